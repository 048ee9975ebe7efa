"""Every session with only what the rules look at: who reads them all has no use for the texts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from itertools import repeat
from typing import Final
from uuid import UUID, SafeUUID

import sqlalchemy as sa

from desktop.domain.sessions import CancelledBy, Place, Report, Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot
from desktop.storage.columns import key_text
from desktop.storage.engine import KEPT
from desktop.storage.repositories.columnwise import filled
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
    found = rows.connection.execute(_SESSIONS, execution_options=KEPT).all()
    if not found:
        return ()
    reports_of = _newest_reports(rows)
    ids, owners, numbers, phases, themes, *slots, states, places, extra, cancelled, fixed = zip(
        *found, strict=True
    )
    keys = filled(UUID, len(found), int=map(int, ids, repeat(16)), is_safe=repeat(SafeUUID.unknown))
    return filled(
        Session,
        len(found),
        id=keys,
        trajectory_id=map(cache(_key), owners),
        number=numbers,
        phase=map(_PHASES.__getitem__, phases),
        theme=themes,
        slot=map(cache(_slot), *slots),
        state=map(_STATES.__getitem__, states),
        place=map(_PLACES.__getitem__, places),
        extra_reason=extra,
        moves=map(moves.get, keys, repeat(0)) if moves else repeat(0),
        cancelled_by=map(_CANCELLED_BY.__getitem__, cancelled),
        report=map(reports_of.get, ids, repeat(Report())),
        fixed_at=map(cache(_moment), fixed),
        revision=repeat(OUTLINE_REVISION),
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
_REPORTS: Final = (
    sa.select(key_text(reports.c.session_id), sa.cast(reports.c.signs, sa.Text()), reports.c.to_please)
    .where(reports.c.deleted_at.is_(None))
    .order_by(reports.c.version)
)


def _newest_reports(rows: Rows) -> dict[str, Report]:
    """Signs and ``to_please`` of the newest version of each report, by session in hex."""
    made = cache(_report)
    found = rows.connection.execute(_REPORTS, execution_options=KEPT).all()
    return {key: made(signs, pleased) for key, signs, pleased in found}


def _key(text: str) -> UUID:
    return UUID(int=int(text, 16))


def _slot(day: str | None, start: str, minutes: int, zone: str) -> Slot | None:
    return None if day is None else Slot(date.fromisoformat(day), time.fromisoformat(start), minutes, zone)


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


def _report(signs: str | None, to_please: bool | None) -> Report:
    return Report(signs=None if signs is None else frozenset(json.loads(signs)), to_please=to_please)
