"""How a visit stands, in words: cancelled, fixed, and why it cannot be finished yet."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.sessions import ReportVersion, Session, SessionState
from desktop.language import dates, translate, words
from desktop.services.sessions import SessionForm


def why_not_ready(form: SessionForm) -> str:
    """Why the report cannot be fixed now; empty when it can."""
    if form.session.state is SessionState.CANCELLED:
        return translate(
            "SessionPage", "This visit was cancelled. Was it held after all? Then put it back first."
        )
    return why_not_held(form)


def why_not_held(form: SessionForm) -> str:
    """Why the visit cannot be marked as held (M2); empty when it can."""
    problem = next(iter(form.hold_problems), None)
    if problem is None:
        return ""
    if problem.code == "date_future" and form.session.slot is not None:
        later = translate("SessionPage", "This visit is on {day}. You can finish it from that day on.")
        return later.format(day=dates.day(form.session.slot.day))
    return words.problem_text(problem, form.pack)


def standing_words(
    session: Session, versions: tuple[ReportVersion, ...] = (), *, amending: bool
) -> tuple[str, str, str]:
    """Lead, sentence and button of the bar above the form; all empty when there is nothing to say."""
    if session.state is SessionState.CANCELLED:
        by = words.cancelled_by(session.cancelled_by) if session.cancelled_by else ""
        lead = translate("SessionPage", "Cancelled")
        return f"{lead} {by}".strip() + ".", "", translate("SessionPage", "Put back")
    if session.fixed_at is None:
        return "", "", ""
    first, last = versions[0] if versions else None, versions[-1] if versions else None
    if first is not None and first.author:
        lead = translate("SessionPage", "Finalised on {moment} by {name}.")
    else:
        lead = translate("SessionPage", "Finalised on {moment}.")
    lead = lead.format(moment=moment_of(session.fixed_at), name=first.author if first else "")
    if amending:
        return lead, translate("SessionPage", "You are adding to it; the earlier text is kept."), ""
    text = ""
    if last is not None and len(versions) > 1 and last.fixed_at is not None:
        text = translate("SessionPage", "Added to on {moment}; the earlier text is below.")
        text = text.format(moment=moment_of(last.fixed_at))
    return lead, text, translate("SessionPage", "Add to it")


def moment_of(moment: datetime) -> str:
    """ "di 24 november, 11:20", on this computer's clock."""
    local = moment.astimezone()
    return f"{dates.day(local.date())}, {dates.clock(local)}"
