"""Read a sheet from Excel (.xlsx) or a text file with columns (.csv), whatever mess it is in.

Nothing in the file is executed: formulas give the value that the program that made it kept. Bounds keep a
hostile file from taking the memory or the time of the machine.
"""

from __future__ import annotations

import csv
import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import NoPermission, OpmaatError, SheetUnreadable, Stopped
from desktop.domain.importing import Table, header_row
from desktop.exchange.merged import fill_down, merged_down

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
"""What an .xlsx may be once it is unpacked: it is a zip file."""
MAX_ROWS = 20_000
"""Rows of a sheet with anything in them."""
MAX_LINES = 100_000
"""Rows that are looked at: coloured ones without anything in them count too."""
MAX_COLUMNS = 60
MAX_CELL = 20_000
"""Characters of one cell that are read."""
_ENCODINGS = ("utf-8-sig", "cp1252")
_MIDNIGHT = time(0)
_EVERY = 200
"""Rows between two looks at whether to stop."""

Progress = Callable[[int, int], None]


def read_sheets(
    path: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Table, ...]:
    """Return every sheet of a file that has anything in it, the words above the columns found.

    Raises SheetUnreadable (it tells why), NoPermission, Stopped.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SheetUnreadable(path=str(path), reason="too_large")
        data = path.read_bytes()
    except OSError as error:
        raise NoPermission(path=str(path)) from error
    if data.startswith(b"PK"):
        tables = _workbook(path, data, cancelled, progress)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        # The old .xls, or an .xlsx with a password.
        raise SheetUnreadable(path=str(path), reason="protected")
    else:
        tables = [_table(path.stem, _text_rows(path, data))]
    found = tuple(table for table in tables if table.rows)
    if not found:
        raise SheetUnreadable(path=str(path), reason="empty")
    return found


def _workbook(path: Path, data: bytes, cancelled: Callable[[], bool], progress: Progress) -> list[Table]:
    from openpyxl import load_workbook

    _look_for_bombs(path, data)
    try:
        with warnings.catch_warnings():
            # Openpyxl warns of drop-downs and colours that it leaves out; here only values count.
            warnings.simplefilter("ignore")
            # Read as it streams: a sheet in which whole columns are coloured does not fill the memory.
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets = book.worksheets
            tables = []
            for place, sheet in enumerate(sheets):
                progress(place, len(sheets))
                rows = _sheet_rows(path, sheet, cancelled)
                with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(sheet._worksheet_path) as raw:
                    fill_down(rows, merged_down(raw))
                tables.append(_table(sheet.title, rows))
    except (OpmaatError, MemoryError):
        raise
    except Exception as error:  # openpyxl lets every fault of a broken file through as it comes
        raise SheetUnreadable(path=str(path), reason="not_a_sheet") from error
    return tables


def _look_for_bombs(path: Path, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, struct.error, OSError, ValueError) as error:
        raise SheetUnreadable(path=str(path), reason="not_a_sheet") from error
    if unpacked > MAX_UNPACKED:
        raise SheetUnreadable(path=str(path), reason="too_large")


def _sheet_rows(path: Path, sheet: ReadOnlyWorksheet, cancelled: Callable[[], bool]) -> list[list[str]]:
    rows: list[list[str]] = []
    filled = 0
    for number, row in enumerate(sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True)):
        if number % _EVERY == 0 and cancelled():
            raise Stopped
        cells = [_cell(value) for value in row]
        filled += any(cells)
        if filled > MAX_ROWS:
            raise SheetUnreadable(path=str(path), reason="too_many", limit=MAX_ROWS)
        if number >= MAX_LINES:
            break
        rows.append(cells)
    return rows


def _cell(value: object) -> str:
    if isinstance(value, (datetime, date, time, timedelta)):
        return _moment(value)
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else _clean(str(value))


def _moment(value: date | time | timedelta) -> str:
    if isinstance(value, timedelta):
        return f"{int(value.total_seconds()) // 60} min"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == _MIDNIGHT else value.isoformat(timespec="minutes")
    return value.isoformat(timespec="minutes") if isinstance(value, time) else value.isoformat()


def _text_rows(path: Path, data: bytes) -> list[list[str]]:
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SheetUnreadable(path=str(path), reason="not_a_sheet")
    text = _decoded(data)
    first = "\n".join(text.splitlines()[:20])
    mark = max(";\t,|", key=first.count)
    try:
        rows = [row[:MAX_COLUMNS] for row in csv.reader(io.StringIO(text), delimiter=mark)]
    except csv.Error as error:
        raise SheetUnreadable(path=str(path), reason="not_a_sheet") from error
    if sum(any(row) for row in rows) > MAX_ROWS:
        raise SheetUnreadable(path=str(path), reason="too_many", limit=MAX_ROWS)
    return [[_clean(cell) for cell in row] for row in rows]


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _clean(text: str) -> str:
    """Without what no keyboard types, such as the bell and the zero byte."""
    kept = "".join(char for char in text.strip()[:MAX_CELL] if char in "\n\t" or char.isprintable())
    return kept.strip()


def _table(name: str, rows: Sequence[Sequence[str]]) -> Table:
    """Find the words above the columns; rows above them and rows without anything are left out."""
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(cell.strip() for cell in row)]
    if not filled:
        return Table(name, (), (), ())
    head = header_row([row for _, row in filled])
    width = max(place for _, row in filled for place, cell in enumerate(row, start=1) if cell.strip())
    padded = [(number, (*row[:width], *("",) * (width - len(row)))) for number, row in filled]
    below = padded[head + 1 :]
    return Table(name, padded[head][1], tuple(row for _, row in below), tuple(number for number, _ in below))
