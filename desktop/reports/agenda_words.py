"""Small phrases of "My day" and "My week"."""

from __future__ import annotations

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind
from desktop.language import dates, translate, words
from desktop.reports.progress_words import one_line, said


def clock_range(item: AgendaItem) -> str:
    """ "10:00–11:00", or "hele dag"."""
    if item.all_day:
        return translate("AgendaSheet", "all day")
    return f"{dates.clock(item.start)}–{dates.clock(item.end)}"


def who(item: AgendaItem) -> str:
    """Whose time it is; never empty."""
    return one_line(item.who) or words.capital(words.agenda_kind(item.kind))


def week_of(item: AgendaItem) -> str:
    """ "week 3 van 8"; an extra visit is "week 9, extra"; empty for anything but a visit."""
    if item.kind is not AgendaKind.VISIT:
        return ""
    if item.extra:
        return translate("AgendaSheet", "week {week}, extra").format(week=item.number)
    return translate("AgendaSheet", "week {week} of {total}").format(week=item.number, total=item.total)


def theme(item: AgendaItem) -> str:
    """The theme of a visit, or what a contact is about."""
    if item.kind is AgendaKind.CONTACT:
        return words.capital(one_line(item.what))
    return said(item.theme)


def where(item: AgendaItem) -> str:
    """The place in a word, with the address when it may be said."""
    place = words.place(item.place) if item.place else ""
    address = ", ".join(line.strip() for line in item.where.splitlines() if line.strip())
    return words.capital(": ".join(part for part in (place, address) if part))


def off(day: AgendaDay) -> list[str]:
    """Why there may be little on this day: a holiday, being away."""
    found = [one_line(day.holiday)] if day.holiday else []
    for label in day.away:
        away = translate("AgendaSheet", "Away")
        found.append(f"{away}: {one_line(label)}" if label.strip() else away)
    return found


def visits(day: AgendaDay) -> str:
    """ "4 bezoeken"."""
    count = sum(item.kind is AgendaKind.VISIT for item in day.items)
    return translate("AgendaSheet", "%n visit(s)", "", count)
