"""The story of "My day": each visit with its theme, what to take along and, with names, the way there."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind
from desktop.domain.trajectory import Phase
from desktop.language import dates, translate, words
from desktop.reports.agenda_blocks import Beside, Chip, Ticks, band, rule
from desktop.reports.agenda_look import AgendaLook, phase_sign, tick_box
from desktop.reports.agenda_words import clock_range, off, theme, week_of, where, who
from desktop.reports.blocks import Block, Paragraph
from desktop.reports.columns import Columns
from desktop.reports.document import frame_width
from desktop.reports.progress_words import one_line, said
from desktop.reports.typed import typed

_GAP = 14.0


def day_story(day: AgendaDay, look: AgendaLook) -> list[Block]:
    """What stands below the head."""
    story: list[Block] = [band(text, look.strong, before=look.item + 2) for text in off(day, look.strong)]
    if not day.items:
        empty = translate("AgendaSheet", "Nothing is planned on this day.")
        story.append(Paragraph(empty, look.quiet, before=look.item + 6))
    for index, item in enumerate(day.items):
        story.append(_item(item, look, first=index == 0))
    return story


def _item(item: AgendaItem, look: AgendaLook, *, first: bool) -> Block:
    """One item, kept whole: a line above it, its time at the left."""
    text, beside = _texts(item, look), _beside(item, look)
    if look.large:
        columns: list[list[Block]] = [_time(item, look), [*text, *beside]]
        row = Columns(columns, fixed=(look.times, 0.0), gap=_GAP, before=look.item)
    else:
        shares = (1.0, 56.0, 44.0) if beside else (1.0, 100.0)
        columns = [_time(item, look), text, beside] if beside else [_time(item, look), text]
        fixed = (look.times, *(0.0 for _ in columns[1:]))
        row = Columns(columns, shares, fixed=fixed, gap=_GAP, before=look.item)
    line: list[Block] = [] if first else [rule(frame_width())]
    return Columns([[*line, row]], before=look.item + (4 if first else 0))


def _time(item: AgendaItem, look: AgendaLook) -> list[Block]:
    fill, stroke, colour = {
        AgendaKind.VISIT: ("rule", "", "page"),
        AgendaKind.CONTACT: ("", "rule", "ink"),
    }.get(item.kind, ("band", "", "ink"))
    style = replace(look.chip, colour=colour)
    if item.all_day:
        return [Chip(clock_range(item), style, fill=fill, stroke=stroke)]
    until = translate("AgendaSheet", "until {time}").format(time=dates.clock(item.end))
    return [
        Chip(dates.clock(item.start), style, fill=fill, stroke=stroke),
        Paragraph(until, look.note, before=2),
    ]


def _texts(item: AgendaItem, look: AgendaLook) -> list[Block]:
    """Who, which week, what about, where."""
    name = look.who if item.kind in (AgendaKind.VISIT, AgendaKind.CONTACT) else look.strong
    found: list[Block] = [Paragraph((who(item, name),), name, role="H2")]
    if item.kind is AgendaKind.VISIT and item.phase:
        sign = phase_sign(look.body, pair=item.phase is Phase.RELATING)
        found.append(Beside(sign, f"{week_of(item)}, {words.phase(item.phase)}", look.body))
    if item.kind is AgendaKind.CONTACT:
        found.append(Paragraph(words.capital(words.agenda_kind(item.kind)), look.body))
    about = theme(item, look.strong)
    if about.text:
        found.append(Paragraph((about,), look.strong))
    if where(item):
        found.append(Paragraph(where(item), look.body))
    return found


def _beside(item: AgendaItem, look: AgendaLook) -> list[Block]:
    """What to take along, what was agreed, what to know at the door."""
    found: list[Block] = []
    if item.bring:
        found.append(Paragraph(translate("AgendaSheet", "Take along"), look.note, before=4))
        found.append(Ticks([said(thing) for thing in item.bring], look.body, tick_box(look.body)))
    for label, text in (
        (translate("AgendaSheet", "Agreed last time"), item.agreement),
        (translate("AgendaSheet", "At the door"), item.at_the_door),
    ):
        if text.strip():
            found.append(Paragraph(label, look.note, before=4))
            found.append(Paragraph((typed(one_line(text), look.body),), look.body))
    return found
