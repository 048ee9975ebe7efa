"""A trajectory from start to end: pause, stop, complete, reopen, and the step between the phases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from desktop.domain.next_step import StepKind
from desktop.domain.sessions import CancelledBy, SessionState
from desktop.domain.trajectory import FollowUp, Phase, StopReason, TrajectoryState
from desktop.domain.warnings import WarningKind
from desktop.domain.week import Slot
from tests.services.kit import START, Office, codes


def test_pause_and_resume(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    done = office.services.trajectories.pause(trajectory)
    assert done.changes.entries == frozenset({("trajectory", trajectory)})
    assert office.trajectory(person).state is TrajectoryState.PAUSED
    assert office.services.participants.dossier(person).step.kind is StepKind.RESUME
    office.at(START + timedelta(weeks=4))
    assert office.services.participants.dossier(person).warnings == ()
    office.services.trajectories.resume(trajectory)
    warned = [w.kind for w in office.services.participants.dossier(person).warnings]
    assert warned == [WarningKind.SILENT]
    office.services.history.undo()
    assert office.trajectory(person).state is TrajectoryState.PAUSED


def test_stop_cancels_what_is_to_come_and_undo_brings_it_back(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    office.hold(person, 1)
    office.at(START + timedelta(weeks=1), 12)  # the second visit is over, its report not written
    done = office.services.trajectories.stop(trajectory, StopReason.CIRCUMSTANCES)
    assert len(done.changes.ids("session")) == 6
    stopped = office.trajectory(person)
    assert (stopped.state, stopped.stop_reason) == (TrajectoryState.STOPPED, StopReason.CIRCUMSTANCES)
    states = [s.state for s in office.services.participants.dossier(person).sessions]
    assert states == [SessionState.HELD, SessionState.PLANNED] + [SessionState.CANCELLED] * 6
    for action in (
        lambda: office.services.trajectories.stop(trajectory, StopReason.SETTING),
        lambda: office.services.trajectories.pause(trajectory),
        lambda: office.services.trajectories.resume(trajectory),
        lambda: office.services.trajectories.continue_brain(trajectory, "x"),
    ):
        assert "trajectory_not_open" in codes(action)
    office.services.history.undo()
    states = [s.state for s in office.services.participants.dossier(person).sessions]
    assert states == [SessionState.HELD] + [SessionState.PLANNED] * 7


def test_reopen_after_stopping(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    reopen = office.services.trajectories.reopen
    assert codes(lambda: reopen(trajectory)) == ["trajectory_open_already"]
    office.services.trajectories.stop(trajectory, StopReason.OWN_WISH)
    reopen(trajectory)
    again = office.trajectory(person)
    assert (again.state, again.stop_reason) == (TrajectoryState.RUNNING, None)
    office.services.trajectories.stop(trajectory, StopReason.OWN_WISH)
    office.weeks(person, START + timedelta(weeks=1))
    assert codes(lambda: reopen(trajectory)) == ["trajectory_open_already"]


def test_completing_asks_for_card_and_follow_ups(office: Office) -> None:
    person = office.relating()
    trajectory = office.trajectory(person).id
    complete, today = office.services.trajectories.complete, office.clock.today()
    proposed = office.services.trajectories.proposed_follow_ups(today)
    assert [f.on for f in proposed] == [today + timedelta(weeks=4), today + timedelta(weeks=12)]
    assert codes(lambda: complete(trajectory, ())) == [
        "required",
        "follow_up_missing",
        "follow_up_missing",
    ]
    office.fill_card(trajectory)
    session = office.session(person, 4)
    assert session.slot is not None
    office.at(session.slot.day, 12)
    office.services.sessions.hold(session.id, session.revision, office.report())
    assert codes(lambda: complete(trajectory, proposed)) == ["report_not_fixed"]
    office.hold(person, 4)
    complete(trajectory, proposed)
    done = office.services.participants.dossier(person)
    assert done.trajectory is not None
    assert (done.trajectory.state, done.trajectory.card_filled_on) == (TrajectoryState.COMPLETED, today)
    assert {s.state for s in done.sessions if s.number > 4} == {SessionState.CANCELLED}
    assert done.step.kind is StepKind.NOTHING
    office.at(today + timedelta(weeks=3, days=2))
    step = office.services.participants.dossier(person).step
    assert (step.kind, step.number) == (StepKind.FOLLOW_UP, 4)
    office.services.trajectories.follow_up_done(trajectory, 4)
    assert office.trajectory(person).follow_ups == (replace(proposed[0], done=True), proposed[1])
    assert not office.services.trajectories.follow_up_done(trajectory, 5).changes


def test_completing_before_relating_is_refused(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    ups = (FollowUp(4, START), FollowUp(12, START))
    office.fill_card(trajectory)
    assert codes(lambda: office.services.trajectories.complete(trajectory, ups)) == ["brain_not_closed"]


def test_closing_phase_brain(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    office.hold(person, 1)
    office.hold(person, 2, signs=2)
    offer = office.services.trajectories.close_brain_offer(trajectory)
    assert [p.code for p in offer.problems] == ["signs_not_reached"]
    close = office.services.trajectories.close_brain
    assert codes(lambda: close(trajectory, offer.first_relating)) == ["signs_not_reached"]
    office.hold(person, 3)
    assert codes(lambda: close(trajectory, offer.first_relating)) == [
        "signs_not_reached",
        "before_earlier_session",
    ]
    third = office.session(person, 3)
    second = office.session(person, 2)
    office.services.sessions.fix(second.id, second.revision, office.report(3))
    offer = office.services.trajectories.close_brain_offer(trajectory)
    fourth = office.session(person, 4)
    assert third.slot is not None
    assert (offer.problems, offer.first_relating) == ((), fourth.slot)
    assert offer.latest_day == third.slot.day + timedelta(7)
    assert codes(lambda: close(trajectory, replace(offer.first_relating, minutes=2))) == ["out_of_range"]
    earlier = replace(offer.first_relating, day=third.slot.day + timedelta(3))
    done = close(trajectory, earlier)
    assert done.changes.ids("trajectory") == {trajectory}
    assert fourth.id in done.changes.ids("session")
    assert office.trajectory(person).phase is Phase.RELATING
    assert (office.session(person, 4).slot, office.session(person, 4).moves) == (earlier, 1)
    assert codes(lambda: close(trajectory, earlier)) == ["brain_already_closed"]
    office.services.history.undo()
    assert office.trajectory(person).phase is Phase.BRAIN
    assert office.session(person, 4).slot == fourth.slot


def test_the_offer_stays_within_the_gap_and_never_in_the_past(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number)
    last = office.clock.today()
    fourth = office.session(person, 4)
    assert fourth.slot is not None
    office.services.sessions.cancel(fourth.id, CancelledBy.PARTICIPANT)
    offer = office.services.trajectories.close_brain_offer(trajectory)
    assert offer.first_relating == replace(fourth.slot, day=last + timedelta(7))
    for number in (5, 6, 7, 8):
        office.services.sessions.cancel(office.session(person, number).id, CancelledBy.BOTH)
    office.at(last + timedelta(30))
    offer = office.services.trajectories.close_brain_offer(trajectory)
    assert [p.code for p in offer.problems] == ["no_session_left"]
    assert offer.first_relating.day == last + timedelta(30)


def test_going_on_with_phase_brain(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    go_on = office.services.trajectories.continue_brain
    assert codes(lambda: go_on(trajectory, "")) == ["brain_session_planned", "required"]
    for number in (1, 2, 3):
        office.hold(person, number, signs=1)
    done = go_on(trajectory, "De signalen zijn er nog niet.")
    sessions = office.services.participants.dossier(person).sessions
    assert [s.phase for s in sessions] == [Phase.BRAIN] * 4 + [Phase.RELATING] * 5
    assert [s.theme for s in sessions] == [1, 2, 3, 3, 4, 5, 6, 7, 8]
    assert sessions[8].id in done.changes.ids("session")
    office.services.history.undo()
    assert len(office.services.participants.dossier(person).sessions) == 8


def test_the_signs_say_go_on_to_relating(office: Office) -> None:
    person = office.relating()
    problems = codes(lambda: office.services.trajectories.continue_brain(office.trajectory(person).id, "x"))
    assert problems == ["brain_already_closed", "signs_reached"]


def test_the_question_for_the_supervisor(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    ask = office.services.trajectories.ask_supervisor
    assert ask(trajectory, "  Wat nu? ").changes.touches("trajectory")
    assert office.trajectory(person).supervisor_question == "Wat nu?"
    assert codes(lambda: ask(trajectory, "x" * 601)) == ["too_long"]
    office.services.history.undo()
    assert office.trajectory(person).supervisor_question == ""


def test_a_gap_that_is_too_long_warns(office: Office) -> None:
    person = office.person()
    trajectory = office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number)
    offer = office.services.trajectories.close_brain_offer(trajectory)
    late = Slot(offer.latest_day + timedelta(2), time(10))
    assert late.day < date(2026, 10, 13)
    office.services.trajectories.close_brain(trajectory, late)
    [warning] = office.services.participants.dossier(person).warnings
    assert (warning.kind, warning.days) == (WarningKind.GAP, 9)
    assert office.services.participants.dossier(person).step.kind is StepKind.CLOSE_GAP
    office.hold(person, 4)
    assert office.services.participants.dossier(person).warnings == ()
