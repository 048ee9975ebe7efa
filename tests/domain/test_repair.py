"""M1-M3, M6: repair after an absence, a holiday or a fixed block; placing the tray."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

from desktop.domain.contact import Outcome
from desktop.domain.diary import Booking, Diary, FixedBlock
from desktop.domain.moving import Row
from desktop.domain.participants import VisitRisk
from desktop.domain.repair import (
    Obstacle,
    RepairProposal,
    RepairReason,
    contacts_hit,
    repair_proposals,
    sessions_hit,
)
from desktop.domain.sessions import Place, SessionState
from desktop.domain.trajectory import TrajectoryState
from desktop.domain.tray import TrayItem, place_all
from desktop.domain.week import Slot, WorkingHours
from tests.domain.builders import (
    START,
    held,
    looked_back,
    make_contact,
    make_sessions,
    make_trajectory,
    slot,
    uid,
)
from tests.domain.planner import DAY, WEEK, away, diary_of, make_row

SUNDAY = START + 5 * DAY


def other_row(number: int, hour: int, area: str = "Noord") -> Row:
    """The row of somebody else, on the same days at another hour."""
    trajectory = replace(make_trajectory(), id=uid(1000 * number))
    sessions = tuple(
        replace(s, id=uid(1000 * number + s.number), trajectory_id=trajectory.id, slot=slot(s.slot.day, hour))
        for s in make_sessions()
        if s.slot
    )
    return make_row(sessions, trajectory, area)


def repair(diary: Diary, obstacle: Obstacle, *rows: Row, today: date = START) -> tuple[RepairProposal, ...]:
    hit = sessions_hit((s for row in rows for s in row.sessions), obstacle, today=today)
    return repair_proposals(diary, hit, by_id(*rows), today=today)


def by_id(*rows: Row) -> dict[UUID, Row]:
    return {row.trajectory.id: row for row in rows}


def test_what_is_hit() -> None:
    sessions = make_sessions()
    row = (held(sessions[0]), *sessions[1:6], replace(sessions[6], state=SessionState.CANCELLED), sessions[7])
    away_long = away(START, START + 10 * WEEK)
    assert [s.number for s in sessions_hit(row, away_long, today=START)] == [2, 3, 4, 5, 6, 8]
    assert [s.number for s in sessions_hit(row, away_long, today=START + 3 * WEEK)] == [4, 5, 6, 8]
    assert [s.number for s in sessions_hit(row, {START + WEEK: "Feest"}, today=START)] == [2]
    block = FixedBlock(uid(3), "Team", 2, time(10, 30), 60, START, every=2)
    assert [s.number for s in sessions_hit(row, block, today=START)] == [3, 5]
    assert sessions_hit(row, replace(block, start=time(11)), today=START) == ()
    assert sessions_hit((replace(sessions[0], slot=None),), away_long, today=START) == ()


def test_contacts_are_listed_and_not_moved() -> None:
    one = make_contact(START + WEEK)
    two = replace(make_contact(START + DAY), id=uid(501))
    others = (replace(one, set_aside=True), replace(one, unplanned=True), looked_back(one, Outcome.POSITIVE))
    found = contacts_hit((one, two, *others), away(START, START + WEEK), today=START)
    assert found == (two, one)
    assert contacts_hit((one,), away(START), today=START) == ()


def test_one_day_away_gives_the_nearest_moment_of_the_same_week() -> None:
    row = make_row()
    absence = away(START + WEEK)
    (found,) = repair(diary_of(row, absences=[absence]), absence, row)
    assert found.reason is RepairReason.SAME_WEEK
    assert found.slot == slot(START + WEEK + DAY)
    assert [s.slot for s in found.shifts] == [found.slot]
    assert found.gap is None


def test_a_week_away_sends_the_row_a_week_further() -> None:
    row = make_row()
    absence = away(START + WEEK - DAY, START + WEEK + 5 * DAY)
    (found,) = repair(diary_of(row, absences=[absence]), absence, row)
    assert found.reason is RepairReason.ROW_SHIFTS
    assert found.slot == slot(START + 2 * WEEK)
    assert [(s.session.number, s.slot) for s in found.shifts] == [
        (n, slot(START + n * WEEK)) for n in range(2, 9)
    ]


def test_two_weeks_away_move_the_second_along_with_the_first() -> None:
    row = make_row()
    absence = away(START + WEEK - DAY, START + 2 * WEEK + 5 * DAY)
    first, second = repair(diary_of(row, absences=[absence]), absence, row)
    assert (first.reason, first.slot) == (RepairReason.ROW_SHIFTS, slot(START + 3 * WEEK))
    assert (second.reason, second.slot) == (RepairReason.MOVES_ALONG, slot(START + 4 * WEEK))
    assert second.shifts == ()


def test_a_moment_that_keeps_the_gap_is_preferred() -> None:
    sessions = make_sessions()
    row = make_row((*(held(s) for s in sessions[:3]), *sessions[3:]), make_trajectory(START + 2 * WEEK))
    absence = away(START + 3 * WEEK)
    (found,) = repair(diary_of(row, absences=[absence]), absence, row, today=START + 2 * WEEK)
    assert found.slot == slot(START + 3 * WEEK - DAY)
    assert found.gap is None
    whole = away(START + 3 * WEEK - DAY, START + 3 * WEEK + 5 * DAY)
    (later,) = repair(diary_of(row, absences=[whole]), whole, row, today=START + 2 * WEEK)
    assert later.reason is RepairReason.ROW_SHIFTS
    assert later.gap is not None
    assert later.gap.days == 14


def test_proposals_do_not_meet_each_other_nor_need_each_other() -> None:
    rows = (make_row(), other_row(2, 12), other_row(3, 14))
    absence = away(START + WEEK)
    found = repair(diary_of(*rows, absences=[absence]), absence, *rows)
    slots = [p.slot for p in found if p.slot]
    assert len(slots) == 3
    assert not any(a.overlaps(b) for n, a in enumerate(slots) for b in slots[n + 1 :])


def test_no_room_means_the_tray() -> None:
    row = make_row()
    absence = away(START + WEEK - DAY, START + WEEK + 300 * DAY)
    found = repair(diary_of(row, absences=[absence]), absence, row)
    assert {p.reason for p in found} == {RepairReason.NO_FREE_SLOT}
    assert {p.slot for p in found} == {None}
    assert {p.shifts for p in found} == {()}


def test_an_ended_trajectory_stays_and_red_goes_elsewhere() -> None:
    absence = away(START + WEEK)
    ended = make_row(trajectory=make_trajectory(state=TrajectoryState.STOPPED))
    (found,) = repair(diary_of(ended, absences=[absence]), absence, ended)
    assert (found.reason, found.slot) == (RepairReason.NOT_OPEN, slot(START + WEEK))
    red = make_row(risk=VisitRisk.RED)
    (moved,) = repair(diary_of(red, absences=[absence]), absence, red)
    assert [s.place for s in moved.shifts] == [Place.ELSEWHERE]


class TestTray:
    def test_each_goes_where_the_rhythm_has_it(self) -> None:
        sessions = make_sessions()
        lost = replace(sessions[3], slot=None)
        row = make_row((*sessions[:3], lost, *sessions[4:]))
        (found,) = place_all(diary_of(row), [TrayItem(row, lost)], today=START)
        assert (found.slot, found.place, found.gap) == (slot(START + 3 * WEEK), Place.HOME, None)

    def test_two_of_one_row_keep_their_order(self) -> None:
        sessions = make_sessions()
        lost = [replace(s, slot=None) for s in sessions[6:]]
        row = make_row((*sessions[:6], *lost))
        later, first = place_all(diary_of(row), [TrayItem(row, s) for s in reversed(lost)], today=START)
        assert [first.slot, later.slot] == [slot(START + 6 * WEEK), slot(START + 7 * WEEK)]
        assert later.item.session is lost[1]

    def test_several_people_never_at_one_time(self) -> None:
        rows = [other_row(n, 10) for n in range(2, 5)]
        empty = [replace(row, sessions=tuple(replace(s, slot=None) for s in row.sessions)) for row in rows]
        items = [TrayItem(row, row.sessions[0]) for row in empty] + [TrayItem(make_row(()), None, 45)]
        found = place_all(diary_of(), items, today=START)
        slots = [p.slot for p in found if p.slot]
        assert len(slots) == 4
        assert slots[-1].minutes == 45
        assert not any(a.overlaps(b) for n, a in enumerate(slots) for b in slots[n + 1 :])

    def test_a_next_session_comes_a_week_after_the_last(self) -> None:
        sessions = tuple(held(s) for s in make_sessions()[:2])
        row = make_row(sessions, risk=VisitRisk.RED)
        (found,) = place_all(diary_of(row), [TrayItem(row, None)], today=START + WEEK + DAY)
        assert (found.slot, found.place) == (slot(START + 2 * WEEK), Place.ELSEWHERE)
        (late,) = place_all(diary_of(row), [TrayItem(row, None)], today=START + 5 * WEEK + DAY)
        assert late.slot == slot(START + 6 * WEEK)

    def test_no_room_between_its_neighbours(self) -> None:
        sessions = make_sessions()
        lost = replace(sessions[3], slot=None)
        early = replace(sessions[4], slot=slot(START + 2 * WEEK, 12))
        row = make_row((*sessions[:3], lost, early, *sessions[5:]))
        (found,) = place_all(diary_of(row), [TrayItem(row, lost)], today=START)
        assert found.slot is None
        ended = replace(row, trajectory=make_trajectory(state=TrajectoryState.STOPPED))
        assert place_all(diary_of(row), [TrayItem(ended, None)], today=START)[0].slot is None

    def test_the_rest_of_the_agenda_is_kept_free(self) -> None:
        row = make_row(())
        hours = WorkingHours(days=frozenset({2}), start=time(9), end=time(11))
        taken = Booking(uid(6), Slot(START, time(9, 30)), None, "Noord")
        diary = replace(diary_of(bookings=[taken]), hours=hours)
        (found,) = place_all(diary, [TrayItem(row, None)], today=START)
        assert found.slot == Slot(START + WEEK, time(9))
        assert found.slot.day > SUNDAY


def test_a_moment_that_comes_free_by_another_proposal_is_not_used() -> None:
    """Else accepting one and not the other would put two visits at one time."""
    hours = WorkingHours(days=frozenset({2}), start=time(9), end=time(17))
    sessions = make_sessions()
    afternoon = replace(sessions[2], slot=slot(START + 2 * WEEK, 14))
    shifting = make_row((*sessions[:2], afternoon, *sessions[3:]))
    stuck = replace(other_row(2, 14), sessions=other_row(2, 14).sessions[1:2])
    absence = away(START + WEEK)
    diary = replace(diary_of(shifting, stuck, absences=[absence]), hours=hours)
    first, second = repair(diary, absence, shifting, stuck)
    assert (first.reason, first.slot) == (RepairReason.ROW_SHIFTS, slot(START + 2 * WEEK))
    assert second.slot is not None
    assert second.slot.day == START + 2 * WEEK
    assert not second.slot.overlaps(slot(START + 2 * WEEK, 14))
