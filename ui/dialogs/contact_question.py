"""One condition of a contact on a page of its own, in large letters, in words for the participant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import Answer
from desktop.language import current_language, translate, words
from ui.theme import current
from ui.widgets.answer_choice import answer_keys
from ui.widgets.answer_tile import ARROWS, AnswerTile
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page import scroll

MARGIN = 64
WIDEST = 900
RING = 6


class ContactQuestion(QWidget):
    """Shows one condition; J, N, W, arrows and a click answer."""

    answered = Signal(str)
    """An answer code."""
    back = Signal()
    skip = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._keys = answer_keys()
        self._answer: str | None = None
        self.place = label("", "table_label", "ink2")
        self.question = label("", "table_question", wrap=True)
        self.previous = label("", "table_label", "ink2", wrap=True)
        self.tiles = {
            value: AnswerTile(key.upper(), words.capital(words.answer(Answer(value))))
            for key, value in self._keys.items()
        }
        self.stop_button = Button(translate("ContactAtTable", "Stop for now"), icon="x")
        self.back_button = Button(translate("ContactAtTable", "One back"), icon="arrow-left")
        self.skip_button = Button(translate("ContactAtTable", "Leave open"), "quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, 0, 0)
        head.addWidget(self.place, 1)
        head.addWidget(self.stop_button)
        content = QWidget()
        inner = QVBoxLayout(content)
        # Room for the ring around the answer that has the keyboard.
        inner.setContentsMargins(RING, 0, RING, RING)
        inner.setSpacing(14)
        inner.addWidget(self.question)
        inner.addWidget(self.previous)
        for tile in self.tiles.values():
            tile.setMaximumWidth(current().px(WIDEST))
            inner.addWidget(tile)
        inner.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, 0)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        self._area = scroll(content, translate("ContactAtTable", "Question and answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN - 16, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for value, tile in self.tiles.items():
            tile.clicked.connect(lambda _checked=False, value=value: self._choose(value))
            tile.arrowed.connect(self._arrow)
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.skip_button.clicked.connect(lambda _checked=False: self.skip.emit())
        self.stop_button.clicked.connect(lambda _checked=False: self.stop.emit())

    def show_status(self, status: ConditionStatus, at: int, total: int, given: str | None) -> None:
        """Show a condition, the place counted from 0; ``given``: the answer that stands."""
        place = translate("ContactAtTable", "Question {place} of {total}")
        group = words.condition_group(status.condition.group)
        self.place.setText(f"{place.format(place=at + 1, total=total)} · {group}")
        self.question.setText(status.condition.for_participant[current_language()])
        earlier = translate("ContactAtTable", "Last time: {answer}. Is that still so?")
        previous = status.previous if given is None else None
        self.previous.setText(earlier.format(answer=words.answer(previous)) if previous else "")
        self.previous.setVisible(previous is not None)
        self._answer = given
        for value, tile in self.tiles.items():
            tile.setChecked(value == given)
        self.back_button.setVisible(at > 0)
        self._area.verticalScrollBar().setValue(0)
        self.focus_answer()

    def focus_answer(self) -> None:
        """Bring the keyboard to the answer that stands, else to the first."""
        value = self._answer if self._answer in self.tiles else next(iter(self.tiles))
        self.tiles[value].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, value: str) -> None:
        for other, tile in self.tiles.items():
            tile.setChecked(other == value)
        self.answered.emit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters answer, arrows move, Backspace goes back."""
        typed = event.text().casefold()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if typed in self._keys and not control and not event.isAutoRepeat():
            self._choose(self._keys[typed])
        elif event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif event.key() in ARROWS:
            self._arrow(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def _arrow(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Left:
            self.back.emit()
        elif key == Qt.Key.Key_Right:
            self.skip.emit()
        else:
            tiles = list(self.tiles.values())
            at = next((place for place, tile in enumerate(tiles) if tile.hasFocus()), 0)
            step = -1 if key == Qt.Key.Key_Up else 1
            tiles[min(max(at + step, 0), len(tiles) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
