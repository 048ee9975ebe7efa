"""The search of ``test_day`` finds a word wherever somebody could leave one: it would catch us."""

from __future__ import annotations

import base64
import gzip
import io
import json
import zipfile
import zlib
from pathlib import Path

import pytest
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas

from tests.e2e.day import words as said
from tests.e2e.search import found_in
from tests.e2e.test_day import leaks

WORD = "Öztürk"


def zipped(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("iets.txt", data)
    return out.getvalue()


def sheet(text: str) -> bytes:
    out, book = io.BytesIO(), Workbook()
    assert book.active is not None
    book.active.append((text,))
    book.save(out)
    return out.getvalue()


def paper(text: str, title: str = "x") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1)
    canvas.setTitle(title)
    canvas.drawString(72, 720, text)
    canvas.save()
    return out.getvalue()


LINE = f"Notitie over {WORD}, dinsdag."
PLANTS: dict[str, bytes] = {
    "a log": f"ERROR ui.faults:60 {LINE}\n".encode(),
    "capitals": LINE.upper().encode(),
    "of Windows": LINE.encode("cp1252"),
    "UTF-16": b"\xff\xfe" + LINE.encode("utf-16-le"),
    "UTF-16, the other way": b"\x00\x01\x02" + LINE.encode("utf-16-be"),
    "JSON": json.dumps({"naam": LINE}).encode(),
    "an address of the web": b"file:///home/%C3%96zt%C3%BCrk.pdf",
    "base64, first place": b"key=" + base64.b64encode(LINE.encode()),
    "base64, second place": base64.b64encode(b"x" + LINE.encode()),
    "base64, third place": base64.b64encode(b"xy" + LINE.encode()),
    "base64 in lines": base64.encodebytes(LINE.encode() * 5),
    "base64 for the web": base64.urlsafe_b64encode(b"\xff\xfe\xfd" + LINE.encode()),
    "base64 of UTF-16": base64.b64encode(LINE.encode("utf-16-le")),
    "hexadecimal": b"a" + LINE.encode().hex().encode(),
    "a zip": zipped(LINE.encode()),
    "a zip behind something": b"#!/bin/sh\n" + zipped(LINE.encode()),
    "a zip in a zip": zipped(zipped(LINE.encode())),
    "gzip": gzip.compress(LINE.encode()),
    "base64 of zlib": base64.b64encode(zlib.compress(LINE.encode())),
    "Excel": sheet(LINE),
    "a PDF": paper(LINE),
    "the title of a PDF": paper("x", LINE),
    "a calendar": b"SUMMARY:Afspraak met \xc3\x96zt\r\n \xc3\xbcrk\r\n",
}


@pytest.mark.parametrize("where", PLANTS)
def test_a_planted_name_is_found(where: str, tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    (tmp_path / "temporary" / "qt_temp.XyZ").write_bytes(PLANTS[where])
    assert WORD in leaks(tmp_path, said.WORDS).get("temporary/qt_temp.XyZ", set())


def test_a_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / f"{said.NAME}.pdf").touch()
    assert leaks(tmp_path, said.WORDS).keys() == {f"{said.NAME}.pdf"}


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    noise = bytes(range(256)) * 4
    for data in (b"", noise, zipped(noise), base64.b64encode(noise), paper("Blad 1"), sheet("Voorbeeld")):
        assert not found_in(data, said.WORDS)
