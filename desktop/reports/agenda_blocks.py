"""Blocks of the agenda sheets: a time in a chip, boxes to tick, a sign before a line, a quiet band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.reports.blocks import Block, Box, LedBox, Paragraph, StackBox, Text, TextBox, runs_of
from desktop.reports.drawing import Box as Rectangle
from desktop.reports.drawing import Drawing, Stroke
from desktop.reports.figures import Ornament
from desktop.reports.lines import break_lines, line_width
from desktop.reports.marked import Shade
from desktop.reports.style import TextStyle
from desktop.reports.tags import Elem, Sheet


def rule(width: float, *, strong: bool = False, before: float = 0.0) -> Block:
    """A line over the whole width: strong under the head, light between items."""
    line, role = (2.0, "rule") if strong else (0.6, "rule_light")
    stroke = Stroke(((line / 2, line / 2), (width - line / 2, line / 2)), role, line)
    return Ornament(Drawing(width, line, (stroke,)), before=before)


@dataclass(slots=True)
class _BesideBox(LedBox):
    sign: Drawing

    def lead(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            sheet.draw(self.sign.commands, x, top + (self.body.leading - self.sign.height) / 2 + 0.6)


class Beside(Block):
    """A line of text with a small drawing before it, which says nothing that the words do not say."""

    def __init__(
        self, sign: Drawing, text: Text, style: TextStyle, *, before: float = 0.0, elem: Elem | None = None
    ) -> None:
        self.sign = sign
        self.runs = runs_of(text, style)
        self.style = style
        self.before = before
        self.elem = elem or Elem("P")

    def elems(self) -> Sequence[Elem]:
        """The line."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Lay out the text to the right of the drawing."""
        indent = self.sign.width + self.style.size * 0.45
        body = TextBox(self.elem, break_lines(self.runs, width - indent), self.style.leading)
        return _BesideBox(body, indent, self.sign)


class Ticks(Block):
    """A list of things, each with a box to tick."""

    def __init__(self, items: Sequence[str], style: TextStyle, box: Drawing, *, before: float = 0.0) -> None:
        self.before = before
        self.elem = Elem("L")
        self.items = [Beside(box, item, style, elem=self.elem.add("LI").add("LBody")) for item in items]

    def elems(self) -> Sequence[Elem]:
        """The list."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Lay out the things below each other."""
        return StackBox([(0.0, item.layout(width)) for item in self.items])


@dataclass(slots=True)
class _PaddedBox(Box):
    inner: TextBox
    width: float
    across: float
    down: float
    fill: str
    stroke: str
    radius: float

    @property
    def height(self) -> float:
        return self.inner.height + 2 * self.down

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        shape = Rectangle(0.5, 0.5, self.width - 1, self.height - 1, self.fill, self.stroke, self.radius, 1.0)
        with sheet.artifact():
            sheet.draw((shape,), x, top)
        self.inner.draw(sheet, x + self.across, top + self.down)


class Chip(Block):
    """A short text in a small rounded box, as wide as it needs."""

    def __init__(self, text: str, style: TextStyle, *, fill: str, stroke: str = "") -> None:
        self.paragraph = Paragraph(text, style)
        self.fill, self.stroke = fill, stroke

    def elems(self) -> Sequence[Elem]:
        """The text."""
        return self.paragraph.elems()

    def layout(self, width: float) -> Box:
        """Lay out the text on one line; it is given room enough."""
        across = self.paragraph.style.size * 0.5
        inner = self.paragraph.layout(width)
        wide = max(line_width(line) for line in inner.lines) + 2 * across
        return _PaddedBox(inner, wide, across, 1.0, self.fill, self.stroke, 3.0)


def band(text: Text, style: TextStyle, *, before: float = 0.0) -> Block:
    """A sentence on a quiet ground over the whole width."""
    return Shade(Paragraph(text, style), before=before, pad=4.0, across=10.0)
