"""The story of "My week": a small table for each day, Monday to Sunday."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind
from desktop.language import dates, translate, words
from desktop.reports.agenda_blocks import rule
from desktop.reports.agenda_look import AgendaLook
from desktop.reports.agenda_words import clock_range, off, theme, week_of, where, who
from desktop.reports.blocks import Block, Paragraph, Text
from desktop.reports.columns import Columns
from desktop.reports.document import frame_width
from desktop.reports.drawing import Drawing
from desktop.reports.figures import Ornament
from desktop.reports.lines import Run
from desktop.reports.table import Column, Table, TableLook

_GAP = 14.0
_PAD = 1.5


def week_story(days: Sequence[AgendaDay], look: AgendaLook, *, named: bool) -> list[Block]:
    """What stands below the head; names and addresses get more room than codes need."""
    story: list[Block] = []
    for index, day in enumerate(days):
        if look.large:
            story += _large_day(day, look, first=index == 0)
        else:
            story.append(_day(day, look, named=named, first=index == 0))
    return story


def _day(day: AgendaDay, look: AgendaLook, *, named: bool, first: bool) -> Block:
    """One day: its name at the left, its rows at the right, a line above."""
    name = [
        Run(f"{words.capital(dates.weekday(day.day))}\n", look.head),
        Run(dates.day_and_month(day.day), look.note),
    ]
    # As much as a row of the table leaves above its text, so that both stand on one line.
    lower: list[Block] = [Ornament(Drawing(1.0, _PAD, ()))] if day.items and not off(day, look.strong) else []
    row = Columns(
        [[*lower, Paragraph(name, look.head, role="H2")], _rows(day, look, named=named)],
        fixed=(look.times + 4, 0.0),
        gap=_GAP,
        before=look.item - 2,
    )
    line: list[Block] = [] if first else [rule(frame_width())]
    return Columns([[*line, row]], before=look.item - 2 + (4 if first else 0))


def _large_day(day: AgendaDay, look: AgendaLook, *, first: bool) -> list[Block]:
    """One day below its name, so that large letters have the whole width."""
    name = f"{words.capital(dates.weekday(day.day))} {dates.day_and_month(day.day)}"
    story: list[Block] = [] if first else [Columns([[rule(frame_width())]], before=look.item, keep_next=True)]
    return [*story, Paragraph(name, look.who, role="H2", before=look.item), *_rows(day, look, named=True)]


def _rows(day: AgendaDay, look: AgendaLook, *, named: bool) -> list[Block]:
    found: list[Block] = [Paragraph(text, look.strong) for text in off(day, look.strong)]
    if not day.items and not found:
        found.append(Paragraph(translate("AgendaSheet", "Nothing planned."), look.quiet))
    if day.items:
        found.append(_table(day.items, look, named=named))
    return found


def _table(items: Sequence[AgendaItem], look: AgendaLook, *, named: bool) -> Block:
    style = TableLook(look.note, look.body, pad=_PAD, row_headers=True, gap=8.0, headless=True)
    if look.large:
        return Table((Column("", 118), Column("", 384)), [_large_row(item, look) for item in items], style)
    if named:
        columns: tuple[Column, ...] = (Column("", 70), Column("", 222), Column("", 122))
        return Table(columns, [_named_row(item, look) for item in items], style)
    columns = (Column("", 70), Column("", 48), Column("", 212), Column("", 84))
    return Table(columns, [_row(item, look) for item in items], style)


def _row(item: AgendaItem, look: AgendaLook) -> Sequence[Text]:
    if item.kind in (AgendaKind.VISIT, AgendaKind.CONTACT):
        return (clock_range(item), [who(item, look.strong)], _what(item, look), where(item))
    # The name of a block needs the room that a code leaves.
    return (clock_range(item), "", [who(item, look.quiet)], "")


def _named_row(item: AgendaItem, look: AgendaLook) -> Sequence[Text]:
    return (clock_range(item), _who_and_what(item, look), where(item))


def _large_row(item: AgendaItem, look: AgendaLook) -> Sequence[Text]:
    return (clock_range(item), _who_and_what(item, look, where(item)))


def _who_and_what(item: AgendaItem, look: AgendaLook, place: str = "") -> list[Run]:
    person = item.kind in (AgendaKind.VISIT, AgendaKind.CONTACT)
    found = [who(item, look.strong if person else look.quiet)]
    for lines in (_what(item, look), [Run(place, look.body)] if place else []):
        if lines:
            found += [Run("\n", look.body), *lines]
    return found


def _what(item: AgendaItem, look: AgendaLook) -> list[Run]:
    week, about = words.capital(week_of(item)), theme(item, look.body)
    found = [Run(week, look.body)] if week else []
    if about.text:
        found += [Run(": ", look.body), about] if week else [about]
    return found
