"""Geometry of the week: minutes to pixels, days to columns, overlapping blocks into lanes. No Qt.

Lengths are pixels as given; the caller has scaled them by the letter size. Minutes count from midnight.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

DAYS = 7
DAY_MINUTES = 24 * 60
SNAP = 15
"""Minutes to which a place in the grid is rounded."""
EARLIEST, LATEST = 7 * 60, 20 * 60
"""What the grid shows at least, in minutes."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where a day stands; ``width`` 0: the day is left out."""

    left: int
    width: int

    @property
    def right(self) -> int:
        """The first pixel after it."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Lane:
    """One of ``count`` strips side by side within a day; ``index`` counts from 0."""

    index: int
    count: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One week on the screen: seven columns right of the hours, and the stretch of the day shown."""

    columns: tuple[Column, ...]
    first: int
    """Minute at the top, a whole hour."""
    last: int
    """Minute at the bottom, a whole hour."""
    half_hour: int
    """Pixels of half an hour."""

    @property
    def height(self) -> int:
        """Height of the whole grid."""
        return self.y(self.last)

    def y(self, minute: int) -> int:
        """Pixel of a minute, counted from the top of the grid."""
        return round((minute - self.first) * self.half_hour / 30)

    def minute(self, y: float, snap: int = SNAP) -> int:
        """The minute at a pixel, rounded to ``snap`` minutes and held within the grid."""
        exact = self.first + y * 30 / self.half_hour
        return max(self.first, min(self.last, round(exact / snap) * snap))

    def day(self, x: float) -> int | None:
        """The weekday (0 Monday … 6 Sunday) at a pixel, or ``None`` beside the days."""
        return next((i for i, c in enumerate(self.columns) if c.width and c.left <= x < c.right), None)

    def box(self, day: int, span: tuple[int, int], lane: Lane, gap: int = 3) -> tuple[int, int, int, int]:
        """Left, top, width and height of a block of ``span`` minutes in a lane of a day."""
        column = self.columns[day]
        inner = column.width - 2 * gap
        left = column.left + gap + inner * lane.index // lane.count
        right = column.left + gap + inner * (lane.index + 1) // lane.count - (gap if lane.count > 1 else 0)
        top, bottom = self.y(span[0]), self.y(span[1])
        return left, top, max(right - left, 1), max(bottom - top - 1, 1)


def day_columns(
    width: int, hours: int, weekend: int, used: Sequence[bool], *, hide_free: bool = False
) -> tuple[Column, ...]:
    """Divide ``width`` pixels over the hours and seven days.

    Working days are equally wide; a Saturday or Sunday is ``weekend`` wide, full when ``used``, and
    with ``hide_free`` left out when it is not. What does not divide evenly goes to the first days.
    """
    narrow = [day >= 5 and not used[day] for day in range(DAYS)]
    small = 0 if hide_free else weekend
    free = max(0, width - hours - small * sum(narrow))
    full = DAYS - sum(narrow)
    each, rest = divmod(free, full)
    columns, left = [], hours
    for day in range(DAYS):
        wide = small if narrow[day] else each + (1 if rest > 0 else 0)
        rest -= 0 if narrow[day] else 1
        columns.append(Column(left, wide))
        left += wide
    return tuple(columns)


def one_day(width: int, hours: int, day: int) -> tuple[Column, ...]:
    """Give all the room beside the hours to one weekday (0 Monday … 6 Sunday); the others are left out."""
    wide = max(0, width - hours)
    return tuple(Column(hours + (wide if n > day else 0), wide if n == day else 0) for n in range(DAYS))


def shown_hours(spans: Iterable[tuple[int, int]], work: tuple[int, int]) -> tuple[int, int]:
    """First and last minute to show: whole hours round the working day and everything planned."""
    all_spans = [work, (EARLIEST, LATEST), *spans]
    first = min(start for start, _ in all_spans) // 60 * 60
    last = -(-max(end for _, end in all_spans) // 60) * 60
    return first, min(last, DAY_MINUTES)


def lanes(spans: Sequence[tuple[int, int]]) -> tuple[Lane, ...]:
    """Lay overlapping blocks of one day side by side; answers in the order of ``spans``.

    Blocks that touch (one ends when the other starts) do not overlap. Every block of a cluster that
    hangs together gets the same width, so that none lies over another.
    """
    order = sorted(range(len(spans)), key=lambda i: (spans[i][0], -spans[i][1], i))
    found = [Lane(0, 1)] * len(spans)
    cluster: list[tuple[int, int]] = []
    ends: list[int] = []
    reach = -1
    for index in order:
        start, end = spans[index]
        if start >= reach:
            _close(cluster, len(ends), found)
            cluster, ends = [], []
        lane = next((n for n, busy_until in enumerate(ends) if busy_until <= start), len(ends))
        ends[lane : lane + 1] = [end]
        cluster.append((index, lane))
        reach = max(reach, end)
    _close(cluster, len(ends), found)
    return tuple(found)


def _close(cluster: Iterable[tuple[int, int]], count: int, found: list[Lane]) -> None:
    for index, lane in cluster:
        found[index] = Lane(lane, count)
