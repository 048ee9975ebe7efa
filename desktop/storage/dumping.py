"""Rows as plain values, for whoever takes their data along (P10); all tables but the secrets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from desktop.storage.belongings import OF_PARTICIPANT
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import metadata

NEVER: Final = frozenset({"undo_entries", "store_facts"})
"""Before-images are no record, and the facts of the file hold its wrapped keys."""

PlainRow = dict[str, Any]


class Dump:
    """Reads whole tables, rows in the bin included (``deleted_at`` says so)."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def tables(self) -> tuple[str, ...]:
        """Names of the tables that are taken along, parents before children."""
        return tuple(table.name for table in metadata.sorted_tables if table.name not in NEVER)

    def columns(self, table: str) -> tuple[str, ...]:
        """Names of the columns of a table, in order."""
        return tuple(column.name for column in metadata.tables[table].c)

    def all(self, table: str) -> Iterator[PlainRow]:
        """Yield every row of a table, in the order of its key."""
        yield from self._rows(metadata.tables[table])

    def of_participant(self, participant_id: UUID) -> dict[str, list[PlainRow]]:
        """Return every row of one participant by table; tables without any are there, empty."""
        return {
            table.name: list(
                self._rows(table, sa.text(OF_PARTICIPANT[table.name]).bindparams(who=participant_id.hex))
            )
            for table in metadata.sorted_tables
            if table.name in OF_PARTICIPANT
        }

    def _rows(self, table: sa.Table, *where: sa.ColumnElement[bool] | sa.TextClause) -> Iterator[PlainRow]:
        first = next(iter(table.primary_key.columns))
        statement = sa.select(table).where(*where).order_by(first)
        for row in self.rows.connection.execute(statement).mappings():
            yield {name: _plain(value) for name, value in row.items()}


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value
