"""Sessions with their reports and moves in the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.errors import NotFound
from desktop.domain.sessions import CancelledBy, Place, Report, Session, SessionState
from desktop.domain.timeline import Move
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot
from desktop.storage.columns import plain
from desktop.storage.engine import KEPT
from desktop.storage.repositories.base import Repository, belonging, slot_values
from desktop.storage.repositories.outlines import read_outlines
from desktop.storage.repositories.reports import Reports
from desktop.storage.tables import session_moves, sessions, trajectories

_COLUMNS = (
    "id",
    "trajectory_id",
    "number",
    "phase",
    "theme",
    "day",
    "start",
    "minutes",
    "zone",
    "state",
    "place",
    "extra_reason",
    "cancelled_by",
    "fixed_at",
    "revision",
)

# A move away from a date counts; getting a date again after losing one is the same move.
_MOVES = (
    sa.select(session_moves.c.session_id, sa.func.count())
    .where(session_moves.c.deleted_at.is_(None), session_moves.c.before.is_not(None))
    .group_by(session_moves.c.session_id)
)

_PHASES = {member.value: member for member in Phase}
_STATES = {member.value: member for member in SessionState}
_PLACES = {member.value: member for member in Place}
_CANCELLED_BY = {None: None} | {member.value: member for member in CancelledBy}


class Sessions(Repository[Session]):
    """Sessions, per trajectory by number.

    ``moves`` is counted from the history and not written by :meth:`add` or :meth:`save`.
    """

    table: ClassVar[sa.Table] = sessions
    kind: ClassVar[str] = "session"

    def of_trajectory(self, trajectory_id: UUID) -> tuple[Session, ...]:
        """Return the sessions of a trajectory by number."""
        return self.of("trajectory_id", trajectory_id)

    def of_trajectories(self, ids: Collection[UUID]) -> tuple[Session, ...]:
        """Return the sessions of several trajectories, per trajectory by number."""
        return self.select(sessions.c.trajectory_id.in_(ids)) if ids else ()

    def outlines(self) -> tuple[Session, ...]:
        """Return every session without the texts of its report, to judge by the rules; never to save.

        :meth:`save` refuses an outline as ``stale``.
        """
        return read_outlines(self.rows, self._moves())

    def without_date(self) -> tuple[Session, ...]:
        """Return the sessions that lost their date, per trajectory by number."""
        return self.select(sessions.c.day.is_(None))

    def counts(self, ids: Collection[UUID]) -> dict[UUID, int]:
        """Return how many sessions each of these trajectories has."""
        statement = (
            sa.select(sessions.c.trajectory_id, sa.func.count())
            .where(sessions.c.deleted_at.is_(None), sessions.c.trajectory_id.in_(ids))
            .group_by(sessions.c.trajectory_id)
        )
        return {row[0]: int(row[1]) for row in self.rows.connection.execute(statement)} if ids else {}

    def trajectories_on(self, day: date) -> frozenset[UUID]:
        """Return the trajectories with a session on a local day."""
        statement = sa.select(sessions.c.trajectory_id).where(
            sessions.c.deleted_at.is_(None), sessions.c.day == day
        )
        return frozenset(self.rows.connection.execute(statement).scalars())

    def planned_from(self, day: date) -> tuple[Session, ...]:
        """Return the planned sessions with a local day from ``day`` on, per trajectory by number."""
        return self.select(sessions.c.day >= day, sessions.c.state == plain(SessionState.PLANNED))

    def between(self, first: date, last: date) -> tuple[Session, ...]:
        """Return the sessions with a local day from ``first`` to ``last``, both included."""
        found = self.select(sessions.c.day.between(first, last))
        return tuple(sorted(found, key=lambda s: (s.slot.day, s.slot.start, s.id.int) if s.slot else ()))

    def add(self, entity: Session) -> Session:
        """Add a session with its report; the pack is that of its trajectory."""
        added = super().add(replace(entity, moves=0))
        Reports(self.rows).write(entity, was_fixed_at=None, added=True)
        return added

    def save(self, entity: Session) -> Session:
        """Write a session and its report where they differ.

        A fixed report never changes: what is saved later is a new version. Raises :class:`Rejected`
        (``stale``) when the session was changed since it was read, and ``ValueError`` when
        ``fixed_at`` would be taken back.
        """
        before = self.rows.current(sessions, entity.id)
        was_fixed_at: datetime | None = before["fixed_at"] if before else None
        if was_fixed_at is not None and entity.fixed_at is None:
            msg = "a fixed report stays fixed"
            raise ValueError(msg)
        values = self.to_values(entity)
        revision = self.rows.change(sessions, before, entity.revision, values)
        report_changed = Reports(self.rows).write(entity, was_fixed_at=was_fixed_at)
        if report_changed and revision == entity.revision and before is not None:
            # The report is part of the session: whoever read the old one has to read again.
            revision = self.rows.bump(sessions, before)
        if revision != entity.revision:
            self.rows.touch(self.kind, entity.id)
        return replace(entity, revision=revision)

    def record_move(self, session_id: UUID, before: Slot | None, after: Slot | None) -> None:
        """Write one move into the history; nothing happens when both are the same."""
        if before == after:
            return
        self.rows.append(
            session_moves,
            {
                "session_id": session_id,
                "position": self.rows.next_position(session_moves, "session_id", session_id),
                "moved_at": self.rows.now,
                "before": _slot_json(before),
                "after": _slot_json(after),
            },
        )
        self.rows.touch(self.kind, session_id)

    def moves_of(self, ids: Collection[UUID]) -> tuple[Move, ...]:
        """Return the moves of these sessions, oldest first."""
        table = session_moves.c
        statement = (
            sa.select(table.session_id, table.moved_at, table.before, table.after)
            .where(table.session_id.in_(ids), table.deleted_at.is_(None))
            .order_by(table.moved_at, table.session_id, table.position)
        )
        return tuple(
            Move(session_id, at, _slot_of(before), _slot_of(after))
            for session_id, at, before, after in self.rows.connection.execute(statement)
        )

    def report_versions(self, session_id: UUID) -> tuple[tuple[int, Report, datetime | None, str], ...]:
        """Return every version of a report as (version, report, fixed at, author), oldest first."""
        return Reports(self.rows).versions(session_id)

    def stamp(self, entity: Session) -> dict[str, Any]:
        """Return the pack of the trajectory, which a session keeps for good; raises :class:`NotFound`."""
        statement = sa.select(trajectories.c.pack_id, trajectories.c.pack_version).where(
            trajectories.c.id == entity.trajectory_id
        )
        row = self.rows.connection.execute(statement).one_or_none()
        if row is None:
            raise NotFound(kind="trajectory", id=str(entity.trajectory_id))
        return {"pack_id": row.pack_id, "pack_version": row.pack_version}

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return _COLUMNS

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By trajectory and number."""
        return (sessions.c.trajectory_id, sessions.c.number, sessions.c.id)

    def build(self, found: Sequence[Sequence[Any]], *where: sa.ColumnElement[bool]) -> tuple[Session, ...]:
        """Turn rows into sessions, with one query for the reports and one for the moves."""
        if not found:
            return ()
        if len(found) == 1:
            return self.build_of(found, "id", found[0][0])
        return _sessions(found, Reports(self.rows).latest(*where), self._moves(*where))

    def build_of(self, found: Sequence[Sequence[Any]], column: str, value: UUID) -> tuple[Session, ...]:
        """As :meth:`build`, with statements that are kept."""
        moves = self.rows.connection.execute(_moves_of(column), {"of": value}, execution_options=KEPT)
        reports = Reports(self.rows).latest_of(column, value)
        return _sessions(found, reports, {row[0]: row[1] for row in moves})

    def _moves(self, *where: sa.ColumnElement[bool]) -> dict[UUID, int]:
        of = session_moves.c.session_id.in_(sa.select(sessions.c.id).where(*where))
        statement, options = (_MOVES.where(of), {}) if where else (_MOVES, KEPT)
        found = self.rows.connection.execute(statement, execution_options=options)
        return {row[0]: row[1] for row in found}

    def to_values(self, entity: Session) -> dict[str, Any]:
        """Turn a session into column values, without report and moves."""
        return {
            "trajectory_id": entity.trajectory_id,
            "number": entity.number,
            "phase": plain(entity.phase),
            "theme": entity.theme,
            **slot_values(entity.slot),
            "state": plain(entity.state),
            "place": plain(entity.place),
            "extra_reason": entity.extra_reason,
            "cancelled_by": plain(entity.cancelled_by),
            "fixed_at": entity.fixed_at,
        }


