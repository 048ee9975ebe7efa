"""Drafts in the store: one row per form that is being typed in, written over in place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.drafts import Content, Draft, DraftKind
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import drafts

_KIND = "draft"


class Drafts:
    """Writes leave no line in the log and, but for :meth:`set_aside`, are nothing to undo.

    Their text is on its way to a record, which has both.
    """

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def find(self, kind: DraftKind, subject_id: UUID) -> Draft | None:
        """Return the draft of one form, or ``None``."""
        row = self._row(kind, subject_id)
        return None if row is None else _draft(row)

    def all(self) -> tuple[Draft, ...]:
        """Return every draft, the one typed in last first."""
        statement = (
            sa.select(drafts)
            .where(drafts.c.deleted_at.is_(None))
            .order_by(drafts.c.changed_at.desc(), drafts.c.id)
        )
        return tuple(_draft(dict(row)) for row in self.rows.connection.execute(statement).mappings())

    def put(
        self,
        kind: DraftKind,
        subject_id: UUID,
        content: Content,
        *,
        participant_id: UUID | None,
        based_on: int,
    ) -> None:
        """Keep what stands in a form now; ``participant_id`` and ``based_on`` count at the first time."""
        row = self._row(kind, subject_id)
        if row is None:
            values = {
                "kind": kind.value,
                "subject_id": subject_id,
                "participant_id": participant_id,
                "content": dict(content),
                "based_on": based_on,
            }
            self.rows.insert(drafts, self.rows.new_id(), values)
        else:
            self.rows.update(drafts, row["id"], int(row["revision"]), {"content": dict(content)})

    def drop(self, kind: DraftKind, subject_id: UUID) -> None:
        """Delete the draft of one form for real: its text is in the record now, or nobody wants it."""
        self.rows.check_writable()
        statement = sa.delete(drafts).where(*_living(kind, subject_id))
        self.rows.connection.execute(statement)

    def set_aside(self, draft_id: UUID) -> None:
        """Put a draft in the bin; undo brings it back."""
        self.rows.bury(drafts, [draft_id], _KIND)

    def clear_bin(self, before: datetime) -> None:
        """Delete for real what was put in the bin before a moment; undo of that opening is long gone."""
        self.rows.check_writable()
        self.rows.connection.execute(sa.delete(drafts).where(drafts.c.deleted_at < before))

    def _row(self, kind: DraftKind, subject_id: UUID) -> dict[str, Any] | None:
        statement = sa.select(drafts).where(*_living(kind, subject_id)).limit(1)
        row = self.rows.connection.execute(statement).mappings().one_or_none()
        return None if row is None else dict(row)


def _living(kind: DraftKind, subject_id: UUID) -> tuple[sa.ColumnElement[bool], ...]:
    return (drafts.c.kind == kind.value, drafts.c.subject_id == subject_id, drafts.c.deleted_at.is_(None))


def _draft(row: Mapping[str, Any]) -> Draft:
    return Draft(
        id=row["id"],
        kind=DraftKind(row["kind"]),
        subject_id=row["subject_id"],
        participant_id=row["participant_id"],
        content=row["content"],
        based_on=row["based_on"],
        begun_at=row["created_at"],
        changed_at=row["changed_at"],
    )
