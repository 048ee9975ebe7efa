"""The two tables of the tab Metingen: start and now with a sentence each, and every measurement."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem

from desktop.language import translate
from ui.models.measures import (
    DAY,
    DIFFERENCE,
    INSTRUMENT,
    MOMENT,
    NAME,
    SCORE,
    WAY,
    HistoryTable,
    SummaryTable,
)
from ui.theme import current
from ui.widgets.tables import PADDING, HairlineDelegate, Table

Index = QModelIndex | QPersistentModelIndex
WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
NUMBERS_HIGH, VERDICT_HIGH = 30, 26


class PairDelegate(HairlineDelegate):
    """Only the sentence below the numbers has a hairline; names that do not fit wrap."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        model = index.model()
        if not isinstance(model, SummaryTable) or model.is_verdict(index.row()):
            super().paint(painter, option, index)
            return
        painter.save()
        # One pixel lower than the cell: the hairline falls under the sentence below.
        option.rect = QRect(option.rect).adjusted(0, 0, 0, current().border)
        painter.setClipRect(option.rect.adjusted(0, 0, 0, -current().border))
        if index.column() == NAME:
            self._paint_ground(painter, option, index, QRect(option.rect))
            pad = current().px(PADDING)
            painter.setFont(current().font("body"))
            painter.setPen(current().colour("ink"))
            painter.drawText(QRect(option.rect).adjusted(pad, 0, 0, 0), int(WRAP), str(index.data()))
        else:
            super().paint(painter, option, index)
        painter.restore()


class PairTable(Table):
    """As high as its rows."""

    def __init__(self, model: SummaryTable) -> None:
        super().__init__(translate("MeasuresTab", "Measures: start and now"))
        self._pairs = model
        self.setItemDelegate(PairDelegate(self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)

    def fit(self) -> None:
        """Span the sentences, set widths and height."""
        theme, head = current(), self.horizontalHeader()
        self.clearSpans()
        metrics = QFontMetrics(theme.font("caption"))
        for column in range(DIFFERENCE + 1):
            fixed = column != NAME
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
            if fixed:
                words = str(self._pairs.headerData(column, Qt.Orientation.Horizontal))
                wide = metrics.horizontalAdvance(words) * 1.15 + 2 * theme.px(PADDING)
                head.resizeSection(column, max(theme.px(44), round(wide)))
        for row in range(1, self._pairs.rowCount(), 2):
            self.setSpan(row, NAME, 1, DIFFERENCE + 1)
        self._grow()

    def _grow(self) -> None:
        theme = current()
        self.verticalHeader().setMinimumSectionSize(theme.px(VERDICT_HIGH))
        metrics, height = QFontMetrics(theme.font("body")), 0
        room = max(self.columnWidth(NAME) - theme.px(PADDING), 40)
        for row in range(self._pairs.rowCount()):
            high = theme.px(VERDICT_HIGH)
            if not self._pairs.is_verdict(row):
                text = str(self._pairs.index(row, NAME).data())
                high = metrics.boundingRect(0, 0, room, 10_000, int(WRAP), text).height()
                high = max(high + theme.px(8), theme.px(NUMBERS_HIGH))
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
            height += high
        self.setFixedHeight(height + self.horizontalHeader().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may let a name wrap."""
        super().resizeEvent(event)
        self._grow()


class MeasurementsTable(Table):
    """Every measurement; Enter opens one. As high as its rows."""

    def __init__(self, model: HistoryTable) -> None:
        super().__init__(translate("MeasuresTab", "All measurements"))
        self._rows = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setStretchLastSection(False)

    def fit(self) -> None:
        """Set widths by the words, and the height."""
        theme, head = current(), self.horizontalHeader()
        metrics = QFontMetrics(theme.font("body"))
        for column in (DAY, INSTRUMENT, MOMENT, SCORE, WAY):
            texts = [str(self._rows.index(row, column).data()) for row in range(self._rows.rowCount())]
            texts.append(str(self._rows.headerData(column, Qt.Orientation.Horizontal)))
            wide = max(metrics.horizontalAdvance(text) for text in texts) + 2 * theme.px(PADDING) + 12
            stretch = column == INSTRUMENT
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
            if not stretch:
                head.resizeSection(column, wide)
        self.setColumnHidden(WAY, theme.scale >= 1.4)
        self.setFixedHeight(self._rows.rowCount() * theme.px(40) + theme.px(34))
