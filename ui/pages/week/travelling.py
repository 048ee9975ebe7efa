"""The way from one visit to the next, as strips behind the blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from desktop.domain.sessions import Place, SessionState
from desktop.services.week import TAKES_TIME
from ui.pages.week.bands import Band, span_of
from ui.pages.week.reading import WeekShown


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """Somewhere that the counsellor goes to."""

    day: date
    start: int
    end: int
    area: str


def travel_strips(shown: WeekShown) -> tuple[Band, ...]:
    """After each visit the time that the way to the next one takes; ``tight`` where there is less (M1)."""
    stops = sorted(_stops(shown))
    strips = []
    for day, group in groupby(stops, key=lambda stop: stop.day):
        for here, there in pairwise(group):
            needed = shown.travel.needed(here.area, there.area)
            free = there.start - here.end
            if needed and free > 0:
                kind = "tight" if free < needed else "travel"
                strips.append(Band(day, here.end, here.end + min(needed, free), kind, ""))
    return tuple(strips)


def _stops(shown: WeekShown) -> Iterator[Stop]:
    for item in shown.view.sessions:
        session = item.session
        away = session.place is not Place.PHONE and session.state is not SessionState.CANCELLED
        if session.slot is not None and away:
            yield Stop(session.slot.day, *span_of(session.slot), item.area)
    for contact in shown.view.contacts:
        if contact.state in TAKES_TIME:
            slot = contact.contact.facts.slot
            yield Stop(slot.day, *span_of(slot), contact.area)
