"""Where visits stood before, and which contacts were planned once: what another agenda may still show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.week import Slot
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import contact_history, session_moves


def slots_left(rows: Rows, first: date, last: date) -> Mapping[UUID, Slot]:
    """By session the last slot from ``first`` to ``last`` that it was moved away from."""
    table = session_moves.c
    statement = (
        sa.select(table.session_id, table.before)
        .where(table.deleted_at.is_(None), table.before.is_not(None))
        .order_by(table.session_id, table.position)
    )
    found: dict[UUID, Slot] = {}
    for session_id, (day, start, minutes, zone) in rows.connection.execute(statement):
        slot = Slot(date.fromisoformat(day), time.fromisoformat(start), minutes, zone)
        if first <= slot.day <= last:
            found[session_id] = slot
    return found


def planned_once(rows: Rows) -> frozenset[UUID]:
    """The contacts that were planned at some time, whatever became of them."""
    table = contact_history.c
    statement = (
        sa.select(table.contact_id).distinct().where(table.deleted_at.is_(None), table.code == "planned")
    )
    return frozenset(rows.connection.scalars(statement))
