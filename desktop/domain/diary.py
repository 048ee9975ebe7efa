"""All that takes a counsellor's time: visits, contacts, absence, fixed blocks, the own agenda (M1).

A :class:`Diary` is built once and then answers by day and by week, so that looking at one slot costs
the same among four hundred sessions and among four thousand.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from operator import attrgetter
from types import MappingProxyType
from uuid import UUID

from desktop.domain.sessions import Place
from desktop.domain.spans import BusySpan, busy_index, days_of, span
from desktop.domain.week import DEFAULT_ZONE, Slot, WorkingHours

MAX_LABEL = 120
"""Longest label of an absence or fixed block, in characters."""


class AbsenceKind(StrEnum):
    """Why the counsellor is away; all kinds weigh the same for planning."""

    DAY_OFF = "day_off"
    SICK = "sick"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Absence:
    """Whole days on which the counsellor is away, both ends included."""

    id: UUID
    kind: AbsenceKind
    first: date
    last: date
    label: str = ""
    revision: int = 1

    def covers(self, day: date) -> bool:
        """Whether the counsellor is away on ``day``."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class FixedBlock:
    """Time that is taken every week or every so many weeks, such as a team meeting.

    ``weekday`` is an ISO weekday, ``every`` 1-8 weeks counted from the week of ``first``; ``last`` is
    the last day it may fall on, ``None``: it goes on.
    """

    id: UUID
    label: str
    weekday: int
    start: time
    minutes: int
    first: date
    last: date | None = None
    every: int = 1
    zone: str = DEFAULT_ZONE
    revision: int = 1

    def on(self, day: date) -> Slot | None:
        """The slot it takes on ``day``; ``None`` when it does not fall there."""
        if day.isoweekday() != self.weekday or day < self.first or (self.last and day > self.last):
            return None
        weeks = (day.toordinal() - day.weekday() - self.first.toordinal() + self.first.weekday()) // 7
        return Slot(day, self.start, self.minutes, self.zone) if weeks % self.every == 0 else None


