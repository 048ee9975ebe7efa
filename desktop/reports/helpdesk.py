"""The page for the helpdesk: what the screen says of a file that does not open, with measures (P4)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.helpdesk import HelpdeskFacts
from desktop.domain.paper_look import PaperSource
from desktop.language import dates, speaking, translate
from desktop.language.file_words import moment_in_words
from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.contact_look import SheetLook, head, section, sheet_look
from desktop.reports.document import Foot, flow, frame_height, info_of, render
from desktop.reports.figures import WritingLine
from desktop.reports.style import SEMIBOLD, TextStyle, load_fonts
from desktop.reports.table import Column, Table, TableLook

_MEGA, _GIGA = 1_000_000, 1_000_000_000


def helpdesk_pdf(
    facts: HelpdeskFacts, title: str, ways: Sequence[str], source: PaperSource, language: str = "nl"
) -> bytes:
    """Return one tagged A4 page; ``title`` and ``ways`` are what the screen shows, in ``language``.

    No name, no text of a participant, no name of a file or folder. The same input gives the same bytes.
    """
    load_fonts()
    with speaking(language):
        look = sheet_look(large=False)
        foot = Foot(
            translate("Helpdesk", "No names and no texts of participants stand on this page."),
            translate("Helpdesk", "Give nobody your password or recovery code, not even the helpdesk."),
            translate("Helpdesk", "page {page} of {pages}"),
            look.note,
            source,
        )
        pages = flow(_story(facts, title, ways, look), frame_height(foot))
        name = translate("Helpdesk", "For the helpdesk")
        return render(pages, foot, info_of(name, language, source))


def _story(facts: HelpdeskFacts, title: str, ways: Sequence[str], look: SheetLook) -> list[Block]:
    asked = translate(
        "Helpdesk", "Opmaat did not open a file on {moment}. Nothing was erased. What the screen offers:"
    ).format(moment=moment_in_words(facts.made_at.isoformat()))
    return [
        *head(title, translate("Helpdesk", "For the helpdesk"), look),
        Paragraph(asked, look.lead, before=12),
        Bullets(ways, look.body, before=6),
        *section(translate("Helpdesk", "Measures"), [_measures(facts, look)], look),
        WritingLine(translate("Helpdesk", "What happened just before"), look.strong, before=28),
        WritingLine("", look.strong, before=16),
    ]


def _measures(facts: HelpdeskFacts, look: SheetLook) -> Block:
    none = translate("Helpdesk", "not there")
    unread = translate("Helpdesk", "not readable")
    yes = translate("Helpdesk", "there")
    rows = [
        (translate("Helpdesk", "Code"), facts.code),
        (translate("Helpdesk", "Program"), f"Opmaat {facts.program}, {facts.system}"),
        (
            translate("Helpdesk", "Version of the file"),
            translate("Helpdesk", "{file}; this program makes {program}").format(
                file=unread if facts.file_schema is None else facts.file_schema, program=facts.schema
            ),
        ),
        (translate("Helpdesk", "File"), none if facts.file_bytes is None else _pages(facts)),
        (translate("Helpdesk", "Not yet written into it"), _size(facts.wal_bytes, none)),
        (translate("Helpdesk", "Key file"), yes if facts.key_file else none),
        (translate("Helpdesk", "Backups in reach"), str(facts.backups)),
        (
            translate("Helpdesk", "Newest backup"),
            none if facts.newest is None else moment_in_words(facts.newest.isoformat()),
        ),
        (translate("Helpdesk", "Free on this disk"), _size(facts.free_bytes, unread)),
    ]
    columns = (Column(translate("Helpdesk", "What"), 35), Column(translate("Helpdesk", "Measured"), 65))
    style = TableLook(TextStyle(SEMIBOLD, look.body.size, look.body.leading), look.body)
    return Table(columns, rows, style, before=8)


def _pages(facts: HelpdeskFacts) -> str:
    whole = translate("Helpdesk", "{size}, {pages} pages").format(
        size=_size(facts.file_bytes, ""), pages=facts.pages
    )
    if not facts.left_over:
        return whole
    rest = translate("Helpdesk", "and %n byte(s) that are no whole page", "", facts.left_over)
    return f"{whole} {rest}"


def _size(size: int | None, none: str) -> str:
    if size is None:
        return none
    if size >= _GIGA:
        return translate("Helpdesk", "{size} GB").format(size=dates.number(size / _GIGA, 1))
    return translate("Helpdesk", "{size} MB").format(size=dates.number(size / _MEGA, 1))
