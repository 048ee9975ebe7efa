"""Ticks on visits in the store, and the concerns that none of them closed (M12)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.visit_marks import MarkKind, OpenConcern, VisitMark, concern_digest
from desktop.storage.columns import plain
from desktop.storage.repositories.base import Repository
from desktop.storage.tables import visit_marks

_COLUMNS = ("id", "session_id", "kind", "at", "about", "author", "revision")


class VisitMarks(Repository[VisitMark]):
    """Ticks, the oldest first."""

    table: ClassVar[sa.Table] = visit_marks
    kind: ClassVar[str] = "visit_mark"

    def of_sessions(self, ids: Iterable[UUID]) -> tuple[VisitMark, ...]:
        """Return the ticks on these visits."""
        wanted = list(ids)
        return self.select(visit_marks.c.session_id.in_(wanted)) if wanted else ()

    def open_concerns(self) -> tuple[OpenConcern, ...]:
        """Return the concerns in the newest report of a visit that were not followed as they read now."""
        done = {
            (mark.session_id, mark.about)
            for mark in self.select(visit_marks.c.kind == plain(MarkKind.CONCERN_FOLLOWED))
        }
        found = self.rows.connection.execute(_CONCERNS).all()
        return tuple(
            OpenConcern(UUID(hex=row[0]), UUID(hex=row[1]), row[2], _day(row[3]))
            for row in found
            if (UUID(hex=row[0]), concern_digest(row[4])) not in done
        )

    def remove(self, row_id: UUID) -> None:
        """Take a tick back."""
        self.rows.bury(visit_marks, [row_id], self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return _COLUMNS

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By moment."""
        return (visit_marks.c.at, visit_marks.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[VisitMark, ...]:
        """Turn rows into ticks."""
        return tuple(
            VisitMark(row_id, session_id, MarkKind(kind), at, about, author, revision)
            for row_id, session_id, kind, at, about, author, revision in found
        )

    def to_values(self, entity: VisitMark) -> dict[str, Any]:
        """Turn a tick into column values; its author is bookkeeping."""
        return {
            "session_id": entity.session_id,
            "kind": plain(entity.kind),
            "at": entity.at,
            "about": entity.about,
        }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


_CONCERNS: Final = sa.text(
    "SELECT s.id, t.participant_id, s.number, s.day, r.concern FROM reports r "
    "JOIN sessions s ON s.id = r.session_id AND s.deleted_at IS NULL "
    "JOIN trajectories t ON t.id = s.trajectory_id AND t.deleted_at IS NULL "
    "WHERE r.concern <> '' AND r.deleted_at IS NULL AND r.version = (SELECT max(n.version) FROM reports n "
    "WHERE n.session_id = r.session_id AND n.deleted_at IS NULL) ORDER BY s.day, s.id"
)
