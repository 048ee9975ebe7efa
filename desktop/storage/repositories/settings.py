"""Contact settings, reviews and the options of the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final
from uuid import NAMESPACE_URL, UUID, uuid5

import sqlalchemy as sa

from desktop.domain.contact import ContactSize, Review, ReviewConclusion, Setting
from desktop.storage.columns import plain
from desktop.storage.engine import KEPT
from desktop.storage.repositories.base import Repository
from desktop.storage.repositories.rows import AUTHOR_OPTION, Rows
from desktop.storage.tables import contact_settings, options, reviews

_SETTING = ("name", "neutral_label", "place", "activity", "people", "asks")


class Settings(Repository[Setting]):
    """Contact settings by name."""

    table: ClassVar[sa.Table] = contact_settings
    kind: ClassVar[str] = "setting"

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", *_SETTING, "size", "revision")

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By name."""
        return (contact_settings.c.name, contact_settings.c.id)

    def build(
        self,
        found: Sequence[Sequence[Any]],
        *where: sa.ColumnElement[bool],
    ) -> tuple[Setting, ...]:
        """Turn rows into settings."""
        return tuple(_setting(row) for row in found)

    def to_values(self, entity: Setting) -> dict[str, Any]:
        """Turn a setting into column values."""
        own = {name: getattr(entity, name) for name in _SETTING}
        return {**own, "size": None if entity.size is None else plain(entity.size)}

    def remove(self, row_id: UUID) -> None:
        """Take a setting off the list; contacts that were held there keep what they say of it."""
        self.rows.bury(contact_settings, [self.get(row_id).id], self.kind)


def _setting(row: Sequence[Any]) -> Setting:
    row_id, *texts, size, revision = row
    known = None if size is None else ContactSize(size)
    return Setting(row_id, **dict(zip(_SETTING, texts, strict=True)), size=known, revision=revision)


_REVIEW = ("id", "participant_id", "setting_id", "conclusion", "note", "recorded_at")
_REVIEWS: Final = (
    sa.select(*(reviews.c[name] for name in _REVIEW))
    .where(reviews.c.deleted_at.is_(None))
    .order_by(reviews.c.recorded_at, reviews.c.created_at, reviews.c.id)
)
_REVIEWS_OF: Final = _REVIEWS.where(reviews.c.participant_id == sa.bindparam("participant"))


class Reviews:
    """Reviews after a disappointment, in the order they were held; append-only (M7)."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def of_participant(self, participant_id: UUID) -> tuple[Review, ...]:
        """Return the reviews of a participant."""
        return self._read(_REVIEWS_OF, {"participant": participant_id})

    def all(self) -> tuple[Review, ...]:
        """Return every review."""
        return self._read(_REVIEWS, {})

    def add(self, review: Review) -> Review:
        """Add a review."""
        self.rows.insert(
            reviews,
            review.id,
            {
                "participant_id": review.participant_id,
                "setting_id": review.setting_id,
                "conclusion": plain(review.conclusion),
                "note": review.note,
                "recorded_at": review.recorded_at,
            },
        )
        self.rows.touch("review", review.id)
        return review

    def _read(self, statement: sa.Select[Any], values: Mapping[str, UUID]) -> tuple[Review, ...]:
        found = self.rows.connection.execute(statement, values, execution_options=KEPT)
        return tuple(
            Review(row[0], row[1], row[2], ReviewConclusion(row[3]), row[4], row[5]) for row in found
        )


class Options:
    """Settings kept in the store, as text under a key."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def get(self, key: str) -> str | None:
        """Return the value, or ``None`` when it was never set."""
        return self.rows.option(key)

    def starting(self, prefix: str) -> tuple[str, ...]:
        """Return the values of all keys that start with ``prefix``, by key."""
        statement = (
            sa.select(options.c.value)
            .where(options.c.key.startswith(prefix, autoescape=True), options.c.deleted_at.is_(None))
            .order_by(options.c.key)
        )
        return tuple(str(value) for value in self.rows.connection.execute(statement).scalars())

    def set(self, key: str, value: str) -> None:
        """Set a value; the same value again changes nothing."""
        row_id = option_id(key)
        before = self.rows.current(options, row_id)
        if before is None:
            self.rows.insert(options, row_id, {"key": key, "value": value})
        elif before["deleted_at"] is not None:
            self.rows.revive(options, row_id, {"value": value})
        elif before["value"] != value:
            self.rows.update(options, row_id, int(before["revision"]), {"value": value})
        else:
            return
        if key == AUTHOR_OPTION:
            self.rows.forget_author()
        self.rows.touch("option", row_id)


def option_id(key: str) -> UUID:
    """Return the row key of an option: the same in every store."""
    return uuid5(NAMESPACE_URL, f"opmaat:option:{key}")
