"""What the papers around a contact say, as data: drawn by ``desktop.reports``."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.conditions import ConditionStatus, Verdict
from desktop.domain.pack import Condition, Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.week import Slot


@dataclass(frozen=True, slots=True)
class ChecklistPaper:
    """The conditions on paper; without ``slot`` and ``statuses`` it is a blank to fill in together."""

    conditions: tuple[Condition, ...]
    source: PaperSource
    organisation: str = ""
    who: str = ""
    """A participant code, or the name when the counsellor asks for it."""
    what: str = ""
    """The neutral label, or with the name the title, place and people."""
    slot: Slot | None = None
    statuses: tuple[ConditionStatus, ...] = ()
    verdict: Verdict | None = None
    signs: tuple[tuple[int, int], ...] = ()
    """R2: (session number, signs)."""
    rehearsed: tuple[tuple[int, Text], ...] = ()
    """R3: (session number, title of the exercise)."""
    named: bool = False
    look: PaperLook = PLAIN


@dataclass(frozen=True, slots=True)
class PlainPaper:
    """A sheet about nobody: only who hands it over."""

    source: PaperSource
    counsellor: str = ""
    organisation: str = ""
    phone: str = ""
    """Of the counsellor; empty: a line to write it on."""
    header: Text | None = None
    """The line at the top of sheets for participants."""
    look: PaperLook = PLAIN
