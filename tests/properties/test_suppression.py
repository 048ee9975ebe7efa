"""Nothing that is left out of an overview can be computed from what is printed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.suppression import (
    HIGHEST_MINIMUM,
    LOWEST_MINIMUM,
    Cell,
    CountTable,
    _can_differ,
    hidden_cells,
)
from tests.properties.settings import QUICK

Counts = tuple[tuple[int, ...], ...]


@st.composite
def tables(draw: st.DrawFn, rows: int = 5, columns: int = 5, most: int = 30) -> CountTable:
    """Tables of every shape, many of their numbers small."""
    wide = draw(st.integers(1, columns))
    number = st.one_of(st.integers(0, 6), st.integers(0, most))
    return CountTable(tuple(draw(st.lists(st.tuples(*[number] * wide), min_size=1, max_size=rows))))


minimums = st.integers(LOWEST_MINIMUM, HIGHEST_MINIMUM)


def printed(table: CountTable, hidden: frozenset[Cell]) -> dict[Cell, int]:
    return {cell: table.value(cell) for cell in table.cells() if cell not in hidden}


def fitting(table: CountTable, shown: dict[Cell, int]) -> Iterator[CountTable]:
    """Every table of whole numbers from zero up that fits what is printed, tried one by one."""
    rows, columns = table.size
    ways: list[list[tuple[int, ...]]] = []
    most = table.total
    for row in range(rows):
        choices = [
            [shown[row, column]] if (row, column) in shown else range(most + 1) for column in range(columns)
        ]
        total = shown.get((row, columns))
        ways.append([way for way in product(*choices) if total is None or sum(way) == total])
    for counts in product(*ways):
        tried = CountTable(tuple(counts))
        if tried.total == most and all(tried.value(cell) == number for cell, number in shown.items()):
            yield tried


@QUICK
@given(table=tables(rows=2, columns=3, most=7), minimum=st.integers(3, 5))
@example(table=CountTable(((1, 9), (9, 9))), minimum=5)
@example(table=CountTable(((4, 3, 9), (9, 9, 9))), minimum=5)
@example(table=CountTable(((5, 0), (0, 0))), minimum=5)
@example(table=CountTable(((2, 5), (7, 0), (0, 6))), minimum=3)
def test_no_missing_number_can_be_recomputed(table: CountTable, minimum: int) -> None:
    hidden = hidden_cells(table, minimum)
    if table.total < minimum:
        assert hidden == set(table.cells())
        return
    values: dict[Cell, set[int]] = {cell: set() for cell in hidden}
    for tried in fitting(table, printed(table, hidden)):
        for cell, seen in values.items():
            seen.add(tried.value(cell))
        if all(len(seen) > 1 for seen in values.values()):
            return
    assert [cell for cell, seen in values.items() if len(seen) < 2] == []


@QUICK
@given(table=tables(), minimum=minimums)
def test_nothing_below_the_minimum_is_printed_or_left_over_by_subtraction(
    table: CountTable, minimum: int
) -> None:
    shown = printed(table, hidden_cells(table, minimum))
    assert all(number >= minimum for number in shown.values())
    rows, columns = table.size
    sums = [([(row, column) for column in range(columns)], (row, columns)) for row in range(rows + 1)]
    sums += [([(row, column) for row in range(rows)], (rows, column)) for column in range(columns + 1)]
    for parts, total in sums:
        missing = [cell for cell in parts if cell not in shown]
        if total in shown and missing:
            left = shown[total] - sum(shown[cell] for cell in parts if cell in shown)
            assert left >= minimum
            assert len(missing) > 1


@QUICK
@given(table=tables(), minimum=minimums)
def test_everything_is_printed_when_nothing_is_small(table: CountTable, minimum: int) -> None:
    large = CountTable(tuple(tuple(number + minimum for number in row) for row in table.counts))
    assert hidden_cells(large, minimum) == frozenset()


@QUICK
@given(table=tables(), minimum=minimums)
def test_the_total_of_all_stays_unless_there_are_too_few(table: CountTable, minimum: int) -> None:
    rows, columns = table.size
    whole = (rows - (rows == 1), columns - (columns == 1))
    assert (whole in hidden_cells(table, minimum)) == (table.total < minimum)


def fixed_by_equations(table: CountTable, hidden: frozenset[Cell]) -> list[Cell]:
    """The missing cells that rows, columns and totals fix together: elimination over fractions."""
    rows, columns = table.size
    unknown = sorted(hidden)
    place = {cell: at for at, cell in enumerate(unknown)}
    sums = [([(row, column) for column in range(columns)], (row, columns)) for row in range(rows + 1)]
    sums += [([(row, column) for row in range(rows)], (rows, column)) for column in range(columns + 1)]
    equations = []
    for parts, total in sums:
        line = [Fraction(0)] * len(unknown)
        for cell, sign in [*((part, 1) for part in parts), (total, -1)]:
            if cell in place:
                line[place[cell]] += sign
        if any(line):
            equations.append(line)
    solved: list[list[Fraction]] = []
    for at in range(len(unknown)):
        pivot = next((line for line in equations if line[at]), None)
        if pivot is None:
            continue
        equations.remove(pivot)
        scaled = [number / pivot[at] for number in pivot]
        equations = [[a - line[at] * b for a, b in zip(line, scaled, strict=True)] for line in equations]
        solved = [[a - line[at] * b for a, b in zip(line, scaled, strict=True)] for line in solved]
        solved.append(scaled)
    return [
        unknown[next(at for at, number in enumerate(line) if number)]
        for line in solved
        if sum(map(bool, line)) == 1
    ]


@QUICK
@given(table=tables(rows=6, columns=6), minimum=minimums)
@example(table=CountTable(((9, 9, 9, 9, 9), (2, 2, 9, 9, 9), (2, 2, 2, 9, 9), (9, 9, 2, 2, 2))), minimum=3)
@example(table=CountTable(((20, 9, 2, 9, 2), (9, 9, 9, 9, 9), (9, 2, 9, 9, 9), (9, 1, 9, 9, 9))), minimum=3)
def test_no_equation_fixes_a_missing_number(table: CountTable, minimum: int) -> None:
    hidden = hidden_cells(table, minimum)
    if table.total >= minimum and min(table.size) > 1:
        assert fixed_by_equations(table, hidden) == []


def test_two_missing_in_every_sum_is_not_enough() -> None:
    """Two squares of missing numbers, joined by one: subtraction fixes the one between them."""
    table = CountTable(((9, 9, 9, 9),) * 4)
    squares = frozenset({(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3), (1, 2)})
    assert fixed_by_equations(table, squares) == [(1, 2)]
    assert not _can_differ(table, (1, 2), set(squares))
    assert _can_differ(table, (0, 0), set(squares))


@pytest.mark.parametrize("minimum", [0, 2, 21])
def test_a_minimum_outside_its_bounds_is_a_mistake_of_the_program(minimum: int) -> None:
    with pytest.raises(ValueError, match="minimum"):
        hidden_cells(CountTable(((9,),)), minimum)


@pytest.mark.parametrize("counts", [((1, 2), (3,)), ((-1,),)])
def test_a_table_that_is_none(counts: Counts) -> None:
    with pytest.raises(ValueError, match="whole numbers"):
        CountTable(counts)
