"""The visit sheet: one A4 per visit to write on by hand; the numbers are those of the form."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.domain.paper_look import PaperSource
from desktop.domain.trajectory import Phase
from desktop.domain.visit_sheet import VisitSheet
from desktop.language import speaking, translate, words
from desktop.reports.agenda_blocks import Beside, rule
from desktop.reports.agenda_look import phase_sign
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.document import Foot, Pages, flow, frame_height, frame_width, info_of, render
from desktop.reports.form_blocks import LadderRow, PenLines, TickRow
from desktop.reports.lines import Run
from desktop.reports.marked import Marked, Shade, square_number
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import BOLD, REGULAR, SEMIBOLD, TextStyle, load_fonts, paper_sizes, text_width
from desktop.reports.text import clean
from desktop.reports.typed import typed, written_in

_SIDE, _INDENT, _LEADING = 17.0, 28.0, 14.6
_PEN = 19.5
"""Between two lines to write on, in points."""
_LONG = 600.0
"""Longest agreement beside the theme, in points: about three lines."""
_LINES = ((3, 1, 2, 2), (2, 1, 2, 1), (2, 1, 1, 1), (1, 1, 1, 1))
"""Lines to write on in parts 1, 6, 7 and 8: fewer where the words of a pack take more room."""
_GAP = 7.5
"""Above a part, in points."""
_CLOSE = (_LINES[-1], 4.0, 17.5)
"""Closest of all, where a long agreement would push the last part to a second page."""


def visit_sheets_pdf(sheets: Sequence[VisitSheet], language: str = "nl") -> bytes:
    """Return the sheets as one tagged A4 PDF, a page each.

    Identical input gives identical bytes; neither pages nor metadata hold a name (P9). Raises
    ``ValueError`` for an unknown language or without a sheet.
    """
    if not sheets:
        msg = "no sheet to draw"
        raise ValueError(msg)
    load_fonts()
    with speaking(language), painted(sheets[0].look), written_in(sheets[0].source.typed):
        foot = _foot(sheets[0].source)
        pages = [page for sheet in sheets for page in _page(sheet, foot)]
        title = translate("VisitSheet", "Visit sheet")
        if len(sheets) == 1:
            title = f"{title} {sheets[0].code}"
        return render(pages, foot, info_of(title, language, sheets[0].source))


def _foot(source: PaperSource) -> Foot:
    text = translate(
        "VisitSheet",
        "No name on this sheet. The numbers are those on the screen. Typed in? Shred the sheet.",
    )
    return Foot(text, "", "", _style("report_note", REGULAR, 12.0, "ink2"), source)


def _page(sheet: VisitSheet, foot: Foot) -> Pages:
    """The one page of a sheet: with as many lines to write on as there is room for."""
    full = frame_height(foot)
    pages: Pages = []
    for lines, gap, pen in (*((one, _GAP, _PEN) for one in _LINES), _CLOSE):
        pages = flow(_story(sheet, lines, gap, pen), full)
        if len(pages) == 1:
            return pages
    return pages


def _style(size: str, font: str, leading: float, colour: str = "ink") -> TextStyle:
    return TextStyle(font, paper_sizes()[size], leading, colour)


def _body(font: str = REGULAR, colour: str = "ink") -> TextStyle:
    return _style("visit_body", font, _LEADING, colour)


def _note() -> TextStyle:
    return _style("report_note", REGULAR, _LEADING, "ink2")


def _story(sheet: VisitSheet, lines: tuple[int, int, int, int], gap: float, pen: float) -> list[Block]:
    well, agreed, seen, view = lines
    part = partial(_part, before=gap)
    return [
        _head(sheet),
        rule(frame_width(), strong=True, before=4),
        Shade(_about(sheet), before=6, pad=7),
        part(1, translate("VisitSheet", "What went well?"), "", [PenLines(well, pen)]),
        part(2, translate("VisitSheet", "Exercises"), "", _exercises(sheet)),
        part(
            3,
            translate("VisitSheet", "Signs of opening"),
            translate("VisitSheet", "counsellor’s estimate"),
            [_signs(sheet)],
        ),
        part(
            4, translate("VisitSheet", "Ladders"), translate("VisitSheet", "circle, or skip"), _ladders(sheet)
        ),
        part(
            5,
            translate("VisitSheet", "Goal score"),
            translate("VisitSheet", "the participant’s own score"),
            [TickRow(_goal_scores(), _body(), gap=22)],
        ),
        part(6, translate("VisitSheet", "Agreement until next time"), "", [PenLines(agreed, pen)]),
        part(
            7,
            translate("VisitSheet", "Seen and heard"),
            translate("VisitSheet", "facts"),
            [PenLines(seen, pen)],
        ),
        part(8, translate("VisitSheet", "My view"), translate("VisitSheet", "apart"), [PenLines(view, pen)]),
        part(9, translate("VisitSheet", "Rounding off"), "", [TickRow(_last(sheet), _body(), gap=22)]),
    ]


def _head(sheet: VisitSheet) -> Block:
    plain, strong = _body(), TextStyle(BOLD, 14.0, 18.0)
    week = translate("VisitSheet", "week {number}, extra") if sheet.extra else ""
    week = week or translate("VisitSheet", "week {number} of {total}")
    before, _, after = week.partition("{number}")
    about = (
        Run(translate("VisitSheet", "code") + " ", plain),
        Run(clean(sheet.code), strong),
        Run("     " + before, plain),
        Run(str(sheet.number), strong),
        Run(after.format(total=sheet.total), plain),
    )
    sign = phase_sign(strong, pair=sheet.phase is Phase.RELATING)
    phase = words.phase(sheet.phase)
    title = Paragraph(translate("VisitSheet", "Visit sheet"), _style("report_title", BOLD, 24.0), role="H1")
    wide = sum(text_width(run.text, run.style) for run in about) + 4
    side = _body(SEMIBOLD)
    sides = (0.0, wide, sign.width + side.size * 0.45 + text_width(phase, side) + 0.5)
    columns: list[list[Block]] = [[title], [Paragraph(about, plain)], [Beside(sign, phase, side)]]
    return Columns(columns, fixed=sides, gap=18, foot=True)


def _about(sheet: VisitSheet) -> Block:
    """Theme and what it asks at the left; what to take along and what was agreed at the right."""
    left: list[Block] = [
        Paragraph(translate("VisitSheet", "Theme and exercise"), _note()),
        Paragraph(said(sheet.theme), _body(SEMIBOLD)),
        Paragraph(said(sheet.focus), _body()),
    ]
    right: list[Block] = []
    if sheet.bring:
        right.append(Paragraph(translate("VisitSheet", "Take along"), _note()))
        right.append(TickRow([said(thing) for thing in sheet.bring], _body(), gap=12))
    below: list[Block] = []
    if sheet.agreement:
        last = translate("VisitSheet", "Agreed last time:")
        runs = (Run(last + " ", _note()), typed(one_line(sheet.agreement), _body()))
        # A long one takes the whole width: fewer lines, so that the sheet stays one page.
        wide = text_width(clean(one_line(sheet.agreement)), _body()) > _LONG
        (below if wide else right).append(Paragraph(runs, _body(), before=4 if wide else 0))
    columns = Columns([left, right], gap=18) if right else Columns([left])
    return Columns([[columns, *below]]) if below else columns


def _part(number: int, title: str, caption: str, blocks: Sequence[Block], *, before: float) -> Block:
    strong = _body(SEMIBOLD)
    runs = [Run(title, strong)]
    if caption:
        runs.append(Run(f"  {caption}", _note()))
    head = Paragraph(tuple(runs), strong, role="H2")
    head.elem.alt = clean(" ".join([f"{number}.", title, caption]).strip())
    return Marked(((0.0, square_number(number, _SIDE)),), [head, *blocks], _INDENT, before=before)


def _exercises(sheet: VisitSheet) -> list[Block]:
    done = [
        translate("VisitSheet", "done"),
        translate("VisitSheet", "a bit"),
        translate("VisitSheet", "not"),
    ]
    wide = sum(text_width(word, _body()) for word in done) + 3 * 18 + 2 * 16 + 4
    rows: list[Block] = []
    for title in sheet.exercises:
        cells: list[list[Block]] = [
            [Paragraph(said(title), _body())],
            [TickRow(done, _body(), gap=16)],
        ]
        rows.append(Columns(cells, fixed=(0.0, wide), gap=12))
    return rows


def _signs(sheet: VisitSheet) -> Block:
    strong = _body(SEMIBOLD)
    signs = [
        (Run(f"{at} ", strong), Run(said(sign), _body())) for at, sign in enumerate(sheet.signs, start=1)
    ]
    return TickRow(signs, _body(), columns=2, gap=12)


def _ladders(sheet: VisitSheet) -> list[Block]:
    names = [said(ladder) for ladder in sheet.ladders]
    left = max((text_width(clean(name), _body()) for name in names), default=0.0) + 12
    return [LadderRow(name, _body(), min(left, 170.0), row=19.6) for name in names]


def _goal_scores() -> list[str]:
    return [
        f"−1 {words.goal_score(-1)}",
        f"0 {words.goal_score(0)}",
        f"+1 {words.goal_score(1)}",
        f"+2 {words.goal_score(2)}",
    ]


def _last(sheet: VisitSheet) -> list[str]:
    return [
        translate("VisitSheet", "sheet {number} handed out").format(number=sheet.sheet),
        translate("VisitSheet", "next time agreed"),
        translate("VisitSheet", "concern: fill in the page of its own"),
    ]
