"""The best weekly slots for a trajectory, each with its reasons; chosen with 1, 2 or 3."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.slot_search import SlotProposal
from desktop.language import dates, translate, words
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.fields import Radio
from ui.widgets.labels import KeyHint, label

COLUMN_FROM = 1.3
"""Letter size from which the choices stand under each other."""


class SlotChoice(Card):
    """One weekly slot: "dinsdag 10:00", its first day, and why."""

    def __init__(self, number: int, proposal: SlotProposal) -> None:
        super().__init__()
        self.proposal = proposal
        slot = proposal.first
        text = f"{dates.weekday(slot.day)} {dates.clock(slot.start)}"
        self.radio = Radio(text)
        why = " ".join(words.slot_reason(reason) for reason in proposal.reasons)
        start = translate("SlotChoices", "from {day}").format(day=dates.day(slot.day))
        self.radio.setAccessibleName(
            translate("SlotChoices", "Proposal {number}: {slot}").format(
                number=number, slot=f"{text}, {start}"
            )
        )
        self.radio.setAccessibleDescription(why)
        self.body.setContentsMargins(12, 4, 12, 8)
        self.body.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self.radio, 1)
        head.addWidget(KeyHint(str(number)))
        self.body.addLayout(head)
        self.body.addWidget(label(start, "caption", "ink2"))
        self.body.addWidget(label(why, "caption", wrap=True))
        self.body.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole card chooses."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.radio.click()


class SlotChoices(QWidget):
    """Up to three cards side by side; ``chosen`` with the proposal."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[SlotChoice] = []
        self.group = QButtonGroup(self)
        beside = current().scale < COLUMN_FROM
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.title = label(translate("SlotChoices", "Free moments that suit your week"), "body_strong")
        self.nothing = label(
            translate("SlotChoices", "No weekly moment is free in the next fortnight. Choose one yourself."),
            role="ink2",
            wrap=True,
        )
        self.nothing.hide()
        self._row = QBoxLayout(way)
        self._row.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self._row)
        column.addWidget(self.nothing)

    def show_proposals(self, proposals: Sequence[SlotProposal]) -> None:
        """Show these, none of them chosen."""
        for card in self.cards:
            self.group.removeButton(card.radio)
            card.hide()
            card.deleteLater()
        self.cards = [SlotChoice(number, one) for number, one in enumerate(proposals, start=1)]
        for card in self.cards:
            self._row.addWidget(card, 1)
            self.group.addButton(card.radio)
            card.radio.clicked.connect(lambda _on=False, one=card.proposal: self.chosen.emit(one))
        self.nothing.setVisible(not self.cards)

    def choose(self, number: int) -> bool:
        """Choose a card by its number from 1; ``False`` when there is none."""
        if not 1 <= number <= len(self.cards):
            return False
        card = self.cards[number - 1]
        card.radio.setFocus()
        card.radio.setChecked(True)
        self.chosen.emit(card.proposal)
        return True

    def forget(self) -> None:
        """None is chosen any more: the fields say something of their own."""
        self.group.setExclusive(False)
        for card in self.cards:
            card.radio.setChecked(False)
        self.group.setExclusive(True)

    def current(self) -> SlotProposal | None:
        """What is chosen."""
        return next((card.proposal for card in self.cards if card.radio.isChecked()), None)
