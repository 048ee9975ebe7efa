"""The one thing to do next, and what must be seen: heaviest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.case import CaseFacts
from desktop.domain.contact import Answer, Contact, Outcome, Review
from desktop.domain.next_step import NextStep, StepKind, next_step
from desktop.domain.participants import ConsultDecision, OwnWish
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.warnings import Warning_, WarningKind, warnings
from tests.domain.builders import (
    FOLLOW_UPS,
    PACK,
    START,
    answered,
    held,
    looked_back,
    make_contact,
    make_participant,
    make_sessions,
    make_trajectory,
    moment,
    review,
    slot,
    uid,
    with_held,
)

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)


def case(
    trajectory: Trajectory | None,
    sessions: tuple[Session, ...] = (),
    *contacts: Contact,
    today: date = START,
    reviews: tuple[Review, ...] = (),
    now: datetime | None = None,
) -> CaseFacts:
    return CaseFacts(
        make_participant(), trajectory, sessions, contacts, reviews, PACK, today, now or moment(today, 6)
    )


def relating(*contacts: Contact, today: date = START + 22 * DAY, **more: object) -> CaseFacts:
    """Four sessions held, phase relating, nothing wrong; the next visit is session 5."""
    sessions = with_held(make_sessions(), 3, 3, 3, 3)
    facts = case(make_trajectory(closed=START + 15 * DAY), sessions, *contacts, today=today)
    return replace(facts, **more)  # type: ignore[arg-type]


def kind(facts: CaseFacts) -> StepKind:
    return next_step(facts).kind


class TestBeforeStart:
    def test_intake_then_plan(self) -> None:
        facts = case(None)
        assert next_step(facts) == NextStep(StepKind.PLAN_TRAJECTORY)
        for change in (
            {"consult_decision": ConsultDecision.NOT_YET},
            {"consult_decision": ConsultDecision.CONSULT_FIRST},
            {"own_wish": OwnWish.UNKNOWN},
            {"own_wish": OwnWish.NO},
        ):
            person = make_participant(**change)
            assert kind(replace(facts, participant=person)) is StepKind.FINISH_INTAKE

    def test_decided_not_now(self) -> None:
        person = make_participant(consult_decision=ConsultDecision.NOT_NOW)
        assert kind(replace(case(None), participant=person)) is StepKind.NOTHING


class TestRunning:
    def test_next_visit(self) -> None:
        sessions = make_sessions()
        step = next_step(case(make_trajectory(), sessions))
        assert step == NextStep(StepKind.VISIT, sessions[0].id, 1, START)

    def test_report_as_soon_as_the_visit_is_over(self) -> None:
        sessions = make_sessions()
        during = case(make_trajectory(), sessions, now=moment(START, 8))
        assert kind(during) is StepKind.VISIT
        after = case(make_trajectory(), sessions, now=moment(START, 9))
        assert next_step(after) == NextStep(StepKind.WRITE_REPORT, sessions[0].id, 1, START)

    def test_report_of_a_held_session_until_it_is_fixed(self) -> None:
        sessions = make_sessions()
        draft = (held(sessions[0], fixed=False), *sessions[1:])
        assert kind(case(make_trajectory(), draft)) is StepKind.WRITE_REPORT
        fixed = (held(sessions[0]), *sessions[1:])
        step = next_step(case(make_trajectory(), fixed, today=START + DAY))
        assert step == NextStep(StepKind.VISIT, sessions[1].id, 2, START + WEEK)

    def test_cancelled_visits_ask_nothing(self) -> None:
        sessions = make_sessions()
        cancelled = (replace(sessions[0], state=SessionState.CANCELLED), *sessions[1:])
        assert kind(case(make_trajectory(), cancelled, today=START + DAY)) is StepKind.VISIT

    def test_close_brain_when_the_signs_hold(self) -> None:
        sessions = with_held(make_sessions(), 1, 3, 3)
        trajectory = make_trajectory()
        step = next_step(case(trajectory, sessions, today=START + 15 * DAY))
        assert step == NextStep(StepKind.CLOSE_BRAIN, trajectory.id)

    def test_continue_brain_when_they_do_not(self) -> None:
        sessions = with_held(make_sessions(), 1, 1, 3)
        trajectory = make_trajectory()
        today = START + 15 * DAY
        step = next_step(case(trajectory, sessions, today=today))
        assert step == NextStep(StepKind.CONTINUE_BRAIN, trajectory.id, 4, START + 3 * WEEK)
        assert (
            kind(case(trajectory, with_held(make_sessions(), 1, 1), today=START + 8 * DAY)) is StepKind.VISIT
        )

    def test_a_relating_visit_before_closing_asks_for_the_phase_first(self) -> None:
        today = START + 3 * WEEK + DAY
        opened = with_held(make_sessions(), 1, 3, 3)
        assert kind(case(make_trajectory(), opened, today=today)) is StepKind.CLOSE_BRAIN
        shut = with_held(make_sessions(), 1, 1, 1)
        assert kind(case(make_trajectory(), shut, today=today)) is StepKind.CONTINUE_BRAIN

    def test_close_the_gap_while_it_can_shrink(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        late = replace(sessions[3], slot=slot(START + 26 * DAY))
        sessions = (*sessions[:3], late, *sessions[4:])
        trajectory = make_trajectory(closed=START + 15 * DAY)
        step = next_step(case(trajectory, sessions, today=START + 16 * DAY))
        assert step == NextStep(StepKind.CLOSE_GAP, late.id, 12, START + 26 * DAY)
        assert kind(case(trajectory, sessions, today=START + 26 * DAY)) is StepKind.VISIT
        nothing = case(trajectory, sessions[:3], today=START + 22 * DAY)
        assert next_step(nothing) == NextStep(StepKind.CLOSE_GAP, trajectory.id, 8)

    def test_sessions_without_a_date_or_none_left(self) -> None:
        sessions = with_held(make_sessions(), 1)
        lost = (sessions[0], replace(sessions[1], slot=None), *sessions[2:])
        step = next_step(case(make_trajectory(), lost, today=START + DAY))
        assert step == NextStep(StepKind.PLAN_SESSION, sessions[1].id, 2)
        trajectory = make_trajectory()
        step = next_step(case(trajectory, sessions[:1], today=START + DAY))
        assert step == NextStep(StepKind.PLAN_SESSION, trajectory.id, 2)
        assert kind(case(trajectory)) is StepKind.PLAN_SESSION

    def test_complete_at_the_end(self) -> None:
        sessions = with_held(make_sessions(), *[3] * 7)
        trajectory = make_trajectory(closed=START + 15 * DAY)
        sessions = (*sessions[:7], replace(sessions[7], state=SessionState.CANCELLED))
        step = next_step(case(trajectory, sessions, today=START + 7 * WEEK))
        assert step == NextStep(StepKind.COMPLETE, trajectory.id)
        assert kind(case(trajectory, sessions, today=START + 6 * WEEK + DAY)) is not StepKind.COMPLETE

    def test_brain_that_never_opened_is_not_completed(self) -> None:
        sessions = with_held(make_sessions(), *[1] * 8)
        assert kind(case(make_trajectory(), sessions, today=START + 8 * WEEK)) is StepKind.PLAN_SESSION


class TestEnds:
    def test_paused(self) -> None:
        trajectory = make_trajectory(state=TrajectoryState.PAUSED)
        assert kind(case(trajectory, make_sessions(), today=START + WEEK)) is StepKind.RESUME

    def test_stopped(self) -> None:
        trajectory = make_trajectory(state=TrajectoryState.STOPPED)
        assert kind(case(trajectory, make_sessions(), today=START + WEEK)) is StepKind.NOTHING

    def test_completed_waits_for_its_follow_ups(self) -> None:
        trajectory = replace(make_trajectory(START, TrajectoryState.COMPLETED), follow_ups=FOLLOW_UPS)
        first = FOLLOW_UPS[0].on
        quiet = next_step(case(trajectory, today=first - 8 * DAY))
        assert quiet == NextStep(StepKind.NOTHING, trajectory.id, 4, first)
        step = next_step(case(trajectory, today=first - WEEK))
        assert step == NextStep(StepKind.FOLLOW_UP, trajectory.id, 4, first)
        assert kind(case(trajectory, today=first + 30 * DAY)) is StepKind.FOLLOW_UP
        done = replace(trajectory, follow_ups=tuple(replace(f, done=True) for f in FOLLOW_UPS))
        assert kind(case(done, today=first + 300 * DAY)) is StepKind.NOTHING

    @pytest.mark.parametrize("state", list(TrajectoryState))
    def test_a_disappointed_participant_is_called_whatever_the_state(self, state: TrajectoryState) -> None:
        contact = looked_back(make_contact(START), Outcome.MIXED)
        step = next_step(case(make_trajectory(START, state), (), contact, today=START))
        assert step == NextStep(StepKind.CALL_BACK, contact.id, on=START + DAY)


class TestContacts:
    day = START + 24 * DAY

    def test_from_conditions_to_look_back(self) -> None:
        contact = make_contact(self.day)
        step = next_step(relating(contact))
        assert step == NextStep(StepKind.FILL_CONDITIONS, contact.id, 11, self.day)
        cleared = answered(contact)
        assert next_step(relating(cleared)) == NextStep(StepKind.PLAN_CONTACT, cleared.id, on=self.day)
        planned = replace(cleared, planned_at=moment(START))
        assert kind(relating(planned)) is StepKind.VISIT
        on_the_day = relating(planned, today=self.day)
        assert kind(replace(on_the_day, now=moment(self.day, 12))) is StepKind.VISIT
        after = next_step(replace(on_the_day, now=moment(self.day, 13)))
        assert after == NextStep(StepKind.LOOK_BACK, contact.id, on=self.day)
        done = looked_back(planned, Outcome.POSITIVE)
        assert kind(relating(done, today=self.day)) is StepKind.VISIT

    def test_a_refused_answer_keeps_asking(self) -> None:
        contact = answered(answered(make_contact(self.day)), "G3", answer=Answer.NO)
        assert next_step(relating(contact)).number == 1

    def test_conditions_cannot_help_when_only_the_signs_are_open(self) -> None:
        sessions = with_held(make_sessions(), 3, 2, 3, 3)
        facts = relating(answered(make_contact(self.day)), sessions=sessions)
        assert kind(facts) is StepKind.VISIT

    def test_call_then_review_of_setting_and_phase(self) -> None:
        bad = looked_back(make_contact(START + 20 * DAY), Outcome.NOT_POSITIVE)
        assert kind(relating(bad)) is StepKind.CALL_BACK
        assert bad.look_back is not None
        called = replace(bad, look_back=replace(bad.look_back, called_back_on=START + 21 * DAY))
        step = next_step(relating(called))
        assert step == NextStep(StepKind.REVIEW_SETTING, bad.id, on=START + 20 * DAY)
        seen = (review(900, START + 21 * DAY),)
        assert kind(relating(called, reviews=seen)) is StepKind.VISIT
        assert called.look_back is not None
        second = replace(
            make_contact(START + 21 * DAY, 501, 901), look_back=called.look_back, planned_at=moment(START)
        )
        assert kind(relating(called, second, reviews=seen)) is StepKind.REVIEW_PHASE

    def test_unplanned_contacts_are_looked_back_on_too(self) -> None:
        contact = replace(make_contact(START + 22 * DAY), unplanned=True)
        assert kind(relating(contact)) is StepKind.LOOK_BACK

    def test_set_aside_and_earlier_trajectories_ask_nothing(self) -> None:
        aside = replace(make_contact(self.day), set_aside=True)
        other = replace(make_contact(self.day, 501), trajectory_id=uid(77))
        assert kind(relating(aside, other)) is StepKind.VISIT


class TestWarnings:
    def test_none(self) -> None:
        assert warnings(case(None)) == ()
        assert warnings(case(make_trajectory(), make_sessions())) == ()
        assert warnings(relating()) == ()

    def test_gap_until_it_is_solved(self) -> None:
        sessions = with_held(make_sessions(), 3, 3, 3)
        late = (*sessions[:3], replace(sessions[3], slot=slot(START + 22 * DAY)), *sessions[4:])
        trajectory = make_trajectory(closed=START + 15 * DAY)
        assert warnings(case(trajectory, sessions, today=START + 15 * DAY)) == ()
        found = warnings(case(trajectory, late, today=START + 15 * DAY))
        assert found == (Warning_(WarningKind.GAP, days=8),)
        paused = replace(trajectory, state=TrajectoryState.PAUSED)
        assert warnings(case(paused, late, today=START + 15 * DAY)) == found
        solved = (*late[:3], held(late[3]), *late[4:])
        assert warnings(case(trajectory, solved, today=START + 22 * DAY)) == ()

    def test_silence(self) -> None:
        sessions = tuple(s for s in with_held(make_sessions(), 1) if s.number in (1, 5, 6, 7, 8))
        trajectory = make_trajectory()

        def silences(case: CaseFacts) -> list[int]:
            return [warning.days for warning in warnings(case) if warning.kind is WarningKind.SILENT]

        assert silences(case(trajectory, sessions, today=START + 13 * DAY)) == []
        assert silences(case(trajectory, sessions, today=START + 14 * DAY)) == [14]
        waiting = case(trajectory, with_held(make_sessions(), 1), today=START + 14 * DAY)
        assert silences(waiting) == [], "the visit of last week waits for its report"
        assert silences(case(trajectory, sessions[1:], today=START + 20 * DAY)) == [20]
        paused = make_trajectory(state=TrajectoryState.PAUSED)
        assert silences(case(paused, sessions, today=START + 90 * DAY)) == []

    def test_contacts(self) -> None:
        row = [
            replace(
                looked_back(make_contact(START + n * DAY, 500 + n, 900 + n), Outcome.MIXED), unplanned=True
            )
            for n in range(2)
        ]
        assert warnings(relating(*row)) == (
            Warning_(WarningKind.TWO_NOT_POSITIVE, count=2),
            Warning_(WarningKind.CONTACT_WITHOUT_CLEARANCE, count=2),
        )

    def test_signs_withdrawn(self) -> None:
        facts = relating(sessions=with_held(make_sessions(), 3, 2, 3, 3))
        assert warnings(facts) == (Warning_(WarningKind.SIGNS_WITHDRAWN),)
