"""What the edges of the week do while something is dragged there: turn the week, scroll the hours."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from ui.theme import current

TURN_MS, SCROLL_MS = 800, 120
SIDE, HIGH = 24, 28
"""Pixels at 100 % from the edge that count."""


class Edges(QObject):
    """Waits at the left and right edge before it turns the week; scrolls at once at top and foot."""

    turned = Signal(int)
    """-1 to the week before, 1 to the week after."""
    scrolled = Signal(int)

    def __init__(self, parent: QObject, area: QScrollArea) -> None:
        super().__init__(parent)
        self._area = area
        self._way = 0
        self._up = 0
        self._was_inside = False
        self.turner, self.scroller = QTimer(self), QTimer(self)
        self.turner.setInterval(TURN_MS)
        self.scroller.setInterval(SCROLL_MS)
        self.turner.timeout.connect(lambda: self.turned.emit(self._way))
        self.scroller.timeout.connect(lambda: self.scrolled.emit(self._up))

    def begin(self, *, inside: bool) -> None:
        """A drag begins; from outside the week an edge counts only after the pointer was inside."""
        self._was_inside = inside
        self._way = self._up = 0

    def end(self) -> None:
        """The drag is over."""
        self.turner.stop()
        self.scroller.stop()

    def watch(self, at: QPoint) -> None:
        """The pointer is here (a point of the screen)."""
        viewport = self._area.viewport()
        room = QRect(viewport.mapToGlobal(QPoint(0, 0)), viewport.size())
        side, high = current().px(SIDE), current().px(HIGH)
        left, right = at.x() < room.left() + side, at.x() > room.right() - side
        self._was_inside = self._was_inside or not (left or right)
        way = (right - left) if self._was_inside and room.top() <= at.y() <= room.bottom() else 0
        if way != self._way:
            self._way = way
            self.turner.start() if way else self.turner.stop()
        up = (at.y() > room.bottom() - high) - (at.y() < room.top() + high)
        if up != self._up:
            self._up = up
            self.scroller.start() if up else self.scroller.stop()
