"""A ladder 0-10: one row of cells, last time's number marked, no judgement."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.language import translate
from ui.theme import current
from ui.widgets.own_ring import OwnRing
from ui.widgets.speaking import spoken_by
from ui.widgets.spoken_ladder import STEPS, SpokenLadder

CELL = (32, 30)
NARROWEST = 26
RING = 4
TEN_KEY = "t"
"""Ten in one key: tien, ten."""
TEN_MS = 600
"""A 0 within this time after a 1 makes it 10."""


class LadderWidget(OwnRing):
    """One tab stop. Digits, T for ten, arrows and clicks choose; a click on the chosen number clears."""

    changed = Signal()
    answered = Signal()
    """A number was typed in full: the next ladder may take over. After a 1 that is 600 ms later."""
    passed_on = Signal(str)
    """A digit right after a 1, other than 0: it is meant for the next ladder."""

    def __init__(self, name: str, *, in_a_row: bool = False) -> None:
        super().__init__()
        self._name = name
        self._in_a_row = in_a_row
        self._value: int | None = None
        self._previous: int | None = None
        self._one_typed = QTimer(self, singleShot=True, interval=TEN_MS)
        self._one_typed.timeout.connect(self._answer)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def value(self) -> int | None:
        """The number, ``None`` when not filled in."""
        return self._value

    @property
    def number(self) -> int | None:
        """The same, for a screen reader."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a number without a signal."""
        self._value = value
        self._say()
        self.update()

    def set_previous(self, value: int | None) -> None:
        """Mark last time's number."""
        self._previous = value
        self._say()
        self.update()

    def _say(self) -> None:
        empty = translate("LadderWidget", "not filled in")
        said = empty if self._value is None else str(self._value)
        if self._previous is not None:
            said += ", " + translate("LadderWidget", "last time {number}").format(number=self._previous)
        self.setAccessibleName(f"{self._name}: {said}")

    def choose(self, value: int | None) -> None:
        """Choose a number as a hand would; ``None`` clears."""
        if value != self._value:
            self.set_value(value)
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))
            self.changed.emit()

    def sizeHint(self) -> QSize:
        """Eleven cells with room for the ring."""
        theme = current()
        return QSize(STEPS * theme.px(CELL[0]) + 2 * RING, theme.px(CELL[1]) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Cells may become a little narrower."""
        theme = current()
        return QSize(STEPS * theme.px(NARROWEST) + 2 * RING, theme.px(CELL[1]) + 2 * RING)

    def _cell_width(self) -> float:
        return min((self.width() - 2 * RING) / STEPS, float(current().px(CELL[0])))

    def _cell(self, index: int) -> QRectF:
        width = self._cell_width()
        return QRectF(RING + index * width, RING, width, current().px(CELL[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cells, the chosen one filled, a short line under last time's, the ring when focused."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self._cell(0).topLeft(), self._cell(STEPS - 1).bottomRight()).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        outline = QPainterPath()
        outline.addRoundedRect(whole, 6, 6)
        painter.fillPath(outline, theme.colour("field"))
        painter.save()
        painter.setClipPath(outline)
        for index in range(STEPS):
            self._paint_cell(painter, index)
        painter.restore()
        painter.setPen(QPen(theme.colour("edge"), 1))
        painter.drawPath(outline)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(-3, -3, 3, 3), 9, 9)

    def _paint_cell(self, painter: QPainter, index: int) -> None:
        theme = current()
        cell = self._cell(index)
        chosen = index == self._value
        if chosen:
            painter.fillRect(cell, theme.colour("accent"))
        if index:
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(cell.topLeft() + QPointF(0.5, 0), cell.bottomLeft() + QPointF(0.5, 0))
        if index == self._previous:
            mark = QRectF(cell.left() + 4, cell.bottom() - 5, cell.width() - 8, 3)
            painter.fillRect(mark, theme.colour("on_accent" if chosen else "ink2"))
        painter.setFont(theme.font("body_strong" if chosen else "body"))
        painter.setPen(theme.colour("on_accent" if chosen else "ink"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the number; the chosen one clears."""
        index = int((event.position().x() - RING) // max(self._cell_width(), 1.0))
        if event.button() is Qt.MouseButton.LeftButton and 0 <= index < STEPS:
            self.choose(None if index == self._value else index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits (1 then 0 is 10), arrows, Backspace clears."""
        key, text = event.key(), event.text()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if text.isdecimal() and text.isascii():
            self._type(int(text))
        elif text.casefold() == TEN_KEY and not control:
            self._type(10)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            start = 5 if self._value is None else self._value + step
            self.choose(min(max(start, 0), STEPS - 1))
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def type_digit(self, text: str) -> None:
        """Take a digit that was typed on another ladder."""
        self._type(int(text))

    def _type(self, number: int) -> None:
        one_waits = self._value == 1 and self._one_typed.isActive()
        self._one_typed.stop()
        if one_waits and number == 0:
            number = 10
        elif one_waits and self._in_a_row:
            self.passed_on.emit(str(number))
            return
        self.choose(number)
        if number == 1:
            self._one_typed.start()
        else:
            self.answered.emit()

    def _answer(self) -> None:
        """Nothing followed the 1; whoever went elsewhere meanwhile is left there."""
        if self.hasFocus():
            self.answered.emit()


spoken_by(LadderWidget, SpokenLadder)
