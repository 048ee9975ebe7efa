"""Absences and fixed blocks in the store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.storage.columns import plain
from desktop.storage.repositories.base import Repository
from desktop.storage.tables import absences, fixed_blocks


class Absences(Repository[Absence]):
    """Absences by their first day."""

    table: ClassVar[sa.Table] = absences
    kind: ClassVar[str] = "absence"

    def between(self, first: date, last: date) -> tuple[Absence, ...]:
        """Return the absences that cover a day from ``first`` to ``last``, both included."""
        return self.select(absences.c.first <= last, absences.c.last >= first)

    def remove(self, row_id: UUID) -> None:
        """Put an absence in the bin; raises :class:`NotFound`."""
        self.rows.bury(absences, [self.get(row_id).id], self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", "kind", "first", "last", "label", "revision")

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By first day."""
        return (absences.c.first, absences.c.last, absences.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[Absence, ...]:
        """Turn rows into absences."""
        return tuple(Absence(row[0], AbsenceKind(row[1]), *row[2:]) for row in found)

    def to_values(self, entity: Absence) -> dict[str, Any]:
        """Turn an absence into column values."""
        return {
            "kind": plain(entity.kind),
            "first": entity.first,
            "last": entity.last,
            "label": entity.label,
        }


_BLOCK = ("label", "weekday", "start", "minutes", "first", "last", "every", "zone")


class FixedBlocks(Repository[FixedBlock]):
    """Fixed blocks by weekday and time."""

    table: ClassVar[sa.Table] = fixed_blocks
    kind: ClassVar[str] = "block"

    def remove(self, row_id: UUID) -> None:
        """Put a fixed block in the bin; raises :class:`NotFound`."""
        self.rows.bury(fixed_blocks, [self.get(row_id).id], self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", *_BLOCK, "revision")

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By weekday and time."""
        return (fixed_blocks.c.weekday, fixed_blocks.c.start, fixed_blocks.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[FixedBlock, ...]:
        """Turn rows into fixed blocks."""
        return tuple(FixedBlock(*row) for row in found)

    def to_values(self, entity: FixedBlock) -> dict[str, Any]:
        """Turn a fixed block into column values."""
        return {name: getattr(entity, name) for name in _BLOCK}
