"""The eight weeks that every user of these tests lives through: what is typed, and a clock that is put."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from desktop.domain.week import DEFAULT_ZONE

GOAL = "Weer eens kaarten met iemand uit de straat."
SENTENCES = (
    "Zij zong mee met de radio en lachte om het hondje.",
    "Gordijnen open, appeltaart op tafel.",
    "Rustiger dan vorige week, denk ik.",
    "Elke dag een bloem ruiken.",
)
FIELDS = ("Wat ging goed?", "Gezien en gehoord", "Mijn inschatting", "Afspraak tot de volgende keer")
FIRST_DAY = date(2026, 11, 2)


class MovableClock:
    """Stands where the test puts it."""

    def __init__(self) -> None:
        self.moment = at(FIRST_DAY, time(9, 0))


def at(day: date, clock: time) -> datetime:
    """A moment of local wall time."""
    return datetime.combine(day, clock, ZoneInfo(DEFAULT_ZONE))
