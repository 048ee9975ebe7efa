"""What every service stands on: the open store, the method pack, the clock, the rules after a write."""

from __future__ import annotations

import logging
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter
from typing import Generic, TypeVar
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.changes import ChangeSet
from desktop.domain.clearance import ContactContext, is_over, refusals
from desktop.domain.clock import Clock
from desktop.domain.contact import Contact
from desktop.domain.errors import PackBroken, Problem, Rejected
from desktop.domain.ids import new_uuid
from desktop.domain.pack import MethodPack
from desktop.domain.participants import Participant
from desktop.domain.signs import BrainOpening, brain_opening
from desktop.domain.trajectory import Trajectory
from desktop.method.loader import parse_pack, read_pack_files
from desktop.storage.store import Store
from desktop.storage.unit_of_work import Unit

T = TypeVar("T")
log = logging.getLogger(__name__)


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
    """The pack of this program, for what starts now; see :meth:`pack_of`."""
    clock: Clock
    rng: random.Random
    pack_files: Callable[[], Mapping[str, bytes]] = read_pack_files
    """Gives the files of ``pack``, to be kept beside the trajectories that start with it."""
    _packs: dict[tuple[str, str], MethodPack] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def new_id(self) -> UUID:
        """A fresh row key."""
        return new_uuid(self.rng)

    def pack_of(self, unit: Unit, trajectory: Trajectory | None) -> MethodPack:
        """The pack that a trajectory was started with, texts and all; without one, the pack of today.

        A copy that this program cannot read, or that was never kept, leaves the pack of today.
        """
        if trajectory is None:
            return self.pack
        key = (trajectory.pack_id, trajectory.pack_version)
        if key == (self.pack.id, self.pack.version):
            return self.pack
        if key not in self._packs:
            self._packs[key] = self._kept_pack(unit, *key)
        return self._packs[key]

    def _kept_pack(self, unit: Unit, pack_id: str, version: str) -> MethodPack:
        files = unit.pack_texts.find(pack_id, version)
        if files is None:
            log.warning("no copy of pack %s %s", pack_id, version)
            return self.pack
        try:
            return parse_pack(files)
        except PackBroken as error:
            log.warning("copy of pack %s %s is not understood: %s", pack_id, version, error.params)
            return self.pack

    def keep_pack(self, unit: Unit) -> None:
        """Keep the texts of the pack of today in the store, once for each version.

        Files that are not those of this pack are never kept under its name.
        """
        if unit.pack_texts.find(self.pack.id, self.pack.version) is not None:
            return
        files = self.pack_files()
        if parse_pack(files) == self.pack:
            unit.pack_texts.keep(self.pack.id, self.pack.version, files)

    def keep_missing_pack(self) -> None:
        """Keep the pack of today for trajectories that an older program started with it."""
        with self.store.read() as unit:
            missing = (self.pack.id, self.pack.version) in unit.pack_texts.missing()
        if missing:
            with self.write("pack_kept", undoable=False) as unit:
                self.keep_pack(unit)

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
        context = self.contact_context(unit, contact, contacts)
        if is_over(contact, context):
            return  # it took place under its clearance: what is known later does not undo that
        problems = refusals(contact, context)
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
            pack=self.pack_of(unit, trajectory),
            trajectory=trajectory,
            opening=self.opening(unit, trajectory),
            contacts=tuple(
                contacts if contacts is not None else unit.contacts.of_participant(contact.participant_id)
            ),
            reviews=unit.reviews.of_participant(contact.participant_id),
            today=self.clock.today(),
            now=self.clock.now(),
        )

    def opening(self, unit: Unit, trajectory: Trajectory) -> BrainOpening:
        """Whether the brain opens, from the sessions as they stand now (M4)."""
        thresholds = self.pack_of(unit, trajectory).thresholds
        return brain_opening(unit.sessions.of_trajectory(trajectory.id), thresholds)

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
            pack=self.pack_of(unit, trajectory),
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
                    pack=self.pack_of(unit, trajectory),
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
    # What belongs together mostly stands together: looked up once a run, as hashing a UUID is slow.
    for owner, run in groupby(items, key):
        groups[owner].extend(run)
    return {key: tuple(group) for key, group in groups.items()}


def reject_if(problems: Sequence[Problem]) -> None:
    """Raise :class:`Rejected` with every problem when there is one."""
    if problems:
        raise Rejected(*problems)
