"""Every document of the program, drawn from frozen views with any text in every place that takes text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import partial
from typing import TypeAlias
from uuid import UUID

from desktop.domain.agenda import AgendaDay, AgendaPaper
from desktop.domain.card import CardAnswer, FilledCard
from desktop.domain.caseload import Caseload, CaseloadRow, Working
from desktop.domain.conditions import condition_statuses, verdict
from desktop.domain.contact import Outcome
from desktop.domain.contact_paper import ChecklistPaper, PlainPaper
from desktop.domain.handout import Handout
from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.outcomes import Goal, Met, Moved, OutcomeOverview, OutcomeTable, Topic
from desktop.domain.paper_card import CardPaper
from desktop.domain.paper_look import PLAIN, PaperLook
from desktop.domain.period import ALWAYS
from desktop.domain.progress import ProgressNote
from desktop.domain.progress_detail import ContactDetail, OpenCondition, ProgressDetail, SessionDetail
from desktop.domain.sessions import Done
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.visit_sheet import VisitSheet
from desktop.domain.warnings import Warning_, WarningKind
from desktop.domain.week import Slot
from desktop.method.loader import load_pack
from desktop.reports.agenda import day_pdf, week_pdf
from desktop.reports.card import card_pdf
from desktop.reports.caseload import caseload_pdf
from desktop.reports.checklist import checklist_pdf
from desktop.reports.handout import handout_pdf
from desktop.reports.helpdesk import helpdesk_pdf
from desktop.reports.inspection import inspection_pdf
from desktop.reports.not_your_fault import not_your_fault_pdf
from desktop.reports.outcomes import outcomes_pdf
from desktop.reports.plain import plain_pdf
from desktop.reports.privacy_papers import AuditPaper, CertificatePaper, audit_pdf, certificate_pdf
from desktop.reports.progress import progress_pdf
from desktop.reports.recovery import recovery_sheet_pdf
from desktop.reports.visit_sheet import visit_sheets_pdf
from desktop.reports.why_not_yet import why_not_yet_pdf
from desktop.services.agenda_view import things
from desktop.services.office_papers import LARGE, paper_text
from desktop.services.office_papers import PAPERS as OFFICE
from tests.domain import builders
from tests.reports import agenda_samples, privacy_samples, samples
from tests.reports.samples import SOURCE

Drawn: TypeAlias = partial[bytes]
PACK = load_pack()
NEXT = Slot(date(2026, 12, 1), time(10))


@dataclass(frozen=True, slots=True)
class Typed:
    """What people type, by the places where it comes back on paper."""

    name: str = "Mies van Dam"
    organisation: str = "Welzijn De Brink"
    counsellor: str = "Marijke Veenstra"
    phone: str = "06 1234 5678"
    label: str = "samen brood halen"
    short: str = "soep koken"
    long: str = "Groet de bakkersvrouw bij naam en kiest zelf het brood."


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. ``margin`` is the least distance of a letter to the edge of the page, in points."""

    id: str
    make: Callable[[Typed, str, PaperLook], Drawn]
    """How it is drawn: the function of ``desktop.reports`` with the frozen view."""
    margin: float = 46.0
    in_colour: bool = False
    """Whether it knows no black-and-white: of before a file is open, so nothing can be chosen for it."""


def progress(typed: Typed, language: str, look: PaperLook) -> Drawn:
    usual = samples.usual()
    detail = ProgressDetail(
        tuple(
            SessionDetail(
                number=week.number,
                title=week.title,
                exercises=tuple((one.title, done) for one, done in zip(week.exercises, Done, strict=False)),
                signs=tuple(sign.label for sign in PACK.signs[: week.number]),
                ladders=tuple((ladder.label, 5) for ladder in PACK.ladders),
                agreed=True,
                tried=True,
                sheet=True,
            )
            for week in PACK.weeks[:5]
        ),
        (
            ContactDetail(
                typed.label, Outcome.MIXED, (OpenCondition("S3", {"nl": "x", "en": "x"}, True, None),)
            ),
        ),
    )
    report = replace(
        usual,
        organisation=typed.organisation,
        goal=typed.long,
        question=typed.long,
        contacts=tuple(replace(one, label=typed.label) for one in usual.contacts),
        notes=(ProgressNote(1, typed.long, typed.long, typed.short, typed.long),),
        detail=detail,
        program_version=SOURCE.program_version,
        look=look,
    )
    return partial(progress_pdf, report, language)


def caseload(typed: Typed, language: str, look: PaperLook) -> Drawn:
    worked = Working(True, 7, 7, 2, 1, ((Outcome.POSITIVE, 2), (Outcome.MIXED, 1)), (1, 2, 3, 5))
    rows = [
        CaseloadRow(
            person=f"K7-{number}",
            state=TrajectoryState.RUNNING,
            week=number % 8 + 1,
            weeks_total=8,
            phase=Phase.BRAIN if number % 3 == 0 else Phase.RELATING,
            next_step=NextStep(StepKind.VISIT, UUID(int=6), 6, date(2026, 11, 26)),
            warnings=(Warning_(WarningKind.GAP, days=9), Warning_(WarningKind.SILENT, days=15))[: number % 3],
            question=typed.long if number % 4 == 0 else "",
            working=replace(worked, order_kept=number % 5 != 0, gap_days=9 if number % 4 == 1 else 7),
        )
        for number in range(40, 52)
    ]
    view = Caseload(tuple(rows), typed.counsellor, typed.organisation, ALWAYS, False, SOURCE, look)
    return partial(caseload_pdf, view, language)


