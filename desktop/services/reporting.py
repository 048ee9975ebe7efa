"""Documents: the progress report for a supervisor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import ContactContext, contact_state
from desktop.domain.conditions import condition_statuses, verdict
from desktop.domain.contact import Contact
from desktop.domain.names import identifying_words, words_like_others
from desktop.domain.next_step import next_step
from desktop.domain.participants import ParticipantDetails
from desktop.domain.period import ALWAYS, Period
from desktop.domain.phases import current_number, gap
from desktop.domain.progress import (
    ProgressContact,
    ProgressNote,
    ProgressReport,
    ProgressSession,
)
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.trajectory import Phase
from desktop.domain.warnings import warnings
from desktop.language import current_language
from desktop.services.papers import paper_look
from desktop.services.progress_detail import fixed_report, progress_detail
from desktop.services.progress_parts import going_well, progress_ladders, progress_measures
from desktop.services.settings import read_settings
from desktop.services.workplace import Done, Workplace
from desktop.version import VERSION


@dataclass(frozen=True, slots=True)
class ProgressChoices:
    """What the counsellor chose; free text is off every time (``decisions.md``)."""

    named: bool = False
    went_well: bool = False
    interpretation: bool = False
    black_and_white: bool = False
    period: Period = ALWAYS
    detail: bool = False
    """With what was done per visit, and how each contact was prepared."""


class NamePlace(StrEnum):
    """Where in a report a name may have slipped in."""

    GOAL = "goal"
    QUESTION = "question"
    CONTACTS = "contacts"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class SlippedName:
    """A word that looks like a name, or like the participant's telephone number or address."""

    place: NamePlace
    word: str


@dataclass(frozen=True, slots=True)
class ProgressDraft:
    """The report as it would leave, with what the counsellor should look at first."""

    report: ProgressReport
    slipped: tuple[SlippedName, ...]
    """Without the participant's own when the report carries the name anyway."""


@dataclass(frozen=True, slots=True)
class ReportingService:
    """Fill the frozen views that documents are drawn from, and log what leaves."""

    place: Workplace

    def progress(self, participant_id: UUID, choices: ProgressChoices) -> ProgressReport:
        """The progress report of the newest trajectory; raises ``NotFound`` or ``Rejected``."""
        return self.draft(participant_id, choices).report

    def draft(self, participant_id: UUID, choices: ProgressChoices) -> ProgressDraft:
        """The same report, and the words in it that look like the participant's name (P9)."""
        with self.place.store.read() as unit:
            participant = unit.participants.get(participant_id)
            case = self.place.case(unit, participant)
            organisation = read_settings(unit).organisation
            look = paper_look(unit, black_and_white=choices.black_and_white)
            taken = unit.measurements.of_participant(participant_id)
            typed = choices.went_well or choices.interpretation or asked_of_supervisor(case)
            people = unit.participants.every_name() if typed else ()
            contexts = tuple(
                (contact, self.place.contact_context(unit, contact, case.contacts))
                for contact in case.contacts
                if case.trajectory and contact.trajectory_id == case.trajectory.id
            )
        report = progress_report(case, contexts, organisation, choices)
        report = replace(
            report,
            measures=progress_measures(case, [one for one in taken if choices.period.holds(one.day)]),
            look=look,
        )
        return ProgressDraft(report, slipped_names(report, participant.details, people))

    def exported(self, participant_id: UUID, document: str) -> Done[None]:
        """Log that a document about a participant was saved or printed (P12)."""
        with self.place.write("exported", undoable=False) as unit:
            unit.audit(f"exported_{document}", "participant", participant_id)
        return Done(None, unit.changes)


def asked_of_supervisor(case: CaseFacts) -> bool:
    """Whether a question stands in the report: names of others are looked for in what was typed (P9)."""
    return case.trajectory is not None and bool(case.trajectory.supervisor_question)


def progress_report(
    case: CaseFacts,
    contacts: Sequence[tuple[Contact, ContactContext]],
    organisation: str,
    choices: ProgressChoices,
) -> ProgressReport:
    """Put the facts of one participant into the report; without a trajectory it says only that."""
    from desktop.domain.errors import Problem, Rejected

    trajectory = case.trajectory
    if trajectory is None:
        raise Rejected(Problem("participant", "no_trajectory"))
    period = choices.period
    sessions = tuple(session for session in case.sessions if in_period(session, period))
    contacts = [(one, context) for one, context in contacts if period.holds(one.facts.slot.day)]
    the_gap = gap(trajectory, case.sessions, case.today)
    relating = [s for s in case.sessions if s.phase is Phase.RELATING]
    participant = case.participant
    due = [s for s in sessions if is_due(s, case)]
    narrow = replace(case, sessions=sessions)
    return ProgressReport(
        person=participant.name if choices.named else participant.code,
        code=participant.code,
        named=choices.named,
        organisation=organisation,
        state=trajectory.state,
        week=current_number(case.sessions, case.today),
        weeks_total=max(len(case.pack.weeks), len(case.sessions)),
        phase=trajectory.phase,
        phase_since_week=relating[0].number if trajectory.brain_closed_on and relating else None,
        gap_days=the_gap.days if the_gap else None,
        gap_limit=case.pack.thresholds.gap_days,
        opening=brain_opening(case.sessions, case.pack.thresholds),
        goal=participant.details.goal,
        sessions=tuple(progress_session(s, case) for s in sessions),
        planned=len(due),
        held=sum(s.state is SessionState.HELD for s in sessions),
        moved=sum(s.moves > 0 for s in sessions),
        cancelled=sum(s.state is SessionState.CANCELLED for s in sessions),
        ladders=progress_ladders(narrow),
        ladder_threshold=case.pack.thresholds.ladder_change,
        contacts=tuple(progress_contact(c, context, case, choices) for c, context in contacts),
        warnings=warnings(case),
        going_well=going_well(narrow),
        question=trajectory.supervisor_question,
        next_step=next_step(case),
        notes=progress_notes(narrow, choices),
        pack_name=case.pack.name,
        pack_version=trajectory.pack_version,
        program_version=VERSION,
        typed=current_language(),
        data_date=case.today,
        period=period,
        detail=progress_detail(case, sessions, contacts, named=choices.named) if choices.detail else None,
    )


