"""Working notes in the store: one pad of scratch per participant, outside the file."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from desktop.domain.notes import WorkingNote
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import working_notes


class Notes:
    """Writes leave no line in the log: scratch is no part of the file. Destroying does, in the service."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def find(self, participant_id: UUID) -> WorkingNote | None:
        """Return the note about a participant, or ``None``."""
        statement = sa.select(working_notes.c.text, working_notes.c.changed_at).where(*_of(participant_id))
        row = self.rows.connection.execute(statement.limit(1)).one_or_none()
        return None if row is None else WorkingNote(participant_id, row.text, row.changed_at)

    def subjects(self) -> tuple[UUID, ...]:
        """Return the participants about whom there is a note."""
        statement = sa.select(working_notes.c.participant_id).where(working_notes.c.deleted_at.is_(None))
        return tuple(sorted(self.rows.connection.execute(statement).scalars()))

    def put(self, participant_id: UUID, text: str) -> None:
        """Write the note over."""
        statement = sa.select(working_notes.c.id, working_notes.c.revision).where(*_of(participant_id))
        row = self.rows.connection.execute(statement.limit(1)).one_or_none()
        if row is None:
            self.rows.insert(
                working_notes, self.rows.new_id(), {"participant_id": participant_id, "text": text}
            )
        else:
            self.rows.update(working_notes, row.id, int(row.revision), {"text": text})

    def destroy(self, participant_id: UUID) -> bool:
        """Delete the note for real, also one in the bin; tell whether there was one."""
        self.rows.check_writable()
        statement = sa.delete(working_notes).where(working_notes.c.participant_id == participant_id)
        return self.rows.connection.execute(statement).rowcount > 0


def _of(participant_id: UUID) -> tuple[sa.ColumnElement[bool], ...]:
    return (working_notes.c.participant_id == participant_id, working_notes.c.deleted_at.is_(None))
