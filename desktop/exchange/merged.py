"""Merged cells of a sheet: one value that stands beside several rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import IO

MOST = 20_000
"""Merged places of one sheet that are looked at."""
MOST_FILLED = 500_000
"""Cells that are looked at in all: a hostile file may merge whole columns, many times over."""
_CHUNK = 1 << 20
_OVERLAP = 200
_REF = re.compile(
    rb'<(?:\w+:)?mergeCell\s[^>]{0,80}?ref="\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})"'
)


def merged_down(sheet: IO[bytes]) -> tuple[tuple[int, int, int], ...]:
    """Column, first and last row (all from 0) of what is merged over more than one row.

    Read from the bytes of the sheet: openpyxl leaves merged cells out where it reads as it streams.
    """
    found = []
    for column, first, last in _refs(sheet):
        if last > first:
            found.append((_number(column), first - 1, last - 1))
        if len(found) >= MOST:
            break
    return tuple(found)


def _refs(sheet: IO[bytes]) -> Iterator[tuple[bytes, int, int]]:
    kept = b""
    while chunk := sheet.read(_CHUNK):
        text, end = kept + chunk, 0
        for match in _REF.finditer(text):
            end = match.end()
            yield match[1], int(match[2]), int(match[3])
        # One that stands on the border of two chunks is whole in the next look, and not seen twice.
        kept = text[max(end, len(text) - _OVERLAP) :]


def _number(column: bytes) -> int:
    number = 0
    for letter in column:
        number = number * 26 + letter - ord("A") + 1
    return number - 1


def fill_down(rows: Sequence[list[str]], merged: Sequence[tuple[int, int, int]]) -> None:
    """Put the value of a merged cell in every row that it stands beside; rows without anything stay so."""
    looked = 0
    for column, first, last in merged:
        looked += min(last, len(rows)) - first
        if looked > MOST_FILLED:
            return
        if first >= len(rows) or column >= len(rows[first]):
            continue
        value = rows[first][column]
        for row in rows[first + 1 : last + 1]:
            if value and column < len(row) and not row[column] and any(row):
                row[column] = value
