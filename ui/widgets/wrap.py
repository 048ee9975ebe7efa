"""Widgets in a row that go on in the next row when they do not fit."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class WrapLayout(QLayout):
    """Like words in a text: left to right, then the next row; ``gap`` pixels between, ``between`` rows."""

    def __init__(self, parent: QWidget | None, gap: int, between: int = 0) -> None:
        # Qt takes no None here: without a parent it is a part of another layout.
        super().__init__(*((parent,) if parent is not None else ()))
        self._items: list[QLayoutItem] = []
        self._gap, self._between = gap, between
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at ``index``."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> QtCore.Qt.Orientation:
        """No room is asked beyond what the widgets take."""
        return QtCore.Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The number of rows depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows within ``width`` pixels."""
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(self.alignmentRect(rect), place=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest alone in its row."""
        hints = [item.minimumSize() for item in self._items]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            high = max(item.sizeHint().height() for item in row)
            left = rect.left()
            for item in row:
                hint = item.sizeHint()
                if place:
                    item.setGeometry(QRect(QPoint(left, top + (high - hint.height()) // 2), hint))
                left += hint.width() + self._gap
            top += high + self._between
        return max(top - self._between - rect.top(), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = width
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if not rows or left < wide:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= wide + self._gap
        return rows


def wrapped_row(*widgets: QWidget) -> QWidget:
    """Widgets beside each other, 8 pixels apart; large letters let the last ones go on below."""
    row = QWidget()
    line = WrapLayout(row, 8, between=8)
    for widget in widgets:
        line.addWidget(widget)
    policy = row.sizePolicy()
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
