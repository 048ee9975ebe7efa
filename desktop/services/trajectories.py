"""A trajectory from start to end: pause, stop, complete, reopen, close phase brain (M2, M10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.card import card_problems
from desktop.domain.errors import Problem, Rejected
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import (
    can_close_brain,
    can_complete,
    close_brain,
    continue_brain,
    latest_relating,
)
from desktop.domain.sessions import Session, SessionState
from desktop.domain.shifting import safe_place
from desktop.domain.trajectory import FollowUp, StopReason, Trajectory, TrajectoryState
from desktop.domain.week import Slot, validate_slot
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.unit_of_work import Unit

MAX_QUESTION = 600
"""Longest question for the supervisor, in characters: it must fit the page."""


@dataclass(frozen=True, slots=True)
class CloseBrainOffer:
    """What the closing step shows: whether it may, and the first relating session it would plan."""

    problems: tuple[Problem, ...]
    first_relating: Slot
    latest_day: date
    """Last day within the gap (M3)."""


@dataclass(frozen=True, slots=True)
class TrajectoryService:
    """What a counsellor decides about a trajectory as a whole."""

    place: Workplace

    def pause(self, trajectory_id: UUID) -> Done[None]:
        """Pause: stops the 14-day warning, not the gap."""
        return self._change_state("trajectory_paused", trajectory_id, TrajectoryState.PAUSED)

    def resume(self, trajectory_id: UUID) -> Done[None]:
        """Go on after a pause."""
        return self._change_state("trajectory_resumed", trajectory_id, TrajectoryState.RUNNING)

    def stop(self, trajectory_id: UUID, reason: StopReason) -> Done[None]:
        """Stop early; the reason is about setting, circumstances or wish (M9)."""
        with self.place.write("trajectory_stopped") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            if not trajectory.is_open:
                raise Rejected(Problem("", "trajectory_not_open"))
            stopped = replace(
                trajectory,
                state=TrajectoryState.STOPPED,
                state_since=self.place.clock.today(),
                stop_reason=reason,
            )
            unit.trajectories.save(stopped)
            self._cancel_coming(unit, trajectory_id)
        return Done(None, unit.changes)

    def _cancel_coming(self, unit: Unit, trajectory_id: UUID) -> None:
        """Visits to come do not go on; one that was due already stays, for it may have been held."""
        now = self.place.clock.now()
        for session in unit.sessions.of_trajectory(trajectory_id):
            coming = session.slot is None or session.slot.ends_at() > now
            if coming and session.state is SessionState.PLANNED and session.report.is_empty:
                unit.sessions.save(replace(session, state=SessionState.CANCELLED))

    def complete(self, trajectory_id: UUID, follow_ups: Sequence[FollowUp]) -> Done[None]:
        """Complete: the card is a plan, follow-ups at 4 and 12 weeks are planned, reports fixed (M10).

        Whether the card is filled in is read from the card itself; nobody can only say so.
        """
        with self.place.write("trajectory_completed") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            sessions = unit.sessions.of_trajectory(trajectory_id)
            thresholds = self.place.pack_of(unit, trajectory).thresholds
            card = unit.cards.of_trajectory(trajectory_id)
            card_filled_on = None if card is None or card_problems(card) else card.filled_on
            reject_if(can_complete(trajectory, sessions, card_filled_on, follow_ups, thresholds))
            done = replace(
                trajectory,
                state=TrajectoryState.COMPLETED,
                state_since=self.place.clock.today(),
                card_filled_on=card_filled_on,
                follow_ups=tuple(follow_ups),
            )
            unit.trajectories.save(done)
            self._cancel_coming(unit, trajectory_id)
        return Done(None, unit.changes)

    def follow_up_done(self, trajectory_id: UUID, weeks_after: int) -> Done[None]:
        """Note that a follow-up contact took place (M10)."""
        with self.place.write("follow_up_done") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            ups = tuple(
                replace(up, done=True) if up.weeks_after == weeks_after else up
                for up in trajectory.follow_ups
            )
            unit.trajectories.save(replace(trajectory, follow_ups=ups))
        return Done(None, unit.changes)

    def proposed_follow_ups(self, today: date, trajectory_id: UUID | None = None) -> tuple[FollowUp, ...]:
        """Follow-ups after ``today`` at the weeks of the trajectory's pack, or of the pack of today (M10)."""
        weeks_after = self.place.pack.thresholds.follow_up_weeks
        if trajectory_id is not None:
            with self.place.store.read() as unit:
                trajectory = unit.trajectories.get(trajectory_id)
                weeks_after = self.place.pack_of(unit, trajectory).thresholds.follow_up_weeks
        return tuple(FollowUp(weeks, today + timedelta(weeks=weeks)) for weeks in weeks_after)

    def reopen(self, trajectory_id: UUID) -> Done[None]:
        """Open a stopped or completed trajectory again; refused while another one is open."""
        with self.place.write("trajectory_reopened") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            others = unit.trajectories.of_participant(trajectory.participant_id)
            if any(other.is_open for other in others):
                raise Rejected(Problem("", "trajectory_open_already"))
            unit.trajectories.save(
                replace(
                    trajectory,
                    state=TrajectoryState.RUNNING,
                    state_since=self.place.clock.today(),
                    stop_reason=None,
                )
            )
        return Done(None, unit.changes)

    def close_brain_offer(self, trajectory_id: UUID) -> CloseBrainOffer:
        """Whether phase brain may close now, and when the first relating session would be (M3, M4)."""
        with self.place.store.read() as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            sessions = unit.sessions.of_trajectory(trajectory_id)
            thresholds = self.place.pack_of(unit, trajectory).thresholds
        problems = can_close_brain(trajectory, sessions, thresholds)
        held = [s.slot for s in sessions if s.state is SessionState.HELD and s.slot]
        last = max(held) if held else Slot(self.place.clock.today(), sessions_start(sessions).start)
        latest = latest_relating(last.day, thresholds.gap_days)
        coming = [
            s.slot for s in sessions if s.state is SessionState.PLANNED and s.slot and s.slot.day > last.day
        ]
        today = self.place.clock.today()
        first = min(coming) if coming else replace(last, day=max(last.day + timedelta(weeks=1), today))
        if first.day > latest:
            first = replace(first, day=max(latest, today))
        return CloseBrainOffer(problems, first, latest)

    def close_brain(self, trajectory_id: UUID, first_relating: Slot) -> Done[None]:
        """The one deliberate step from brain to relating (M2, M3, M4)."""
        reject_if(validate_slot(first_relating, first_relating.day))
        with self.place.write("brain_closed") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            sessions = unit.sessions.of_trajectory(trajectory_id)
            pack = self.place.pack_of(unit, trajectory)
            closed, changed = close_brain(
                trajectory,
                sessions,
                pack.thresholds,
                self.place.clock.today(),
                first_relating,
                brain_weeks=pack.brain_weeks,
                weeks=len(pack.weeks),
            )
            unit.trajectories.save(closed)
            save_sessions(unit, sessions, at_safe_place(sessions, changed, risk_of(unit, trajectory)))
        return Done(None, unit.changes)

    def continue_brain(self, trajectory_id: UUID, reason: str) -> Done[None]:
        """Go on with phase brain when the signs are not there yet; later themes shift (M1, M4)."""
        with self.place.write("brain_continued") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            sessions = unit.sessions.of_trajectory(trajectory_id)
            pack = self.place.pack_of(unit, trajectory)
            changed = continue_brain(
                trajectory,
                sessions,
                pack.thresholds,
                self.place.clock.today(),
                reason,
                self.place.new_id(),
                brain_weeks=pack.brain_weeks,
                weeks=len(pack.weeks),
            )
            save_sessions(unit, sessions, at_safe_place(sessions, changed, risk_of(unit, trajectory)))
        return Done(None, unit.changes)

    def ask_supervisor(self, trajectory_id: UUID, question: str) -> Done[None]:
        """Keep the question for the supervisor that stands in the progress report."""
        text = question.strip()
        if len(text) > MAX_QUESTION:
            raise Rejected(Problem("question", "too_long", (("limit", MAX_QUESTION),)))
        with self.place.write("question_changed") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            unit.trajectories.save(replace(trajectory, supervisor_question=text))
        return Done(None, unit.changes)

    def _change_state(self, action: str, trajectory_id: UUID, state: TrajectoryState) -> Done[None]:
        with self.place.write(action) as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            if not trajectory.is_open:
                raise Rejected(Problem("", "trajectory_not_open"))
            unit.trajectories.save(changed_state(trajectory, state, self.place.clock.today()))
        return Done(None, unit.changes)


