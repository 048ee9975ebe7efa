"""The ground of a row in the lists on the left: chosen by tint and bar, never by coloured text."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from ui.theme import current

BAR = 3


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
    """Tint, line below, and bar and ring of the chosen row."""
    theme = current()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, theme.colour("selected"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    line = QRect(rect.left(), rect.bottom() - theme.border + 1, rect.width(), theme.border)
    painter.fillRect(line, theme.colour("line"))
    if not chosen:
        return
    painter.fillRect(rect.left(), rect.top(), BAR, rect.height(), theme.colour("accent"))
    view = option.widget
    if isinstance(view, QAbstractItemView) and (view.hasFocus() or theme.contrast):
        colour = theme.colour("focus" if view.hasFocus() else "ink")
        for edge in (
            QRect(rect.left(), rect.top(), rect.width(), 2),
            QRect(rect.left(), rect.bottom() - 1, rect.width(), 2),
            QRect(rect.left(), rect.top(), BAR, rect.height()),
            QRect(rect.right() - 1, rect.top(), 2, rect.height()),
        ):
            painter.fillRect(edge, colour)
