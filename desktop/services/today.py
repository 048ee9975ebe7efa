"""Vandaag: today's visits and everything that is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from heapq import nsmallest
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import contact_state, reopened
from desktop.domain.contact import ContactState
from desktop.domain.errors import NotFound, Problem, Rejected
from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.open_tasks import open_steps
from desktop.domain.pack import PackWeek, Text
from desktop.domain.participants import VisitRisk, sort_key
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.visit_marks import MarkKind, OpenConcern, VisitMark, concern_digest
from desktop.domain.week import Slot
from desktop.services.condition_tasks import ConditionTask, condition_tasks, goes_along
from desktop.services.measuring import DueMeasurement, due_in
from desktop.services.planning import WeekContact
from desktop.services.retention import DueFile, due_files, read_term
from desktop.services.settings import EmergencyContact, read_settings
from desktop.services.workplace import Done, Workplace, grouped
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
    week: PackWeek
    """What its week is about, by the pack of its trajectory."""
    address: str = ""
    phone: str = ""
    arrived: VisitMark | None = None
    """Arrival was told to the emergency contact."""
    left: VisitMark | None = None
    """Leaving was told."""
    along: tuple[Text, ...] = ()
    """Conditions of a coming contact that are gone through at this visit."""

    @property
    def asks_telling(self) -> bool:
        """Whether arriving and leaving are told to somebody: risk orange or red, and somebody goes."""
        return (
            self.visit_risk is not VisitRisk.GREEN
            and self.session.state is not SessionState.CANCELLED
            and self.session.place is not Place.PHONE
        )

    @property
    def needs_hand(self) -> bool:
        """Whether the counsellor still has something to do with it: to go, or to write the report."""
        return self.session.state is not SessionState.CANCELLED and self.session.fixed_at is None


@dataclass(frozen=True, slots=True)
class OpenTask:
    """One thing that is open for a participant."""

    participant_id: UUID
    name: str
    code: str
    step: NextStep
    instrument: Text | None = None
    """What is to be measured."""
    condition: ConditionTask | None = None
    """What is to be done for a condition of a coming contact."""


@dataclass(frozen=True, slots=True)
class DayView:
    """One day: visits and contacts in order of time, and what is open, heaviest first."""

    day: date
    today: date
    visits: tuple[Visit, ...]
    contacts: tuple[WeekContact, ...]
    tasks: tuple[OpenTask, ...]
    coming: tuple[tuple[Slot, str], ...]
    """The first visits after this day (slot, name), when the day is empty."""
    participants: int
    emergency: EmergencyContact
    """Who is told of arriving and leaving."""
    term_asked: bool = True
    """Whether somebody answered how long files are kept."""


@dataclass(frozen=True, slots=True)
class ConcernView:
    """A concern with the steps that stand beside it (M12)."""

    session_id: UUID
    name: str
    number: int
    day: date | None
    text: str


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
            seen = visited(unit, cases, chosen)
            tasks = condition_tasks(unit, cases)
            marks = grouped(unit.visit_marks.of_sessions(_on_day(seen, chosen)), "session_id")
            visits = sorted(
                (visit for case in seen for visit in visits_of(case, chosen, marks, tasks)), key=visit_order
            )
            contacts = self._contacts(unit, cases, chosen)
            return DayView(
                day=chosen,
                today=today,
                visits=tuple(visits),
                contacts=contacts,
                tasks=open_tasks(
                    cases,
                    unit.visit_marks.open_concerns(),
                    due_in(cases, unit.measurements.all(), unit.instrument_texts.all()),
                    due_files(unit, today),
                    tasks,
                ),
                term_asked=read_term(unit).asked,
                coming=() if visits or contacts else coming_visits(cases, chosen),
                participants=len(cases),
                emergency=read_settings(unit).emergency,
            )

    def _contacts(self, unit: Unit, cases: tuple[CaseFacts, ...], day: date) -> tuple[WeekContact, ...]:
        names = {case.participant.id: case.participant for case in cases}
        found = []
        for contact in unit.contacts.between(day, day):
            person = names.get(contact.participant_id)
            if person is None:
                continue
            context = self.place.contact_context(unit, contact)
            state = contact_state(contact, context)
            if state in (ContactState.PLANNED, ContactState.HELD, ContactState.LOOKED_BACK):
                open_again = reopened(contact, context)
                who = person.name, person.code
                found.append(WeekContact(contact, state, *who, open_again, context.pack))
        return tuple(found)

    def tick(self, session_id: UUID, kind: MarkKind, on: bool) -> Done[None]:
        """Note that arrival or leaving was told, or take that back; again is no change.

        Raises ``NotFound``, and ``Rejected`` (``date_future``) for a visit of a later day.
        """
        with self.place.write("visit_told") as unit:
            session = unit.sessions.get(session_id)
            if session.slot is not None and session.slot.day > self.place.clock.today():
                raise Rejected(Problem("", "date_future"))
            known = [m for m in unit.visit_marks.of_sessions([session_id]) if m.kind is kind]
            if on and not known:
                unit.visit_marks.add(VisitMark(self.place.new_id(), session_id, kind, unit.now))
            for mark in known if not on else ():
                unit.visit_marks.remove(mark.id)
        return Done(None, unit.changes)

    def concern(self, session_id: UUID) -> ConcernView:
        """The concern of one visit as it reads now; raises ``NotFound``."""
        with self.place.store.read() as unit:
            session = unit.sessions.get(session_id)
            trajectory = unit.trajectories.get(session.trajectory_id)
            person = unit.participants.get(trajectory.participant_id)
        day = session.slot.day if session.slot else None
        return ConcernView(session_id, person.name, session.number, day, session.report.concern)

    def follow_concern(self, session_id: UUID) -> Done[None]:
        """Tick that a concern was followed, as it reads now; when and by whom is kept (M12).

        Raises ``NotFound``, also when none is noted.
        """
        with self.place.write("concern_followed") as unit:
            session = unit.sessions.get(session_id)
            if not session.report.concern:
                raise NotFound(kind="concern", id=str(session_id))
            about = concern_digest(session.report.concern)
            kind = MarkKind.CONCERN_FOLLOWED
            unit.visit_marks.add(VisitMark(self.place.new_id(), session_id, kind, unit.now, about))
        return Done(None, unit.changes)


def _on_day(cases: Sequence[CaseFacts], day: date) -> list[UUID]:
    return [s.id for case in cases for s in case.sessions if s.slot and s.slot.day == day]


def visited(unit: Unit, cases: tuple[CaseFacts, ...], day: date) -> tuple[CaseFacts, ...]:
    """The cases with a visit on ``day``, their sessions now with the texts of the reports."""
    on_day = unit.sessions.trajectories_on(day)
    seen = {case.trajectory.id: case for case in cases if case.trajectory and case.trajectory.id in on_day}
    whole = grouped(unit.sessions.of_trajectories(list(seen)), "trajectory_id")
    return tuple(replace(case, sessions=whole[of]) for of, case in seen.items())


def visit_order(visit: Visit) -> tuple[Slot, str]:
    """Visits stand in order of time; two at the same time in order of name."""
    assert visit.session.slot is not None  # noqa: S101 - visits_of only gives sessions with a date
    return visit.session.slot, visit.name


def visits_of(
    case: CaseFacts,
    day: date,
    marks: Mapping[UUID, tuple[VisitMark, ...]],
    tasks: Sequence[ConditionTask] = (),
) -> tuple[Visit, ...]:
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
            week=case.pack.week(session.theme),
            address=case.participant.details.address,
            phone=case.participant.details.phone,
            arrived=_mark(marks.get(session.id, ()), MarkKind.ARRIVED),
            left=_mark(marks.get(session.id, ()), MarkKind.LEFT),
            along=goes_along(tasks, case, session),
        )
        for session in case.sessions
        if session.slot and session.slot.day == day
    )


def _mark(marks: Sequence[VisitMark], kind: MarkKind) -> VisitMark | None:
    return next((mark for mark in marks if mark.kind is kind), None)


def last_agreement(case: CaseFacts, session: Session) -> str:
    """What was agreed at the last held session before this one."""
    earlier = [
        s.report.agreement
        for s in case.sessions
        if s.number < session.number and s.state is SessionState.HELD and s.report.agreement
    ]
    return earlier[-1] if earlier else ""


def open_tasks(
    cases: tuple[CaseFacts, ...],
    concerns: Sequence[OpenConcern] = (),
    due: Sequence[DueMeasurement] = (),
    ended: Sequence[DueFile] = (),
    conditions: Sequence[ConditionTask] = (),
) -> tuple[OpenTask, ...]:
    """Everything that is open, heaviest first, then by name; one participant can have several.

    ``ended``: files whose retention term is over; nothing is erased by itself (P11).
    """
    of_person = grouped(concerns, "participant_id")
    tasks = [
        OpenTask(case.participant.id, case.participant.name, case.participant.code, step)
        for case in cases
        for step in open_steps(case, of_person.get(case.participant.id, ()))
    ]
    tasks += [
        OpenTask(one.participant_id, one.name, one.code, NextStep(StepKind.MEASURE), one.instrument.name)
        for one in due
    ]
    tasks += [
        OpenTask(one.id, one.name, one.code, NextStep(StepKind.RETENTION, one.id, 0, one.due_on))
        for one in ended
    ]
    of = {case.participant.id: case.participant for case in cases}
    tasks += [
        OpenTask(
            one.participant_id,
            of[one.participant_id].name,
            of[one.participant_id].code,
            NextStep(StepKind.CONDITION_TASK, one.contact.id, 0, one.contact.facts.slot.day),
            condition=one,
        )
        for one in conditions
    ]
    order = {kind: index for index, kind in enumerate(StepKind)}
    return tuple(
        sorted(tasks, key=lambda t: (order[t.step.kind], t.step.on or date.max, sort_key(t.name), t.code))
    )


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
