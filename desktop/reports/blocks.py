"""Blocks of a document: what application code says, laid out as boxes that can be split over pages.

A block makes its structure elements once; ``layout`` gives a box for a width, which may be drawn
whole or split, the parts sharing the elements.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from desktop.reports.lines import Line, Run, break_lines
from desktop.reports.style import TextStyle, baseline, text_width
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean

Text = str | Sequence[Run]


class Box(ABC):
    """A block laid out for one width."""

    __slots__ = ()

    @property
    @abstractmethod
    def height(self) -> float:
        """Height in points."""

    @property
    def least(self) -> float:
        """Height of the smallest piece that may stand at the foot of a page: all, unless it can be split."""
        return self.height

    @abstractmethod
    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw with the top left corner at (x, top)."""

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Return what fits in ``room`` points and the rest, or ``None`` when it cannot be split."""
        del room
        return None


@dataclass(slots=True)
class FixedBox(Box):
    """A box whose height is known when it is made, in points."""

    high: float

    @property
    def height(self) -> float:
        """That height."""
        return self.high


class Block(ABC):
    """One part of a story."""

    before: float = 0.0
    """White space above, left out at the top of a page."""
    keep_next: bool = False
    """Whether it must stay with the start of the next block (headings)."""

    @abstractmethod
    def elems(self) -> Sequence[Elem]:
        """Return the structure elements in reading order."""

    @abstractmethod
    def layout(self, width: float) -> Box:
        """Lay out for ``width`` points."""


def runs_of(text: Text, style: TextStyle) -> tuple[Run, ...]:
    """Return cleaned runs; a plain string gets ``style``."""
    runs = (Run(text, style),) if isinstance(text, str) else text
    return tuple(Run(clean(run.text), run.style, run.lang) for run in runs)


def in_passages(elem: Elem, runs: Sequence[Run]) -> tuple[Run, ...]:
    """Tell the language of each passage: on ``elem`` when it is one, else on a Span below it for each.

    Returns the runs with the number of their Span; without another language they stay as they are.
    """
    if not any(run.lang for run in runs):
        return tuple(runs)
    parts = [list(group) for _, group in groupby(runs, key=lambda run: run.lang)]
    if len(parts) == 1:
        elem.lang = runs[0].lang
        return tuple(runs)
    found = []
    for number, part in enumerate(parts, start=1):
        elem.add("Span").lang = part[0].lang
        found += [replace(run, part=number) for run in part]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class LeftRule:
    """A line left of a paragraph: solid for what was seen, dashed for a view."""

    dashed: bool
    width: float = 1.5
    indent: float = 10.0


@dataclass(slots=True)
class TextBox(Box):
    """Lines of text."""

    elem: Elem
    lines: list[Line]
    leading: float
    rule: LeftRule | None = None
    level: int = 0
    """Level of a heading, 0 for other text."""

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self.leading * len(self.lines)

    @property
    def least(self) -> float:
        """Two lines together, three when the paragraph has no more: no widow, no orphan."""
        return self.leading * (len(self.lines) if len(self.lines) <= 3 else 2)

    def split(self, room: float) -> tuple[TextBox, TextBox] | None:
        """Split between lines, with at least two on either side."""
        fits = min(int(room / self.leading + 0.001), len(self.lines) - 2)
        if fits < 2:
            return None
        return replace(self, lines=self.lines[:fits]), replace(self, lines=self.lines[fits:], level=0)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the lines."""
        if self.level:
            sheet.bookmark(self.lines, top, self.level - 1)
        if self.rule:
            with sheet.artifact():
                dash = (3, 2.4) if self.rule.dashed else ()
                sheet.rule(
                    x + 1,
                    top + 1,
                    x + 1,
                    top + self.height - 1,
                    role="rule",
                    width=self.rule.width,
                    dash=dash,
                )
            x += self.rule.indent
        draw_marked(sheet, self.elem, self.lines, x, top, self.leading)


def draw_marked(  # noqa: PLR0917 - what is marked, then what is written and where
    sheet: Sheet, elem: Elem, lines: Sequence[Line], x: float, top: float, leading: float
) -> None:
    """Write lines below each other as content of ``elem``, each passage as that of its Span."""
    if not elem.children:
        with sheet.mark(elem):
            draw_lines(sheet, lines, x, top, leading)
        return
    for i, line in enumerate(lines):
        across = x
        for part, group in groupby(line, key=lambda run: run.part):
            runs = tuple(group)
            with sheet.mark(elem.children[part - 1]):
                sheet.line(across, top + i * leading + baseline(line[0].style), runs)
            across += sum(text_width(run.text, run.style) for run in runs)


def draw_lines(sheet: Sheet, lines: Sequence[Line], x: float, top: float, leading: float) -> None:
    """Write lines below each other; empty ones only take their height."""
    for i, line in enumerate(lines):
        if line:
            sheet.line(x, top + i * leading + baseline(line[0].style), line)


