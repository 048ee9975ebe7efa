"""Working notes: the counsellor's own scratch, kept apart from the file and destroyed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.notes import MAX_NOTE, WorkingNote
from desktop.domain.trajectory import Trajectory
from desktop.services.workplace import Workplace, current, reject_if


@dataclass(frozen=True, slots=True)
class NotePad:
    """A note as its own page shows it."""

    name: str
    """Of the participant."""
    note: WorkingNote | None
    ended: bool
    """No trajectory is open any more: the note has to go."""


@dataclass(frozen=True, slots=True)
class NoteService:
    """What a counsellor does with scratch."""

    place: Workplace

    def pad(self, participant_id: UUID) -> NotePad:
        """The note about a participant, and whether it is time to destroy it; raises ``NotFound``."""
        with self.place.store.read() as unit:
            person = unit.participants.get(participant_id)
            trajectory = current(unit.trajectories.of_participant(participant_id))
            note = unit.notes.find(participant_id)
        return NotePad(person.name, note, ended=has_ended(trajectory))

    def overdue(self) -> tuple[tuple[UUID, str], ...]:
        """Participants (id and name) without an open trajectory about whom a note is still there."""
        with self.place.store.read() as unit:
            found = []
            for participant_id in unit.notes.subjects():
                person = unit.participants.find(participant_id)
                trajectory = current(unit.trajectories.of_participant(participant_id))
                if person is not None and has_ended(trajectory):
                    found.append((participant_id, person.name))
        return tuple(found)

    def write(self, participant_id: UUID, text: str) -> None:
        """Write the note over; an empty text destroys it. Raises ``Rejected`` when it is too long.

        No line in the log, nothing to undo: typing is taken back in the field.
        """
        reject_if((Problem("text", "too_long", (("limit", MAX_NOTE),)),) if len(text) > MAX_NOTE else ())
        with self.place.store.write("note_written", undoable=False) as unit:
            unit.participants.get(participant_id)
            if text.strip():
                unit.notes.put(participant_id, text)
            else:
                unit.notes.destroy(participant_id)

    def destroy(self, participant_id: UUID) -> bool:
        """Delete the note for real; the log says that it happened. Tells whether there was one."""
        with self.place.store.write("note_destroyed", undoable=False) as unit:
            destroyed = unit.notes.destroy(participant_id)
            if destroyed:
                unit.audit("note_destroyed", "participant", participant_id)
        return destroyed


def has_ended(trajectory: Trajectory | None) -> bool:
    """Whether the notes of somebody with this current trajectory have to go; before a plan they stay."""
    return trajectory is not None and not trajectory.is_open
