"""Looking for another moment near the one that does not fit (M1, M2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, Diary, monday_of
from desktop.domain.sessions import Place
from desktop.domain.week import Clash, Slot, WorkingHours, validate_slot

STEP = 30
"""Minutes between the times that are proposed."""


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who looks for a moment: one session, existing or new, of one trajectory."""

    own_id: UUID | None
    trajectory_id: UUID | None
    area: str
    place: Place
    today: date
    now: datetime | None = None
    """Aware; when given, no earlier moment of today fits."""

    def clashes(self, slot: Slot, diary: Diary) -> tuple[Clash, ...]:
        """What is wrong with a slot for this one."""
        return clashes(
            slot,
            diary,
            today=self.today,
            own_id=self.own_id,
            trajectory_id=self.trajectory_id,
            area=self.area,
            place=self.place,
        )

    def usable(self, slot: Slot) -> bool:
        """Whether the slot exists and is still to come."""
        return not validate_slot(slot, self.today) and (self.now is None or slot.starts_at() > self.now)

    def fits(self, slot: Slot, diary: Diary) -> bool:
        """Whether there is nothing at all against a slot."""
        return self.usable(slot) and not self.clashes(slot, diary)

    def has_other(self, day: date, diary: Diary) -> bool:
        """Whether another session of its trajectory stands in the ISO week of ``day`` (M1)."""
        if self.trajectory_id is None:
            return False
        found = diary.by_week.get((self.trajectory_id, monday_of(day)), ())
        return any(booking.id != self.own_id for booking in found)

    def booking(self, slot: Slot, own_id: UUID) -> Booking:
        """The time it would take on a slot."""
        return Booking(own_id, slot, self.trajectory_id, self.area, self.place)


def start_times(hours: WorkingHours, minutes: int) -> tuple[time, ...]:
    """The half hours at which a visit of so many minutes starts and ends within the working hours."""
    first = -(-minute_of(hours.start) // STEP) * STEP
    return tuple(time(*divmod(start, 60)) for start in range(first, minute_of(hours.end) - minutes + 1, STEP))


def free_near(
    wanted: Slot,
    days: Iterable[date],
    diary: Diary,
    seeker: Seeker,
    *,
    after: Slot | None = None,
    before: Slot | None = None,
) -> Iterator[Slot]:
    """Yield what fits on ``days``, the nearest to ``wanted`` first: by day, then by time of day.

    As long as ``wanted``, strictly later than ``after`` and earlier than ``before`` (M2). Its own time
    of day is tried beside the half hours. Of two days as near, the later one comes first.
    """
    times = {*start_times(diary.hours, wanted.minutes), wanted.start}

    def distance(slot: Slot) -> tuple[int, int, int, time]:
        apart = (slot.day - wanted.day).days
        return abs(apart), -apart, abs(minute_of(slot.start) - minute_of(wanted.start)), slot.start

    # Days on which nothing can fit are left out at once: that is much quicker, and gives the same.
    open_days = [day for day in days if not diary.is_off(day) and not seeker.has_other(day, diary)]
    slots = [replace(wanted, day=day, start=at) for day in open_days for at in times]
    for slot in sorted(slots, key=distance):
        in_line = (after is None or slot > after) and (before is None or slot < before)
        if in_line and seeker.fits(slot, diary):
            yield slot


def iso_week(day: date) -> tuple[date, ...]:
    """The seven days of the ISO week of ``day``."""
    monday = day - timedelta(days=day.weekday())
    return tuple(monday + timedelta(days=n) for n in range(7))


def minute_of(moment: time) -> int:
    """Minutes since midnight."""
    return moment.hour * 60 + moment.minute
