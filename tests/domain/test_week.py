"""M1: weekly slots, clashes, daylight saving; planning a whole trajectory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.domain.diary import Booking, make_diary
from desktop.domain.participants import VisitRisk
from desktop.domain.planning import plan_problems, plan_weeks, recheck_plan, usual_place
from desktop.domain.sessions import Place
from desktop.domain.trajectory import Phase
from desktop.domain.week import ClashKind, Slot, plan_dates, validate_slot
from tests.domain.builders import PACK, START, slot, uid
from tests.domain.planner import kinds

AUTUMN = date(2026, 10, 25)
SPRING = date(2026, 3, 29)


def test_the_doubled_hour_in_autumn() -> None:
    night = Slot(AUTUMN, time(2, 30), 60)
    assert night.overlaps(night)
    assert night.overlaps(Slot(AUTUMN, time(2, 45), 15))
    early = Slot(AUTUMN, time(1, 30), 90)
    assert not early.overlaps(Slot(AUTUMN, time(3, 30), 30))


def test_plan_dates_starts_on_the_weekday_and_keeps_the_wall_time() -> None:
    planned = plan_dates(date(2026, 10, 14), 2, time(10), 60, 3)
    assert [s.day for s in planned] == [date(2026, 10, 20), date(2026, 10, 27), date(2026, 11, 3)]
    assert {s.start for s in planned} == {time(10)}
    offsets = [s.starts_at().utcoffset() for s in planned]
    assert offsets == [timedelta(hours=2), timedelta(hours=1), timedelta(hours=1)]
    assert plan_dates(START, 2, time(10), 60, 1)[0].day == START
    with pytest.raises(ValueError, match="weekday"):
        plan_dates(START, 0, time(10), 60, 1)


def test_validate_slot() -> None:
    def found(candidate: Slot) -> list[tuple[str, str]]:
        return [(problem.field, problem.code) for problem in validate_slot(candidate, START)]

    assert found(slot(START)) == []
    assert found(slot(START - timedelta(days=1))) == [("day", "date_past")]
    assert found(slot(START, 10, 4)) == [("minutes", "out_of_range")]
    assert found(slot(START, 10, 481)) == [("minutes", "out_of_range")]
    assert found(slot(START, 23, 60)) == []
    assert found(slot(START, 23, 61)) == [("minutes", "past_midnight")]
    assert found(replace(slot(START), zone="Europe/Nergens")) == [("zone", "unknown")]
    assert found(replace(slot(START), zone="")) == [("zone", "unknown")]
    assert found(Slot(date(2027, 3, 28), time(2, 30))) == [("start", "time_skipped")]


def test_a_plan_shows_clashes_per_session() -> None:
    taken = Booking(uid(5), slot(date(2026, 9, 9), 10))
    diary = make_diary([taken], holidays={date(2026, 9, 16): "Vrije dag"})
    plan = plan_weeks(START, 3, time(10), 60, diary, PACK, today=START)
    assert [p.number for p in plan] == list(range(1, 9))
    assert [p.theme for p in plan] == list(range(1, 9))
    assert [p.phase for p in plan].count(Phase.BRAIN) == 3
    assert plan[0].slot.day == date(2026, 9, 2)
    assert [kinds(p.clashes) for p in plan[:4]] == [[], [ClashKind.OVERLAP], [ClashKind.HOLIDAY], []]


def test_a_plan_is_held_against_itself_too() -> None:
    plan = plan_weeks(START, 3, time(10), 60, make_diary(), PACK, today=START)
    twice = (replace(plan[0], slot=plan[1].slot), *plan[1:])
    found = recheck_plan(twice, make_diary(), today=START)
    assert [kinds(p.clashes) for p in found[:3]] == [
        [ClashKind.OVERLAP, ClashKind.SECOND_IN_WEEK],
        [ClashKind.OVERLAP, ClashKind.SECOND_IN_WEEK],
        [],
    ]
    assert recheck_plan(plan, make_diary(), today=START) == plan


def test_what_keeps_a_plan_from_being_saved() -> None:
    plan = plan_weeks(START, 3, time(10), 60, make_diary(), PACK, today=START)
    assert plan_problems(plan, START) == ()
    assert [p.code for p in plan_problems((), START)] == ["no_session_left"]
    assert [p.code for p in plan_problems(plan, START + timedelta(days=2))] == ["date_past"]
    swapped = (plan[1], plan[0], *plan[2:])
    assert [p.code for p in plan_problems(swapped, START)] == ["before_earlier_session"]
    assert usual_place(VisitRisk.RED) is Place.ELSEWHERE
    assert usual_place(VisitRisk.ORANGE) is Place.HOME


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("start", [time(0, 0), time(12, 30), time(23, 30)])
def test_over_means_past_its_end_on_every_day_around(zone: str, start: time) -> None:
    slot = Slot(date(2026, 3, 29), start, 120, zone)
    moments = [datetime(2026, 3, 24, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(12 * 48)]
    assert [slot.is_over(now) for now in moments] == [slot.ends_at() <= now for now in moments]
    assert slot.is_over(slot.ends_at())
