"""A next step for every case there can be, and warnings that never fail."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.case import CaseFacts
from desktop.domain.contact import Contact, LookBack, Outcome, Review, ReviewConclusion
from desktop.domain.next_step import NextStep, StepKind, next_step
from desktop.domain.participants import ConsultDecision, OwnWish
from desktop.domain.phases import can_close_brain, can_complete, can_hold, continue_brain
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.warnings import warnings
from tests.domain.builders import (
    FOLLOW_UPS,
    PACK,
    START,
    answered,
    held,
    make_contact,
    make_participant,
    make_sessions,
    make_trajectory,
    slot,
    uid,
)
from tests.properties.settings import QUICK

DAYS = st.integers(-5, 120)


@st.composite
def tidy_sessions(draw: st.DrawFn) -> tuple[Session, ...]:
    """A row as it should be: held and fixed up to some number, planned after that."""
    row = make_sessions(3, 8)
    behind, signs = draw(st.integers(0, 8)), draw(st.sampled_from([1, 3]))
    return tuple(held(s, signs) if s.number <= behind else s for s in row)


@st.composite
def messy_sessions(draw: st.DrawFn) -> tuple[Session, ...]:
    """Any row of sessions: held, cancelled, lost, drafts, moved."""
    brain = draw(st.integers(1, 7))
    row = make_sessions(brain, draw(st.integers(max(8, brain + 5), 12)))[: draw(st.integers(0, 12))]
    behind = draw(st.integers(0, 12))
    result = []
    for session in row:
        signs, fixed = draw(st.sampled_from([None, 1, 3, 5])), draw(st.integers(0, 4)) > 0
        state = draw(st.sampled_from([SessionState.HELD] * 3 + list(SessionState)))
        changed = session
        if session.number <= behind:
            changed = replace(held(session, signs, fixed=fixed), state=state)
        if changed.state is not SessionState.HELD:
            other = slot(START + timedelta(days=draw(DAYS)))
            moved = draw(st.sampled_from([changed.slot] * 4 + [None, other]))
            changed = replace(changed, slot=moved, fixed_at=None)
        result.append(changed)
    return tuple(result)


@st.composite
def some_contact(draw: st.DrawFn, today: date) -> Contact:
    """Any contact, of this or an earlier trajectory."""
    day = today + timedelta(days=draw(st.sampled_from([3, 1, 0, -1, -9])))
    contact = make_contact(day, draw(st.integers(500, 520)), draw(st.integers(900, 902)))
    contact = answered(contact) if draw(st.booleans()) else contact
    now = datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=draw(DAYS))
    outcome, called = (
        draw(st.sampled_from([None, None, None, *Outcome])),
        draw(st.sampled_from([START, START, None])),
    )
    return replace(
        contact,
        planned_at=draw(st.sampled_from([None, now])),
        unplanned=draw(st.integers(0, 3)) == 3,
        set_aside=draw(st.integers(0, 3)) == 3,
        trajectory_id=draw(st.sampled_from([uid(1), uid(1), uid(77)])),
        look_back=None if outcome is None else LookBack(outcome, now, called_back_on=called),
    )


@st.composite
def coming_contact(draw: st.DrawFn, today: date) -> Contact:
    """A contact of this trajectory that is still to come."""
    contact = make_contact(today + timedelta(days=draw(st.integers(0, 5))), draw(st.integers(600, 620)))
    return answered(contact) if draw(st.booleans()) else contact


@st.composite
def some_trajectory(draw: st.DrawFn) -> Trajectory | None:
    """Any trajectory or none."""
    if draw(st.integers(0, 9)) == 0:
        return None
    closed = draw(st.sampled_from([None, START + timedelta(days=15)]))
    state = draw(st.sampled_from([TrajectoryState.RUNNING] * 4 + list(TrajectoryState)))
    return replace(make_trajectory(closed, state), follow_ups=FOLLOW_UPS)


@st.composite
def cases(draw: st.DrawFn) -> CaseFacts:
    """Any case, also those that no sequence of services would leave behind."""
    trajectory = draw(some_trajectory())
    sessions = draw(st.one_of(tidy_sessions(), messy_sessions())) if trajectory else ()
    reached = [s.slot.day for s in sessions if s.state is SessionState.HELD and s.slot]
    soon = max(reached, default=START) + timedelta(days=draw(st.integers(0, 6)))
    late = START + timedelta(days=draw(st.sampled_from([30, 80, 150])))
    today = draw(st.sampled_from([soon, soon, START + timedelta(days=draw(DAYS)), late]))
    reviews = tuple(
        Review(
            uid(700 + n),
            uid(2),
            draw(st.sampled_from([None, uid(900), uid(901)])),
            ReviewConclusion.OTHER_SETTING,
            "",
            datetime(2026, 9, 1, tzinfo=UTC) + timedelta(days=draw(DAYS)),
        )
        for n in range(draw(st.integers(0, 2)))
    )
    person = make_participant(
        consult_decision=draw(st.sampled_from([ConsultDecision.START, *ConsultDecision])),
        own_wish=draw(st.sampled_from([OwnWish.YES, *OwnWish])),
    )
    some: st.SearchStrategy[list[Contact]] = st.one_of(
        st.just([]), st.lists(coming_contact(today), max_size=2), st.lists(some_contact(today), max_size=3)
    )
    contacts = tuple(draw(some))
    now = datetime(today.year, today.month, today.day, draw(st.integers(0, 21)), tzinfo=UTC)
    return CaseFacts(person, trajectory, sessions, contacts, reviews, PACK, today, now)


def check_offer(case: CaseFacts, step: NextStep) -> None:
    """A step that points at an action must not point at one that is refused."""
    trajectory, today = case.trajectory, case.today
    sessions = {session.id: session for session in case.sessions}
    if step.kind is StepKind.CONTINUE_BRAIN:
        assert trajectory is not None
        continue_brain(trajectory, case.sessions, PACK.thresholds, today, "x", uid(9999))
    if step.kind is StepKind.CLOSE_BRAIN:
        assert trajectory is not None
        assert can_close_brain(trajectory, case.sessions, PACK.thresholds) == ()
    if step.kind is StepKind.COMPLETE:
        assert trajectory is not None
        assert can_complete(trajectory, case.sessions, today, FOLLOW_UPS, PACK.thresholds) == ()
    if step.kind is StepKind.WRITE_REPORT:
        assert trajectory is not None
        assert step.target is not None
        session = sessions[step.target]
        if session.state is SessionState.PLANNED:
            assert can_hold(trajectory, session, today) == ()


def test_there_is_always_a_step_and_it_can_be_done() -> None:
    reached: set[StepKind] = set()

    @settings(QUICK, max_examples=300)
    @given(cases())
    def play(case: CaseFacts) -> None:
        step = next_step(case)
        reached.add(step.kind)
        known = {s.id for s in case.sessions} | {c.id for c in case.contacts}
        known |= {case.trajectory.id} if case.trajectory else set()
        assert step.target is None or step.target in known
        check_offer(case, step)
        found = warnings(case)
        assert len({warning.kind for warning in found}) == len(found)

    play()
    assert len(reached) > 12, "the search must reach most steps to say anything"


def test_days_do_not_bring_a_step_back_before_it_is_due() -> None:
    """The next visit is never in the past."""

    @QUICK
    @given(cases())
    def play(case: CaseFacts) -> None:
        step = next_step(case)
        if step.kind is StepKind.VISIT:
            assert isinstance(step.on, date)
            assert step.on >= case.today

    play()
