"""An empty sheet to fill in: the words above the columns, and how each is filled in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from desktop.domain.errors import NoPermission

_WIDEST = 40
_NARROWEST = 12
_MADE = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The same words give the same template: it carries no moment of its own."""


def write_template(path: Path, *, header: Sequence[str], examples: Sequence[str]) -> None:
    """Write an .xlsx with ``header``, bold and in sight while scrolling, and ``examples`` as remarks on it.

    Cells are text, so that the program that fills them in leaves dates and numbers as they are typed.
    Raises NoPermission.
    """
    from openpyxl import Workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = "Opmaat"
    sheet.freeze_panes = "A2"
    for column, (word, example) in enumerate(zip(header, examples, strict=True), start=1):
        cell = sheet.cell(1, column, word)
        cell.font = Font(bold=True)
        if example:
            cell.comment = Comment(example, "Opmaat")
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = min(max(len(word) + 4, _NARROWEST), _WIDEST)
        sheet.column_dimensions[letter].number_format = "@"
    book.properties.creator = "Opmaat"
    book.properties.created = book.properties.modified = _MADE
    written = BytesIO()
    book.save(written)
    try:
        path.write_bytes(written.getvalue())
    except OSError as error:
        raise NoPermission(path=str(path)) from error
