"""Every document that Opmaat makes, for ``opmaat self-test``: drawn from practice data in both languages."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from functools import partial
from uuid import UUID

from desktop.domain.errors import NotFound, Rejected
from desktop.domain.participants import ParticipantDetails
from desktop.domain.privacy import EraseReason
from desktop.language import LANGUAGES, current_language, translate
from desktop.services import office_papers
from desktop.services.document import About, DocumentChoices, DocumentKind
from desktop.services.inspecting import InspectionChoices
from desktop.services.kinds import KINDS
from desktop.services.practice import PASSWORD
from desktop.services.self_checks import Check, CheckFailed, Trial, need

NAME = "Proefpersoon"
CODE = "ABCD-" * 7 + "EFGH"
"""Looks like a recovery code and opens nothing."""
PATIENCE = 120.0
"""Seconds that a process may take to start and draw."""


def document_checks() -> Iterator[Check]:
    """One check a document; they need the practice file of the trial to be open."""
    name = translate("SelfTest", "document: {name}")
    for kind in KINDS:
        yield name.format(name=kind.title()), partial(document, kind)
    for key in office_papers.PAPERS:
        if key not in {kind.id for kind in KINDS}:
            title = office_papers.paper_text(key, current_language()).splitlines()[0].lstrip("# ")
            yield name.format(name=title), partial(office_paper, key)
    yield translate("SelfTest", "a package for inspection"), inspection
    yield translate("SelfTest", "somebody is erased, with a certificate"), certificate
    yield translate("SelfTest", "the page for the helpdesk"), helpdesk
    yield translate("SelfTest", "a document with a password"), protected
    yield translate("SelfTest", "a document drawn by a process of its own"), drawn_apart
    yield translate("SelfTest", "the sheet with the recovery code"), recovery_sheet


def document(kind: DocumentKind, trial: Trial) -> str:
    """A document of the first participant who has one, in every language, with tags that hold together."""
    services = trial.services()
    everyone = [row.id for row in services.participants.overview()]
    people: list[UUID | None] = [None] if kind.about in (About.NOBODY, About.ALL) else [*everyone]
    for person in people:
        try:
            drafts = [
                services.documents.draft(
                    kind.id, DocumentChoices(person, sections=kind.usual, language=language)
                )
                for language in LANGUAGES
            ]
        except (Rejected, NotFound):
            continue  # this one is not that far yet
        return sized(*(draft.draw() for draft in drafts))
    raise CheckFailed(kind.id)


def office_paper(key: str, trial: Trial) -> str:
    """An example that the organisation fills in."""
    place = trial.services().place
    return sized(*(office_papers.drawing(place, key, language)() for language in LANGUAGES))


def inspection(trial: Trial) -> str:
    """Everything about one participant, to read."""
    service = trial.services().inspecting
    person = trial.services().participants.overview()[0].id
    return sized(
        *(service.package(person, InspectionChoices(language=language)).pdf for language in LANGUAGES)
    )


def certificate(trial: Trial) -> str:
    """Of somebody who was added for it: the others are still to be painted."""
    services = trial.services()
    person = services.participants.add(ParticipantDetails(name=NAME)).value
    code = services.participants.dossier(person).participant.code
    erased = services.erasing.erase(person, code, EraseReason.REQUEST).value.erasure
    left = {row.name for row in services.participants.overview()} | {
        one.name for one in services.erasing.bin()
    }
    need(NAME not in left, code)
    return sized(*(services.erasing.certificate(erased.id, language)[0] for language in LANGUAGES))


def helpdesk(trial: Trial) -> str:
    """What is printed about a file that does not open."""
    from desktop.services.helpdesk import helpdesk_page

    return sized(*(helpdesk_page(trial.store, "damaged", "Opmaat", (), language) for language in LANGUAGES))


def protected(trial: Trial) -> str:
    """A progress report with a password is encrypted."""
    from desktop.reports.protect import password_protect

    row = next(row for row in trial.services().participants.overview() if row.state is not None)
    pdf = trial.services().documents.draft("progress", DocumentChoices(row.id)).draw()
    locked = password_protect(pdf, PASSWORD)
    need(locked.startswith(b"%PDF-") and b"/Encrypt" in locked, "/Encrypt")
    return f"{len(locked) // 1024} kB"


def drawn_apart(trial: Trial) -> str:
    """The same report from a process that draws, as many at once are made: byte for byte the same."""
    from desktop.services.drawing_room import DrawingRoom

    row = next(row for row in trial.services().participants.overview() if row.state is not None)
    draw = trial.services().documents.draft("progress", DocumentChoices(row.id)).draw
    made: queue.Queue[tuple[bytes, str]] = queue.Queue()
    room = DrawingRoom(1)
    try:
        room.draw(draw, lambda pdf, fault: made.put((pdf, fault)))
        pdf, fault = made.get(timeout=PATIENCE)
    finally:
        room.close()
    need(not fault, fault)
    need(pdf == draw(), "differs")
    return f"{len(pdf) // 1024} kB"


def recovery_sheet(_trial: Trial) -> str:
    """The sheet that is printed at the first start."""
    from desktop.services import first_start

    return sized(*(first_start.recovery_sheet(CODE, "Opmaat", language) for language in LANGUAGES))


def sized(*pdfs: bytes) -> str:
    """Together how large; raises when one is no PDF with sound tags."""
    from desktop.reports.selfcheck import structure_faults

    for pdf in pdfs:
        need(pdf.startswith(b"%PDF-"), "PDF")
        faults = structure_faults(pdf)
        need(not faults, "; ".join(faults))
    return f"{sum(map(len, pdfs)) // 1024} kB"
