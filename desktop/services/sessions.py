"""The session form: what was held, seen, scored and agreed (M4, M8, M11, M12)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.drafts import Draft, DraftKind
from desktop.domain.errors import Problem, Rejected
from desktop.domain.moving import order_problems
from desktop.domain.pack import MethodPack
from desktop.domain.participants import Participant, VisitRisk
from desktop.domain.phases import can_hold
from desktop.domain.sessions import (
    CancelledBy,
    Place,
    Report,
    ReportVersion,
    Session,
    SessionState,
    validate_report,
)
from desktop.domain.trajectory import Trajectory
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class SessionForm:
    """What the form opens with."""

    session: Session
    participant: Participant
    trajectory: Trajectory
    pack: MethodPack
    """The pack that the trajectory was started with: its signs and ladders are the ones to show."""
    total: int
    previous: Session | None
    """The last held session before this one."""
    following: Session | None
    """The next planned one."""
    hold_problems: tuple[Problem, ...]
    """Why it cannot be marked as held (yet)."""
    draft: Draft | None = None
    """What was typed and never became the report."""
    versions: tuple[ReportVersion, ...] = ()
    """Every version of a fixed report, the first one first; empty while it is open."""


@dataclass(frozen=True, slots=True)
class SessionService:
    """What a counsellor does with one session."""

    place: Workplace

    def form(self, session_id: UUID) -> SessionForm:
        """Everything the form of this session shows; raises ``NotFound``."""
        with self.place.store.read() as unit:
            session = unit.sessions.get(session_id)
            trajectory = unit.trajectories.get(session.trajectory_id)
            participant = unit.participants.get(trajectory.participant_id)
            sessions = unit.sessions.of_trajectory(session.trajectory_id)
            pack = self.place.pack_of(unit, trajectory)
            draft = unit.drafts.find(DraftKind.REPORT, session_id)
            versions = _versions(unit, session)
        earlier = [s for s in sessions if s.number < session.number and s.state is SessionState.HELD]
        later = [s for s in sessions if s.number > session.number and s.state is SessionState.PLANNED]
        return SessionForm(
            session=session,
            participant=participant,
            trajectory=trajectory,
            pack=pack,
            total=max(len(sessions), len(pack.weeks)),
            previous=earlier[-1] if earlier else None,
            following=later[0] if later else None,
            hold_problems=can_hold(trajectory, session, self.place.clock.today()),
            draft=draft,
            versions=versions,
        )

    def keep(self, session_id: UUID, revision: int, report: Report, *, undoable: bool = True) -> Done[int]:
        """Keep a report that is not finished; gives the new revision.

        A fixed report is only added to with ``fix``: half a sentence is no version of it (``Rejected``).
        The draft of the form becomes the report and goes. The form, which keeps at every leaving, asks for
        no undo: typing is taken back in the field.
        """
        with self.place.write("report_kept", undoable=undoable) as unit:
            session = unit.sessions.get(session_id)
            self._check(unit, session, report)
            reject_fixed(session)
            kept = unit.sessions.save(replace(session, report=report, revision=revision))
            unit.drafts.drop(DraftKind.REPORT, session_id)
        return Done(kept.revision, unit.changes)

    def fix(self, session_id: UUID, revision: int, report: Report) -> Done[None]:
        """Mark the session as held and fix its report with the time of now; not undoable.

        Raises ``Rejected`` when the session may not be held (future, closed trajectory, a relating
        session while phase brain is open: M2) or the report is out of range.
        """
        with self.place.write("report_fixed", undoable=False) as unit:
            session = unit.sessions.get(session_id)
            self._check(unit, session, report)
            trajectory = unit.trajectories.get(session.trajectory_id)
            reject_if(can_hold(trajectory, session, self.place.clock.today()))
            unit.sessions.save(
                replace(
                    session,
                    report=report,
                    state=SessionState.HELD,
                    cancelled_by=None,
                    fixed_at=session.fixed_at or unit.now,
                    revision=revision,
                )
            )
            unit.drafts.drop(DraftKind.REPORT, session_id)
        return Done(None, unit.changes)

    def hold(self, session_id: UUID, revision: int, report: Report) -> Done[int]:
        """Mark the session as held while the report stays open; gives the new revision."""
        with self.place.write("session_held") as unit:
            session = unit.sessions.get(session_id)
            self._check(unit, session, report)
            reject_fixed(session)
            trajectory = unit.trajectories.get(session.trajectory_id)
            reject_if(can_hold(trajectory, session, self.place.clock.today()))
            held = unit.sessions.save(
                replace(session, report=report, state=SessionState.HELD, cancelled_by=None, revision=revision)
            )
            unit.drafts.drop(DraftKind.REPORT, session_id)
        return Done(held.revision, unit.changes)

    def _check(self, unit: Unit, session: Session, report: Report) -> None:
        trajectory = unit.trajectories.get(session.trajectory_id)
        reject_if(validate_report(report, self.place.pack_of(unit, trajectory)))

    def cancel(self, session_id: UUID, by: CancelledBy) -> Done[None]:
        """Cancel a session: neutral, without a reason (M9). Its date stays as a fact."""
        with self.place.write("session_cancelled") as unit:
            session = unit.sessions.get(session_id)
            reject_fixed(session)
            unit.sessions.save(replace(session, state=SessionState.CANCELLED, cancelled_by=by))
        return Done(None, unit.changes)

    def reinstate(self, session_id: UUID) -> Done[None]:
        """Take a cancellation, or "held" without a fixed report, back to planned on its own date.

        Raises ``Rejected`` when the report is fixed, the trajectory has ended, another session took its
        place in the order meanwhile, or a visit to come would be at home while the risk is red.
        """
        with self.place.write("session_reinstated") as unit:
            session = unit.sessions.get(session_id)
            reject_fixed(session)
            trajectory = unit.trajectories.get(session.trajectory_id)
            if not trajectory.is_open:
                raise Rejected(Problem("", "trajectory_not_open"))
            reject_if(order_problems(session, unit.sessions.of_trajectory(trajectory.id)))
            risk = unit.participants.get(trajectory.participant_id).details.visit_risk
            coming = session.slot is not None and session.slot.day >= self.place.clock.today()
            if coming and risk is VisitRisk.RED and session.place is Place.HOME:
                raise Rejected(Problem("place", "risk_red_home"))
            unit.sessions.save(replace(session, state=SessionState.PLANNED, cancelled_by=None))
        return Done(None, unit.changes)


def _versions(unit: Unit, session: Session) -> tuple[ReportVersion, ...]:
    if session.fixed_at is None:
        return ()
    return tuple(ReportVersion(*version) for version in unit.sessions.report_versions(session.id))


def reject_fixed(session: Session) -> None:
    """Raise ``Rejected`` when the report of a session is fixed."""
    if session.fixed_at is not None:
        raise Rejected(Problem("", "report_fixed"))
