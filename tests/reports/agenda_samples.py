"""Agenda sheets for the tests: empty, usual, full, with long names."""

from __future__ import annotations

from datetime import date, time, timedelta

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind, AgendaPaper
from desktop.domain.sessions import Place
from desktop.domain.trajectory import Phase
from tests.reports.samples import SOURCE

DAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
LONG = "Johanna Wilhelmina Antoinette van den Bergh-Oosterwijk Achterberg"
THEMES = (
    ({"nl": "Uw zintuigen wakker maken", "en": "Waking up your senses"}, 3),
    ({"nl": "Lichtpuntjes vangen", "en": "Catching bright spots"}, 3),
    ({"nl": "Samen iets kleins doen", "en": "Doing something small together"}, 2),
)
BRING = (
    {"nl": "blad 3", "en": "sheet 3"},
    {"nl": "map met foto’s van vroeger", "en": "folder with old photos"},
    {"nl": "mooi papier", "en": "nice paper"},
)


def visit(index: int, *, named: bool = False, name: str = "Mies van Dam", minutes: int = 30) -> AgendaItem:
    start = 8 * 60 + index * minutes
    theme, things = THEMES[index % 3]
    number = index % 9 + 1
    return AgendaItem(
        kind=AgendaKind.VISIT,
        start=time(start // 60, start % 60),
        end=time((start + minutes) // 60, (start + minutes) % 60),
        who=name if named else f"K{index % 9 + 1}-{index + 40}",
        number=number,
        total=8,
        extra=number > 8,
        phase=Phase.BRAIN if number < 4 else Phase.RELATING,
        theme=theme,
        place=(Place.HOME, Place.ELSEWHERE, Place.PHONE)[index % 3],
        where="Lindelaan 12\n1234 AB Voorbeeldstad" if named else "",
        at_the_door="Grote hond, bel vooraf. Achterom lopen." if named and index % 2 else "",
        bring=BRING[:things],
        agreement="Elke avond één fijn moment opschrijven." if named else "",
    )


def contact(*, named: bool = False) -> AgendaItem:
    return AgendaItem(
        AgendaKind.CONTACT,
        time(15),
        time(16),
        "Els Smit" if named else "T2-08",
        what="Soep in de kas bij Annie" if named else "samen koken",
        where="De Kas" if named else "",
    )


TEAM = AgendaItem(AgendaKind.FIXED, time(13), time(13, 45), "Teamoverleg")
BUSY = AgendaItem(AgendaKind.BUSY, time(16, 30), time(17, 15))


def paper(*days: AgendaDay, named: bool = False, large: bool = False) -> AgendaPaper:
    return AgendaPaper(days, named, large, "Welzijn De Brink", SOURCE)


def day_paper(
    count: int, *, named: bool = False, large: bool = False, name: str = "Mies van Dam"
) -> AgendaPaper:
    minutes = 60 if count <= 6 else 30
    items = [visit(i, named=named, name=name, minutes=minutes) for i in range(count)]
    if count > 2:
        items += [TEAM, contact(named=named), BUSY]
    items.sort(key=lambda i: (i.start, i.end))
    return paper(AgendaDay(DAY, tuple(items)), named=named, large=large)


def week_paper(
    count: int, *, named: bool = False, large: bool = False, name: str = "Mies van Dam"
) -> AgendaPaper:
    """``count`` visits over Monday to Thursday, Friday away, a holiday on Sunday."""
    days = []
    for offset in range(7):
        items = [
            visit(i // 4 * 2, named=named, name=name, minutes=60) for i in range(count) if i % 4 == offset
        ]
        items += [TEAM] if count and offset == 0 else []
        items += [contact(named=named)] if count and offset == 2 else []
        items.sort(key=lambda i: (i.start, i.end))
        days.append(
            AgendaDay(
                MONDAY + timedelta(days=offset),
                tuple(items),
                holiday="Eerste kerstdag" if offset == 6 else "",
                away=("studiedag",) if offset == 4 else (),
            )
        )
    return paper(*days, named=named, large=large)
