"""Slots in a counsellor's week: local wall time, clashes, holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

DEFAULT_ZONE = "Europe/Amsterdam"


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
        utc = self.starts_at().astimezone(ZoneInfo("UTC")) + timedelta(minutes=self.minutes)
        return utc.astimezone(ZoneInfo(self.zone))

    def overlaps(self, other: Slot) -> bool:
        """Whether two slots share time."""
        return self.starts_at() < other.ends_at() and other.starts_at() < self.ends_at()


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


@dataclass(frozen=True, slots=True)
class Clash:
    """One objection to a slot; ``with_id`` names the other session or contact, ``label`` a holiday."""

    kind: ClashKind
    with_id: UUID | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Booking:
    """Something that already takes time: a session or contact, with whose trajectory it is."""

    id: UUID
    slot: Slot
    trajectory_id: UUID | None = None
