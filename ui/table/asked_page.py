"""One question on a page of its own, in large letters, with a key for each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.answer_tile import ARROWS, AnswerTile
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page import scroll

MARGIN = 64
WIDEST = 900
RING = 6
"""Room for the ring around the answer that has the keyboard."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: where it stands in the row, its words, what stood before, and the answer so far."""

    at: int
    """From 0."""
    total: int
    question: str
    answer: str | None = None
    group: str = ""
    earlier: str = ""
    """A line below the question, such as the answer of last time."""


class AskedPage(QWidget):
    """Shows one question; its keys, arrows and a click answer."""

    answered = Signal(str)
    """An answer code."""
    back = Signal()
    skip = Signal()
    stop = Signal()

    def __init__(
        self,
        tiles: Mapping[str, AnswerTile],
        keys: Mapping[str, str],
        *,
        back: str,
        skip: str,
        introduction: str = "",
    ) -> None:
        """``tiles`` by answer code; ``keys``: a typed letter or digit, in lower case, to an answer code."""
        super().__init__()
        self.tiles = dict(tiles)
        self._keys = dict(keys)
        self._answer: str | None = None
        self._columns = 0
        self.place = label("", "table_label", "ink2", wrap=True)
        self.introduction = label(introduction, "table_label", "ink2", wrap=True)
        self.introduction.setVisible(bool(introduction))
        self.question = label("", "table_question", wrap=True)
        self.earlier = label("", "table_label", "ink2", wrap=True)
        self.stop_button = Button(translate("AskedPage", "Stop for now"), icon="x")
        self.back_button = Button(back, icon="arrow-left")
        self.skip_button = Button(skip, "quiet")
        self._grid = QGridLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, 0, 0)
        head.addWidget(self.place, 1)
        head.addWidget(self.stop_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, 0)
        foot.setSpacing(16)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        self._area = scroll(self._content(), translate("AskedPage", "Question and answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN - 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _content(self) -> QWidget:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(RING, 0, RING, RING)
        inner.setSpacing(10)
        for text in (self.introduction, self.question, self.earlier):
            inner.addWidget(text)
        self._answers = QWidget()
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setVerticalSpacing(12)
        self._grid.setHorizontalSpacing(20)
        self._answers.setLayout(self._grid)
        beside = QHBoxLayout()
        beside.addWidget(self._answers, 1)
        beside.addStretch(0)
        inner.addLayout(beside)
        inner.addStretch(1)
        return content

    def _connect(self) -> None:
        for code, tile in self.tiles.items():
            tile.clicked.connect(lambda _checked=False, code=code: self._choose(code))
            tile.arrowed.connect(self._arrow)
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.skip_button.clicked.connect(lambda _checked=False: self.skip.emit())
        self.stop_button.clicked.connect(lambda _checked=False: self.stop.emit())

    def show_asked(self, asked: Asked) -> None:
        """Show a question, with what was answered before."""
        place = translate("AskedPage", "Question {place} of {total}")
        where = place.format(place=asked.at + 1, total=asked.total)
        self.place.setText(f"{where} · {asked.group}" if asked.group else where)
        self.question.setText(asked.question)
        self.earlier.setText(asked.earlier)
        self.earlier.setVisible(bool(asked.earlier))
        for code, tile in self.tiles.items():
            tile.setChecked(code == asked.answer)
        self.back_button.setVisible(asked.at > 0)
        self._area.verticalScrollBar().setValue(0)
        self._answer = asked.answer
        self.focus_answer()

    def focus_answer(self) -> None:
        """Bring the keyboard to the answer that was given, else to the first."""
        code = self._answer if self._answer in self.tiles else next(iter(self.tiles))
        self.tiles[code].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, code: str) -> None:
        for other, tile in self.tiles.items():
            tile.setChecked(other == code)
        self.answered.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters answer, arrows move, Backspace goes back."""
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
            self._move(-1 if key == Qt.Key.Key_Up else 1)

    def _move(self, step: int) -> None:
        tiles = list(self.tiles.values())
        focused = [place for place, tile in enumerate(tiles) if tile.hasFocus()]
        place = focused[0] + step if focused else 0
        tiles[min(max(place, 0), len(tiles) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Answers below each other; two beside each other when the page is too low for that."""
        super().resizeEvent(event)
        theme = current()
        high = len(self.tiles) * theme.px(68) + theme.px(310)
        few = len(self.tiles) <= 3
        wanted = 2 if high > self.height() and self.width() >= theme.px(800) and not few else 1
        if wanted == self._columns:
            return
        self._columns = wanted
        self._answers.setMaximumWidth(theme.px(WIDEST if wanted == 1 else 2 * WIDEST))
        rows = -(-len(self.tiles) // wanted)
        for place, tile in enumerate(self.tiles.values()):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, place % rows, place // rows)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < wanted else 0)
