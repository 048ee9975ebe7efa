"""The best weekly slots for a new trajectory (M1): free in all weeks, little travel, an even week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.domain.diary import Diary, Taken, same_area
from desktop.domain.seeking import Seeker, minute_of, start_times
from desktop.domain.sessions import Place
from desktop.domain.spans import span
from desktop.domain.week import Clash, ClashKind, Slot, plan_dates

NEAR = 45
"""Minutes within which a visit before or after counts for travel."""

MOST_DAYS_OFF = 3
"""Days off that a weekly slot may hit when nothing better is left."""

DAYS_OFF = frozenset({ClashKind.HOLIDAY, ClashKind.ABSENCE})

HOLIDAY_WEIGHT, SAME_AREA_WEIGHT, OTHER_AREA_WEIGHT, LOAD_WEIGHT, LATER_WEIGHT = 60, 8, 4, 2, 2
"""Penalty of a date to be solved, gain of a visit near in the same area, penalty of one in another,
of each booking on those days, and of each day that it starts later."""

SAME_DAYPART, SAME_DAY = 200, 40
"""Penalty for the weekday, or weekday and daypart, of a better proposal: the three should differ."""


class ReasonKind(StrEnum):
    """Why a weekly slot is proposed."""

    ALL_WEEKS_FREE = "all_weeks_free"
    SAME_AREA = "same_area"
    QUIET_DAY = "quiet_day"
    ONE_HOLIDAY = "one_holiday"
    DATES_TO_SOLVE = "dates_to_solve"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, free of language.

    ``count``: weeks that are free, visits near in the same area, visits on the day at most, or dates to be
    solved; ``area`` of the visits near; ``day`` and ``label`` of the holiday.
    """

    kind: ReasonKind
    count: int = 0
    area: str = ""
    day: date | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class SlotProposal:
    """A weekly slot: the dates of all weeks, with what is wrong with each."""

    slots: tuple[Slot, ...]
    clashes: tuple[tuple[Clash, ...], ...]
    """Of each slot, in the same order."""
    reasons: tuple[Reason, ...]
    penalty: int
    """Lower is better."""

    @property
    def first(self) -> Slot:
        """The first of the dates."""
        return self.slots[0]

    @property
    def is_free(self) -> bool:
        """Whether no date has a clash."""
        return not any(self.clashes)


def propose_slots(
    diary: Diary,
    *,
    area: str,
    minutes: int,
    today: date,
    weeks: int = 8,
    start: date | None = None,
    horizon: int = 14,
    at_most: int = 3,
    place: Place = Place.HOME,
    now: datetime | None = None,
) -> tuple[SlotProposal, ...]:
    """Propose the best weekly slots that start within ``horizon`` days of ``start`` (M1).

    Only slots on half hours within working hours, free in all ``weeks``, or free but for one public
    holiday, which is carried as a clash to be solved. When there is none, slots whose only clashes are
    days off (at most three): a week of holiday hits them all. Better is: visits of the same ``area``
    just before or after, few bookings on the day, soon; and each other weekday or part of the day than
    a better one. Nothing that fits: empty. The cost depends on the days looked at, not on the caseload.
    """
    first = max(start or today, today)
    seeker = Seeker(None, None, area, place, today, now)
    load = _load(diary, first, horizon, weeks)
    found = list(_candidates(diary, seeker, first, horizon, minutes, weeks))
    best = [candidate for candidate in found if _nearly_free(candidate)]
    proposals = [_judged(slots, clashes, diary, area, load, first) for slots, clashes in best or found]
    return _differing(proposals, at_most)


Candidate = tuple[tuple[Slot, ...], tuple[tuple[Clash, ...], ...]]


def _candidates(  # noqa: PLR0917 - private
    diary: Diary, seeker: Seeker, first: date, horizon: int, minutes: int, weeks: int
) -> Iterator[Candidate]:
    """Weekly slots whose only clashes are a few days off."""
    times = start_times(diary.hours, minutes)
    for day in (first + timedelta(days=n) for n in range(horizon)):
        days = [day + timedelta(weeks=week) for week in range(weeks)]
        off = sum(d in diary.holidays or any(a.covers(d) for a in diary.absences) for d in days)
        if day.isoweekday() not in diary.hours.days or off > MOST_DAYS_OFF:
            continue
        for at in times:
            slots = plan_dates(day, day.isoweekday(), at, minutes, weeks, diary.zone)
            clashes = _clashes_unless_hard(slots, diary, seeker)
            if clashes is not None:
                yield slots, clashes


