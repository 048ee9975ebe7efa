"""The one thing to do next for a participant, with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import (
    ContactContext,
    blocking_contact,
    call_back_due,
    contact_state,
    look_back_due,
    statuses,
    stopped_by_two,
)
from desktop.domain.contact import Contact, ContactState
from desktop.domain.participants import ConsultDecision, OwnWish, ParticipantDetails
from desktop.domain.phases import current_number, gap
from desktop.domain.sequence import in_order
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState


class StepKind(StrEnum):
    """What to do, heaviest first; words stand in ``desktop.language.words``.

    Six of them are open tasks that never are *the* next step: a concern to follow, red home visits, a
    measurement, silence, something for a condition, the end of the retention term; see ``open_tasks``.
    """

    CALL_BACK = "call_back"
    LOOK_BACK = "look_back"
    FOLLOW_CONCERN = "follow_concern"
    MOVE_RED_HOME = "move_red_home"
    WRITE_REPORT = "write_report"
    FINISH_INTAKE = "finish_intake"
    REVIEW_PHASE = "review_phase"
    REVIEW_SETTING = "review_setting"
    PLAN_TRAJECTORY = "plan_trajectory"
    CLOSE_GAP = "close_gap"
    CLOSE_BRAIN = "close_brain"
    CONTINUE_BRAIN = "continue_brain"
    PLAN_SESSION = "plan_session"
    MEASURE = "measure"
    SILENT = "silent"
    CONDITION_TASK = "condition_task"
    FILL_CONDITIONS = "fill_conditions"
    PLAN_CONTACT = "plan_contact"
    COMPLETE = "complete"
    VISIT = "visit"
    FOLLOW_UP = "follow_up"
    RESUME = "resume"
    RETENTION = "retention"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step. ``on`` is its date, ``number`` a session number or days, as the kind asks;
    ``target`` the session, contact or trajectory where it is done.
    """

    kind: StepKind
    target: UUID | None = None
    number: int = 0
    on: date | None = None


FOLLOW_UP_AHEAD = timedelta(days=7)
"""How long before its date a follow-up becomes the next step (M10)."""


def next_step(case: CaseFacts) -> NextStep:
    """Return the one thing to do next; always gives a step: what asks something, else the next visit."""
    return asking_step(case) or _quiet_step(case)


def asking_step(
    case: CaseFacts, reports: Sequence[NextStep] | None = None, gaps: Sequence[NextStep] | None = None
) -> NextStep | None:
    """Return the first thing that asks something of the counsellor, or ``None``.

    ``reports``, ``gaps``: what ``reports_open`` and ``gaps_open`` give for this case, where that is known.

    The first that applies, heaviest first: what a participant waits for (call back, look back), the
    state of the trajectory, then what the method asks (M1-M10).
    """
    trajectory = case.trajectory
    if trajectory is None:
        return _before_start(case.participant.details)
    # Most participants have no contact yet, and then nothing asks for the guard or the signs behind it.
    context = case.context if case.contacts else None
    after = _after_contact(case, context) if context else None
    if after is not None:
        return after
    if not trajectory.is_open:
        follow_up = _follow_up(trajectory)
        due = follow_up and follow_up.on and follow_up.on - FOLLOW_UP_AHEAD <= case.today
        return follow_up if due else None
    if trajectory.state is TrajectoryState.PAUSED:
        return NextStep(StepKind.RESUME, trajectory.id, on=trajectory.state_since)
    planned = [session for session in in_order(case.sessions) if session.state is SessionState.PLANNED]
    unwritten = reports_open(case, trajectory) if reports is None else reports
    return (
        next(iter(unwritten), None)
        or (_review(context, trajectory) if context else None)
        or _phase(case, trajectory, planned, gaps)
        or _missing_session(case, trajectory, planned)
        or (_contact(case, context) if context else None)
        or _end(case, trajectory)
    )