def risk_of(unit: Unit, trajectory: Trajectory) -> VisitRisk:
    """The risk of a home visit to whose trajectory it is."""
    return unit.participants.get(trajectory.participant_id).details.visit_risk


def changed_state(trajectory: Trajectory, state: TrajectoryState, today: date) -> Trajectory:
    """The trajectory in another state from today on."""
    return replace(trajectory, state=state, state_since=today)


def sessions_start(sessions: Sequence[Session]) -> Slot:
    """The usual slot of a trajectory: the first one that has a date."""
    return min(s.slot for s in sessions if s.slot)


def at_safe_place(
    before: Sequence[Session], after: Sequence[Session], risk: VisitRisk
) -> tuple[Session, ...]:
    """The sessions after a change of the row; what it plans anew is not at home while the risk is red."""
    known = {session.id: session for session in before}
    return tuple(
        replace(session, place=safe_place(session.place, risk))
        if session.state is SessionState.PLANNED and _planned_anew(known.get(session.id), session)
        else session
        for session in after
    )


def _planned_anew(before: Session | None, after: Session) -> bool:
    return before is None or (before.slot, before.state) != (after.slot, after.state)


def save_sessions(unit: Unit, before: Sequence[Session], after: Sequence[Session]) -> None:
    """Write the sessions that differ; new ones are added, and a changed date counts as a move."""
    known = {session.id: session for session in before}
    for session in after:
        old = known.get(session.id)
        if old is None:
            unit.sessions.add(session)
        elif old != session:
            unit.sessions.save(session)
            if old.slot != session.slot:
                unit.sessions.record_move(session.id, old.slot, session.slot)
