"""A part of the page with a ground of its own: rail, window or surface colour, and a line that parts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import current

Edge = Literal["", "left", "right"]


class Ground(QWidget):
    """Painted in a colour role of the theme, with a hairline at one side when asked."""

    def __init__(self, role: str, edge: Edge = "") -> None:
        super().__init__()
        self._role = role
        self._edge: Edge = edge

    def set_edge(self, edge: Edge) -> None:
        """Draw the line at another side."""
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill, and draw the line."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._role))
        if self._edge:
            left = 0 if self._edge == "left" else self.width() - theme.border
            painter.fillRect(left, 0, theme.border, self.height(), theme.colour("line"))
