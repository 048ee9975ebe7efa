"""A ladder to point at: eleven steps that rise, large enough for a finger and for tired eyes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.language import translate
from ui.theme import current
from ui.widgets.own_ring import OwnRing
from ui.widgets.speaking import spoken_by
from ui.widgets.spoken_ladder import STEPS, SpokenLadder

GAP = 8
RING = 5
LOWEST = 0.28
"""Height of the step 0 as a part of the step 10."""
TWO_DIGITS_MS = 600
LARGEST = 1.5


class LadderStairs(OwnRing):
    """One tab stop: a click, a digit (1 then 0 or T: 10) or the arrows; again or Backspace clears."""

    changed = Signal(object)
    """The number, or ``None``."""
    passed = Signal(int)
    """An arrow beyond the first or last step, or up and down: the page turns."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name
        self._value: int | None = None
        self._one_typed = QTimer(self, singleShot=True, interval=TWO_DIGITS_MS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", "none")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    @property
    def value(self) -> int | None:
        """The number that was pointed at; ``None``: none yet."""
        return self._value

    number = value

    def show_question(self, name: str, value: int | None) -> None:
        """Show another question with the number that was chosen for it."""
        self._name, self._value = name, value
        self._one_typed.stop()
        self._say()
        self.update()

    def _say(self) -> None:
        empty = translate("LadderStairs", "nothing chosen yet")
        said = empty if self._value is None else str(self._value)
        self.setAccessibleName(f"{self._name} {said}")

    def choose(self, value: int | None) -> None:
        """Choose a number as a hand would; ``None`` clears."""
        if value != self._value:
            self._value = value
            self._say()
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self, value))
            self.update()
            self.changed.emit(value)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(1000, current().px(200))

    def minimumSizeHint(self) -> QSize:
        """Still large enough for a finger."""
        return QSize(STEPS * 56, round(self._digits() * 2.6))

    def _digits(self) -> int:
        """Height of the numbers, in pixels."""
        return round(32 * min(current().scale, LARGEST))

    def _step(self, index: int) -> QRectF:
        width = (self.width() - 2 * RING - (STEPS - 1) * GAP) / STEPS
        full = self.height() - 2 * RING
        # A digit always fits in the lowest step.
        low = max(full * LOWEST, self._digits() * 1.35)
        high = low + (full - low) * index / (STEPS - 1)
        return QRectF(RING + index * (width + GAP), RING + full - high, width, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The steps; the chosen one is filled and has a tick."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("table_label")
        font.setPixelSize(self._digits())
        font.setBold(True)
        painter.setFont(font)
        for index in range(STEPS):
            self._paint_step(painter, index)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            ring = self._step(self._value if self._value is not None else 0)
            painter.drawRoundedRect(ring.adjusted(-4, -4, 4, 4), 11, 11)

    def _paint_step(self, painter: QPainter, index: int) -> None:
        theme = current()
        chosen = index == self._value
        box = self._step(index).adjusted(1, 1, -1, -1)
        painter.setBrush(theme.colour("accent" if chosen else "surface"))
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), max(2, theme.border)))
        painter.drawRoundedRect(box, 8, 8)
        role = "on_accent" if chosen else "ink"
        painter.setPen(theme.colour(role))
        size = round(28 * min(theme.scale, LARGEST))
        if chosen and box.height() > 2.6 * size:
            pixmap = theme.pixmap("check", role, size, self.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x() - size / 2), round(box.center().y() - size - 2), pixmap)
            box = box.adjusted(0, size, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at a step, or above it; the chosen one clears."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        for index in range(STEPS):
            box = self._step(index)
            if box.left() - GAP / 2 <= x < box.right() + GAP / 2:
                self.choose(None if index == self._value else index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, T for ten, arrows, Backspace."""
        key, text = event.key(), event.text()
        if text.isdecimal() and text.isascii():
            self._type(int(text))
        elif text.casefold() == "t" and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(10)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if key == Qt.Key.Key_Left else 1
            self.choose(5 if self._value is None else min(max(self._value + step, 0), STEPS - 1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.passed.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _type(self, number: int) -> None:
        ten = self._one_typed.isActive() and self._value == 1 and number == 0
        self._one_typed.stop()
        self.choose(10 if ten else number)
        if number == 1 and not ten:
            self._one_typed.start()


spoken_by(LadderStairs, SpokenLadder)
