"""One document in the list: icon and word, and what it is for once it is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import current
from ui.widgets.spoken_tick import switched_by_click

BAR = 3
ICON = 20
_WRAP = Qt.TextFlag.TextWordWrap.value


class DocumentItem(QAbstractButton):
    """The chosen one has tint, bar and weight, and says in a sentence what it is for."""

    def __init__(self, icon: str, text: str, line: str) -> None:
        super().__init__()
        self._icon_name = icon
        self._line = line
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(line)
        self.setToolTip(line)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self.measure())

    def measure(self) -> None:
        """Be as high as the words need at this width."""
        self.setFixedHeight(self.needed_height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: the words wrap elsewhere."""
        super().resizeEvent(event)
        self.measure()

    def matches(self, words: str) -> bool:
        """Whether every word stands in the title or the sentence."""
        text = f"{self.text()} {self._line}".casefold()
        return all(word in text for word in words.casefold().split())

    def needed_height(self, width: int) -> int:
        """Pixels for title and sentence at this width."""
        title, line = self._boxes(width)
        return max(current().px(36), title.height() + line.height() + current().px(14))

    def sizeHint(self) -> QSize:
        """A row of the list."""
        width = max(self.width(), current().px(200))
        return QSize(current().px(200), self.needed_height(width))

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where title and sentence stand, from the top; the sentence is empty until chosen."""
        theme = current()
        left = theme.px(16 + ICON + 12)
        room = QRect(left, 0, width - left - theme.px(12), 1000)
        font = theme.font("body_strong" if self.isChecked() else "body")
        title = QFontMetrics(font).boundingRect(room, _WRAP, self.text())
        if not self.isChecked():
            return title, QRect()
        line = QFontMetrics(theme.font("caption")).boundingRect(room, _WRAP, self._line)
        return title, line

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, bar, icon, words, sentence."""
        theme, painter = current(), QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme.colour("selected"))
            painter.fillRect(0, 0, BAR, self.height(), theme.colour("accent"))
            if theme.contrast:
                painter.setPen(theme.colour("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        title, line = self._boxes(self.width())
        top = (self.height() - title.height() - line.height()) // 2
        size = theme.px(ICON)
        icon = theme.pixmap(self._icon_name, "accent" if self.isChecked() else "ink2", size)
        painter.drawPixmap(theme.px(16), top + (title.height() - size) // 2, size, size, icon)
        painter.setFont(theme.font("body_strong" if self.isChecked() else "body"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(title.translated(0, top).adjusted(0, 0, 4, 0), _WRAP, self.text())
        if self.isChecked():
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("ink2"))
            below = line.translated(0, top + title.height()).adjusted(0, 0, 4, 0)
            painter.drawText(below, _WRAP, self._line)


switched_by_click(DocumentItem)
