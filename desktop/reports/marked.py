"""Blocks with something beside or behind them: boxes and numbers at the left, a quiet ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.reports.blocks import Block, Box, StackBox, stack
from desktop.reports.drawing import Box as Rectangle
from desktop.reports.drawing import Circle, Drawing, Label
from desktop.reports.tags import Elem, Sheet


@dataclass(slots=True)
class _MarkedBox(Box):
    inner: StackBox
    marks: tuple[tuple[float, Drawing], ...]
    """Drawings with their place from the left; none on the second part of a split one."""
    indent: float

    @property
    def height(self) -> float:
        return max([self.inner.height, *[mark.height for _, mark in self.marks]])

    def split(self, room: float) -> tuple[Box, Box] | None:
        halves = self.inner.split(room)
        if not halves:
            return None
        return replace(self, inner=halves[0]), replace(self, inner=halves[1], marks=())

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            for across, mark in self.marks:
                sheet.draw(mark.commands, x + across, top)
        self.inner.draw(sheet, x + self.indent, top)


class Marked(Block):
    """Blocks with drawings at their left: a box to tick and a picture, or the number of a part of a form.

    The drawings are skipped by screen readers: what they say, the words say too.
    """

    def __init__(
        self,
        marks: Sequence[tuple[float, Drawing]],
        blocks: Sequence[Block],
        indent: float,
        *,
        before: float = 0.0,
    ) -> None:
        self.marks, self.blocks, self.indent, self.before = tuple(marks), blocks, indent, before

    def elems(self) -> Sequence[Elem]:
        """Those of the words."""
        return [elem for block in self.blocks for elem in block.elems()]

    def layout(self, width: float) -> Box:
        """Lay out the words beside the marks."""
        return _MarkedBox(stack(self.blocks, width - self.indent), self.marks, self.indent)


@dataclass(slots=True)
class _ShadeBox(Box):
    inner: Box
    width: float
    pad: float
    across: float

    @property
    def height(self) -> float:
        return self.inner.height + 2 * self.pad

    def split(self, room: float) -> tuple[Box, Box] | None:
        halves = self.inner.split(room - 2 * self.pad)
        if not halves:
            return None
        return replace(self, inner=halves[0]), replace(self, inner=halves[1])

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        shape = Rectangle(0, 0, self.width, self.height, "shade", "", 3.0)
        with sheet.artifact():
            sheet.draw((shape,), x, top)
        self.inner.draw(sheet, x + self.across, top + self.pad)


class Shade(Block):
    """A block on a quiet ground over the whole width."""

    def __init__(self, inner: Block, *, before: float = 0.0, pad: float = 10.0, across: float = 0.0) -> None:
        self.inner, self.before, self.pad = inner, before, pad
        self.across = across or pad

    def elems(self) -> Sequence[Elem]:
        """Those of the block."""
        return self.inner.elems()

    def layout(self, width: float) -> Box:
        """Leave white around it."""
        return _ShadeBox(self.inner.layout(width - 2 * self.across), width, self.pad, self.across)


def square_number(number: int, side: float) -> Drawing:
    """A white number in a dark square."""
    text = Label(side / 2, side / 2 + 4, str(number), 11.5, "middle", bold=True, colour="page")
    return Drawing(side, side, (Rectangle(0, 0, side, side, "rule", "", 2.5), text))


def circled_number(number: int, side: float, size: float) -> Drawing:
    """A number in a circle."""
    text = Label(side / 2, side / 2 + size * 0.35, str(number), size, "middle", bold=True)
    return Drawing(side, side, (Circle(side / 2, side / 2, side / 2 - 0.7, "", "rule", 1.1), text))
