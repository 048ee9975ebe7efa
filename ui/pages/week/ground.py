"""What the grid stands on, painted once: hours, lit working time, and what is quietly taken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap

from ui.pages.week.bands import Band
from ui.pages.week.block_paint import face, sign
from ui.pages.week.grid import Grid
from ui.pages.week.reading import WeekShown, work_span
from ui.theme import Theme, current

HATCH_STEP = 11
BAND_GAP = 3
TRAVEL_STRENGTH = 0.3
HOUR_FLAGS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
BAND_ICONS = {"busy": "clock", "block": "users"}


@dataclass(frozen=True, slots=True)
class Limit:
    """The weekday from which on what is being moved would come too late (M3)."""

    day: int


def ground_picture(
    shown: WeekShown, strips: Sequence[Band], grid: Grid, size: QSize, ratio: float
) -> QPixmap:
    """Everything that does not change while somebody works in the week; ``strips``: the time to travel."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(current().colour("window"))
    painter = QPainter(pixmap)
    _paint_days(painter, shown, grid, size.height())
    _paint_lines(painter, grid, size.height())
    for strip in strips:
        rect = band_rect(strip, shown, grid)
        hatch(painter, rect, "warn" if strip.kind == "tight" else "ink2", TRAVEL_STRENGTH)
    for band in shown.bands:
        _paint_band(painter, band, shown, grid, ratio)
    painter.end()
    return pixmap


def _paint_days(painter: QPainter, shown: WeekShown, grid: Grid, height: int) -> None:
    theme = current()
    start, end = work_span(shown.hours)
    taken = {band.day for band in shown.bands if band.whole_day}
    for number, column in enumerate(grid.columns):
        day = shown.view.monday + timedelta(days=number)
        if not column.width:
            continue
        if day in taken:
            hatch(painter, QRect(column.left, 0, column.width, height), "ink2", 0.13)
        elif number + 1 in shown.hours.days:
            top, bottom = grid.y(start), grid.y(end)
            painter.fillRect(QRect(column.left, top, column.width, bottom - top), theme.colour("surface"))


def hatch(painter: QPainter, rect: QRect, role: str, strength: float) -> None:
    """Slanted lines over a place: quiet in ``role`` colour, ``strength`` from 0 to 1."""
    theme = current()
    painter.fillRect(rect, _hatching(theme, role, min(1.0, strength * 2.5) if theme.contrast else strength))


@lru_cache(maxsize=16)
def _hatching(theme: Theme, role: str, strength: float) -> QBrush:
    """A tile that repeats: neighbouring pieces join, and a place costs as much as one rectangle."""
    colour = theme.colour(role)
    colour.setAlphaF(strength)
    tile = QPixmap(HATCH_STEP, HATCH_STEP)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    for left in (-HATCH_STEP, 0, HATCH_STEP):
        painter.drawLine(QPoint(left, HATCH_STEP), QPoint(left + HATCH_STEP, 0))
    painter.end()
    return QBrush(tile)


def paint_limit(painter: QPainter, limit: Limit, grid: Grid, height: int) -> None:
    """A line before the first day that is too late, hatching beyond it."""
    theme = current()
    left, right = grid.columns[limit.day].left, grid.columns[-1].right
    if left >= right:
        return
    hatch(painter, QRect(left, 0, right - left, height), "warn", 0.24)
    painter.setPen(QPen(theme.colour("warn"), 2))
    painter.drawLine(left, 0, left, height)


def _paint_lines(painter: QPainter, grid: Grid, height: int) -> None:
    theme = current()
    whole_line, half_line = theme.colour("line"), theme.colour("line")
    half_line.setAlphaF(0.45)
    left, right = grid.columns[0].left, grid.columns[-1].right
    for minute in range(grid.first, grid.last + 1, 30):
        y = grid.y(minute)
        hour = minute % 60 == 0
        # A rectangle one pixel high: a line that is see-through costs many times as much.
        painter.fillRect(left, y, right - left, 1, whole_line if hour else half_line)
    for column in grid.columns:
        if column.width:
            painter.fillRect(column.left, 0, 1, height, whole_line)
    _paint_hours(painter, grid)


def _paint_hours(painter: QPainter, grid: Grid) -> None:
    theme = current()
    high, room = theme.px(18), grid.columns[0].left - theme.px(8)
    painter.setFont(face(theme, "caption")[0])
    painter.setPen(theme.colour("ink2"))
    for hour in range(grid.first // 60 + 1, -(-grid.last // 60)):
        painter.drawText(0, grid.y(hour * 60) - high // 2, room, high, HOUR_FLAGS, f"{hour:02d}:00")


def band_rect(band: Band, shown: WeekShown, grid: Grid) -> QRect:
    """Where a band stands; empty when its day or time is not shown."""
    number = (band.day - shown.view.monday).days
    if not 0 <= number < len(grid.columns) or not grid.columns[number].width:
        return QRect()
    column = grid.columns[number]
    start, end = max(band.start, grid.first), min(band.end, grid.last)
    if end <= start:
        return QRect()
    return QRect(
        column.left + BAND_GAP, grid.y(start), column.width - 2 * BAND_GAP, grid.y(end) - grid.y(start)
    )


def _paint_band(painter: QPainter, band: Band, shown: WeekShown, grid: Grid, ratio: float) -> None:
    if band.whole_day:
        return
    theme = current()
    rect = band_rect(band, shown, grid)
    if rect.isEmpty():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line"), theme.border))
    painter.setBrush(QBrush(theme.colour("rail")))
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), 4, 4)
    size = theme.px(16)
    icon = rect.width() >= theme.px(90) and rect.height() >= theme.px(18)
    left = rect.left() + theme.px(8)
    if icon:
        at = QPoint(left, rect.top() + theme.px(2))
        painter.drawPixmap(at, sign(theme, BAND_ICONS[band.kind], "ink2", size, ratio))
        left += size + theme.px(4)
    painter.setFont(face(theme, "caption")[0])
    painter.setPen(theme.colour("ink2"))
    room = rect.right() - left - theme.px(2)
    shown_word = painter.fontMetrics().elidedText(band.word, Qt.TextElideMode.ElideRight, room)
    line = QRect(left, rect.top() + theme.px(1), room, min(theme.px(18), rect.height()))
    painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown_word)


def band_at(point: QPoint, found: Sequence[Band], shown: WeekShown, grid: Grid) -> Band | None:
    """The band under a point, the smallest first."""
    hit = [band for band in found if band_rect(band, shown, grid).contains(point)]
    return min(hit, key=lambda band: band.end - band.start, default=None)
