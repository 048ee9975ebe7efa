"""Participants in the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, ClassVar, Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.errors import NotFound
from desktop.domain.participants import (
    Binned,
    Consent,
    ConsentPurpose,
    ConsultDecision,
    LonelyFor,
    OwnWish,
    Participant,
    ParticipantDetails,
    VisitRisk,
)
from desktop.storage.belongings import OF_PARTICIPANT
from desktop.storage.columns import plain
from desktop.storage.erasing import first_known
from desktop.storage.repositories.base import Repository
from desktop.storage.repositories.columnwise import filled
from desktop.storage.tables import metadata, participants

_PLAIN = ("name", "birth_year", "phone", "address", "area", "language", "consult_on", "goal", "visit_note")
_CODED: dict[str, type[LonelyFor | OwnWish | ConsultDecision | VisitRisk]] = {
    "lonely_for": LonelyFor,
    "own_wish": OwnWish,
    "consult_decision": ConsultDecision,
    "visit_risk": VisitRisk,
}
IN_BIN: Final[Mapping[str, str]] = MappingProxyType(
    {
        "visit_marks": "visit_mark",
        "sessions": "session",
        "contacts": "contact",
        "reviews": "review",
        "measurements": "measurement",
        "measure_drafts": "measure_draft",
        "plan_cards": "card",
        "drafts": "draft",
        "working_notes": "note",
        "statements": "statement",
        "disclosures": "disclosure",
        "retention_holds": "retention",
        "trajectories": "trajectory",
        "participants": "participant",
    }
)
"""Tables that go into the bin with somebody, with the kind of their rows."""
WITH_PARENT: Final = frozenset({"session_moves", "reports", "condition_answers", "contact_history"})
"""Tables of somebody that are only ever read through a row that goes into the bin."""
_MEMBERS = tuple((name, {member.value: member for member in kind}) for name, kind in _CODED.items())


class Participants(Repository[Participant]):
    """Participants, ordered by code."""

    table: ClassVar[sa.Table] = participants
    kind: ClassVar[str] = "participant"

    def at_risk(self, risk: VisitRisk) -> tuple[Participant, ...]:
        """Return the participants whose home visits have this risk."""
        return self.select(participants.c.visit_risk == plain(risk))

    def by_code(self, code: str) -> Participant:
        """Return the participant with this code; raises :class:`NotFound`."""
        found = self.select(participants.c.code == code)
        if not found:
            raise NotFound(kind=self.kind, code=code)
        return found[0]

    def names(self) -> tuple[tuple[UUID, str, str], ...]:
        """Return id, code and name of every participant, and nothing else, by code."""
        statement = (
            sa.select(participants.c.id, participants.c.code, participants.c.name)
            .where(participants.c.deleted_at.is_(None))
            .order_by(participants.c.code)
        )
        return tuple((row[0], row[1], row[2]) for row in self.rows.connection.execute(statement))

    def every_name(self) -> tuple[str, ...]:
        """Return the name of every participant, by code."""
        statement = sa.select(participants.c.name).where(participants.c.deleted_at.is_(None))
        return tuple(self.rows.connection.execute(statement.order_by(participants.c.code)).scalars())

    def codes(self) -> frozenset[str]:
        """Return every code ever given, also of removed participants: a code is never used twice."""
        return frozenset(self.rows.connection.execute(sa.select(participants.c.code)).scalars())

    def remove(self, row_id: UUID) -> None:
        """Put a participant in the bin with everything below: trajectories to drafts and working note.

        Raises :class:`NotFound`.
        """
        self.get(row_id)
        for table, kind, belongs in _below(row_id):
            ids = self.rows.connection.execute(sa.select(table.c.id).where(belongs)).scalars().all()
            self.rows.bury(table, ids, kind)

    def since(self, row_id: UUID) -> datetime:
        """Return when a file began, in UTC, also of somebody in the bin; raises :class:`NotFound`."""
        return first_known(self.rows.connection, row_id)

    def last_changes(self) -> tuple[tuple[Binned | None, UUID, str, str, date], ...]:
        """Return key, code, name and day (UTC) of the last change of everybody; first who is in the bin."""
        c = participants.c
        found = self.rows.connection.execute(sa.select(c.id, c.code, c.name, c.changed_at, c.deleted_at))
        return tuple(
            (None if gone is None else Binned(row_id, code, name, gone), row_id, code, name, at.date())
            for row_id, code, name, at, gone in found
        )

    def in_bin(self) -> tuple[Binned, ...]:
        """Return the participants in the bin, the one that was put there last first."""
        c = participants.c
        found = self.rows.connection.execute(
            sa.select(c.id, c.code, c.name, c.deleted_at)
            .where(c.deleted_at.is_not(None))
            .order_by(c.deleted_at.desc(), c.code)
        )
        return tuple(Binned(*row) for row in found)

    def put_back(self, row_id: UUID) -> None:
        """Take a participant out of the bin with everything that went in with them.

        Raises :class:`NotFound` when they are not there.
        """
        row = self.rows.current(participants, row_id)
        if row is None or row["deleted_at"] is None:
            raise NotFound(kind=self.kind, id=str(row_id))
        for table, kind, belongs in reversed(_below(row_id)):
            same = table.c.deleted_at == row["deleted_at"]
            wanted = sa.select(table.c.id).where(belongs, same)
            for found in self.rows.connection.execute(wanted).scalars().all():
                self.rows.revive(table, found, {})
                self.rows.touch(kind, found)

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return ("id", "code", "revision", "consents", *_PLAIN, *_CODED)

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By code."""
        return (participants.c.code,)

    def build(
        self,
        found: Sequence[Sequence[Any]],
        *where: sa.ColumnElement[bool],
    ) -> tuple[Participant, ...]:
        """Turn rows into participants."""
        if not found:
            return ()
        ids, codes, revisions, consents, *rest = zip(*found, strict=True)
        texts = dict(zip(_PLAIN, rest, strict=False))
        codes_of = zip(_MEMBERS, rest[len(_PLAIN) :], strict=True)
        coded = {name: map(members.__getitem__, column) for (name, members), column in codes_of}
        details = filled(ParticipantDetails, len(found), **texts, **coded, consents=map(_consents, consents))
        return filled(Participant, len(found), id=ids, code=codes, details=details, revision=revisions)

    def to_values(self, entity: Participant) -> dict[str, Any]:
        """Turn a participant into column values."""
        details = entity.details
        return (
            {"code": entity.code}
            | {name: getattr(details, name) for name in _PLAIN}
            | {name: plain(getattr(details, name)) for name in _CODED}
            | {"consents": [[c.purpose.value, c.given, c.on.isoformat()] for c in details.consents]}
        )


def _below(row_id: UUID) -> tuple[tuple[sa.Table, str, sa.ColumnElement[bool]], ...]:
    """Return what goes into the bin and out of it with a participant: children before their parents."""
    return tuple(
        (metadata.tables[name], IN_BIN[name], _belongs(condition, row_id))
        for name, condition in OF_PARTICIPANT.items()
        if name in IN_BIN
    )


def _belongs(condition: str, row_id: UUID) -> sa.ColumnElement[bool]:
    """A condition of the list of belongings, which is written in SQL."""
    text = sa.text(f"({condition})").bindparams(who=row_id.hex)
    return sa.type_coerce(text, sa.Boolean)


def _consents(stored: Sequence[tuple[str, bool, str]]) -> tuple[Consent, ...]:
    return tuple(
        Consent(ConsentPurpose(purpose), given, date.fromisoformat(on)) for purpose, given, on in stored
    )