@dataclass(frozen=True, slots=True)
class BusyTime:
    """A stretch of the counsellor's own agenda, read from a calendar file and never written back.

    Aware moments in UTC; ``title`` is empty unless the counsellor wanted titles kept. ``uid`` is the
    calendar's own, with the start for one of a series.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    title: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """Something that already takes time: a session or contact, with whose trajectory it is and where."""

    id: UUID
    slot: Slot
    trajectory_id: UUID | None = None
    """Of a session; ``None`` for a contact, which may share the week with a session (M1)."""
    area: str = ""
    """Neighbourhood; empty: not known."""
    place: Place = Place.HOME


@dataclass(frozen=True, slots=True)
class Travel:
    """Minutes that travelling takes between two visits: in one area, and between two (or unknown ones)."""

    within: int = 10
    between: int = 25

    def needed(self, area: str, other: str) -> int:
        """Minutes from one area to another; how they are spelled (case, spaces around) does not matter."""
        return self.within if same_area(area, other) else self.between


def same_area(area: str, other: str) -> bool:
    """Whether two areas are known and the same; case and spaces around do not matter."""
    return bool(area.strip()) and area.strip().casefold() == other.strip().casefold()


def monday_of(day: date) -> int:
    """The Monday of the ISO week of ``day``, as an ordinal."""
    return day.toordinal() - day.weekday()


@dataclass(frozen=True, slots=True)
class Taken:
    """A stretch of time that a booking takes, in minutes since 1970 (UTC)."""

    start: int
    end: int
    booking: Booking


@dataclass(frozen=True, slots=True)
class Diary:
    """Everything a slot is held against; made by :func:`make_diary`, never changed.

    The mappings after ``zone`` are its index: visits and the own agenda by UTC day, sessions by
    trajectory and ISO week.
    """

    bookings: Mapping[UUID, Booking]
    holidays: Mapping[date, str]
    absences: tuple[Absence, ...]
    fixed_blocks: tuple[FixedBlock, ...]
    busy: tuple[BusyTime, ...]
    hours: WorkingHours
    travel: Travel
    zone: str
    by_day: Mapping[int, tuple[Taken, ...]] = field(repr=False, compare=False)
    by_week: Mapping[tuple[UUID, int], tuple[Booking, ...]] = field(repr=False, compare=False)
    busy_by_day: Mapping[int, tuple[BusySpan, ...]] = field(repr=False, compare=False)
    busy_long: tuple[BusySpan, ...] = field(repr=False, compare=False)
    """Long stretches of the own agenda joined, in order, none touching the next."""

    def moved(self, bookings: Iterable[Booking] = (), gone: Iterable[UUID] = ()) -> Diary:
        """The same diary with ``bookings`` in place of the ones with their ids, and without ``gone``."""
        new = {booking.id: booking for booking in bookings}
        known = dict(self.bookings)
        by_day, by_week = dict(self.by_day), dict(self.by_week)
        for id_ in {*new, *gone}:
            old = known.pop(id_, None)
            if old is not None:
                _take_out(old, by_day, by_week)
        for booking in new.values():
            known[booking.id] = booking
            _put_in(booking, by_day, by_week)
        return replace(self, bookings=known, by_day=by_day, by_week=by_week)

    def taken(self, start: int, end: int) -> Iterator[Taken]:
        """The bookings of the UTC days that these minutes touch, each once."""
        days = days_of(start, end)
        if len(days) == 1:
            yield from self.by_day.get(days[0], ())
            return
        yield from {t.booking.id: t for day in days for t in self.by_day.get(day, ())}.values()

    def busy_at(self, start: int, end: int) -> Iterator[BusySpan]:
        """What of the own agenda shares time with these minutes."""
        found = {one: None for day in days_of(start, end) for one in self.busy_by_day.get(day, ())}
        yield from (one for one in found if one.start < end and start < one.end)
        index = bisect_right(self.busy_long, end - 1, key=attrgetter("start")) - 1
        if index >= 0 and self.busy_long[index].end > start:
            yield self.busy_long[index]

    def is_off(self, day: date) -> bool:
        """Whether nothing is planned on a day: no working day, a holiday, or the counsellor is away."""
        working = day.isoweekday() in self.hours.days and day not in self.holidays
        return not working or any(absence.covers(day) for absence in self.absences)

    def on(self, day: date) -> tuple[Booking, ...]:
        """The bookings of a local day, in order of time."""
        # No zone is a whole day away from UTC, so that two neighbours are enough.
        around = day.toordinal() - date(1970, 1, 1).toordinal()
        found = {
            taken.booking.id: taken
            for utc_day in (around - 1, around, around + 1)
            for taken in self.by_day.get(utc_day, ())
            if taken.booking.slot.day == day
        }
        return tuple(taken.booking for taken in sorted(found.values(), key=attrgetter("start", "end")))


def make_diary(
    bookings: Iterable[Booking] = (),
    *,
    holidays: Mapping[date, str] = MappingProxyType({}),
    absences: Iterable[Absence] = (),
    fixed_blocks: Iterable[FixedBlock] = (),
    busy: Iterable[BusyTime] = (),
    hours: WorkingHours | None = None,
    travel: Travel | None = None,
    zone: str = DEFAULT_ZONE,
) -> Diary:
    """Build a diary with its index; of two bookings with one id the last counts.

    ``zone`` is the one in which new slots are proposed. Slots must be valid (``week.validate_slot``).
    """
    times = tuple(busy)
    busy_by_day, long = busy_index(_busy_span(one) for one in times)
    known = {booking.id: booking for booking in bookings}
    by_day: defaultdict[int, list[Taken]] = defaultdict(list)
    by_week: defaultdict[tuple[UUID, int], list[Booking]] = defaultdict(list)
    for booking in known.values():
        start, end = span(booking.slot)
        for day in days_of(start, end):
            by_day[day].append(Taken(start, end, booking))
        if booking.trajectory_id is not None:
            by_week[booking.trajectory_id, monday_of(booking.slot.day)].append(booking)
    return Diary(
        bookings=known,
        holidays=holidays,
        absences=tuple(absences),
        fixed_blocks=tuple(fixed_blocks),
        busy=times,
        hours=hours or WorkingHours(),
        travel=travel or Travel(),
        zone=zone,
        by_day={day: tuple(found) for day, found in by_day.items()},
        by_week={week: tuple(found) for week, found in by_week.items()},
        busy_by_day=busy_by_day,
        busy_long=long,
    )


def _put_in(
    booking: Booking,
    by_day: dict[int, tuple[Taken, ...]],
    by_week: dict[tuple[UUID, int], tuple[Booking, ...]],
) -> None:
    start, end = span(booking.slot)
    for day in days_of(start, end):
        by_day[day] = (*by_day.get(day, ()), Taken(start, end, booking))
    if booking.trajectory_id is not None:
        key = (booking.trajectory_id, monday_of(booking.slot.day))
        by_week[key] = (*by_week.get(key, ()), booking)


def _take_out(
    booking: Booking,
    by_day: dict[int, tuple[Taken, ...]],
    by_week: dict[tuple[UUID, int], tuple[Booking, ...]],
) -> None:
    for day in days_of(*span(booking.slot)):
        by_day[day] = tuple(taken for taken in by_day[day] if taken.booking.id != booking.id)
    if booking.trajectory_id is not None:
        key = (booking.trajectory_id, monday_of(booking.slot.day))
        by_week[key] = tuple(other for other in by_week[key] if other.id != booking.id)


def _busy_span(time: BusyTime) -> BusySpan:
    # Whole minutes outwards: a busy time that ends at 10:00:30 is in the way until 10:01.
    start, end = int(time.starts_at.timestamp()) // 60, -int(-time.ends_at.timestamp() // 60)
    return BusySpan(start, end, time.title)
