"""Vandaag: today's visits and the next step of each participant."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time
from heapq import nsmallest
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import contact_state, reopened
from desktop.domain.contact import ContactState
from desktop.domain.next_step import NextStep, StepKind, next_step
from desktop.domain.participants import VisitRisk, sort_key
from desktop.domain.sessions import Session, SessionState
from desktop.domain.week import Slot
from desktop.services.planning import WeekContact
from desktop.services.workplace import Workplace, grouped
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class Visit:
    """One home visit of the day."""

    session: Session
    participant_id: UUID
    name: str
    code: str
    total: int
    visit_risk: VisitRisk
    visit_note: str
    last_agreement: str
    over: bool
    """The planned time is past."""

    @property
    def needs_hand(self) -> bool:
        """Whether the counsellor still has something to do with it: to go, or to write the report."""
        return self.session.state is not SessionState.CANCELLED and self.session.fixed_at is None


@dataclass(frozen=True, slots=True)
class OpenTask:
    """What one participant asks for next."""

    participant_id: UUID
    name: str
    code: str
    step: NextStep


@dataclass(frozen=True, slots=True)
class DayView:
    """One day: visits and contacts in order of time, and what is open, heaviest first."""

    day: date
    today: date
    visits: tuple[Visit, ...]
    contacts: tuple[WeekContact, ...]
    tasks: tuple[OpenTask, ...]
    coming: tuple[tuple[Slot, str], ...]
    """The first visits after this day (slot, name), for an empty day."""
    participants: int


@dataclass(frozen=True, slots=True)
class TodayService:
    """What stands before a counsellor in the morning."""

    place: Workplace

    def day(self, day: date | None = None) -> DayView:
        """The view of one day; today when none is named."""
        with self.place.store.read() as unit:
            cases = self.place.all_cases(unit)
            today = self.place.clock.today()
            chosen = day or today
            contacts = []
            names = {case.participant.id: case.participant for case in cases}
            for contact in unit.contacts.between(chosen, chosen):
                person = names.get(contact.participant_id)
                if person is None:
                    continue
                context = self.place.contact_context(unit, contact)
                state = contact_state(contact, context)
                if state in (ContactState.PLANNED, ContactState.HELD, ContactState.LOOKED_BACK):
                    contacts.append(
                        WeekContact(contact, state, person.name, person.code, reopened(contact, context))
                    )
            visits = [visit for case in visited(unit, cases, chosen) for visit in visits_of(case, chosen)]
        return DayView(
            day=chosen,
            today=today,
            visits=tuple(sorted(visits, key=visit_order)),
            contacts=tuple(contacts),
            tasks=open_tasks(cases),
            coming=coming_visits(cases, chosen),
            participants=len(cases),
        )


def visited(unit: Unit, cases: tuple[CaseFacts, ...], day: date) -> tuple[CaseFacts, ...]:
    """The cases with a visit on ``day``, their sessions now with the texts of the reports."""
    seen = [case for case in cases if any(s.slot and s.slot.day == day for s in case.sessions)]
    ids = [case.trajectory.id for case in seen if case.trajectory]
    whole = grouped(unit.sessions.of_trajectories(ids), "trajectory_id")
    return tuple(replace(case, sessions=whole[case.sessions[0].trajectory_id]) for case in seen)


def visit_order(visit: Visit) -> tuple[Slot, str]:
    """Visits stand in order of time; two at the same time in order of name."""
    assert visit.session.slot is not None  # noqa: S101 - visits_of only gives sessions with a date
    return visit.session.slot, visit.name


def visits_of(case: CaseFacts, day: date) -> tuple[Visit, ...]:
    """The visits of one participant on a day, cancelled ones included."""
    return tuple(
        Visit(
            session=session,
            participant_id=case.participant.id,
            name=case.participant.name,
            code=case.participant.code,
            total=max(len(case.pack.weeks), len(case.sessions)),
            visit_risk=case.participant.details.visit_risk,
            visit_note=case.participant.details.visit_note,
            last_agreement=last_agreement(case, session),
            over=session.slot.is_over(case.now),
        )
        for session in case.sessions
        if session.slot and session.slot.day == day
    )


def last_agreement(case: CaseFacts, session: Session) -> str:
    """What was agreed at the last held session before this one."""
    earlier = [
        s.report.agreement
        for s in case.sessions
        if s.number < session.number and s.state is SessionState.HELD and s.report.agreement
    ]
    return earlier[-1] if earlier else ""


QUIET = (StepKind.VISIT, StepKind.NOTHING)
"""Steps that ask nothing of the counsellor today."""


def open_tasks(cases: tuple[CaseFacts, ...]) -> tuple[OpenTask, ...]:
    """The next step of everyone who asks for one, heaviest first, then by name."""
    order = {kind: index for index, kind in enumerate(StepKind)}
    tasks = []
    for case in cases:
        step = next_step(case)
        if step.kind not in QUIET:
            person = case.participant
            tasks.append(OpenTask(person.id, person.name, person.code, step))
    return tuple(sorted(tasks, key=lambda t: (order[t.step.kind], sort_key(t.name), t.code)))


def coming_visits(cases: tuple[CaseFacts, ...], day: date, limit: int = 5) -> tuple[tuple[Slot, str], ...]:
    """The first planned visits after ``day``."""
    coming = [
        (session.slot, case.participant.name)
        for case in cases
        for session in case.sessions
        if session.slot and session.slot.day > day and session.state is SessionState.PLANNED
    ]
    return tuple(nsmallest(limit, coming, key=_slot_and_name))


def _slot_and_name(visit: tuple[Slot, str]) -> tuple[date, time, str]:
    slot, name = visit
    return slot.day, slot.start, name