def outcomes(typed: Typed, language: str, look: PaperLook) -> Drawn:
    moved = tuple(map(str, Moved))
    tables = (
        OutcomeTable(
            Topic.COURSE,
            None,
            tuple(map(str, TrajectoryState)),
            ("brain", "at_once", "later"),
            (
                (8, 12, None, 25),
                (None, None, None, None),
                (None, None, None, None),
                (None, 9, None, 12),
                (9, 23, 6, 38),
            ),
        ),
        OutcomeTable(Topic.OPENING, None, ("",), ("yes", "not_yet"), ((30, 8, 38),)),
        OutcomeTable(Topic.GOAL, None, ("",), tuple(map(str, Goal)), ((20, 6, None, None, 38),)),
        OutcomeTable(Topic.CONTACT, None, ("",), tuple(map(str, Met)), ((15, 9, None, None, 38),)),
        *(
            OutcomeTable(Topic.LADDER, ladder.label, ("",), moved, ((14, 18, None, None, 38),))
            for ladder in PACK.ladders
        ),
        OutcomeTable(
            Topic.INSTRUMENT, {"nl": typed.short, "en": typed.short}, ("",), moved, ((9, 9, 9, 11, 38),)
        ),
    )
    return partial(
        outcomes_pdf, OutcomeOverview(38, 5, tables, ALWAYS, typed.organisation, SOURCE, look), language
    )


def handout(number: int) -> Callable[[Typed, str, PaperLook], Drawn]:
    def draw(typed: Typed, language: str, look: PaperLook) -> Drawn:
        week = PACK.week(number)
        paper = Handout(
            week, PACK.sheet_header, week.exercises, SOURCE, "", NEXT, typed.counsellor, typed.phone, look
        )
        return partial(handout_pdf, paper, language)

    return draw


def blank_handout(typed: Typed, language: str, look: PaperLook) -> Drawn:
    """Of nobody, with lines for the pen at its foot."""
    del typed
    week = PACK.week(4)
    paper = Handout(week, PACK.sheet_header, week.exercises, SOURCE, "", None, "", "", look)
    return partial(handout_pdf, paper, language)


def card(*, on_a4: bool) -> Callable[[Typed, str, PaperLook], Drawn]:
    def draw(typed: Typed, language: str, look: PaperLook) -> Drawn:
        answers = {
            "noticing": CardAnswer(ticked=frozenset({1}), lines=(typed.short[:120],)),
            "brain_first": CardAnswer(lines=(typed.short[:120], "muziek")),
            "small_contact": CardAnswer(ticked=frozenset({2}), fields=(typed.short[:120],)),
            "say": CardAnswer(own=typed.short[:120]),
            "longer": CardAnswer(fields=(typed.counsellor[:120], ""), blank="3"),
        }
        filled = FilledCard(UUID(int=1), UUID(int=2), date(2026, 11, 24), answers, typed.name[:120])
        crisis = typed.phone[:40]
        return partial(
            card_pdf, CardPaper(PACK.card, filled, "112", crisis, SOURCE, look), language, on_a4=on_a4
        )

    return draw


def blank_checklist(typed: Typed, language: str, look: PaperLook) -> Drawn:
    return partial(
        checklist_pdf, ChecklistPaper(PACK.conditions, SOURCE, typed.organisation, look=look), language
    )


def checklist(typed: Typed, language: str, look: PaperLook) -> Drawn:
    contact = builders.make_contact()
    opening = BrainOpening(opens=True, evidence=((UUID(int=2), 2, 3), (UUID(int=3), 3, 4)))
    statuses = condition_statuses(
        PACK, builders.answered(contact, "R1", "R3", "S1", "P1"), opening, Phase.RELATING
    )
    paper = ChecklistPaper(
        conditions=PACK.conditions,
        source=SOURCE,
        organisation=typed.organisation,
        who="K7-41",
        what=typed.label,
        slot=contact.facts.slot,
        statuses=statuses,
        verdict=verdict(statuses),
        signs=((2, 3), (3, 4)),
        rehearsed=((4, PACK.week(4).exercises[0].title),),
        look=look,
    )
    return partial(checklist_pdf, paper, language)


def plain(typed: Typed, look: PaperLook) -> PlainPaper:
    return PlainPaper(SOURCE, typed.counsellor, typed.organisation, typed.phone, PACK.sheet_header, look)


def not_your_fault(typed: Typed, language: str, look: PaperLook) -> Drawn:
    return partial(not_your_fault_pdf, plain(typed, look), language)


