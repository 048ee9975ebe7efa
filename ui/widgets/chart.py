"""A small chart of one ladder or instrument: start and now, and the band of measurement error (08)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import translate
from desktop.reports.chart import LadderSeries, ladder_chart
from ui.theme import current
from ui.widgets import drawing
from ui.widgets.speaking import spoken_as

SIZE = (264, 130)
"""Usual width and height at 100 % letters."""
NARROWEST = 180


class SeriesChart(QWidget):
    """Facts only: no colour of judgement. The table beside it is the accessible form of its numbers."""

    def __init__(self, series: LadderSeries, said: str) -> None:
        super().__init__()
        self._series = series
        self.setAccessibleName(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def series(self) -> LadderSeries:
        """What is drawn."""
        return self._series

    def sizeHint(self) -> QSize:
        """As in the design, growing with the letters."""
        theme = current()
        return QSize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def minimumSizeHint(self) -> QSize:
        """Narrower is possible, lower is not."""
        theme = current()
        return QSize(theme.px(NARROWEST), theme.px(SIZE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing that paper gets too, at the size of captions."""
        factor = drawing.factor()
        drawn = ladder_chart(
            self._series,
            self.width() / factor,
            self.height() / factor,
            translate("SeriesChart", "now {value}"),
            # Where words stand under the axis, they say what the first number is.
            "{value}" if self._series.names else translate("SeriesChart", "start {value}"),
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor, factor)
        drawing.paint(painter, drawn.commands)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure and paint again."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


class LegendMark(QWidget):
    """One sign of the chart, for the line of words below it: ``band``, ``start``, ``now`` or ``bar``."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a line of words."""
        theme = current()
        return QSize(theme.px(22 if self._kind == "band" else 14), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign as the chart has it."""
        factor = drawing.factor()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(factor, factor)
        drawing.paint(painter, drawing.sign(self._kind, self.width() / factor, self.height() / factor))
        painter.end()


spoken_as(SeriesChart, QAccessible.Role.Chart)
