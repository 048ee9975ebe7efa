"""Contacts with their answers and history in the store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.contact import (
    Answer,
    ConditionAnswer,
    Contact,
    ContactFacts,
    ContactSize,
    ContactVersions,
    LookBack,
    Outcome,
)
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot
from desktop.storage.columns import key_text, plain
from desktop.storage.engine import KEPT
from desktop.storage.repositories.base import Repository, belonging, slot_values
from desktop.storage.repositories.history import HistoryLine, history_lines, lines_by_contact
from desktop.storage.tables import condition_answers, contact_history, contacts

_FACTS = ("setting_id", "title", "neutral_label", "place", "people")
_SLOT = ("day", "start", "minutes", "zone")
_VERSIONS = ("date_version", "place_version", "people_version")
_LOOK_BACK = (
    "outcome",
    "outcome_recorded_at",
    "finest_moment",
    "own_part",
    "to_please",
    "called_back_on",
)
_OWN = ("id", "participant_id", "trajectory_id", "planned_at", "set_aside", "unplanned", "revision")

_ANSWERS = {member.value: member for member in Answer}
_PHASES = {member.value: member for member in Phase}


class Contacts(Repository[Contact]):
    """Contacts by date."""

    table: ClassVar[sa.Table] = contacts
    kind: ClassVar[str] = "contact"

    def of_participant(self, participant_id: UUID) -> tuple[Contact, ...]:
        """Return the contacts of a participant by date."""
        return self.of("participant_id", participant_id)

    def of_trajectory(self, trajectory_id: UUID) -> tuple[Contact, ...]:
        """Return the contacts of a trajectory by date."""
        return self.of("trajectory_id", trajectory_id)

    def of_setting(self, setting_id: UUID) -> tuple[Contact, ...]:
        """Return the contacts in a setting, of every participant, by date."""
        return self.select(contacts.c.setting_id == setting_id)

    def between(self, first: date, last: date) -> tuple[Contact, ...]:
        """Return the contacts with a local day from ``first`` to ``last``, both included."""
        return self.select(contacts.c.day.between(first, last))

    def add(self, entity: Contact) -> Contact:
        """Add a contact with the answers it carries."""
        added = super().add(entity)
        for answer in entity.answers:
            self.answer(entity.id, answer)
        return added

    def save(self, entity: Contact) -> Contact:
        """Write a contact where it differs; answers beyond the stored ones are appended.

        Raises :class:`Rejected` (``stale``) when the contact was changed since it was read, and
        ``ValueError`` when a stored answer was changed: answers are history.
        """
        saved = super().save(entity)
        stored = self._answers_of("id", entity.id).get(entity.id.hex, ())
        common = min(len(stored), len(entity.answers))
        if stored[:common] != entity.answers[:common]:
            msg = "answers to conditions are only ever added"
            raise ValueError(msg)
        for answer in entity.answers[common:]:
            self.answer(entity.id, answer)
        return replace(saved, answers=max(stored, entity.answers, key=len))

    def answer(self, contact_id: UUID, answer: ConditionAnswer) -> None:
        """Append one answer to a condition; the contact keeps its revision."""
        versions = answer.versions
        self.rows.append(
            condition_answers,
            {
                "contact_id": contact_id,
                "position": self.rows.next_position(condition_answers, "contact_id", contact_id),
                "condition": answer.condition,
                "answer": plain(answer.answer),
                "answered_at": answer.answered_at,
                **_version_values(versions),
                "phase": plain(answer.phase),
            },
        )
        self.rows.touch(self.kind, contact_id)

    def note(self, contact_id: UUID, code: str, detail: str) -> None:
        """Append one line of history: a code such as ``planned`` and a detail without free text."""
        self.rows.append(
            contact_history,
            {
                "contact_id": contact_id,
                "position": self.rows.next_position(contact_history, "contact_id", contact_id),
                "at": self.rows.now,
                "code": code,
                "detail": detail,
            },
        )
        self.rows.touch(self.kind, contact_id)

    def history(self, contact_id: UUID) -> tuple[HistoryLine, ...]:
        """Return the history of a contact, oldest first."""
        return history_lines(self.rows.connection, contact_id)

    def events(self, codes: Collection[str]) -> Mapping[UUID, tuple[tuple[str, str], ...]]:
        """Return code and detail of these lines of history by contact, oldest first."""
        return lines_by_contact(self.rows.connection, codes)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return (*_OWN, *_FACTS, *_SLOT, *_VERSIONS, *_LOOK_BACK, "size")

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By date and time."""
        return (contacts.c.day, contacts.c.start, contacts.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[Contact, ...]:
        """Turn rows into contacts, with one query for all their answers."""
        if not found:
            return ()
        statement, options = _GIVEN, KEPT
        if where:
            mine = sa.select(contacts.c.id).where(*where)
            statement, options = statement.where(condition_answers.c.contact_id.in_(mine)), {}
        return _contacts(found, _answers(self.rows.connection.execute(statement, execution_options=options)))

    def build_of(self, found: Sequence[Sequence[Any]], column: str, value: UUID) -> tuple[Contact, ...]:
        """As :meth:`build`, with a statement that is kept."""
        return _contacts(found, self._answers_of(column, value))

    def _answers_of(self, column: str, value: UUID) -> Mapping[str, tuple[ConditionAnswer, ...]]:
        statement = _given_of(column)
        return _answers(self.rows.connection.execute(statement, {"of": value}, execution_options=KEPT))

    def to_values(self, entity: Contact) -> dict[str, Any]:
        """Turn a contact into column values, without its answers."""
        facts = entity.facts
        return {
            "participant_id": entity.participant_id,
            "trajectory_id": entity.trajectory_id,
            **{name: getattr(facts, name) for name in _FACTS},
            **slot_values(facts.slot),
            "size": None if facts.size is None else plain(facts.size),
            **_version_values(entity.versions),
            "planned_at": entity.planned_at,
            "set_aside": entity.set_aside,
            "unplanned": entity.unplanned,
            **_look_back_values(entity.look_back),
        }


_GIVEN = (
    sa.select(
        key_text(condition_answers.c.contact_id),
        *(condition_answers.c[name] for name in ("condition", "answer", "answered_at", "phase", *_VERSIONS)),
    )
    .where(condition_answers.c.deleted_at.is_(None))
    .order_by(condition_answers.c.contact_id, condition_answers.c.position)
)


@cache
def _given_of(column: str) -> sa.Select[Any]:
    return _GIVEN.where(belonging(condition_answers.c.contact_id, contacts, column))


def _answers(found: Iterable[Sequence[Any]]) -> dict[str, tuple[ConditionAnswer, ...]]:
    given: dict[str, list[ConditionAnswer]] = {}
    known: dict[tuple[int, ...], ContactVersions] = {}
    for contact_id, code, answer, at, phase, *numbers in found:
        key = tuple(numbers)
        if key not in known:
            known[key] = ContactVersions(*key)
        line = ConditionAnswer(code, _ANSWERS[answer], at, known[key], _PHASES[phase])
        given.setdefault(contact_id, []).append(line)
    return {contact_id: tuple(lines) for contact_id, lines in given.items()}


def _contacts(
    found: Sequence[Sequence[Any]], answers: Mapping[str, tuple[ConditionAnswer, ...]]
) -> tuple[Contact, ...]:
    return tuple(_contact(row, answers.get(row[0].hex, ())) for row in found)


def _version_values(versions: ContactVersions) -> dict[str, int]:
    return {
        "date_version": versions.date,
        "place_version": versions.place,
        "people_version": versions.people,
    }


def _look_back_values(look_back: LookBack | None) -> dict[str, Any]:
    if look_back is None:
        return dict.fromkeys(_LOOK_BACK) | {"finest_moment": "", "own_part": ""}
    return {
        "outcome": plain(look_back.outcome),
        "outcome_recorded_at": look_back.recorded_at,
        "finest_moment": look_back.finest_moment,
        "own_part": look_back.own_part,
        "to_please": look_back.to_please,
        "called_back_on": look_back.called_back_on,
    }


def _contact(row: Sequence[Any], answers: tuple[ConditionAnswer, ...]) -> Contact:
    row_id, participant_id, trajectory_id, planned_at, set_aside, unplanned, revision, *rest = row
    setting_id, title, neutral_label, place, people, day, start, minutes, zone, *rest = rest
    on, place_version, people_version, outcome, at, finest, own_part, to_please, called, size = rest
    look_back = None
    if outcome is not None:
        look_back = LookBack(Outcome(outcome), at, finest, own_part, to_please, called)
    slot = Slot(day, start, minutes, zone)
    return Contact(
        id=row_id,
        participant_id=participant_id,
        trajectory_id=trajectory_id,
        facts=ContactFacts(
            setting_id, title, neutral_label, place, people, slot, None if size is None else ContactSize(size)
        ),
        versions=ContactVersions(on, place_version, people_version),
        answers=answers,
        planned_at=planned_at,
        set_aside=set_aside,
        unplanned=unplanned,
        look_back=look_back,
        revision=revision,
    )
