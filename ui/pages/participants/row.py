"""One row of the participant list, painted: name and week, phase, next visit and one note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.language import words
from ui.models.participants import PHASE_MARK, ROW_ROLE, RowWords
from ui.pages.participants.ground import paint_ground
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex

HEIGHT = 56
MARGIN = 16
MARK = 16
NOTE_GAP = 5


class ParticipantDelegate(QStyledItemDelegate):
    """Two lines; chosen by tint and bar, never by coloured text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """56 high at 100 % letters."""
        return QSize(0, current().px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, RowWords):
            return
        painter.save()
        rect = QRect(option.rect)
        paint_ground(painter, option, rect)
        inner = rect.adjusted(MARGIN, 0, -MARGIN - 4, 0)
        half = rect.height() // 2
        upper = QRect(inner.left(), rect.top() + half - current().px(21), inner.width(), current().px(22))
        lower = QRect(inner.left(), rect.top() + half + current().px(1), inner.width(), current().px(18))
        self._paint_name(painter, upper, row)
        self._paint_facts(painter, lower, row)
        painter.restore()

    @staticmethod
    def _paint_name(painter: QPainter, rect: QRect, row: RowWords) -> None:
        theme = current()
        caption = theme.font("caption")
        week = QFontMetrics(caption).horizontalAdvance(row.week) + 2
        painter.setFont(caption)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.week)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("ink"))
        room = rect.width() - week - theme.px(8)
        name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_facts(self, painter: QPainter, rect: QRect, row: RowWords) -> None:
        theme = current()
        left = rect.left()
        strong = theme.font("caption")
        strong.setWeight(QFont.Weight.DemiBold)
        if row.phase is not None:
            icon, role = PHASE_MARK[row.phase]
            left = self._paint_icon(painter, left, rect, icon, role)
            left = self._paint_words(painter, _from(rect, left), words.phase(row.phase), role, strong)
        right = self._paint_note(painter, rect, row)
        room = right - left - theme.px(6)
        caption = theme.font("caption")
        metrics = QFontMetrics(caption)
        choices = (row.visit or row.state, *row.visit_shorter)
        text = next((c for c in choices if metrics.horizontalAdvance(c) <= room), choices[-1])
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        self._paint_words(painter, _from(rect, left), text, "ink2", caption)

    def _paint_note(self, painter: QPainter, rect: QRect, row: RowWords) -> int:
        """Paint the note at the right and return where it begins."""
        if not row.note:
            return rect.right()
        theme = current()
        font = theme.font("caption")
        width = QFontMetrics(font).horizontalAdvance(row.note)
        start = rect.right() + 1 - width - theme.px(MARK + NOTE_GAP)
        self._paint_icon(painter, start, rect, row.note_icon, row.note_role)
        words = _from(rect, rect.right() + 1 - width)
        self._paint_words(painter, words, row.note, row.note_role, font)
        return start

    @staticmethod
    def _paint_icon(painter: QPainter, left: int, rect: QRect, icon: str, role: str) -> int:
        theme = current()
        size = theme.px(MARK)
        pixmap = theme.pixmap(icon, role, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(left, rect.top() + (rect.height() - size) // 2, pixmap)
        return left + size + theme.px(4)

    @staticmethod
    def _paint_words(painter: QPainter, rect: QRect, text: str, role: str, font: QFont) -> int:
        painter.setFont(font)
        painter.setPen(current().colour(role))
        width = QFontMetrics(font).horizontalAdvance(text)
        space = QRect(rect.left(), rect.top(), width + 2, rect.height())
        painter.drawText(space, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return rect.left() + width + current().px(8)


def _from(rect: QRect, left: int) -> QRect:
    """The part of a rectangle right of ``left``."""
    return QRect(left, rect.top(), rect.right() - left + 1, rect.height())
