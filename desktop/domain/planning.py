"""Planning a whole trajectory from a start date and a weekly slot (M1, M2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time

from desktop.domain.pack import MethodPack
from desktop.domain.phases import theme_sequence
from desktop.domain.trajectory import Phase
from desktop.domain.week import DEFAULT_ZONE, Booking, Clash, Slot, WorkingHours, clashes, plan_dates


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """One session of a plan that is not saved yet, with what is wrong with its date."""

    number: int
    phase: Phase
    theme: int
    """Week of the method pack."""
    slot: Slot
    clashes: tuple[Clash, ...] = ()


def plan_trajectory(  # noqa: PLR0917 - the form first, then what it is held against
    start: date,
    weekday: int,
    at: time,
    minutes: int,
    bookings: Iterable[Booking],
    holidays: Mapping[date, str],
    hours: WorkingHours,
    pack: MethodPack,
    today: date,
    zone: str = DEFAULT_ZONE,
) -> tuple[PlannedSession, ...]:
    """Plan a session a week for all weeks of the pack, from the first ``weekday`` on or after ``start`` (M1).

    ``weekday`` is an ISO weekday. Clashes are only shown: the counsellor moves or skips before saving.
    Raises ``ValueError`` for a weekday that does not exist.
    """
    booked = tuple(bookings)
    total = len(pack.weeks)
    themes = theme_sequence(pack.brain_weeks, total, pack.brain_weeks, total)
    slots = plan_dates(start, weekday, at, minutes, total, zone)
    return tuple(
        PlannedSession(number, phase, theme, slot, clashes(slot, booked, holidays, hours, today))
        for number, ((phase, theme), slot) in enumerate(zip(themes, slots, strict=True), start=1)
    )
