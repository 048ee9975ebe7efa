"""Progress of one participant, for the supervisor."""

from __future__ import annotations

from functools import partial

from desktop.domain.errors import Problem, Rejected
from desktop.domain.progress import ProgressReport
from desktop.language import translate
from desktop.services.document import About, DocumentChoices, DocumentKind, Draft, ForWhom, Section, Span
from desktop.services.reporting import ProgressChoices, ReportingService
from desktop.services.workplace import Workplace

DETAIL = "detail"
WENT_WELL = "went_well"
INTERPRETATION = "interpretation"


def read(place: Workplace, choices: DocumentChoices) -> Draft:
    """The report of the newest trajectory; raises ``Rejected`` without one."""
    from desktop.reports.progress import progress_file_name, progress_pdf

    if choices.participant is None:
        raise Rejected(Problem("participant", "required"))
    wanted = ProgressChoices(
        choices.named,
        WENT_WELL in choices.sections,
        INTERPRETATION in choices.sections,
        black_and_white=not choices.colour,
        period=choices.period,
        detail=DETAIL in choices.sections,
    )
    draft = ReportingService(place).draft(choices.participant, wanted)
    return Draft(
        draw=partial(progress_pdf, draft.report, choices.language),
        file_name=progress_file_name(draft.report, choices.language),
        subjects=(("participant", choices.participant),),
        holds=_holds(draft.report, wanted),
        lacks=_lacks(draft.report, wanted),
        personal=True,
        participant=choices.participant,
        code=draft.report.code,
        named=draft.report.named,
        slipped=draft.slipped,
    )


def _holds(report: ProgressReport, choices: ProgressChoices) -> tuple[str, ...]:
    who = (
        translate("Documents", "name and code")
        if report.named
        else translate("Documents", "code {code}").format(code=report.code)
    )
    signs = any(session.signs is not None for session in report.sessions)
    ladders = any(value is not None for ladder in report.ladders for _, value in ladder.points)
    known = (
        (True, who),
        (True, translate("Documents", "week and phase")),
        (bool(report.goal.strip()), translate("Documents", "goal")),
        (bool(report.sessions), translate("Documents", "visits")),
        (signs, translate("Documents", "signs")),
        (ladders, translate("Documents", "ladders")),
        (bool(report.contacts), translate("Documents", "meetings")),
        (bool(report.warnings), translate("Documents", "points of attention")),
        (bool(report.question.strip()), translate("Documents", "your question")),
        (choices.detail, translate("Documents", "exercises, signs and conditions by visit and meeting")),
        (choices.went_well, translate("Documents", "what went well, seen and heard, agreements")),
        (choices.interpretation, translate("Documents", "your own view")),
    )
    return tuple(word for there, word in known if there)


def _lacks(report: ProgressReport, choices: ProgressChoices) -> str:
    if choices.went_well or choices.interpretation:
        return "" if report.named else translate("Documents", "No name.")
    if report.named:
        return translate("Documents", "No other text of your own.")
    return translate("Documents", "No name, no other text of your own.")


KINDS = (
    DocumentKind(
        id="progress",
        for_whom=ForWhom.SUPERVISOR,
        icon="file-text",
        title=lambda: translate("Documents", "Progress for the supervisor"),
        line=lambda: translate(
            "Documents",
            "One page that shows whether the way of working is followed: order, gaps, conditions, what "
            "came of each meeting, and what you want to ask.",
        ),
        read=read,
        about=About.ONE,
        span=Span.PERIOD,
        can_name=True,
        can_be_grey=True,
        sections=(
            Section(DETAIL, lambda: translate("Documents", "Page of detail by visit and meeting"), on=False),
            Section(
                WENT_WELL, lambda: translate("Documents", "What went well, seen, agreed"), free_text=True
            ),
            Section(INTERPRETATION, lambda: translate("Documents", "My own view"), free_text=True),
        ),
        asks_supervisor=True,
    ),
)
