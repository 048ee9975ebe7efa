"""Where a next step is done: from its kind to a place in the program."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.next_step import NextStep, StepKind
from ui.desk import Desk

ON_SESSION = {StepKind.WRITE_REPORT: "", StepKind.VISIT: "", StepKind.FOLLOW_CONCERN: "concern"}
ON_CONTACT = {
    StepKind.CALL_BACK: "call_back",
    StepKind.LOOK_BACK: "look_back",
    StepKind.CONDITION_TASK: "",
    StepKind.FILL_CONDITIONS: "",
    StepKind.PLAN_CONTACT: "",
    StepKind.REVIEW_SETTING: "review",
}
IN_DOSSIER = {
    StepKind.FINISH_INTAKE: "intake",
    StepKind.PLAN_TRAJECTORY: "plan",
    StepKind.CLOSE_BRAIN: "close_brain",
    StepKind.CONTINUE_BRAIN: "continue_brain",
    StepKind.COMPLETE: "complete",
    StepKind.FOLLOW_UP: "follow_up",
    StepKind.RESUME: "resume",
    StepKind.REVIEW_PHASE: "review_phase",
    StepKind.CLOSE_GAP: "close_gap",
    StepKind.PLAN_SESSION: "plan_session",
    StepKind.MEASURE: "measures",
    StepKind.SILENT: "",
    StepKind.NOTHING: "",
}
ICONS = {
    StepKind.CALL_BACK: "phone-call",
    StepKind.LOOK_BACK: "history",
    StepKind.FOLLOW_CONCERN: "shield-alert",
    StepKind.MOVE_RED_HOME: "triangle-alert",
    StepKind.MEASURE: "ruler",
    StepKind.SILENT: "calendar-x",
    StepKind.WRITE_REPORT: "square-pen",
    StepKind.FINISH_INTAKE: "pencil",
    StepKind.REVIEW_PHASE: "history",
    StepKind.REVIEW_SETTING: "history",
    StepKind.PLAN_TRAJECTORY: "calendar-plus",
    StepKind.CLOSE_GAP: "triangle-alert",
    StepKind.CLOSE_BRAIN: "opmaat-maatstreep",
    StepKind.CONTINUE_BRAIN: "calendar-plus",
    StepKind.PLAN_SESSION: "calendar-plus",
    StepKind.CONDITION_TASK: "list-checks",
    StepKind.FILL_CONDITIONS: "list-checks",
    StepKind.PLAN_CONTACT: "handshake",
    StepKind.COMPLETE: "heart",
    StepKind.VISIT: "calendar-check",
    StepKind.FOLLOW_UP: "calendar-clock",
    StepKind.RESUME: "rotate-ccw",
    StepKind.RETENTION: "shield-check",
    StepKind.NOTHING: "check",
}


def step_icon(step: NextStep) -> str:
    """The icon that goes with a next step."""
    return ICONS[step.kind]


def go_to_step(desk: Desk, participant_id: UUID, step: NextStep) -> None:
    """Go to the place where this step is done; acts in the dossier open their dialog there."""
    if step.kind in ON_SESSION and step.target is not None:
        desk.go("session", step.target, ON_SESSION[step.kind])
    elif step.kind is StepKind.RETENTION:
        desk.go("settings", detail="privacy")
    elif step.kind is StepKind.MOVE_RED_HOME and step.on is not None:
        desk.go("week", step.target, step.on.isoformat())
    elif step.kind in ON_CONTACT and step.target is not None:
        desk.go("contact", step.target, ON_CONTACT[step.kind])
    else:
        desk.go("participants", participant_id, IN_DOSSIER.get(step.kind, ""))
