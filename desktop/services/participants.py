"""Participants: the list, the dossier, new, change, remove."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.clearance import contact_state
from desktop.domain.contact import Contact, ContactState
from desktop.domain.errors import Problem
from desktop.domain.ids import new_code
from desktop.domain.next_step import NextStep, next_step
from desktop.domain.pack import MethodPack
from desktop.domain.participants import (
    Participant,
    ParticipantDetails,
    similar,
    validate,
)
from desktop.domain.phases import Gap, current_number, gap
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import BrainOpening, brain_opening
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from desktop.domain.warnings import Warning_, warnings
from desktop.domain.week import Slot
from desktop.services.notes import has_ended
from desktop.services.settings import by_name
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class ListedParticipant:
    """One row of the participant list."""

    id: UUID
    code: str
    name: str
    state: TrajectoryState | None
    """``None``: no trajectory yet."""
    phase: Phase
    week: int
    weeks_total: int
    next_slot: Slot | None
    step: NextStep
    warnings: tuple[Warning_, ...]


@dataclass(frozen=True, slots=True)
class DossierContact:
    """One contact in the dossier."""

    contact: Contact
    state: ContactState


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything the dossier of one participant shows."""

    participant: Participant
    trajectory: Trajectory | None
    """The newest one."""
    sessions: tuple[Session, ...]
    week: int
    opening: BrainOpening
    gap: Gap | None
    warnings: tuple[Warning_, ...]
    step: NextStep
    contacts: tuple[DossierContact, ...]
    pack: MethodPack
    """The pack that the trajectory was started with; without one, the pack of today."""
    note_overdue: bool = False
    """A working note is still there although the trajectory has ended."""


@dataclass(frozen=True, slots=True)
class ParticipantService:
    """What a counsellor does with the participant list."""

    place: Workplace

    def overview(self) -> tuple[ListedParticipant, ...]:
        """Every participant with phase, week, next visit, next step and warnings, by name."""
        with self.place.store.read() as unit:
            cases, key = self.place.all_cases(unit), by_name(unit)
        listed = (listed_participant(case) for case in cases)
        return tuple(sorted(listed, key=lambda row: (key(row.name), row.code)))

    def names(self) -> tuple[tuple[UUID, str, str], ...]:
        """Id, code and name of every participant by name; a fraction of the work of :meth:`overview`."""
        with self.place.store.read() as unit:
            found, key = unit.participants.names(), by_name(unit)
        # One text to compare, and not a tuple in a tuple: while ten thousand are sorted no other thread runs.
        return tuple(sorted(found, key=lambda row: "\0".join((*key(row[2]), row[1]))))

    def dossier(self, participant_id: UUID) -> Dossier:
        """The dossier of one participant; raises ``NotFound``. Opening is logged by ``opened``."""
        with self.place.store.read() as unit:
            return self._dossier(unit, unit.participants.get(participant_id))

    def _dossier(self, unit: Unit, participant: Participant) -> Dossier:
        case = self.place.case(unit, participant)
        contacts = tuple(
            DossierContact(
                contact, contact_state(contact, self.place.contact_context(unit, contact, case.contacts))
            )
            for contact in case.contacts
        )
        return Dossier(
            participant=participant,
            trajectory=case.trajectory,
            sessions=case.sessions,
            week=current_number(case.sessions, case.today),
            opening=brain_opening(case.sessions, case.pack.thresholds),
            gap=gap(case.trajectory, case.sessions, case.today) if case.trajectory else None,
            warnings=warnings(case),
            step=next_step(case),
            contacts=contacts,
            pack=case.pack,
            note_overdue=has_ended(case.trajectory) and unit.notes.find(participant.id) is not None,
        )

    def opened(self, participant_id: UUID) -> Done[None]:
        """Log that a dossier was opened (P12); once per dossier and unlock, the caller sees to that."""
        with self.place.write("dossier_opened", undoable=False) as unit:
            unit.audit("opened", "participant", participant_id)
        return Done(None, unit.changes)

    def by_code(self, code: str) -> Participant:
        """The participant with this code; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return unit.participants.by_code(code)

    def check(self, details: ParticipantDetails) -> tuple[Problem, ...]:
        """What is wrong with a form before it is saved."""
        return validate(details, self.place.clock.today())

    def similar(self, details: ParticipantDetails, own_id: UUID | None = None) -> tuple[Participant, ...]:
        """Participants who may be the same person (duplicate warning)."""
        with self.place.store.read() as unit:
            others = tuple(p for p in unit.participants.all() if p.id != own_id)
        return similar(details, others)

    def add(self, details: ParticipantDetails) -> Done[UUID]:
        """Add a participant with a new random code; raises ``Rejected`` with a problem per field."""
        reject_if(self.check(details))
        with self.place.write("participant_added") as unit:
            code = new_code(self.place.rng, unit.participants.codes())
            participant = Participant(self.place.new_id(), code, details, revision=1)
            unit.participants.add(participant)
        return Done(participant.id, unit.changes)

    def change(self, participant_id: UUID, revision: int, details: ParticipantDetails) -> Done[None]:
        """Change the details; raises ``Rejected`` when they are wrong or someone changed them since."""
        reject_if(self.check(details))
        with self.place.write("participant_changed") as unit:
            stored = unit.participants.get(participant_id)
            unit.participants.save(Participant(stored.id, stored.code, details, revision))
        return Done(None, unit.changes)

    def remove(self, participant_id: UUID) -> Done[None]:
        """Put a participant in the bin; ``undo`` brings them back (P11)."""
        with self.place.write("participant_removed") as unit:
            unit.participants.remove(participant_id)
        return Done(None, unit.changes)


def listed_participant(case: CaseFacts) -> ListedParticipant:
    """One list row from the facts of a participant."""
    trajectory = case.trajectory
    return ListedParticipant(
        id=case.participant.id,
        code=case.participant.code,
        name=case.participant.name,
        state=trajectory.state if trajectory else None,
        phase=trajectory.phase if trajectory else Phase.BRAIN,
        week=current_number(case.sessions, case.today),
        weeks_total=max(len(case.pack.weeks), *(s.number for s in case.sessions), 0),
        next_slot=next_visit(case),
        step=next_step(case),
        warnings=warnings(case),
    )


def next_visit(case: CaseFacts) -> Slot | None:
    """The first planned session that has not ended yet."""
    coming = [
        session.slot
        for session in case.sessions
        if session.state is SessionState.PLANNED and session.slot and session.slot.ends_at() >= case.now
    ]
    return min(coming, default=None)
