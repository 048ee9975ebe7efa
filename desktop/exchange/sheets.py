"""Read a sheet from Excel (.xlsx) or a text file with columns (.csv), whatever mess it is in.

Nothing in the file is executed: formulas give the value that the program that made it kept. Bounds keep a
hostile file from taking the memory or the time of the machine.
"""

from __future__ import annotations

import codecs
import csv
import io
import warnings
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desktop.domain.errors import NoPermission, OpmaatError, SheetUnreadable, Stopped
from desktop.domain.importing import Table, header_row
from desktop.exchange.careful_zip import TooLargeError, open_workbook
from desktop.exchange.merged import fill_down, merged_down

MAX_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
"""Rows of a sheet with anything in them."""
MAX_LINES = 100_000
"""Rows that are looked at: coloured ones without anything in them count too."""
MAX_COLUMNS = 60
MAX_CELL = 20_000
"""Characters of one cell that are read."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 20
"""Lines in which the mark between columns is looked for."""
_PIECE = 1 << 20
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
        tables = [_table(path.stem, _text_rows(path, data, cancelled))]
    found = tuple(table for table in tables if table.rows)
    if not found:
        raise SheetUnreadable(path=str(path), reason="empty")
    return found


def _workbook(path: Path, data: bytes, cancelled: Callable[[], bool], progress: Progress) -> list[Table]:
    try:
        with warnings.catch_warnings():
            # Openpyxl warns of drop-downs and colours that it leaves out; here only values count.
            warnings.simplefilter("ignore")
            # Read as it streams: a sheet in which whole columns are coloured does not fill the memory.
            sheets = open_workbook(data).worksheets
            tables = []
            for place, sheet in enumerate(sheets):
                progress(place, len(sheets))
                rows = _rows_of(path, sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True), cancelled)
                with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(sheet._worksheet_path) as raw:
                    fill_down(rows, merged_down(raw))
                tables.append(_table(sheet.title, rows))
    except (OpmaatError, MemoryError):
        raise
    except TooLargeError as error:
        raise SheetUnreadable(path=str(path), reason="too_large") from error
    except Exception as error:  # openpyxl lets every fault of a broken file through as it comes
        raise SheetUnreadable(path=str(path), reason="not_a_sheet") from error
    return tables


def _rows_of(path: Path, found: Iterable[Sequence[object]], cancelled: Callable[[], bool]) -> list[list[str]]:
    """Words of each row, as it comes; raises SheetUnreadable above the bounds, Stopped."""
    rows: list[list[str]] = []
    filled = 0
    for number, row in enumerate(found):
        if number % _EVERY == 0 and cancelled():
            raise Stopped
        cells = [_cell(value) for value in row[:MAX_COLUMNS]]
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


def _text_rows(path: Path, data: bytes, cancelled: Callable[[], bool]) -> list[list[str]]:
    if b"\x00" in data[:4096] and not data.startswith(_UTF16):
        raise SheetUnreadable(path=str(path), reason="not_a_sheet")
    # Read as it streams: twenty megabytes of one letter on a line would fill the memory.
    with io.TextIOWrapper(io.BytesIO(data), _encoding(data), "replace", newline="") as text:
        first = "".join(text.readline(MAX_CELL) for _ in range(_LOOKED_AT))
        text.seek(0)
        mark = max(";\t,|", key=first.count)
        try:
            return _rows_of(path, csv.reader(text, delimiter=mark), cancelled)
        except csv.Error as error:
            raise SheetUnreadable(path=str(path), reason="not_a_sheet") from error


def _encoding(data: bytes) -> str:
    if data.startswith(_UTF16):
        return "utf-16"
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE], final=start + _PIECE >= len(data))
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


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
