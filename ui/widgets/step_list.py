"""Where one is in a few steps: numbered circles with a word and a fact each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.emptying import empty
from ui.widgets.labels import label

_CIRCLE = 32


@dataclass(frozen=True, slots=True)
class ListedStep:
    """One step: its name, and one line on what it holds."""

    name: str
    fact: str
    """May be empty."""


class _Circle(QWidget):
    """Done: a tick; now: filled with its number; to come: open with its number."""

    def __init__(self, number: int, state: str) -> None:
        super().__init__()
        self._number, self._state = number, state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A circle."""
        side = current().px(_CIRCLE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and what stands in it."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = self._state == "now"
        edge = theme.border / 2
        painter.setPen(QPen(theme.colour("edge" if self._state == "coming" else "accent"), theme.border))
        painter.setBrush(theme.colour("accent") if now else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        if self._state == "done":
            size = theme.px(18)
            tick = theme.pixmap("check", "accent", size, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, tick)
            return
        font = theme.font("caption")
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if now else "ink2"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._number))


class StepList(QWidget):
    """The steps below each other, the current one strong."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().px(22))

    def show_steps(self, steps: tuple[ListedStep, ...], at: int, name: str) -> None:
        """Show the steps with number ``at`` (from 1) as the current one; ``name`` says so in words."""
        empty(self._column)
        for number, step in enumerate(steps, 1):
            state = "done" if number < at else "now" if number == at else "coming"
            self._column.addWidget(_row(number, step, state))
        self.setAccessibleName(name)


def _row(number: int, step: ListedStep, state: str) -> QWidget:
    theme = current()
    font = theme.font("name")
    font.setWeight(QFont.Weight.DemiBold if state == "now" else QFont.Weight.Normal)
    words = QLabel(step.name)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setFont(font)
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.addWidget(_Circle(number, state), 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(words, 0, 1, Qt.AlignmentFlag.AlignVCenter)
    if step.fact:
        grid.addWidget(label(step.fact, "caption", "ink2", wrap=True), 1, 1)
    grid.setColumnStretch(1, 1)
    return row