def slipped_names(
    report: ProgressReport, person: ParticipantDetails, people: Sequence[str] = ()
) -> tuple[SlippedName, ...]:
    """Words that look like the participant's name or address, or like the name of somebody else (P9).

    In a report with the name only others count. Goal and contacts are in the words of the participant and of
    the setting: there only the participant's own name is looked for. ``people``: names of all participants.
    """
    notes = "\n".join(
        text
        for note in report.notes
        for text in (note.went_well, note.observation, note.agreement, note.interpretation)
    )
    texts = (
        (NamePlace.GOAL, report.goal, False),
        (NamePlace.QUESTION, report.question, True),
        (NamePlace.CONTACTS, "\n".join(contact.label for contact in report.contacts), False),
        (NamePlace.NOTES, notes, True),
    )
    found = []
    for place, text, others in texts:
        own = () if report.named else identifying_words(text, person)
        strange = words_like_others(text, (person.name, *own), people) if others else ()
        found += [SlippedName(place, word) for word in (*own, *strange)]
    return tuple(found)


def is_due(session: Session, case: CaseFacts) -> bool:
    """Whether a session was planned until now: held, cancelled or its time is past."""
    past = session.slot is not None and session.slot.ends_at() <= case.now
    return past or session.state is not SessionState.PLANNED


def in_period(session: Session, period: Period) -> bool:
    """Whether a session lies in a period; one that waits for a date lies after everything."""
    return period.last is None if session.slot is None else period.holds(session.slot.day)


def progress_session(session: Session, case: CaseFacts) -> ProgressSession:
    """One session, without its texts; a report that is not fixed yet gives no figures."""
    report = fixed_report(session)
    return ProgressSession(
        number=session.number,
        phase=session.phase,
        title=case.pack.week(session.theme).title,
        state=session.state,
        past=session.slot is not None and session.slot.ends_at() <= case.now,
        extra=session.extra,
        fixed=session.fixed_at is not None,
        moves=session.moves,
        signs=None if report.signs is None else len(report.signs),
        to_please=bool(report.to_please),
        gas_participant=report.gas_participant,
        gas_counsellor=report.gas_counsellor,
        handout_given=report.handout_given,
    )


def progress_contact(
    contact: Contact, context: ContactContext, case: CaseFacts, choices: ProgressChoices
) -> ProgressContact:
    """One contact with the conditions met; the neutral label unless the report is named."""
    statuses = condition_statuses(case.pack, contact, context.opening, context.trajectory.phase)
    result = verdict(statuses)
    earlier = [s.number for s in case.sessions if s.slot is not None and s.slot.day <= contact.facts.slot.day]
    seen = contact.look_back
    return ProgressContact(
        week=max(earlier, default=0),
        label=contact.facts.title if choices.named else contact.facts.neutral_label,
        hard_yes=result.hard_total - len(result.hard_open),
        hard_total=result.hard_total,
        soft_yes=result.soft_total - len(result.soft_open),
        soft_total=result.soft_total,
        state=contact_state(contact, context),
        outcome=seen.outcome if seen else None,
        same_day=seen is not None
        and local_day(seen.recorded_at, contact.facts.slot.zone) == contact.facts.slot.day,
        unplanned=contact.unplanned,
    )


def local_day(moment: datetime, zone: str) -> date:
    """The day of a moment where the contact was: the same on every computer."""
    return moment.astimezone(ZoneInfo(zone)).date()


def progress_notes(case: CaseFacts, choices: ProgressChoices) -> tuple[ProgressNote, ...]:
    """Free text for the appendix, only what was ticked; a concern never stands here (M12)."""
    if not (choices.went_well or choices.interpretation):
        return ()
    notes = []
    for session in case.sessions:
        report = session.report
        note = ProgressNote(
            number=session.number,
            went_well=report.went_well if choices.went_well else "",
            observation=report.observation if choices.went_well else "",
            agreement=report.agreement if choices.went_well else "",
            interpretation=report.interpretation if choices.interpretation else "",
        )
        if note.went_well or note.observation or note.agreement or note.interpretation:
            notes.append(note)
    return tuple(notes)
