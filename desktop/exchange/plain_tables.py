"""Rows as CSV and JSON that any program reads, piece by piece (P10)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

_RISKY: Final = ("=", "+", "-", "@", "\t", "\r", "'")
"""A spreadsheet takes a text that begins so for a formula; it gets an apostrophe in front."""


def csv_pieces(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    """Yield a CSV file (RFC 4180, comma, UTF-8 with a mark for spreadsheets), its header first."""
    yield "\ufeff".encode()
    yield _line(columns)
    for row in rows:
        yield _line([csv_cell(row[name]) for name in columns])


def csv_cell(value: object) -> str:
    """Return a value as a cell: nothing is empty, yes and no are ``true`` and ``false``, lists are JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_RISKY) else value
    if isinstance(value, int | float):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def json_pieces(
    head: Mapping[str, Any], tables: Iterable[tuple[str, Iterable[Mapping[str, Any]]]]
) -> Iterator[bytes]:
    """Yield one JSON document: the keys of ``head``, then ``tables`` with a list of rows for each."""
    yield (json.dumps(dict(head), ensure_ascii=False, indent=1)[:-2] + ',\n "tables": {').encode()
    for number, (name, rows) in enumerate(tables):
        yield ("," if number else "").encode() + f"\n  {json.dumps(name)}: [".encode()
        for index, row in enumerate(rows):
            text = json.dumps(dict(row), ensure_ascii=False)
            yield ((",\n   " if index else "\n   ") + text).encode("utf-8", "surrogatepass")
        yield b"]"
    yield b"}\n}\n"


def _line(cells: Sequence[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode("utf-8", "surrogatepass")