def _quiet_step(case: CaseFacts) -> NextStep:
    """Where nothing asks for more: the next visit, or nothing, with the follow-up that comes later."""
    trajectory = case.trajectory
    if trajectory is None:
        return NextStep(StepKind.NOTHING)
    if not trajectory.is_open:
        later = _follow_up(trajectory) or NextStep(StepKind.NOTHING, trajectory.id)
        return replace(later, kind=StepKind.NOTHING)
    coming = [
        (session.slot, session.number, session.id)
        for session in case.sessions
        if session.state is SessionState.PLANNED and session.slot and not session.slot.is_over(case.now)
    ]
    if coming:
        slot, number, target = min(coming)
        return NextStep(StepKind.VISIT, target, number, slot.day)
    return NextStep(StepKind.NOTHING, trajectory.id)


def _before_start(details: ParticipantDetails) -> NextStep | None:
    """M13: intake and the wish of the person come before a plan."""
    if details.consult_decision is ConsultDecision.NOT_NOW:
        return None
    ready = details.consult_decision is ConsultDecision.START and details.own_wish is OwnWish.YES
    return NextStep(StepKind.PLAN_TRAJECTORY if ready else StepKind.FINISH_INTAKE)


def _after_contact(case: CaseFacts, context: ContactContext) -> NextStep | None:
    """M7: a disappointed participant is called, and every contact is looked back on the same day."""
    return next(iter((*calls_due(case), *looks_due(case, context))), None)


def calls_due(case: CaseFacts) -> tuple[NextStep, ...]:
    """Return every call-back that is due, the earliest first (M7)."""
    calls = [(call_back_due(c, case.pack, case.today), c) for c in case.contacts]
    due = sorted((on, c.facts.slot, c.id) for on, c in calls if on is not None)
    return tuple(NextStep(StepKind.CALL_BACK, target, on=on) for on, _, target in due)


def looks_due(case: CaseFacts, context: ContactContext) -> tuple[NextStep, ...]:
    """Return every contact that waits to be looked back on, the earliest first (M7)."""
    waiting = sorted(
        (c.facts.slot, c.id)
        for c in case.contacts
        if look_back_due(c, context) and (c.unplanned or c.facts.slot.is_over(case.now))
    )
    return tuple(NextStep(StepKind.LOOK_BACK, target, on=slot.day) for slot, target in waiting)


def _follow_up(trajectory: Trajectory) -> NextStep | None:
    """M10: after completion the first of the follow-ups is all that is left; after stopping nothing is."""
    open_ones = [follow_up for follow_up in trajectory.follow_ups if not follow_up.done]
    if trajectory.state is not TrajectoryState.COMPLETED or not open_ones:
        return None
    first = min(open_ones, key=lambda follow_up: follow_up.on)
    return NextStep(StepKind.FOLLOW_UP, trajectory.id, first.weeks_after, first.on)


def reports_open(case: CaseFacts, trajectory: Trajectory) -> tuple[NextStep, ...]:
    """Return every visit whose time is past and whose report is open, unless M2 keeps it from being held."""
    brain_runs = trajectory.phase is Phase.BRAIN
    found = []
    for session in in_order(case.sessions):
        if session.state is SessionState.HELD:
            asks = session.fixed_at is None
        else:
            held_back = brain_runs and session.phase is Phase.RELATING
            asks = not held_back and session.state is SessionState.PLANNED and _is_over(session, case.now)
        if asks:
            day = session.slot.day if session.slot else None
            found.append(NextStep(StepKind.WRITE_REPORT, session.id, session.number, day))
    return tuple(found)


def _is_over(session: Session, now: datetime) -> bool:
    return session.slot is not None and session.slot.is_over(now)


def _review(context: ContactContext, trajectory: Trajectory) -> NextStep | None:
    """M7: what was not positive is reviewed before new contacts."""
    if stopped_by_two(context):
        return NextStep(StepKind.REVIEW_PHASE, trajectory.id)
    blocks = [blocking_contact(setting, context) for setting in _settings(context.contacts)]
    blocking = [c for c in blocks if c is not None]
    if blocking:
        first = min(blocking, key=lambda c: (c.facts.slot, c.id))
        return NextStep(StepKind.REVIEW_SETTING, first.id, on=first.facts.slot.day)
    return None


def _settings(contacts: Iterable[Contact]) -> frozenset[UUID]:
    return frozenset(contact.facts.setting_id for contact in contacts)


