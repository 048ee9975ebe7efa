"""What the repositories of entities share: look up, list, add, save with a stale check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Final, Generic, Protocol, TypeVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.errors import NotFound
from desktop.domain.week import Slot
from desktop.storage.engine import KEPT
from desktop.storage.repositories.rows import Rows


class Entity(Protocol):
    """What every entity has."""

    @property
    def id(self) -> UUID:
        """Key of the row."""
        ...

    @property
    def revision(self) -> int:
        """How often the row was written."""
        ...


E = TypeVar("E", bound=Entity)

_OF: Final[dict[tuple[type, str], sa.Select[Any]]] = {}
"""Statements of :meth:`Repository.of`: making one takes longer than running it."""


class Repository(Generic[E]):
    """Entities of one kind within one unit of work; removed ones are not seen."""

    table: ClassVar[sa.Table]
    kind: ClassVar[str]

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def get(self, row_id: UUID) -> E:
        """Return one entity; raises :class:`NotFound`."""
        found = self.find(row_id)
        if found is None:
            raise NotFound(kind=self.kind, id=str(row_id))
        return found

    def find(self, row_id: UUID) -> E | None:
        """Return one entity, or ``None``."""
        found = self.of("id", row_id)
        return found[0] if found else None

    def all(self) -> tuple[E, ...]:
        """Return every entity."""
        return self.select()

    def some(self, ids: Iterable[UUID]) -> dict[UUID, E]:
        """Return the entities with these ids that are there, by id."""
        wanted = sorted(set(ids))
        parts = [wanted[start : start + 500] for start in range(0, len(wanted), 500)]
        return {found.id: found for part in parts for found in self.select(self.table.c.id.in_(part))}

    def add(self, entity: E) -> E:
        """Add an entity and return it as stored (revision 1)."""
        self.rows.insert(self.table, entity.id, {**self.to_values(entity), **self.stamp(entity)})
        self.rows.touch(self.kind, entity.id)
        return self.with_revision(entity, 1)

    def save(self, entity: E) -> E:
        """Write a full snapshot where it differs and return it with its new revision.

        Raises :class:`Rejected` (``stale``) when it was changed since it was read.
        """
        revision = self.rows.update(self.table, entity.id, entity.revision, self.to_values(entity))
        if revision != entity.revision:
            self.rows.touch(self.kind, entity.id)
        return self.with_revision(entity, revision)

    def of(self, column: str, value: UUID) -> tuple[E, ...]:
        """Return the living entities with this key in ``column``: that of another, or their own."""
        known = (type(self), column)
        if known not in _OF:
            _OF[known] = self._selecting(self.table.c[column] == sa.bindparam("of"))
        found = self.rows.connection.execute(_OF[known], {"of": value}, execution_options=KEPT).all()
        return self.build_of(found, column, value) if found else ()

    def _selecting(self, *where: sa.ColumnElement[bool]) -> sa.Select[Any]:
        statement: sa.Select[Any] = sa.select(*(self.table.c[name] for name in self.columns()))
        return statement.where(self.table.c.deleted_at.is_(None), *where).order_by(*self.order())

    def select(self, *where: sa.ColumnElement[bool]) -> tuple[E, ...]:
        """Return the living entities that meet every condition, in their usual order."""
        statement = self._selecting(*where)
        options = {} if where else KEPT
        found: Sequence[Sequence[Any]] = self.rows.connection.execute(
            statement, execution_options=options
        ).all()
        return self.build(found, *where)

    def columns(self) -> Sequence[str]:
        """Names of the columns that :meth:`build` takes, in its order."""
        raise NotImplementedError

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """The usual order; always ends in something unique so that it is the same each time."""
        raise NotImplementedError

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[E, ...]:
        """Turn rows into entities; ``where`` is handed on for rows that belong to them."""
        raise NotImplementedError

    def build_of(self, found: Sequence[Sequence[Any]], column: str, value: UUID) -> tuple[E, ...]:
        """Turn the rows of :meth:`of` into entities; what belongs to them comes by :func:`belonging`."""
        return self.build(found)

    def to_values(self, entity: E) -> dict[str, Any]:
        """Turn an entity into column values, without bookkeeping."""
        raise NotImplementedError

    def stamp(self, entity: E) -> Mapping[str, Any]:
        """Return column values that are written once, when the entity is added."""
        return {}

    def with_revision(self, entity: E, revision: int) -> E:
        """Return the entity with another revision."""
        return replace(entity, revision=revision)  # type: ignore[type-var]


def belonging(child: sa.Column[Any], parent: sa.Table, column: str) -> sa.ColumnElement[bool]:
    """Which rows belong to the rows of ``parent`` with ``:of`` in ``column``."""
    of: sa.BindParameter[UUID] = sa.bindparam("of")
    if column == "id":
        return child == of
    return child.in_(sa.select(parent.c.id).where(parent.c[column] == of))


def slot_values(slot: Slot | None) -> dict[str, Any]:
    """Return the four columns of a slot, all empty for ``None``."""
    if slot is None:
        return {"day": None, "start": None, "minutes": None, "zone": None}
    return {"day": slot.day, "start": slot.start, "minutes": slot.minutes, "zone": slot.zone}
