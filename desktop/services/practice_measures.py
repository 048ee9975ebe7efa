"""Measurements of two fictional people: answers by number, the same each time."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from desktop.domain.measurements import Way
from desktop.domain.measures import Instrument, Moment
from desktop.services.measuring import MeasuringService, NewMeasurement
from desktop.services.office import Services
from desktop.services.practice_cast import Actor
from desktop.services.practice_stage import Play


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form from paper: ``places`` are the answers by their place in the list of answers, from 0."""

    problem_worded: bool
    moment: Moment
    week: int
    places: tuple[int | None, ...]


SHEETS: dict[str, tuple[Sheet, ...]] = {
    "Nel Dekker": (
        Sheet(False, Moment.START, 1, (1, 1, 1, 2, 2)),
        Sheet(False, Moment.WEEK_4, 4, (3, 3, 3, 2, 2)),
    ),
    "Ibrahim Yıldız": (
        Sheet(False, Moment.START, 1, (2, 3, 2, 3, 2)),
        Sheet(True, Moment.START, 1, (1, 1, 2, 2, 1, 3)),
        Sheet(False, Moment.WEEK_4, 4, (3, 3, 3, 3, 4)),
    ),
}
"""By name of the actor; the first of two has changed by more than the measurement error."""


def measure(play: Play, actor: Actor, started: date) -> None:
    """Let somebody fill in forms; ids come from a generator of their own, so that nothing else shifts."""
    for number, sheet in enumerate(SHEETS.get(actor.name, ())):
        day = started + timedelta(weeks=sheet.week - 1)

        def take(services: Services, sheet: Sheet = sheet, day: date = day, number: int = number) -> None:
            seed = f"opmaat {actor.name} {number}"
            place = replace(services.place, rng=random.Random(seed))  # noqa: S311 - invented, the same each time
            measuring = MeasuringService(place)
            instrument = fitting(measuring.instruments(), sheet)
            answers = tuple(None if at is None else instrument.codes[at] for at in sheet.places)
            person = play.people[actor.name]
            measuring.take(NewMeasurement(person, instrument.id, sheet.moment, day, answers, Way.PAPER))

        play.at(day, time(18, number), take)


def fitting(instruments: Sequence[Instrument], sheet: Sheet) -> Instrument:
    """The first instrument with as many items as the sheet and of its kind."""
    return next(
        one
        for one in instruments
        if one.problem_worded is sheet.problem_worded and len(one.items) == len(sheet.places)
    )
