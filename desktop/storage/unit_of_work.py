"""One unit of work: the repositories on one transaction, and what it changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.changes import ChangeSet
from desktop.storage import audit
from desktop.storage.dumping import Dump
from desktop.storage.repositories.agenda import Absences, FixedBlocks
from desktop.storage.repositories.audit_lines import AuditLines
from desktop.storage.repositories.bookings import Bookings
from desktop.storage.repositories.busy import BusyTimes
from desktop.storage.repositories.cards import Cards
from desktop.storage.repositories.contacts import Contacts
from desktop.storage.repositories.drafts import Drafts
from desktop.storage.repositories.marks import VisitMarks
from desktop.storage.repositories.measurements import InstrumentTexts, MeasureDrafts, Measurements
from desktop.storage.repositories.notes import Notes
from desktop.storage.repositories.pack_texts import PackTexts
from desktop.storage.repositories.participants import Participants
from desktop.storage.repositories.privacy import Disclosures, Erasures, RetentionHolds, Statements
from desktop.storage.repositories.rows import Rows
from desktop.storage.repositories.search import Search
from desktop.storage.repositories.sessions import Sessions
from desktop.storage.repositories.settings import Options, Reviews, Settings
from desktop.storage.repositories.trajectories import Trajectories
from desktop.storage.tables import contacts, reviews, sessions, trajectories


class Unit:
    """What a service sees of the store within ``with store.read()`` or ``with store.write(...)``.

    ``changes`` and ``touched_participants`` may still be read after the unit has ended.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._noted: list[tuple[str, str, UUID]] = []
        self._participants_of: tuple[int, frozenset[UUID]] = (0, frozenset())
        self.participants = Participants(rows)
        self.trajectories = Trajectories(rows)
        self.sessions = Sessions(rows)
        self.settings = Settings(rows)
        self.contacts = Contacts(rows)
        self.reviews = Reviews(rows)
        self.options = Options(rows)
        self.absences = Absences(rows)
        self.fixed_blocks = FixedBlocks(rows)
        self.busy_times = BusyTimes(rows)
        self.bookings = Bookings(rows)
        self.pack_texts = PackTexts(rows)
        self.measurements = Measurements(rows)
        self.measure_drafts = MeasureDrafts(rows)
        self.instrument_texts = InstrumentTexts(rows)
        self.cards = Cards(rows)
        self.visit_marks = VisitMarks(rows)
        self.drafts = Drafts(rows)
        self.notes = Notes(rows)
        self.search = Search(rows)
        self.statements = Statements(rows)
        self.disclosures = Disclosures(rows)
        self.retention_holds = RetentionHolds(rows)
        self.erasures = Erasures(rows)
        self.audit_lines = AuditLines(rows)
        self.dump = Dump(rows)

    @property
    def now(self) -> datetime:
        """The moment of this unit in UTC; the same for everything it writes."""
        return self._rows.now

    @property
    def changes(self) -> ChangeSet:
        """What the unit changed so far."""
        return ChangeSet(frozenset(self._rows.touched))

    @property
    def touched_participants(self) -> frozenset[UUID]:
        """Participants whose facts the unit changed so far, through any table."""
        count = len(self._rows.touched)
        if self._participants_of[0] != count:
            found = participants_of(self._rows.connection, self._rows.touched)
            self._participants_of = (count, found)
        return self._participants_of[1]

    def audit(self, action: str, kind: str, row_id: UUID) -> None:
        """Write a line for what leaves no change: opened, printed, exported (P12)."""
        self._rows.check_writable()
        self._noted.append((action, kind, row_id))

    def conclude(self, action: str, chain_key: bytes) -> None:
        """Write the audit lines: ``action`` once per changed subject, then those noted (P12).

        Called by the store as the last thing before the commit.
        """
        changed = [(action, kind, row_id) for kind, row_id in self._rows.touched]
        rows = self._rows
        lines = [*changed, *self._noted]
        audit.append(rows.connection, chain_key, lines, at=rows.now, device=rows.device)
        # Looked up while the transaction still stands, so that it can be read afterwards.
        _ = self.touched_participants


def participants_of(connection: sa.Connection, touched: Iterable[tuple[str, UUID]]) -> frozenset[UUID]:
    """Return the participants to whom the touched subjects belong, removed ones included."""
    ids: dict[str, list[UUID]] = {}
    for kind, row_id in touched:
        ids.setdefault(kind, []).append(row_id)
    found = set(ids.get("participant", ()))
    for kind, statement in _OWNERS.items():
        rows = ids.get(kind, [])
        for start in range(0, len(rows), 500):  # SQLite bounds the number of parameters
            found.update(connection.execute(statement, {"some": rows[start : start + 500]}).scalars())
    return frozenset(found)


def _owners(table: sa.Table, column: sa.ColumnElement[UUID]) -> sa.Select[UUID]:
    statement: sa.Select[UUID] = sa.select(table.c.participant_id)
    return statement.where(column.in_(sa.bindparam("some", expanding=True)))


_OWNERS: Final[dict[str, sa.Select[UUID]]] = {
    "trajectory": _owners(trajectories, trajectories.c.id),
    "contact": _owners(contacts, contacts.c.id),
    "review": _owners(reviews, reviews.c.id),
    "setting": _owners(contacts, contacts.c.setting_id),
    "session": _owners(trajectories, sessions.c.id).select_from(
        sessions.join(trajectories, sessions.c.trajectory_id == trajectories.c.id)
    ),
}
"""Per kind of subject whose it is; made once, because making a statement takes longer than running it."""