def why_not_yet(typed: Typed, language: str, look: PaperLook) -> Drawn:
    return partial(why_not_yet_pdf, plain(typed, look), language)


def visit_sheets(typed: Typed, language: str, look: PaperLook) -> Drawn:
    week = PACK.week(3)
    sheet = VisitSheet(
        code="K7-41",
        number=3,
        total=8,
        extra=False,
        phase=Phase.BRAIN,
        sheet=3,
        theme=week.title,
        focus=week.focus,
        bring=things(week.bring),
        agreement=typed.long,
        agreement_left_out=False,
        exercises=tuple(exercise.title for exercise in week.exercises),
        signs=tuple(sign.label for sign in PACK.signs),
        ladders=tuple(ladder.label for ladder in PACK.ladders),
        source=SOURCE,
        look=look,
    )
    return partial(
        visit_sheets_pdf, (sheet, replace(sheet, phase=Phase.RELATING, number=4, sheet=4)), language
    )


def agenda(days: int, *, named: bool, large: bool = False) -> Callable[[Typed, str, PaperLook], Drawn]:
    def draw(typed: Typed, language: str, look: PaperLook) -> Drawn:
        items = [agenda_samples.visit(i, named=named, name=typed.name, minutes=60) for i in range(4)]
        items = [replace(one, agreement=typed.long, where=typed.label) if named else one for one in items]
        items += [agenda_samples.TEAM, agenda_samples.contact(named=named)]
        items.sort(key=lambda one: (one.start, one.end))
        first = date(2026, 11, 23)
        made = tuple(
            AgendaDay(
                first + timedelta(days=n),
                tuple(items) if n % 3 == 0 else (),
                holiday=typed.short if n == 6 else "",
                away=(typed.short,) if n == 4 else (),
            )
            for n in range(days)
        )
        paper = AgendaPaper(made, named, large, typed.organisation, SOURCE, look)
        return partial(day_pdf if days == 1 else week_pdf, paper, language)

    return draw


def of_the_office(key: str) -> Callable[[Typed, str, PaperLook], Drawn]:
    def draw(typed: Typed, language: str, look: PaperLook) -> Drawn:
        del typed
        return partial(plain_pdf, paper_text(key, language), SOURCE, language, large=key in LARGE, look=look)

    return draw


def recovery(typed: Typed, language: str, look: PaperLook) -> Drawn:
    del look
    return partial(
        recovery_sheet_pdf, "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789", typed.label, SOURCE, language
    )


def helpdesk(typed: Typed, language: str, look: PaperLook) -> Drawn:
    del look
    return partial(helpdesk_pdf, samples.FACTS, typed.label, (typed.long, typed.short), SOURCE, language)


def audit(typed: Typed, language: str, look: PaperLook) -> Drawn:
    rows, day = privacy_samples.lines(), privacy_samples.DAY
    paper = AuditPaper(
        "", None, day, rows, True, None, typed.counsellor, typed.organisation, day, SOURCE, look
    )
    return partial(audit_pdf, paper, language)


def certificate(typed: Typed, language: str, look: PaperLook) -> Drawn:
    erased, day, left = privacy_samples.erasure(), privacy_samples.DAY, privacy_samples.BACKUPS
    aside = (privacy_samples.NOW,)
    paper = CertificatePaper(erased, left, aside, typed.counsellor, typed.organisation, day, SOURCE, look)
    return partial(certificate_pdf, paper, language)


def inspection(typed: Typed, language: str, look: PaperLook) -> Drawn:
    file = privacy_samples.file(typed.name, typed.counsellor, typed.organisation, typed.long, typed.label)
    return partial(inspection_pdf, file, SOURCE, language, look=look)


PAPERS: tuple[Paper, ...] = (
    Paper("progress", progress),
    Paper("caseload", caseload),
    Paper("outcomes", outcomes),
    *(Paper(f"handout-{number}", handout(number)) for number in range(1, 9)),
    Paper("handout-blank", blank_handout),
    Paper("card", card(on_a4=False), margin=27.0),
    Paper("card-a4", card(on_a4=True), margin=27.0),
    Paper("checklist-blank", blank_checklist),
    Paper("checklist", checklist),
    Paper("not-your-fault", not_your_fault),
    Paper("why-not-yet", why_not_yet),
    Paper("visit-sheets", visit_sheets),
    Paper("day", agenda(1, named=False)),
    Paper("day-named-large", agenda(1, named=True, large=True)),
    Paper("week", agenda(7, named=False)),
    Paper("week-named", agenda(7, named=True)),
    *(Paper(key.replace("_", "-"), of_the_office(key)) for key in OFFICE),
    Paper("audit", audit),
    Paper("certificate", certificate),
    Paper("inspection", inspection),
    Paper("recovery", recovery, in_colour=True),
    Paper("helpdesk", helpdesk, in_colour=True),
)
"""A new document is added here: the tests and the contact sheet take it from there."""

USUAL = Typed()


def drawn(paper: Paper, typed: Typed = USUAL, language: str = "nl", look: PaperLook = PLAIN) -> bytes:
    """The document with these texts."""
    return paper.make(typed, language, look)()
