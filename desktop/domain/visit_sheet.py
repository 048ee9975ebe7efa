"""What stands on a visit sheet: a code and a week, nobody's name."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.pack import Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.trajectory import Phase


@dataclass(frozen=True, slots=True)
class VisitSheet:
    """One visit on paper; its boxes have the numbers of the form."""

    code: str
    number: int
    total: int
    extra: bool
    phase: Phase
    sheet: int
    """Number of the sheet for at home: the week of the pack."""
    theme: Text
    focus: Text
    bring: tuple[Text, ...]
    agreement: str
    """What was agreed the last time; empty when there is nothing, or when a name stands in it."""
    agreement_left_out: bool
    """Whether something was agreed that is left out because of a name."""
    exercises: tuple[Text, ...]
    """Titles."""
    signs: tuple[Text, ...]
    ladders: tuple[Text, ...]
    source: PaperSource
    look: PaperLook = PLAIN
