"""Cards for later in the store: at most one living card of a trajectory (M10)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.card import CardAnswer, FilledCard
from desktop.storage.repositories.base import Repository
from desktop.storage.tables import plan_cards

_COLUMNS = ("id", "trajectory_id", "filled_on", "answers", "shown_to", "revision")


class Cards(Repository[FilledCard]):
    """Filled-in cards."""

    table: ClassVar[sa.Table] = plan_cards
    kind: ClassVar[str] = "card"

    def of_trajectory(self, trajectory_id: UUID) -> FilledCard | None:
        """Return the card of a trajectory, or ``None``."""
        found = self.of("trajectory_id", trajectory_id)
        return found[-1] if found else None

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return _COLUMNS

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By day, the newest last."""
        return (plan_cards.c.filled_on, plan_cards.c.created_at, plan_cards.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[FilledCard, ...]:
        """Turn rows into cards."""
        return tuple(_card(row) for row in found)

    def to_values(self, entity: FilledCard) -> dict[str, Any]:
        """Turn a card into column values."""
        return {
            "trajectory_id": entity.trajectory_id,
            "filled_on": entity.filled_on,
            "answers": {item: _dump(answer) for item, answer in sorted(entity.answers.items())},
            "shown_to": entity.shown_to,
        }


def _dump(answer: CardAnswer) -> dict[str, Any]:
    return {
        "ticked": sorted(answer.ticked),
        "fields": list(answer.fields),
        "lines": list(answer.lines),
        "blank": answer.blank,
        "own": answer.own,
    }


def _card(row: Sequence[Any]) -> FilledCard:
    row_id, trajectory_id, filled_on, answers, shown_to, revision = row
    return FilledCard(
        id=row_id,
        trajectory_id=trajectory_id,
        filled_on=filled_on,
        answers={
            item: CardAnswer(
                frozenset(kept["ticked"]),
                tuple(kept["fields"]),
                tuple(kept["lines"]),
                kept["blank"],
                kept["own"],
            )
            for item, kept in answers.items()
        },
        shown_to=shown_to,
        revision=revision,
    )
