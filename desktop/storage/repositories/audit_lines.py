"""Reading the log, with whom each line is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.audit_log import AuditLine
from desktop.storage.belongings import OF_PARTICIPANT
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import (
    audit,
    contacts,
    disclosures,
    drafts,
    measure_drafts,
    measurements,
    metadata,
    participants,
    plan_cards,
    reviews,
    sessions,
    statements,
    trajectories,
    visit_marks,
)

_BLOCK: Final = 500


class AuditLines:
    """The lines of the log, the newest first; removed rows keep their owner until they are erased."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def between(self, first: datetime | None, end: datetime | None) -> Iterator[AuditLine]:
        """Yield the lines from ``first`` up to, not with, ``end`` (both with a zone; ``None``: open)."""
        yield from self._read(*_span(first, end))

    def of_participant(
        self, participant_id: UUID, first: datetime | None, end: datetime | None
    ) -> Iterator[AuditLine]:
        """Yield the lines about one participant and everything that is theirs."""
        ids = sorted(self._theirs(participant_id))
        wanted = [ids[start : start + _BLOCK] for start in range(0, len(ids), _BLOCK)]
        lines = [
            line
            for part in wanted
            for line in self._read(audit.c.subject_id.in_(part), *_span(first, end), owner=participant_id)
        ]
        yield from sorted(lines, key=lambda line: -line.position)

    def _theirs(self, participant_id: UUID) -> set[UUID]:
        found = {participant_id}
        for name, where in OF_PARTICIPANT.items():
            table = metadata.tables[name]
            condition = sa.text(where).bindparams(who=participant_id.hex)
            found.update(self.rows.connection.execute(sa.select(table.c.id).where(condition)).scalars())
        return found

    def _read(self, *where: sa.ColumnElement[bool], owner: UUID | None = None) -> Iterator[AuditLine]:
        c = audit.c
        statement = (
            sa.select(c.position, c.at, c.action, c.subject_kind, c.subject_id)
            .where(*where)
            .order_by(c.position.desc())
        )
        result = self.rows.connection.execute(statement)
        for block in result.partitions(_BLOCK):
            ids = {row.subject_id for row in block}
            owners = dict.fromkeys(ids, owner) if owner else self._owners(ids)
            names = self._names(set(owners.values()))
            for row in block:
                who = owners.get(row.subject_id)
                code, name = names.get(who, ("", "")) if who else ("", "")
                yield AuditLine(*row, participant_id=who if code else None, name=name, code=code)

    def _names(self, ids: Collection[UUID]) -> dict[UUID, tuple[str, str]]:
        c = participants.c
        found = self.rows.connection.execute(sa.select(c.id, c.code, c.name).where(c.id.in_(ids)))
        return {row.id: (row.code, row.name) for row in found}

    def _owners(self, ids: Collection[UUID]) -> dict[UUID, UUID]:
        found: dict[UUID, UUID] = {}
        for statement in _owner_statements(ids):
            found.update({row[0]: row[1] for row in self.rows.connection.execute(statement)})
        return found


def _span(first: datetime | None, end: datetime | None) -> tuple[sa.ColumnElement[bool], ...]:
    found = []
    if first is not None:
        found.append(audit.c.at >= first)
    if end is not None:
        found.append(audit.c.at < end)
    return tuple(found)


def _owner_statements(ids: Collection[UUID]) -> Sequence[sa.Select[Any]]:
    of_visit = sessions.join(trajectories, sessions.c.trajectory_id == trajectories.c.id)
    own = (contacts, disclosures, drafts, measure_drafts, measurements, reviews, statements, trajectories)
    return (
        sa.select(participants.c.id, participants.c.id).where(participants.c.id.in_(ids)),
        *(sa.select(table.c.id, table.c.participant_id).where(table.c.id.in_(ids)) for table in own),
        sa.select(sessions.c.id, trajectories.c.participant_id)
        .select_from(of_visit)
        .where(sessions.c.id.in_(ids)),
        sa.select(visit_marks.c.id, trajectories.c.participant_id)
        .select_from(visit_marks.join(of_visit, visit_marks.c.session_id == sessions.c.id))
        .where(visit_marks.c.id.in_(ids)),
        sa.select(plan_cards.c.id, trajectories.c.participant_id)
        .select_from(plan_cards.join(trajectories, plan_cards.c.trajectory_id == trajectories.c.id))
        .where(plan_cards.c.id.in_(ids)),
    )
