"""What stands open for the conditions of coming contacts: on Vandaag, and to take along to a visit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import statuses
from desktop.domain.condition_tasks import MADE, TICKED, TaskKind, open_tasks_of, task_kind
from desktop.domain.contact import Contact
from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import Text
from desktop.domain.sessions import Session, SessionState
from desktop.services.workplace import Done, Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class ConditionTask:
    """One thing to do for a condition of a contact."""

    participant_id: UUID
    contact: Contact
    condition: str
    label: Text
    kind: TaskKind


def put_down(place: Workplace, contact_id: UUID, condition: str, on: bool) -> Done[None]:
    """Put down that something is to be done for a hard condition, or tick it; again is no change.

    Raises ``NotFound``, and ``Rejected`` (``computed``, ``already_looked_back``).
    """
    with place.write("condition_task") as unit:
        contact = unit.contacts.get(contact_id)
        pack = place.contact_context(unit, contact).pack
        if pack.condition(condition).computed:
            raise Rejected(Problem(condition, "computed"))
        if contact.look_back is not None:
            raise Rejected(Problem("", "already_looked_back"))
        last = [line.code for line in unit.contacts.history(contact_id) if line.detail == condition]
        tasks = [code for code in last if code in (MADE, TICKED)]
        if (tasks[-1:] == [MADE]) != on:
            unit.contacts.note(contact_id, MADE if on else TICKED, condition)
    return Done(None, unit.changes)


def condition_tasks(unit: Unit, cases: Iterable[CaseFacts]) -> tuple[ConditionTask, ...]:
    """Everything that stands open for contacts that are still to come."""
    events = unit.contacts.events((MADE, TICKED))
    if not events:
        return ()
    return tuple(task for case in cases for task in _of_case(case, events))


def _of_case(case: CaseFacts, events: Mapping[UUID, tuple[tuple[str, str], ...]]) -> list[ConditionTask]:
    context = case.context
    if context is None:
        return []
    return [
        ConditionTask(
            case.participant.id,
            contact,
            status.condition.code,
            status.condition.label,
            task_kind(status.condition.code),
        )
        for contact in case.contacts
        if contact.id in events and is_coming(contact, case)
        for status in open_tasks_of(events[contact.id], statuses(contact, context))
    ]


def is_coming(contact: Contact, case: CaseFacts) -> bool:
    """Whether a contact may still take place."""
    return contact.look_back is None and not contact.set_aside and contact.facts.slot.day >= case.today


def goes_along(tasks: Iterable[ConditionTask], case: CaseFacts, session: Session) -> tuple[Text, ...]:
    """The labels of what is gone through at ``session``: the next visit of the participant, and no other."""
    coming = [
        s for s in case.sessions if s.state is SessionState.PLANNED and s.slot and s.slot.day >= case.today
    ]
    following = min(coming, key=lambda s: (s.slot, s.number), default=None)
    if following is None or following.id != session.id:
        return ()
    return tuple(
        task.label
        for task in tasks
        if task.kind is TaskKind.TAKE_ALONG and task.participant_id == case.participant.id
    )
