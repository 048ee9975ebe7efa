"""The sentences of Vandaag."""

from __future__ import annotations

from desktop.domain.sessions import SessionState
from desktop.language import dates, translate
from desktop.services.today import DayView


def day_fact(view: DayView) -> str:
    """ "dinsdag 24 november · 3 huisbezoeken, 1 ontmoeting"."""
    parts = []
    visits = [v for v in view.visits if v.session.state is not SessionState.CANCELLED]
    if visits:
        parts.append(translate("TodayPage", "%n home visit(s)", "", len(visits)))
    if view.contacts:
        parts.append(translate("TodayPage", "%n guided contact(s)", "", len(view.contacts)))
    counted = ", ".join(parts) or translate("TodayPage", "no visits")
    return f"{dates.long_day(view.day)} · {counted}"


def coming_text(view: DayView) -> str:
    """What is coming when the day is empty."""
    if not view.coming:
        return translate("TodayPage", "No visits on this day, and none are planned after it.")
    slot, name = view.coming[0]
    return translate("TodayPage", "No visits on this day. The next one: {when}, {name}.").format(
        when=dates.day_time(slot), name=name
    )
