"""The log as a paper."""

from __future__ import annotations

from functools import partial

from desktop.domain.audit_log import AuditQuestion
from desktop.language import translate
from desktop.services.audit_log import AuditService
from desktop.services.document import (
    About,
    DocumentChoices,
    DocumentKind,
    Draft,
    ForWhom,
    Span,
)
from desktop.services.papers import paper_look, paper_source
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace

MOST_LINES = 2000
"""Lines of the log on one paper."""


def read_audit(place: Workplace, choices: DocumentChoices) -> Draft:
    """The log of one participant, or of everybody, in a period."""
    from desktop.reports.privacy_papers import AuditPaper, audit_pdf

    period = choices.period
    question = AuditQuestion(choices.participant, period.first, period.last, limit=MOST_LINES)
    answer = AuditService(place).lines(question)
    with place.store.read() as unit:
        settings = read_settings(unit)
        look = paper_look(unit, black_and_white=not choices.colour)
        code = unit.participants.get(choices.participant).code if choices.participant else ""
    today = place.clock.today()
    paper = AuditPaper(
        code,
        period.first,
        period.last,
        answer.lines,
        answer.more,
        answer.fault,
        settings.counsellor,
        settings.organisation,
        today,
        paper_source(place.pack, today),
        look,
    )
    name = "logboek" if choices.language == "nl" else "log"
    subjects = (("participant", choices.participant),) if choices.participant else ()
    return Draft(
        draw=partial(audit_pdf, paper, choices.language),
        file_name="-".join(part for part in ("opmaat", name, code, today.isoformat()) if part) + ".pdf",
        subjects=subjects,
        holds=(translate("Documents", "codes"), translate("Documents", "what was done, and when")),
        lacks=translate("Documents", "No name and no text."),
        personal=True,
        participant=choices.participant,
        code=code,
    )


KINDS = (
    DocumentKind(
        id="audit",
        for_whom=ForWhom.ORGANISATION,
        icon="history",
        title=lambda: translate("Documents", "Log: who did what"),
        line=lambda: translate("Documents", "Who opened, changed, printed or erased something, and when."),
        read=read_audit,
        about=About.ONE_OR_BLANK,
        span=Span.PERIOD,
        can_be_grey=True,
    ),
)