@cache
def _moves_of(column: str) -> sa.Select[Any]:
    return _MOVES.where(belonging(session_moves.c.session_id, sessions, column))


def _sessions(
    found: Sequence[Sequence[Any]], reports: Mapping[str, Report], moves: Mapping[UUID, int]
) -> tuple[Session, ...]:
    empty = Report()
    return tuple([_session(row, moves.get(row[0], 0), reports.get(row[0].hex, empty)) for row in found])


def _session(row: Sequence[Any], moves: int, report: Report) -> Session:
    (
        row_id,
        trajectory_id,
        number,
        phase,
        theme,
        day,
        start,
        minutes,
        zone,
        state,
        place,
        extra_reason,
        cancelled_by,
        fixed_at,
        revision,
    ) = row
    return Session(
        row_id,
        trajectory_id,
        number,
        _PHASES[phase],
        theme,
        None if day is None else Slot(day, start, minutes, zone),
        _STATES[state],
        _PLACES[place],
        extra_reason,
        moves,
        _CANCELLED_BY[cancelled_by],
        report,
        fixed_at,
        revision,
    )


def _slot_json(slot: Slot | None) -> list[str | int] | None:
    return None if slot is None else [slot.day.isoformat(), slot.start.isoformat(), slot.minutes, slot.zone]


def _slot_of(kept: Sequence[Any] | None) -> Slot | None:
    if kept is None:
        return None
    day, start, minutes, zone = kept
    return Slot(date.fromisoformat(day), time.fromisoformat(start), minutes, zone)
