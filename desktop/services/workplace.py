"""What every service stands on: the open store, the method pack, the clock, the rules after a write."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Generic, TypeVar
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.changes import ChangeSet
from desktop.domain.clearance import ContactContext, refusals
from desktop.domain.clock import Clock
from desktop.domain.contact import Contact
from desktop.domain.errors import Problem, Rejected
from desktop.domain.ids import new_uuid
from desktop.domain.pack import MethodPack
from desktop.domain.participants import Participant
from desktop.domain.signs import BrainOpening, brain_opening
from desktop.domain.trajectory import Trajectory
from desktop.storage.store import Store
from desktop.storage.unit_of_work import Unit

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The result of a write with what it changed."""

    value: T
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class Workplace:
    """The open store with the pack and clock that the rules need."""

    store: Store
    pack: MethodPack
    clock: Clock
    rng: random.Random

    def new_id(self) -> UUID:
        """A fresh row key."""
        return new_uuid(self.rng)

    @contextmanager
    def write(self, action: str, *, undoable: bool = True) -> Iterator[Unit]:
        """One unit of work; before it commits, contacts that lost their clearance fall back (M6)."""
        with self.store.write(action, undoable=undoable, settle=self.settle) as unit:
            yield unit

    def settle(self, unit: Unit) -> None:
        """Let every planned contact of the touched participants pass the guard again (M5, M6, M7)."""
        for participant_id in unit.touched_participants:
            contacts = unit.contacts.of_participant(participant_id)
            for contact in contacts:
                if self._still_to_come(contact):
                    self._fall_back(unit, contact, contacts)

    def _still_to_come(self, contact: Contact) -> bool:
        return (
            contact.planned_at is not None
            and contact.look_back is None
            and contact.facts.slot.day >= self.clock.today()
        )

    def _fall_back(self, unit: Unit, contact: Contact, contacts: Sequence[Contact]) -> None:
        problems = refusals(contact, self.contact_context(unit, contact, contacts))
        if problems:
            unit.contacts.save(replace(contact, planned_at=None))
            unit.contacts.note(contact.id, "clearance_lost", ",".join(p.field or p.code for p in problems))

    def contact_context(
        self, unit: Unit, contact: Contact, contacts: Sequence[Contact] | None = None
    ) -> ContactContext:
        """Everything the guard looks at for one contact.

        One that is still to come is judged by the participant's current trajectory, so that a completed
        one is no way round phase brain of a new one (M2).
        """
        trajectory = unit.trajectories.get(contact.trajectory_id)
        if contact.look_back is None:
            trajectory = current(unit.trajectories.of_participant(contact.participant_id)) or trajectory
        return ContactContext(
            pack=self.pack,
            trajectory=trajectory,
            opening=self.opening(unit, trajectory),
            contacts=tuple(
                contacts if contacts is not None else unit.contacts.of_participant(contact.participant_id)
            ),
            reviews=unit.reviews.of_participant(contact.participant_id),
            today=self.clock.today(),
        )

    def opening(self, unit: Unit, trajectory: Trajectory) -> BrainOpening:
        """Whether the brain opens, from the sessions as they stand now (M4)."""
        return brain_opening(unit.sessions.of_trajectory(trajectory.id), self.pack.thresholds)

    def case(self, unit: Unit, participant: Participant) -> CaseFacts:
        """The facts of one participant, with the current trajectory."""
        trajectory = current(unit.trajectories.of_participant(participant.id))
        contacts = unit.contacts.of_participant(participant.id)
        return CaseFacts(
            participant=participant,
            trajectory=trajectory,
            sessions=unit.sessions.of_trajectory(trajectory.id) if trajectory else (),
            contacts=contacts,
            reviews=unit.reviews.of_participant(participant.id),
            pack=self.pack,
            today=self.clock.today(),
            now=self.clock.now(),
        )

    def all_cases(self, unit: Unit) -> tuple[CaseFacts, ...]:
        """The facts of every participant, in as many queries however many there are.

        Their sessions are outlines: enough for the rules, without the texts of the reports.
        """
        trajectories = grouped(unit.trajectories.all(), "participant_id")
        sessions = grouped(unit.sessions.outlines(), "trajectory_id")
        contacts = grouped(unit.contacts.all(), "participant_id")
        reviews = grouped(unit.reviews.all(), "participant_id")
        today, now = self.clock.today(), self.clock.now()
        cases = []
        for participant in unit.participants.all():
            trajectory = current(trajectories.get(participant.id, ()))
            cases.append(
                CaseFacts(
                    participant=participant,
                    trajectory=trajectory,
                    sessions=sessions.get(trajectory.id, ()) if trajectory else (),
                    contacts=contacts.get(participant.id, ()),
                    reviews=reviews.get(participant.id, ()),
                    pack=self.pack,
                    today=today,
                    now=now,
                )
            )
        return tuple(cases)


def current(trajectories: Sequence[Trajectory]) -> Trajectory | None:
    """Return the trajectory of a participant that counts: the open one, else the first (newest first).

    The open one need not be the newest: an older one can be reopened, a later start can be stopped.
    """
    return next((t for t in trajectories if t.is_open), next(iter(trajectories), None))


def grouped(items: Sequence[T], attribute: str) -> dict[UUID, tuple[T, ...]]:
    """Sort items into groups by one of their attributes, keeping their order."""
    groups: defaultdict[UUID, list[T]] = defaultdict(list)
    key = attrgetter(attribute)
    for item in items:
        groups[key(item)].append(item)
    return {key: tuple(group) for key, group in groups.items()}


def reject_if(problems: Sequence[Problem]) -> None:
    """Raise :class:`Rejected` with every problem when there is one."""
    if problems:
        raise Rejected(*problems)
