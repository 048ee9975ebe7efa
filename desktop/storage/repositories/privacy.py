"""Statements, disclosures, terms that wait and erasures in the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.privacy import (
    Disclosure,
    EraseReason,
    Erasure,
    RetentionHold,
    ShareReason,
    Sharing,
    Statement,
    StatementKind,
)
from desktop.storage.columns import plain
from desktop.storage.erasing import erase_rows, first_known
from desktop.storage.repositories.base import Repository
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import disclosures, erasures, retention_holds, statements

_WAY = ":"
"""Between the document and how it left, in one column."""
_STATEMENT = ("participant_id", "text", "received_on", "answer", "answered_on")


class Statements(Repository[Statement]):
    """Participants' own words about their file, the oldest first."""

    table: ClassVar[sa.Table] = statements
    kind: ClassVar[str] = "statement"

    def of_participant(self, participant_id: UUID) -> tuple[Statement, ...]:
        """Return the statements of one participant."""
        return self.select(statements.c.participant_id == participant_id)

    def remove(self, row_id: UUID) -> None:
        """Put a statement in the bin; undo brings it back."""
        self.rows.bury(statements, [self.get(row_id).id], self.kind)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", "kind", "revision", *_STATEMENT)

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By day."""
        return (statements.c.received_on, statements.c.created_at, statements.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[Statement, ...]:
        """Turn rows into statements."""
        return tuple(
            Statement(
                id=row_id,
                kind=StatementKind(kind),
                revision=revision,
                **dict(zip(_STATEMENT, rest, strict=True)),
            )
            for row_id, kind, revision, *rest in found
        )

    def to_values(self, entity: Statement) -> dict[str, Any]:
        """Turn a statement into column values."""
        return {"kind": plain(entity.kind), **{name: getattr(entity, name) for name in _STATEMENT}}


class Disclosures:
    """What left about a participant; append-only."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def of_participant(self, participant_id: UUID) -> tuple[Disclosure, ...]:
        """Return what left about one participant, the oldest first."""
        c = disclosures.c
        statement = (
            sa.select(c.id, c.participant_id, c.at, c.document, c.recipient, c.reason, c.note)
            .where(c.deleted_at.is_(None), c.participant_id == participant_id)
            .order_by(c.at, c.created_at, c.id)
        )
        return tuple(
            Disclosure(
                *row[:3],
                row[3].partition(_WAY)[0],
                Sharing(row[4], ShareReason(row[5]) if row[5] else None, row[6]),
                row[3].partition(_WAY)[2],
            )
            for row in self.rows.connection.execute(statement)
        )

    def add(self, entity: Disclosure) -> None:
        """Write down that something left."""
        sharing = entity.sharing
        values = {
            "participant_id": entity.participant_id,
            "at": entity.at,
            "document": f"{entity.document}{_WAY}{entity.way}" if entity.way else entity.document,
            "recipient": sharing.recipient,
            "reason": plain(sharing.reason) or "",
            "note": sharing.note,
        }
        self.rows.insert(disclosures, entity.id, values)


class RetentionHolds:
    """Files that are kept beyond their term."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def all(self) -> tuple[RetentionHold, ...]:
        """Return every decision to keep a file longer, the oldest first."""
        c = retention_holds.c
        statement = (
            sa.select(c.id, c.participant_id, c.until, c.reason)
            .where(c.deleted_at.is_(None))
            .order_by(c.created_at, c.id)
        )
        return tuple(RetentionHold(*row) for row in self.rows.connection.execute(statement))

    def add(self, entity: RetentionHold) -> None:
        """Keep a file longer."""
        values = {
            "participant_id": entity.participant_id,
            "until": entity.until,
            "reason": entity.reason,
        }
        self.rows.insert(retention_holds, entity.id, values)
        self.rows.touch("retention", entity.participant_id)


class Erasures:
    """Who was erased, as keys; and the erasing itself (P11)."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def all(self) -> tuple[Erasure, ...]:
        """Return every erasure, the newest first."""
        c = erasures.c
        statement = sa.select(c.id, c.erased_at, c.reason, c.known_since, c.counts).order_by(
            c.erased_at.desc(), c.id
        )
        return tuple(
            Erasure(row[0], row[1], EraseReason(row[2]), row[3], row[4])
            for row in self.rows.connection.execute(statement)
        )

    def erase(self, participant_id: UUID, reason: EraseReason) -> Erasure:
        """Delete every row of a participant for real and keep their key; also one in the bin.

        Raises :class:`NotFound`. Whoever commits this empties the free pages afterwards
        (``Store.compact``).
        """
        rows = self.rows
        rows.check_writable()
        since = first_known(rows.connection, participant_id)
        counts: Mapping[str, int] = erase_rows(rows.connection, participant_id)
        erasure = Erasure(participant_id, rows.now, reason, since, counts)
        values = {
            "erased_at": erasure.erased_at,
            "reason": plain(reason),
            "known_since": since,
            "counts": dict(counts),
        }
        rows.insert(erasures, participant_id, values)
        rows.images.clear()
        rows.touch("participant", participant_id)
        return erasure
