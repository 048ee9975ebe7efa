"""Moving a row of sessions by whole weeks, past days off and what stands in the way (M1, M2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.diary import Diary
from desktop.domain.moving import Row, Shift, booking, earlier_later, without_ids
from desktop.domain.participants import VisitRisk
from desktop.domain.seeking import Seeker, free_near, iso_week
from desktop.domain.sequence import in_order
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.week import ClashKind, Slot

MOST_SKIPPED = 8
"""Weeks in a row that may be skipped because nothing fits in them."""

MINOR = frozenset({ClashKind.TRAVEL, ClashKind.OUTSIDE_HOURS})
"""Clashes that are shown but do not drive a session from its own weekly moment."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When it is: the local day, and the aware moment when that matters."""

    today: date
    now: datetime | None = None


def later_planned(session: Session, sessions: Sequence[Session]) -> tuple[Session, ...]:
    """Planned sessions with a date after this one in the row, in order of number."""
    return tuple(
        s
        for s in in_order(sessions)
        if s.number > session.number and s.state is SessionState.PLANNED and s.slot is not None
    )


def safe_place(place: Place, risk: VisitRisk) -> Place:
    """The place, or another, safe one for a home visit while the risk is red."""
    return Place.ELSEWHERE if risk is VisitRisk.RED and place is Place.HOME else place


def seeker_of(row: Row, session: Session, moment: Moment) -> Seeker:
    """Who looks for a moment: this session of this row."""
    place = safe_place(session.place, row.visit_risk)
    return Seeker(session.id, row.trajectory.id, row.area, place, moment.today, moment.now)


def shift_row(
    row: Row, diary: Diary, sessions: Sequence[Session], days: int, moment: Moment
) -> tuple[Shift, ...]:
    """Move ``sessions`` (of the row, in order, with a date) by ``days``, each to what fits (M1, M2).

    A session whose new slot is taken or on a day off gets the nearest free moment of that ISO week;
    where the whole week has none, it and all after it go a week further. Each shift says which slot it
    would have had and why not (nothing: it goes along with an earlier one). After eight weeks without
    room it keeps that slot, with its clashes.
    """
    standing = working = without_ids(diary, sessions)
    moving = {s.id for s in sessions}
    staying = [s for s in row.sessions if s.id not in moving]
    previous = earlier_later(sessions[0], staying)[0] if sessions else None
    shifts: list[Shift] = []
    skipped = 0
    for session in sessions:
        if session.slot is None:
            continue
        plain = replace(session.slot, day=session.slot.day + timedelta(days=days))
        seeker = seeker_of(row, session, moment)
        slot, skipped = _placed(plain, skipped, working, seeker, previous)
        moved = slot != plain
        because = seeker.clashes(plain, standing) if moved else ()
        wanted = plain if moved else None
        shifts.append(Shift(session, slot, seeker.place, wanted=wanted, because=because))
        working = working.moved([booking(replace(session, place=seeker.place), slot, row.area)])
        previous = slot
    return tuple(shifts)


def _placed(
    plain: Slot, skipped: int, diary: Diary, seeker: Seeker, previous: Slot | None
) -> tuple[Slot, int]:
    """Where a session goes that would go to ``plain``, and how many weeks are skipped from here on."""
    for weeks in range(skipped, skipped + MOST_SKIPPED):
        slot = replace(plain, day=plain.day + timedelta(weeks=weeks))
        in_line = previous is None or slot > previous
        if in_line and seeker.usable(slot) and not in_the_way(slot, diary, seeker):
            return slot, weeks
        near = next(free_near(slot, iso_week(slot.day), diary, seeker, after=previous), None)
        if near is not None:
            return near, weeks
    return replace(plain, day=plain.day + timedelta(weeks=skipped)), skipped


def in_the_way(slot: Slot, diary: Diary, seeker: Seeker) -> bool:
    """Whether something more than travel time or working hours is against a slot."""
    return any(clash.kind not in MINOR for clash in seeker.clashes(slot, diary))
