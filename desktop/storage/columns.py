"""Column kinds and the columns that every row carries; portable types only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

import sqlalchemy as sa


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """A moment: aware in Python, stored as naive UTC because not every database keeps a zone.

    Raises ``ValueError`` for a naive moment, which would silently mean another time elsewhere.
    """

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Turn an aware moment into naive UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a stored moment needs a time zone"
            raise ValueError(msg)
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Turn naive UTC into an aware moment."""
        return None if value is None else value.replace(tzinfo=UTC)


class Key(sa.Uuid[UUID]):
    """A UUID column whose values are made from their number: a quarter of a long read went into digits."""

    cache_ok = True

    def result_processor(
        self, dialect: sa.Dialect, coltype: object
    ) -> Callable[[str | UUID | None], UUID | None]:
        """Turn 32 hex digits into a UUID; databases with UUIDs of their own give those."""
        return _as_uuid


class ShortJson(sa.JSON):
    """JSON that mostly is an empty list: that one is not parsed, which a long read spent a tenth on."""

    cache_ok = True

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any]:
        """Turn JSON text into its value."""
        parse = super().result_processor(dialect, coltype)
        return lambda value: [] if value == "[]" else parse(value) if parse is not None else value


def _as_uuid(value: str | UUID | None) -> UUID | None:
    return UUID(int=int(value, 16)) if isinstance(value, str) else value


def key() -> sa.Column[UUID]:
    """Return the UUID key of a row."""
    return sa.Column("id", Key(), primary_key=True)


def reference(name: str, target: str, *, nullable: bool = False) -> sa.Column[Any]:
    """Return an indexed foreign key to ``target`` (``"table.id"``)."""
    return sa.Column(name, Key(), sa.ForeignKey(target), nullable=nullable, index=True)


def bookkeeping() -> tuple[sa.Column[Any], ...]:
    """Return the columns of every row: when, by whom, on which device, how often, and the tombstone."""
    return (
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("deleted_at", UtcDateTime()),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("device", sa.String(200), nullable=False),
    )


def slot_columns(*, nullable: bool) -> tuple[sa.Column[Any], ...]:
    """Return a slot as local wall time; the local day has an index, the week page asks for it."""
    return (
        sa.Column("day", sa.Date(), nullable=nullable, index=True),
        sa.Column("start", sa.Time(), nullable=nullable),
        sa.Column("minutes", sa.Integer(), nullable=nullable),
        sa.Column("zone", sa.String(64), nullable=nullable),
    )


def key_text(column: sa.ColumnElement[UUID]) -> sa.ColumnElement[str]:
    """Return a key as 32 hex digits, like ``UUID.hex``.

    For the many side of a long list: making a UUID of every row costs more than reading the row.
    """
    return sa.func.replace(sa.cast(column, sa.Text()), "-", "")


def plain(value: Enum | None) -> str | None:
    """Return the language-free code of an enum member, as it stands in a column."""
    return None if value is None else str(value.value)


_MOMENTS: tuple[tuple[type[datetime | date | time], type[sa.types.TypeEngine[Any]]], ...] = (
    (datetime, UtcDateTime),
    (date, sa.Date),
    (time, sa.Time),
)


def to_json(value: object) -> object:
    """Return a column value as JSON can hold it, for a before-image."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return value


def from_json(column: sa.Column[Any], value: object) -> object:
    """Return what :func:`to_json` wrote as the column's own Python value."""
    kind = column.type
    if not isinstance(value, str):
        return value
    if isinstance(kind, sa.Uuid):
        return UUID(hex=value)
    for python, kinds in _MOMENTS:
        if isinstance(kind, kinds):
            return python.fromisoformat(value)
    return value


def row_to_json(row: Mapping[str, object]) -> dict[str, Any]:
    """Return a whole row as JSON can hold it."""
    return {name: to_json(value) for name, value in row.items()}


def row_from_json(table: sa.Table, image: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row written by :func:`row_to_json` as values for ``table``."""
    return {name: from_json(table.c[name], value) for name, value in image.items()}