def _phase(
    case: CaseFacts, trajectory: Trajectory, planned: Sequence[Session], gaps: Sequence[NextStep] | None
) -> NextStep | None:
    """M2-M4: keep the gap small, close phase brain when the signs say so, else let it go on."""
    if trajectory.phase is Phase.RELATING:
        return next(iter(gaps_open(case, trajectory) if gaps is None else gaps), None)
    if not planned:
        return None
    if case.opening.opens:
        return NextStep(StepKind.CLOSE_BRAIN, trajectory.id)
    brain_goes_on = any(s.phase is Phase.BRAIN for s in planned)
    if brain_goes_on or len(case.sessions) >= case.pack.thresholds.max_sessions:
        return None
    slot = planned[0].slot
    return NextStep(StepKind.CONTINUE_BRAIN, trajectory.id, planned[0].number, slot.day if slot else None)


def gaps_open(case: CaseFacts, trajectory: Trajectory) -> tuple[NextStep, ...]:
    """M3: bring the first relating session forward while that can still be done; one step or none."""
    between = gap(trajectory, case.sessions, case.today)
    if between is None or not between.open or not between.exceeds(case.pack.thresholds.gap_days):
        return ()
    # A first session of today or before can no longer be brought forward: then visiting is next.
    if between.first_relating is not None and between.first_relating <= case.today:
        return ()
    first = [
        (s.slot, s.number, s.id)
        for s in case.sessions
        if s.state is SessionState.PLANNED and s.phase is Phase.RELATING and s.slot
    ]
    target = min(first)[-1] if first else trajectory.id
    return (NextStep(StepKind.CLOSE_GAP, target, between.days, between.first_relating),)


def _missing_session(case: CaseFacts, trajectory: Trajectory, planned: Sequence[Session]) -> NextStep | None:
    """M1: a session a week; one without a date, or none left before the end, is planned."""
    for session in planned:
        if session.slot is None:
            return NextStep(StepKind.PLAN_SESSION, session.id, session.number)
    if planned or len(case.sessions) >= case.pack.thresholds.max_sessions:
        return None
    unfinished = current_number(case.sessions, case.today) < len(case.pack.weeks)
    if unfinished or trajectory.phase is Phase.BRAIN:
        return NextStep(StepKind.PLAN_SESSION, trajectory.id, len(case.sessions) + 1)
    return None


def _contact(case: CaseFacts, context: ContactContext) -> NextStep | None:
    """M5: answer the conditions of a coming contact, and plan it once they are all met."""
    coming = sorted(
        (c for c in case.contacts if _is_coming(c, context)),
        key=lambda c: (c.facts.slot, c.id),
    )
    states = [(contact, contact_state(contact, context)) for contact in coming]
    for contact, state in states:
        if state in (ContactState.IDEA, ContactState.CHECKING):
            left = [s for s in statuses(contact, context) if s.condition.hard and not s.is_yes]
            by_hand = [status for status in left if not status.computed]
            if by_hand:
                return NextStep(StepKind.FILL_CONDITIONS, contact.id, len(left), contact.facts.slot.day)
    for contact, state in states:
        if state is ContactState.CLEARED:
            return NextStep(StepKind.PLAN_CONTACT, contact.id, on=contact.facts.slot.day)
    return None


def _is_coming(contact: Contact, context: ContactContext) -> bool:
    return contact.facts.slot.day >= context.today and contact.trajectory_id == context.trajectory.id


def _end(case: CaseFacts, trajectory: Trajectory) -> NextStep | None:
    """M10: complete when every session is behind."""
    return NextStep(StepKind.COMPLETE, trajectory.id) if had_every_session(case, trajectory) else None


def had_every_session(case: CaseFacts, trajectory: Trajectory) -> bool:
    """Whether all sessions are behind, so that the trajectory can be completed (M10)."""
    return (
        bool(case.sessions)
        and trajectory.phase is Phase.RELATING
        and all(
            s.state is not SessionState.PLANNED and (s.slot is None or s.slot.day <= case.today)
            for s in case.sessions
        )
    )
