"""Sheets to write on during a visit."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from desktop.domain.errors import Problem, Rejected
from desktop.language import translate
from desktop.services.document import (
    About,
    DocumentChoices,
    DocumentKind,
    Draft,
    ForWhom,
    Span,
    chosen_item,
)
from desktop.services.kinds.at_home import weeks
from desktop.services.visit_sheets import VisitSheetService, day_sheets_file_name, visit_sheet_file_name
from desktop.services.workplace import Workplace, reject_if


def read_sheet(place: Workplace, choices: DocumentChoices) -> Draft:
    """The sheet of one visit; raises ``Rejected`` without a trajectory."""
    from desktop.reports.visit_sheet import visit_sheets_pdf

    session_id = _chosen(place, choices)
    service = VisitSheetService(place)
    sheet = service.sheet(session_id, black_and_white=not choices.colour)
    left_out = translate("Documents", "The last agreement is left out: it looks as if a name stands in it.")
    return Draft(
        draw=partial(visit_sheets_pdf, (sheet,), choices.language),
        file_name=visit_sheet_file_name(sheet, choices.language),
        subjects=(("session", session_id),),
        holds=_holds(),
        lacks=f"{_lacks()} {left_out}" if sheet.agreement_left_out else _lacks(),
        participant=service.whose(session_id),
        code=sheet.code,
    )


def _chosen(place: Workplace, choices: DocumentChoices) -> UUID:
    if choices.participant is None and choices.item:
        return UUID(choices.item)
    if choices.participant is None:
        raise Rejected(Problem("participant", "required"))
    item = chosen_item(weeks(place, choices.participant), choices.item)
    if item is None:
        raise Rejected(Problem("participant", "no_trajectory"))
    return UUID(item.id)


def read_day(place: Workplace, choices: DocumentChoices) -> Draft:
    """A page for each visit of a day; raises ``Rejected`` when there is none."""
    from desktop.reports.visit_sheet import visit_sheets_pdf

    day = choices.period.first or place.clock.today()
    service = VisitSheetService(place)
    sheets = service.of_day(day, black_and_white=not choices.colour)
    reject_if([] if sheets else [Problem("day", "no_visits")])
    return Draft(
        draw=partial(visit_sheets_pdf, sheets, choices.language),
        file_name=day_sheets_file_name(day, choices.language),
        subjects=tuple(("session", one) for one in service.sessions_of_day(day)),
        holds=_holds(),
        lacks=_lacks(),
    )


def _holds() -> tuple[str, ...]:
    return (translate("Documents", "code, week, theme, boxes with the numbers of the form"),)


def _lacks() -> str:
    return translate("Documents", "No name. Type it in, then shred it.")


KINDS = (
    DocumentKind(
        id="visit_sheet",
        for_whom=ForWhom.MYSELF,
        icon="notebook-pen",
        title=lambda: translate("Documents", "Visit sheet"),
        line=lambda: translate("Documents", "One page to write on during a visit, with a code and no name."),
        read=read_sheet,
        about=About.ONE,
        can_be_grey=True,
        items=weeks,
        items_label=lambda: translate("Documents", "Which visit"),
    ),
    DocumentKind(
        id="visit_sheets",
        for_whom=ForWhom.MYSELF,
        icon="notebook-pen",
        title=lambda: translate("Documents", "Visit sheets of a day"),
        line=lambda: translate("Documents", "A page for each visit of a day, in the order of the day."),
        read=read_day,
        span=Span.DAY,
        can_be_grey=True,
        logged="visit_sheet",
    ),
)
