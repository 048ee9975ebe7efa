"""The week: plan a whole trajectory, move a session, add an extra one (M1, M3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cache
from itertools import pairwise
from uuid import UUID

from desktop.domain.clearance import contact_state, reopened
from desktop.domain.contact import Contact, ContactState
from desktop.domain.errors import Problem, Rejected
from desktop.domain.participants import VisitRisk
from desktop.domain.planning import PlannedSession, plan_trajectory
from desktop.domain.sequence import add_extra
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import Booking, Clash, Slot, clashes, validate_slot
from desktop.language import current_language
from desktop.services.settings import read_settings
from desktop.services.trajectories import save_sessions
from desktop.services.workplace import Done, Workplace, grouped, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class WeekSession:
    """A session in the week grid."""

    session: Session
    participant_id: UUID
    name: str
    code: str
    total: int
    visit_risk: VisitRisk


@dataclass(frozen=True, slots=True)
class WeekContact:
    """A contact in the week grid; ``reopened`` names the conditions that a change opened again."""

    contact: Contact
    state: ContactState
    name: str
    code: str
    reopened: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WeekView:
    """One week, Monday to Sunday."""

    monday: date
    today: date
    sessions: tuple[WeekSession, ...]
    contacts: tuple[WeekContact, ...]
    holidays: Mapping[date, str]
    unplanned: tuple[WeekSession, ...]
    """Sessions that lost their date."""


@dataclass(frozen=True, slots=True)
class PlanningService:
    """What a counsellor does in the week planner."""

    place: Workplace

    def week(self, day: date) -> WeekView:
        """The week that holds ``day``."""
        monday = day - timedelta(days=day.weekday())
        with self.place.store.read() as unit:
            country = read_settings(unit).holidays_country
            trajectories = {t.id: t for t in unit.trajectories.all()}
            people = {p.id: p for p in unit.participants.all()}
            totals = {
                key: len(group) for key, group in grouped(unit.sessions.outlines(), "trajectory_id").items()
            }

            def shown(session: Session) -> WeekSession:
                person = people[trajectories[session.trajectory_id].participant_id]
                total = max(totals.get(session.trajectory_id, 0), len(self.place.pack.weeks))
                return WeekSession(
                    session, person.id, person.name, person.code, total, person.details.visit_risk
                )

            sunday = monday + timedelta(days=6)
            sessions = tuple(
                shown(s)
                for s in unit.sessions.between(monday, sunday)
                if trajectories[s.trajectory_id].participant_id in people
            )
            contacts = tuple(
                self._shown_contact(unit, c, people[c.participant_id].name, people[c.participant_id].code)
                for c in unit.contacts.between(monday, sunday)
                if c.participant_id in people
            )
            lost = tuple(
                shown(s)
                for s in unit.sessions.without_date()
                if s.state is SessionState.PLANNED
                and trajectories[s.trajectory_id].is_open
                and trajectories[s.trajectory_id].participant_id in people
            )
        return WeekView(
            monday, self.place.clock.today(), sessions, contacts, public_holidays(country, monday), lost
        )

    def _shown_contact(self, unit: Unit, contact: Contact, name: str, code: str) -> WeekContact:
        context = self.place.contact_context(unit, contact)
        return WeekContact(contact, contact_state(contact, context), name, code, reopened(contact, context))

    def propose(self, start: date, weekday: int, at: time, minutes: int = 60) -> tuple[PlannedSession, ...]:
        """Eight weekly dates from ``start`` with the clashes of each, before anything is saved (M1)."""
        with self.place.store.read() as unit:
            return self._propose(unit, start, weekday, at, minutes)

    def _propose(
        self, unit: Unit, start: date, weekday: int, at: time, minutes: int
    ) -> tuple[PlannedSession, ...]:
        settings = read_settings(unit)
        return plan_trajectory(
            start,
            weekday,
            at,
            minutes,
            bookings(unit),
            holidays_between(settings.holidays_country, start, start + timedelta(weeks=14)),
            settings.hours,
            self.place.pack,
            self.place.clock.today(),
        )

    def recheck(self, plan: Sequence[PlannedSession]) -> tuple[PlannedSession, ...]:
        """The same plan with its clashes anew, also with itself, after one of its dates was changed (M1)."""
        ids = [self.place.new_id() for _ in plan]
        own, today = self.place.new_id(), self.place.clock.today()
        with self.place.store.read() as unit:
            settings = read_settings(unit)
            taken = bookings(unit)
        taken += tuple(Booking(id_, item.slot, own) for id_, item in zip(ids, plan, strict=True))

        def anew(id_: UUID, slot: Slot) -> tuple[Clash, ...]:
            free_days = holidays_between(settings.holidays_country, slot.day, slot.day)
            return clashes(slot, taken, free_days, settings.hours, today, own_id=id_, trajectory_id=own)

        return tuple(replace(item, clashes=anew(id_, item.slot)) for id_, item in zip(ids, plan, strict=True))

    def plan(self, participant_id: UUID, plan: Sequence[PlannedSession]) -> Done[UUID]:
        """Start a trajectory with these sessions; at most one is open at a time (M1).

        Raises ``Rejected``: no sessions, dates that are past or out of order, a trajectory that is open.
        """
        reject_if(plan_problems(plan, self.place.clock.today()))
        with self.place.write("trajectory_planned") as unit:
            person = unit.participants.get(participant_id)
            if any(t.is_open for t in unit.trajectories.of_participant(participant_id)):
                raise Rejected(Problem("", "trajectory_open_already"))
            trajectory = Trajectory(
                id=self.place.new_id(),
                participant_id=participant_id,
                pack_id=self.place.pack.id,
                pack_version=self.place.pack.version,
                started_on=plan[0].slot.day,
                state=TrajectoryState.RUNNING,
                state_since=self.place.clock.today(),
            )
            unit.trajectories.add(trajectory)
            place = usual_place(person.details.visit_risk)
            for item in plan:
                unit.sessions.add(
                    Session(
                        self.place.new_id(),
                        trajectory.id,
                        item.number,
                        item.phase,
                        item.theme,
                        item.slot,
                        place=place,
                    )
                )
        return Done(trajectory.id, unit.changes)

    def check_slot(self, session_id: UUID, slot: Slot) -> tuple[Clash, ...]:
        """What is wrong with a new date for a session, before it is moved."""
        with self.place.store.read() as unit:
            session = unit.sessions.get(session_id)
            return self._clashes(unit, slot, session.id, session.trajectory_id)

    def check_new_slot(self, trajectory_id: UUID, slot: Slot) -> tuple[Clash, ...]:
        """What is wrong with a date for a session that does not exist yet."""
        with self.place.store.read() as unit:
            return self._clashes(unit, slot, None, trajectory_id)

    def _clashes(
        self, unit: Unit, slot: Slot, own_id: UUID | None, trajectory_id: UUID | None
    ) -> tuple[Clash, ...]:
        settings = read_settings(unit)
        return clashes(
            slot,
            bookings(unit),
            holidays_between(settings.holidays_country, slot.day, slot.day),
            settings.hours,
            self.place.clock.today(),
            own_id=own_id,
            trajectory_id=trajectory_id,
        )

    def move(self, session_id: UUID, slot: Slot, place: Place | None = None) -> Done[None]:
        """Give a session another date, time, length or place; the move stays in its history."""
        reject_if(validate_slot(slot, self.place.clock.today()))
        with self.place.write("session_moved") as unit:
            session = unit.sessions.get(session_id)
            if session.state is SessionState.HELD:
                raise Rejected(Problem("", "session_held"))
            if not unit.trajectories.get(session.trajectory_id).is_open:
                raise Rejected(Problem("", "trajectory_not_open"))
            moved = replace(
                session,
                slot=slot,
                state=SessionState.PLANNED,
                cancelled_by=None,
                place=place or session.place,
            )
            reject_if(order_problems(moved, unit.sessions.of_trajectory(session.trajectory_id)))
            self._reject_red_home(unit, moved)
            unit.sessions.save(moved)
            if slot != session.slot:
                unit.sessions.record_move(session_id, session.slot, slot)
        return Done(None, unit.changes)

    def _reject_red_home(self, unit: Unit, session: Session) -> None:
        trajectory = unit.trajectories.get(session.trajectory_id)
        person = unit.participants.get(trajectory.participant_id)
        if person.details.visit_risk is VisitRisk.RED and session.place is Place.HOME:
            raise Rejected(Problem("place", "risk_red_home"))

    def add_extra(self, trajectory_id: UUID, slot: Slot, reason: str) -> Done[UUID]:
        """Add a session on top of the eight, with a reason, up to the pack's maximum (M1)."""
        reject_if(validate_slot(slot, self.place.clock.today()))
        with self.place.write("session_added") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            before = unit.sessions.of_trajectory(trajectory_id)
            after = add_extra(
                trajectory,
                before,
                self.place.pack.thresholds,
                slot,
                reason,
                self.place.new_id(),
                brain_weeks=self.place.pack.brain_weeks,
                weeks=len(self.place.pack.weeks),
            )
            save_sessions(unit, before, after)
        return Done(after[-1].id, unit.changes)


