"""M1, M2, M3, M9: three ways to go on after a missed week."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from desktop.domain.missed import MissedChoice, preview_missed
from desktop.domain.moving import MoveContext, Row, RowPreview
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import CancelledBy, Place, Session, SessionState
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.week import ClashKind, Slot
from tests.domain.builders import START, held, make_sessions, make_trajectory, slot, uid
from tests.domain.planner import DAY, WEEK, away, diary_of, kinds, make_row, move

NEW = uid(999)


def choose(context: MoveContext, choice: MissedChoice) -> RowPreview:
    return preview_missed(context, choice, new_id=NEW, reason="bezoek gemist")


def codes(preview: RowPreview) -> list[str]:
    return [problem.code for problem in preview.problems]


def cancelled(session: Session) -> Session:
    return replace(session, state=SessionState.CANCELLED, cancelled_by=CancelledBy.PARTICIPANT)


def missed(number: int) -> Row:
    """The row with sessions before ``number`` held and this one cancelled."""
    sessions = make_sessions()
    done = tuple(held(s) for s in sessions[: number - 1])
    closed = START + 2 * WEEK if number > 3 else None
    row = (*done, cancelled(sessions[number - 1]), *sessions[number:])
    return make_row(row, make_trajectory(closed))


def days(preview: RowPreview) -> dict[int, int]:
    """By number: weeks after the start."""
    return {s.number: (s.slot.day - START).days // 7 for s in preview.after if s.slot}


class TestShiftAll:
    def test_numbers_and_themes_stay_and_every_date_is_a_week_later(self) -> None:
        row = missed(2)
        preview = choose(move(row, 2, today=START + WEEK), MissedChoice.SHIFT_ALL)
        assert preview.is_free
        assert days(preview) == {1: 0, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8}
        assert [(s.number, s.theme, s.phase) for s in preview.after] == [
            (s.number, s.theme, s.phase) for s in row.sessions
        ]
        assert preview.after[1].state is SessionState.PLANNED
        assert preview.after[1].cancelled_by is None

    def test_a_visit_missed_long_ago_comes_to_today_or_later(self) -> None:
        today = START + 3 * WEEK + DAY
        preview = choose(move(missed(2), 2, today=today), MissedChoice.SHIFT_ALL)
        assert preview.problems == ()
        assert days(preview)[2] == 4
        assert days(preview)[8] == 10

    def test_a_day_off_gives_another_moment_of_that_week_and_says_why(self) -> None:
        row = missed(2)
        diary = diary_of(row, holidays={START + 3 * WEEK: "Feestdag"})
        preview = choose(move(row, 2, diary, START + WEEK), MissedChoice.SHIFT_ALL)
        third = preview.shifts[1]
        assert third.slot == slot(START + 3 * WEEK + DAY)
        assert third.wanted == slot(START + 3 * WEEK)
        assert kinds(third.because) == [ClashKind.HOLIDAY]
        assert [s.wanted for s in preview.shifts if s is not third] == [None] * 6

    def test_a_week_away_is_skipped_by_all_after_it(self) -> None:
        row = missed(2)
        diary = diary_of(row, absences=[away(START + 3 * WEEK - DAY, START + 3 * WEEK + 5 * DAY)])
        preview = choose(move(row, 2, diary, START + WEEK), MissedChoice.SHIFT_ALL)
        assert days(preview) == {1: 0, 2: 2, 3: 4, 4: 5, 5: 6, 6: 7, 7: 8, 8: 9}
        assert kinds(preview.shifts[1].because) == [ClashKind.ABSENCE]
        assert preview.shifts[2].because == ()
        assert preview.shifts[2].wanted == slot(START + 4 * WEEK)

    def test_the_gap_is_said(self) -> None:
        context = move(missed(4), 4, today=START + 3 * WEEK)
        preview = choose(context, MissedChoice.SHIFT_ALL)
        assert preview.gap is not None
        assert preview.gap.days == 14

    def test_a_red_risk_is_not_planned_at_home(self) -> None:
        row = replace(missed(2), visit_risk=VisitRisk.RED)
        preview = choose(move(row, 2, today=START + WEEK), MissedChoice.SHIFT_ALL)
        assert preview.problems == ()
        assert {s.place for s in preview.shifts} == {Place.ELSEWHERE}

    def test_what_was_held_after_it_is_in_the_way(self) -> None:
        sessions = make_sessions()
        row = make_row((held(sessions[0]), cancelled(sessions[1]), held(sessions[2]), *sessions[3:]))
        context = move(row, 2, today=START + 2 * WEEK + DAY)
        assert codes(choose(context, MissedChoice.SHIFT_ALL)) == ["after_later_session"]
        assert codes(choose(context, MissedChoice.REPEAT)) == ["after_later_session"]


class TestRepeat:
    def test_dates_stay_themes_shift_and_one_is_added(self) -> None:
        row = missed(5)
        preview = choose(move(row, 5, today=START + 4 * WEEK), MissedChoice.REPEAT)
        assert preview.is_free
        assert days(preview) == {n: n - 1 for n in range(1, 10)}
        assert [s.theme for s in preview.after] == [1, 2, 3, 4, 5, 5, 6, 7, 8]
        assert preview.after[4].state is SessionState.CANCELLED
        assert preview.after[4].cancelled_by is CancelledBy.PARTICIPANT
        extra = preview.after[8]
        assert (extra.id, extra.number, extra.extra_reason) == (NEW, 9, "bezoek gemist")
        assert (extra.state, extra.slot) == (SessionState.PLANNED, slot(START + 8 * WEEK))
        assert [s.session.id for s in preview.shifts] == [NEW]

    def test_a_missed_brain_week_keeps_the_phases_in_order(self) -> None:
        preview = choose(move(missed(3), 3, today=START + 2 * WEEK), MissedChoice.REPEAT)
        assert [(s.phase is Phase.BRAIN, s.theme) for s in preview.after] == [
            (True, 1),
            (True, 2),
            (True, 3),
            (True, 3),
            (False, 4),
            (False, 5),
            (False, 6),
            (False, 7),
            (False, 8),
        ]

    def test_a_visit_that_was_planned_becomes_cancelled(self) -> None:
        row = make_row()
        preview = choose(move(row, 8, today=START), MissedChoice.REPEAT)
        assert [s.state for s in preview.after[7:]] == [SessionState.CANCELLED, SessionState.PLANNED]
        assert [s.theme for s in preview.after[7:]] == [8, 8]

    def test_the_added_one_skips_days_off_and_the_past(self) -> None:
        row = missed(8)
        diary = diary_of(row, holidays={START + 8 * WEEK: "Feestdag"})
        preview = choose(move(row, 8, diary, START + 7 * WEEK), MissedChoice.REPEAT)
        assert preview.after[8].slot == slot(START + 8 * WEEK + DAY)
        assert kinds(preview.shifts[0].because) == [ClashKind.HOLIDAY]
        late = choose(move(row, 8, today=START + 9 * WEEK + DAY), MissedChoice.REPEAT)
        assert late.after[8].slot == slot(START + 10 * WEEK)

    def test_refused(self) -> None:
        sessions = make_sessions(3, 12)
        full = make_row((*(held(s) for s in sessions[:6]), cancelled(sessions[6]), *sessions[7:]))
        assert codes(choose(move(full, 7), MissedChoice.REPEAT)) == ["too_many_sessions"]
        without = preview_missed(move(missed(5), 5), MissedChoice.REPEAT, new_id=NEW, reason=" ")
        assert codes(without) == ["required"]
        closed = replace(missed(3), trajectory=make_trajectory(START + 2 * WEEK))
        assert codes(choose(move(closed, 3), MissedChoice.REPEAT)) == ["brain_already_closed"]


class TestCatchUp:
    def test_another_moment_of_its_week_and_the_rest_stays(self) -> None:
        row = missed(5)
        preview = choose(move(row, 5, today=START + 4 * WEEK + DAY), MissedChoice.CATCH_UP)
        assert preview.is_free
        assert [(s.session.number, s.slot) for s in preview.shifts] == [(5, slot(START + 4 * WEEK + DAY))]
        assert preview.after[5:] == row.sessions[5:]

    def test_the_gap_is_kept_where_it_can_be_and_said_where_not(self) -> None:
        row = missed(4)
        monday = choose(move(row, 4, today=START + 3 * WEEK - DAY), MissedChoice.CATCH_UP)
        assert (monday.gap, monday.shifts[0].slot.day) == (None, START + 3 * WEEK)
        late = choose(move(row, 4, today=START + 3 * WEEK + DAY), MissedChoice.CATCH_UP)
        assert late.gap is not None
        assert late.gap.days == 8
        assert late.problems == ()

    def test_never_the_moment_it_already_had(self) -> None:
        row = make_row()
        preview = choose(move(row, 4), MissedChoice.CATCH_UP)
        assert preview.shifts[0].slot == slot(START + 3 * WEEK, 9) or preview.shifts[0].slot.start != time(10)

    def test_no_room_left_in_the_week(self) -> None:
        row = missed(4)
        sunday = START + 3 * WEEK + 5 * DAY
        preview = choose(move(row, 4, today=sunday), MissedChoice.CATCH_UP)
        assert codes(preview) == ["no_free_slot"]
        assert preview.after == row.sessions
        diary = diary_of(row, absences=[away(START + 3 * WEEK, sunday)])
        assert codes(choose(move(row, 4, diary, START), MissedChoice.CATCH_UP)) == []
        week = diary_of(row, absences=[away(START + 3 * WEEK - DAY, sunday)])
        assert codes(choose(move(row, 4, week, START), MissedChoice.CATCH_UP)) == ["no_free_slot"]


def test_what_can_not_be_missed() -> None:
    sessions = make_sessions()
    for choice in MissedChoice:
        done = make_row((held(sessions[0]), *sessions[1:]))
        assert codes(choose(move(done, 1), choice)) == ["session_held"]
        lost = make_row((replace(sessions[0], slot=None), *sessions[1:]))
        assert codes(choose(move(lost, 1), choice)) == ["required"]
        ended = make_row(trajectory=make_trajectory(state=TrajectoryState.STOPPED))
        assert codes(choose(move(ended, 1), choice)) == ["trajectory_not_open"]


def test_wall_time_stays_across_the_change_of_the_clocks() -> None:
    preview = choose(move(missed(2), 2, today=START + WEEK), MissedChoice.SHIFT_ALL)
    assert {s.slot.start for s in preview.shifts} == {time(10)}
    offsets = {Slot(s.slot.day, s.slot.start).starts_at().utcoffset() for s in preview.shifts}
    assert len(offsets) == 2
