"""A large button for the table: to press with a finger, to read from the other side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.spoken_tick import switched_by_click

HEIGHT = 56
ICON = 24
GAP = 10
PAD = 20
LARGEST = 1.5
"""These letters are large already: above this size they grow no further."""


class TableButton(QAbstractButton):
    """Icon and word in one outline; checked means "you are here": tint, bold, a stronger edge."""

    def __init__(self, icon: str, text: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setText(text.replace("&", "&&"))
        self._words = text
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _px(self, n: float) -> int:
        return round(n * min(current().scale, LARGEST))

    def _metrics(self) -> QFontMetrics:
        font = current().font("table_button")
        font.setPixelSize(self._px(20))
        font.setBold(True)
        return QFontMetrics(font)

    def sizeHint(self) -> QSize:
        """Room for the word in bold, so that nothing moves when it is chosen."""
        wide = self._px(HEIGHT)
        if self._words:
            wide = self._metrics().horizontalAdvance(self._words) + self._px(2 * PAD + ICON + GAP)
        return QSize(wide, self._px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses, as the space bar does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            event.accept()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()  # the page turns
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, icon, word."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, on = self.isChecked(), self.isEnabled()
        width = 2 if chosen else theme.border
        whole = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        touched = on and (self.underMouse() or self.isDown())
        ground = "selected" if chosen else "hover" if touched else "surface"
        painter.setBrush(theme.colour(ground))
        pen = QPen(theme.colour("accent" if chosen else "edge" if on else "line"), width)
        if theme.contrast and not on:
            # There line and edge are one colour.
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(whole, 8, 8)
        role = "ink" if on else "ink2"
        size = self._px(ICON)
        left = self._px(PAD) if self._words else (self.width() - size) // 2
        pixmap = theme.pixmap(self._icon_name, role, size, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)
        if self._words:
            font = theme.font("table_button")
            font.setPixelSize(self._px(20))
            font.setBold(chosen)
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            room = self.rect().adjusted(left + size + self._px(GAP), 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._words)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or state: measure and paint again."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
        self.update()
        super().changeEvent(event)


switched_by_click(TableButton)
