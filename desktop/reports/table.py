"""Tables: header cells, hairlines, rows that never break, a header that comes back on the next page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.reports.blocks import Block, Box, Text, draw_lines, draw_marked, in_passages, runs_of
from desktop.reports.lines import Line, Run, break_lines, line_width
from desktop.reports.style import TextStyle
from desktop.reports.tags import Elem, Sheet

_CELL_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, its share of the width and where its text stands (start, middle, end)."""

    title: Text
    share: float
    align: str = "start"


@dataclass(frozen=True, slots=True)
class TableLook:
    """Styles of a table. ``bar_before`` is the column before which the bar line runs (0: none)."""

    head: TextStyle
    cell: TextStyle
    pad: float = 3.0
    bar_before: int = 0
    bar_rise: float = 0.0
    """How far the bar line rises above the table, to meet the path drawn there."""
    row_headers: bool = False
    """Whether the first cell of a row is its header."""
    gap: float = _CELL_GAP
    spare: float = 0.0
    """Width left empty at the right, in points."""
    headless: bool = False
    """Whether the titles are left out; the rows need headers of their own then."""


@dataclass(frozen=True, slots=True)
class _Cell:
    elem: Elem
    lines: Sequence[Line]
    width: float
    align: str


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[_Cell, ...]
    leading: float
    pad: float

    @property
    def text_lines(self) -> int:
        return max((len(cell.lines) for cell in self.cells), default=1)

    @property
    def height(self) -> float:
        return self.text_lines * self.leading + 2 * self.pad

    def cut(self, count: int) -> tuple[_Row, _Row]:
        """Cut a row that is taller than a page after ``count`` lines."""
        first = tuple(replace(cell, lines=cell.lines[:count]) for cell in self.cells)
        rest = tuple(replace(cell, lines=cell.lines[count:]) for cell in self.cells)
        return replace(self, cells=first), replace(self, cells=rest)


@dataclass(slots=True)
class _TableBox(Box):
    head: _Row
    rows: list[_Row]
    widths: list[float]
    look: TableLook
    again: bool = False
    """Whether this is a later part: its header is decoration then."""

    @property
    def height(self) -> float:
        return self.head.height + sum(row.height for row in self.rows)

    @property
    def least(self) -> float:
        return self.head.height + sum(row.height for row in self.rows[:2])

    def split(self, room: float) -> tuple[_TableBox, _TableBox] | None:
        left = room - self.head.height
        fits = 0
        for row in self.rows:
            if row.height > left:
                break
            left -= row.height
            fits += 1
        if fits == len(self.rows):
            return None
        if fits:
            rows, rest = self.rows[:fits], self.rows[fits:]
        else:
            count = int((left - 2 * self.rows[0].pad) / self.rows[0].leading)
            # A row is cut only when nothing else is possible: with room for ten lines it is a page.
            if count < 10:
                return None
            one, two = self.rows[0].cut(count)
            rows, rest = [one], [two, *self.rows[1:]]
        return replace(self, rows=rows), replace(self, rows=rest, again=True)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self._lines(sheet, x, top)
        if self.again:
            with sheet.artifact("Pagination"):
                self._row(sheet, self.head, x, top, marked=False)
        else:
            self._row(sheet, self.head, x, top, marked=True)
        top += self.head.height
        for row in self.rows:
            self._row(sheet, row, x, top, marked=True)
            top += row.height

    def _lines(self, sheet: Sheet, x: float, top: float) -> None:
        with sheet.artifact():
            y = top + self.head.height
            end = x + sum(self.widths)
            if not self.look.headless:
                sheet.rule(x, y, end, y, role="rule_writing", width=0.9)
            for row in self.rows[:-1]:
                y += row.height
                sheet.rule(x, y, end, y, role="rule_light", width=0.5)
            if self.look.bar_before:
                bar = x + sum(self.widths[: self.look.bar_before])
                rise = 0.0 if self.again else self.look.bar_rise
                sheet.rule(bar, top - rise, bar, top + self.height, role="rule", width=1.5)

    def _row(self, sheet: Sheet, row: _Row, x: float, top: float, *, marked: bool) -> None:
        for cell in row.cells:
            if any(cell.lines) and marked and cell.elem.children:
                draw_marked(sheet, cell.elem, cell.lines, x, top + row.pad, row.leading)
            elif any(cell.lines) and marked:
                with sheet.mark(cell.elem):
                    self._text(sheet, cell, x, top + row.pad, row.leading)
            elif any(cell.lines):
                self._text(sheet, cell, x, top + row.pad, row.leading)
            x += cell.width

    def _text(self, sheet: Sheet, cell: _Cell, x: float, top: float, leading: float) -> None:
        if cell.align == "start":
            draw_lines(sheet, cell.lines, x, top, leading)
            return
        for i, line in enumerate(cell.lines):
            free = cell.width - line_width(line)
            shift = free / 2 if cell.align == "middle" else free - self.look.gap
            draw_lines(sheet, [line], x + shift, top + i * leading, leading)


@dataclass(slots=True)
class _Content:
    elem: Elem
    runs: tuple[Run, ...] = ()


@dataclass(slots=True)
class Table(Block):
    """A table; each row has a text per column, an empty text leaves its cell empty."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Text]]
    look: TableLook
    before: float = 0.0
    keep_next: bool = False
    elem: Elem = field(default_factory=lambda: Elem("Table"))
    _grid: list[list[_Content]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        titles = [column.title for column in self.columns]
        self._grid = [] if self.look.headless else [self._content(titles, self.look.head, head=True)]
        self._grid += [self._content(row, self.look.cell, head=False) for row in self.rows]

    def _content(self, texts: Sequence[Text], style: TextStyle, *, head: bool) -> list[_Content]:
        row = self.elem.add("TR")
        cells = []
        for i, text in enumerate(texts):
            if head:
                elem = row.add("TH", scope="Column")
            elif i == 0 and self.look.row_headers:
                elem = row.add("TH", scope="Row")
            else:
                elem = row.add("TD")
            cells.append(_Content(elem, in_passages(elem, runs_of(text, style))))
        return cells

    def elems(self) -> Sequence[Elem]:
        """The table."""
        return (self.elem,)

    def layout(self, width: float) -> Box:
        """Break the cells into lines for their share of the width."""
        total = sum(column.share for column in self.columns)
        widths = [(width - self.look.spare) * column.share / total for column in self.columns]
        rows = [
            _Row(
                tuple(
                    _Cell(cell.elem, break_lines(cell.runs, own - self.look.gap), own, column.align)
                    for cell, own, column in zip(cells, widths, self.columns, strict=True)
                ),
                (self.look.head if i == 0 and not self.look.headless else self.look.cell).leading,
                self.look.pad,
            )
            for i, cells in enumerate(self._grid)
        ]
        head = _Row((), 0.0, 0.0) if self.look.headless else rows.pop(0)
        return _TableBox(head, rows, widths, self.look)
