"""What is being moved, drawn at the place where it would come; it has the keyboard meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop.domain.week import Slot
from desktop.language import dates
from ui.pages.week.bands import span_of
from ui.pages.week.block_paint import (
    LINE,
    LINE_FLAGS,
    RADIUS,
    elided,
    face,
    fitting_name,
    paint_body,
    sign,
    text_left,
)
from ui.pages.week.carried import Carried, Outlook
from ui.pages.week.grid import Grid, Lane
from ui.pages.week.ground import hatch
from ui.theme import current
from ui.widgets.speaking import announce

STEP, STRETCH = 30, 15
"""Minutes that an arrow moves, and that Shift with an arrow makes it longer."""
ASIDE = 24
"""Pixels at 100 % that it stands aside from what it would lie over."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -STEP),
    Qt.Key.Key_Down: (0, STEP),
    Qt.Key.Key_PageUp: (-7, 0),
    Qt.Key.Key_PageDown: (7, 0),
}
CONTROL_STEPS = {Qt.Key.Key_Left: (-7, 0), Qt.Key.Key_Right: (7, 0)}
NARROW = 72
"""Pixels at 100 % below which the sign gives way to the name."""
LEAVING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""Losing the keyboard for these reasons does not take the move back."""


class Ghost(QWidget):
    """Arrows move by a day or half an hour, Shift with them its length, Enter drops, Esc takes back."""

    stepped = Signal(int, int)
    """Days, minutes."""
    stretched = Signal(int)
    dropped = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("focusRing", "none")
        self._carried: Carried | None = None
        self._slot: Slot | None = None
        self._outlook = Outlook()
        self._aside = 0
        self._over: tuple[QRect, ...] = ()
        self.hide()

    def take(self, carried: Carried) -> None:
        """Have something in the hand and the keyboard with it."""
        self._carried = carried
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def let_go(self) -> None:
        """Have nothing any more."""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._carried = None
        self.hide()

    def place(self, slot: Slot, outlook: Outlook, day: int, grid: Grid) -> None:
        """Stand at a slot of a weekday with what it would do there."""
        self._slot, self._outlook = slot, outlook
        start, end = span_of(slot)
        readable = (start, max(end, start + 25))
        left, top, width, height = grid.box(day, readable, Lane(0, 1))
        self._aside = min(current().px(ASIDE), width // 3) if outlook.overlaps else 0
        self._over = tuple(self._part(span_of(other), grid, top, height) for other in outlook.overlaps)
        self.setGeometry(left, top, width, height)
        self.setVisible(width > 1)
        self.raise_()
        self.update()

    def _part(self, span: tuple[int, int], grid: Grid, top: int, height: int) -> QRect:
        """The stretch that is shared with another, at the left where that one is still seen."""
        first = max(grid.y(span[0]), top) - top
        last = min(grid.y(span[1]), top + height) - top
        return QRect(0, first, self._aside, max(last - first, 0))

    def say(self, text: str) -> None:
        """Have a screen reader say where it is now and what that does."""
        self.setAccessibleName(text)
        announce(self, urgent=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The block with a border that says how it would stand, its moment and one sign."""
        carried, slot = self._carried, self._slot
        if carried is None or slot is None:
            return
        theme = current()
        painter = QPainter(self)
        for part in self._over:
            hatch(painter, part, "warn", 0.9)
        body = self.rect().adjusted(self._aside, 0, 0, 0)
        paint_body(painter, body, carried.look)
        painter.setPen(QPen(theme.colour(self._outlook.role), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(body).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        self._words(painter, body, carried, slot)

    def _words(self, painter: QPainter, body: QRect, carried: Carried, slot: Slot) -> None:
        theme = current()
        size = theme.px(16)
        left, top = body.left() + theme.px(text_left(carried.look)), theme.px(3)
        at = QPoint(body.right() - size - theme.px(4), top + theme.px(1))
        ratio = self.devicePixelRatioF()
        if body.width() >= theme.px(NARROW):
            painter.drawPixmap(at, sign(theme, self._outlook.icon, self._outlook.role, size, ratio))
        else:
            size = 0
        day = dates.short_weekday(slot.day)
        moment = f"{day} {dates.time_range(slot)}"
        if face(theme, "caption")[1].horizontalAdvance(moment) > body.right() - left - theme.px(4):
            moment = f"{day} {dates.clock(slot.start)}"
        lines = ((carried.name, "body_strong", "ink", size), (moment, "caption", "ink2", 0))
        for number, (text, style, role, beside) in enumerate(lines):
            font, metrics = face(theme, style)
            painter.setFont(font)
            painter.setPen(theme.colour(role))
            room = body.right() - left - theme.px(4) - beside
            shown = (elided if number else fitting_name)(metrics, text, room)
            line = QRect(left, top + number * theme.px(LINE), room, theme.px(18))
            if line.bottom() <= body.bottom() + theme.px(4):
                painter.drawText(line, LINE_FLAGS, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, stretch, drop or take back; other keys do nothing meanwhile."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dropped.emit()
        elif key == Qt.Key.Key_Escape:
            self.taken_back.emit()
        elif held == Qt.KeyboardModifier.ShiftModifier and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stretched.emit(STRETCH if key == Qt.Key.Key_Down else -STRETCH)
        elif held == Qt.KeyboardModifier.ControlModifier and key in CONTROL_STEPS:
            self.stepped.emit(*CONTROL_STEPS[key])
        elif not held and key in STEPS:
            self.stepped.emit(*STEPS[key])
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab goes nowhere while something is in the hand: Enter or Esc first."""
        return self._carried is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes to do something else has let go of it."""
        super().focusOutEvent(event)
        if self._carried is not None and event.reason() not in LEAVING:
            self.taken_back.emit()
