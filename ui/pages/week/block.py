"""One block of the week: a button with its phase as stripe and tint, its state as icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.pages.week.reading import BlockFacts
from ui.theme import current

RADIUS = 4
STRIPE = 4
SECOND_LINE_FROM = 36
"""Height of a block, in pixels at 100 %, from which the second line is shown."""
TONES = {"brain": ("brein", "brein_tint"), "relating": ("relaties", "relaties_tint")}
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def paint_body(painter: QPainter, rect: QRect, look: str, *, off: bool = False, hover: bool = False) -> None:
    """Fill, border and stripe of a block: brein one stripe, relaties two, contact dashed."""
    theme = current()
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(box, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    role, tint = TONES.get(look, ("ink", "surface"))
    painter.fillPath(
        path, theme.colour("surface" if off else "hover" if hover and look == "contact" else tint)
    )
    if hover and look != "contact":
        veil = QColor(theme.colour(role))
        veil.setAlphaF(0.08)
        painter.fillPath(path, veil)
    width = theme.border
    pen = QPen(theme.colour("edge" if off else role), width)
    if look == "contact":
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0, 2.5])
    else:
        painter.save()
        painter.setClipPath(path)
        stripe = theme.colour("edge" if off else role)
        painter.fillRect(QRectF(rect.left(), rect.top(), STRIPE, rect.height()), stripe)
        if look == "relating":
            painter.fillRect(QRectF(rect.left() + 9, rect.top(), 2, rect.height()), stripe)
        painter.restore()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def text_left(look: str) -> int:
    """Pixels from the left edge of a block to its words, at 100 %."""
    return {"brain": 10, "relating": 16}.get(look, 10)


def fitting_name(metrics: QFontMetrics, name: str, width: int) -> str:
    """The whole name where it fits, else with an initial ("F. El Amrani"); the caller elides the rest."""
    if metrics.horizontalAdvance(name) < width - 1 or " " not in name:
        return name
    first, rest = name.split(" ", 1)
    return f"{first[0]}. {rest}"


class Block(QAbstractButton):
    """A session or contact in the grid. Enter, space and a click open it; M and the menu do the rest."""

    opened = Signal(object)
    moving = Signal(object)
    menu_asked = Signal(object, QPoint)
    stepped = Signal(object, int, int)
    """The block, days to the right, places down."""

    def __init__(self, facts: BlockFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.facts = facts
        self.setProperty("focusRing", "none")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(facts.spoken)
        self.setToolTip(facts.spoken)
        self._hover = False
        self.clicked.connect(lambda _checked=False: self.opened.emit(self))

    def set_tab_stop(self, stop: bool) -> None:
        """Whether Tab comes here; one block of the week is the stop, arrows reach the others."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw body, words, icon and the ring inside."""
        painter = QPainter(self)
        paint_body(painter, self.rect(), self.facts.look, off=self.facts.off, hover=self._hover)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setPen(QPen(current().colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        theme, facts = current(), self.facts
        left, edge = theme.px(text_left(facts.look)), theme.px(4)
        high = self.height() >= theme.px(SECOND_LINE_FROM)
        top = theme.px(3) if self.height() >= theme.px(44) else theme.px(1)
        second = top + theme.px(17)
        whole = self.width() - left - edge
        beside = self._paint_icon(painter, second if high else top)
        line = facts.line
        if QFontMetrics(theme.font("caption")).horizontalAdvance(line) >= whole - beside:
            # A part of a word would say nothing: the stripe and the edge tell the phase as well.
            line = line.split(",")[0].split(" · ")[0]
        room = whole if high else whole - beside
        name = fitting_name(QFontMetrics(theme.font("body_strong")), facts.name, room)
        self._line(painter, name, "body_strong", "ink2" if facts.off else "ink", (left, top, room))
        if high:
            self._line(painter, line, "caption", "ink2", (left, second, whole - beside))

    def _paint_icon(self, painter: QPainter, top: int) -> int:
        """The icon of the state at the right of a line; gives the width it takes."""
        theme, facts = current(), self.facts
        size = theme.px(16)
        if not facts.icon or self.width() < size + theme.px(30):
            return 0
        below = self.height() - size - theme.px(3)
        under_words = below >= theme.px(3 + 17 + 14)
        at = QPoint(self.width() - size - theme.px(3), below if under_words else top + theme.px(1))
        painter.drawPixmap(at, theme.pixmap(facts.icon, facts.role, size, self.devicePixelRatioF()))
        return 0 if under_words else size

    def _line(self, painter: QPainter, text: str, style: str, role: str, place: tuple[int, int, int]) -> None:
        theme = current()
        font = QFont(theme.font(style))
        font.setStrikeOut(self.facts.off and style == "body_strong")
        painter.setFont(font)
        painter.setPen(theme.colour(role))
        left, top, width = place
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        rect = QRect(left, top, width, min(theme.px(18), self.height() - top))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another block, Enter opens, M moves, the menu key and Shift+F10 show the menu."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.opened.emit(self)
        elif key in ARROWS and not held:
            self.stepped.emit(self, *ARROWS[Qt.Key(key)])
        elif key == Qt.Key.Key_M and not held:
            self.moving.emit(self)
        elif key == Qt.Key.Key_F10 and held == Qt.KeyboardModifier.ShiftModifier:
            self.menu_asked.emit(self, self.mapToGlobal(QPoint(8, self.height())))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Right click or the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_asked.emit(
            self, event.globalPos() if by_mouse else self.mapToGlobal(QPoint(8, self.height()))
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._hover = False
        self.update()
