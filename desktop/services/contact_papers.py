"""What can be printed around a contact: the checklist, "Waarom nog niet", "Het ligt niet aan u"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from uuid import UUID

from desktop.domain.clearance import ContactContext
from desktop.domain.conditions import condition_statuses, verdict
from desktop.domain.contact import Contact
from desktop.domain.contact_paper import ChecklistPaper, PlainPaper
from desktop.domain.pack import MethodPack, Text
from desktop.domain.participants import Participant
from desktop.domain.sessions import Session
from desktop.language import speaking, translate
from desktop.services.contact_view import rehearsed
from desktop.services.papers import paper_look, paper_source, read_papers
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace

MOST_REHEARSED = 3


class ContactSheet(StrEnum):
    """A sheet around a contact."""

    CHECKLIST = "checklist"
    BLANK = "blank_checklist"
    WHY_NOT_YET = "why_not_yet"
    NOT_YOUR_FAULT = "not_your_fault"


@dataclass(frozen=True, slots=True)
class ContactPapers:
    """Make the sheets."""

    place: Workplace

    def sheet(
        self,
        kind: ContactSheet,
        contact_id: UUID | None = None,
        *,
        named: bool = False,
        language: str = "nl",
        black_and_white: bool = False,
    ) -> bytes:
        """A sheet as a tagged PDF; only the filled checklist needs a contact (``ValueError`` without).

        ``named``: with name, title, place and people instead of code and neutral label (P9).
        """
        if kind is ContactSheet.CHECKLIST:
            if contact_id is None:
                msg = "the filled checklist needs a contact"
                raise ValueError(msg)
            filled = self.filled(contact_id, named, black_and_white=black_and_white)
            return self.drawing(kind, filled, language)()
        make = self.blank if kind is ContactSheet.BLANK else self.plain
        paper = make(black_and_white=black_and_white)
        return self.drawing(kind, paper, language)()

    @staticmethod
    def drawing(kind: ContactSheet, paper: ChecklistPaper | PlainPaper, language: str) -> Callable[[], bytes]:
        """How a paper of this kind is drawn, without the store."""
        if isinstance(paper, ChecklistPaper):
            from desktop.reports.checklist import checklist_pdf

            return partial(checklist_pdf, paper, language)
        from desktop.reports.not_your_fault import not_your_fault_pdf
        from desktop.reports.why_not_yet import why_not_yet_pdf

        draw = why_not_yet_pdf if kind is ContactSheet.WHY_NOT_YET else not_your_fault_pdf
        return partial(draw, paper, language)

    def plain(self, *, black_and_white: bool = False) -> PlainPaper:
        """A sheet about nobody."""
        with self.place.store.read() as unit:
            settings = read_settings(unit)
            phone = read_papers(unit).phone
            look = paper_look(unit, black_and_white=black_and_white)
        pack = self.place.pack
        source = paper_source(pack, self.place.clock.today())
        return PlainPaper(source, settings.counsellor, settings.organisation, phone, pack.sheet_header, look)

    def blank(self, *, black_and_white: bool = False) -> ChecklistPaper:
        """The conditions to fill in together."""
        plain = self.plain(black_and_white=black_and_white)
        return ChecklistPaper(self.place.pack.conditions, plain.source, plain.organisation, look=plain.look)

    def filled(
        self, contact_id: UUID, named: bool = False, *, black_and_white: bool = False
    ) -> ChecklistPaper:
        """The conditions of one contact as they stand; raises ``NotFound``."""
        with self.place.store.read() as unit:
            contact = unit.contacts.get(contact_id)
            context = self.place.contact_context(unit, contact)
            person = unit.participants.get(contact.participant_id)
            sessions = unit.sessions.of_trajectory(context.trajectory.id)
            organisation = read_settings(unit).organisation
            look = paper_look(unit, black_and_white=black_and_white)
        return replace(_filled(contact, context, person, sessions, organisation, named), look=look)

    def whose(self, contact_id: UUID) -> Participant:
        """The participant of a contact; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return unit.participants.get(unit.contacts.get(contact_id).participant_id)


def _filled(  # noqa: PLR0917 - the rows of one reading, in the order they are read
    contact: Contact,
    context: ContactContext,
    person: Participant,
    sessions: tuple[Session, ...],
    organisation: str,
    named: bool,
) -> ChecklistPaper:
    facts, opening = contact.facts, context.opening
    statuses = condition_statuses(context.pack, contact, opening, context.trajectory.phase)
    whole = ", ".join(part for part in (facts.title, facts.place, facts.people) if part)
    return ChecklistPaper(
        conditions=context.pack.conditions,
        source=paper_source(context.pack, context.today),
        organisation=organisation,
        who=person.name if named else person.code,
        what=whole if named else facts.neutral_label,
        slot=facts.slot,
        statuses=statuses,
        verdict=verdict(statuses),
        signs=tuple((number, count) for _, number, count in opening.evidence)
        or opening.counts[-context.pack.thresholds.sessions_needed :],
        rehearsed=_titles(context.pack, rehearsed(sessions))[-MOST_REHEARSED:],
        named=named,
    )


def _titles(pack: MethodPack, practised: tuple[tuple[int, str], ...]) -> tuple[tuple[int, Text], ...]:
    titles = {exercise.id: exercise.title for week in pack.weeks for exercise in week.exercises}
    return tuple((number, titles[exercise]) for number, exercise in practised if exercise in titles)


def sheet_file_name(kind: ContactSheet, language: str = "nl") -> str:
    """``opmaat-voorwaarden.pdf``: never a name in it (P9)."""
    with speaking(language):
        word = {
            ContactSheet.CHECKLIST: translate("ContactFile", "conditions", "in a file name"),
            ContactSheet.BLANK: translate("ContactFile", "conditions-blank", "in a file name"),
            ContactSheet.WHY_NOT_YET: translate("ContactFile", "why-not-yet", "in a file name"),
            ContactSheet.NOT_YOUR_FAULT: translate("ContactFile", "it-is-not-you", "in a file name"),
        }[kind]
    return f"opmaat-{word}.pdf"
