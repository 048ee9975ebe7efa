"""The sentences of Vandaag."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.sessions import SessionState
from desktop.language import dates, translate
from desktop.services.today import DayView


def day_fact(view: DayView) -> str:
    """ "dinsdag 24 november · 3 huisbezoeken, 1 ontmoeting"; another day stands in the title itself."""
    parts = []
    visits = [v for v in view.visits if v.session.state is not SessionState.CANCELLED]
    if visits:
        parts.append(translate("TodayPage", "%n home visit(s)", "", len(visits)))
    if view.contacts:
        parts.append(translate("TodayPage", "%n guided meeting(s)", "", len(view.contacts)))
    counted = ", ".join(parts) or translate("TodayPage", "no visits")
    return f"{dates.long_day(view.day)} · {counted}" if view.day == view.today else counted


def empty_text(view: DayView) -> str:
    """What an empty day says; what is coming stands below it."""
    if not view.coming:
        return translate("TodayPage", "No visits on this day, and none are planned after it.")
    return translate("TodayPage", "No visits on this day.")


def day_away(day: date, shown: date, today: date) -> str:
    """A coming day: "morgen, woensdag 25 november", seen from today; else its name and date."""
    text = dates.long_day(day)
    if shown == today and day == today + timedelta(days=1):
        return translate("TodayPage", "tomorrow, {day}").format(day=text)
    return text
