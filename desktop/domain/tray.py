"""Placing what waits without a date, all at once and never two at one time (M1, M2, M3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.diary import Diary
from desktop.domain.moving import Row, earlier_later, long_gap, planned_at
from desktop.domain.phases import Gap
from desktop.domain.planning import stand_in, usual_place
from desktop.domain.seeking import Seeker, free_near
from desktop.domain.sequence import in_order
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.shifting import safe_place
from desktop.domain.week import Slot

AHEAD = 28
"""Days after the day it would best be, within which a session is placed."""


@dataclass(frozen=True, slots=True)
class TrayItem:
    """What waits to be placed."""

    row: Row
    session: Session | None
    """``None``: the participant has no next session, and a new one is to be made."""
    minutes: int = 60
    """Length, when no session of the row tells it."""


@dataclass(frozen=True, slots=True)
class TrayPlacement:
    """Where it could go."""

    item: TrayItem
    slot: Slot | None
    """``None``: there is no room in its place of the row, or not in the coming weeks."""
    place: Place
    gap: Gap | None = None
    """The gap that the row would have, when longer than the method wants (M3)."""


def place_all(
    diary: Diary, items: Sequence[TrayItem], *, today: date, now: datetime | None = None
) -> tuple[TrayPlacement, ...]:
    """Propose a moment for everything in the tray at once, in the order given (M1, M2, M3).

    Each goes as near as can be to where the row's own rhythm would have it (a week after the one before,
    at its time), keeps the order of its row, and meets nothing in the diary nor each other.
    """
    rows = {item.row.trajectory.id: item.row for item in items}
    placed: dict[int, TrayPlacement] = {}
    order = sorted(range(len(items)), key=lambda n: (_number(items[n]), n))
    for index in order:
        item = items[index]
        current = replace(item, row=rows[item.row.trajectory.id])
        placement = _placed(current, diary, today, now)
        placed[index] = replace(placement, item=item)
        if placement.slot is None:
            continue
        own = stand_in(f"tray {index}") if item.session is None else item.session.id
        seeker = _seeker(current, today, now)
        diary = diary.moved([seeker.booking(placement.slot, own)])
        rows[item.row.trajectory.id] = replace(current.row, sessions=_after(current, placement))
    return tuple(placed[index] for index in range(len(items)))


def _number(item: TrayItem) -> int:
    return item.session.number if item.session else max((s.number for s in item.row.sessions), default=0) + 1


def _seeker(item: TrayItem, today: date, now: datetime | None) -> Seeker:
    risk, session = item.row.visit_risk, item.session
    place = safe_place(session.place, risk) if session else usual_place(risk)
    own = session.id if session else None
    return Seeker(own, item.row.trajectory.id, item.row.area, place, today, now)


def _placed(item: TrayItem, diary: Diary, today: date, now: datetime | None) -> TrayPlacement:
    seeker = _seeker(item, today, now)
    if not item.row.trajectory.is_open:
        return TrayPlacement(item, None, seeker.place)
    after, before = _bounds(item)
    wanted = _wanted(item, diary, today)
    first = max(today, after.day) if after else today
    last = max(wanted.day, first) + timedelta(days=AHEAD)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    longer: TrayPlacement | None = None
    for slot in free_near(wanted, days, diary, seeker, after=after, before=before):
        found = TrayPlacement(item, slot, seeker.place)
        found = replace(found, gap=_gap(item, found, today))
        if found.gap is None:
            return found
        longer = longer or found
    return longer or TrayPlacement(item, None, seeker.place)


def _bounds(item: TrayItem) -> tuple[Slot | None, Slot | None]:
    if item.session is not None:
        return earlier_later(item.session, item.row.sessions)
    taken = [s.slot for s in item.row.sessions if s.slot and s.state is not SessionState.CANCELLED]
    return max(taken, default=None), None


def _wanted(item: TrayItem, diary: Diary, today: date) -> Slot:
    """Where the rhythm of the row would have it: so many weeks from the nearest one with a date."""
    number = _number(item)
    dated = [(s.number, s.slot) for s in item.row.sessions if s.slot is not None and s.number != number]
    if not dated:
        return Slot(today, diary.hours.start, item.minutes, diary.zone)
    other, slot = min(dated, key=lambda pair: (abs(pair[0] - number), pair[0]))
    wanted = replace(slot, day=slot.day + timedelta(weeks=number - other))
    late = max(0, -(-(today - wanted.day).days // 7))
    return replace(wanted, day=wanted.day + timedelta(weeks=late))


def _after(item: TrayItem, placement: TrayPlacement) -> tuple[Session, ...]:
    if item.session is None or placement.slot is None:
        return item.row.sessions
    moved = planned_at(item.session, placement.slot, placement.place)
    return in_order([moved if s.id == moved.id else s for s in item.row.sessions])


def _gap(item: TrayItem, placement: TrayPlacement, today: date) -> Gap | None:
    return long_gap(item.row, _after(item, placement), today)
