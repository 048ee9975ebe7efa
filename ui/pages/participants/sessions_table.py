"""The table of sessions: widths that fit their words, the bar line across, themes that wrap."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem

from desktop.domain.trajectory import Phase
from desktop.language import translate
from ui.models.participants import PHASE_MARK
from ui.models.trajectory import (
    BAR_ROLE,
    COLUMNS,
    SIGNS,
    STANDING,
    STYLES,
    THEME,
    BarWords,
    TrajectoryTable,
)
from ui.theme import current
from ui.widgets.tables import ICON, PADDING, HairlineDelegate, Table

Index = QModelIndex | QPersistentModelIndex

BAR_HEIGHT = 34
"""Height of the row with the bar line."""
WIDTHS = (56, 84, 0, 128, 76)
"""Column widths at 100 % letters; the theme takes what is left."""
LARGE_WIDTHS = (40, 96, 0, 232, 0)
"""From 140 % on: the signs stand behind the standing."""


class SessionDelegate(HairlineDelegate):
    """Cells of a session; the row of the bar line is one thick line with one sentence."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        bar = index.data(BAR_ROLE)
        if isinstance(bar, BarWords):
            painter.save()
            self._paint_bar(painter, QRect(option.rect), bar)
            painter.restore()
            return
        if index.column() == THEME and not fits(index, option.rect.width()):
            self._paint_ground(painter, option, index, QRect(option.rect))
            self._paint_two_lines(painter, QRect(option.rect), index)
            return
        super().paint(painter, option, index)

    @staticmethod
    def _paint_two_lines(painter: QPainter, rect: QRect, index: Index) -> None:
        """A theme that is too long for its column wraps; it is never cut."""
        theme = current()
        name, role = index.data(Qt.ItemDataRole.DecorationRole)
        size, pad = theme.px(ICON), theme.px(PADDING)
        ratio = painter.device().devicePixelRatioF()
        painter.save()
        top = rect.top() + (rect.height() - size) // 2
        painter.drawPixmap(rect.left() + pad, top, theme.pixmap(name, role, size, ratio))
        painter.setFont(theme.font("body_dense"))
        painter.setPen(theme.colour("ink"))
        room = rect.adjusted(pad + size + theme.px(8), 0, -pad, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), index.data(Qt.ItemDataRole.DisplayRole))
        painter.restore()

    @staticmethod
    def _paint_bar(painter: QPainter, rect: QRect, bar: BarWords) -> None:
        theme = current()
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, theme.colour("ink"))
        under = QRect(rect.left(), rect.bottom() - theme.border + 1, rect.width(), theme.border)
        painter.fillRect(under, theme.colour("line"))
        icon, role = PHASE_MARK[Phase.RELATING]
        size = theme.px(18)
        left, middle = rect.left() + theme.px(16), rect.center().y() + 1
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(left, middle - size // 2, theme.pixmap(icon, role, size, ratio))
        left += size + theme.px(8)
        strong = theme.font("caption")
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme.colour("ink"))
        width = painter.fontMetrics().horizontalAdvance(bar.lead)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, rect.top() + 2, width + 2, rect.height() - 2), flags, bar.lead)
        left += width + theme.px(10)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink2"))
        room = QRect(left, rect.top() + 2, rect.right() - left - 8, rect.height() - 2)
        text = painter.fontMetrics().elidedText(bar.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flags, text)


def wrapped_height(index: Index, width: int) -> int:
    """How high the row of a theme is that wraps in a column this wide."""
    theme = current()
    room = max(width - 2 * theme.px(PADDING) - theme.px(ICON + 8), 1)
    metrics = QFontMetrics(theme.font("body_dense"))
    words = metrics.boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, str(index.data()))
    return max(theme.px(52), words.height() + theme.px(8))


def fits(index: Index, width: int) -> bool:
    """Whether the words of a theme stand on one line in a column this wide."""
    theme = current()
    words = QFontMetrics(theme.font("body")).horizontalAdvance(str(index.data()))
    return words <= width - 2 * theme.px(PADDING) - theme.px(ICON + 8)


class SessionsTable(Table):
    """As high as its rows: the page scrolls, not the table."""

    def __init__(self, model: TrajectoryTable) -> None:
        super().__init__(translate("TrajectoryTable", "Visits of the trajectory"))
        self._bar_row = -1
        self.setItemDelegate(SessionDelegate(self))
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)

    def fit(self, bar_row: int) -> None:
        """Span the bar line, set widths and height."""
        theme = current()
        large = theme.scale >= 1.4
        # Known before the widths: the words of the bar run over all columns.
        self._bar_row = bar_row
        self.clearSpans()
        head = self.horizontalHeader()
        head.setVisible(not large)
        for column, width in enumerate(LARGE_WIDTHS if large else WIDTHS):
            fixed = column != THEME
            head.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Fixed if fixed else QHeaderView.ResizeMode.Stretch
            )
            if fixed:
                words = 0 if large else head.sectionSizeFromContents(column).width()
                head.resizeSection(column, max(theme.px(width), self._widest(column), words))
        self.setColumnHidden(SIGNS, large)
        if bar_row >= 0:
            self.setSpan(bar_row, 0, 1, COLUMNS)
        self._grow_rows()

    def _widest(self, column: int) -> int:
        """Room for the longest words of a column: dates are as long as their language."""
        model, theme = self.model(), current()
        texts = [model.index(row, column) for row in range(model.rowCount()) if row != self._bar_row]
        words = max(
            (QFontMetrics(theme.font(STYLES[column])).horizontalAdvance(str(i.data())) for i in texts),
            default=0,
        )
        icon = theme.px(ICON + 8) if column == STANDING else 0
        return words + icon + 2 * theme.px(PADDING) + 4

    def _grow_rows(self) -> None:
        """Rows whose theme wraps are higher; the table is as high as all of them."""
        theme, model = current(), self.model()
        self.verticalHeader().setMinimumSectionSize(theme.px(BAR_HEIGHT))
        width = self.columnWidth(THEME)
        height = 0
        for row in range(model.rowCount()):
            theme_cell = model.index(row, THEME)
            wanted = theme.px(40) if fits(theme_cell, width) else wrapped_height(theme_cell, width)
            if row == self._bar_row:
                wanted = theme.px(BAR_HEIGHT)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
            height += wanted
        head = self.horizontalHeader()
        self.setFixedHeight(height + (0 if head.isHidden() else head.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may let a theme wrap."""
        super().resizeEvent(event)
        self._grow_rows()
