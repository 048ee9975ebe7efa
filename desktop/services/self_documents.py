"""Every document that Opmaat makes, for ``opmaat self-test``: made from practice data in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from uuid import UUID

from desktop.language import LANGUAGES, translate
from desktop.services.contact_papers import ContactSheet
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from desktop.services.reporting import ProgressChoices
from desktop.services.self_checks import Check, Trial, need

CODE = "ABCD-" * 7 + "EFGH"
Maker = Callable[[str], bytes]
"""Makes a document in a language."""


def document_checks(trial: Trial) -> Iterator[Check]:
    """One check a document; the practice file of ``trial`` is open."""
    name = translate("SelfTest", "document: {name}")
    for key, make in makers(trial):
        yield name.format(name=key), partial(document, make)


def document(make: Maker, _trial: Trial) -> str:
    """A PDF in every language; where it is not encrypted its tags hold together."""
    from desktop.reports.selfcheck import structure_faults

    size = 0
    for language in LANGUAGES:
        pdf = make(language)
        need(pdf.startswith(b"%PDF-"), "PDF")
        if b"/Encrypt" not in pdf:
            faults = structure_faults(pdf)
            need(not faults, "; ".join(faults))
        size += len(pdf)
    return f"{size // 1024} kB"


def makers(trial: Trial) -> Iterator[tuple[str, Maker]]:
    """Name and maker of every document."""
    from desktop.reports.recovery import recovery_sheet_pdf

    services, day = trial.services(), trial.day
    yield "progress", partial(_progress, services)
    yield "progress-protected", partial(_protected, services)
    yield "day", lambda language: services.agenda.day_sheet(day, None, language)
    yield "week", lambda language: services.agenda.week_sheet(day, None, language)
    yield "visit-sheets", lambda language: services.visit_sheets.day_pdf(day, language)
    yield "recovery-sheet", lambda language: recovery_sheet_pdf(CODE, "Opmaat", language)
    for week in range(1, len(services.pack.weeks) + 1):
        yield f"handout-{week}", partial(_handout, services, week)
    for trajectory in _with_card(services):
        yield "card", partial(services.cards.pdf, trajectory)
    for kind in ContactSheet:
        yield kind.value, partial(_contact_sheet, services, kind)


def _progress(services: Services, language: str) -> bytes:
    from desktop.reports.progress import progress_pdf

    row = next(row for row in services.participants.overview() if row.state is not None)
    return progress_pdf(services.reporting.progress(row.id, ProgressChoices()), language)


def _protected(services: Services, language: str) -> bytes:
    from desktop.reports.protect import password_protect

    return password_protect(_progress(services, language), PASSWORD)


def _handout(services: Services, week: int, language: str) -> bytes:
    return services.handouts.handout(week, language=language)


def _contact_sheet(services: Services, kind: ContactSheet, language: str) -> bytes:
    with services.place.store.read() as unit:
        contact = next(iter(unit.contacts.all())).id
    return services.contact.papers.sheet(kind, contact, language=language)


def _with_card(services: Services) -> list[UUID]:
    with services.place.store.read() as unit:
        filled = [one.id for one in unit.trajectories.all() if unit.cards.of_trajectory(one.id)]
    return filled[:1]
