"""The grid itself: hours, lit working time, the line of now, and the blocks that stand in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.language import dates, translate
from ui.pages.week.block import Block
from ui.pages.week.grid import Column, Grid, day_columns, lanes, shown_hours
from ui.pages.week.reading import BlockFacts, WeekShown, blocks, minute_of, work_span
from ui.theme import current

HOURS_COLUMN = 56
WEEKEND_DAY = 64
HALF_HOUR = 28
HIDE_WEEKEND_FROM = 1.5
"""Letter size from which a free Saturday and Sunday are left out."""


class WeekCanvas(QWidget):
    """Paints the week and lays out its blocks; the arrow keys go from block to block."""

    opened = Signal(object)
    moving = Signal(object)
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, shown: WeekShown) -> None:
        """Show another week; the block that had the focus keeps it."""
        kept = next((b.facts.id for b in self.blocks if b.hasFocus()), None)
        for old in self.blocks:
            old.hide()
            old.deleteLater()
        self.shown = shown
        self.blocks = [self._made(facts) for facts in blocks(shown)]
        self._measure()
        for block in self.blocks:
            block.show()
        self._one_tab_stop(self.block_of(kept) or self._first_stop())
        again = self.block_of(kept)
        if again is not None:
            again.setFocus()
        title = translate("WeekPage", "Week {number}").format(number=dates.iso_week(shown.view.monday))
        count = translate("WeekPage", "%n appointment(s)", "", len(self.blocks))
        self.setAccessibleName(f"{title}, {count}")
        self.update()

    def _made(self, facts: BlockFacts) -> Block:
        block = Block(facts, self)
        block.opened.connect(self.opened)
        block.moving.connect(self.moving)
        block.menu_asked.connect(self.menu_asked)
        block.stepped.connect(self._step)
        return block

    def block_of(self, key: UUID | None) -> Block | None:
        """The block of a session or contact, when it stands in this week."""
        return next((b for b in self.blocks if b.facts.id == key), None)

    def _first_stop(self) -> Block | None:
        """Where Tab arrives: the first block of today or later, else the first of the week."""
        if self.shown is None:
            return None
        today = self.shown.view.today
        coming = [b for b in self.blocks if b.facts.slot.day >= today]
        return next(iter(coming or self.blocks), None)

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
        self._measure()

    def _measure(self) -> None:
        theme, shown = current(), self.shown
        if shown is None:
            return
        filled = {b.facts.slot.day.weekday() for b in self.blocks}
        filled |= {day.weekday() for day in shown.view.holidays}
        used = [day in filled for day in range(7)]
        columns = day_columns(
            self.width(),
            theme.px(HOURS_COLUMN),
            theme.px(WEEKEND_DAY),
            used,
            hide_free=theme.scale >= HIDE_WEEKEND_FROM,
        )
        first, last = shown_hours([b.facts.span for b in self.blocks], work_span(shown.hours))
        self.grid = Grid(columns, first, last, theme.px(HALF_HOUR))
        self.setFixedHeight(self.grid.height + 1)
        for day, group in groupby(self.blocks, key=lambda b: b.facts.slot.day.weekday()):
            self._place_day(day, list(group))
        self.laid_out.emit()

    def _place_day(self, day: int, group: Sequence[Block]) -> None:
        spans = [block.facts.span for block in group]
        for block, span, lane in zip(group, self._readable(spans), lanes(spans), strict=True):
            block.setGeometry(QRect(*self.grid.box(day, span, lane)))

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
            self._one_tab_stop(target)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.focused.emit(target)

    def _below(self, block: Block, down: int) -> Block | None:
        """The next or previous block in order of time, within the day."""
        same = [b for b in self.blocks if b.facts.slot.day == block.facts.slot.day]
        index = same.index(block) + down
        return same[index] if 0 <= index < len(same) else None

    def _beside(self, block: Block, right: int) -> Block | None:
        """The block nearest in time on the nearest day to the left or right that has one."""
        days = sorted({b.facts.slot.day for b in self.blocks})
        index = days.index(block.facts.slot.day) + right
        if not 0 <= index < len(days):
            return None
        at = block.facts.span[0]
        there = [b for b in self.blocks if b.facts.slot.day == days[index]]
        return min(there, key=lambda b: abs(b.facts.span[0] - at))

    # --- paint -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, hours, lines, and where now is."""
        if self.shown is None or not self.grid.columns:
            return
        painter = QPainter(self)
        self._paint_ground(painter, self.shown)
        self._paint_lines(painter)
        self._paint_now(painter, self.shown)

    def _paint_ground(self, painter: QPainter, shown: WeekShown) -> None:
        theme = current()
        start, end = work_span(shown.hours)
        for day, column in enumerate(self.grid.columns):
            whole = QRect(column.left, 0, column.width, self.height())
            painter.fillRect(whole, theme.colour("window"))
            on = shown.view.monday + timedelta(days=day)
            if day + 1 in shown.hours.days and on not in shown.view.holidays:
                top, bottom = self.grid.y(start), self.grid.y(end)
                painter.fillRect(QRect(column.left, top, column.width, bottom - top), theme.colour("surface"))

    def _paint_lines(self, painter: QPainter) -> None:
        theme, grid = current(), self.grid
        whole_line = theme.colour("line")
        half_line = QColor(whole_line)
        half_line.setAlphaF(0.45)
        painter.setFont(theme.font("caption"))
        right = grid.columns[-1].right
        for minute in range(grid.first, grid.last + 1, 30):
            y = grid.y(minute)
            hour = minute % 60 == 0
            painter.setPen(QPen(whole_line if hour else half_line, 1))
            painter.drawLine(grid.columns[0].left, y, right, y)
            if hour and grid.first < minute < grid.last:
                self._paint_hour(painter, minute // 60, y)
        painter.setPen(QPen(whole_line, 1))
        for column in grid.columns:
            if column.width:
                painter.drawLine(column.left, 0, column.left, self.height())

    def _paint_hour(self, painter: QPainter, hour: int, y: int) -> None:
        theme = current()
        high = theme.px(18)
        rect = QRect(0, y - high // 2, self.grid.columns[0].left - theme.px(8), high)
        painter.setPen(theme.colour("ink2"))
        painter.drawText(
            rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{hour:02d}:00"
        )

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

    def _paint_now(self, painter: QPainter, shown: WeekShown) -> None:
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
