"""Looks for words in a file as a thief would: in every spelling of bytes, and inside what is packed."""

from __future__ import annotations

import base64
import gzip
import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote_to_bytes

from pypdf import PdfReader
from pypdf.generic import StreamObject

DEEPEST = 4
"""Packed things within packed things that are opened."""
SHORTEST = 5
"""Letters of a word that can be looked for; shorter ones stand in any file by chance."""
_BROKEN_LINE = re.compile(rb"\r?\n[ \t]?")
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{7,}")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}){5,}")
_OTHER_BASE64 = bytes.maketrans(b"-_", b"+/")


def found_in(data: bytes, words: Iterable[str]) -> set[str]:
    """Which of the words stand in ``data``: in UTF-8, UTF-16, base64 or hexadecimal, big or small, packed."""
    wanted = {word: forms(word) for word in words}
    found: set[str] = set()
    for layer in unpacked(data):
        found |= {word for word, spelled in wanted.items() if any(form in layer for form in spelled)}
    return found


def forms(word: str) -> set[bytes]:
    """A word as small letters in bytes: UTF-8, Windows', and as JSON writes it."""
    assert len(word) >= SHORTEST, word
    texts = {word, word.lower(), word.upper()}
    plain = {text.encode(kind, "replace") for text in texts for kind in ("utf-8", "cp1252")}
    plain |= {json.dumps(text)[1:-1].encode() for text in texts}
    return {one.lower() for one in plain}


def unpacked(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """The bytes in small letters, also without zeros (UTF-16) and line ends; then what is packed in them."""
    yield data.lower()
    if b"\0" in data:
        yield data.replace(b"\0", b"").lower()
    joined = _BROKEN_LINE.sub(b"", data)
    if joined != data:
        yield joined.lower()
    if b"%" in data:
        yield unquote_to_bytes(data).lower()
    if b"&#" in data:
        yield html.unescape(data.decode("latin-1")).encode("latin-1", "replace").lower()
    if depth < DEEPEST:
        for inner in (*_zipped(data), *_squeezed(data), *_in_pdf(data), *_spelled_out(joined)):
            yield from unpacked(inner, depth + 1)


def _spelled_out(data: bytes) -> Iterator[bytes]:
    """What may be base64, from each of its four places, and what may be hexadecimal."""
    for run in _BASE64.findall(data):
        for shift in range(4):
            whole = run[shift:].translate(_OTHER_BASE64)
            yield base64.b64decode(whole[: len(whole) // 4 * 4])
            # The last letters, which are no four any more.
            yield base64.b64decode(whole[: len(whole) // 4 * 4 + 3] + b"=") if len(whole) % 4 == 3 else b""
            yield base64.b64decode(whole[: len(whole) // 4 * 4 + 2] + b"==") if len(whole) % 4 == 2 else b""
    for run in _HEX.findall(data):
        for shift in range(2):
            whole = run[shift : len(run) - shift]
            yield bytes.fromhex(whole.decode())


def _zipped(data: bytes) -> Iterator[bytes]:
    if b"PK\x05\x06" not in data:
        return
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return
    yield "\n".join(archive.namelist()).encode()
    for entry in archive.infolist():
        # One with a password holds nothing that can be read without it.
        if not entry.flag_bits & 1:
            yield archive.read(entry)


def _squeezed(data: bytes) -> Iterator[bytes]:
    try:
        if data.startswith(b"\x1f\x8b"):
            yield gzip.decompress(data)
        elif data[:1] == b"\x78":
            yield zlib.decompress(data)
    except (OSError, EOFError, zlib.error):
        return


def _in_pdf(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"%PDF"):
        return
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        return
    yield str(reader.metadata).encode()
    yield " ".join(" ".join(page.extract_text() for page in reader.pages).split()).encode()
    for place in sorted({number for table in (reader.xref, reader.xref_objStm) for number in numbers(table)}):
        found = reader.get_object(place)
        if isinstance(found, StreamObject) and found.get("/Subtype") != "/Image":
            yield found.get_data()


def numbers(table: Mapping[int, object]) -> Iterator[int]:
    """The numbers of the objects: by generation in the one table, by itself in the other."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from value
        else:
            yield key
