"""Every participant on one document, for the supervisor."""

from __future__ import annotations

from functools import partial

from desktop.domain.caseload import questions
from desktop.language import translate
from desktop.services.caseload import caseload_file_name, read_caseload
from desktop.services.document import About, DocumentChoices, DocumentKind, Draft, ForWhom, Span
from desktop.services.workplace import Workplace


def read(place: Workplace, choices: DocumentChoices) -> Draft:
    """The caseload of the chosen period; without one, of now."""
    from desktop.reports.caseload import caseload_pdf

    found = read_caseload(place, choices.period, named=choices.named, black_and_white=not choices.colour)
    who = translate("Documents", "names") if choices.named else translate("Documents", "codes")
    asked = questions(found.view.rows)
    return Draft(
        draw=partial(caseload_pdf, found.view, choices.language),
        file_name=caseload_file_name(found.view, choices.language),
        subjects=tuple(("participant", one) for one in found.participants),
        holds=(
            who,
            translate("Documents", "weeks and phases"),
            translate("Documents", "points of attention"),
            translate("Documents", "meetings and how they were"),
            *((translate("Documents", "your questions"),) if asked else ()),
        ),
        lacks=(
            translate("Documents", "No other text of your own.")
            if choices.named
            else translate("Documents", "No name, no other text of your own.")
        ),
        personal=True,
        named=choices.named,
        slipped=found.slipped,
    )


KINDS = (
    DocumentKind(
        id="caseload",
        for_whom=ForWhom.SUPERVISOR,
        icon="users",
        title=lambda: translate("Documents", "Caseload for the supervisor"),
        line=lambda: translate(
            "Documents", "Everybody in one line, your questions, and how the way of working is followed."
        ),
        read=read,
        about=About.ALL,
        span=Span.PERIOD,
        can_name=True,
        can_be_grey=True,
    ),
)
