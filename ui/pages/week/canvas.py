"""The grid itself: the painted ground, the line of now, and the blocks that stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.language import dates, translate
from ui.pages.week.bands import Band
from ui.pages.week.block import Block
from ui.pages.week.grid import Column, Grid, day_columns, lanes, one_day, shown_hours
from ui.pages.week.ground import Limit, band_at, ground_picture, paint_limit
from ui.pages.week.reading import BlockFacts, WeekShown, blocks, minute_of, work_span
from ui.pages.week.travelling import travel_strips
from ui.theme import Theme, current

HOURS_COLUMN = 56
WEEKEND_DAY = 64
HALF_HOUR = 28
HIDE_WEEKEND_FROM = 1.5
"""Letter size from which a free Saturday and Sunday are left out."""
NARROW_DAY = 84
"""A day less wide than this, in pixels at 100 %, is better seen alone."""


class WeekCanvas(QWidget):
    """Paints the week and lays out its blocks; the arrow keys go from block to block."""

    opened = Signal(object)
    moving = Signal(object)
    dragged = Signal(object, QPoint)
    menu_asked = Signal(object, QPoint)
    laid_out = Signal()
    """The columns have another place."""
    focused = Signal(object)
    """A block that an arrow key reached and that has to come in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: WeekShown | None = None
        self.blocks: list[Block] = []
        self.grid = Grid((), 0, 60, current().px(HALF_HOUR))
        self.alone: int | None = None
        """The weekday (0 Monday … 6 Sunday) that is shown alone; ``None``: the whole week."""
        self.also: tuple[int, int] | None = None
        """Minutes that have to be in sight beside the blocks: what is being moved."""
        self.use_weekend = False
        """Whether a free weekend is shown also where large letters leave it out."""
        self.limit: Limit | None = None
        self._strips: tuple[Band, ...] = ()
        self._ground: QPixmap | None = None
        self._ground_of: tuple[Theme, float, QSize] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_week(self, shown: WeekShown) -> None:
        """Show another week; the block that had the focus keeps it."""
        kept = next((b.facts.id for b in self.blocks if b.hasFocus()), None)
        for old in self.blocks:
            old.hide()
            old.deleteLater()
        self.shown = shown
        self._strips = travel_strips(shown)
        self.blocks = [self._made(facts) for facts in blocks(shown)]
        self.measure()
        self._one_tab_stop(self.block_of(kept) or self._first_stop())
        again = self.block_of(kept)
        if again is not None:
            again.setFocus()
        title = translate("WeekPage", "Week {number}").format(number=dates.iso_week(shown.view.monday))
        count = translate("WeekPage", "%n appointment(s)", "", len(self.blocks))
        self.setAccessibleName(f"{title}, {count}")

    def show_alone(self, day: int | None) -> None:
        """Show one weekday in the whole width, or the week."""
        if day != self.alone:
            self.alone = day
            self.measure()
            self._one_tab_stop(self._first_stop())

    def _made(self, facts: BlockFacts) -> Block:
        block = Block(facts, self)
        block.opened.connect(self.opened)
        block.moving.connect(self.moving)
        block.dragged.connect(self.dragged)
        block.menu_asked.connect(self.menu_asked)
        block.stepped.connect(self._step)
        return block

    def block_of(self, key: UUID | None) -> Block | None:
        """The block of a session or contact, when it stands in this week."""
        return next((b for b in self.blocks if b.facts.id == key), None)

    def seen(self) -> list[Block]:
        """The blocks of the days that are shown, in order of time."""
        return [b for b in self.blocks if self.alone in {None, b.facts.slot.day.weekday()}]

    def _first_stop(self) -> Block | None:
        """Where Tab arrives: the first block of today or later, else the first of the week."""
        if self.shown is None:
            return None
        today = self.shown.view.today
        coming = [b for b in self.seen() if b.facts.slot.day >= today]
        return next(iter(coming or self.seen()), None)

    def _one_tab_stop(self, chosen: Block | None) -> None:
        for block in self.blocks:
            block.set_tab_stop(block is chosen)

    def tab_stop(self) -> Block | None:
        """The block that Tab reaches."""
        return next((b for b in self.blocks if b.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)

    # --- place -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as the hours."""
        return QSize(current().px(640), self.grid.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the blocks out again."""
        super().resizeEvent(event)
        self.measure()

    @property
    def is_tight(self) -> bool:
        """Whether seven days side by side have too little room for their words."""
        days = self.width() - current().px(HOURS_COLUMN)
        return days < 5 * current().px(NARROW_DAY)

    def measure(self) -> None:
        """Give days, hours and blocks their places."""
        theme, shown = current(), self.shown
        if shown is None:
            return
        columns = self._columns()
        spans = [b.facts.span for b in self.blocks]
        first, last = shown_hours([*spans, *([self.also] if self.also else [])], work_span(shown.hours))
        self.grid = Grid(columns, first, last, theme.px(HALF_HOUR))
        self._ground = None
        self.setFixedHeight(self.grid.height + 1)
        for day, group in groupby(self.blocks, key=lambda b: b.facts.slot.day.weekday()):
            self._place_day(day, list(group))
        self.update()
        self.laid_out.emit()

    def _columns(self) -> tuple[Column, ...]:
        theme, shown = current(), self.shown
        hours = theme.px(HOURS_COLUMN)
        if self.alone is not None or shown is None:
            return one_day(self.width(), hours, self.alone or 0)
        filled = {b.facts.slot.day.weekday() for b in self.blocks}
        filled |= {day.weekday() for day in shown.view.holidays}
        used = [day in filled for day in range(7)]
        hide_free = theme.scale >= HIDE_WEEKEND_FROM and not self.use_weekend
        return day_columns(self.width(), hours, theme.px(WEEKEND_DAY), used, hide_free=hide_free)

    def _place_day(self, day: int, group: Sequence[Block]) -> None:
        spans = [block.facts.span for block in group]
        there = self.grid.columns[day].width > 0
        for block, span, lane in zip(group, self._readable(spans), lanes(spans), strict=True):
            block.setGeometry(QRect(*self.grid.box(day, span, lane)))
            block.setVisible(there)

    def _readable(self, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """A block of a few minutes is drawn high enough for its name."""
        return [(start, min(max(end, start + 25), self.grid.last)) for start, end in spans]

    def working_top(self) -> int:
        """The pixel at which the working day starts."""
        return 0 if self.shown is None else self.grid.y(work_span(self.shown.hours)[0])

    # --- hands -------------------------------------------------------------------------------

    def _step(self, block: Block, right: int, down: int) -> None:
        target = self._beside(block, right) if right else self._below(block, down)
        if target is not None:
            self.make_stop(target)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focused.emit(target)

    def show_limit(self, limit: Limit | None) -> None:
        """Show from which day on the method would be broken, or nothing (M3)."""
        if limit != self.limit:
            self.limit = limit
            self.update()

    def forget_pictures(self) -> None:
        """Paint everything anew the next time."""
        self._ground = None
        for block in self.blocks:
            block.forget_picture()

    def make_stop(self, block: Block) -> None:
        """Let Tab come to this block."""
        self._one_tab_stop(block)

    def _below(self, block: Block, down: int) -> Block | None:
        """The next or previous block in order of time, within the day."""
        same = [b for b in self.blocks if b.facts.slot.day == block.facts.slot.day]
        index = same.index(block) + down
        return same[index] if 0 <= index < len(same) else None

    def _beside(self, block: Block, right: int) -> Block | None:
        """The block nearest in time on the nearest day to the left or right that has one."""
        days = sorted({b.facts.slot.day for b in self.seen()})
        index = days.index(block.facts.slot.day) + right
        if not 0 <= index < len(days):
            return None
        at = block.facts.span[0]
        there = [b for b in self.blocks if b.facts.slot.day == days[index]]
        return min(there, key=lambda b: abs(b.facts.span[0] - at))

    def event(self, event: QEvent) -> bool:
        """Say what a band is, in full, under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.shown is not None:
            band = band_at(event.pos(), self.shown.bands, self.shown, self.grid)
            if band is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), band.spoken, self)
            return True
        return super().event(event)

    # --- paint -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground from its picture, and where now is."""
        if self.shown is None or not self.grid.columns:
            QPainter(self).fillRect(event.rect(), current().colour("window"))
            return
        wanted = (current(), self.devicePixelRatioF(), self.size())
        if self._ground is None or self._ground_of != wanted:
            self._ground = ground_picture(self.shown, self._strips, self.grid, self.size(), wanted[1])
            self._ground_of = wanted
        painter = QPainter(self)
        # Clipped to what changed: while something moves over it that is where it left and where it came.
        painter.drawPixmap(0, 0, self._ground)
        if self.limit is not None:
            paint_limit(painter, self.limit, self.grid, self.height())
        self._paint_now(painter)

    def now_place(self) -> tuple[Column, int] | None:
        """The column of today and the pixel of now, when they are in this week."""
        if self.shown is None:
            return None
        now = self.shown.now
        day = (now.date() - self.shown.view.monday).days
        minute = minute_of(now.time())
        if not 0 <= day < len(self.grid.columns) or not self.grid.first <= minute <= self.grid.last:
            return None
        return self.grid.columns[day], self.grid.y(minute)

    def _paint_now(self, painter: QPainter) -> None:
        place = self.now_place()
        if place is None or not place[0].width:
            return
        column, y = place
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = current().colour("accent")
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(column.left, y), QPointF(column.right, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(column.left - 4, y - 4, 8, 8))
