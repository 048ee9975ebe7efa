"""The edge between two parts of a page, to give the left one more room or less."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import current
from ui.widgets.own_ring import OwnRing
from ui.widgets.speaking import spoken_as

WIDE = 8
LINE = 3
STEP = 16
"""What an arrow key moves it, at 100 % letters."""


class Edge(OwnRing):
    """Dragged, or moved with the arrow keys; a double click or Home gives the usual width back.

    ``Splitter`` of Qt would lay out both parts; here the page does, as one may lie over the other.
    """

    moved = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", "own")
        self.wanted = 0
        """Width of the left part in pixels as the user asked; 0: the usual one."""
        self._grip: int | None = None

    def state(self) -> str:
        """The width that was asked for, as text to keep in the settings."""
        return str(self.wanted) if self.wanted else ""

    def restore(self, state: str) -> None:
        """Ask for a width as it was kept; what is no number is none."""
        self._want(int(state) if state.isdecimal() and len(state) < 6 else 0)

    def stand_at(self, x: int, height: int) -> None:
        """Stand on the edge at ``x``, above both parts."""
        self.setGeometry(x - WIDE // 2, 0, WIDE, height)
        self.raise_()

    def _want(self, width: int) -> None:
        if width != self.wanted:
            self.wanted = max(width, 0)
            self.moved.emit()

    def _x(self) -> int:
        return self.x() + self.width() // 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = round(event.position().x()) - self.width() // 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self._grip is not None:
            self._want(self.x() + round(event.position().x()) - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """The usual width again."""
        self._want(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move it, Home gives the usual width back."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._want(self._x() + steps[key] * current().px(STEP))
        elif key is Qt.Key.Key_Home:
            self._want(0)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be held."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing, as the parts have their own line; under the pointer or with the keyboard a bar."""
        if not (self.underMouse() or self.hasFocus() or self._grip is not None):
            return
        painter = QPainter(self)
        colour = current().colour("focus" if self.hasFocus() else "edge")
        painter.fillRect((self.width() - LINE) // 2, 0, LINE, self.height(), colour)


spoken_as(Edge, QAccessible.Role.Splitter)