def plan_problems(plan: Sequence[PlannedSession], today: date) -> tuple[Problem, ...]:
    """What is wrong with a plan before it is saved: nothing in it, dates past or out of order (M1, M2)."""
    if not plan:
        return (Problem("sessions", "no_session_left"),)
    problems = [problem for item in plan for problem in validate_slot(item.slot, today)]
    problems += [
        Problem("day", "before_earlier_session", (("number", a.number), ("day", a.slot.day.isoformat())))
        for a, b in pairwise(plan)
        if a.slot >= b.slot
    ]
    return tuple(problems)


def order_problems(moved: Session, sessions: Sequence[Session]) -> tuple[Problem, ...]:
    """Sessions keep the order of their numbers: a phase never jumps the queue by a move (M2)."""
    slot = moved.slot
    if slot is None:
        return ()
    for other in sessions:
        if other.id == moved.id or other.slot is None or other.state is SessionState.CANCELLED:
            continue
        if other.number < moved.number and other.slot >= slot:
            return (
                Problem(
                    "day", "before_earlier_session", (("number", other.number), ("day", str(other.slot.day)))
                ),
            )
        if other.number > moved.number and other.slot <= slot:
            return (
                Problem(
                    "day", "after_later_session", (("number", other.number), ("day", str(other.slot.day)))
                ),
            )
    return ()


