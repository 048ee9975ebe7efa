"""The two tables of the tab Metingen: start and now with a sentence each, and every measurement."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem

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
from ui.widgets.tables import ICON, PADDING, HairlineDelegate, Table

Index = QModelIndex | QPersistentModelIndex
WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
WAY_UNTIL = 1.2
"""Letter size from which the way of asking gives its room; an opened measurement tells it."""
NUMBERS_HIGH, VERDICT_HIGH = 30, 26


class PairDelegate(HairlineDelegate):
    """Only the sentence below the numbers has a hairline; names that do not fit wrap."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        model = index.model()
        if not isinstance(model, SummaryTable):
            super().paint(painter, option, index)
            return
        if model.is_verdict(index.row()):
            if index.column() == NAME:
                self._paint_verdict(painter, option, index)
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

    def _paint_verdict(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Icon and sentence across the row; a sentence that is too long wraps, it is never cut."""
        theme, rect = current(), QRect(option.rect)
        painter.save()
        self._paint_ground(painter, option, index, rect)
        name, role = index.data(Qt.ItemDataRole.DecorationRole)
        size, pad = theme.px(ICON), theme.px(PADDING)
        ratio = painter.device().devicePixelRatioF()
        top = rect.top() + (theme.px(VERDICT_HIGH) - size) // 2
        painter.drawPixmap(rect.left() + pad, top, theme.pixmap(name, role, size, ratio))
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(theme.colour(index.data(Qt.ItemDataRole.ForegroundRole)))
        painter.drawText(rect.adjusted(verdict_left(), 0, -pad, 0), int(WRAP), str(index.data()))
        painter.restore()


def verdict_left() -> int:
    """Where the sentence begins: after the icon."""
    theme = current()
    return theme.px(PADDING) + theme.px(ICON) + theme.px(8)


class PairTable(Table):
    """As high as its rows."""

    def __init__(self, model: SummaryTable) -> None:
        super().__init__(translate("MeasuresTab", "Measures: start and now"))
        self._pairs = model
        self.setItemDelegate(PairDelegate(self))
        self.setModel(model)
        # To be read: a press on a row does nothing.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)

    def fit(self) -> None:
        """Span the sentences, set widths and height."""
        theme, head = current(), self.horizontalHeader()
        self.clearSpans()
        for column in range(DIFFERENCE + 1):
            fixed = column != NAME
            mode = QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
            if fixed:
                head.resizeSection(column, max(theme.px(44), head.sectionSizeFromContents(column).width()))
        for row in range(1, self._pairs.rowCount(), 2):
            self.setSpan(row, NAME, 1, DIFFERENCE + 1)
        self._grow()

    def _grow(self) -> None:
        theme = current()
        self.verticalHeader().setMinimumSectionSize(theme.px(VERDICT_HIGH))
        height = 0
        for row in range(self._pairs.rowCount()):
            high = self._row_height(row)
            if self.rowHeight(row) != high:
                self.setRowHeight(row, high)
            height += high
        self.setFixedHeight(height + self.horizontalHeader().height())

    def _row_height(self, row: int) -> int:
        theme, index = current(), self._pairs.index(row, NAME)
        verdict = self._pairs.is_verdict(row)
        font = index.data(Qt.ItemDataRole.FontRole) if verdict else theme.font("body")
        room = self.columnWidth(NAME) - theme.px(PADDING)
        if verdict:
            room = self.viewport().width() - verdict_left() - theme.px(PADDING)
        wrapped = QFontMetrics(font).boundingRect(0, 0, max(room, 40), 10_000, int(WRAP), str(index.data()))
        return max(wrapped.height() + theme.px(8), theme.px(VERDICT_HIGH if verdict else NUMBERS_HIGH))

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
        self.setColumnHidden(WAY, theme.scale >= WAY_UNTIL)
        self.setFixedHeight(self._rows.rowCount() * theme.px(40) + theme.px(34))
