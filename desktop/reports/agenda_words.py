"""Small phrases of "My day" and "My week"."""

from __future__ import annotations

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind
from desktop.language import dates, translate, words
from desktop.reports.lines import Run
from desktop.reports.progress_words import one_line, said
from desktop.reports.style import TextStyle
from desktop.reports.typed import typed


def clock_range(item: AgendaItem) -> str:
    """ "10:00–11:00", or "hele dag"."""
    if item.all_day:
        return translate("AgendaSheet", "all day")
    return f"{dates.clock(item.start)}–{dates.clock(item.end)}"


def who(item: AgendaItem, style: TextStyle) -> Run:
    """Whose time it is; never empty. The name of a block of time was typed; a person's is a name."""
    kind = words.capital(words.agenda_kind(item.kind))
    if item.who and item.kind not in (AgendaKind.VISIT, AgendaKind.CONTACT):
        return typed(one_line(item.who), style)
    return Run(one_line(item.who) or kind, style)


def week_of(item: AgendaItem) -> str:
    """ "week 3 van 8"; an extra visit is "week 9, extra"; empty for anything but a visit."""
    if item.kind is not AgendaKind.VISIT:
        return ""
    if item.extra:
        return translate("AgendaSheet", "week {week}, extra").format(week=item.number)
    return translate("AgendaSheet", "week {week} of {total}").format(week=item.number, total=item.total)


def theme(item: AgendaItem, style: TextStyle) -> Run:
    """The theme of a visit, or what a contact is about."""
    if item.kind is AgendaKind.CONTACT:
        return typed(words.capital(one_line(item.what)), style)
    return Run(said(item.theme), style)


def where(item: AgendaItem) -> str:
    """The place in a word, with the address when it may be said."""
    place = words.place(item.place) if item.place else ""
    address = ", ".join(line.strip() for line in item.where.splitlines() if line.strip())
    return words.capital(": ".join(part for part in (place, address) if part))


def off(day: AgendaDay, style: TextStyle) -> list[tuple[Run, ...]]:
    """Why there may be little on this day: a holiday, being away."""
    found: list[tuple[Run, ...]] = [(Run(one_line(day.holiday), style),)] if day.holiday else []
    for label in day.away:
        away = Run(translate("AgendaSheet", "Away"), style)
        why = (Run(": ", style), typed(one_line(label), style)) if label.strip() else ()
        found.append((away, *why))
    return found


def visits(day: AgendaDay) -> str:
    """ "4 bezoeken"."""
    count = sum(item.kind is AgendaKind.VISIT for item in day.items)
    return translate("AgendaSheet", "%n visit(s)", "", count)
