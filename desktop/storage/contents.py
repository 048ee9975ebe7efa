"""What a store holds, in names and keys, read without the repositories: a backup may be of an older schema.

Only columns that every released schema has are read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session as far as a comparison needs it; ``day`` in local time, ``held`` when its report is fixed."""

    day: date | None
    held: bool
    revision: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is not in the bin, by row key: names of participants, marks of sessions, revisions of contacts."""

    participants: Mapping[str, str] = field(default_factory=dict)
    sessions: Mapping[str, SessionMark] = field(default_factory=dict)
    contacts: Mapping[str, int] = field(default_factory=dict)


def read_contents(connection: sqlcipher.Connection) -> Contents:
    """Read what stands in the store that ``connection`` has open."""
    people = connection.execute("SELECT id, name FROM participants WHERE deleted_at IS NULL")
    participants = {str(key): str(name) for key, name in people}
    marks = connection.execute(
        "SELECT s.id, s.day, s.state, s.revision FROM sessions s "
        "JOIN trajectories t ON t.id = s.trajectory_id "
        "WHERE s.deleted_at IS NULL AND t.deleted_at IS NULL"
    )
    sessions = {
        str(key): SessionMark(date.fromisoformat(day) if day else None, state == "held", int(revision))
        for key, day, state, revision in marks
    }
    contacts = connection.execute("SELECT id, revision FROM contacts WHERE deleted_at IS NULL")
    return Contents(participants, sessions, {str(key): int(revision) for key, revision in contacts})
