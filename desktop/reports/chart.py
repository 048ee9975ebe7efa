"""A small chart of one ladder 0-10 or one instrument: facts, no judgement, readable in black and white.

No ReportLab here: the result is a list of commands in the colours of roles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.domain.measures import Change, change_between
from desktop.reports.drawing import Box, Circle, Command, Drawing, Label, Stroke

_AXIS = 15.0
"""Room for the numbers left of the chart."""
_FOOT = 12.0
_HEAD = 6.0
_SIZE = 8.4
_DIGIT = 4.5
_INNER = 8.0
_HALF = 0.33 * _SIZE
"""Half the height of a number."""
_CLEAR = 4.2
"""Between the middle of a number and a dashed line."""
_WORD = 20.0
"""Room left and right of the first and last point."""


@dataclass(frozen=True, slots=True)
class LadderSeries:
    """What one chart shows.

    ``points``: (week, value or ``None`` when not filled in) in order of week. ``bar_after``: last
    week of phase brain, 0 when the bar line is not drawn. ``threshold``: points of difference from
    which a change is more than measurement error, ``None`` when nobody knows: then there is no band.
    ``weeks``: last week on the axis. ``low`` and ``top``: the lowest and highest possible value.
    ``names``: words under the axis in place of week numbers, one for each of ``weeks``.
    """

    points: tuple[tuple[int, int | None], ...]
    weeks: int
    threshold: int | None
    bar_after: int
    low: int = 0
    top: int = 10
    names: tuple[str, ...] = ()
    filled: tuple[tuple[int, int], ...] = field(init=False)
    """The weeks that have a value."""

    def __post_init__(self) -> None:
        filled = tuple((week, value) for week, value in self.points if value is not None)
        object.__setattr__(self, "filled", filled)

    @property
    def start(self) -> int | None:
        """The first value."""
        return self.filled[0][1] if self.filled else None

    @property
    def now(self) -> int | None:
        """The last value, once there is more than one."""
        return self.filled[-1][1] if len(self.filled) > 1 else None

    @property
    def beyond_error(self) -> bool:
        """Whether start and now differ by more than measurement error."""
        if self.threshold is None:
            return False
        return change_between(self.start, self.now, self.threshold) is Change.BEYOND


@dataclass(frozen=True, slots=True)
class _Scale:
    left: float
    right: float
    top: float
    bottom: float
    weeks: int
    low: int
    high: int
    inner: float

    def x(self, week: float) -> float:
        inner = self.inner
        span = max(self.weeks - 1, 1)
        return self.left + inner + (week - 1) / span * (self.right - self.left - 2 * inner)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def ladder_chart(
    series: LadderSeries, width: float, height: float, now_label: str, start_label: str = "{value}"
) -> Drawing:
    """Draw one ladder; ``now_label`` is the pattern of the last value, such as ``"nu {value}"``."""
    axis = _AXIS if series.top < 100 else _AXIS + _DIGIT
    # Words under the axis are wider than a week number.
    inner = _WORD if series.names else _INNER
    scale = _Scale(axis, width, _HEAD, height - _FOOT, series.weeks, series.low, series.top, inner)
    commands: list[Command] = [*_ground(series, scale), *_axes(series, scale)]
    commands += _line(series, scale)
    commands += _ends(series, scale, now_label, start_label)
    return Drawing(width, height, tuple(commands))


def _ground(series: LadderSeries, scale: _Scale) -> list[Command]:
    """Band of measurement error around the start, with dashed edges where it does not end at 0 or 10."""
    if series.start is None or series.threshold is None:
        return []
    low = max(series.start - series.threshold, series.low)
    high = min(series.start + series.threshold, series.top)
    top, bottom = scale.y(high), scale.y(low)
    commands: list[Command] = [Box(scale.left, top, scale.right - scale.left, bottom - top, fill="band")]
    commands += [
        Stroke(((scale.left, y), (scale.right, y)), "rule_writing", 0.7, (2.2, 2.2))
        for y in _edges(series, scale)
    ]
    return commands


def _axes(series: LadderSeries, scale: _Scale) -> list[Command]:
    commands: list[Command] = [
        Stroke(((scale.left, scale.bottom), (scale.right, scale.bottom)), "rule_writing", 0.7)
    ]
    commands += [
        Label(scale.left - 5, scale.y(value) + _HALF, str(value), _SIZE, "end", colour="ink2")
        for value in _values(series.low, series.top)
    ]
    named = tuple(enumerate(series.names, start=1))
    commands += [
        Label(scale.x(week), scale.bottom + 10, text, _SIZE, "middle", colour="ink2")
        for week, text in named or [(week, str(week)) for week in _ticks(series.weeks)]
    ]
    if 0 < series.bar_after < series.weeks:
        x = scale.x(series.bar_after + 0.5)
        commands.append(Stroke(((x, scale.top - 3), (x, scale.bottom)), "rule", 1.4))
    return commands


def _values(low: int, top: int) -> tuple[int, ...]:
    """Lowest, highest, and the middle when it is a whole number."""
    return (low, (low + top) // 2, top) if (low + top) % 2 == 0 else (low, top)


def _ticks(weeks: int) -> Sequence[int]:
    """First and last week, and a few between them that do not crowd."""
    step = 2 if weeks <= 9 else 3 if weeks <= 13 else max(weeks // 4, 1)
    return [*[week for week in range(1, weeks, step) if weeks - week > step * 0.75], weeks]


def _line(series: LadderSeries, scale: _Scale) -> list[Command]:
    """The line; dashed across weeks that have no value."""
    commands: list[Command] = []
    for (week, value), (after, next_value) in pairwise(series.filled):
        dash = () if after - week == 1 or series.names else (3.0, 2.6)
        ends = ((scale.x(week), scale.y(value)), (scale.x(after), scale.y(next_value)))
        commands.append(Stroke(ends, "accent", 1.6, dash))
    commands += [
        Circle(scale.x(week), scale.y(value), 1.7, fill="accent") for week, value in series.filled[1:-1]
    ]
    return commands


def _ends(series: LadderSeries, scale: _Scale, now_label: str, start_label: str) -> list[Command]:
    """Open circle and number at the start, filled circle and bold number now."""
    if series.start is None:
        return []
    commands: list[Command] = []
    first_week, first = series.filled[0]
    last_week, last = series.filled[-1]
    x, y = scale.x(first_week), scale.y(first)
    text, begin = now_label.format(value=last), start_label.format(value=first)
    # A word beside the number would run over the axis when it stood in the middle.
    anchor, shift = ("middle", 0.0) if begin == str(first) else ("start", -3.7)
    if anchor == "start" and first_week == series.bar_after:
        anchor, shift = "end", 3.7
    beside = _beside(series, scale, last_week, text)
    rises = len(series.filled) < 2 or series.filled[1][1] >= first
    commands.append(Circle(x, y, 3.7, fill="page", stroke="accent", width=1.5))
    if beside is None and 0 < scale.x(last_week) - x < 40:
        # Both numbers would crowd at the right edge: the start has the left side for itself.
        commands.append(Label(x - 6, y + _HALF, str(first), _SIZE, "end"))
    else:
        below = (rises or first == series.top) and y + 13 < scale.bottom
        commands.append(Label(x + shift, y + 12 if below else y - 6.5, begin, _SIZE, anchor))
    if series.now is None:
        return commands
    x, y = scale.x(last_week), scale.y(last)
    commands.append(Circle(x, y, 3.7, fill="accent"))
    if beside is not None:
        on_axis = y + 4 > scale.bottom
        lift = 5.5 if on_axis or (_crossed(series, scale, y) and y - 12 > 0) else 0.0
        commands.append(Label(beside, y + _HALF - lift, text, _SIZE, bold=True))
    else:
        falls = series.filled[-2][1] > last
        foot = _free_foot(series, scale, y, under_first=falls or last > series.top - 2)
        commands.append(Label(scale.right - 2, foot, text, _SIZE, "end", bold=True))
    return commands


def _beside(series: LadderSeries, scale: _Scale, week: int, text: str) -> float | None:
    """Where ``text`` begins right of the point of ``week``, clear of the bar; ``None`` without room."""
    begin, wide = scale.x(week) + 7.5, 0.52 * _SIZE * len(text)
    bar = scale.x(series.bar_after + 0.5) if 0 < series.bar_after < series.weeks else begin - wide
    if begin - 3 < bar < begin + wide + 2:
        begin = bar + 4
    return begin if scale.right - begin >= wide - 0.5 else None


def _crossed(series: LadderSeries, scale: _Scale, middle: float) -> bool:
    """Whether the dashes of the band would run through a number around the height ``middle``."""
    return any(abs(edge - middle) < _CLEAR for edge in _edges(series, scale))


def _free_foot(series: LadderSeries, scale: _Scale, y: float, *, under_first: bool) -> float:
    """The foot of a number over or under the point at ``y``, a little further where dashes run through it."""
    over, under = y - 7, y + 12.5
    for edge in _edges(series, scale):
        if abs(edge - over + _HALF) < _CLEAR:
            over = edge - _CLEAR + _HALF
        if abs(edge - under + _HALF) < _CLEAR:
            under = edge + _CLEAR + _HALF
    wanted = [under, over] if under_first else [over, under]
    near = [foot for foot in wanted if min(abs(foot - y + 7), abs(foot - y - 12.5)) < _HALF]
    room = [foot for foot in [*near, *wanted] if 2 * _HALF < foot < scale.bottom - 1.5]
    return room[0] if room else y - 7


def _edges(series: LadderSeries, scale: _Scale) -> list[float]:
    """The heights of the dashes."""
    if series.start is None or series.threshold is None:
        return []
    edges = (series.start - series.threshold, series.start + series.threshold)
    return [scale.y(edge) for edge in edges if series.low < edge < series.top]
