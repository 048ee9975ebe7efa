"""M1: the diary and everything a slot can meet in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest

from desktop.domain.clashing import clashes
from desktop.domain.diary import Booking, BusyTime, Diary, FixedBlock, Travel, make_diary
from desktop.domain.diary_rules import validate_absence, validate_fixed_block
from desktop.domain.sessions import Place
from desktop.domain.week import Clash, ClashKind, Slot
from tests.domain.builders import START, slot, uid
from tests.domain.planner import DAY, WEEK, away, diary_of, kinds

TEAM = FixedBlock(uid(900), "Teamoverleg", 2, time(9), 90, START)
HOME, PHONE = Place.HOME, Place.PHONE


def at(hour: int, minute: int = 0, minutes: int = 60, day: date = START) -> Slot:
    return Slot(day, time(hour, minute), minutes)


def taken(wanted: Slot, area: str = "Noord", place: Place = HOME, id_: int = 5) -> Booking:
    return Booking(uid(id_), wanted, None, area, place)


def found(
    wanted: Slot,
    diary: Diary,
    area: str = "Noord",
    *,
    place: Place = HOME,
    own: UUID | None = None,
    trajectory: UUID | None = None,
    today: date = START,
) -> tuple[Clash, ...]:
    return clashes(wanted, diary, today=today, own_id=own, trajectory_id=trajectory, area=area, place=place)


def test_an_empty_diary_has_no_objection() -> None:
    assert found(at(10), make_diary()) == ()


def test_overlap_names_the_other_but_never_itself() -> None:
    diary = make_diary([taken(at(11))])
    assert found(at(10, minutes=61), diary) == (Clash(ClashKind.OVERLAP, uid(5)),)
    assert found(at(10, minutes=61), diary, own=uid(5)) == ()


def test_days_and_hours_that_do_not_suit() -> None:
    diary = make_diary(holidays={START: "Koningsdag"}, absences=[away(START)])
    assert found(at(10), diary) == (
        Clash(ClashKind.HOLIDAY, label="Koningsdag"),
        Clash(ClashKind.ABSENCE, label="Vakantie"),
    )
    assert kinds(found(at(8), make_diary())) == [ClashKind.OUTSIDE_HOURS]
    assert kinds(found(at(17), make_diary())) == [ClashKind.OUTSIDE_HOURS]
    assert kinds(found(at(16, minutes=90), make_diary())) == []
    assert kinds(found(at(10, day=date(2026, 9, 5)), make_diary())) == [ClashKind.OUTSIDE_HOURS]
    assert kinds(found(at(10), make_diary(), today=START + DAY)) == [ClashKind.IN_THE_PAST]


def test_both_ends_of_an_absence_count() -> None:
    diary = make_diary(absences=[away(START + DAY, START + 2 * DAY)])
    hit = [bool(found(at(10, day=START + n * DAY), diary)) for n in range(4)]
    assert hit == [False, True, True, False]


def test_second_in_week_is_of_the_iso_week_and_the_own_trajectory() -> None:
    new_year = Booking(uid(5), slot(date(2026, 12, 30)), uid(1), "Noord")
    diary = make_diary([new_year])
    friday = slot(date(2027, 1, 1))
    assert found(friday, diary, trajectory=uid(1)) == (Clash(ClashKind.SECOND_IN_WEEK, uid(5)),)
    assert found(friday, diary, trajectory=uid(1), own=uid(5)) == ()
    assert found(friday, diary, trajectory=uid(2)) == ()
    assert found(slot(date(2027, 1, 4)), diary, trajectory=uid(1)) == ()


def test_fixed_block_takes_its_time_every_so_many_weeks() -> None:
    diary = make_diary(fixed_blocks=[replace(TEAM, every=2, last=START + 4 * WEEK)])
    hit = [kinds(found(at(10, day=START + n * WEEK), diary)) for n in range(7)]
    block = [ClashKind.FIXED_BLOCK]
    assert hit == [block, [], block, [], block, [], []]
    assert found(at(10), diary)[0].label == "Teamoverleg"
    assert found(at(10, 30), diary) == ()


def test_fixed_block_in_another_zone() -> None:
    lisbon = replace(TEAM, zone="Europe/Lisbon")
    diary = make_diary(fixed_blocks=[lisbon])
    assert found(at(9), diary) == ()
    assert kinds(found(at(10), diary)) == [ClashKind.FIXED_BLOCK]


def test_busy_time_of_the_own_agenda() -> None:
    morning = BusyTime("a", moment(8, 30), moment(9, 30), "Tandarts")
    diary = make_diary(busy=[morning])
    assert found(at(10), diary) == (Clash(ClashKind.BUSY, label="Tandarts"),)
    assert found(at(11, 30), diary) == ()
    assert found(at(9, minutes=90), diary) == ()
    assert kinds(found(at(9, minutes=91), diary)) == [ClashKind.BUSY]


def moment(hour: int, minute: int = 0, day: date = START, second: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)


def test_a_busy_time_ends_with_its_last_second() -> None:
    diary = make_diary(
        busy=[BusyTime("a", moment(8), moment(8, 0, second=30)), BusyTime("b", moment(9), moment(9))]
    )
    assert kinds(found(at(10), diary)) == [ClashKind.BUSY]
    assert found(at(11), diary) == ()


def test_a_busy_time_of_a_thousand_years_costs_nothing_and_is_seen() -> None:
    endless = BusyTime("a", moment(0), datetime(9000, 1, 1, tzinfo=UTC), "Sabbatical")
    inside = BusyTime("b", moment(8, day=START + DAY), datetime(8000, 1, 1, tzinfo=UTC), "ander")
    diary = make_diary(busy=[endless, inside])
    assert diary.busy_by_day == {}
    assert [kinds(found(at(10, day=START + n * WEEK), diary)) for n in (0, 1, 500)] == [[ClashKind.BUSY]] * 3
    assert found(at(10, day=START - DAY), diary, today=START - DAY) == ()


@pytest.mark.parametrize(
    ("area", "other", "pause", "short"),
    [
        ("Noord", " noord ", 10, False),
        ("Noord", "NOORD", 9, True),
        ("Noord", "Zuid", 25, False),
        ("Noord", "Zuid", 24, True),
        ("", "", 24, True),
        ("", "", 25, False),
    ],
)
def test_travel_before_and_after(area: str, other: str, pause: int, short: bool) -> None:
    expected = (Clash(ClashKind.TRAVEL, uid(5)),) if short else ()
    earlier = make_diary([taken(at(10, minutes=60 - pause), other)])
    assert found(at(11), earlier, area) == expected
    later = make_diary([taken(at(12, pause), other)])
    assert found(at(11), later, area) == expected


def test_no_travel_for_the_phone_nor_beyond_the_next_visit() -> None:
    call = make_diary([taken(at(10), "Zuid", PHONE)])
    assert found(at(11), call) == ()
    assert found(at(11), make_diary([taken(at(10), "Zuid")]), place=PHONE) == ()
    between = make_diary([taken(at(10, minutes=40), "Zuid"), taken(at(10, 45, minutes=5), "Noord", id_=6)])
    assert found(at(11), between) == ()


def test_an_overlap_is_not_said_to_be_travel_too() -> None:
    diary = make_diary([taken(at(10, 30), "Zuid")])
    assert kinds(found(at(10), diary)) == [ClashKind.OVERLAP]


def test_own_travel_minutes() -> None:
    diary = make_diary([taken(at(10), "Zuid")], travel=Travel(within=0, between=5))
    assert kinds(found(at(11), diary)) == [ClashKind.TRAVEL]
    assert found(at(11, 5), diary) == ()
    assert found(at(11), diary, area="Zuid") == ()


def test_the_doubled_and_the_skipped_hour() -> None:
    autumn, spring = date(2026, 10, 25), date(2027, 3, 28)
    diary = make_diary([taken(Slot(autumn, time(1, 30), 90), "Noord")], travel=Travel(0, 0))
    assert ClashKind.OVERLAP in kinds(found(Slot(autumn, time(2, 30), 60), diary))
    assert ClashKind.OVERLAP not in kinds(found(Slot(autumn, time(3, 30), 30), diary))
    late = make_diary([taken(Slot(spring, time(1, 30), 60), "Noord")], travel=Travel(0, 0))
    assert ClashKind.OVERLAP in kinds(found(Slot(spring, time(3), 30), late))
    assert ClashKind.OVERLAP not in kinds(found(Slot(spring, time(3, 30), 30), late))


def test_moved_gives_another_diary_and_keeps_the_old_one() -> None:
    own = Booking(uid(5), at(10), uid(1), "Noord")
    diary = make_diary([own, taken(at(14), id_=6)])
    moved = diary.moved([replace(own, slot=at(12, day=START + WEEK))], gone=[uid(6)])
    assert [b.id for b in diary.on(START)] == [uid(5), uid(6)]
    assert moved.on(START) == ()
    assert [b.slot for b in moved.on(START + WEEK)] == [at(12, day=START + WEEK)]
    assert found(at(14), moved, trajectory=uid(1)) == ()
    assert kinds(found(at(14, day=START + WEEK + DAY), moved, trajectory=uid(1))) == [
        ClashKind.SECOND_IN_WEEK
    ]
    assert diary.moved(gone=[uid(77)]).bookings == diary.bookings


def test_the_bookings_of_a_day_far_from_greenwich() -> None:
    far = Slot(START, time(0, 30), 60, "Pacific/Kiritimati")
    assert [b.id for b in make_diary([taken(far)]).on(START)] == [uid(5)]
    assert diary_of().on(START) == ()


def test_validate_absence() -> None:
    def codes(first: date, last: date, label: str = "") -> list[tuple[str, str]]:
        return [(p.field, p.code) for p in validate_absence(away(first, last, label))]

    assert codes(START, START) == []
    assert codes(START, START - DAY) == [("last", "ends_before_start")]
    assert codes(START, START + timedelta(days=365)) == []
    assert codes(START, START + timedelta(days=366)) == [("last", "absence_too_long")]
    assert codes(date.min, date.max, "x" * 121) == [("label", "too_long"), ("last", "absence_too_long")]


def test_validate_fixed_block() -> None:
    def codes(block: FixedBlock) -> list[tuple[str, str]]:
        return [(p.field, p.code) for p in validate_fixed_block(block)]

    assert codes(TEAM) == []
    assert codes(replace(TEAM, label=" ")) == [("label", "required")]
    assert codes(replace(TEAM, label="x" * 121)) == [("label", "too_long")]
    assert codes(replace(TEAM, weekday=0, every=9)) == [
        ("weekday", "out_of_range"),
        ("every", "out_of_range"),
    ]
    assert codes(replace(TEAM, minutes=0)) == [("minutes", "out_of_range")]
    assert codes(replace(TEAM, start=time(23), minutes=61)) == [("minutes", "past_midnight")]
    assert codes(replace(TEAM, last=START - DAY)) == [("last", "ends_before_start")]
    assert codes(replace(TEAM, zone="Mars/Noord")) == [("zone", "unknown")]
    night = replace(TEAM, first=date(2027, 3, 28), weekday=7, start=time(2, 30))
    assert codes(night) == []
