"""Tables: hairlines, a chosen row by tint and bar, one tab stop."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme import current

Index = QModelIndex | QPersistentModelIndex

BAR = 3
"""Width of the bar before a chosen row, in pixels; it does not grow with the letters."""
PADDING = 8
ICON = 18


class HairlineDelegate(QStyledItemDelegate):
    """Paints a cell: tint and bar when chosen, icon, text in ink, a hairline below.

    Reads ``DisplayRole``, ``DecorationRole`` (``QIcon``, ``QPixmap``, or a tuple of icon name and colour
    role), ``TextAlignmentRole``, ``FontRole`` and ``ForegroundRole`` (a ``QColor`` or a colour role).
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        painter.save()
        rect = QRect(option.rect)
        self._paint_ground(painter, option, index, rect)
        self._paint_content(painter, rect, index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRect
    ) -> None:
        theme = current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        view = option.widget
        hovered = isinstance(view, Table) and view.hovered_row == index.row()
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
        elif hovered:
            painter.fillRect(rect, theme.colour("hover"))
        line = QRect(rect.left(), rect.bottom() - theme.border + 1, rect.width(), theme.border)
        painter.fillRect(line, theme.colour("line"))
        if chosen and self._is_first(option, index):
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), theme.colour("accent"))
        if chosen and isinstance(view, QTableView) and view.hasFocus():
            self._paint_focus(painter, view, index, rect)

    @staticmethod
    def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether the cell stands in the leftmost column that is in sight."""
        view = option.widget
        if not isinstance(view, QTableView):
            return index.column() == 0
        return index.column() == _outermost(view.horizontalHeader(), last=False)

    @staticmethod
    def _paint_focus(painter: QPainter, view: QTableView, index: Index, rect: QRect) -> None:
        """Draw the part of the row's focus ring that falls in this cell, 2 px inside."""
        colour = current().colour("focus")
        header = view.horizontalHeader()
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colour)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
        if index.column() == _outermost(header, last=False):
            painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), colour)
        if index.column() == _outermost(header, last=True):
            painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), colour)

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index) -> None:
        theme = current()
        padding = theme.px(PADDING)
        inner = rect.adjusted(padding, 0, -padding, 0)
        pixmap = self._picture(index, painter.device().devicePixelRatioF())
        size = theme.px(ICON)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if pixmap is not None:
            top = inner.top() + (inner.height() - size) // 2
            painter.drawPixmap(QRect(inner.left(), top, size, size), pixmap)
            inner.setLeft(inner.left() + size + theme.px(8))
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font if isinstance(font, QFont) else theme.font("body"))
        painter.setPen(self._ink(index))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, self._alignment(index), shown)

    @staticmethod
    def _ink(index: Index) -> QColor:
        given = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(given, QColor):
            return given
        return current().colour(given if isinstance(given, str) else "ink")

    @staticmethod
    def _alignment(index: Index) -> int:
        given = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if isinstance(given, Qt.AlignmentFlag):
            given = given.value
        horizontal = int(given or 0) & Qt.AlignmentFlag.AlignHorizontal_Mask.value
        return (horizontal or Qt.AlignmentFlag.AlignLeft.value) | Qt.AlignmentFlag.AlignVCenter.value

    @staticmethod
    def _picture(index: Index, ratio: float) -> QPixmap | None:
        given = index.data(Qt.ItemDataRole.DecorationRole)
        theme = current()
        size = theme.px(ICON)
        match given:
            case QPixmap():
                return given
            case QIcon():
                return given.pixmap(QSize(size, size), ratio)
            case (str(name), str(role)):
                return theme.pixmap(name, role, size, ratio)
            case _:
                return None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for icon, text and padding; the height of a row."""
        theme = current()
        font = index.data(Qt.ItemDataRole.FontRole)
        option.font = font if isinstance(font, QFont) else theme.font("body")
        width = super().sizeHint(option, index).width() + 2 * theme.px(PADDING)
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width += theme.px(ICON + 8)
        return QSize(width, theme.px(40))


def _outermost(header: QHeaderView, last: bool) -> int:
    """Logical number of the first or last column in sight."""
    columns = (header.logicalIndex(place) for place in range(header.count()))
    seen = [column for column in columns if not header.isSectionHidden(column)]
    if not seen:
        return -1
    return seen[-1] if last else seen[0]


class Table(QTableView):
    """Rows to choose from: one tab stop, arrows move, Enter or a double click chooses.

    A model with numbers gives ``TextAlignmentRole`` in ``headerData`` too, so that heads stand above them.
    """

    chosen = Signal(QModelIndex)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(HairlineDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.hovered_row = -1
        self.entered.connect(lambda index: self._hover(index.row()))
        self.viewportEntered.connect(lambda: self._hover(-1))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setAccessibleName(name)
        self.doubleClicked.connect(self._choose)
        self._dress()

    def _dress(self) -> None:
        theme = current()
        rows, head = self.verticalHeader(), self.horizontalHeader()
        rows.setMinimumSectionSize(theme.px(40))
        rows.setDefaultSectionSize(theme.px(40))
        head.setFixedHeight(theme.px(32))
        head.setMinimumSectionSize(theme.px(40))
        self.setFont(theme.font("body"))

    def changeEvent(self, event: QEvent) -> None:
        """Take heights and fonts from a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the current row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index)

    def columns_state(self) -> str:
        """Widths, order and sorting of the columns, as text to keep in the settings."""
        return self.horizontalHeader().saveState().toBase64().toStdString()

    def restore_columns(self, state: str) -> bool:
        """Put columns back; ``False`` when ``state`` is not of this table, which then stays as it is."""
        if not state:
            return False
        kept = QByteArray.fromBase64(QByteArray(state.encode("ascii", "replace")))
        columns = self.horizontalHeader().count()
        before = self.horizontalHeader().saveState()
        if self.horizontalHeader().restoreState(kept) and self.horizontalHeader().count() == columns:
            self._dress()
            return True
        self.horizontalHeader().restoreState(before)
        return False
