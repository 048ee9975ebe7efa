"""Around a contact: the conditions, "Het ligt niet aan u", "Waarom nog niet"."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.errors import Problem, Rejected
from desktop.language import dates, translate
from desktop.services.contact_papers import ContactPapers, ContactSheet, sheet_file_name
from desktop.services.document import (
    About,
    DocumentChoices,
    DocumentKind,
    Draft,
    ForWhom,
    Item,
    chosen_item,
)
from desktop.services.workplace import Workplace


def contacts(place: Workplace, participant: UUID | None) -> tuple[Item, ...]:
    """The contacts of a participant, the latest date first."""
    if participant is None:
        return ()
    with place.store.read() as unit:
        found = unit.contacts.of_participant(participant)
    ordered = sorted(found, key=lambda one: one.facts.slot.starts_at(), reverse=True)
    return tuple(Item(str(one.id), f"{one.facts.title}, {dates.day(one.facts.slot.day)}") for one in ordered)


def read_checklist(place: Workplace, choices: DocumentChoices) -> Draft:
    """The conditions of one contact; of nobody, a blank to fill in. Raises ``Rejected`` without a contact."""
    papers, language = ContactPapers(place), choices.language
    if choices.participant is None and not choices.item:
        return _plain(ContactSheet.BLANK, place, choices)
    contact_id = _chosen(place, choices)
    paper = papers.filled(contact_id, choices.named, black_and_white=not choices.colour)
    person = papers.whose(contact_id)
    named = translate("Documents", "name, place and people")
    coded = translate("Documents", "code, neutral label, date and answers")
    return Draft(
        draw=papers.drawing(ContactSheet.CHECKLIST, paper, language),
        file_name=sheet_file_name(ContactSheet.CHECKLIST, language),
        subjects=(("contact", contact_id),),
        holds=(named if choices.named else coded,),
        lacks="" if choices.named else translate("Documents", "No name."),
        participant=person.id,
        code=person.code,
        named=choices.named,
    )


def _chosen(place: Workplace, choices: DocumentChoices) -> UUID:
    if choices.participant is None:
        return UUID(choices.item)
    item = chosen_item(contacts(place, choices.participant), choices.item)
    if item is None:
        raise Rejected(Problem("contact", "no_contact"))
    return UUID(item.id)


def _plain(sheet: ContactSheet, place: Workplace, choices: DocumentChoices) -> Draft:
    papers = ContactPapers(place)
    make = papers.blank if sheet is ContactSheet.BLANK else papers.plain
    paper = make(black_and_white=not choices.colour)
    return Draft(
        draw=papers.drawing(sheet, paper, choices.language),
        file_name=sheet_file_name(sheet, choices.language),
        lacks=translate("Documents", "Nothing about a participant."),
    )


def read_not_your_fault(place: Workplace, choices: DocumentChoices) -> Draft:
    """One kind page."""
    return _plain(ContactSheet.NOT_YOUR_FAULT, place, choices)


def read_why_not_yet(place: Workplace, choices: DocumentChoices) -> Draft:
    """One page about nobody."""
    return _plain(ContactSheet.WHY_NOT_YET, place, choices)


KINDS = (
    DocumentKind(
        id="not_your_fault",
        for_whom=ForWhom.PARTICIPANT,
        icon="heart",
        title=lambda: translate("Documents", "It is not you"),
        line=lambda: translate("Documents", "One kind page after a meeting that fell short."),
        read=read_not_your_fault,
        can_be_grey=True,
    ),
    DocumentKind(
        id="why_not_yet",
        for_whom=ForWhom.FAMILY,
        icon="message-circle-question",
        title=lambda: translate("Documents", "Why not yet"),
        line=lambda: translate(
            "Documents", "For family, doctor or municipality: why meeting people comes later. About nobody."
        ),
        read=read_why_not_yet,
        can_be_grey=True,
    ),
    DocumentKind(
        id="checklist",
        for_whom=ForWhom.MYSELF,
        icon="clipboard-check",
        title=lambda: translate("Documents", "Conditions for a meeting"),
        line=lambda: translate("Documents", "As they stand for one contact, or blank to fill in together."),
        read=read_checklist,
        about=About.ONE_OR_BLANK,
        can_name=True,
        can_be_grey=True,
        items=contacts,
        items_label=lambda: translate("Documents", "Which meeting"),
    ),
)
