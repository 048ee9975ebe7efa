"""The sheet with the recovery code: one calm page to keep away from the laptop."""

from __future__ import annotations

import re

from desktop.domain.paper_look import PaperSource
from desktop.language import dates, speaking, translate
from desktop.reports.blocks import Block, Bullets, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.document import Foot, flow, frame_height, info_of, render
from desktop.reports.figures import Ornament, WritingLine
from desktop.reports.path import logo
from desktop.reports.style import BOLD, Rhythm, TextStyle, load_fonts, paper_sizes, rhythm

_PER_ROW = 4


def recovery_sheet_pdf(code: str, store_label: str, source: PaperSource, language: str = "nl") -> bytes:
    """Return one A4 page with the recovery code large, what it is for and where to keep it.

    ``code`` is 8 groups of 4 with a hyphen or space between; ``store_label`` says which file it opens.
    The code stands in the text only, never in the metadata; the day of ``source`` is the day the sheet was
    made. The same input gives the same bytes. Raises ``ValueError`` for an unknown language.
    """
    load_fonts()
    with speaking(language):
        foot = Foot(
            translate("RecoverySheet", "Keep this sheet away from the laptop."),
            translate("RecoverySheet", "Made by Opmaat. This code is kept nowhere on the computer."),
            translate("RecoverySheet", "page {page} of {pages}"),
            rhythm().note,
            source,
        )
        pages = flow(_story(code, store_label, source), frame_height(foot))
        title = translate("RecoverySheet", "Recovery code")
        return render(pages, foot, info_of(title, language, source))


def _story(code: str, store_label: str, source: PaperSource) -> list[Block]:
    look = rhythm()
    title = TextStyle(BOLD, paper_sizes()["card_title"], 28)
    purpose = translate(
        "RecoverySheet",
        "With this code you open your file when you no longer know the password. "
        "It works for this file only.",
    )
    without = translate(
        "RecoverySheet",
        "Without the password and without this code nobody can open the file, not even the makers of Opmaat.",
    )
    made = translate("RecoverySheet", "Made on {date}").format(date=dates.with_year(source.data_date))
    head: list[Block] = [
        Paragraph(store_label, look.note),
        Paragraph(made, look.note),
        Paragraph(translate("RecoverySheet", "Recovery code"), title, role="H1", before=2),
    ]
    return [
        Columns([head, [Ornament(logo())]], fixed=(0.0, 28.0)),
        Paragraph(purpose, look.body, before=16),
        *_groups(code),
        *_use(look),
        *_keeping(look),
        Paragraph(without, look.strong, before=20),
        WritingLine(translate("RecoverySheet", "Kept at"), look.body, before=36),
    ]


def _use(look: Rhythm) -> list[Block]:
    steps = [
        translate(
            "RecoverySheet", "When opening the file, choose the recovery code instead of the password."
        ),
        translate("RecoverySheet", "Type the eight groups from this sheet, from 1 to 8."),
        translate("RecoverySheet", "Then choose a new password. This code stays valid."),
    ]
    return [
        Paragraph(translate("RecoverySheet", "How to use it"), look.heading, role="H2", before=32),
        Bullets(steps, look.body, before=4),
    ]


def _keeping(look: Rhythm) -> list[Block]:
    places = [
        translate(
            "RecoverySheet", "Not with the laptop, not in the laptop bag, and no photo of it on your phone."
        ),
        translate(
            "RecoverySheet", "In a place that can be locked: a drawer at home or your organisation’s safe."
        ),
        translate("RecoverySheet", "If somebody else keeps it for you: in a closed envelope."),
    ]
    gone = translate(
        "RecoverySheet",
        "You still open the file with your password. Whoever has this code and your laptop or a backup can "
        "open it as well: tell your organisation at once.",
    )
    return [
        Paragraph(translate("RecoverySheet", "Where to keep it"), look.heading, role="H2", before=20),
        Bullets(places, look.body, before=4),
        Paragraph(
            translate("RecoverySheet", "Lost, or seen by somebody else?"), look.heading, role="H2", before=20
        ),
        Paragraph(gone, look.body, before=4),
    ]


def _groups(code: str) -> list[Block]:
    """The groups in rows of four, each with its number: the program asks for a group by number."""
    look = rhythm()
    large = TextStyle(BOLD, 25, 32)
    groups = re.findall(r"[^\s-]+", code)
    rows: list[Block] = []
    for at in range(0, len(groups), _PER_ROW):
        cells: list[list[Block]] = [
            [Paragraph(str(at + i), look.note), Paragraph(group, large)]
            for i, group in enumerate(groups[at : at + _PER_ROW], start=1)
        ]
        cells += [[] for _ in range(_PER_ROW - len(cells))]
        rows.append(Columns(cells, gap=12, before=24 if rows else 28, edge="line"))
    return rows
