"""Blocks of papers to write on: rows of boxes to tick, ladders, lines for the pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.reports.blocks import (
    Block,
    Box,
    FixedBox,
    Paragraph,
    Text,
    TextBox,
    draw_lines,
    in_passages,
    runs_of,
)
from desktop.reports.drawing import Box as Rectangle
from desktop.reports.drawing import Drawing, Label, Stroke
from desktop.reports.lines import Line, break_lines, line_width
from desktop.reports.style import TextStyle, text_width
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean
from desktop.reports.typed import typed


def tick(style: TextStyle, *, on: bool = False) -> Drawing:
    """A box as high as a capital; ``on`` with a tick in it."""
    side = round(style.size * 0.9, 1)
    shapes: list[Rectangle | Stroke] = [Rectangle(0.5, 0.5, side - 1, side - 1, "", "rule", 1.6, 1.0)]
    if on:
        points = ((side * 0.2, side * 0.52), (side * 0.43, side * 0.76), (side * 0.84, side * 0.22))
        shapes.append(Stroke(points, "rule", 1.8))
    return Drawing(side, side, tuple(shapes))


@dataclass(slots=True)
class _TicksBox(FixedBox):
    items: list[tuple[float, float, Drawing, TextBox, float]]
    """Across, down, the box, the words, how far the words lie from the box."""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        for across, down, box, words, indent in self.items:
            with sheet.artifact():
                middle = top + down + (words.leading - box.height) / 2 + 0.6
                sheet.draw(box.commands, x + across, middle)
            words.draw(sheet, x + across + indent, top + down)


class TickRow(Block):
    """Things to tick beside each other; they go on below when the width is used up.

    ``columns`` lets them stand in so many columns of one width. ``ticked`` are those with a tick, counted
    from 0; a reader hears it too.
    """

    def __init__(
        self,
        items: Sequence[Text],
        style: TextStyle,
        *,
        columns: int = 0,
        gap: float = 18.0,
        row: float = 0.0,
        before: float = 0.0,
        ticked: frozenset[int] | None = None,
        chosen: str = "",
    ) -> None:
        self.style, self.columns, self.gap, self.before = style, columns, gap, before
        self.row = row or style.leading
        self.elem = Elem("L")
        self.ticked = ticked or frozenset()
        bodies = [(self.elem.add("LI").add("LBody"), item) for item in items]
        self.items = [(body, in_passages(body, runs_of(item, style))) for body, item in bodies]
        for index, (body, runs) in enumerate(self.items):
            if index in self.ticked and chosen:
                body.alt = clean(f"{''.join(run.text for run in runs)} ({chosen})")

    def elems(self) -> Sequence[Elem]:
        """The list."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Place the things."""
        indent = tick(self.style).width + self.style.size * 0.5
        cell = (width - self.gap * (self.columns - 1)) / self.columns if self.columns else 0.0
        found: list[tuple[float, float, Drawing, TextBox, float]] = []
        across = down = used = 0.0
        for index, (elem, item) in enumerate(self.items):
            room = (cell or width) - indent
            lines = break_lines(item, room)
            words = TextBox(elem, lines, self.style.leading)
            wide = cell or indent + max(line_width(line) for line in lines)
            if across and across + wide > width + 0.5:
                across, down, used = 0.0, down + max(self.row, used), 0.0
            found.append((across, down, tick(self.style, on=index in self.ticked), words, indent))
            used = max(used, words.height)
            across += wide + self.gap
        return _TicksBox(down + max(self.row, used) if found else 0.0, found)


@dataclass(slots=True)
class _LadderBox(FixedBox):
    label: TextBox
    drawing: Drawing
    left: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.label.draw(sheet, x, top + (self.high - self.label.height) / 2)
        with sheet.artifact():
            sheet.draw(self.drawing.commands, x + self.left, top + (self.high - self.drawing.height) / 2)


