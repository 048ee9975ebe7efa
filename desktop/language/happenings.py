"""Sentences for what happened with one participant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from desktop.domain.contact import Outcome, ReviewConclusion
from desktop.domain.sessions import CancelledBy
from desktop.domain.timeline import Happening, TimelineEntry
from desktop.domain.trajectory import StopReason
from desktop.language import dates, terms, translate


def happening(value: Happening) -> str:
    """What happened in a few words, without its particulars."""
    return {
        Happening.STARTED: translate("Timeline", "Trajectory begun"),
        Happening.HELD: translate("Timeline", "Visit held"),
        Happening.CANCELLED: translate("Timeline", "Visit cancelled"),
        Happening.MOVED: translate("Timeline", "Visit moved"),
        Happening.BRAIN_CLOSED: translate("Timeline", "Phase brain completed"),
        Happening.PAUSED: translate("Timeline", "Paused"),
        Happening.STOPPED: translate("Timeline", "Ended early"),
        Happening.COMPLETED: translate("Timeline", "Trajectory completed"),
        Happening.CARD_FILLED: translate("Timeline", "Card for later filled in together"),
        Happening.FOLLOWED_UP: translate("Timeline", "Follow-up contact"),
        Happening.CONTACT_PLANNED: translate("Timeline", "Meeting planned"),
        Happening.CLEARANCE_LOST: translate("Timeline", "Meeting back to being checked"),
        Happening.LOOKED_BACK: translate("Timeline", "Meeting looked back on"),
        Happening.CALLED_BACK: translate("Timeline", "Called back"),
        Happening.REVIEWED: translate("Timeline", "Talked it over"),
        Happening.MEASURED: translate("Timeline", "Measurement"),
    }[value]


def timeline_title(entry: TimelineEntry, instrument: str = "") -> str:
    """What happened with its particulars, in one line; ``instrument`` names what was measured with."""
    said = happening(entry.event)
    if entry.number is not None:
        said = translate("Timeline", "{what}, week {number}").format(what=said, number=entry.number)
    particulars = _PARTICULARS.get(entry.event)
    more = instrument if entry.event is Happening.MEASURED else particulars and particulars(entry)
    return f"{said}: {more or entry.title}" if more or entry.title else said


def _new_date(entry: TimelineEntry) -> str:
    return dates.day_time(entry.slot) if entry.slot else translate("Timeline", "no date yet")


def _looked_back(entry: TimelineEntry) -> str:
    outcome = terms.outcome(Outcome(entry.code))
    shown = translate("Timeline", "{title}, {outcome}").format(title=entry.title, outcome=outcome)
    return translate("Timeline", "{contact}, unplanned").format(contact=shown) if entry.unplanned else shown


_PARTICULARS: Final[Mapping[Happening, Callable[[TimelineEntry], str]]] = {
    Happening.MOVED: _new_date,
    Happening.CANCELLED: lambda entry: terms.cancelled_by(CancelledBy(entry.code)) if entry.code else "",
    Happening.STOPPED: lambda entry: terms.stop_reason(StopReason(entry.code)) if entry.code else "",
    Happening.REVIEWED: lambda entry: terms.review_conclusion(ReviewConclusion(entry.code)),
    Happening.FOLLOWED_UP: lambda entry: translate("Timeline", "%n week(s) after", "", int(entry.code)),
    Happening.LOOKED_BACK: _looked_back,
}