def _clashes_unless_hard(
    slots: tuple[Slot, ...], diary: Diary, seeker: Seeker
) -> tuple[tuple[Clash, ...], ...] | None:
    found = []
    for slot in slots:
        if not seeker.usable(slot):
            return None
        clashes = seeker.clashes(slot, diary)
        if any(clash.kind not in DAYS_OFF for clash in clashes):
            return None
        found.append(clashes)
    return tuple(found)


def _nearly_free(candidate: Candidate) -> bool:
    """Free in all weeks, or but for one public holiday."""
    hit = [clash for clashes in candidate[1] for clash in clashes]
    return not hit or (len(hit) == 1 and hit[0].kind is ClashKind.HOLIDAY)


def _load(diary: Diary, first: date, horizon: int, weeks: int) -> Mapping[int, int]:
    """Bookings per working weekday in the weeks looked at."""
    load = dict.fromkeys(sorted(diary.hours.days), 0)
    for n in range(horizon + 7 * (weeks - 1)):
        day = first + timedelta(days=n)
        if day.isoweekday() in load:
            load[day.isoweekday()] += len(diary.on(day))
    return load


def _judged(  # noqa: PLR0917 - private
    slots: tuple[Slot, ...],
    clashes: tuple[tuple[Clash, ...], ...],
    diary: Diary,
    area: str,
    load: Mapping[int, int],
    first: date,
) -> SlotProposal:
    near = [taken for slot in slots for taken in _near(slot, diary)]
    same = sum(same_area(area, taken.booking.area) for taken in near)
    to_solve = sum(bool(found) for found in clashes)
    on_days = [len(diary.on(slot.day)) for slot in slots]
    penalty = (
        HOLIDAY_WEIGHT * to_solve
        - SAME_AREA_WEIGHT * same
        + OTHER_AREA_WEIGHT * (len(near) - same)
        + LOAD_WEIGHT * sum(on_days)
        + LATER_WEIGHT * (slots[0].day - first).days
    )
    reasons = [_freedom(slots, clashes, to_solve)]
    if same:
        reasons.append(Reason(ReasonKind.SAME_AREA, same, area.strip()))
    quietest = min(load.values())
    if load[slots[0].day.isoweekday()] == quietest < max(load.values()):
        reasons.append(Reason(ReasonKind.QUIET_DAY, max(on_days)))
    return SlotProposal(slots, clashes, tuple(reasons), penalty)


def _freedom(slots: tuple[Slot, ...], clashes: tuple[tuple[Clash, ...], ...], to_solve: int) -> Reason:
    if not to_solve:
        return Reason(ReasonKind.ALL_WEEKS_FREE, len(slots))
    hit = [(slot.day, found[0]) for slot, found in zip(slots, clashes, strict=True) if found]
    if to_solve == 1 and hit[0][1].kind is ClashKind.HOLIDAY:
        return Reason(ReasonKind.ONE_HOLIDAY, 1, day=hit[0][0], label=hit[0][1].label)
    return Reason(ReasonKind.DATES_TO_SOLVE, to_solve)


def _near(slot: Slot, diary: Diary) -> list[Taken]:
    """The visit just before and the one just after, when they are near."""
    start, end = span(slot)
    visits = [t for t in diary.taken(start - NEAR, end + NEAR) if t.booking.place is not Place.PHONE]
    before = [t for t in visits if start - NEAR <= t.end <= start]
    after = [t for t in visits if end <= t.start <= end + NEAR]
    last = [max(before, key=lambda t: (t.end, t.booking.id))] if before else []
    following = [min(after, key=lambda t: (t.start, t.booking.id))] if after else []
    return last + following


def _differing(proposals: list[SlotProposal], at_most: int) -> tuple[SlotProposal, ...]:
    """The best, then each time the best that also differs: another day or part of the day."""
    chosen: list[SlotProposal] = []
    left = sorted(proposals, key=lambda p: (p.penalty, p.first))
    while left and len(chosen) < at_most:
        best = min(left, key=lambda p: (p.penalty + _likeness(p, chosen), p.first))
        chosen.append(best)
        left = [p for p in left if not _same_moment(p, best)]
    return tuple(chosen)


def _likeness(proposal: SlotProposal, chosen: list[SlotProposal]) -> int:
    slot = proposal.first
    same_day = [p for p in chosen if p.first.day.isoweekday() == slot.day.isoweekday()]
    if any((p.first.start.hour < 12) == (slot.start.hour < 12) for p in same_day):
        return SAME_DAYPART
    return SAME_DAY if same_day else 0


def _same_moment(one: SlotProposal, other: SlotProposal) -> bool:
    """The same weekly moment, a week later, or one that shares time with it."""
    a, b = one.first, replace(other.first, day=one.first.day)
    same_day = one.first.day.isoweekday() == other.first.day.isoweekday()
    return same_day and abs(minute_of(a.start) - minute_of(b.start)) < a.minutes
