"""A large answer to point at or to choose with one key, for somebody who reads along at the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import current
from ui.widgets.spoken_tick import switched_by_click

PADDING = 16
CHIP = 36
LEAST = 56
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class AnswerTile(QAbstractButton):
    """Key and word in one outline; the chosen one is filled and has a tick."""

    arrowed = Signal(object)
    """An arrow key (``Qt.Key``): the page moves, not the button or the sheet around it."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(text.replace("&", "&&"))
        self._words = text
        self.setAccessibleName(text)
        self.setAccessibleDescription(key)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Not fixed in height: that would hold a tile to one line, however its words wrap.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """As high as the wrapped words, and never lower than a large button."""
        theme = current()
        room = max(width - theme.px(2 * PADDING + CHIP + 12 + 28), theme.px(60))
        metrics = QFontMetrics(theme.font("table_label"))
        high = metrics.boundingRect(0, 0, room, 10_000, int(FLAGS), self._words).height()
        return max(high + theme.px(16), theme.px(LEAST))

    def sizeHint(self) -> QSize:
        """Room for the words on one line."""
        theme = current()
        metrics = QFontMetrics(theme.font("table_label"))
        width = metrics.horizontalAdvance(self._words) + theme.px(2 * PADDING + CHIP + 48)
        return QSize(width, theme.px(LEAST))

    def minimumSizeHint(self) -> QSize:
        """The words wrap."""
        theme = current()
        return QSize(theme.px(200), theme.px(LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as the space bar does; arrows are told."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        if event.key() in ARROWS:
            self.arrowed.emit(Qt.Key(event.key()))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline, key and words; the ring around it is the theme’s own."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        hover = self.underMouse() and not chosen
        painter.setBrush(theme.colour("accent" if chosen else "hover" if hover else "field"))
        painter.setPen(QPen(theme.colour("accent" if chosen else "edge"), theme.border))
        painter.drawRoundedRect(whole, 8, 8)
        ink = "on_accent" if chosen else "ink"
        self._paint_key(painter, whole, ink)
        painter.setPen(theme.colour(ink))
        painter.setFont(theme.font("table_label"))
        left = whole.left() + theme.px(PADDING + CHIP + 12)
        room = QRectF(left, whole.top(), whole.right() - left - theme.px(PADDING + 28), whole.height())
        painter.drawText(room, int(FLAGS), self._words)
        if chosen:
            size = theme.px(24)
            pixmap = theme.pixmap("check", ink, size, self.devicePixelRatioF())
            at_left = round(whole.right() - theme.px(PADDING) - size)
            painter.drawPixmap(at_left, round(whole.center().y() - size / 2), pixmap)
        painter.end()

    def _paint_key(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        if not self._key:
            return
        theme = current()
        side = theme.px(CHIP)
        chip = QRectF(whole.left() + theme.px(PADDING), whole.center().y() - side / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("on_accent" if ink == "on_accent" else "line"), 1))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour(ink if ink == "on_accent" else "ink2"))
        painter.setFont(theme.font("table_button"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._key)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: measure and paint again."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()
        super().changeEvent(event)


switched_by_click(AnswerTile)
