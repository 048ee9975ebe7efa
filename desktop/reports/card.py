"""The card "Als eenzaamheid terugkomt": two sides of A5, or both beside each other on one A4."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.card import OWN_SENTENCE, CardAnswer
from desktop.domain.pack import CardItem
from desktop.domain.paper_card import CardPaper
from desktop.language import speaking, translate
from desktop.reports.blocks import Block, Paragraph, StackBox, stack
from desktop.reports.document import info_of
from desktop.reports.form_blocks import Filled, TickRow
from desktop.reports.lines import Run
from desktop.reports.marked import Marked, circled_number
from desktop.reports.palette import painted
from desktop.reports.small_print import FINE, small_print
from desktop.reports.style import (
    BOLD,
    ITALIC,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    REGULAR,
    SEMIBOLD,
    TextStyle,
    load_fonts,
    paper_sizes,
)
from desktop.reports.tags import Elem, Sheet
from desktop.reports.text import clean
from desktop.reports.typed import typed, written_in
from desktop.reports.writer import Info, add_tags

A5_WIDTH, A5_HEIGHT = PAGE_HEIGHT / 2, PAGE_WIDTH
_MARGIN, _INDENT, _CIRCLE = 28.0, 32.0, 21.0
_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7)
"""Smaller letters only where own words take more room than the card has; large print comes first."""


@dataclass(frozen=True, slots=True)
class _Look:
    title: TextStyle
    head: TextStyle
    body: TextStyle
    own: TextStyle
    say: TextStyle
    note: TextStyle
    item: float


def card_pdf(paper: CardPaper, language: str = "nl", *, on_a4: bool = False) -> bytes:
    """Return the card as a tagged PDF; the same facts give the same bytes.

    Its title and metadata name nobody. Raises ``ValueError`` for an unknown language.
    """
    load_fonts()
    with speaking(language), painted(paper.look), written_in(paper.source.typed):
        sides = [_side(paper, number, language) for number in (1, 2)]
        title = paper.words.title[language]
        info = info_of(clean(title), language, paper.source)
        return _render(sides, info, on_a4=on_a4)


def _look(scale: float) -> _Look:
    size = paper_sizes()
    body = size["card_body"] * scale
    lead = round(body * 1.4, 1)
    return _Look(
        title=TextStyle(BOLD, size["card_title"] * scale, 28.0 * scale),
        head=TextStyle(SEMIBOLD, body + 0.6, lead + 1),
        body=TextStyle(REGULAR, body, lead),
        own=TextStyle(ITALIC, body, lead),
        say=TextStyle(ITALIC, body + 3, lead + 4),
        note=TextStyle(REGULAR, max(body - 2.5, 9.4), 14.0),
        item=round(11 * scale, 1),
    )


Side = tuple[list[Block], StackBox, list[Block], StackBox]
"""Blocks and their layout of a side, and those of its foot."""


def _side(paper: CardPaper, number: int, language: str) -> Side:
    """Lay out one side in the largest letters in which it fits."""
    width = A5_WIDTH - 2 * _MARGIN
    for scale in _SCALES:
        look = _look(scale)
        blocks, foot = _story(paper, number, look, language), _foot(paper, number, look, language)
        box, under = stack(blocks, width), stack(foot, width)
        if box.height + under.height + 14 <= A5_HEIGHT - 2 * _MARGIN or scale == _SCALES[-1]:
            break
    return blocks, box, foot, under


def _story(paper: CardPaper, number: int, look: _Look, language: str) -> list[Block]:
    story: list[Block] = []
    if number == 1:
        title = Paragraph(paper.words.title[language], look.title, role="H1")
        story += [title, Paragraph(paper.words.motto[language], look.body, before=3)]
    for at, item in enumerate(paper.words.items, start=1):
        if item.side == number:
            answer = paper.card.answer(item.id)
            mark = circled_number(at, _CIRCLE, look.body.size - 1)
            parts = _item(paper, item, answer, look, language, at)
            story.append(Marked(((0.0, mark),), parts, _INDENT, before=look.item))
    return story


def _item(  # noqa: PLR0917 - the item, what is filled in, and how it looks
    paper: CardPaper, item: CardItem, answer: CardAnswer, look: _Look, language: str, at: int
) -> list[Block]:
    title = item.title[language]
    if "___" in title:
        title = title.replace("___", answer.blank or "____")
    head = Paragraph(title, replace(look.head, gaps=not answer.blank), role="H2")
    head.elem.alt = clean(f"{at}. {title}")
    parts: list[Block] = [head]
    if item.id == OWN_SENTENCE and item.text:
        own = typed(f"‘{answer.own.strip('‘’')}’", look.say) if answer.own else None
        return [*parts, Paragraph((own or Run(item.text[language], look.say),), look.say, before=2)]
    if item.text:
        parts.append(_text(paper, item.text[language], look))
    boxes = [option[language] for option in item.options]
    fields = [
        Filled(words[language], _at(answer.fields, index), look.body, look.own, before=3)
        for index, words in enumerate(item.fields)
    ]
    chosen = translate("PlanCard", "ticked")
    ticks = [
        TickRow(
            boxes,
            look.body,
            columns=0 if item.fields else 1,
            gap=14,
            row=look.body.leading + 2,
            before=3,
            ticked=answer.ticked,
            chosen=chosen,
        )
    ]
    parts += [*fields, *(ticks if boxes else [])]
    lines = [text for text in answer.lines if text]
    lines += [""] * max(item.write_lines - len(lines), 0)
    for text in lines:
        if boxes:
            parts.append(_own_tick(text, look, chosen))
        else:
            parts.append(Filled("", text, look.body, look.own, before=4))
    return parts


def _own_tick(text: str, look: _Look, chosen: str) -> Block:
    """One more box: ticked with own words behind it, or empty with a line for the pen."""
    if text:
        own = (typed(text, look.own),)
        return TickRow([own], look.own, row=look.body.leading + 2, ticked=frozenset({0}), chosen=chosen)
    row = TickRow([(Run("_" * 36, replace(look.body, gaps=True)),)], look.body, row=look.body.leading + 2)
    row.items[0][0].alt = translate("PlanCard", "room for own words")
    return row


def _text(paper: CardPaper, text: str, look: _Look) -> Block:
    """A sentence with the numbers to call in bold."""
    known = {"{emergency}": paper.emergency, "{crisis_line}": paper.crisis_line}
    strong = TextStyle(SEMIBOLD, look.body.size, look.body.leading)
    pieces = [piece for piece in re.split(r"(\{\w+\})", text) if piece]
    runs = [Run(clean(known.get(piece, piece)), strong if piece in known else look.body) for piece in pieces]
    return Paragraph(runs, look.body)


def _foot(paper: CardPaper, number: int, look: _Look, language: str) -> list[Block]:
    if number == 1:
        return [Paragraph(translate("PlanCard", "Only for me. Turn over."), look.note)]
    words = paper.words.footer[language].replace("___", "").strip()
    own = TextStyle(ITALIC, look.note.size, look.note.leading)
    return [
        Filled(words, paper.card.shown_to, look.note, own),
        Paragraph(small_print(paper.source), FINE, before=3),
    ]


def _at(texts: Sequence[str], index: int) -> str:
    return texts[index] if index < len(texts) else ""


def _render(sides: Sequence[Side], info: Info, *, on_a4: bool) -> bytes:
    size = (PAGE_HEIGHT, PAGE_WIDTH) if on_a4 else (A5_WIDTH, A5_HEIGHT)
    sheet, root = Sheet(size=size), Elem("Document")
    for index, (blocks, box, foot, under) in enumerate(sides):
        if index and not on_a4:
            sheet.next_page()
        left = _MARGIN + (A5_WIDTH * index if on_a4 else 0.0)
        root.children += [elem for block in (*blocks, *foot) for elem in block.elems()]
        box.draw(sheet, left, _MARGIN)
        low = A5_HEIGHT - _MARGIN - under.height
        with sheet.artifact():
            sheet.rule(left, low - 8, left + A5_WIDTH - 2 * _MARGIN, low - 8, role="rule", width=0.9)
        under.draw(sheet, left, low)
    if on_a4:
        with sheet.artifact():
            # Where to fold or cut.
            sheet.rule(A5_WIDTH, 12, A5_WIDTH, A5_HEIGHT - 12, role="rule_light", width=0.6, dash=(3, 3))
    add_tags(sheet.close(), sheet.pages, root, info)
    return sheet.save()
