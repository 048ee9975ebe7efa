"""Which numbers of a table must be left out so that nobody can be known from it.

A number below the minimum is left out, zero too: that it is not there would say something about those
who are. Then more is left out until nothing that is missing can be computed from what is printed:

* of a sum whose total is printed, two parts or more are missing, and together they are at least the
  minimum (what can be computed by subtraction is a number as well);
* every missing number can be more than one whole number of zero and up, whatever combination of rows,
  columns and totals is used.

What other tables or other periods say is not looked at: print each quantity once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LOWEST_MINIMUM = 3
"""With two in a cell, each of the two knows the other."""
USUAL_MINIMUM = 5
HIGHEST_MINIMUM = 20
"""Above this an overview of one counsellor's participants says nothing any more."""

Cell = tuple[int, int]
"""Row and column, counted from 0; the totals come after the last row and the last column."""
_Line = tuple[str, int]
_FREE: _Line = ("free", 0)
"""Stands for a sum that is not printed."""


@dataclass(frozen=True, slots=True)
class CountTable:
    """Numbers of persons; every row as long. Each person stands in one cell.

    Totals are printed of rows when there are more columns, of columns when there are more rows.
    """

    counts: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        if len({len(row) for row in self.counts}) > 1 or any(n < 0 for row in self.counts for n in row):
            msg = "rows of one length with whole numbers from 0 up"
            raise ValueError(msg)

    @property
    def size(self) -> tuple[int, int]:
        """Number of rows and of columns, without totals."""
        return len(self.counts), len(self.counts[0]) if self.counts else 0

    @property
    def total(self) -> int:
        """Everybody."""
        return sum(map(sum, self.counts))

    def value(self, cell: Cell) -> int:
        """The number in a cell or a total."""
        rows, columns = self.size
        row, column = cell
        if row < rows:
            return self.counts[row][column] if column < columns else sum(self.counts[row])
        return self.total if column == columns else sum(line[column] for line in self.counts)

    def cells(self) -> Iterator[Cell]:
        """Every number that is printed when nothing is left out, the total of all at the end."""
        rows, columns = self.size
        for row in range(rows + (rows > 1)):
            yield from ((row, column) for column in range(columns + (columns > 1)))


def hidden_cells(table: CountTable, minimum: int) -> frozenset[Cell]:
    """Return the cells and totals that must be left out for ``minimum`` persons (3-20).

    The total of all is never among them: it is printed beside every table. With fewer persons than the
    minimum altogether everything is left out, and that total may not be printed either.
    """
    if minimum not in range(LOWEST_MINIMUM, HIGHEST_MINIMUM + 1):
        msg = f"a minimum from {LOWEST_MINIMUM} to {HIGHEST_MINIMUM}"
        raise ValueError(msg)
    every = frozenset(table.cells())
    if table.total < minimum:
        return every
    whole = _whole(table)
    hidden = {cell for cell in every - whole if table.value(cell) < minimum}
    while (more := _one_more(table, hidden, every - whole, minimum)) is not None:
        hidden.add(more)
    return frozenset(hidden)


def _whole(table: CountTable) -> frozenset[Cell]:
    """The cells that hold the total of all."""
    rows, columns = table.size
    return frozenset({(rows - (rows == 1), columns - (columns == 1))})


def _one_more(table: CountTable, hidden: set[Cell], every: frozenset[Cell], minimum: int) -> Cell | None:
    """The next cell to leave out; ``None`` when all that is missing is safe."""
    if not hidden:
        return None
    for line in _lines(table):
        parts, total = _of_line(table, line)
        missing = [cell for cell in parts if cell in hidden]
        if total in hidden:
            thin = not missing
        else:
            thin = bool(missing) and (len(missing) < 2 or sum(map(table.value, missing)) < minimum)
        if thin:
            return _smallest(table, [cell for cell in parts if cell in every and cell not in hidden])
    for cell in sorted(hidden):
        if not _can_differ(table, cell, hidden):
            own = set(_lines_of(table, cell))
            beside = [other for other in every - hidden if own & set(_lines_of(table, other))]
            return _smallest(table, beside or list(every - hidden))
    return None


def _smallest(table: CountTable, cells: Sequence[Cell]) -> Cell | None:
    """The cell whose loss says least: a part before a total, then the smallest number."""
    rows, columns = table.size
    return min(cells, key=lambda c: (c[0] == rows or c[1] == columns, table.value(c), c), default=None)


def _lines(table: CountTable) -> Iterator[_Line]:
    """The sums that are printed: by row where there are more columns, by column where there are more rows."""
    rows, columns = table.size
    if columns > 1:
        yield from (("row", row) for row in range(rows + (rows > 1)))
    if rows > 1:
        yield from (("column", column) for column in range(columns + (columns > 1)))


def _of_line(table: CountTable, line: _Line) -> tuple[list[Cell], Cell]:
    """The parts of a sum, and its total."""
    rows, columns = table.size
    kind, number = line
    if kind == "row":
        return [(number, column) for column in range(columns)], (number, columns)
    return [(row, number) for row in range(rows)], (rows, number)


def _lines_of(table: CountTable, cell: Cell) -> tuple[_Line, _Line]:
    """The two sums in which a cell stands."""
    rows, columns = table.size
    row = ("row", cell[0]) if columns > 1 else _FREE
    column = ("column", cell[1]) if rows > 1 else _FREE
    return row, column


def _can_differ(table: CountTable, cell: Cell, hidden: set[Cell]) -> bool:
    """Whether another whole number in ``cell`` fits all that is printed."""
    return any(_balanced(table, cell, change, hidden) for change in (1, -1))


def _balanced(table: CountTable, cell: Cell, change: int, hidden: set[Cell]) -> bool:
    """Whether a change of one in ``cell`` can be made good in other missing cells.

    A change in a part is made good by the opposite one in another part of the same sum, or by the same one
    in its total. Totals count the other way round, so that going round from the row of the cell to its
    column every step turns the sign.
    """
    if not _allows(table, cell, change):
        return False
    start, goal = _lines_of(table, cell)
    seen = {(start, change)}
    waiting = deque([(start, change)])
    while waiting:
        line, turned = waiting.popleft()
        for other in hidden:
            if other == cell:
                continue
            ends = _lines_of(table, other)
            if line not in ends or not _allows(table, other, -turned):
                continue
            across = ends[1] if ends[0] == line else ends[0]
            if across == goal and (-turned == -change or goal == _FREE):
                return True
            if (across, -turned) not in seen:
                seen.add((across, -turned))
                waiting.append((across, -turned))
    return False


def _allows(table: CountTable, cell: Cell, change: int) -> bool:
    """Whether the number stays zero or more; ``change`` counts the other way round in a total."""
    rows, columns = table.size
    is_total = (cell[0] == rows) != (cell[1] == columns)
    return table.value(cell) + (-change if is_total else change) >= 0
