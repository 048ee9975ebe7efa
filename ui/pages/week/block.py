"""One block of the week: a button with its phase as stripe and tint, its state as icon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.pages.week.block_paint import RADIUS, Wear, picture
from ui.pages.week.reading import BlockFacts
from ui.theme import Theme, current

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
TOUCH_SLACK = 12
"""Pixels at 100 % that a finger may slip before a press becomes a drag."""


def drag_distance() -> int:
    """How far a press has to go to be a drag, in pixels: a slip of a finger is none."""
    return max(QApplication.startDragDistance(), current().px(TOUCH_SLACK))


class Block(QAbstractButton):
    """A session or contact in the grid. Enter, space and a click open it; M and the menu do the rest."""

    opened = Signal(object)
    moving = Signal(object)
    dragged = Signal(object, QPoint)
    """The block, and where in it the pointer took hold."""
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
        self.setToolTip(facts.hint)
        self._wear = Wear()
        self._picture: QPixmap | None = None
        self._painted_for: tuple[Theme, float] | None = None
        self._held_at: QPoint | None = None
        self.clicked.connect(lambda _checked=False: self.opened.emit(self))

    def set_tab_stop(self, stop: bool) -> None:
        """Whether Tab comes here; one block of the week is the stop, arrows reach the others."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def set_lifted(self, lifted: bool) -> None:
        """Show only the place, while the block itself is being moved."""
        self._dress(Wear(self._wear.hover, lifted))

    @property
    def is_lifted(self) -> bool:
        """Whether it is being moved."""
        return self._wear.lifted

    def forget_picture(self) -> None:
        """Paint anew the next time."""
        self._picture = None

    def _dress(self, wear: Wear) -> None:
        if wear != self._wear:
            self._wear = wear
            self._picture = None
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw body, words and icons from the picture made before, and the ring inside."""
        ratio, theme = self.devicePixelRatioF(), current()
        if self._picture is None or self._painted_for != (theme, ratio):
            self._picture = picture(theme, self.facts, self.size(), ratio, self._wear)
            self._painted_for = (theme, ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size has another picture."""
        super().resizeEvent(event)
        self._picture = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to another block, Enter opens, M moves, the menu key and Shift+F10 show the menu."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            self.opened.emit(self)
        elif key in ARROWS and not held:
            self.stepped.emit(self, *ARROWS[Qt.Key(key)])
        elif key == Qt.Key.Key_M and held in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
        ):
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the pointer took hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed the block is dragged instead of clicked."""
        super().mouseMoveEvent(event)
        held = self._held_at
        if held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - held).manhattanLength() >= drag_distance():
            self._held_at = None
            self.setDown(False)
            self.dragged.emit(self, held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not go far is a click."""
        self._held_at = None
        super().mouseReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._dress(Wear(True, self._wear.lifted))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer left."""
        self._dress(Wear(False, self._wear.lifted))
