"""Numbers for an organisation or a funder, without persons."""

from __future__ import annotations

from functools import partial

from desktop.language import translate
from desktop.services.document import About, DocumentChoices, DocumentKind, Draft, ForWhom, Span
from desktop.services.outcomes import outcomes_file_name, read_outcomes
from desktop.services.workplace import Workplace


def read(place: Workplace, choices: DocumentChoices) -> Draft:
    """The overview of the chosen period; without one, of everybody ever."""
    from desktop.reports.outcomes import outcomes_pdf

    view = read_outcomes(place, choices.period, black_and_white=not choices.colour)
    least = translate("Documents", "numbers of at least {minimum} persons").format(minimum=view.minimum)
    return Draft(
        draw=partial(outcomes_pdf, view, choices.language),
        file_name=outcomes_file_name(view, choices.language),
        holds=(least,),
        lacks=translate("Documents", "No person."),
    )


KINDS = (
    DocumentKind(
        id="outcomes",
        for_whom=ForWhom.ORGANISATION,
        icon="building-2",
        title=lambda: translate("Documents", "Outcomes for the organisation"),
        line=lambda: translate(
            "Documents",
            "Numbers without persons, for the organisation or a funder; small numbers are left out.",
        ),
        read=read,
        about=About.ALL,
        span=Span.PERIOD,
        can_be_grey=True,
    ),
)