class Paragraph(Block):
    """A paragraph or heading: text in one or more styles."""

    def __init__(
        self,
        text: Text,
        style: TextStyle,
        *,
        role: str = "P",
        before: float = 0.0,
        rule: LeftRule | None = None,
    ) -> None:
        self.runs = runs_of(text, style)
        self.style = style
        self.before = before
        self.rule = rule
        self.elem = Elem(role)
        self.runs = in_passages(self.elem, self.runs)
        self.level = int(role[1]) if role.startswith("H") else 0
        self.keep_next = bool(self.level)

    def elems(self) -> Sequence[Elem]:
        """The one element."""
        return (self.elem,)

    def layout(self, width: float) -> TextBox:
        """Break into lines."""
        inner = width - (self.rule.indent if self.rule else 0)
        return TextBox(self.elem, break_lines(self.runs, inner), self.style.leading, self.rule, self.level)


@dataclass(slots=True)
class StackBox(Box):
    """Boxes below each other, each with the white space above it."""

    parts: list[tuple[float, Box]]

    @property
    def height(self) -> float:
        """Sum of the parts."""
        return sum(gap + box.height for gap, box in self.parts)

    @property
    def least(self) -> float:
        """The start of the first part."""
        return self.parts[0][1].least if self.parts else 0.0

    def split(self, room: float) -> tuple[StackBox, StackBox] | None:
        """Split between the parts, or inside the part that crosses the foot."""
        top = 0.0
        for i, (gap, box) in enumerate(self.parts):
            if top + gap + box.height > room + 0.01:
                return self._cut(i, room - top - gap)
            top += gap + box.height
        return None

    def _cut(self, at: int, room: float) -> tuple[StackBox, StackBox] | None:
        gap, box = self.parts[at]
        halves = box.split(room)
        if halves:
            rest = [(0.0, halves[1]), *self.parts[at + 1 :]]
            return StackBox([*self.parts[:at], (gap, halves[0])]), StackBox(rest)
        while at and _is_heading(self.parts[at - 1][1]):
            at -= 1
        if not at:
            return None
        return StackBox(self.parts[:at]), StackBox([(0.0, self.parts[at][1]), *self.parts[at + 1 :]])

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw from top to bottom."""
        for gap, box in self.parts:
            box.draw(sheet, x, top + gap)
            top += gap + box.height


def _is_heading(box: Box) -> bool:
    return isinstance(box, TextBox) and box.level > 0


def stack(blocks: Sequence[Block], width: float) -> StackBox:
    """Lay out blocks below each other."""
    return StackBox([(block.before if i else 0.0, block.layout(width)) for i, block in enumerate(blocks)])


@dataclass(slots=True)
class LedBox(Box):
    """Text with something small before its first line."""

    body: TextBox
    indent: float
    first: bool = field(default=True, kw_only=True)
    """Whether it has the first line: a later part of one that was split has not."""

    @property
    def height(self) -> float:
        """That of the text."""
        return self.body.height

    @property
    def least(self) -> float:
        """That of the text."""
        return self.body.least

    def split(self, room: float) -> tuple[Box, Box] | None:
        """Split the text."""
        halves = self.body.split(room)
        if not halves:
            return None
        return replace(self, body=halves[0]), replace(self, body=halves[1], first=False)

    @abstractmethod
    def lead(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw what stands before the first line."""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw both."""
        if self.first:
            self.lead(sheet, x, top)
        self.body.draw(sheet, x + self.indent, top)


@dataclass(slots=True)
class _ItemBox(LedBox):
    label: Elem
    marker: Line

    def lead(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.mark(self.label):
            draw_lines(sheet, [self.marker], x, top, self.body.leading)


class Bullets(Block):
    """A list with dots."""

    def __init__(self, items: Sequence[Text], style: TextStyle, *, before: float = 0.0) -> None:
        self.before = before
        self.style = style
        self.elem = Elem("L")
        self.items = [(self.elem.add("LI"), runs_of(item, style)) for item in items]
        self.parts = [(item.add("Lbl"), item.add("LBody"), runs) for item, runs in self.items]
        self.parts = [(label, body, in_passages(body, runs)) for label, body, runs in self.parts]

    def elems(self) -> Sequence[Elem]:
        """The list."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Lay out the items below each other."""
        indent = self.style.size
        marker: Line = (Run("• ", self.style),)
        return StackBox(
            [
                (0.0, _ItemBox(self._text(body, runs, width - indent), indent, label, marker))
                for label, body, runs in self.parts
            ]
        )

    def _text(self, body: Elem, runs: Sequence[Run], width: float) -> TextBox:
        return TextBox(body, break_lines(runs, width), self.style.leading)
