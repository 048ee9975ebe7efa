"""The week planner: plan a trajectory, move a session, repair a week, empty the tray (M1, M2, M3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from uuid import UUID

from desktop.domain.clashing import clashes
from desktop.domain.diary import Diary
from desktop.domain.errors import Problem, Rejected
from desktop.domain.missed import MissedChoice, preview_missed
from desktop.domain.moving import Row, frozen_problems, planned_at, preview_following, preview_move
from desktop.domain.participants import VisitRisk
from desktop.domain.planning import (
    PlannedSession,
    plan_from_slots,
    plan_problems,
    plan_weeks,
    recheck_plan,
    usual_place,
)
from desktop.domain.sessions import Place, Session
from desktop.domain.slot_search import SlotProposal, propose_slots
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import Clash, Slot
from desktop.services.diary import AROUND, around, read_diary, read_row
from desktop.services.moves import MissedView, MoveFrame, missed_view, move_context, move_frame
from desktop.services.placing import Placement, add_extra_session, apply_placements
from desktop.services.trajectories import at_safe_place, save_sessions
from desktop.services.tray import PlaceProposal, Waiting, propose_places, read_tray, red_home_sessions
from desktop.services.week import (
    MonthView,
    WeekContact,
    WeekSession,
    WeekView,
    read_month,
    read_view,
)
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.unit_of_work import Unit

__all__ = ["PlanningService", "WeekContact", "WeekSession", "WeekView"]

HORIZON = timedelta(days=14)
"""Within how many days a trajectory is proposed to start."""


@dataclass(frozen=True, slots=True)
class PlanningService:
    """What a counsellor does in the week planner."""

    place: Workplace

    def week(self, day: date) -> WeekView:
        """The week that holds ``day``, Monday to Sunday."""
        monday = day - timedelta(days=day.weekday())
        return read_view(self.place, monday, monday + timedelta(days=6))

    def day(self, day: date) -> WeekView:
        """One day, for a narrow window."""
        return read_view(self.place, day, day)

    def month(self, day: date) -> MonthView:
        """The month of ``day`` at a glance, to jump."""
        return read_month(self.place, day)

    def propose(
        self,
        start: date,
        weekday: int,
        at: time,
        minutes: int = 60,
        participant_id: UUID | None = None,
    ) -> tuple[PlannedSession, ...]:
        """Eight weekly dates from ``start`` with the clashes of each, before anything is saved (M1).

        Of a participant the area counts for travel, and the risk decides where they meet.
        """
        with self.place.store.read() as unit:
            area, where = self._whereabouts(unit, participant_id)
            diary = self._weeks_from(unit, start)
        today = self.place.clock.today()
        pack = self.place.pack
        return plan_weeks(start, weekday, at, minutes, diary, pack, today=today, area=area, place=where)

    def propose_slots(self, participant_id: UUID, start: date, minutes: int = 60) -> tuple[SlotProposal, ...]:
        """The three best weekly slots of the fortnight from ``start``; none when nothing fits (M1)."""
        clock = self.place.clock
        with self.place.store.read() as unit:
            area, where = self._whereabouts(unit, participant_id)
            diary = self._weeks_from(unit, max(start, clock.today()))
        return propose_slots(
            diary,
            area=area,
            minutes=minutes,
            today=clock.today(),
            weeks=len(self.place.pack.weeks),
            start=start,
            horizon=HORIZON.days,
            place=where,
            now=clock.now(),
        )

    def plan_of(self, proposal: SlotProposal, participant_id: UUID) -> tuple[PlannedSession, ...]:
        """A proposal as a plan, with phases, themes and the clashes of each date (M1, M2)."""
        with self.place.store.read() as unit:
            area, where = self._whereabouts(unit, participant_id)
            diary = self._weeks_from(unit, proposal.first.day)
        today = self.place.clock.today()
        return plan_from_slots(proposal.slots, diary, self.place.pack, today=today, area=area, place=where)

    def recheck(
        self, plan: Sequence[PlannedSession], participant_id: UUID | None = None
    ) -> tuple[PlannedSession, ...]:
        """The same plan with its clashes anew, also with itself, after one of its dates was changed (M1)."""
        if not plan:
            return ()
        days = [item.slot.day for item in plan]
        with self.place.store.read() as unit:
            area, where = self._whereabouts(unit, participant_id)
            diary = read_diary(unit, min(days) - AROUND, max(days) + AROUND)
        return recheck_plan(plan, diary, today=self.place.clock.today(), area=area, place=where)

    def _weeks_from(self, unit: Unit, start: date) -> Diary:
        weeks = timedelta(weeks=len(self.place.pack.weeks))
        return read_diary(unit, start - AROUND, start + HORIZON + weeks + AROUND)

    def _whereabouts(self, unit: Unit, participant_id: UUID | None) -> tuple[str, Place]:
        if participant_id is None:
            return "", Place.HOME
        details = unit.participants.get(participant_id).details
        return details.area, usual_place(details.visit_risk)

    def plan(self, participant_id: UUID, plan: Sequence[PlannedSession]) -> Done[UUID]:
        """Start a trajectory with these sessions; at most one is open at a time (M1).

        The texts of the pack are kept with it. Raises ``Rejected``: no sessions, dates that are past or out
        of order, a trajectory that is open.
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
            self.place.keep_pack(unit)
            unit.trajectories.add(trajectory)
            where = usual_place(person.details.visit_risk)
            for item in plan:
                unit.sessions.add(
                    Session(
                        self.place.new_id(),
                        trajectory.id,
                        item.number,
                        item.phase,
                        item.theme,
                        item.slot,
                        place=where,
                    )
                )
        return Done(trajectory.id, unit.changes)

    def check_slot(self, session_id: UUID, slot: Slot) -> tuple[Clash, ...]:
        """What is wrong with a new date for a session, before it is moved."""
        with self.place.store.read() as unit:
            session = unit.sessions.get(session_id)
            row = read_row(self.place, unit, session.trajectory_id)
            return self._clashes(unit, slot, row, session.place, session.id)

    def check_new_slot(self, trajectory_id: UUID, slot: Slot) -> tuple[Clash, ...]:
        """What is wrong with a date for a session that does not exist yet."""
        with self.place.store.read() as unit:
            row = read_row(self.place, unit, trajectory_id)
            return self._clashes(unit, slot, row, usual_place(row.visit_risk), None)

    def _clashes(
        self, unit: Unit, slot: Slot, row: Row, where: Place, own_id: UUID | None
    ) -> tuple[Clash, ...]:
        return clashes(
            slot,
            read_diary(unit, *around(slot.day)),
            today=self.place.clock.today(),
            own_id=own_id,
            trajectory_id=row.trajectory.id,
            area=row.area,
            place=where,
        )

    def move_context(self, session_id: UUID) -> MoveFrame:
        """All that previews of a move look at, for the thread of the window; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return move_frame(self.place, unit, session_id)

    def move(
        self, session_id: UUID, slot: Slot, place: Place | None = None, following: bool = False
    ) -> Done[None]:
        """Give a session another date, time, length or place; the move stays in its history.

        ``following``: every later planned session moves along, see ``domain.moving.following`` (M1, M2).
        """
        action = "sessions_moved" if following else "session_moved"
        with self.place.write(action) as unit:
            context = move_context(self.place, unit, session_id)
            if following:
                row = preview_following(context, slot, place)
                reject_if(row.problems)
                save_sessions(unit, context.sessions, row.after)
            else:
                where = place or context.session.place
                reject_if(preview_move(context, slot, where).problems)
                save_sessions(unit, [context.session], [planned_at(context.session, slot, where)])
        return Done(None, unit.changes)

    def missed_choices(self, session_id: UUID) -> MissedView:
        """Three ways to go on after a missed week, with what each would do (M1, M3)."""
        with self.place.store.read() as unit:
            return missed_view(self.place, unit, session_id)

    def solve_missed(self, session_id: UUID, choice: MissedChoice, reason: str = "") -> Done[None]:
        """Go on after a missed week; repeating it asks a ``reason`` for the extra session (M1, M3)."""
        with self.place.write("missed_solved") as unit:
            context = move_frame(self.place, unit, session_id).context
            preview = preview_missed(context, choice, new_id=self.place.new_id(), reason=reason)
            reject_if(preview.problems)
            after = at_safe_place(context.sessions, preview.after, context.visit_risk)
            save_sessions(unit, context.sessions, after)
        return Done(None, unit.changes)

    def tray(self) -> tuple[Waiting, ...]:
        """What waits for a moment: lost dates, home visits with risk red, nobody's next visit."""
        with self.place.store.read() as unit:
            return read_tray(self.place, unit)

    def place_all_preview(self) -> tuple[PlaceProposal, ...]:
        """A moment for everything in the tray that can be given one, nothing at the same time."""
        with self.place.store.read() as unit:
            return propose_places(self.place, unit)

    def place_all(self, placements: Sequence[Placement]) -> Done[None]:
        """Give several sessions their moment at once; all or none. See ``placing.Placement``."""
        with self.place.write("sessions_placed") as unit:
            apply_placements(self.place, unit, placements)
        return Done(None, unit.changes)

    def red_home_visits(self, participant_id: UUID | None = None) -> tuple[WeekSession, ...]:
        """Planned home visits from today on of whom the risk is red: each needs another place."""
        with self.place.store.read() as unit:
            return red_home_sessions(self.place, unit, participant_id)

    def change_place(self, session_ids: Sequence[UUID], place: Place) -> Done[None]:
        """Let planned sessions take place somewhere else, on the same date."""
        with self.place.write("place_changed") as unit:
            for session_id in session_ids:
                session = unit.sessions.get(session_id)
                row = read_row(self.place, unit, session.trajectory_id)
                reject_if(frozen_problems(session, row.trajectory))
                if place is Place.HOME and row.visit_risk is VisitRisk.RED:
                    raise Rejected(Problem("place", "risk_red_home"))
                unit.sessions.save(replace(session, place=place))
        return Done(None, unit.changes)

    def add_extra(self, trajectory_id: UUID, slot: Slot, reason: str) -> Done[UUID]:
        """Add a session on top of the eight, with a reason, up to the pack's maximum (M1)."""
        with self.place.write("session_added") as unit:
            session_id = add_extra_session(self.place, unit, trajectory_id, slot, reason)
        return Done(session_id, unit.changes)
