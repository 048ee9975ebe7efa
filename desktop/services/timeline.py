"""The timeline of one participant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.pack import Text
from desktop.domain.timeline import ContactEvent, Past, TimelineEntry, timeline
from desktop.method.instruments import load_instrument
from desktop.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Timeline:
    """What happened, the newest first, with the name of each instrument that was used by its id."""

    entries: tuple[TimelineEntry, ...]
    instruments: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class TimelineService:
    """What happened, and when."""

    place: Workplace

    def of(self, participant_id: UUID) -> Timeline:
        """Everything that happened with a participant; raises ``NotFound``."""
        with self.place.store.read() as unit:
            unit.participants.get(participant_id)
            trajectories = unit.trajectories.of_participant(participant_id)
            sessions = unit.sessions.of_trajectories([one.id for one in trajectories])
            contacts = unit.contacts.of_participant(participant_id)
            past = Past(
                trajectories=trajectories,
                sessions=sessions,
                moves=unit.sessions.moves_of([one.id for one in sessions]),
                contacts=contacts,
                contact_events=tuple(
                    ContactEvent(one.id, line.at, line.code)
                    for one in contacts
                    for line in unit.contacts.history(one.id)
                ),
                reviews=unit.reviews.of_participant(participant_id),
                measurements=unit.measurements.of_participant(participant_id),
            )
        used = {taken.instrument for taken in past.measurements}
        return Timeline(timeline(past), {one: load_instrument(one).name for one in used})
