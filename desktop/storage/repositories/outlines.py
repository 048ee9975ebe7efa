"""Every session with only what the rules look at: who reads them all has no use for the texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.sessions import CancelledBy, Place, Report, Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot
from desktop.storage.columns import key_text
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import reports, sessions

OUTLINE_REVISION: Final = 0
"""No row has this revision, so that saving an outline is refused (``stale``) and no text is lost."""

_PHASES = {member.value: member for member in Phase}
_STATES = {member.value: member for member in SessionState}
_PLACES = {member.value: member for member in Place}
_CANCELLED_BY = {None: None} | {member.value: member for member in CancelledBy}


def read_outlines(rows: Rows, moves: Mapping[UUID, int]) -> tuple[Session, ...]:
    """Return every living session, per trajectory by number, with ``moves`` as counted.

    Of the report only ``signs`` and ``to_please`` are filled in (M4). Dates and keys come as text, and
    what many sessions share (a slot, the same signs, a moment) is made once.
    """
    seen = _newest_signs(rows)
    key, slot, moment, report = cache(_key), cache(_slot), cache(_moment), cache(_report)
    return tuple(
        [
            Session(
                row_id := _key(id_text),
                key(trajectory),
                number,
                _PHASES[phase],
                theme,
                slot(day, start, minutes, zone),
                _STATES[state],
                _PLACES[place],
                extra_reason,
                moves.get(row_id, 0) if moves else 0,
                _CANCELLED_BY[cancelled_by],
                report(*seen.get(id_text, (None, None))),
                moment(fixed_at),
                OUTLINE_REVISION,
            )
            for (
                id_text,
                trajectory,
                number,
                phase,
                theme,
                day,
                start,
                minutes,
                zone,
                state,
                place,
                extra_reason,
                cancelled_by,
                fixed_at,
            ) in rows.connection.execute(_SESSIONS).all()
        ]
    )


_SESSIONS: Final = (
    sa.select(
        key_text(sessions.c.id),
        key_text(sessions.c.trajectory_id),
        sessions.c.number,
        sessions.c.phase,
        sessions.c.theme,
        sa.cast(sessions.c.day, sa.Text()),
        sa.cast(sessions.c.start, sa.Text()),
        sessions.c.minutes,
        sessions.c.zone,
        sessions.c.state,
        sessions.c.place,
        sessions.c.extra_reason,
        sessions.c.cancelled_by,
        sa.cast(sessions.c.fixed_at, sa.Text()),
    )
    .where(sessions.c.deleted_at.is_(None))
    .order_by(sessions.c.trajectory_id, sessions.c.number, sessions.c.id)
)


def _newest_signs(rows: Rows) -> dict[str, tuple[str | None, bool | None]]:
    """Signs (as JSON) and ``to_please`` of the newest version of each report, by session in hex."""
    statement = (
        sa.select(key_text(reports.c.session_id), sa.cast(reports.c.signs, sa.Text()), reports.c.to_please)
        .where(reports.c.deleted_at.is_(None))
        .order_by(reports.c.version)
    )
    return {row[0]: (row[1], row[2]) for row in rows.connection.execute(statement).all()}


def _key(text: str) -> UUID:
    return UUID(int=int(text, 16))


def _slot(day: str | None, start: str, minutes: int, zone: str) -> Slot | None:
    return None if day is None else Slot(date.fromisoformat(day), time.fromisoformat(start), minutes, zone)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def _report(signs: str | None, to_please: bool | None) -> Report:
    return Report(signs=None if signs is None else frozenset(json.loads(signs)), to_please=to_please)
