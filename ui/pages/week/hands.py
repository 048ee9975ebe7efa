"""Moving in the week, by pointer and by keys: one thing in the hand, shown where it would come.

The same steps for both: lift, go from place to place with what each would do, drop or take back.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.domain.week import MAX_MINUTES, MIN_MINUTES, Slot
from desktop.language import dates, translate
from ui.pages.week.bands import span_of
from ui.pages.week.canvas import WeekCanvas
from ui.pages.week.carried import Carried, Outlook, Preview, Said
from ui.pages.week.edges import Edges
from ui.pages.week.ghost import Ghost
from ui.pages.week.ground import Limit
from ui.pages.week.move_panel import MoveBar, MovePanel

DAY = 24 * 60


class Hands(QObject):
    """Holds what is being moved. ``landed`` comes once with it; the page saves and then calls let_go."""

    turned = Signal(object)
    """A day that has to be shown."""
    landed = Signal(object, object, object)
    """Carried, slot, outlook: it was dropped there."""
    ended = Signal(object)
    """Nothing is in the hand any more; the id of what it was."""

    carried: Carried | None = None
    by_mouse = False
    # Of the class: Qt still asks the filter while Python takes the attributes of a closed window away.

    def __init__(self, page: QWidget, canvas: WeekCanvas, area: QScrollArea) -> None:
        super().__init__(page)
        self._page, self._canvas, self._area = page, canvas, area
        self.ghost, self.panel, self.bar = Ghost(canvas), MovePanel(page), MoveBar(page)
        self.edges = Edges(self, area)
        self.slot = Slot(date.min, time())
        self.outlook = Outlook()
        self._preview: Preview | None = None
        self._hold = 0
        self._landing = False
        self._drop_when_known = False
        self.ghost.stepped.connect(self.step)
        self.ghost.stretched.connect(self.stretch)
        self.ghost.dropped.connect(self.drop)
        self.ghost.taken_back.connect(self.take_back)
        self.edges.turned.connect(self._turn)
        self.edges.scrolled.connect(self._scroll)
        canvas.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether something is in the hand."""
        return self.carried is not None

    # --- lifting -----------------------------------------------------------------------------

    def lift(self, carried: Carried, slot: Slot, hold: int | None) -> None:
        """Take something up at ``slot``; ``hold``: by the pointer, so many minutes below its top."""
        if self.busy:
            return
        self.carried, self.slot = carried, slot
        self.by_mouse = hold is not None
        self._hold = hold or 0
        self._preview, self._landing, self._drop_when_known = None, False, False
        self.ghost.take(carried)
        block = self._canvas.block_of(carried.id)
        if block is not None:
            block.set_lifted(True)
        self._show_bar()
        self._look()
        self.ghost.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.by_mouse:
            self.edges.begin(inside=carried.origin is not None)
            self._canvas.grabMouse(Qt.CursorShape.ClosedHandCursor)

    def know(self, carried_id: object, preview: Preview) -> None:
        """What places would do can be told from now on."""
        if self.carried is None or self.carried.id != carried_id:
            return
        self._preview = preview
        self._look()
        self._mark_limit()
        if self._drop_when_known:
            self.drop()

    def _mark_limit(self) -> None:
        """Show the days of this week on which the gap would be too long, while it is not before them (M3)."""
        shown = self._canvas.shown
        if self._preview is None or shown is None:
            return
        days = [shown.view.monday + timedelta(days=number) for number in range(7)]
        own = self.carried.origin.day if self.carried is not None and self.carried.origin else None
        # Where it stands now nothing gets worse, but that is no less too late than the day before.
        late = [day == own or bool(self._preview(replace(self.slot, day=day)).too_late) for day in days]
        if own in days and days.index(own) and not late[days.index(own) - 1]:
            late[days.index(own)] = False
        first = late.index(True) if True in late else 7
        marked = first < 7 and all(late[first:])
        self._canvas.show_limit(Limit(first) if marked else None)

    # --- going from place to place -----------------------------------------------------------

    def step(self, days: int, minutes: int) -> None:
        """Go by keys."""
        start = self.slot.start.hour * 60 + self.slot.start.minute + minutes
        self._go(self.slot.day + timedelta(days=days), start, self.slot.minutes)

    def stretch(self, minutes: int) -> None:
        """Make it longer or shorter by keys."""
        start = self.slot.start.hour * 60 + self.slot.start.minute
        longest = min(MAX_MINUTES, DAY - start)
        length = max(MIN_MINUTES, min(self.slot.minutes + minutes, longest))
        self._go(self.slot.day, start, length)

    def _go(self, day: date, start: int, length: int) -> None:
        start = max(0, min(start, DAY - length))
        self._set(replace(self.slot, day=day, start=time(*divmod(start, 60)), minutes=length))
        self._area.ensureWidgetVisible(self.ghost, 8, 24)
        self._say()

    def follow(self, at: QPoint) -> None:
        """Go where the pointer is (a point of the screen)."""
        if self._landing or self.carried is None:
            return
        self.edges.watch(at)
        point = self._canvas.mapFromGlobal(at)
        grid, shown = self._canvas.grid, self._canvas.shown
        day = grid.day(point.x())
        if day is None or shown is None:
            return
        top = grid.minute(point.y() - self._hold * grid.half_hour / 30)
        start = max(grid.first, min(top, grid.last - self.slot.minutes, DAY - self.slot.minutes))
        on = shown.view.monday + timedelta(days=day)
        self._set(replace(self.slot, day=on, start=time(*divmod(max(start, 0), 60))))

    def _set(self, slot: Slot) -> None:
        if slot == self.slot or self._landing:
            return
        self.slot = slot
        self._look()

    def _look(self) -> None:
        if self.carried is None:
            return
        if self._preview is not None:
            self.outlook = self._preview(self.slot)
        else:
            waiting = translate("WeekPage", "One moment: your diary is being read.")
            self.outlook = Outlook(lines=(Said("clock", waiting, "ink2"),))
        self._place()
        self._show_bar()

    def _place(self) -> None:
        """Put ghost and panel where the slot is; a day that is not in sight is asked for."""
        shown, canvas = self._canvas.shown, self._canvas
        if shown is None or self.carried is None:
            return
        day = (self.slot.day - shown.view.monday).days
        in_sight = 0 <= day < 7 and canvas.alone in {None, day}
        if not in_sight:
            self.ghost.setGeometry(0, 0, 1, 1)
            self.panel.hide()
            self.turned.emit(self.slot.day)
            return
        span = span_of(self.slot)
        if span[0] < canvas.grid.first or span[1] > canvas.grid.last:
            canvas.also = span
            canvas.measure()
        if canvas.grid.columns[day].width == 0:  # a free weekend that large letters leave out
            canvas.use_weekend = True
            canvas.measure()
        self.ghost.place(self.slot, self.outlook, day, canvas.grid)
        self.panel.show_outlook(self.outlook)
        self.panel.stand_beside(self._in_page(self.ghost), self._room())
        self.panel.show()
        self.panel.raise_()

    def _in_page(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._page, QPoint(0, 0)), widget.size())

    def _room(self) -> QRect:
        """Where the panel may stand: beside the week as well, never over the head of the page."""
        top = self._in_page(self._area).top()
        return QRect(16, top, self._page.width() - 32, self._page.height() - top - 8)

    def week_shown(self) -> None:
        """Another week is on the screen: what is in the hand goes on there."""
        if self.carried is None:
            return
        block = self._canvas.block_of(self.carried.id)
        if block is not None:
            block.set_lifted(True)
        self._place()
        self._mark_limit()

    # --- saying ------------------------------------------------------------------------------

    def _show_bar(self) -> None:
        if self.carried is None:
            return
        if self.by_mouse:
            how = translate("WeekPage", "Let go to put it here")
        else:
            how = translate("WeekPage", "Arrows, Shift+↑↓ for length, Enter")
        self.bar.say(self.sentence(), how)
        if not self.bar.isVisible():
            self.bar.show()
            self.bar.raise_()

    def sentence(self) -> str:
        """ "Gerrit Postma, week 4 van 8: van vr 27 nov, 13:30 naar wo 25 nov, 13:30–14:30"."""
        carried = self.carried
        if carried is None:
            return ""
        if carried.origin is None:
            text = translate("WeekPage", "{name}, {fact}: on {to}")
            return text.format(name=carried.name, fact=carried.fact, to=moment(self.slot))
        origin = f"{dates.short_day(carried.origin.day)}, {dates.clock(carried.origin.start)}"
        text = translate("WeekPage", "{name}, {fact}: from {origin} to {to}")
        return text.format(name=carried.name, fact=carried.fact, origin=origin, to=moment(self.slot))

    def _say(self) -> None:
        if self.carried is not None:
            at = f"{dates.day(self.slot.day)} {dates.time_range(self.slot)}"
            self.ghost.say(f"{self.carried.name}, {at}. {self.outlook.text}")

    # --- ending ------------------------------------------------------------------------------

    def drop(self) -> None:
        """Put it down here; where it stood already nothing happens."""
        carried = self.carried
        if carried is None or self._landing:
            return
        if self.slot == carried.origin:
            self.let_go()
            return
        if self._preview is None:
            self._drop_when_known = True
            return
        self._landing = True
        self._release()
        self.panel.hide()
        self.landed.emit(carried, self.slot, self.outlook)

    def take_back(self) -> None:
        """Put it back where it was, and show that; nothing has changed."""
        if self._landing or self.carried is None:
            return
        origin = self.carried.origin
        self.let_go()
        shown = self._canvas.shown
        if origin is not None and shown is not None and not shown.holds(origin.day):
            self.turned.emit(origin.day)

    def let_go(self) -> None:
        """Nothing is in the hand any more."""
        carried, self.carried = self.carried, None
        if carried is None:
            return
        self._release()
        self.ghost.let_go()
        self.panel.hide()
        self.bar.hide()
        block = self._canvas.block_of(carried.id)
        if block is not None:
            block.set_lifted(False)
        self._canvas.show_limit(None)
        if self._canvas.also is not None:
            self._canvas.also = None
            self._canvas.measure()
        self.ended.emit(carried.id)

    def _release(self) -> None:
        self.edges.end()
        if self.by_mouse:
            self._canvas.releaseMouse()
            self.by_mouse = False

    # --- the pointer -------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While something is held by the pointer all of its events come to the canvas."""
        if not (self.busy and self.by_mouse) or not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.MouseMove:
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.follow(event.globalPosition().toPoint())
            else:  # the button came up where nobody saw it
                self.take_back()
        elif event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self.follow(event.globalPosition().toPoint())
            self._drop_or_back(event.globalPosition().toPoint())
        elif event.type() is QEvent.Type.MouseButtonPress:
            self.take_back()
        return True

    def _drop_or_back(self, at: QPoint) -> None:
        inside = QRect(self._area.mapToGlobal(QPoint(0, 0)), self._area.size()).contains(at)
        if inside:
            self.drop()
        else:
            self.take_back()

    def _turn(self, weeks: int) -> None:
        days = weeks if self._canvas.alone is not None else 7 * weeks
        self._set(replace(self.slot, day=self.slot.day + timedelta(days=days)))

    def _scroll(self, steps: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + steps * self._canvas.grid.half_hour)


def moment(slot: Slot) -> str:
    """ "wo 25 nov, 13:30–14:30"."""
    return f"{dates.short_day(slot.day)}, {dates.time_range(slot)}"
