"""The recovery code in a box: groups in two rows, or dots in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.speaking import spoken_as

PER_ROW = 4
_ROW = 32
_MARGIN = 16
_GAP = 25


class CodeBox(QWidget):
    """Shows the groups of a code; reached by Tab, so that a screen reader can read it out.

    ``name`` is what it is, ``hidden_name`` what is said while the code is covered.
    """

    def __init__(self, groups: Sequence[str], name: str, hidden_name: str) -> None:
        super().__init__()
        self._groups = tuple(groups)
        self._name, self._hidden_name = name, hidden_name
        self._covered = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRing", "own")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self._say()

    @property
    def covered(self) -> bool:
        """Whether dots stand in the place of the code."""
        return self._covered

    def cover(self, covered: bool) -> None:
        """Put dots in the place of the code, or show it."""
        self._covered = covered
        self._say()
        self.update()

    def _say(self) -> None:
        numbered = ", ".join(f"{number}: {' '.join(group)}" for number, group in enumerate(self._groups, 1))
        self.setAccessibleName(self._hidden_name if self._covered else f"{self._name}. {numbered}")

    def _font(self) -> QFont:
        font = current().font("heading")
        font.setPixelSize(current().px(20))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, current().px(1))
        return font

    def _column(self) -> float:
        return QFontMetricsF(self._font()).horizontalAdvance("MMMM") * 0.86 + current().px(_GAP)

    def sizeHint(self) -> QSize:
        """Two rows of four."""
        theme = current()
        rows = -(-len(self._groups) // PER_ROW)
        width = PER_ROW * self._column() + 2 * _MARGIN
        return QSize(round(width), rows * theme.px(_ROW) + theme.px(14))

    def minimumSizeHint(self) -> QSize:
        """The whole code: it is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the groups in columns."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = theme.border / 2
        painter.setPen(QPen(theme.colour("line"), theme.border))
        painter.setBrush(theme.colour("field"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(half, half, -half, -half), 6, 6)
        column, row, top = self._column(), theme.px(_ROW), theme.px(7)
        for index, group in enumerate(self._groups):
            left, above = _MARGIN + index % PER_ROW * column, top + index // PER_ROW * row
            if self._covered:
                self._draw_dots(painter, QPointF(left, above + row / 2), len(group))
            else:
                painter.setFont(self._font())
                painter.setPen(theme.colour("ink"))
                cell = QRectF(left, above, column, row)
                painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter), group)

    def _draw_dots(self, painter: QPainter, start: QPointF, count: int) -> None:
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink2"))
        radius, step = theme.px(3), theme.px(8)
        for number in range(count):
            painter.drawEllipse(start + QPointF(radius + number * step, 0), radius, radius)


spoken_as(CodeBox, QAccessible.Role.StaticText)
