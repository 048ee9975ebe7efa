"""M1-M4 and M10: order of themes, closing, continuing, gap, holding, completing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import Thresholds
from desktop.domain.phases import (
    Gap,
    can_close_brain,
    can_complete,
    can_hold,
    close_brain,
    continue_brain,
    current_number,
    gap,
    latest_relating,
    theme_sequence,
)
from desktop.domain.sequence import add_extra, relating_themes
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase, TrajectoryState
from tests.domain.builders import (
    FOLLOW_UPS,
    START,
    held,
    make_sessions,
    make_trajectory,
    slot,
    uid,
    with_held,
)

LIMITS = Thresholds()


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


class TestThemes:
    def test_eight_weeks(self) -> None:
        sequence = theme_sequence(3, 8)
        assert [theme for _, theme in sequence] == [1, 2, 3, 4, 5, 6, 7, 8]
        assert [phase for phase, _ in sequence] == [Phase.BRAIN] * 3 + [Phase.RELATING] * 5

    def test_longer_brain_repeats_its_last_theme(self) -> None:
        assert [theme for _, theme in theme_sequence(5, 10)] == [1, 2, 3, 3, 3, 4, 5, 6, 7, 8]

    def test_longer_relating_repeats_guided_contact(self) -> None:
        assert [theme for _, theme in theme_sequence(2, 8)] == [1, 2, 4, 5, 6, 6, 7, 8]
        assert [theme for _, theme in theme_sequence(3, 12)][3:] == [4, 5, 5, 5, 6, 6, 6, 7, 8]

    @pytest.mark.parametrize(("brain", "total"), [(4, 8), (3, 13), (0, 8), (8, 12)])
    def test_impossible(self, brain: int, total: int) -> None:
        with pytest.raises(ValueError, match="do not fit"):
            theme_sequence(brain, total)

    def test_fewer_relating_sessions_keep_the_first_step_and_the_plan(self) -> None:
        assert relating_themes(4) == (4, 5, 7, 8)
        assert relating_themes(3) == (4, 5, 8)
        assert relating_themes(2) == (4, 8)
        assert relating_themes(1) == (4,)
        assert relating_themes(0) == ()

    def test_other_pack_shapes(self) -> None:
        assert relating_themes(2, brain_weeks=6) == (7, 8)
        assert relating_themes(4, brain_weeks=6) == (7, 7, 7, 8)
        assert relating_themes(2, brain_weeks=7) == (8, 8)


class TestCloseBrain:
    def test_may_close_when_signs_hold(self) -> None:
        sessions = with_held(make_sessions(), 1, 3, 3)
        assert can_close_brain(make_trajectory(), sessions, LIMITS) == ()

    def test_may_not_before_the_signs(self) -> None:
        sessions = with_held(make_sessions(), 3, 2, 3)
        assert codes(can_close_brain(make_trajectory(), sessions, LIMITS)) == ["signs_not_reached"]

    def test_may_not_twice_or_after_the_end(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        closed = make_trajectory(closed=START)
        assert codes(can_close_brain(closed, sessions, LIMITS)) == ["brain_already_closed"]
        stopped = make_trajectory(state=TrajectoryState.STOPPED)
        assert codes(can_close_brain(stopped, sessions, LIMITS)) == ["trajectory_not_open"]

    def test_plans_the_first_relating_session(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        today = START + timedelta(days=15)
        first = slot(START + timedelta(days=18), 14)
        trajectory, changed = close_brain(make_trajectory(), sessions, LIMITS, today, first)
        assert trajectory.brain_closed_on == today
        assert trajectory.phase is Phase.RELATING
        assert changed[3].slot == first
        assert changed[4:] == sessions[4:]
        assert changed[:3] == sessions[:3]

    def test_early_closing_turns_the_planned_brain_session_into_relating(self) -> None:
        sessions = with_held(make_sessions(), 4, 5)
        first = slot(START + timedelta(days=14))
        _, changed = close_brain(make_trajectory(), sessions, LIMITS, START + timedelta(days=8), first)
        assert [(s.phase, s.theme) for s in changed] == list(theme_sequence(2, 8))

    def test_cancelled_brain_session_between_joins_relating(self) -> None:
        sessions = with_held(make_sessions(4, 9), 3, 3)
        sessions = (*sessions[:3], replace(sessions[3], state=SessionState.CANCELLED), *sessions[4:])
        first = slot(START + timedelta(days=14))
        _, changed = close_brain(make_trajectory(), sessions, LIMITS, START + timedelta(days=9), first)
        phases = [s.phase for s in changed]
        assert phases == sorted(phases)
        assert changed[3].state is SessionState.CANCELLED

    def test_refuses_a_slot_out_of_order(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        today = START + timedelta(days=14)
        for first, code in (
            (slot(START + timedelta(days=28)), "after_later_session"),
            (slot(START + timedelta(days=14), 9), "before_earlier_session"),
        ):
            with pytest.raises(Rejected) as refused:
                close_brain(make_trajectory(), sessions, LIMITS, today, first)
            assert codes(refused.value.problems) == [code]

    def test_refuses_the_past_but_keeps_a_visit_that_took_place(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        today = START + timedelta(days=23)
        with pytest.raises(Rejected) as refused:
            close_brain(make_trajectory(), sessions, LIMITS, today, slot(START + timedelta(days=20)))
        assert codes(refused.value.problems) == ["date_past"]
        assert sessions[3].slot is not None
        _, changed = close_brain(make_trajectory(), sessions, LIMITS, today, sessions[3].slot)
        assert changed[3].slot == sessions[3].slot

    def test_refuses_while_a_brain_visit_has_no_report(self) -> None:
        sessions = with_held(make_sessions(), 3, 3)
        first = slot(START + timedelta(days=18))
        with pytest.raises(Rejected) as refused:
            close_brain(make_trajectory(), sessions, LIMITS, START + timedelta(days=15), first)
        assert refused.value.problems == (Problem("sessions", "report_not_fixed", (("number", 3),)),)

    def test_every_reason_is_given(self) -> None:
        today = START + timedelta(days=50)
        with pytest.raises(Rejected) as refused:
            close_brain(make_trajectory(closed=START), (), LIMITS, today, slot(START))
        given = codes(refused.value.problems)
        assert given == ["brain_already_closed", "signs_not_reached", "no_session_left", "date_past"]


class TestContinueBrain:
    def test_next_session_becomes_brain_and_one_is_added(self) -> None:
        sessions = with_held(make_sessions(), 1, 2, 2)
        today = START + timedelta(days=15)
        changed = continue_brain(make_trajectory(), sessions, LIMITS, today, " nog moe ", uid(9))
        assert [(s.phase, s.theme) for s in changed] == list(theme_sequence(4, 9))
        extra = changed[-1]
        assert (extra.id, extra.number, extra.extra, extra.extra_reason) == (uid(9), 9, True, "nog moe")
        assert extra.slot == slot(START + timedelta(weeks=8))
        assert changed[:3] == sessions[:3]

    def test_again_up_to_twelve(self) -> None:
        sessions = with_held(make_sessions(), 1, 1, 1)
        for number in range(4, 8):
            sessions = continue_brain(make_trajectory(), sessions, LIMITS, START, "x", uid(number))
            sessions = with_held(sessions, *[1] * number)
        assert len(sessions) == 12
        with pytest.raises(Rejected) as refused:
            continue_brain(make_trajectory(), sessions, LIMITS, START, "x", uid(20))
        assert codes(refused.value.problems) == ["too_many_sessions"]

    def test_refused_with_reasons(self) -> None:
        opened = with_held(make_sessions(), 3, 3, 3)
        with pytest.raises(Rejected) as refused:
            continue_brain(make_trajectory(), opened, LIMITS, START, " ", uid(9))
        assert codes(refused.value.problems) == ["signs_reached", "required"]
        with pytest.raises(Rejected) as refused:
            continue_brain(make_trajectory(), make_sessions(), LIMITS, START, "x", uid(9))
        assert codes(refused.value.problems) == ["brain_session_planned"]
        with pytest.raises(Rejected) as refused:
            continue_brain(make_trajectory(closed=START), (), LIMITS, START, "x", uid(9))
        assert codes(refused.value.problems) == ["brain_already_closed", "no_session_left"]

    def test_extra_session_waits_without_a_date_when_that_day_is_past(self) -> None:
        sessions = with_held(make_sessions(), 1, 1, 1)
        late = START + timedelta(weeks=9)
        assert continue_brain(make_trajectory(), sessions, LIMITS, late, "x", uid(9))[-1].slot is None


class TestAddExtra:
    def test_the_own_plan_stays_last(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3, 3, 3)
        closed = make_trajectory(closed=START)
        changed = add_extra(closed, sessions, LIMITS, slot(START + timedelta(weeks=8)), "x", uid(9))
        assert [s.theme for s in changed] == [1, 2, 3, 4, 5, 6, 6, 7, 8]
        assert changed[-1].extra_reason == "x"

    def test_after_the_last_session_it_repeats_the_last_theme(self) -> None:
        sessions = tuple(held(s) for s in make_sessions())
        changed = add_extra(make_trajectory(closed=START), sessions, LIMITS, None, "x", uid(9))
        assert (changed[-1].phase, changed[-1].theme, changed[-1].slot) == (Phase.RELATING, 8, None)

    def test_in_brain_without_relating_left(self) -> None:
        sessions = with_held(make_sessions(), 1, 1, 1)[:3]
        changed = add_extra(make_trajectory(), sessions, LIMITS, None, "x", uid(9))
        assert (changed[-1].phase, changed[-1].theme) == (Phase.BRAIN, 3)

    def test_refused_with_reasons(self) -> None:
        stopped = make_trajectory(state=TrajectoryState.STOPPED)
        with pytest.raises(Rejected) as refused:
            add_extra(stopped, make_sessions(3, 12), LIMITS, slot(START), "", uid(9))
        assert codes(refused.value.problems) == [
            "required",
            "too_many_sessions",
            "trajectory_not_open",
            "before_earlier_session",
        ]


class TestGap:
    def test_counts_calendar_days_to_the_planned_session(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        moved = replace(sessions[3], slot=slot(START + timedelta(days=24)))
        found = gap(make_trajectory(closed=START), (*sessions[:3], moved), START)
        assert found == Gap(10, START + timedelta(days=14), START + timedelta(days=24), open=True)
        assert found.exceeds(7)
        assert not found.exceeds(10)
        assert latest_relating(found.last_brain, 10) == START + timedelta(days=24)

    def test_none_before_a_brain_visit_or_while_brain_goes_on(self) -> None:
        assert gap(make_trajectory(), make_sessions(), START) is None
        assert gap(make_trajectory(), with_held(make_sessions(), 3, 3), START) is None
        assert gap(make_trajectory(), with_held(make_sessions(), 3, 3, 3)[:3], START) is None

    def test_counts_before_closing_once_relating_is_next(self) -> None:
        found = gap(make_trajectory(), with_held(make_sessions(), 3, 3, 3), START)
        assert found is not None
        assert (found.days, found.open) == (7, True)

    def test_counts_to_today_when_nothing_is_planned(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)[:3]
        found = gap(make_trajectory(closed=START), sessions, START + timedelta(days=20))
        assert found == Gap(6, START + timedelta(days=14), None, open=True)

    def test_ends_when_the_relating_session_is_held(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3, 3)
        found = gap(make_trajectory(closed=START), sessions, START + timedelta(days=90))
        assert found == Gap(7, START + timedelta(days=14), START + timedelta(days=21), open=False)

    def test_cancelled_sessions_are_neither(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        cancelled = replace(sessions[3], state=SessionState.CANCELLED)
        found = gap(make_trajectory(closed=START), (*sessions[:3], cancelled, *sessions[4:]), START)
        assert found is not None
        assert found.days == 14

    def test_a_stopped_trajectory_counts_no_further(self) -> None:
        stopped = replace(make_trajectory(closed=START), state=TrajectoryState.STOPPED)
        stopped = replace(stopped, state_since=START + timedelta(days=17))
        found = gap(stopped, with_held(make_sessions(), 3, 3, 3)[:3], START + timedelta(days=400))
        assert found is not None
        assert found.days == 3


class TestWeek:
    def test_number_of_the_trajectory_not_of_the_calendar(self) -> None:
        sessions = make_sessions()
        assert current_number((), START) == 0
        assert current_number(sessions, START - timedelta(days=5)) == 1
        assert current_number(sessions, START + timedelta(days=7)) == 2
        assert current_number(sessions, START + timedelta(days=13)) == 2
        assert current_number(sessions, START + timedelta(days=700)) == 8
        ahead = with_held(sessions, 3, 3)
        assert current_number(ahead, START) == 2


class TestHoldAndComplete:
    def test_relating_waits_for_brain_to_close(self) -> None:
        relating = make_sessions()[3]
        late = START + timedelta(days=40)
        assert codes(can_hold(make_trajectory(), relating, late)) == ["brain_not_closed"]
        assert can_hold(make_trajectory(closed=START), relating, late) == ()

    def test_not_in_the_future_nor_after_the_end_nor_without_a_date(self) -> None:
        first = make_sessions()[0]
        assert codes(can_hold(make_trajectory(), first, START - timedelta(days=1))) == ["date_future"]
        assert can_hold(make_trajectory(), first, START) == ()
        assert codes(can_hold(make_trajectory(), replace(first, slot=None), START)) == ["required"]
        stopped = make_trajectory(state=TrajectoryState.STOPPED)
        assert codes(can_hold(stopped, first, START)) == ["trajectory_not_open"]

    def test_complete_asks_for_card_follow_ups_and_fixed_reports(self) -> None:
        sessions = tuple(held(s) for s in make_sessions())
        closed = make_trajectory(closed=START)
        assert can_complete(closed, sessions, START, FOLLOW_UPS, LIMITS) == ()
        open_report = (replace(sessions[0], fixed_at=None), *sessions[1:])
        problems = can_complete(closed, open_report, None, FOLLOW_UPS[:1], LIMITS)
        assert problems == (
            Problem("card_filled_on", "required"),
            Problem("follow_ups", "follow_up_missing", (("weeks", 12),)),
            Problem("sessions", "report_not_fixed", (("number", 1),)),
        )

    def test_complete_only_after_brain_and_while_open(self) -> None:
        running = make_trajectory()
        assert codes(can_complete(running, (), START, FOLLOW_UPS, LIMITS)) == ["brain_not_closed"]
        done = make_trajectory(START, TrajectoryState.COMPLETED)
        assert codes(can_complete(done, (), START, FOLLOW_UPS, LIMITS)) == ["trajectory_not_open"]
