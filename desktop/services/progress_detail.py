"""Fill the page of detail of a progress report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import ContactContext
from desktop.domain.conditions import condition_statuses
from desktop.domain.contact import Contact
from desktop.domain.progress_detail import ContactDetail, OpenCondition, ProgressDetail, SessionDetail
from desktop.domain.sessions import Report, Session, SessionState

TRIED = "tried_exercise"
"""The sign that says that something was tried between two visits."""


def progress_detail(
    case: CaseFacts,
    sessions: Iterable[Session],
    contacts: Iterable[tuple[Contact, ContactContext]],
    *,
    named: bool,
) -> ProgressDetail:
    """Return the detail of these sessions and contacts of one participant; ``case`` has all of them."""
    held = [one for one in sessions if one.state is SessionState.HELD]
    return ProgressDetail(
        tuple(session_detail(one, case) for one in held),
        tuple(contact_detail(contact, context, named=named) for contact, context in contacts),
    )


def fixed_report(session: Session) -> Report:
    """The report as far as it is fixed: what may still change is not shown to a supervisor."""
    return session.report if session.fixed_at is not None else Report()


def session_detail(session: Session, case: CaseFacts) -> SessionDetail:
    """One held session in words of the pack; a report that is not fixed yet says nothing."""
    report, pack = fixed_report(session), case.pack
    titles = {exercise.id: exercise.title for week in pack.weeks for exercise in week.exercises}
    values = dict(report.ladders)
    signs = report.signs
    return SessionDetail(
        number=session.number,
        title=pack.week(session.theme).title,
        exercises=tuple((titles[key], done) for key, done in report.exercises if key in titles),
        signs=None if signs is None else tuple(one.label for one in pack.signs if one.id in signs),
        ladders=tuple((one.label, values[one.id]) for one in pack.ladders if one.id in values),
        agreed=bool(report.agreement.strip()),
        tried=_tried(session, case.sessions),
        sheet=report.handout_given,
    )


def _tried(session: Session, sessions: Sequence[Session]) -> bool | None:
    after = [s for s in sessions if s.number > session.number and s.state is SessionState.HELD]
    signs = fixed_report(after[0]).signs if after else None
    return None if signs is None else TRIED in signs


def contact_detail(contact: Contact, context: ContactContext, *, named: bool) -> ContactDetail:
    """One contact with the conditions that are not met; the neutral label unless the report is named."""
    statuses = condition_statuses(context.pack, contact, context.opening, context.trajectory.phase)
    return ContactDetail(
        contact.facts.title if named else contact.facts.neutral_label,
        contact.look_back.outcome if contact.look_back else None,
        tuple(
            OpenCondition(
                status.condition.code,
                status.condition.label,
                status.condition.hard,
                status.answer if status.current else None,
            )
            for status in statuses
            if not status.is_yes
        ),
    )
