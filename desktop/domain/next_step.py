"""The one thing to do next for a participant, with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class StepKind(StrEnum):
    """What to do, heaviest first; words stand in ``desktop.language.words``."""

    CALL_BACK = "call_back"
    LOOK_BACK = "look_back"
    WRITE_REPORT = "write_report"
    FINISH_INTAKE = "finish_intake"
    REVIEW_PHASE = "review_phase"
    REVIEW_SETTING = "review_setting"
    PLAN_TRAJECTORY = "plan_trajectory"
    CLOSE_GAP = "close_gap"
    CLOSE_BRAIN = "close_brain"
    CONTINUE_BRAIN = "continue_brain"
    PLAN_SESSION = "plan_session"
    FILL_CONDITIONS = "fill_conditions"
    PLAN_CONTACT = "plan_contact"
    COMPLETE = "complete"
    VISIT = "visit"
    FOLLOW_UP = "follow_up"
    RESUME = "resume"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """One step. ``on`` is its date, ``number`` a session number or days, as the kind asks;
    ``target`` the session, contact or trajectory where it is done.
    """

    kind: StepKind
    target: UUID | None = None
    number: int = 0
    on: date | None = None
