"""The history of a contact as lines that a page can show."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa

from desktop.storage.tables import contact_history


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened to a contact: a language-free code with its detail and author."""

    at: datetime
    code: str
    detail: str
    author: str


def history_lines(connection: sa.Connection, contact_id: UUID) -> tuple[HistoryLine, ...]:
    """Return the history of a contact, oldest first."""
    table = contact_history.c
    statement = (
        sa.select(table.at, table.code, table.detail, table.author)
        .where(table.contact_id == contact_id, table.deleted_at.is_(None))
        .order_by(table.position)
    )
    return tuple(HistoryLine(*row) for row in connection.execute(statement))


def lines_by_contact(
    connection: sa.Connection, codes: Collection[str]
) -> Mapping[UUID, tuple[tuple[str, str], ...]]:
    """Return code and detail of the lines with one of ``codes``, by contact, oldest first."""
    table = contact_history.c
    statement = (
        sa.select(table.contact_id, table.code, table.detail)
        .where(table.code.in_(codes), table.deleted_at.is_(None))
        .order_by(table.contact_id, table.position)
    )
    found: dict[UUID, tuple[tuple[str, str], ...]] = {}
    for contact_id, code, detail in connection.execute(statement):
        found[contact_id] = (*found.get(contact_id, ()), (code, detail))
    return found
