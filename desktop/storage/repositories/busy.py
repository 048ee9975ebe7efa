"""Busy times read from another calendar, per source.

What a source said is one batch of rows; the row of the source points at the batch that counts. Reading a
calendar of ten thousand events anew is one bulk insert and one changed pointer, and undo turns the pointer
back. A batch that neither a source nor a before-image points at is removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import sqlalchemy as sa

from desktop.domain.diary import BusyTime
from desktop.domain.errors import NotFound
from desktop.storage import undo
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import busy_sources, busy_times

KIND = "busy"


@dataclass(frozen=True, slots=True)
class BusySource:
    """A calendar that was read: its name, how many busy times it holds, and when it was read (UTC)."""

    name: str
    count: int
    read_at: datetime


class BusyTimes:
    """Busy times within one unit of work."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def between(self, starts: datetime, ends: datetime) -> tuple[tuple[BusyTime, str], ...]:
        """Return what lies in the half-open stretch with the name of its source, by start."""
        statement = (
            sa.select(*(busy_times.c[name] for name in ("uid", "starts_at", "ends_at", "title")))
            .add_columns(busy_sources.c.name)
            .join(busy_sources, busy_sources.c.batch == busy_times.c.batch)
            .where(
                busy_sources.c.deleted_at.is_(None),
                busy_times.c.starts_at < ends,
                busy_times.c.ends_at > starts,
            )
            .order_by(busy_times.c.starts_at, busy_times.c.ends_at, busy_times.c.uid, busy_times.c.id)
        )
        found = self.rows.connection.execute(statement).all()
        return tuple((BusyTime(*row[:4]), str(row[4])) for row in found)

    def sources(self) -> tuple[BusySource, ...]:
        """Return the calendars that were read, by name."""
        columns = (busy_sources.c.name, busy_sources.c.count, busy_sources.c.read_at)
        statement = (
            sa.select(*columns)
            .where(busy_sources.c.deleted_at.is_(None))
            .order_by(busy_sources.c.name, busy_sources.c.id)
        )
        return tuple(BusySource(*row) for row in self.rows.connection.execute(statement))

    def replace(self, source: str, times: Sequence[BusyTime]) -> None:
        """Let ``times`` be all that ``source`` says from now on."""
        batch, row_id = self.rows.new_id(), source_id(source)
        self.rows.insert_aside(busy_times, [_values(batch, busy) for busy in times])
        values = {"name": source, "batch": batch, "count": len(times), "read_at": self.rows.now}
        before = self.rows.current(busy_sources, row_id)
        if before is None:
            self.rows.insert(busy_sources, row_id, values)
        elif before["deleted_at"] is not None:
            self.rows.revive(busy_sources, row_id, values)
        else:
            self.rows.update(busy_sources, row_id, int(before["revision"]), values)
        self.rows.touch(KIND, row_id)
        purge(self.rows.connection, self.rows.images.values())

    def forget(self, source: str) -> int:
        """Put what a source said in the bin and return how many; raises :class:`NotFound`."""
        before = self.rows.current(busy_sources, source_id(source))
        if before is None or before["deleted_at"] is not None:
            raise NotFound(kind=KIND, id=source)
        self.rows.bury(busy_sources, [before["id"]], KIND)
        purge(self.rows.connection, self.rows.images.values())
        return int(before["count"])


def source_id(source: str) -> UUID:
    """Return the row key of a source: the same calendar read twice is one source."""
    return uuid5(NAMESPACE_URL, f"opmaat:busy:{source}")


def purge(connection: sa.Connection, images: Iterable[Mapping[str, Any] | None] = ()) -> None:
    """Remove for good the batches that nothing points at: no source, no undo entry and none of ``images``."""
    wanted = set(
        connection.execute(
            sa.select(busy_sources.c.batch).where(busy_sources.c.deleted_at.is_(None))
        ).scalars()
    )
    wanted |= {UUID(hex=image["batch"]) for image in images if image and "batch" in image}
    batches = set(connection.execute(sa.select(busy_times.c.batch).distinct()).scalars()) - wanted
    for batch in batches - undo.mentions(connection, batches):
        connection.execute(sa.delete(busy_times).where(busy_times.c.batch == batch))


def _values(batch: UUID, busy: BusyTime) -> dict[str, Any]:
    return {
        "batch": batch,
        "uid": busy.uid,
        "starts_at": busy.starts_at,
        "ends_at": busy.ends_at,
        "title": busy.title,
    }
