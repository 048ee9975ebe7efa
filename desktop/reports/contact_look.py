"""What the sheets around a contact share: head, foot, styles, and the metadata (P9)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from desktop.domain.paper_look import PaperSource
from desktop.language import translate
from desktop.reports.agenda_blocks import rule
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.document import Foot, flow, frame_height, frame_width, info_of, render
from desktop.reports.own_logo import mark
from desktop.reports.style import BOLD, REGULAR, SEMIBOLD, TextStyle, load_fonts, paper_sizes


@dataclass(frozen=True, slots=True)
class SheetLook:
    """Text styles of a sheet that somebody reads at ease, in points."""

    title: TextStyle
    lead: TextStyle
    heading: TextStyle
    body: TextStyle
    strong: TextStyle
    quiet: TextStyle
    note: TextStyle
    gap: float
    """Above a heading."""


@cache
def sheet_look(*, large: bool) -> SheetLook:
    """Return the look; ``large``: for a participant, nothing below 14 points."""
    size = paper_sizes()
    body = size["handout_body"] if large else size["visit_body"]
    lead = 23.0 if large else 16.5
    note = size["handout_min"] if large else size["report_note"]
    return SheetLook(
        title=TextStyle(BOLD, size["handout_title"] if large else size["card_title"], 34 if large else 28),
        lead=TextStyle(SEMIBOLD, body + 1.5, lead + 2),
        heading=TextStyle(BOLD, body + 1, lead + 1),
        body=TextStyle(REGULAR, body, lead),
        strong=TextStyle(SEMIBOLD, body, lead),
        quiet=TextStyle(REGULAR, body, lead, "ink2"),
        note=TextStyle(REGULAR, note, lead if large else 13.0, "ink2"),
        gap=20.0 if large else 15.0,
    )


def head(title: str, above: str, look: SheetLook) -> list[Block]:
    """A quiet line, the title with the logo at the right, and a strong line below."""
    left: list[Block] = [Paragraph(above, look.note)] if above else []
    left.append(Paragraph(title, look.title, role="H1"))
    sign, wide = mark()
    return [
        Columns([left, [sign]], fixed=(0.0, wide)),
        rule(frame_width(), strong=True, before=6),
    ]


def section(title: str, blocks: Sequence[Block], look: SheetLook) -> list[Block]:
    """A heading with what stands below it."""
    return [Paragraph(title, look.heading, role="H2", before=look.gap), *blocks]


def fitting(story: Callable[[SheetLook], Sequence[Block]], look: SheetLook, foot: Foot) -> SheetLook:
    """The usual distances, or closer ones where those save a page with next to nothing on it."""
    close = replace(
        look,
        body=replace(look.body, leading=look.body.leading - 1.5),
        strong=replace(look.strong, leading=look.strong.leading - 1.5),
        gap=look.gap - 3,
    )
    room = frame_height(foot)
    usual, saved = (len(flow(story(one), room)) for one in (look, close))
    return close if saved < usual else look


def document(  # noqa: PLR0917 - what stands on it, then how
    title: str, story: list[Block], foot: tuple[str, str], look: SheetLook, source: PaperSource, language: str
) -> bytes:
    """Flow the story onto A4 pages and return the tagged PDF; the same input gives the same bytes."""
    load_fonts()
    page = translate("ContactSheets", "page {page} of {pages}")
    below = Foot(*foot, page, look.note, source)
    return render(flow(story, frame_height(below)), below, info_of(title, language, source))
