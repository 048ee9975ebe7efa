"""After a drop that asks something: only this visit, or all that follow; what clashes is said first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.week import Slot
from desktop.language import dates, translate
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll

MANY = 5
"""Dates from which the list scrolls."""


@dataclass(frozen=True, slots=True)
class Follower:
    """A later visit that would move along: its week, where to, and what it meets there."""

    week: str
    slot: Slot
    objections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Landing:
    """What is asked: about this move alone, and about all that follow."""

    name: str
    moved: str
    """From when to when, in a sentence."""
    objections: tuple[str, ...] = ()
    """What this one meets, in sentences."""
    alone_refused: str = ""
    """Why it cannot be moved alone."""
    followers: tuple[Follower, ...] = ()
    all_refused: str = ""
    all_objections: tuple[str, ...] = ()
    """What is said of the whole row beside its dates, such as the gap (M3)."""


class MoveSheet(Dialog):
    """Chosen once: ``decided`` with "alone" or "all"; Esc and "Terug" put it back."""

    decided = Signal(str)

    def __init__(self, landing: Landing, parent: QWidget | None) -> None:
        title = translate("MoveSheet", "Move the appointment of {name}?").format(name=landing.name)
        super().__init__(title, parent, width=560)
        self.landing = landing
        self.body.addWidget(label(landing.moved, wrap=True))
        self._say(landing.objections)
        if landing.alone_refused:
            self._line("circle-alert", landing.alone_refused)
        if landing.followers:
            self._list(landing)
        self.body.addStretch(1)
        self.back = Button(translate("MoveSheet", "Back"))
        self.add_button(self.back, "safe")
        # Enter moves only this one, unless that cannot be: what moves more is never the default.
        together = bool(landing.alone_refused and landing.followers)
        self.alone = Button(self._alone_text(), "plain" if together else "filled")
        all_text = translate("MoveSheet", "This one and all after it")
        self.all = Button(all_text, "filled" if together else "plain")
        if landing.followers:
            self.add_button(self.all, "deed")
        else:
            self.all.setParent(self)
            self.all.hide()
        self.add_button(self.alone, "deed")
        self.alone.set_blocked(landing.alone_refused)
        self.all.set_blocked(landing.all_refused)
        self.alone.clicked.connect(lambda _checked=False: self._decide("alone"))
        self.all.clicked.connect(lambda _checked=False: self._decide("all"))
        first = self.all if together else self.alone
        first.setDefault(True)
        first.setFocus()

    def _alone_text(self) -> str:
        if self.landing.followers:
            return translate("MoveSheet", "Only this one")
        return translate("MoveSheet", "Move here anyway")

    def _say(self, sentences: Sequence[str]) -> None:
        for sentence in sentences:
            self._line("triangle-alert", sentence)

    def _line(self, icon: str, sentence: str) -> None:
        line = IconLabel(icon, sentence, "warn", "body")
        line.set_wrap(True)
        self.body.addWidget(line)

    def _list(self, landing: Landing) -> None:
        count = len(landing.followers)
        text = translate("MoveSheet", "%n visit(s) after it can move along by as much:", "", count)
        self.body.addWidget(label(text, "body_strong", wrap=True))
        card = Card()
        card.body.setContentsMargins(12, 8, 12, 8)
        card.body.setSpacing(4)
        for follower in landing.followers:
            card.body.addWidget(follower_row(follower))
        if count > MANY:
            area = scroll(card, text)
            area.setMinimumHeight(current().px(170))
            self.body.addWidget(area, 1)
        else:
            self.body.addWidget(card)
        self._say(landing.all_objections)
        if landing.all_refused:
            self._line("circle-alert", landing.all_refused)

    def _decide(self, choice: str) -> None:
        self.decided.emit(choice)
        self.accept()


def follower_row(follower: Follower) -> QWidget:
    """ "week 5 · vr 4 december, 13:30", with what it meets."""
    words = f"{follower.week} · {dates.day_time(follower.slot)}"
    objections = " ".join(follower.objections)
    text = f"{words}. {objections}" if objections else words
    line = IconLabel("triangle-alert" if objections else "check", text, "warn" if objections else "ink")
    line.set_wrap(True)
    return line
