"""What the card says on paper."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.card import FilledCard
from desktop.domain.pack import PlanCard
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource


@dataclass(frozen=True, slots=True)
class CardPaper:
    """A filled-in card with the words of its pack; it names nobody but whom the participant wrote down."""

    words: PlanCard
    card: FilledCard
    emergency: str
    crisis_line: str
    source: PaperSource
    look: PaperLook = PLAIN
