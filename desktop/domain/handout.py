"""What stands on a sheet for at home."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.pack import Exercise, PackWeek, Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.week import Slot


@dataclass(frozen=True, slots=True)
class Handout:
    """One of the eight sheets; without ``name``, ``next_visit`` and ``counsellor`` it is blank."""

    week: PackWeek
    header: Text
    """The line at the top of every sheet."""
    exercises: tuple[Exercise, ...]
    """Those that were chosen, in the order of the week."""
    source: PaperSource
    name: str = ""
    """Empty: the sheet names nobody (P9)."""
    next_visit: Slot | None = None
    """``None``: a line to write the day on."""
    counsellor: str = ""
    phone: str = ""
    """Of the counsellor; empty: a line to write it on."""
    look: PaperLook = PLAIN


def chosen_exercises(week: PackWeek, ids: frozenset[str] | None) -> tuple[Exercise, ...]:
    """The exercises of a week that were chosen; all for ``None``, or when none of the ids is known."""
    found = tuple(one for one in week.exercises if ids is None or one.id in ids)
    return found or week.exercises
