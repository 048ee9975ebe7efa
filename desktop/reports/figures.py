"""Blocks that show a drawing: a figure with words for who cannot see it, and the warning bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.reports.blocks import Block, Box, Paragraph, Text, TextBox
from desktop.reports.drawing import Drawing
from desktop.reports.lines import line_width
from desktop.reports.style import TextStyle
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean


@dataclass(slots=True)
class _FigureBox(Box):
    elem: Elem | None
    drawing: Drawing

    @property
    def height(self) -> float:
        return self.drawing.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        if self.elem is None:
            with sheet.artifact():
                sheet.draw(self.drawing.commands, x, top)
            return
        bottom = sheet.height - top - self.drawing.height
        self.elem.box = (x, bottom, x + self.drawing.width, bottom + self.drawing.height)
        with sheet.mark(self.elem):
            sheet.draw(self.drawing.commands, x, top)


class Figure(Block):
    """A drawing with its description in words; give its numbers as a table too."""

    def __init__(self, drawing: Drawing, alt: str, *, before: float = 0.0, keep_next: bool = False) -> None:
        self.drawing = drawing
        self.before = before
        self.keep_next = keep_next
        self.elem = Elem("Figure", alt=clean(alt))

    def elems(self) -> Sequence[Elem]:
        """The figure."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Its own size, whatever the width."""
        del width
        return _FigureBox(self.elem, self.drawing)


class Ornament(Block):
    """A drawing that says nothing, such as the logo: skipped by screen readers."""

    def __init__(self, drawing: Drawing, *, before: float = 0.0) -> None:
        self.drawing = drawing
        self.before = before

    def elems(self) -> Sequence[Elem]:
        """None."""
        return ()

    def layout(self, width: float) -> Box:
        """Its own size, whatever the width."""
        del width
        return _FigureBox(None, self.drawing)


@dataclass(slots=True)
class _PanelBox(Box):
    inner: TextBox
    icon: Drawing
    width: float
    pad: float

    @property
    def height(self) -> float:
        return self.inner.height + 2 * self.pad

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            sheet.fill(x, top, self.width, self.height, "warn_bar")
            sheet.fill(x, top, 3, self.height, "warn")
            middle = top + self.pad + (self.inner.leading - self.icon.height) / 2 + 0.5
            sheet.draw(self.icon.commands, x + 12, middle)
        self.inner.draw(sheet, x + 20 + self.icon.width, top + self.pad)


class Panel(Block):
    """A bar that asks for attention: tint, thick edge, icon and a sentence."""

    def __init__(
        self, text: Text, style: TextStyle, icon: Drawing, *, before: float = 0.0, pad: float = 4.0
    ) -> None:
        self.paragraph = Paragraph(text, style)
        self.icon = icon
        self.before = before
        self.pad = pad

    def elems(self) -> Sequence[Elem]:
        """The sentence."""
        return self.paragraph.elems()

    def layout(self, width: float) -> Box:
        """Lay out the sentence beside the icon."""
        return _PanelBox(self.paragraph.layout(width - 28 - self.icon.width), self.icon, width, self.pad)


@dataclass(slots=True)
class _LineBox(Box):
    label: TextBox
    start: float
    width: float

    @property
    def height(self) -> float:
        return self.label.height

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.label.draw(sheet, x, top)
        y = top + self.height - self.label.leading * 0.2
        with sheet.artifact():
            sheet.rule(x + self.start, y, x + self.width, y, role="rule_writing", width=0.8)


class WritingLine(Block):
    """A label with a line behind it to write on."""

    def __init__(self, label: str, style: TextStyle, *, before: float = 0.0) -> None:
        self.paragraph = Paragraph(label, style)
        self.before = before

    def elems(self) -> Sequence[Elem]:
        """The label."""
        return self.paragraph.elems()

    def layout(self, width: float) -> Box:
        """Lay out the label and give the rest of its last line to the pen."""
        label = self.paragraph.layout(width * 0.6)
        used = line_width(label.lines[-1])
        return _LineBox(label, used + 8 if used else 0.0, width)
