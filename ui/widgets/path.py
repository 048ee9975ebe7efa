"""The path of eight weeks: one circle for brein, two linked circles for relaties, the bar line between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.trajectory import Phase
from ui.theme import Theme, current
from ui.widgets.speaking import spoken_as

STEP = 48
BAR_STEP = 6
RADIUS = 10.0
LINKED_RADIUS = 7.4
LINKED_OFFSET = 5.2
CENTRE_Y = 20
HEIGHT = 54


@dataclass(frozen=True, slots=True)
class PathStep:
    """One session on the path. ``state``: ``done``, ``now``, ``coming`` or ``cancelled``."""

    number: int
    phase: Phase
    state: str
    tooltip: str = ""


class PathWidget(QWidget):
    """Shows where someone stands; not a control, so it takes no focus."""

    def __init__(self, zoom: float = 1.0) -> None:
        super().__init__()
        self._zoom = zoom
        self._steps: tuple[PathStep, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _theme(self) -> Theme:
        theme = current()
        return theme if self._zoom == 1.0 else Theme(theme.mode, theme.scale * self._zoom)

    def set_steps(self, steps: Sequence[PathStep], summary: str) -> None:
        """Show these steps; ``summary`` is what a screen reader says ("week 3 van 8, brein")."""
        self._steps = tuple(steps)
        self.setAccessibleName(summary)
        self.updateGeometry()
        self.update()

    def _bar_index(self) -> int:
        """Index of the first relating step after a brain step; 0 when there is no such border."""
        pairs = zip(self._steps, self._steps[1:], strict=False)
        for index, (left, right) in enumerate(pairs, start=1):
            if left.phase is Phase.BRAIN and right.phase is Phase.RELATING:
                return index
        return 0

    def sizeHint(self) -> QSize:
        """All steps at their full distance."""
        theme = self._theme()
        extra = theme.px(BAR_STEP) if self._bar_index() else 0
        return QSize(len(self._steps) * theme.px(STEP) + extra, theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Steps may come closer together."""
        return QSize(self.sizeHint().width() * 2 // 3, self.sizeHint().height())

    def _centres(self) -> list[float]:
        theme = self._theme()
        full = max(self.sizeHint().width(), 1)
        shrink = min(self.width() / full, 1.0)
        step, bar = theme.px(STEP) * shrink, theme.px(BAR_STEP) * shrink
        border = self._bar_index()
        return [step * (i + 0.5) + (bar if border and i >= border else 0.0) for i in range(len(self._steps))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Connecting lines, circles, numbers, the bar line."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centres, border = self._centres(), self._bar_index()
        for index in range(1, len(centres)):
            if index != border:
                self._paint_link(painter, centres[index - 1], centres[index], index)
        if border:
            self._paint_bar_line(painter, (centres[border - 1] + centres[border]) / 2)
        for x, step in zip(centres, self._steps, strict=True):
            self._paint_step(painter, x, step)

    def _half_width(self, step: PathStep) -> float:
        scale = self._theme().scale
        if step.phase is Phase.BRAIN:
            return RADIUS * scale + (5 * scale if step.state == "now" else 0)
        return (LINKED_RADIUS + LINKED_OFFSET + (4 if step.state == "now" else 0)) * scale

    def _paint_link(self, painter: QPainter, left: float, right: float, index: int) -> None:
        theme = self._theme()
        y = theme.px(CENTRE_Y)
        start = left + self._half_width(self._steps[index - 1]) + theme.px(3)
        end = right - self._half_width(self._steps[index]) - theme.px(3)
        if end > start:
            painter.setPen(QPen(theme.colour("edge"), 1.5))
            painter.drawLine(QPointF(start, y), QPointF(end, y))

    def _paint_bar_line(self, painter: QPainter, x: float) -> None:
        theme = self._theme()
        half = theme.px(30) / 2
        y = theme.px(CENTRE_Y)
        painter.setPen(QPen(theme.colour("ink"), 2))
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))

    def _paint_step(self, painter: QPainter, x: float, step: PathStep) -> None:
        theme = self._theme()
        y = theme.px(CENTRE_Y)
        role = "brein" if step.phase is Phase.BRAIN else "relaties"
        colour = theme.colour(role)
        filled = step.state in ("done", "now")
        painter.setPen(QPen(colour, 1.75 * theme.scale))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        if step.phase is Phase.BRAIN:
            self._paint_circle(painter, x, y, step)
        else:
            self._paint_linked(painter, x, y, step)
        if step.state == "done":
            size = theme.px(14)
            pixmap = theme.pixmap("check", "surface", size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x - size / 2, y - size / 2), pixmap)
        elif step.state == "cancelled":
            half = 4 * theme.scale
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
        now = step.state == "now"
        painter.setFont(theme.font("body_strong" if now else "caption"))
        painter.setPen(theme.colour("ink" if now else "ink2"))
        box = QRectF(x - theme.px(16), y + theme.px(16), theme.px(32), theme.px(18))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step.number))

    def _paint_circle(self, painter: QPainter, x: float, y: float, step: PathStep) -> None:
        radius = RADIUS * self._theme().scale
        painter.drawEllipse(QPointF(x, y), radius, radius)
        if step.state == "now":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = radius + 4.5 * self._theme().scale
            painter.drawEllipse(QPointF(x, y), ring, ring)

    def _paint_linked(self, painter: QPainter, x: float, y: float, step: PathStep) -> None:
        scale = self._theme().scale
        radius, offset = LINKED_RADIUS * scale, LINKED_OFFSET * scale
        for side in (-1, 1):
            painter.drawEllipse(QPointF(x + side * offset, y), radius, radius)
        if step.state == "now":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width, height = radius + offset + 4 * scale, radius + 4 * scale
            painter.drawRoundedRect(QRectF(x - width, y - height, 2 * width, 2 * height), height, height)

    def event(self, event: QEvent) -> bool:
        """A tooltip for each step."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            half = self._theme().px(STEP) / 2
            for x, step in zip(self._centres(), self._steps, strict=True):
                if abs(event.pos().x() - x) <= half and step.tooltip:
                    QToolTip.showText(event.globalPos(), step.tooltip, self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure and paint again."""
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


spoken_as(PathWidget, QAccessible.Role.Graphic)
