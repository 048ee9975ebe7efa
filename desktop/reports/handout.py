"""The eight sheets for at home: one A4 in large print, one action a line, room to draw (P9, M8)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.handout import Handout
from desktop.domain.pack import Exercise
from desktop.language import dates, speaking, translate
from desktop.reports.agenda_blocks import rule
from desktop.reports.blocks import Block, Paragraph, StackBox, stack
from desktop.reports.columns import Columns
from desktop.reports.document import Pages, flow, frame_width, info_of, used_height
from desktop.reports.drawing import Drawing, Stroke
from desktop.reports.figures import Ornament, WritingLine
from desktop.reports.handout_blocks import Gaps, RoomWords, on_disc, room_drawing, tick_square
from desktop.reports.line_icons import line_icon
from desktop.reports.lines import Run
from desktop.reports.marked import Marked
from desktop.reports.palette import painted
from desktop.reports.progress_words import one_line, said
from desktop.reports.small_print import FINE, small_print
from desktop.reports.style import (
    BOLD,
    PAGE_HEIGHT,
    REGULAR,
    SEMIBOLD,
    TextStyle,
    load_fonts,
    margin,
    paper_sizes,
    text_width,
)
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean
from desktop.reports.writer import Info, add_tags

ICONS = {
    "smell": "flower-2", "taste": "cookie", "touch": "hand", "hear": "music", "look": "eye",
    "swing_stretch": "sun", "other_hand": "coffee", "new_route": "route", "make": "sprout",
    "rhythm": "music", "choose": "check", "what_helped": "circle-help", "good_memory": "book-open",
    "good_at": "hand", "suits_me": "heart", "show": "eye", "greeting": "handshake",
    "light_question": "message-circle-question", "listen_with_eyes": "ear", "kind_goodbye": "quote",
    "our_plan": "map-pin", "my_task": "backpack", "stop_sign": "hand", "enough": "circle-check",
    "something_soft": "coffee", "small_gesture": "flower-2", "ask_something": "message-circle-question",
    "thank_you": "heart", "same_place": "map-pin", "sign_of_life": "pencil",
    "fixed_moment": "calendar-check", "friendly_no": "quote", "kind_reasons": "phone",
    "when_someone_leaves": "book-open", "top_three": "list-checks", "can_now": "sun",
    "my_people": "phone-call", "celebration": "cookie", "meet_again": "calendar-clock",
}  # fmt: skip
"""A picture of an exercise; one that is not known gets a sprout."""
OTHER_ICON = "sprout"
ROOMS = {
    "keep": "free",
    "bright_moments": "three",
    "kind_glasses": "free",
    "afterwards": "lines",
    "two_names": "lines",
    "my_circle": "circle",
    "my_week": "week",
}
"""Exercises that are done on the sheet itself, with the kind of room they need."""
ALONG = {"bright_moments": ("what_helped",)}
"""Exercises that go on in the room of another one."""
_INDENT, _TICK, _DISC = 76.0, 20.0, 36.0
_HIGH_FOOT = 90.0
"""A foot higher than this, from a very long name, takes the whole width instead of a column."""
_LEAST = {"circle": 178.0, "week": 120.0, "lines": 86.0}
"""Least height of a room, in points; others are at least 120 high."""
_GAP = re.compile(r"_{3,}")
_NEXT = re.compile(r"(?<=___[’”])\s+|(?<=___)\s+(?=[A-Z‘“])")
"""After a line to write on a new sentence begins on a line of its own."""


@dataclass(frozen=True, slots=True)
class _Look:
    title: TextStyle
    lead: TextStyle
    item: TextStyle
    body: TextStyle
    strong: TextStyle
    gap: float
    line: str
    """Colour role of rules, pictures and the edge of the room."""
    disc: str


def _look(density: int, *, colour: bool) -> _Look:
    size = paper_sizes()
    body = max(size["handout_body"] - density * 0.6, size["handout_min"])
    lead = (22.0, 21.0, 20.0, 18.8)[density]
    item = size["handout_item"] - density * 0.6
    return _Look(
        title=TextStyle(BOLD, size["handout_title"] - density, 36.0 - density),
        lead=TextStyle(REGULAR, body + 1.0, lead + 1.6),
        item=TextStyle(SEMIBOLD, item, lead + 1.6),
        body=TextStyle(REGULAR, body, lead),
        strong=TextStyle(SEMIBOLD, body, lead),
        gap=(9.0, 7.5, 6.0, 4.5)[density],
        line="accent" if colour else "rule",
        disc="band" if colour else "",
    )


def handout_pdf(paper: Handout, language: str = "nl") -> bytes:
    """Return the sheet as a tagged A4 PDF of one page, of more only where a pack has very long texts.

    Nothing but the small print is below 14 points. Title and metadata name nobody. The same input gives
    the same bytes; raises ``ValueError`` for a language that Opmaat does not speak.
    """
    load_fonts()
    with speaking(language), painted(paper.look):
        title = translate("Handout", "Sheet {number}. {title}")
        title = title.format(number=paper.week.number, title=said(paper.week.title))
        info = info_of(clean(one_line(title)), language, paper.source)
        return _render(_fitted(paper), info)


@dataclass(frozen=True, slots=True)
class _Laid:
    pages: Pages
    caption: StackBox
    caption_blocks: tuple[Block, ...]
    room: Drawing
    room_top: float
    """From the top margin of the last page, above the caption; 0: on a page of its own."""
    foot: StackBox
    foot_blocks: tuple[Block, ...]


def _fitted(paper: Handout) -> _Laid:
    """Lay out in the largest letters in which everything is on one page."""
    for density in range(4):
        laid = _laid(paper, _look(density, colour=not paper.look.black_and_white))
        if len(laid.pages) == 1 and laid.room_top:
            break
    return laid


def _laid(paper: Handout, look: _Look) -> _Laid:
    width = frame_width()
    below = tuple(_foot(paper, look))
    foot = stack(below, width)
    full = PAGE_HEIGHT - 2 * margin() - foot.height - 14
    done_here = next((one for one in paper.exercises if one.id in ROOMS), None)
    pages = flow(_story(paper, look, done_here), full)
    words = tuple(_captions(paper, done_here, look))
    caption = stack(words, width)
    kind = ROOMS[done_here.id] if done_here else "free"
    top = used_height(pages, full) - full * (len(pages) - 1) + look.gap + 3
    least = _LEAST.get(kind, 120.0)
    if full - top - caption.height - 6 < least:
        top = 0.0
    high = min(full - top - caption.height - 6, 480.0)
    monday = date(2026, 1, 5)
    days = [dates.short_weekday(monday + timedelta(days=n)) for n in range(7)]
    inside = RoomWords(days, translate("Handout", "me", "in the circle"))
    room = room_drawing(kind, width, high, look.line, inside)
    return _Laid(pages, caption, words, room, top, foot, below)


def _story(paper: Handout, look: _Look, done_here: Exercise | None) -> list[Block]:
    sheet = translate("Handout", "sheet {number}").format(number=paper.week.number)
    first, dot, rest = said(paper.header).partition(". ")
    header = (Run(f"{first}{dot}", look.strong), Run(rest, look.body))
    wide = text_width(clean(sheet), look.body) + 0.3
    story: list[Block] = [
        Columns([[Paragraph(header, look.body)], [Paragraph(sheet, look.body)]], fixed=(0.0, wide)),
        _rule(look, before=4),
        Paragraph(said(paper.week.title), look.title, role="H1", before=look.gap + 3),
    ]
    if paper.name:
        words = translate("Handout", "For {name}").format(name=one_line(paper.name))
        story.append(Paragraph(words, look.strong, before=1))
    story.append(Paragraph(said(paper.week.motto), look.lead, before=2))
    below = _in_room(paper, done_here)
    items = [one for one in paper.exercises if one not in below]
    for index, exercise in enumerate(items):
        if index:
            story.append(rule(frame_width(), before=look.gap))
        story.append(_action(exercise, look, look.gap if index else look.gap + 5))
    if items:
        story.append(rule(frame_width(), before=look.gap))
    return story


def _rule(look: _Look, *, before: float = 0.0) -> Block:
    width = frame_width()
    stroke = Stroke(((0.8, 0.8), (width - 0.8, 0.8)), look.line, 1.6)
    return Ornament(Drawing(width, 1.6, (stroke,)), before=before)


def _action(exercise: Exercise, look: _Look, before: float) -> Block:
    inside, pen = (22.0, 1.5) if look.disc else (26.0, 1.6)
    icon = line_icon(ICONS.get(exercise.id, OTHER_ICON), inside, look.line, pen)
    marks = ((0.0, tick_square(_TICK, "rule")), (30.0, on_disc(icon, _DISC, look.disc)))
    blocks: list[Block] = [Paragraph(said(exercise.title), look.item, role="H2")]
    return Marked(marks, [*blocks, *_words(said(exercise.text), look.body)], _INDENT, before=before)


def _words(text: str, style: TextStyle) -> list[Block]:
    """A text of the pack; ``___`` in it becomes a line to write on."""
    if not _GAP.search(text):
        return [Paragraph(text, style)]
    found: list[Block] = []
    for sentence in _NEXT.split(_GAP.sub("___", text)):
        # Marks of a quotation have no place around an empty line.
        bare = sentence.replace("‘", "").replace("’", "") if "___" in sentence else sentence
        # A full stop alone after a line says nothing, and would stand lost at the edge.
        pieces = re.sub(r"(?<=___)\s*\.$", "", bare).split("___")
        found.append(Gaps(pieces, style) if len(pieces) > 1 else Paragraph(sentence, style, before=4))
    return found


def _in_room(paper: Handout, done_here: Exercise | None) -> list[Exercise]:
    """The exercise that is done in the room, and those that go on with it."""
    if done_here is None:
        return []
    along = ALONG.get(done_here.id, ())
    return [done_here, *[one for one in paper.exercises if one.id in along]]


def _captions(paper: Handout, done_here: Exercise | None, look: _Look) -> list[Block]:
    if done_here is None:
        return [Paragraph(translate("Handout", "Room to draw, write or stick something."), look.strong)]
    return [
        Paragraph((Run(f"{said(one.title)}  ", look.item), Run(said(one.text), look.body)), look.item)
        for one in _in_room(paper, done_here)
    ]


def _foot(paper: Handout, look: _Look) -> list[Block]:
    least = paper_sizes()["handout_min"]
    plain, strong = TextStyle(REGULAR, least, 20.0), TextStyle(SEMIBOLD, least, 20.0)
    slot = paper.next_visit
    when: Block = WritingLine(translate("Handout", "I will come again on"), plain)
    if slot is not None:
        day = translate("Handout", "{day} at {time}").format(
            day=dates.long_day(slot.day), time=dates.clock(slot.start)
        )
        when = Paragraph(
            (Run(translate("Handout", "I will come again on") + " ", plain), Run(day, strong)),
            plain,
        )
    fine = Paragraph(translate("Handout", "Not convenient? Calling or cancelling is always fine."), plain)
    who: Block = WritingLine(translate("Handout", "Name"), plain)
    if paper.counsellor.strip():
        who = Paragraph(one_line(paper.counsellor), strong)
    phone: Block = WritingLine(translate("Handout", "Phone"), plain)
    if paper.phone.strip():
        call = Run(translate("Handout", "Call") + " ", plain)
        phone = Paragraph((call, Run(one_line(paper.phone), strong)), plain)
    small = Paragraph(small_print(paper.source), FINE, before=5)
    beside = Columns([[when, fine], [who, phone]], (1.8, 1.0), gap=22, before=7)
    if beside.layout(frame_width()).height > _HIGH_FOOT:
        return [_rule(look), when, fine, who, phone, small]
    return [_rule(look), beside, small]


def _render(laid: _Laid, info: Info) -> bytes:
    sheet, root = Sheet(), Elem("Document")
    left, top = margin(), margin()
    pages = [*laid.pages, *([] if laid.room_top else [[]])]
    placed = [item.block for page in pages for item in page if item.first]
    for block in (*placed, *laid.caption_blocks, *laid.foot_blocks):
        root.children.extend(block.elems())
    for number, page in enumerate(pages, start=1):
        if number > 1:
            sheet.next_page()
        for item in page:
            item.box.draw(sheet, left, top + item.top)
    laid.caption.draw(sheet, left, top + laid.room_top)
    with sheet.artifact():
        sheet.draw(laid.room.commands, left, top + laid.room_top + laid.caption.height + 6)
    laid.foot.draw(sheet, left, PAGE_HEIGHT - margin() - laid.foot.height)
    add_tags(sheet.close(), sheet.pages, root, info)
    return sheet.save()
