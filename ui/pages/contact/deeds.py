"""Which buttons a contact has in its state; the rules themselves stand in the domain."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.clearance import DISAPPOINTING
from desktop.domain.condition_tasks import TaskKind
from desktop.domain.contact import ContactState
from desktop.language import translate
from desktop.services.contact import ContactCheck

OPEN_STATES = frozenset({ContactState.IDEA, ContactState.CHECKING, ContactState.CLEARED})


class Deed(StrEnum):
    """What a button beside the verdict does."""

    PLAN = "plan"
    LOOK_BACK = "look_back"
    CALLED_BACK = "called_back"
    REVIEW = "review"
    REVIEW_PHASE = "review_phase"
    RESTORE = "restore"
    AGAIN = "again"
    CHANGE = "change"
    UNPLAN = "unplan"
    SET_ASIDE = "set_aside"
    DOSSIER = "dossier"
    KIND_SHEET = "kind_sheet"


@dataclass(frozen=True, slots=True)
class Deeds:
    """The filled button, the plain one below it, and the quiet ones."""

    main: Deed | None = None
    second: Deed | None = None
    quiet: tuple[Deed, ...] = ()


def deeds_of(check: ContactCheck) -> Deeds:
    """The buttons that fit the state of a contact."""
    state = check.state
    if state is ContactState.SET_ASIDE:
        return Deeds(Deed.RESTORE)
    if state is ContactState.LOOKED_BACK:
        return _after(check)
    if state is ContactState.HELD:
        return Deeds(Deed.LOOK_BACK)
    if state is ContactState.PLANNED:
        due = check.contact.facts.slot.day <= check.today
        return Deeds(Deed.LOOK_BACK if due else None, None, (Deed.CHANGE, Deed.UNPLAN, Deed.SET_ASIDE))
    return Deeds(Deed.PLAN, None, (Deed.CHANGE, Deed.SET_ASIDE))


def _after(check: ContactCheck) -> Deeds:
    review = Deed.REVIEW if check.setting_blocked else Deed.REVIEW_PHASE if check.stopped_by_two else None
    look_back = check.contact.look_back
    sheet = (Deed.KIND_SHEET,) if look_back is not None and look_back.outcome in DISAPPOINTING else ()
    if check.call_back_by is not None:
        return Deeds(Deed.CALLED_BACK, review, sheet)
    return Deeds(review, None if review else Deed.AGAIN, sheet)


def way_out(code: str) -> Deed | None:
    """What helps against a refusal that is not a condition, by its code."""
    return {
        "phase_brain": Deed.DOSSIER,
        "trajectory_stopped": Deed.DOSSIER,
        "date_past": Deed.CHANGE,
        "setting_blocked": Deed.REVIEW,
        "two_not_positive": Deed.REVIEW_PHASE,
    }.get(code)


def deed_text(deed: Deed) -> str:
    """The verb on the button."""
    return {
        Deed.PLAN: translate("ContactPage", "Plan this meeting"),
        Deed.LOOK_BACK: translate("ContactPage", "Look back"),
        Deed.CALLED_BACK: translate("ContactPage", "Called back"),
        Deed.REVIEW: translate("ContactPage", "Review the setting…"),
        Deed.REVIEW_PHASE: translate("ContactPage", "Review the phase…"),
        Deed.RESTORE: translate("ContactPage", "Take it back"),
        Deed.AGAIN: translate("ContactPage", "Once more here…"),
        Deed.CHANGE: translate("ContactPage", "Change…"),
        Deed.UNPLAN: translate("ContactPage", "Withdraw"),
        Deed.SET_ASIDE: translate("ContactPage", "Set aside"),
        Deed.DOSSIER: translate("ContactPage", "Open the file"),
        Deed.KIND_SHEET: translate("ContactPage", "‘It is not you’…"),
    }[deed]


def deed_icon(deed: Deed) -> str:
    """The icon on the filled button."""
    return {
        Deed.PLAN: "calendar-check",
        Deed.LOOK_BACK: "history",
        Deed.CALLED_BACK: "phone-call",
        Deed.REVIEW: "clipboard-check",
        Deed.REVIEW_PHASE: "clipboard-check",
        Deed.RESTORE: "undo-2",
    }.get(deed, "")


def task_text(kind: TaskKind) -> str:
    """The verb that puts something for a condition on Vandaag."""
    return {
        TaskKind.CALL: translate("ContactPage", "Make a call task"),
        TaskKind.TAKE_ALONG: translate("ContactPage", "Put on the list to take along"),
        TaskKind.AGREE: translate("ContactPage", "Make an agreement"),
    }[kind]


def task_done_text(kind: TaskKind) -> str:
    """What the same button says while it stands there: a press ticks it."""
    return {
        TaskKind.CALL: translate("ContactPage", "Called: tick it off"),
        TaskKind.TAKE_ALONG: translate("ContactPage", "Gone through: tick it off"),
        TaskKind.AGREE: translate("ContactPage", "Agreed: tick it off"),
    }[kind]
