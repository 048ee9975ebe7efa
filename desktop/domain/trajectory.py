"""Eight weeks: phases, state, gap and the order of themes (M1, M2, M3, M10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class Phase(StrEnum):
    """First the brain loosens, at once after that relating is learned (M2, M3)."""

    BRAIN = "brain"
    RELATING = "relating"


class TrajectoryState(StrEnum):
    """State of a trajectory; both ends can be reopened."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    COMPLETED = "completed"


class StopReason(StrEnum):
    """Why a trajectory ended early: setting, circumstances or wish, never the person (M9)."""

    SETTING = "setting"
    CIRCUMSTANCES = "circumstances"
    OWN_WISH = "own_wish"
    OTHER_SUPPORT = "other_support"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up contact after completion (M10)."""

    weeks_after: int
    on: date
    done: bool = False


@dataclass(frozen=True, slots=True)
class Trajectory:
    """One trajectory of one participant; at most one is open at a time."""

    id: UUID
    participant_id: UUID
    pack_id: str
    pack_version: str
    started_on: date
    state: TrajectoryState
    state_since: date
    brain_closed_on: date | None = None
    """Day of the deliberate act that closed phase brain; ``None``: brain runs."""
    stop_reason: StopReason | None = None
    card_filled_on: date | None = None
    """Day on which "Als eenzaamheid terugkomt" was filled in together (M10)."""
    follow_ups: tuple[FollowUp, ...] = ()
    supervisor_question: str = ""
    revision: int = 1

    @property
    def phase(self) -> Phase:
        """The running phase (M2)."""
        return Phase.RELATING if self.brain_closed_on else Phase.BRAIN

    @property
    def is_open(self) -> bool:
        """Whether sessions may still be held."""
        return self.state in (TrajectoryState.RUNNING, TrajectoryState.PAUSED)
