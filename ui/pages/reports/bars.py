"""The bar that says which words look like a name, as soon as they are on the page."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.language import translate
from desktop.services.reporting import NamePlace, SlippedName
from ui.widgets.bars import MessageBar


class NameBar(MessageBar):
    """The words are marked on the page as well; what is to leave is asked about (``ui.papers.leaving``)."""

    def __init__(self) -> None:
        super().__init__("warn", translate("ReportsPage", "Please note."), "")
        self.hide()

    def show_names(self, slipped: Sequence[SlippedName]) -> None:
        """Name the words; without any the bar goes."""
        if slipped:
            self.set_message(
                translate("ReportsPage", "Please note."),
                slipped_text(slipped),
                translate("ReportsPage", "Change it"),
            )
        self.setVisible(bool(slipped))


def slipped_text(slipped: Sequence[SlippedName]) -> str:
    """Which words look like a name, and where they stand."""
    sentences = []
    for place in NamePlace:
        found = list(dict.fromkeys(one.word for one in slipped if one.place is place))
        if found:
            sentences.append(_where(place).format(words=", ".join(f"‘{word}’" for word in found)))
    meaning = translate("ReportsPage", "That looks like a name, a number or an address.")
    return " ".join((*sentences, meaning))


def _where(place: NamePlace) -> str:
    return {
        NamePlace.GOAL: translate("ReportsPage", "The goal says {words}."),
        NamePlace.QUESTION: translate("ReportsPage", "Your question says {words}."),
        NamePlace.CONTACTS: translate("ReportsPage", "A meeting is called {words}."),
        NamePlace.NOTES: translate("ReportsPage", "The text from your reports says {words}."),
    }[place]
