"""The lines of the palette: a heading where a group begins, icon, title, detail, keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.palette.entries import Entry, Group, group_words
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
ROW, HEADING, MARGIN = 44, 34, 16


class Rows(QAbstractListModel):
    """The entries that are shown; the first of a group carries its heading."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Entry, str]] = []

    def show(self, entries: Sequence[Entry], *, recent: bool) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._rows = []
        before: Group | None = None
        for one in entries:
            group = Group.RECENT if recent else one.group
            self._rows.append((one, "" if group is before else group_words(group)))
            before = group
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry, its heading, and the line as it is read aloud."""
        if not index.isValid():
            return None
        entry, heading = self._rows[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == HEADING_ROLE:
            return heading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (entry.title, entry.detail, entry.shortcut) if part)
        return None


class RowDelegate(QStyledItemDelegate):
    """44 high, and a heading of 34 above the first of a group."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a line with its heading."""
        heading = HEADING if index.data(HEADING_ROLE) else 0
        return QSize(0, current().px(ROW + heading))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Heading, tint and bar of the chosen one, icon, title, detail, keys."""
        entry, heading = index.data(ENTRY_ROLE), index.data(HEADING_ROLE)
        if not isinstance(entry, Entry):
            return
        theme = current()
        painter.save()
        rect = QRect(option.rect)
        if heading:
            rect = self._paint_heading(painter, rect, str(heading), first=index.row() == 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.colour("accent"))
            if theme.contrast:
                painter.setPen(QPen(theme.colour("ink"), 2))
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        self._paint_line(painter, rect, entry, chosen=chosen)
        painter.restore()

    @staticmethod
    def _paint_heading(painter: QPainter, rect: QRect, heading: str, *, first: bool) -> QRect:
        """Paint the name of the group and return what is left for the line."""
        theme = current()
        high = theme.px(HEADING)
        if not first:
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), theme.colour("line"))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink2"))
        space = QRect(rect.left() + MARGIN, rect.top(), rect.width() - 2 * MARGIN, high)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, heading)
        return rect.adjusted(0, high, 0, 0)

    @staticmethod
    def _paint_line(painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
        theme = current()
        middle, size = rect.center().y(), theme.px(20)
        pixmap = theme.pixmap(
            entry.icon, "accent" if chosen else "ink2", size, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(QPoint(rect.left() + MARGIN, middle - size // 2 + 1), pixmap)
        right = _paint_keys(painter, rect, entry.shortcut)
        left = rect.left() + MARGIN + size + theme.px(12)
        centre = Qt.AlignmentFlag.AlignVCenter
        title_font = theme.font("body_strong" if chosen else "body")
        metrics = QFontMetrics(title_font)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, right - left)
        painter.setFont(title_font)
        painter.setPen(theme.colour("ink"))
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), centre, title)
        left += metrics.horizontalAdvance(title) + theme.px(12)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("ink2"))
        if right - left > theme.px(40):
            detail = painter.fontMetrics().elidedText(entry.detail, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, rect.top(), right - left, rect.height()), centre, detail)


def _paint_keys(painter: QPainter, rect: QRect, keys: str) -> int:
    """Paint the keys in a small frame at the right and return where it begins."""
    right = rect.right() - MARGIN
    if not keys:
        return right
    theme = current()
    font = theme.font("caption")
    width = QFontMetrics(font).horizontalAdvance(keys) + theme.px(14)
    high = theme.px(22)
    box = QRect(right - width, rect.center().y() - high // 2 + 1, width, high)
    painter.setPen(QPen(theme.colour("line"), theme.border))
    painter.setBrush(theme.colour("field"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.colour("ink2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
    return box.left() - theme.px(8)
