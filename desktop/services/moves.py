"""What a new moment would do to a session, before it is moved (M1, M3): read-only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import Gap, gap
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.trajectory import Trajectory
from desktop.domain.week import Clash, Slot, WorkingHours, clashes, validate_slot
from desktop.services.planning import bookings, holidays_between, order_problems
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class Movable:
    """A session that can get another moment, with whose it is."""

    session: Session
    name: str
    visit_risk: VisitRisk
    hours: WorkingHours


@dataclass(frozen=True, slots=True)
class NamedClash:
    """A clash with who and when stands there already; both ``None`` when it is not about an appointment."""

    clash: Clash
    name: str | None = None
    slot: Slot | None = None


@dataclass(frozen=True, slots=True)
class MoveView:
    """What a moment would do: ``problems`` keep it from being saved, the rest is only said."""

    problems: tuple[Problem, ...]
    clashes: tuple[NamedClash, ...]
    gap: Gap | None
    """The gap this move would make longer than the method wants; ``None``: it does not (M3)."""

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say about it."""
        return not (self.problems or self.clashes or self.gap)


def movable(place: Workplace, session_id: UUID) -> Movable:
    """The session with its participant; raises ``NotFound``."""
    with place.store.read() as unit:
        session = unit.sessions.get(session_id)
        trajectory = unit.trajectories.get(session.trajectory_id)
        person = unit.participants.get(trajectory.participant_id)
        hours = read_settings(unit).hours
    return Movable(session, person.name, person.details.visit_risk, hours)


def look_at_move(place: Workplace, session_id: UUID, slot: Slot, where: Place) -> MoveView:
    """What moving the session to ``slot`` would meet; nothing is written."""
    today = place.clock.today()
    with place.store.read() as unit:
        session = unit.sessions.get(session_id)
        trajectory = unit.trajectories.get(session.trajectory_id)
        sessions = unit.sessions.of_trajectory(session.trajectory_id)
        moved = replace(session, slot=slot, state=SessionState.PLANNED, place=where)
        problems = [*validate_slot(slot, today), *order_problems(moved, sessions)]
        if session.state is SessionState.HELD:
            problems.append(Problem("", "session_held"))
        if not trajectory.is_open:
            problems.append(Problem("", "trajectory_not_open"))
        risk = unit.participants.get(trajectory.participant_id).details.visit_risk
        if risk is VisitRisk.RED and where is Place.HOME:
            problems.append(Problem("place", "risk_red_home"))
        if any(problem.field == "zone" or problem.code == "past_midnight" for problem in problems):
            return MoveView(tuple(problems), (), None)
        settings = read_settings(unit)
        found = clashes(
            slot,
            bookings(unit),
            holidays_between(settings.holidays_country, slot.day, slot.day),
            settings.hours,
            today,
            own_id=session.id,
            trajectory_id=session.trajectory_id,
        )
        named = tuple(_named(unit, clash) for clash in found)
    after = tuple(moved if other.id == session.id else other for other in sessions)
    return MoveView(tuple(problems), named, _worse_gap(place, trajectory, sessions, after))


def _worse_gap(
    place: Workplace, trajectory: Trajectory, before: tuple[Session, ...], after: tuple[Session, ...]
) -> Gap | None:
    today, limit = place.clock.today(), place.pack.thresholds.gap_days
    was, would_be = gap(trajectory, before, today), gap(trajectory, after, today)
    if would_be is None or not would_be.exceeds(limit):
        return None
    unchanged = was is not None and was.days == would_be.days
    return None if unchanged else would_be


def _named(unit: Unit, clash: Clash) -> NamedClash:
    if clash.with_id is None:
        return NamedClash(clash)
    session = unit.sessions.find(clash.with_id)
    if session is not None:
        trajectory = unit.trajectories.get(session.trajectory_id)
        person = unit.participants.find(trajectory.participant_id)
        return NamedClash(clash, person.name if person else None, session.slot)
    contact = unit.contacts.find(clash.with_id)
    if contact is None:
        return NamedClash(clash)
    person = unit.participants.find(contact.participant_id)
    return NamedClash(clash, person.name if person else None, contact.facts.slot)
