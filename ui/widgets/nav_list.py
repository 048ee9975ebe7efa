"""A list of places: icon and word, the chosen one with tint and bar."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme import current

ICON_ROLE = Qt.ItemDataRole.UserRole + 1


class NavList(QListWidget):
    """Choose one of a few sections; arrows move, the choice is shown at once."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setItemDelegate(NavDelegate(self))

    def add(self, key: str, icon: str, word: str) -> None:
        """Add a section; ``icon`` is the name of a bundled one."""
        item = QListWidgetItem(word)
        item.setToolTip(word)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setData(ICON_ROLE, icon)
        self.addItem(item)

    def chosen(self) -> str:
        """The key of the chosen section; empty when there is none."""
        row = self.currentRow()
        return str(self.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose the section with this key, when there is one."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.setCurrentRow(row)


class NavDelegate(QStyledItemDelegate):
    """Paints one section."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """40 high."""
        return QSize(current().px(160), current().px(40))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tint and bar when chosen, ring inside when focused."""
        theme = current()
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("selected"))
            painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("hover"))
        size = theme.px(20)
        icon = index.data(ICON_ROLE)
        top = box.center().y() - size / 2
        painter.drawPixmap(
            QPointF(box.left() + 16, top), theme.pixmap(icon, "accent" if chosen else "ink2", size)
        )
        painter.setFont(theme.font("body_strong" if chosen else "body"))
        painter.setPen(theme.colour("ink"))
        words = QRectF(box.left() + 16 + size + 12, box.top(), box.width() - size - 40, box.height())
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        painter.restore()
