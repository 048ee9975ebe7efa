"""A deed as a few words in a line of text: no higher than the words beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import current

HIGH, SIDE = 22, 5
"""Height and the room left and right of the words, in pixels at 100 %."""


class TextLink(QAbstractButton):
    """Accent words; underlined under the pointer, ringed with the focus."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The words with room for the ring."""
        theme = current()
        words = QFontMetrics(theme.font("body_strong")).horizontalAdvance(self.text())
        return QSize(words + 2 * theme.px(SIDE), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        """Words are never shortened."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and what shows that they can be pressed."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour("accent"))
        side = theme.px(SIDE)
        box = QRectF(side, 0, self.width() - 2 * side, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.underMouse():
            middle, metrics = self.height() / 2, painter.fontMetrics()
            line = middle + metrics.ascent() - metrics.height() / 2 + 2.5
            painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as well as the space bar."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure and paint again."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)
