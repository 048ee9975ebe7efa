"""Reading sheets as people have them: titles above the header, dates as text, odd letters, hostile files."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from desktop.domain.errors import OpmaatError, SheetUnreadable, Stopped
from desktop.exchange import careful_zip, sheets
from desktop.exchange.sheet_template import write_template
from desktop.exchange.sheets import read_sheets


def workbook(path: Path, *rows: tuple[object, ...], merge: str = "") -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    book.create_sheet("leeg")
    book.save(path)
    return path


def test_a_messy_workbook(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "caseload.xlsx",
        ("Caseload najaar",),
        (),
        ("Naam", "Geboren", "Datum", "Tijd", "Duur"),
        ("An Bos", 1948.0, datetime.fromisoformat("2026-09-03"), time(10), 60),
        (None, None, datetime.fromisoformat("2026-09-10T14:30"), None, None),
        (None,) * 5,
        ("Cor", "1950", "3 sept 2026", "10u", "1 uur"),
        merge="A4:A5",
    )
    [table] = read_sheets(path)
    assert table.header == ("Naam", "Geboren", "Datum", "Tijd", "Duur")
    assert table.numbers == (4, 5, 7)
    assert table.rows == (
        ("An Bos", "1948", "2026-09-03", "10:00", "60"),
        ("An Bos", "", "2026-09-10T14:30", "", ""),
        ("Cor", "1950", "3 sept 2026", "10u", "1 uur"),
    )


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("Naam;Datum\nJosé;3-9-2026\n".encode("cp1252"), "José"),
        ("\ufeffNaam;Datum\nJosé;3-9-2026\n".encode(), "José"),
        ("Naam\tDatum\nJosé\t3-9-2026\n".encode("utf-16"), "José"),
        (b'Naam,Datum\n"Bos, An",3-9-2026\n', "Bos, An"),
        (b"Naam;Datum\n An\x07 Bos ;3-9-2026\n", "An Bos"),
    ],
)
def test_text_files_with_columns(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(data)
    [table] = read_sheets(path)
    assert (table.name, table.rows) == ("lijst", ((name, "3-9-2026"),))


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * (careful_zip.MAX_UNPACKED + 1))


def reason(path: Path) -> object:
    with pytest.raises(SheetUnreadable) as caught:
        read_sheets(path)
    return caught.value.params["reason"]


def test_what_is_no_sheet_says_why(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    for data, why in (
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0 old", "protected"),
        (b"PK\x03\x04 broken", "not_a_sheet"),
        (b"%PDF-1.7\x00\x00", "not_a_sheet"),
        # An entry that only a later kind of zip can unpack.
        (
            workbook(path, ("Naam",))
            .read_bytes()
            .replace(b"PK\x01\x02\x14\x03\x14\x00", b"PK\x01\x02\x14\x03T\x00"),
            "not_a_sheet",
        ),
        (b"Naam\n" + b"An\n" * (sheets.MAX_ROWS + 1), "too_many"),
    ):
        path.write_bytes(data)
        assert reason(path) == why
    bomb(path)
    assert reason(path) == "too_large"
    workbook(path, ("Naam",))
    assert reason(path) == "empty"


STRINGS = (
    b'<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
    b'officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)


@pytest.mark.parametrize(
    ("part", "most"),
    [("xl/sharedStrings.xml", careful_zip.MAX_STRINGS), ("xl/styles.xml", careful_zip.MAX_PART)],
)
def test_a_part_that_is_read_as_a_whole_is_not_large(tmp_path: Path, part: str, most: int) -> None:
    sound = workbook(tmp_path / "x.xlsx", ("Naam",), ("An",)).read_bytes()
    with zipfile.ZipFile(io.BytesIO(sound)) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", STRINGS)
    parts.setdefault("xl/sharedStrings.xml", b"<sst/>")
    path = tmp_path / "y.xlsx"
    for padding, why in ((b"", ""), (b"<!--" + b" " * most + b"-->", "too_large")):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, data in parts.items():
                packed.writestr(name, data + padding if name == part else data)
        if why:
            assert reason(path) == why
        else:
            assert read_sheets(path)


def test_many_short_lines_take_little_memory(tmp_path: Path) -> None:
    """Twenty megabytes of one letter on a line: refused after the rows that may be, not after all of them."""
    path = tmp_path / "x.csv"
    path.write_bytes(b"Naam\n" + b"a\n" * (sheets.MAX_BYTES // 2 - 10))
    tracemalloc.start()
    assert reason(path) == "too_many"
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60 * 1024 * 1024


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", ("Naam",), ("An",))
    with pytest.raises(Stopped):
        read_sheets(path, cancelled=lambda: True)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 4000), byte=st.integers(0, 255), cut=st.integers(0, 4000))
def test_a_damaged_file_is_refused_or_read_and_nothing_else(
    tmp_path: Path, place: int, byte: int, cut: int
) -> None:
    written = io.BytesIO()
    book = Workbook()
    assert book.active is not None
    book.active.append(("Naam", "Datum"))
    book.active.append(("An", "3-9-2026"))
    book.save(written)
    data = bytearray(written.getvalue())
    data[place % len(data)] = byte
    path = tmp_path / "x.xlsx"
    path.write_bytes(bytes(data[: len(data) - cut % 50]))
    try:
        tables = read_sheets(path)
    except OpmaatError:
        return
    assert all(len(row) == len(table.header) for table in tables for row in table.rows)


def test_the_template_is_text_cells_below_its_words(tmp_path: Path) -> None:
    path = tmp_path / "leeg.xlsx"
    write_template(path, header=("Naam", "Datum"), examples=("wie", ""))
    sheet = load_workbook(path)["Opmaat"]
    assert [cell.value for cell in sheet[1]] == ["Naam", "Datum"]
    assert sheet["A1"].comment is not None
    assert sheet["B1"].comment is None
    assert sheet.column_dimensions["B"].number_format == "@"


def test_merged_cells_stand_beside_every_row_they_cover_and_titles_in_none(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "groepen.xlsx",
        ("Naam", "Datum", "Verslag"),
        *((("Bos", "1-9-2026", "x") if not n % 40 else (None, "2-9-2026", None)) for n in range(4_000)),
        (None, None, None),
        ("Cor", None, None),
    )
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for first in range(2, 4_000, 40):
        sheet.merge_cells(start_row=first, end_row=first + 39, start_column=1, end_column=1)
    sheet.merge_cells("A4002:A4002")
    sheet.merge_cells("A4003:C4003")
    book.save(path)
    [table] = read_sheets(path)
    assert {row[0] for row in table.rows[:4_000]} == {"Bos"}
    assert [row[2] for row in table.rows[:41]] == ["x", *[""] * 39, "x"]
    assert table.rows[4_000:] == (("Cor", "", ""),)
