"""A story flowed onto A4 pages, with a foot on each page, and written as a tagged PDF."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.domain.paper_look import PaperSource
from desktop.reports.blocks import Block, Box, TextBox, draw_lines
from desktop.reports.lines import Line, Run, break_lines, line_width
from desktop.reports.small_print import FINE, small_print
from desktop.reports.style import PAGE_HEIGHT, PAGE_WIDTH, TextStyle, baseline, margin, text_width
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean
from desktop.reports.writer import Info, add_tags


@dataclass(frozen=True, slots=True)
class Foot:
    """The foot of each page. ``page`` is a pattern with ``{page}`` and ``{pages}``."""

    text: str
    small: str
    page: str
    style: TextStyle
    source: PaperSource | None = None
    """Recorded on every page; ``None`` only for a paper without data."""

    def parts(self) -> list[TextBox]:
        """Break the text and the small print into lines, leaving room for the page number."""
        width = frame_width()
        page = text_width(self.page.format(page=99, pages=99), self.style)
        found = [self._part(self.text, self.style, width - page - 20)]
        if self.small:
            found.append(self._part(self.small, self.style, width))
        if self.source is not None:
            fine = FINE if self.style.size > FINE.size + 2 else self.style
            found.append(self._part(small_print(self.source), fine, width))
        return found

    def _part(self, text: str, style: TextStyle, width: float) -> TextBox:
        return TextBox(Elem("P"), break_lines(_line(text, style), width), style.leading)

    @property
    def height(self) -> float:
        """Room that it takes above the bottom margin, in points."""
        return sum(part.height for part in self.parts()) + 10


@dataclass(frozen=True, slots=True)
class _Placed:
    block: Block
    box: Box
    top: float
    first: bool
    """Whether the block starts here."""


Pages = list[list[_Placed]]


def info_of(title: str, language: str, source: PaperSource) -> Info:
    """What stands in the metadata of a document made from ``source``."""
    return Info(title, language, f"Opmaat {source.program_version}", source.data_date)


def frame_width() -> float:
    """Width of the text in points."""
    return PAGE_WIDTH - 2 * margin()


def frame_height(foot: Foot) -> float:
    """Height of the text on one page in points, above the foot."""
    return PAGE_HEIGHT - 2 * margin() - foot.height


def flow(story: Iterable[Block], full: float) -> Pages:
    """Place the blocks on pages that are ``full`` points high.

    Headings stay with what follows; rows and short texts stay whole.
    """
    width = frame_width()
    waiting = deque((block, block.layout(width), True) for block in story)
    pages: Pages = [[]]
    top = 0.0
    while waiting:
        block, box, first = waiting.popleft()
        gap = block.before if pages[-1] and first else 0.0
        room = full - top - gap
        if pages[-1] and _needed(block, box, waiting) > room + 0.01:
            halves = None if block.keep_next else box.split(room)
            if not halves:
                pages.append([])
                top = 0.0
                waiting.appendleft((block, box, first))
                continue
        else:
            halves = box.split(full - top - gap) if box.height > room + 0.01 else None
        now = halves[0] if halves else box
        pages[-1].append(_Placed(block, now, top + gap, first))
        top += gap + now.height
        if halves:
            waiting.appendleft((block, halves[1], False))
            pages.append([])
            top = 0.0
    return pages


def used_height(pages: Pages, full: float) -> float:
    """Return the height of a flowed story in points, pages of ``full`` points end to end."""
    last = pages[-1][-1] if pages[-1] else None
    return full * (len(pages) - 1) + (last.top + last.box.height if last else 0.0)


def _needed(block: Block, box: Box, waiting: Sequence[tuple[Block, Box, bool]]) -> float:
    """Height that must be free here: the whole box, and with a heading the start of what follows."""
    needed = box.height
    if block.keep_next:
        for following, its_box, _ in waiting:
            needed += following.before
            if not following.keep_next:
                return needed + its_box.least
            needed += its_box.height
    return needed


def render(pages: Pages, foot: Foot, info: Info) -> bytes:
    """Draw placed pages and return the tagged PDF; the same input gives the same bytes."""
    sheet = Sheet(outline=len(pages) > 3)
    root = Elem("Document")
    for placed in (item for page in pages for item in page):
        if placed.first:
            root.children.extend(placed.block.elems())
    for number, page in enumerate(pages, start=1):
        if number > 1:
            sheet.next_page()
        for item in page:
            item.box.draw(sheet, margin(), margin() + item.top)
        _draw_foot(sheet, foot, number, len(pages), root)
    cleaned = replace(info, title=clean(info.title))
    add_tags(sheet.close(), sheet.pages, root, cleaned)
    return sheet.save()


def _draw_foot(sheet: Sheet, foot: Foot, number: int, total: int, root: Elem) -> None:
    """Draw the foot; on the last page it is also read aloud, once, at the end of the document."""
    style, left, width = foot.style, margin(), frame_width()
    parts = foot.parts()
    top = PAGE_HEIGHT - margin() - sum(part.height for part in parts)
    page = _line(foot.page.format(page=number, pages=total), style)
    with sheet.artifact("Pagination"):
        sheet.rule(left, top - 5, left + width, top - 5, role="rule_writing", width=0.6)
        sheet.line(left + width - line_width(page), top + baseline(style), page)
    if number == total:
        elem = root.add("P")
        with sheet.mark(elem):
            _draw_parts(sheet, parts, left, top)
    else:
        with sheet.artifact("Pagination"):
            _draw_parts(sheet, parts, left, top)


def _draw_parts(sheet: Sheet, parts: Sequence[TextBox], left: float, top: float) -> None:
    for part in parts:
        draw_lines(sheet, part.lines, left, top, part.leading)
        top += part.height


def _line(text: str, style: TextStyle) -> Line:
    return (Run(clean(text), style),)
