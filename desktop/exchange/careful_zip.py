"""A workbook is a zip that others made: how much of it is taken into memory at once.

A part that is read as a whole takes some twenty times its size; a sheet streams.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

MAX_UNPACKED = 64 * 1024 * 1024
"""Of everything but pictures, which are not read."""
MAX_STRINGS = 12 * 1024 * 1024
"""Of the words that the cells point at."""
MAX_PART = 2 * 1024 * 1024
"""Of a part that is read as a whole, such as the styles."""
_PICTURES = "xl/media/"


class TooLargeError(Exception):
    """More than a sheet of people can hold."""


class CarefulZip(zipfile.ZipFile):
    """Reads no part as a whole that is large."""

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        """Read a part; raises TooLargeError, and what a zip raises."""
        entry = name if isinstance(name, zipfile.ZipInfo) else self.getinfo(name)
        if entry.file_size > MAX_PART:
            raise TooLargeError
        return super().read(name, pwd)

    def look_over(self) -> None:
        """Raise TooLargeError when it holds too much in all."""
        parts = (entry for entry in self.infolist() if not entry.filename.startswith(_PICTURES))
        if sum(entry.file_size for entry in parts) > MAX_UNPACKED:
            raise TooLargeError


def open_workbook(data: bytes) -> Workbook:
    """Open the bytes of an .xlsx for reading its values, row by row.

    Raises TooLargeError, and whatever openpyxl and zipfile raise for a broken file.
    """
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.xml.constants import SHARED_STRINGS

    packed = CarefulZip(io.BytesIO(data))
    packed.look_over()
    reader = ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    reader.archive = packed
    reader.read_manifest()
    strings = reader.package.find(SHARED_STRINGS)
    if strings is not None and packed.getinfo(strings.PartName[1:]).file_size > MAX_STRINGS:
        raise TooLargeError
    reader.read()
    return reader.wb
