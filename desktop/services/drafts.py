"""Drafts of what is being typed: kept within two seconds, offered again after an interruption (P1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.contact import LookBack
from desktop.domain.drafts import (
    NEW,
    Content,
    Draft,
    DraftKind,
    FieldChange,
    details_content,
    facts_content,
    field_changes,
    report_content,
)
from desktop.domain.pack import MethodPack
from desktop.domain.participants import ParticipantDetails
from desktop.domain.trajectory import Trajectory
from desktop.services.workplace import Done, Workplace, current
from desktop.storage.unit_of_work import Unit

ALWAYS_FILLED = ("setting", "size", "day", "start", "minutes")
"""Fields in which a form about something new begins with a value of its own: they tell of no typing."""
BIN_DAYS = 30
"""How long a draft that was set aside stays in the bin, in days."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a form is about."""

    kind: DraftKind
    id: UUID
    participant_id: UUID | None = None
    revision: int = 0
    """Of the subject as the form was opened with."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A draft that somebody should decide about."""

    draft: Draft
    name: str
    """Of the participant; empty for one who is not in the store yet."""
    title: str
    """Of the contact, for a look-back or the review of its setting."""
    number: int
    """Of the session, for a report or concern; else 0."""
    changes: tuple[FieldChange, ...]
    """Old and new per field; never empty."""
    pack: MethodPack
    """In whose words its fields are said: that of its trajectory, or the pack of today."""
    moved_on: bool
    """The record itself was changed since typing began."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """What the store holds of the subject of a draft."""

    content: Content
    revision: int
    name: str = ""
    title: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class DraftService:
    """What forms do with unfinished text."""

    place: Workplace

    def keep(self, subject: Subject, content: Content) -> datetime:
        """Put what stands in a form into the store; gives the moment, in UTC.

        No line in the log, nothing to undo, and no page has to read again: it is no record yet.
        """
        with self.place.store.write("draft_kept", undoable=False) as unit:
            unit.drafts.put(
                subject.kind,
                subject.id,
                content,
                participant_id=subject.participant_id,
                based_on=subject.revision,
            )
            return unit.now

    def find(self, subject: Subject) -> Draft | None:
        """The draft of a form that is opened again."""
        with self.place.store.read() as unit:
            return unit.drafts.find(subject.kind, subject.id)

    def drop(self, subject: Subject) -> None:
        """Delete a draft for real: its text is in the record, or was thrown away on purpose."""
        with self.place.store.write("draft_dropped", undoable=False) as unit:
            unit.drafts.drop(subject.kind, subject.id)

    def set_aside(self, draft_id: UUID) -> Done[None]:
        """Keep the record as it is and put the draft in the bin; ``undo`` brings it back."""
        with self.place.write("draft_set_aside") as unit:
            unit.drafts.set_aside(draft_id)
        return Done(None, unit.changes)

    def waiting(self) -> tuple[Waiting, ...]:
        """Every draft that differs from its record, the one typed in last first.

        In passing one that says the same as the record is deleted, and what has been in the bin for
        ``BIN_DAYS``. One whose subject is in the bin waits with it.
        """
        waiting, same = [], []
        with self.place.store.read() as unit:
            for draft in unit.drafts.all():
                standing = _standing(unit, draft)
                if standing is None:
                    continue
                changes = field_changes(standing.content, draft.content)
                if changes:
                    pack = self.place.pack_of(unit, _trajectory(unit, draft))
                    waiting.append(_waiting(draft, standing, changes, pack))
                else:
                    same.append(draft)
        with self.place.store.write("draft_dropped", undoable=False) as unit:
            unit.drafts.clear_bin(self.place.clock.now() - timedelta(days=BIN_DAYS))
            for draft in same:
                unit.drafts.drop(draft.kind, draft.subject_id)
        return tuple(waiting)


_AROUND_CONTACT = (DraftKind.LOOK_BACK, DraftKind.REVIEW_SETTING, DraftKind.CHANGE_CONTACT)


def _trajectory(unit: Unit, draft: Draft) -> Trajectory | None:
    """The trajectory in which it was typed; without one, the newest of the participant."""
    session = unit.sessions.find(draft.subject_id)
    if session is not None:
        return unit.trajectories.find(session.trajectory_id)
    person = draft.participant_id
    return current(unit.trajectories.of_participant(person)) if person is not None else None


def _waiting(
    draft: Draft, standing: _Standing, changes: tuple[FieldChange, ...], pack: MethodPack
) -> Waiting:
    return Waiting(
        draft=draft,
        name=standing.name,
        title=standing.title,
        number=standing.number,
        changes=changes,
        pack=pack,
        moved_on=standing.revision != draft.based_on,
    )


def _standing(unit: Unit, draft: Draft) -> _Standing | None:
    if draft.kind in (DraftKind.REPORT, DraftKind.CONCERN):
        return _of_session(unit, draft)
    if draft.kind is DraftKind.PARTICIPANT:
        return _of_participant(unit, draft.subject_id)
    if draft.kind in _AROUND_CONTACT:
        return _around_contact(unit, draft)
    if draft.kind in (DraftKind.REVIEW_PHASE, DraftKind.UNPLANNED, DraftKind.NEW_CONTACT):
        return _of_what_is_new(unit, draft)
    return _of_trajectory(unit, draft.subject_id)


def _of_session(unit: Unit, draft: Draft) -> _Standing | None:
    session = unit.sessions.find(draft.subject_id)
    trajectory = unit.trajectories.find(session.trajectory_id) if session else None
    person = unit.participants.find(trajectory.participant_id) if trajectory else None
    if session is None or person is None:
        return None
    whole = draft.kind is DraftKind.REPORT
    content = report_content(session.report) if whole else {"concern": session.report.concern}
    return _Standing(content, session.revision, person.name, number=session.number)


def _around_contact(unit: Unit, draft: Draft) -> _Standing | None:
    contact = unit.contacts.find(draft.subject_id)
    person = unit.participants.find(contact.participant_id) if contact else None
    if contact is None or person is None:
        return None
    title = contact.facts.title
    if draft.kind is DraftKind.REVIEW_SETTING:
        return _Standing({}, 0, person.name, title=title)
    if draft.kind is DraftKind.LOOK_BACK:
        return _Standing(_look_back_content(contact.look_back), contact.revision, person.name, title=title)
    if contact.look_back is not None:
        return None
    return _Standing(facts_content(contact.facts), contact.revision, person.name, title=title)


def _look_back_content(seen: LookBack | None) -> Content:
    return {
        "outcome": seen.outcome.value if seen else "",
        "finest_moment": seen.finest_moment if seen else "",
        "own_part": seen.own_part if seen else "",
        "to_please": seen.to_please if seen else None,
    }


def _of_what_is_new(unit: Unit, draft: Draft) -> _Standing | None:
    """Of something that is no record yet: nothing stands against it but what its form begins with."""
    person = unit.participants.find(draft.subject_id)
    return None if person is None else _Standing(_begun(draft.content), 0, person.name)


def _begun(content: Content) -> Content:
    return {name: content[name] for name in ALWAYS_FILLED if name in content}


def _of_participant(unit: Unit, participant_id: UUID) -> _Standing | None:
    if participant_id == NEW:
        return _Standing(details_content(ParticipantDetails(name="")), 0)
    person = unit.participants.find(participant_id)
    return (
        None if person is None else _Standing(details_content(person.details), person.revision, person.name)
    )


def _of_trajectory(unit: Unit, trajectory_id: UUID) -> _Standing | None:
    trajectory = unit.trajectories.find(trajectory_id)
    person = unit.participants.find(trajectory.participant_id) if trajectory else None
    if trajectory is None or person is None:
        return None
    return _Standing({"question": trajectory.supervisor_question}, trajectory.revision, person.name)
