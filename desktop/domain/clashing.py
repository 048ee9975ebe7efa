"""What is wrong with a slot: everything it meets in the diary, to be shown and solved before saving (M1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.diary import Booking, Diary, FixedBlock, Taken, monday_of
from desktop.domain.sessions import Place
from desktop.domain.spans import span
from desktop.domain.week import Clash, ClashKind, Slot, within_hours


def clashes(
    slot: Slot,
    diary: Diary,
    *,
    today: date,
    own_id: UUID | None = None,
    trajectory_id: UUID | None = None,
    area: str = "",
    place: Place = Place.HOME,
) -> tuple[Clash, ...]:
    """Return every objection to a slot, to be shown and solved before saving (M1).

    ``own_id`` is what is being moved and never clashes with itself; ``trajectory_id`` makes another
    session of that trajectory in the same ISO week an objection; ``area`` and ``place`` say where it
    would be, for travel time (unknown area: as between two areas; by phone: none). Local wall time as
    planned, compared in UTC, so that both nights of the clock change come out right.
    """
    start, end = span(slot)
    margin = 0 if place is Place.PHONE else max(diary.travel.within, diary.travel.between)
    around = [t for t in diary.taken(start - margin, end + margin) if t.booking.id != own_id]
    found = [Clash(ClashKind.IN_THE_PAST)] if slot.day < today else []
    found += [Clash(ClashKind.OVERLAP, t.booking.id) for t in around if t.start < end and start < t.end]
    if trajectory_id is not None:
        same_week = diary.by_week.get((trajectory_id, monday_of(slot.day)), ())
        found += [Clash(ClashKind.SECOND_IN_WEEK, b.id) for b in same_week if b.id != own_id]
    found += [Clash(ClashKind.FIXED_BLOCK, label=b.label) for b in diary.fixed_blocks if _meets(b, slot)]
    found += [Clash(ClashKind.BUSY, label=one.title) for one in diary.busy_at(start, end)]
    if place is not Place.PHONE:
        found += [Clash(ClashKind.TRAVEL, b.id) for b in _too_close(start, end, area, around, diary)]
    if slot.day in diary.holidays:
        found.append(Clash(ClashKind.HOLIDAY, label=diary.holidays[slot.day]))
    found += [Clash(ClashKind.ABSENCE, label=a.label) for a in diary.absences if a.covers(slot.day)]
    if not within_hours(slot, diary.hours):
        found.append(Clash(ClashKind.OUTSIDE_HOURS))
    return tuple(found)


def _meets(block: FixedBlock, slot: Slot) -> bool:
    # Another zone can call the same moment a day earlier or later; no two zones are two days apart.
    days = (0,) if block.zone == slot.zone else (-2, -1, 0, 1, 2)
    slots = (block.on(slot.day + timedelta(days=days_off)) for days_off in days)
    return any(other is not None and slot.overlaps(other) for other in slots)


def _too_close(start: int, end: int, area: str, around: list[Taken], diary: Diary) -> Iterator[Booking]:
    """The visit just before and the one just after, when there is too little time to travel (M1)."""
    visits = [taken for taken in around if taken.booking.place is not Place.PHONE]
    last_end = max((taken.end for taken in visits if taken.end <= start), default=None)
    next_start = min((taken.start for taken in visits if taken.start >= end), default=None)
    for taken in visits:
        if taken.end == last_end:
            minutes = start - taken.end
        elif taken.start == next_start:
            minutes = taken.start - end
        else:
            continue
        if minutes < diary.travel.needed(area, taken.booking.area):
            yield taken.booking