def usual_place(risk: VisitRisk) -> Place:
    """Home, unless the visit risk is red: then another, safe place."""
    return Place.ELSEWHERE if risk is VisitRisk.RED else Place.HOME


def bookings(unit: Unit) -> tuple[Booking, ...]:
    """Everything that takes the counsellor's time: sessions not cancelled and contacts not set aside."""
    taken = [
        Booking(s.id, s.slot, s.trajectory_id)
        for s in unit.sessions.outlines()
        if s.slot and s.state is not SessionState.CANCELLED
    ]
    taken += [
        Booking(c.id, c.facts.slot, None)
        for c in unit.contacts.all()
        if c.planned_at is not None and not c.set_aside
    ]
    return tuple(taken)


HOLIDAY_LANGUAGES = {"nl": "nl", "en": "en_US"}


@cache
def _holidays_of_year(country: str, year: int, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    # A language that the library lacks for a country gives the country's own.
    found = country_holidays(country, years=year, language=HOLIDAY_LANGUAGES[language]) if country else {}
    return dict(found.items())


def holidays_between(country: str, first: date, last: date) -> Mapping[date, str]:
    """Public holidays of ``country`` (ISO 3166 code; empty: none) by date."""
    years = range(first.year, last.year + 1)
    return {
        day: name
        for year in years
        for day, name in _holidays_of_year(country, year, current_language()).items()
        if first <= day <= last
    }


def public_holidays(country: str, monday: date) -> Mapping[date, str]:
    """The holidays in the week of ``monday``."""
    return holidays_between(country, monday, monday + timedelta(days=6))
