"""Trajectories in the store."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.trajectory import FollowUp, StopReason, Trajectory, TrajectoryState
from desktop.storage.columns import plain
from desktop.storage.repositories.base import Repository
from desktop.storage.repositories.columnwise import filled
from desktop.storage.tables import trajectories

_COLUMNS = (
    "id",
    "participant_id",
    "pack_id",
    "pack_version",
    "started_on",
    "state",
    "state_since",
    "brain_closed_on",
    "stop_reason",
    "card_filled_on",
    "follow_ups",
    "supervisor_question",
    "revision",
)

_STATES = {member.value: member for member in TrajectoryState}
_REASONS = {None: None} | {member.value: member for member in StopReason}
_OPEN = (str(TrajectoryState.RUNNING.value), str(TrajectoryState.PAUSED.value))


class Trajectories(Repository[Trajectory]):
    """Trajectories, the newest first."""

    table: ClassVar[sa.Table] = trajectories
    kind: ClassVar[str] = "trajectory"

    def of_participant(self, participant_id: UUID) -> tuple[Trajectory, ...]:
        """Return the trajectories of a participant, the newest first."""
        return self.of("participant_id", participant_id)

    def of_participants(self, ids: Collection[UUID]) -> tuple[Trajectory, ...]:
        """Return the trajectories of several participants, the newest first."""
        return self.select(trajectories.c.participant_id.in_(ids)) if ids else ()

    def ends(self) -> dict[UUID, date | None]:
        """Return by participant, bin included, when the last trajectory ended; ``None``: one is open."""
        c = trajectories.c
        is_open = sa.func.max(sa.case((c.state.in_(_OPEN), 1), else_=0))
        statement = sa.select(c.participant_id, sa.func.max(c.state_since), is_open).group_by(
            c.participant_id
        )
        found = self.rows.connection.execute(statement)
        return {row[0]: None if row[2] else row[1] for row in found}

    def columns(self) -> Sequence[str]:
        """Names of the columns in the order of :meth:`build`."""
        return _COLUMNS

    def order(self) -> Sequence[sa.ColumnElement[Any]]:
        """By start, the newest first."""
        return (trajectories.c.started_on.desc(), trajectories.c.created_at.desc(), trajectories.c.id)

    def build(
        self,
        found: Sequence[Sequence[Any]],
        *where: sa.ColumnElement[bool],
    ) -> tuple[Trajectory, ...]:
        """Turn rows into trajectories."""
        if not found:
            return ()
        columns: dict[str, Iterable[Any]] = dict(zip(_COLUMNS, zip(*found, strict=True), strict=True))
        columns["state"] = map(_STATES.__getitem__, columns["state"])
        columns["stop_reason"] = map(_REASONS.__getitem__, columns["stop_reason"])
        columns["follow_ups"] = map(_follow_ups, columns["follow_ups"])
        return filled(Trajectory, len(found), **columns)

    def to_values(self, entity: Trajectory) -> dict[str, Any]:
        """Turn a trajectory into column values."""
        return {
            "participant_id": entity.participant_id,
            "pack_id": entity.pack_id,
            "pack_version": entity.pack_version,
            "started_on": entity.started_on,
            "state": plain(entity.state),
            "state_since": entity.state_since,
            "brain_closed_on": entity.brain_closed_on,
            "stop_reason": plain(entity.stop_reason),
            "card_filled_on": entity.card_filled_on,
            "follow_ups": [[up.weeks_after, up.on.isoformat(), up.done] for up in entity.follow_ups],
            "supervisor_question": entity.supervisor_question,
        }


def _follow_ups(stored: Sequence[tuple[int, str, bool]]) -> tuple[FollowUp, ...]:
    return tuple(FollowUp(weeks, date.fromisoformat(on), done) for weeks, on, done in stored)
