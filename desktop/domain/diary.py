"""What takes a counsellor's time beside visits and contacts: absence, fixed blocks, the own agenda (M1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from desktop.domain.week import DEFAULT_ZONE, Slot

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
