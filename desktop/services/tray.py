"""What waits for a moment: lost dates, home visits while the risk is red, nobody's next visit (M1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.next_step import StepKind, next_step
from desktop.domain.participants import VisitRisk, sort_key
from desktop.domain.phases import Gap, current_number
from desktop.domain.sessions import Place, SessionState
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.tray import TrayItem, place_all
from desktop.domain.week import Slot
from desktop.services.diary import AHEAD, AROUND, last_day, read_diary, read_row
from desktop.services.placing import Placement
from desktop.services.week import WeekSession, lost_sessions, show_sessions
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


class TrayReason(StrEnum):
    """Why something stands in the tray."""

    LOST_DATE = "lost_date"
    RED_HOME = "red_home"
    """It has a date, but at home, and the risk turned red since: it needs another place."""
    NO_NEXT = "no_next"
    """A participant without a next visit, or whose eight weeks are still to be planned."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something in the tray."""

    reason: TrayReason
    participant_id: UUID
    name: str
    code: str
    area: str
    item: WeekSession | None
    """``None`` for ``NO_NEXT``."""
    trajectory_id: UUID | None
    """``None``: no trajectory yet, the eight weeks are to be planned."""


@dataclass(frozen=True, slots=True)
class PlaceProposal:
    """Where something from the tray could go; ``slot`` ``None``: nothing free in the coming weeks."""

    waiting: Waiting
    slot: Slot | None
    place: Place
    gap: Gap | None
    """The gap that stays or becomes longer than the method wants; ``None``: it does not (M3)."""

    def placement(self, reason: str = "") -> Placement | None:
        """What accepting it sends back; ``reason``: why an extra session, for a row without a next one."""
        target = self.waiting.item.session.id if self.waiting.item else self.waiting.trajectory_id
        if self.slot is None or target is None:
            return None
        return Placement(target, self.slot, self.place, reason=reason)


def read_tray(place: Workplace, unit: Unit) -> tuple[Waiting, ...]:
    """Everything that waits: lost dates and red visits by name and number, then who has no next visit."""
    lost = [_waiting(TrayReason.LOST_DATE, item) for item in lost_sessions(place, unit)]
    red = [_waiting(TrayReason.RED_HOME, item) for item in red_home_sessions(place, unit)]
    without = [
        Waiting(
            TrayReason.NO_NEXT,
            case.participant.id,
            case.participant.name,
            case.participant.code,
            case.participant.details.area,
            None,
            case.trajectory.id if case.trajectory and case.trajectory.is_open else None,
        )
        for case in place.all_cases(unit)
        if lacks_next(case)
    ]
    return tuple(part for group in (lost, red, without) for part in sorted(group, key=_by_name))


def red_home_sessions(
    place: Workplace, unit: Unit, participant_id: UUID | None = None
) -> tuple[WeekSession, ...]:
    """Planned home visits from today on of whom the risk is red, by date; of one participant or of all."""
    at_risk = [p.id for p in unit.participants.at_risk(VisitRisk.RED) if participant_id in (None, p.id)]
    rows = [t.id for t in unit.trajectories.of_participants(at_risk) if t.is_open]
    today = place.clock.today()
    coming = [s for s in unit.sessions.of_trajectories(rows) if s.slot and s.slot.day >= today]
    shown = [item for item in show_sessions(place, unit, coming) if item.red_home]
    dated = [(item.session.slot, item.name, item.code, item) for item in shown if item.session.slot]
    return tuple(entry[-1] for entry in sorted(dated, key=lambda entry: entry[:3]))


def lacks_next(case: CaseFacts) -> bool:
    """Whether a participant waits for a next visit: one to add to the row, or eight weeks to plan (M1)."""
    trajectory = case.trajectory
    if trajectory is None:
        return next_step(case).kind is StepKind.PLAN_TRAJECTORY
    if trajectory.state is not TrajectoryState.RUNNING:
        return False
    if len(case.sessions) >= case.pack.thresholds.max_sessions:
        return False
    planned = [s for s in case.sessions if s.state is SessionState.PLANNED]
    if trajectory.phase is Phase.BRAIN:
        return not planned
    coming = [s for s in planned if s.slot is None or not s.slot.is_over(case.now)]
    return not coming and current_number(case.sessions, case.today) < len(case.pack.weeks)


def propose_places(place: Workplace, unit: Unit) -> tuple[PlaceProposal, ...]:
    """A moment for every lost date and every row without a next visit (M1, M2, M3)."""
    waiting = [
        one
        for one in read_tray(place, unit)
        if one.reason is not TrayReason.RED_HOME and one.trajectory_id is not None
    ]
    items = _items(place, unit, waiting)
    today = place.clock.today()
    diary = read_diary(unit, today - AROUND, last_day([item.row for item in items], today) + AHEAD)
    found = place_all(diary, items, today=today, now=place.clock.now())
    return tuple(
        PlaceProposal(one, placed.slot, placed.place, placed.gap)
        for one, placed in zip(waiting, found, strict=True)
    )


def _items(place: Workplace, unit: Unit, waiting: Sequence[Waiting]) -> list[TrayItem]:
    ids = [one.trajectory_id for one in waiting if one.trajectory_id is not None]
    rows = {id_: read_row(place, unit, id_) for id_ in dict.fromkeys(ids)}
    return [
        TrayItem(rows[id_], one.item.session if one.item else None)
        for id_, one in zip(ids, waiting, strict=True)
    ]


def _waiting(reason: TrayReason, item: WeekSession) -> Waiting:
    trajectory = item.session.trajectory_id
    return Waiting(reason, item.participant_id, item.name, item.code, item.area, item, trajectory)


def _by_name(one: Waiting) -> tuple[tuple[str, str, str], str, int]:
    return sort_key(one.name), one.code, one.item.session.number if one.item else 0
