"""M1: weekly slots, clashes, daylight saving; planning a whole trajectory."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from desktop.domain.planning import plan_trajectory
from desktop.domain.trajectory import Phase
from desktop.domain.week import (
    Booking,
    Clash,
    ClashKind,
    Slot,
    WorkingHours,
    clashes,
    plan_dates,
    validate_slot,
)
from tests.domain.builders import PACK, START, slot, uid

HOURS = WorkingHours()
AUTUMN = date(2026, 10, 25)
SPRING = date(2026, 3, 29)


def kinds(found: tuple[Clash, ...]) -> list[ClashKind]:
    return [clash.kind for clash in found]


def test_free_slot_has_no_clash() -> None:
    assert clashes(slot(START), [], {}, HOURS, START) == ()


def test_overlap_names_the_other_and_touching_is_fine() -> None:
    other = Booking(uid(5), slot(START, 11))
    assert clashes(slot(START, 10), [other], {}, HOURS, START) == ()
    found = clashes(slot(START, 10, 61), [other], {}, HOURS, START)
    assert found == (Clash(ClashKind.OVERLAP, uid(5)),)
    assert clashes(slot(START, 10, 61), [other], {}, HOURS, START, own_id=uid(5)) == ()


def test_holiday_hours_weekend_and_past() -> None:
    found = clashes(slot(START), [], {START: "Koningsdag"}, HOURS, START)
    assert found == (Clash(ClashKind.HOLIDAY, label="Koningsdag"),)
    assert kinds(clashes(slot(START, 8), [], {}, HOURS, START)) == [ClashKind.OUTSIDE_HOURS]
    assert kinds(clashes(slot(START, 17), [], {}, HOURS, START)) == [ClashKind.OUTSIDE_HOURS]
    assert clashes(slot(START, 16, 90), [], {}, HOURS, START) == ()
    assert kinds(clashes(slot(date(2026, 9, 5)), [], {}, HOURS, START)) == [ClashKind.OUTSIDE_HOURS]
    tomorrow = START + timedelta(days=1)
    assert kinds(clashes(slot(START), [], {}, HOURS, tomorrow)) == [ClashKind.IN_THE_PAST]


def test_second_session_of_a_trajectory_in_the_iso_week() -> None:
    monday = Booking(uid(5), slot(date(2026, 8, 31)), uid(1))
    assert kinds(clashes(slot(START), [monday], {}, HOURS, START, trajectory_id=uid(1))) == [
        ClashKind.SECOND_IN_WEEK
    ]
    assert clashes(slot(START), [monday], {}, HOURS, START, trajectory_id=uid(2)) == ()
    next_monday = date(2026, 9, 7)
    assert clashes(slot(next_monday), [monday], {}, HOURS, START, trajectory_id=uid(1)) == ()
    contact = Booking(uid(6), slot(date(2026, 9, 2)))
    assert clashes(slot(START), [contact], {}, HOURS, START) == ()


def test_iso_week_across_the_new_year() -> None:
    before = Booking(uid(5), slot(date(2026, 12, 30)), uid(1))
    found = clashes(slot(date(2027, 1, 1)), [before], {}, HOURS, START, trajectory_id=uid(1))
    assert kinds(found) == [ClashKind.SECOND_IN_WEEK]


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


def test_plan_trajectory_shows_clashes_per_session() -> None:
    taken = Booking(uid(5), slot(date(2026, 9, 9), 10))
    holiday = {date(2026, 9, 16): "Vrije dag"}
    plan = plan_trajectory(START, 3, time(10), 60, [taken], holiday, HOURS, PACK, START)
    assert [p.number for p in plan] == list(range(1, 9))
    assert [p.theme for p in plan] == list(range(1, 9))
    assert [p.phase for p in plan].count(Phase.BRAIN) == 3
    assert plan[0].slot.day == date(2026, 9, 2)
    assert [kinds(p.clashes) for p in plan[:4]] == [[], [ClashKind.OVERLAP], [ClashKind.HOLIDAY], []]


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
@pytest.mark.parametrize("start", [time(0, 0), time(12, 30), time(23, 30)])
def test_over_means_past_its_end_on_every_day_around(zone: str, start: time) -> None:
    slot = Slot(date(2026, 3, 29), start, 120, zone)
    moments = [datetime(2026, 3, 24, tzinfo=UTC) + timedelta(minutes=30 * n) for n in range(12 * 48)]
    assert [slot.is_over(now) for now in moments] == [slot.ends_at() <= now for now in moments]
    assert slot.is_over(slot.ends_at())
