"""A paper of the office: our own text in plain Markdown as a tagged PDF, with nothing about anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from desktop.domain.marked import Kind, Piece, Span, parse, title_of
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.language import speaking, translate
from desktop.reports.blocks import Block, Bullets, Paragraph, Text
from desktop.reports.contact_look import SheetLook, document, fitting, head, sheet_look
from desktop.reports.document import Foot
from desktop.reports.lines import Run
from desktop.reports.palette import painted
from desktop.reports.style import TextStyle, load_fonts
from desktop.reports.table import Column, Table, TableLook

_ABOUT = 33.0
"""Part of the width, in per cent, for the column that says what a row is about."""


def plain_pdf(
    text: str, source: PaperSource, language: str = "nl", *, large: bool = False, look: PaperLook = PLAIN
) -> bytes:
    """Return the text on A4 pages; ``large``: for a participant, nothing below 14 points.

    The same input gives the same bytes. Raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(look):
        foot = (translate("PlainPaper", "An example: fill it in and change it for your organisation."), "")
        usual = sheet_look(large=large)
        styles = fitting(partial(_story, text), usual, Foot(*foot, "", usual.note, source))
        return document(title_of(text), _story(text, styles), foot, styles, source, language)


def _story(text: str, look: SheetLook) -> list[Block]:
    blocks = list(_blocks(text, look))
    for one in blocks[-2:-1]:
        # The last line is not left alone on a page.
        one.keep_next = isinstance(one, Paragraph)
    return [*head(title_of(text), "", look), *blocks]


def _blocks(text: str, look: SheetLook) -> Iterator[Block]:
    items: list[tuple[Run, ...]] = []
    rows: list[Piece] = []
    number, headed = 0, False
    for piece in parse(text):
        if rows and piece.kind is not Kind.ROW:
            yield _table(rows, look)
            rows = []
        if piece.kind is Kind.ITEM:
            items.append(_runs(piece.cells[0], look))
            headed = False
            continue
        if items:
            yield Bullets(items, look.body, before=4)
            items = []
        if piece.kind is Kind.ROW:
            rows.append(piece)
            headed = False
            continue
        number = number + 1 if piece.kind is Kind.NUMBER else 0
        if piece.kind not in (Kind.TITLE, Kind.PICTURE):
            yield _block(piece, look, number, near=headed)
        headed = piece.kind is Kind.HEADING
    if items:
        yield Bullets(items, look.body, before=4)
    if rows:
        yield _table(rows, look)


def _table(rows: Sequence[Piece], look: SheetLook) -> Block:
    """The first row has the titles, the first cell of a row says what it is about."""
    titles, *rest = rows
    share = (100.0 - _ABOUT) / max(len(titles.cells) - 1, 1)
    columns = [Column(_words(cell), share if at else _ABOUT) for at, cell in enumerate(titles.cells)]
    cells: list[list[Text]] = [
        [_runs(row.cells[at], look) if at < len(row.cells) else "" for at in range(len(columns))]
        for row in rest
    ]
    quiet = replace(look.note, font=look.strong.font)
    return Table(columns, cells, TableLook(quiet, look.body, 2.0, row_headers=True), before=6)


def _block(piece: Piece, look: SheetLook, number: int, *, near: bool) -> Block:
    """``near``: what follows a heading stands close to it."""
    if piece.kind is Kind.HEADING:
        return Paragraph(piece.text, look.heading, role="H2", before=look.gap)
    lead = (Run(f"{number}. ", look.strong),) if piece.kind is Kind.NUMBER else ()
    return Paragraph((*lead, *_runs(piece.cells[0], look)), look.body, before=3 if near else 5 if lead else 8)


def _words(cell: tuple[Span, ...]) -> str:
    return "".join(span.text for span in cell)


def _runs(cell: tuple[Span, ...], look: SheetLook) -> tuple[Run, ...]:
    def style(span: Span) -> TextStyle:
        return replace(look.strong if span.strong else look.body, gaps="__" in span.text)

    return tuple(Run(span.text, style(span)) for span in cell)
