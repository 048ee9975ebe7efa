"""What takes the counsellor's time in a stretch of days, with as little reading as that needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.diary import Booking
from desktop.domain.sessions import Place, SessionState
from desktop.domain.week import Slot
from desktop.storage.columns import plain
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import contacts, participants, sessions, trajectories


@dataclass(frozen=True, slots=True)
class Booked:
    """A booking with whose it is."""

    booking: Booking
    participant_id: UUID
    name: str


class Bookings:
    """Sessions that are not cancelled and planned contacts, within one unit of work; read only."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def between(self, first: date, last: date) -> tuple[Booked, ...]:
        """Return what is booked on a local day from ``first`` to ``last``, both included, by day and time."""
        run = self.rows.connection.execute
        days = {"first": first, "last": last}
        found = [
            Booked(
                Booking(row_id, Slot(day, start, minutes, zone), trajectory, area, _PLACES[place]),
                person,
                name,
            )
            for row_id, day, start, minutes, zone, trajectory, place, person, name, area in run(
                _SESSIONS, days
            ).all()
        ]
        found += [
            Booked(Booking(row_id, Slot(day, start, minutes, zone), None, "", Place.ELSEWHERE), person, name)
            for row_id, day, start, minutes, zone, person, name in run(_CONTACTS, days).all()
        ]
        return tuple(sorted(found, key=lambda one: (one.booking.slot, one.booking.id.int)))


_PLACES: Final = {member.value: member for member in Place}
_FIRST, _LAST = sa.bindparam("first", type_=sa.Date()), sa.bindparam("last", type_=sa.Date())
_SESSIONS: Final = (
    sa.select(
        *(sessions.c[name] for name in ("id", "day", "start", "minutes", "zone", "trajectory_id", "place"))
    )
    .add_columns(participants.c.id, participants.c.name, participants.c.area)
    .select_from(
        sessions.join(trajectories, trajectories.c.id == sessions.c.trajectory_id).join(
            participants, participants.c.id == trajectories.c.participant_id
        )
    )
    .where(
        sessions.c.day.between(_FIRST, _LAST),
        sessions.c.state != plain(SessionState.CANCELLED),
        sessions.c.deleted_at.is_(None),
        participants.c.deleted_at.is_(None),
    )
)
_CONTACTS: Final = (
    sa.select(*(contacts.c[name] for name in ("id", "day", "start", "minutes", "zone")))
    .add_columns(participants.c.id, participants.c.name)
    .select_from(contacts.join(participants, participants.c.id == contacts.c.participant_id))
    .where(
        contacts.c.day.between(_FIRST, _LAST),
        contacts.c.planned_at.is_not(None),
        contacts.c.set_aside.is_(False),
        contacts.c.deleted_at.is_(None),
        participants.c.deleted_at.is_(None),
    )
)
