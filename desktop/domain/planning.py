"""Planning a whole trajectory from a start date and a weekly slot (M1, M2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import pairwise
from uuid import UUID

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, Diary
from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Place
from desktop.domain.trajectory import Phase
from desktop.domain.week import DEFAULT_ZONE, Clash, Slot, WorkingHours, plan_dates, validate_slot
from desktop.domain.week import Booking as OldBooking
from desktop.domain.week import clashes as old_clashes


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
    bookings: Iterable[OldBooking],
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
        PlannedSession(number, phase, theme, slot, old_clashes(slot, booked, holidays, hours, today))
        for number, ((phase, theme), slot) in enumerate(zip(themes, slots, strict=True), start=1)
    )


def plan_weeks(  # noqa: PLR0917 - the form first, then what it is held against
    start: date,
    weekday: int,
    at: time,
    minutes: int,
    diary: Diary,
    pack: MethodPack,
    *,
    today: date,
    area: str = "",
    place: Place = Place.HOME,
) -> tuple[PlannedSession, ...]:
    """Plan a session a week for all weeks of the pack, from the first ``weekday`` on or after ``start`` (M1).

    ``weekday`` is an ISO weekday. Clashes are only shown: the counsellor moves or skips before saving.
    Raises ``ValueError`` for a weekday that does not exist.
    """
    slots = plan_dates(start, weekday, at, minutes, len(pack.weeks), diary.zone)
    return plan_from_slots(slots, diary, pack, today=today, area=area, place=place)


def plan_from_slots(
    slots: Sequence[Slot],
    diary: Diary,
    pack: MethodPack,
    *,
    today: date,
    area: str = "",
    place: Place = Place.HOME,
) -> tuple[PlannedSession, ...]:
    """Give slots in order, one for each week of the pack, their phases and themes (M1, M2)."""
    total = len(pack.weeks)
    themes = theme_sequence(pack.brain_weeks, total, pack.brain_weeks, total)
    plan = tuple(
        PlannedSession(number, phase, theme, slot)
        for number, ((phase, theme), slot) in enumerate(zip(themes, slots, strict=True), start=1)
    )
    return recheck_plan(plan, diary, today=today, area=area, place=place)


def recheck_plan(
    plan: Sequence[PlannedSession],
    diary: Diary,
    *,
    today: date,
    area: str = "",
    place: Place = Place.HOME,
) -> tuple[PlannedSession, ...]:
    """The same plan with its clashes anew, also among its own dates (one a week, M1)."""
    # Small numbers stand for sessions that do not exist yet; ids in the store are random.
    own = UUID(int=0)
    ids = [UUID(int=index) for index in range(1, len(plan) + 1)]
    slots = zip(ids, plan, strict=True)
    whole = diary.moved(Booking(id_, item.slot, own, area, place) for id_, item in slots)
    return tuple(
        replace(
            item,
            clashes=clashes(
                item.slot, whole, today=today, own_id=id_, trajectory_id=own, area=area, place=place
            ),
        )
        for id_, item in zip(ids, plan, strict=True)
    )


def plan_problems(plan: Sequence[PlannedSession], today: date) -> tuple[Problem, ...]:
    """What is wrong with a plan before it is saved: nothing in it, dates past or out of order (M1, M2)."""
    if not plan:
        return (Problem("sessions", "no_session_left"),)
    problems = [problem for item in plan for problem in validate_slot(item.slot, today)]
    problems += [
        Problem("day", "before_earlier_session", (("number", a.number), ("day", a.slot.day.isoformat())))
        for a, b in pairwise(plan)
        if a.slot >= b.slot
    ]
    return tuple(problems)


def usual_place(risk: VisitRisk) -> Place:
    """Home, unless the visit risk is red: then another, safe place."""
    return Place.ELSEWHERE if risk is VisitRisk.RED else Place.HOME
