"""The frozen view from which the caseload for a supervisor is drawn: facts, free of language.

``desktop.services.caseload`` fills it and ``desktop.reports.caseload`` draws it. Without ``named`` it holds
no name anywhere. It counts no activity: how often a counsellor was somewhere says nothing about the method.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.case import CaseFacts
from desktop.domain.contact import Contact, Outcome
from desktop.domain.next_step import NextStep, next_step
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.period import ALWAYS, Period
from desktop.domain.phases import current_number, gap
from desktop.domain.sessions import Session
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from desktop.domain.warnings import Warning_, warnings


@dataclass(frozen=True, slots=True)
class Working:
    """How the method was worked with one participant (M2, M3, M5, M7)."""

    order_kept: bool
    """Whether no contact took place before phase brain was closed (M2)."""
    gap_days: int | None
    """Days between brain and relating; ``None``: not at issue yet (M3)."""
    gap_limit: int
    cleared: int
    """Contacts of the period that were planned with every hard condition met (M5)."""
    unplanned: int
    """Contacts of the period that took place without (M5)."""
    outcomes: tuple[tuple[Outcome, int], ...]
    """How the contacts of the period were, those that occur (M7)."""
    sheets: tuple[int, ...]
    """Weeks of the period whose sheet for at home was given."""


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """One participant. ``person`` is the code, or the name when the view is named."""

    person: str
    state: TrajectoryState
    week: int
    weeks_total: int
    phase: Phase
    next_step: NextStep
    warnings: tuple[Warning_, ...]
    question: str
    """The counsellor's question for the supervisor; empty: none."""
    working: Working


@dataclass(frozen=True, slots=True)
class Caseload:
    """Everything on the caseload, by code."""

    rows: tuple[CaseloadRow, ...]
    counsellor: str
    organisation: str
    period: Period
    named: bool
    source: PaperSource
    look: PaperLook = PLAIN


def in_caseload(trajectory: Trajectory, period: Period) -> bool:
    """Whether a trajectory belongs to the caseload of a period.

    Those that run or wait belong to it when they began in time. One that ended does when it ended within the
    period or later; without a first day only what goes on counts: the caseload of now.
    """
    if trajectory.is_open:
        return period.touches(trajectory.started_on, None)
    return period.first is not None and period.touches(trajectory.started_on, trajectory.state_since)


def caseload_row(case: CaseFacts, trajectory: Trajectory, period: Period, *, named: bool) -> CaseloadRow:
    """Return one line of the caseload; ``case`` has the sessions with their reports."""
    person = case.participant
    return CaseloadRow(
        person=person.name if named else person.code,
        state=trajectory.state,
        week=current_number(case.sessions, case.today),
        weeks_total=max(len(case.pack.weeks), len(case.sessions)),
        phase=trajectory.phase,
        next_step=next_step(case),
        warnings=warnings(case),
        question=trajectory.supervisor_question.strip(),
        working=working(trajectory, case, period),
    )


def working(trajectory: Trajectory, case: CaseFacts, period: Period = ALWAYS) -> Working:
    """Return how the method was worked in one trajectory, contacts and sheets of ``period`` only."""
    own = [contact for contact in case.contacts if contact.trajectory_id == trajectory.id]
    within = [contact for contact in own if period.holds(contact.facts.slot.day)]
    between = gap(trajectory, case.sessions, case.today)
    return Working(
        order_kept=not any(in_brain(contact, trajectory) for contact in own),
        gap_days=between.days if between else None,
        gap_limit=case.pack.thresholds.gap_days,
        cleared=sum(contact.planned_at is not None and not contact.unplanned for contact in within),
        unplanned=sum(contact.unplanned for contact in within),
        outcomes=_outcomes(within),
        sheets=tuple(s.theme for s in case.sessions if s.report.handout_given and _held_in(s, period)),
    )


def in_brain(contact: Contact, trajectory: Trajectory) -> bool:
    """Whether a contact took place while phase brain still ran (M2)."""
    seen = contact.look_back
    if seen is None or seen.outcome is Outcome.DID_NOT_TAKE_PLACE:
        return False
    closed: date | None = trajectory.brain_closed_on
    return closed is None or contact.facts.slot.day < closed


def _outcomes(contacts: Iterable[Contact]) -> tuple[tuple[Outcome, int], ...]:
    counted = Counter(contact.look_back.outcome for contact in contacts if contact.look_back)
    return tuple((outcome, counted[outcome]) for outcome in Outcome if counted[outcome])


def _held_in(session: Session, period: Period) -> bool:
    return session.slot is not None and period.holds(session.slot.day)


def questions(rows: Sequence[CaseloadRow]) -> tuple[tuple[str, str], ...]:
    """Return (person, question) of those about whom something is asked."""
    return tuple((row.person, row.question) for row in rows if row.question)
