"""One item of a questionnaire on a page of its own, in large letters, with a key for each answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.measurements import ImportedText
from desktop.domain.measures import Instrument
from desktop.language import translate
from ui.dialogs.measure_words import answer_keys, answer_words, item_words, typed_keys
from ui.theme import current
from ui.widgets.answer_tile import ARROWS, AnswerTile
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.page import scroll

MARGIN = 64
WIDEST = 900


class ItemPage(QWidget):
    """Shows one item; number keys, letters, arrows and a click answer."""

    answered = Signal(str)
    """An answer code."""
    back = Signal()
    skip = Signal()
    stop = Signal()

    def __init__(self, instrument: Instrument, text: ImportedText | None) -> None:
        super().__init__()
        self._items = [item.number for item in instrument.items]
        self._words = item_words(instrument, text)
        self._keys = {key.casefold(): code for key, code in typed_keys(instrument).items() if code}
        self.place = label("", "table_label", "ink2")
        introduction = text.text.introduction if text else ""
        self.introduction = label(introduction, "table_label", "ink2", wrap=True)
        self.introduction.setVisible(bool(introduction))
        self.question = label("", "table_question", wrap=True)
        keys, shown = answer_keys(instrument), answer_words(instrument, text)
        self.tiles = {code: AnswerTile(keys.get(code, ""), shown[code]) for code in instrument.codes}
        self.stop_button = Button(translate("MeasureScreen", "Stop for now"), icon="x")
        self.back_button = Button(translate("MeasureScreen", "Question before"), icon="arrow-left")
        self.skip_button = Button(translate("MeasureScreen", "Skip this question"), "quiet")
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(12)
        self._grid.setHorizontalSpacing(20)
        self._columns = 0
        self._answer: str | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.place, 1)
        head.addWidget(self.stop_button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self.introduction)
        inner.addWidget(self.question)
        answers = QWidget()
        answers.setLayout(self._grid)
        answers.setMaximumWidth(current().px(WIDEST))
        # Room for the ring around the answer that has the keyboard.
        self._grid.setContentsMargins(6, 8, 6, 8)
        beside = QHBoxLayout()
        beside.addWidget(answers, 1)
        beside.addStretch(0)
        inner.addLayout(beside)
        inner.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        self._area = scroll(content, translate("MeasureScreen", "Question and answers"))
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN - 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        for code, tile in self.tiles.items():
            tile.clicked.connect(lambda _checked=False, code=code: self._choose(code))
            tile.arrowed.connect(self._arrow)
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.skip_button.clicked.connect(lambda _checked=False: self.skip.emit())
        self.stop_button.clicked.connect(lambda _checked=False: self.stop.emit())

    def show_item(self, at: int, answer: str | None) -> None:
        """Show the item at a place of the form, from 0, with what was answered before."""
        number = self._items[at]
        total = len(self._items)
        place = translate("MeasureScreen", "Question {place} of {total}").format(place=at + 1, total=total)
        self.place.setText(place)
        self.question.setText(self._words[number])
        for code, tile in self.tiles.items():
            tile.setChecked(code == answer)
        self.back_button.setVisible(at > 0)
        self._area.verticalScrollBar().setValue(0)
        self._answer = answer
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
        if typed in self._keys and not control:
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
        wanted = 2 if high > self.height() and self.width() >= theme.px(800) else 1
        if wanted == self._columns:
            return
        self._columns = wanted
        holder = self._grid.parentWidget()
        if holder is not None:
            holder.setMaximumWidth(theme.px(WIDEST if wanted == 1 else 2 * WIDEST))
        rows = -(-len(self.tiles) // wanted)
        for place, tile in enumerate(self.tiles.values()):
            self._grid.removeWidget(tile)
            self._grid.addWidget(tile, place % rows, place // rows)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < wanted else 0)
