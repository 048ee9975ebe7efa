"""Planning a whole trajectory from a start date and a weekly slot (M1, M2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import pairwise
from uuid import NAMESPACE_OID, UUID, uuid5

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, Diary
from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Place
from desktop.domain.trajectory import Phase
from desktop.domain.week import Clash, Slot, plan_dates, validate_slot


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """One session of a plan that is not saved yet, with what is wrong with its date."""

    number: int
    phase: Phase
    theme: int
    """Week of the method pack."""
    slot: Slot
    clashes: tuple[Clash, ...] = ()


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
    own = stand_in("trajectory")
    ids = [stand_in(f"session {item.number}") for item in plan]
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


def stand_in(name: str) -> UUID:
    """An id for what does not exist yet; no random id in the store can be the same."""
    return uuid5(NAMESPACE_OID, name)


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
