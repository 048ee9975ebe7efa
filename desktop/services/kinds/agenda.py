"""My day and my week on paper."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from uuid import UUID

from desktop.language import translate
from desktop.services.agenda import AgendaService, day_file_name, week_file_name
from desktop.services.agenda_view import SheetLook
from desktop.services.document import DocumentChoices, DocumentKind, Draft, ForWhom, Section, Span
from desktop.services.workplace import Workplace

ADDRESSES = "addresses"
LARGE = "large"
_WHOLE_AGENDA = ("agenda", UUID(int=0))


def read_day(place: Workplace, choices: DocumentChoices) -> Draft:
    """One day."""
    from desktop.reports.agenda import day_pdf

    day, look = choices.period.first or place.clock.today(), _look(choices)
    paper = AgendaService(place).paper(day, day, look, choices.language)
    name = day_file_name(day, choices.language)
    return _draft(look, name, partial(day_pdf, paper, choices.language))


def read_week(place: Workplace, choices: DocumentChoices) -> Draft:
    """The week that holds the day, Monday to Sunday."""
    from desktop.reports.agenda import week_pdf

    day, look = choices.period.first or place.clock.today(), _look(choices)
    monday = day - timedelta(days=day.weekday())
    paper = AgendaService(place).paper(monday, monday + timedelta(days=6), look, choices.language)
    name = week_file_name(day, choices.language)
    return _draft(look, name, partial(week_pdf, paper, choices.language))


def _look(choices: DocumentChoices) -> SheetLook:
    addresses = choices.named and ADDRESSES in choices.sections
    return SheetLook(choices.named, addresses, LARGE in choices.sections, black_and_white=not choices.colour)


def _draft(look: SheetLook, file_name: str, draw: partial[bytes]) -> Draft:
    if look.addresses:
        holds = translate("Documents", "names, addresses and what to know at the door")
    elif look.named:
        holds = translate("Documents", "times and names")
    else:
        holds = translate("Documents", "times, codes and weeks")
    keep = translate("Documents", "Keep this sheet with you.")
    return Draft(
        draw=draw,
        file_name=file_name,
        subjects=(_WHOLE_AGENDA,),
        holds=(holds,),
        lacks=keep if look.named else translate("Documents", "No name."),
        named=look.named,
    )


_SECTIONS = (
    Section(
        ADDRESSES,
        lambda: translate("Documents", "Addresses and what to know at the door"),
        on=False,
        needs_name=True,
    ),
    Section(LARGE, lambda: translate("Documents", "Large print"), on=False),
)

KINDS = (
    DocumentKind(
        id="agenda_day",
        for_whom=ForWhom.MYSELF,
        icon="sun",
        title=lambda: translate("Documents", "My day"),
        line=lambda: translate("Documents", "Your visits of one day, to take along."),
        read=read_day,
        span=Span.DAY,
        can_name=True,
        can_be_grey=True,
        sections=_SECTIONS,
    ),
    DocumentKind(
        id="agenda_week",
        for_whom=ForWhom.MYSELF,
        icon="calendar-days",
        title=lambda: translate("Documents", "My week"),
        line=lambda: translate("Documents", "Your visits of one week, to take along."),
        read=read_week,
        span=Span.WEEK,
        can_name=True,
        can_be_grey=True,
        sections=_SECTIONS,
    ),
)
