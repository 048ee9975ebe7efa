"""The one door through which rows are written: bookkeeping, stale check, before-images, touched subjects."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.errors import Problem, Rejected
from desktop.storage.columns import row_to_json
from desktop.storage.engine import KEPT
from desktop.storage.tables import APPEND_ONLY, options, reports

AUTHOR_OPTION = "counsellor_name"
"""Option whose value is written as the author of a row."""

_OPTION: Final = sa.select(options.c.value).where(
    options.c.key == sa.bindparam("key"), options.c.deleted_at.is_(None)
)

BOOKKEEPING = frozenset({"id", "created_at", "changed_at", "revision", "author", "device"})
"""Columns that undo leaves alone: it is a change of its own, by whoever undoes."""


class Rows:
    """Writes of one unit of work, on its connection.

    ``images`` holds, per table and row, how the row was before the unit (``None``: not there);
    ``touched`` the subjects (kind and id) that the unit changed; ``undoable`` turns false when the
    unit did something that cannot be taken back.
    """

    def __init__(
        self,
        connection: sa.Connection,
        *,
        now: datetime,
        device: str,
        new_id: Callable[[], UUID],
        writable: bool,
    ) -> None:
        self.connection = connection
        self.now = now
        self.device = device
        self.new_id = new_id
        self.writable = writable
        self.images: dict[tuple[str, UUID], dict[str, Any] | None] = {}
        self.touched: dict[tuple[str, UUID], None] = {}
        self.undoable = True
        self._author: str | None = None

    @property
    def author(self) -> str:
        """The counsellor's name as the store knows it; empty before it was given."""
        if self._author is None:
            self._author = (self.option(AUTHOR_OPTION) or "")[:200]
        return self._author

    def option(self, key: str) -> str | None:
        """The value of an option as it stands now."""
        value = self.connection.execute(_OPTION, {"key": key}, execution_options=KEPT).scalar_one_or_none()
        return None if value is None else str(value)

    def touch(self, kind: str, row_id: UUID) -> None:
        """Note that a subject changed."""
        self.touched[kind, row_id] = None

    def insert(self, table: sa.Table, row_id: UUID, values: Mapping[str, Any]) -> None:
        """Add a row with its bookkeeping."""
        self.check_writable()
        self.images.setdefault((table.name, row_id), None)
        self.connection.execute(sa.insert(table), {**values, "id": row_id, **self._stamps()})

    def insert_aside(self, table: sa.Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Add rows under fresh keys that undo leaves alone, because nothing shows them by themselves."""
        self.check_writable()
        stamps = self._stamps()
        stamped = [{**values, "id": self.new_id(), **stamps} for values in rows]
        if stamped:
            self.connection.execute(sa.insert(table), stamped)

    def _stamps(self) -> dict[str, Any]:
        return {
            "created_at": self.now,
            "changed_at": self.now,
            "revision": 1,
            "deleted_at": None,
            "author": self.author,
            "device": self.device,
        }

    def append(self, table: sa.Table, values: Mapping[str, Any]) -> None:
        """Add a row of history under a fresh key."""
        self.insert(table, self.new_id(), values)

    def update(self, table: sa.Table, row_id: UUID, revision: int, values: Mapping[str, Any]) -> int:
        """Change a row where ``values`` differ and return its revision.

        Raises :class:`Rejected` (``stale``) when the row is gone or no longer at ``revision``.
        """
        return self.change(table, self.current(table, row_id), revision, values)

    def change(
        self, table: sa.Table, before: Mapping[str, Any] | None, revision: int, values: Mapping[str, Any]
    ) -> int:
        """Change a row that was read in this unit, as :meth:`update` does."""
        self.check_writable()
        if before is None or before["deleted_at"] is not None or before["revision"] != revision:
            raise Rejected(Problem("", "stale"))
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return revision
        return self._write(table, before["id"], before, changed)

    def revive(self, table: sa.Table, row_id: UUID, values: Mapping[str, Any]) -> None:
        """Take the tombstone off a row and give it new values."""
        self.check_writable()
        self._write(table, row_id, self._known(table, row_id), dict(values) | {"deleted_at": None})

    def bump(self, table: sa.Table, before: Mapping[str, Any]) -> int:
        """Count a change of something that belongs to a row as read in this unit; return its revision."""
        self.check_writable()
        return self._write(table, before["id"], before, {})

    def bury(self, table: sa.Table, ids: Iterable[UUID], kind: str) -> None:
        """Put a tombstone on rows that have none yet."""
        self.check_writable()
        for row_id in ids:
            before = self._known(table, row_id)
            if before["deleted_at"] is None:
                self._write(table, row_id, before, {"deleted_at": self.now})
                self.touch(kind, row_id)

    def restore(self, table: sa.Table, row_id: UUID, image: Mapping[str, Any] | None) -> int:
        """Bring a row back to its before-image (``None``: a tombstone) and return its new revision."""
        self.check_writable()
        values = {"deleted_at": self.now} if image is None else dict(image)
        changed = {name: value for name, value in values.items() if name not in BOOKKEEPING}
        return self._write(table, row_id, self._known(table, row_id), changed)

    def current(self, table: sa.Table, row_id: UUID) -> dict[str, Any] | None:
        """Return a row as it stands now, tombstone or not."""
        row = self.connection.execute(_row_of(table), {"row": row_id}).mappings().one_or_none()
        return None if row is None else dict(row)

    def next_position(self, table: sa.Table, parent: str, parent_id: UUID, column: str = "position") -> int:
        """Return the next place in the history of a parent; undone rows keep theirs."""
        statement = sa.select(sa.func.max(table.c[column])).where(table.c[parent] == parent_id)
        return int(self.connection.execute(statement).scalar_one() or 0) + 1

    def check_writable(self) -> None:
        """Raise ``RuntimeError`` in a reading unit: that is a fault of the program."""
        if not self.writable:
            msg = "a reading unit was asked to write"
            raise RuntimeError(msg)

    def forget_author(self) -> None:
        """Look the author up again: the name was changed."""
        self._author = None

    def _known(self, table: sa.Table, row_id: UUID) -> dict[str, Any]:
        row = self.current(table, row_id)
        if row is None:
            msg = f"no such row in {table.name}"
            raise LookupError(msg)
        return row

    def _write(
        self, table: sa.Table, row_id: UUID, before: Mapping[str, Any], changed: Mapping[str, Any]
    ) -> int:
        self.images.setdefault((table.name, row_id), row_to_json(before))
        revision = int(before["revision"])
        if is_history(table, before):
            # The triggers let nothing but the tombstone through.
            values = {"deleted_at": changed["deleted_at"]}
        else:
            revision += 1
            stamps = {"changed_at": self.now, "author": self.author, "device": self.device}
            values = dict(changed) | stamps | {"revision": revision}
        self.connection.execute(_write_of(table), {**values, "row": row_id})
        return revision


# Made once for each table: making a statement takes longer than running it.
@cache
def _row_of(table: sa.Table) -> sa.Select[Any]:
    statement: sa.Select[Any] = sa.select(table).where(table.c.id == sa.bindparam("row"))
    return statement


@cache
def _write_of(table: sa.Table) -> sa.Update:
    return sa.update(table).where(table.c.id == sa.bindparam("row"))


def is_history(table: sa.Table, row: Mapping[str, Any]) -> bool:
    """Tell whether a row may never change again but for its tombstone."""
    return table in APPEND_ONLY or (table is reports and row["fixed_at"] is not None)