class LadderRow(Block):
    """The name of a ladder and eleven boxes to circle."""

    def __init__(self, name: str, style: TextStyle, left: float, *, row: float = 22.0) -> None:
        self.paragraph = Paragraph(name, style)
        self.left, self.row = left, row

    def elems(self) -> Sequence[Elem]:
        """The name; the numbers are the same for each."""
        return self.paragraph.elems()

    def layout(self, width: float) -> Box:
        """Spread the boxes over what is right of the names."""
        size, high = 22.0, self.row - 4
        step = (width - self.left - size) / 10
        shapes: list[Rectangle | Label] = []
        for number in range(11):
            across = number * step
            shapes.append(Rectangle(across + 0.5, 0.5, size - 1, high - 1, "", "rule_writing", 2.5, 0.9))
            shapes.append(Label(across + size / 2, high / 2 + 3.4, str(number), 9.6, "middle"))
        drawing = Drawing(width - self.left, high, tuple(shapes))
        return _LadderBox(self.row, self.paragraph.layout(self.left - 6), drawing, self.left)


@dataclass(slots=True)
class _PenBox(Box):
    count: int
    gap: float
    width: float

    @property
    def height(self) -> float:
        return self.count * self.gap

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            for line in range(1, self.count + 1):
                y = top + line * self.gap
                sheet.rule(x, y, x + self.width, y, role="rule_writing", width=0.7)


class PenLines(Block):
    """Empty lines to write on."""

    def __init__(self, count: int, gap: float = 21.0) -> None:
        self.count, self.gap = count, gap

    def elems(self) -> Sequence[Elem]:
        """None: there is nothing to read."""
        return ()

    def layout(self, width: float) -> Box:
        """As many lines as were asked."""
        return _PenBox(self.count, self.gap, width)


@dataclass(slots=True)
class _FilledBox(Box):
    lead: TextBox
    words: TextBox
    start: float
    width: float
    below: bool
    reads: bool
    """Whether there is a word to read at all."""

    @property
    def height(self) -> float:
        return self.words.height + (self.lead.height if self.below else 0.0) + 4

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        down = self.lead.height if self.below else 0.0
        if self.reads:
            parts = self.words.elem.children
            if parts:
                with sheet.mark(parts[0]):
                    draw_lines(sheet, self.lead.lines, x, top, self.lead.leading)
            with sheet.mark(parts[1] if parts else self.words.elem):
                if not parts:
                    draw_lines(sheet, self.lead.lines, x, top, self.lead.leading)
                draw_lines(sheet, self.words.lines, x + self.start, top + down, self.words.leading)
        with sheet.artifact():
            for line in range(1, len(self.words.lines) + 1):
                y = top + down + line * self.words.leading - 0.5
                sheet.rule(x + self.start, y, x + self.width, y, role="rule_writing", width=0.8)


class Filled(Block):
    """Words before a line, and what somebody wrote on it; without own words the line is for the pen."""

    def __init__(
        self,
        lead: str,
        text: str,
        style: TextStyle,
        own: TextStyle,
        *,
        before: float = 0.0,
        most: float = 0.0,
    ) -> None:
        self.before, self.most = before, most
        self.style, self.own = style, own
        # On a line to write on stands one line, whatever was pasted.
        self.lead, self.text = lead, " ".join(text.split())
        self.elem = Elem("P")
        other = typed(text, own).lang if text else ""
        if other and lead:
            # Two passages: the words of the card, and what somebody wrote behind them.
            self.elem.add("Span")
            self.elem.add("Span").lang = other
        else:
            self.elem.lang = other

    def elems(self) -> Sequence[Elem]:
        """The words and what was written."""
        return (self.elem,) if self.lead or self.text else ()

    def layout(self, width: float) -> Box:
        """Put the own words behind the lead, or below it when they are long."""
        wide = min(width, self.most) if self.most else width
        words_before: list[Line] = break_lines(runs_of(self.lead, self.style), wide) if self.lead else [()]
        lead = TextBox(self.elem, words_before, self.style.leading)
        start = text_width(clean(self.lead), self.style) + 6 if self.lead else 0.0
        below = bool(self.lead) and (
            start > wide * 0.7 or (start + text_width(clean(self.text), self.own) > wide and bool(self.text))
        )
        room = wide - (0.0 if below else start)
        lines: list[Line] = break_lines(runs_of(self.text, self.own), room) if self.text else [()]
        words = TextBox(self.elem, lines, self.own.leading)
        return _FilledBox(lead, words, 0.0 if below else start, wide, below, bool(self.lead or self.text))
