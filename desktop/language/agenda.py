"""Words of the week planner: why a slot is proposed, what a choice does, what becomes of a session."""

from __future__ import annotations

from desktop.domain.diary import AbsenceKind
from desktop.domain.missed import MissedChoice
from desktop.domain.repair import RepairReason
from desktop.domain.slot_search import Reason, ReasonKind
from desktop.language import dates, translate


def absence_kind(value: AbsenceKind) -> str:
    """ "vrij", "ziek" or "anders"."""
    return {
        AbsenceKind.DAY_OFF: translate("AbsenceKind", "day off"),
        AbsenceKind.SICK: translate("AbsenceKind", "sick leave"),
        AbsenceKind.OTHER: translate("AbsenceKind", "away"),
    }[value]


def missed_choice(value: MissedChoice) -> str:
    """A way to go on after a missed week, as a short phrase."""
    return {
        MissedChoice.SHIFT_ALL: translate("MissedChoice", "shift everything by a week"),
        MissedChoice.REPEAT: translate("MissedChoice", "do this week’s theme next time"),
        MissedChoice.CATCH_UP: translate("MissedChoice", "catch up in the same week"),
    }[value]


def missed_choice_meaning(value: MissedChoice) -> str:
    """What a way to go on does, in a sentence."""
    return {
        MissedChoice.SHIFT_ALL: translate(
            "MissedChoice",
            "This visit and all after it get a later date. Numbers and themes stay as they are.",
        ),
        MissedChoice.REPEAT: translate(
            "MissedChoice",
            "The dates stay. Each visit takes the theme of the one before, and one is added at the end.",
        ),
        MissedChoice.CATCH_UP: translate(
            "MissedChoice", "This visit gets another moment in its own week. All others stay."
        ),
    }[value]


def repair_reason(value: RepairReason) -> str:
    """What becomes of a session that was hit, as a sentence."""
    return {
        RepairReason.SAME_WEEK: translate("RepairReason", "Another moment in the same week."),
        RepairReason.OTHER_WEEK: translate("RepairReason", "The nearest free moment, in another week."),
        RepairReason.ROW_SHIFTS: translate("RepairReason", "This visit and all after it go to a later week."),
        RepairReason.MOVES_ALONG: translate("RepairReason", "Moves along with an earlier visit."),
        RepairReason.NO_FREE_SLOT: translate(
            "RepairReason", "No free moment nearby: this visit waits to be planned."
        ),
        RepairReason.NOT_OPEN: translate("RepairReason", "This visit cannot move any more."),
    }[value]


def slot_reason(reason: Reason) -> str:
    """Why a weekly slot is proposed, as a sentence."""
    if reason.kind is ReasonKind.ALL_WEEKS_FREE:
        return translate("SlotReason", "Free in all %n week(s).", "", reason.count)
    if reason.kind is ReasonKind.SAME_AREA:
        sentence = translate(
            "SlotReason", "Just before or after %n visit(s) in {area}: little travel.", "", reason.count
        )
        return sentence.format(area=reason.area)
    if reason.kind is ReasonKind.QUIET_DAY:
        if not reason.count:
            return translate("SlotReason", "A quiet day: nothing else is planned.")
        return translate("SlotReason", "A quiet day: at most %n appointment(s).", "", reason.count)
    if reason.kind is ReasonKind.ONE_HOLIDAY and reason.day is not None:
        sentence = translate("SlotReason", "Free but for {day}: {name}. That date is still to be solved.")
        return sentence.format(day=dates.day(reason.day), name=reason.label)
    return translate("SlotReason", "%n date(s) are still to be solved: days off.", "", reason.count)
