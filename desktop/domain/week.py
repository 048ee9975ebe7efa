"""Slots in a counsellor's week: local wall time, clashes, holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desktop.domain.errors import Problem

DEFAULT_ZONE = "Europe/Amsterdam"

MIN_MINUTES, MAX_MINUTES = 5, 480
"""Bounds of the length of a slot."""


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """A planned stretch of local wall time; ``minutes`` is 5-480 and stays within the day."""

    day: date
    start: time
    minutes: int = 60
    zone: str = DEFAULT_ZONE

    @property
    def end(self) -> time:
        """Local end time; 23:59 when it would pass midnight."""
        end = datetime.combine(self.day, self.start) + timedelta(minutes=self.minutes)
        return end.time() if end.date() == self.day else time(23, 59)

    def starts_at(self) -> datetime:
        """The start as an aware moment; right across daylight saving changes."""
        return datetime.combine(self.day, self.start, ZoneInfo(self.zone))

    def ends_at(self) -> datetime:
        """The end as an aware moment, ``minutes`` of elapsed time after the start."""
        return self._end_in_utc().astimezone(ZoneInfo(self.zone))

    def _end_in_utc(self) -> datetime:
        return self.starts_at().astimezone(UTC) + timedelta(minutes=self.minutes)

    def is_over(self, now: datetime) -> bool:
        """Whether it has ended at the aware moment ``now``."""
        # No zone is two days away from another: most slots are told by their day, which is much faster.
        days = self.day.toordinal() - now.toordinal()
        return days < 0 if abs(days) > 2 else self._end_in_utc() <= now

    def overlaps(self, other: Slot) -> bool:
        """Whether two slots share time."""
        # In UTC: Python compares two times of one zone by the wall, which is wrong in the doubled hour.
        mine, theirs = self.starts_at().astimezone(UTC), other.starts_at().astimezone(UTC)
        return mine < other._end_in_utc() and theirs < self._end_in_utc()


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """Working days (ISO weekday 1-7) and hours of the counsellor."""

    days: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    start: time = time(8, 30)
    end: time = time(17, 30)


class ClashKind(StrEnum):
    """What is wrong with a slot."""

    OVERLAP = "overlap"
    HOLIDAY = "holiday"
    OUTSIDE_HOURS = "outside_hours"
    SECOND_IN_WEEK = "second_in_week"
    """Another session of the same trajectory in the same ISO week (M1)."""
    IN_THE_PAST = "in_the_past"
    ABSENCE = "absence"
    """The counsellor is away that day."""
    FIXED_BLOCK = "fixed_block"
    """Time that is taken every so many weeks, such as a team meeting."""
    BUSY = "busy"
    """Taken in the counsellor's own agenda."""
    TRAVEL = "travel"
    """Too little time to travel from the visit before, or to the one after."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One objection to a slot.

    ``with_id`` names the other session or contact; ``label`` a holiday, an absence, a fixed block or a
    time of the own agenda (empty when its title was not kept).
    """

    kind: ClashKind
    with_id: UUID | None = None
    label: str = ""


def plan_dates(  # noqa: PLR0917 - a weekly slot is these five, in the order one says them
    start: date, weekday: int, at: time, minutes: int, count: int, zone: str = DEFAULT_ZONE
) -> tuple[Slot, ...]:
    """Return ``count`` weekly slots at the same wall time, the first on or after ``start`` (M1).

    ``weekday`` is an ISO weekday (Monday 1 … Sunday 7). The wall time stays the same when the clocks
    change. Raises ``ValueError`` for another weekday.
    """
    if weekday not in range(1, 8):
        msg = f"no ISO weekday: {weekday}"
        raise ValueError(msg)
    first = start + timedelta(days=(weekday - start.isoweekday()) % 7)
    return tuple(Slot(first + timedelta(weeks=week), at, minutes, zone) for week in range(count))


def validate_slot(slot: Slot, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with a slot in itself: past, too short or long, not in one day, no such time."""
    problems: list[Problem] = []
    if slot.day < today:
        problems.append(Problem("day", "date_past", (("day", slot.day.isoformat()),)))
    if not MIN_MINUTES <= slot.minutes <= MAX_MINUTES:
        problems.append(Problem("minutes", "out_of_range", (("min", MIN_MINUTES), ("max", MAX_MINUTES))))
    elif _minute(slot.start) + slot.minutes > 24 * 60:
        problems.append(Problem("minutes", "past_midnight"))
    try:
        start = slot.starts_at()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return (*problems, Problem("zone", "unknown", (("value", slot.zone),)))
    if start.astimezone(UTC).astimezone(start.tzinfo).time() != slot.start:
        problems.append(Problem("start", "time_skipped", (("time", slot.start.isoformat("minutes")),)))
    return tuple(problems)


def within_hours(slot: Slot, hours: WorkingHours) -> bool:
    """Whether a slot falls on a working day, from start to end within the working hours."""
    ends = _minute(slot.start) + slot.minutes
    in_hours = hours.start <= slot.start and ends <= _minute(hours.end)
    return slot.day.isoweekday() in hours.days and in_hours


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
