"""Blocks of the sheets for at home: lines to fill in, and room to draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin

from desktop.reports.blocks import Block, Box, FixedBox, TextBox, runs_of
from desktop.reports.drawing import Box as Rectangle
from desktop.reports.drawing import Circle, Command, Drawing, Label, Point, Stroke
from desktop.reports.lines import break_lines, line_width
from desktop.reports.style import TextStyle
from desktop.reports.tags import Elem, Sheet

_PIECE = 96.0
"""Least width of a line to write on, in points."""


@dataclass(slots=True)
class _GapsBox(FixedBox):
    parts: list[tuple[float, float, TextBox]]
    """Across, down, and the words."""
    lines: list[tuple[float, float, float]]
    """Lines to write on: from, to, and how far down."""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for across, down, words in self.parts:
            words.draw(sheet, x + across, top + down)
        with sheet.artifact():
            for start, end, down in self.lines:
                sheet.rule(x + start, top + down, x + end, top + down, role="rule_writing", width=0.8)


class Gaps(Block):
    """Words with lines to write on between them, all on one line when there is room for that.

    ``pieces`` are the words around the lines: with n pieces there are n - 1 lines to write on.
    """

    def __init__(self, pieces: Sequence[str], style: TextStyle, *, before: float = 0.0) -> None:
        self.style, self.before = style, before
        self.pieces = [runs_of(piece.strip(), style) for piece in pieces]
        self.elem = [Elem("P") if piece.strip() else None for piece in pieces]

    def elems(self) -> Sequence[Elem]:
        """The words."""
        return [elem for elem in self.elem if elem is not None]

    def layout(self, width: float) -> Box:
        """Share what the words leave of one line; else give each line to write on a row of its own."""
        gap, leading = 6.0, self.style.leading + 4
        wide = [line_width(piece) for piece in self.pieces]
        count = len(self.pieces) - 1
        free = (width - sum(wide) - gap * 2 * count) / max(count, 1)
        if free < _PIECE:
            return self._rows(width, leading)
        box = _GapsBox(leading, [], [])
        x = 0.0
        for index, (piece, elem) in enumerate(zip(self.pieces, self.elem, strict=True)):
            if elem is not None:
                box.parts.append((x, 4.0, TextBox(elem, [piece], self.style.leading)))
            x += wide[index] + (gap if wide[index] else 0.0)
            if index < count:
                end = width if index == count - 1 and not wide[-1] else x + free
                box.lines.append((x, end, leading - 3))
                x = end + gap
        return box

    def _rows(self, width: float, leading: float) -> Box:
        box, down = _GapsBox(0.0, [], []), 0.0
        for index, (piece, elem) in enumerate(zip(self.pieces, self.elem, strict=True)):
            start = 0.0
            if elem is not None:
                words = TextBox(elem, break_lines(piece, width), self.style.leading)
                box.parts.append((0.0, down + 4, words))
                down += words.height + 4
                start = line_width(words.lines[-1]) + 6
            if index < len(self.pieces) - 1:
                if elem is None or start > width - _PIECE:
                    start, down = 0.0, down + leading
                box.lines.append((start, width, down - 3))
        box.high = down
        return box


@dataclass(frozen=True, slots=True)
class RoomWords:
    """The few words that stand in a room."""

    days: Sequence[str]
    """Heads of the week."""
    me: str
    """In the middle of the circle."""


def room_drawing(kind: str, width: float, height: float, line: str, words: RoomWords) -> Drawing:
    """Room to draw, write or stick something in: ``free``, ``three``, ``circle``, ``lines`` or ``week``.

    ``line`` is the colour role of its edge.
    """
    edge = Stroke(_rounded(width, height, 8.0), line, 1.0, (3.0, 3.0))
    inside: list[Command] = []
    if kind == "three":
        for index in range(3):
            left = width * index / 3
            if index:
                inside.append(Stroke(((left, 10.0), (left, height - 10)), line, 0.9, (3.0, 3.0)))
            inside.append(Label(left + 12, 22.0, str(index + 1), 14.0, bold=True, colour=line))
    elif kind == "circle":
        inside += _rings(width / 2, height / 2, min(width, height) / 2 - 8, line, words.me)
    elif kind == "lines":
        count = max(1, int((height - 12) // 30))
        step = (height - 6) / (count + 0.4)
        lines = [
            Stroke(((14.0, step * n), (width - 14, step * n)), "rule_writing", 0.8)
            for n in range(1, count + 1)
        ]
        inside += lines
    elif kind == "week":
        for index, day in enumerate(words.days):
            left = width * index / 7
            if index:
                inside.append(Stroke(((left, 8.0), (left, height - 8)), line, 0.9))
            inside.append(Label(left + width / 14, 22.0, day, 14.0, "middle", bold=True))
        inside.append(Stroke(((8.0, 32.0), (width - 8, 32.0)), line, 0.9))
    return Drawing(width, height, (edge, *inside))


def _rings(x: float, y: float, radius: float, line: str, me: str) -> list[Command]:
    core = min(22.0, radius * 0.34)
    return [
        Circle(x, y, radius, "", line, 0.9, (3.0, 3.0)),
        Circle(x, y, (radius + core) / 2, "", line, 0.9, (3.0, 3.0)),
        Circle(x, y, core, "", line, 1.4),
        Label(x, y + 4.8, me, 14.0, "middle", bold=True),
    ]


def _rounded(width: float, height: float, r: float) -> tuple[Point, ...]:
    """The edge of a rectangle with round corners, as a line that can be dashed."""
    centres = ((width - r, r, -pi / 2), (width - r, height - r, 0.0), (r, height - r, pi / 2), (r, r, pi))
    points = [
        (x + r * cos(start + pi / 2 * i / 6), y + r * sin(start + pi / 2 * i / 6))
        for x, y, start in centres
        for i in range(7)
    ]
    return (*points, points[0])


def tick_square(side: float, colour: str) -> Drawing:
    """An empty box with soft corners, to tick."""
    return Drawing(side, side, (Rectangle(0.7, 0.7, side - 1.4, side - 1.4, "", colour, 2.4, 1.4),))


def on_disc(icon: Drawing, size: float, fill: str) -> Drawing:
    """A picture in the middle of a quiet disc; without ``fill`` only the picture."""
    shift = (size - icon.width) / 2
    commands: list[Command] = [Circle(size / 2, size / 2, size / 2, fill)] if fill else []
    return Drawing(size, size, (*commands, *(_moved(one, shift) for one in icon.commands)))


def _moved(command: Command, by: float) -> Command:
    if isinstance(command, Stroke):
        return replace(command, points=tuple((x + by, y + by) for x, y in command.points))
    if isinstance(command, Circle):
        return replace(command, x=command.x + by, y=command.y + by)
    return command
