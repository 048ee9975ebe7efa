"""M1: the three best weekly slots for a new trajectory, each with its reasons."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from desktop.domain.diary import Booking, BusyTime, Diary, FixedBlock, make_diary
from desktop.domain.sessions import Place
from desktop.domain.slot_search import Reason, ReasonKind, SlotProposal, propose_slots
from desktop.domain.week import ClashKind, Slot, WorkingHours
from tests.domain.builders import PACK, slot, uid
from tests.domain.planner import DAY, WEEK, away, kinds

MONDAY = date(2026, 9, 7)


def visits(day: date, hour: int, area: str = "Zuid", weeks: int = 8) -> list[Booking]:
    """The weekly visits of somebody else."""
    return [
        Booking(uid(day.toordinal() * 10_000 + hour * 100 + n), slot(day + n * WEEK, hour), uid(7), area)
        for n in range(weeks)
    ]


def search(
    diary: Diary, area: str = "Noord", minutes: int = 60, *, weeks: int = 8, now: datetime | None = None
) -> tuple[SlotProposal, ...]:
    return propose_slots(diary, area=area, minutes=minutes, today=MONDAY, weeks=weeks, now=now)


def test_an_empty_agenda_gives_three_different_days_soon() -> None:
    found = search(make_diary())
    assert [p.first.day for p in found] == [MONDAY, MONDAY + DAY, MONDAY + 2 * DAY]
    for proposal in found:
        assert len(proposal.slots) == len(proposal.clashes) == 8
        assert proposal.is_free
        assert proposal.reasons == (Reason(ReasonKind.ALL_WEEKS_FREE, 8),)
        assert {s.day.isoweekday() for s in proposal.slots} == {proposal.first.day.isoweekday()}


def test_beside_visits_of_the_same_area() -> None:
    diary = make_diary([*visits(MONDAY + 2 * DAY, 13, "noord "), *visits(MONDAY + DAY, 13, "Zuid")])
    best = search(diary)[0]
    assert best.first.day == MONDAY + 2 * DAY
    assert best.first.start in (time(11, 30), time(14, 30))
    assert Reason(ReasonKind.SAME_AREA, 8, "Noord") in best.reasons
    elsewhere = search(diary, "West")
    assert not any(r.kind is ReasonKind.SAME_AREA for p in elsewhere for r in p.reasons)


def test_one_holiday_is_shown_and_less_good() -> None:
    hours = WorkingHours(days=frozenset({1, 2}))
    holiday = MONDAY + 3 * WEEK
    found = search(make_diary(holidays={holiday: "Feestdag"}, hours=hours))
    assert found[0].first.day == MONDAY + DAY
    (shown,) = [p for p in found if p.first.day.isoweekday() == 1]
    assert shown.reasons[0] == Reason(ReasonKind.ONE_HOLIDAY, 1, day=holiday, label="Feestdag")
    assert [kinds(c) for c in shown.clashes] == [[]] * 3 + [[ClashKind.HOLIDAY]] + [[]] * 4
    assert not shown.is_free


def test_a_week_away_hits_every_weekly_slot_and_is_said() -> None:
    diary = make_diary(absences=[away(MONDAY + 3 * WEEK, MONDAY + 3 * WEEK + 6 * DAY)])
    found = search(diary)
    assert len(found) == 3
    assert {p.reasons[0] for p in found} == {Reason(ReasonKind.DATES_TO_SOLVE, 1)}
    assert all(sum(bool(c) for c in p.clashes) == 1 for p in found)
    # Shorter, other weeks: nothing is in the way, so days off are not proposed.
    assert all(p.is_free for p in search(diary, weeks=2))


def test_four_days_off_are_too_many() -> None:
    days = {MONDAY + n * WEEK: "Vrij" for n in range(2, 6)}
    assert search(make_diary(holidays=days, hours=WorkingHours(days=frozenset({1})))) == ()


def test_a_full_week_gives_nothing() -> None:
    block = [FixedBlock(uid(n), "Vol", n, time(8, 30), 480, MONDAY) for n in range(1, 6)]
    assert search(make_diary(fixed_blocks=block), minutes=90) == ()
    hours = WorkingHours(days=frozenset())
    assert search(make_diary(hours=hours)) == ()
    assert search(make_diary(), minutes=480)[0].first.start in (time(8, 30), time(9))


def test_nothing_earlier_than_now() -> None:
    noon = datetime(2026, 9, 7, 10, tzinfo=UTC)
    found = search(make_diary(hours=WorkingHours(days=frozenset({1}))), now=noon)
    assert found
    assert all(p.first.starts_at() > noon for p in found)
    later = propose_slots(make_diary(), area="", minutes=60, today=MONDAY, start=MONDAY + 4 * DAY)
    assert later[0].first.day == MONDAY + 4 * DAY
    past = propose_slots(make_diary(), area="", minutes=60, today=MONDAY, start=MONDAY - WEEK)
    assert past[0].first.day == MONDAY


def test_one_working_day_gives_parts_of_the_day_that_share_no_time() -> None:
    found = search(make_diary(hours=WorkingHours(days=frozenset({3}))))
    starts = [p.first.start for p in found]
    assert (starts[0].hour < 12) != (starts[1].hour < 12)
    minutes = sorted(at.hour * 60 + at.minute for at in starts)
    assert all(later - earlier >= 60 for earlier, later in pairwise(minutes))


def test_a_quiet_day_is_named() -> None:
    loaded = [b for n in (0, 1, 2, 3) for b in visits(MONDAY + n * DAY, 12)]
    found = search(make_diary(loaded))
    assert found[0].first.day.isoweekday() == 5
    assert Reason(ReasonKind.QUIET_DAY, 0) in found[0].reasons


def test_the_own_agenda_and_the_phone() -> None:
    day = MONDAY + 2 * WEEK
    busy = BusyTime("a", datetime(2026, 9, 21, 0, tzinfo=UTC), datetime(2026, 9, 21, 20, tzinfo=UTC))
    hours = WorkingHours(days=frozenset({1}))
    assert day == date(2026, 9, 21)
    assert search(make_diary(busy=[busy], hours=hours)) == ()
    tight = WorkingHours(days=frozenset({1}), start=time(11), end=time(12))
    beside = make_diary(visits(MONDAY, 10), hours=tight)
    assert search(beside) == ()
    by_phone = propose_slots(beside, area="", minutes=60, today=MONDAY, place=Place.PHONE)
    assert [p.first for p in by_phone] == [Slot(MONDAY, time(11))]


@pytest.mark.parametrize("at_most", [0, 1, 2, 3, 5])
def test_never_more_than_asked(at_most: int) -> None:
    found = propose_slots(
        make_diary(), area="", minutes=60, today=MONDAY, weeks=len(PACK.weeks), at_most=at_most
    )
    assert len(found) == at_most


def test_wall_time_across_the_change_of_the_clocks() -> None:
    start = date(2026, 10, 12)
    for proposal in propose_slots(make_diary(), area="", minutes=60, today=start):
        assert len({s.start for s in proposal.slots}) == 1
        assert {s.starts_at().utcoffset() for s in proposal.slots} == {timedelta(hours=2), timedelta(hours=1)}


def test_one_day_away_is_no_holiday() -> None:
    hours = WorkingHours(days=frozenset({1, 2}))
    found = search(make_diary(absences=[away(MONDAY + 3 * WEEK)], hours=hours))
    assert {p.first.day.isoweekday() for p in found} == {2}
    assert all(p.is_free for p in found)
