"""What a practice play needs on stage: its clock, its events in order of time, contacts."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.contact import Answer, ContactFacts, Outcome
from desktop.domain.sessions import Session
from desktop.domain.week import DEFAULT_ZONE, Slot
from desktop.services.contact import NewContact
from desktop.services.office import Services
from desktop.services.practice_cast import Actor

MORNING = time(11, 20)
"""The moment of the day at which the play stops: one visit is over, the others are to come."""


class PlayClock:
    """A clock that the play moves from event to event."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment of the event that is being played, in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Its local day."""
        return self.moment.date()


Act = Callable[[Services], None]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a moment of the play."""

    moment: datetime
    order: int
    act: Act


@dataclass(slots=True)
class Play:
    """The events of everyone, gathered first and then played in order of time."""

    day: date
    rng: random.Random
    events: list[Event] = field(default_factory=list)
    people: dict[str, UUID] = field(default_factory=dict)

    def at(self, day: date, clock: time, act: Act) -> None:
        """Let something happen; what would lie after the end of the play is left out."""
        moment = local(day, clock)
        if moment <= local(self.day, MORNING):
            self.events.append(Event(moment, len(self.events), act))


def local(day: date, clock: time) -> datetime:
    """A moment of local wall time."""
    return datetime.combine(day, clock, ZoneInfo(DEFAULT_ZONE))


def practice_now(day: date) -> datetime:
    """The moment at which the practice day stands still."""
    return local(day, MORNING)


def session_of(play: Play, services: Services, actor: Actor, number: int) -> Session:
    """One session of someone."""
    with services.place.store.read() as unit:
        trajectory = unit.trajectories.of_participant(play.people[actor.name])[0]
        return next(s for s in unit.sessions.of_trajectory(trajectory.id) if s.number == number)


def facts_of(title: str, neutral: str, people: str, on: date, at: time) -> ContactFacts:
    """The facts of a contact in a new setting."""
    slot = Slot(on, at, 40)
    return ContactFacts(UUID(int=0), title, neutral, title.partition(" in ")[2], people, slot)


def contact(
    play: Play,
    actor: Actor,
    title: str,
    neutral: str,
    people: str,
    *,
    on: date,
    asked: date,
    at: time = time(12, 0),
    answers: dict[str, Answer | None] | None = None,
    planned: bool = False,
    outcome: Outcome | None = None,
) -> None:
    """Check a contact, plan it when asked, look back on its day when it has an outcome."""
    made: list[UUID] = []

    def check(services: Services) -> None:
        form = NewContact(play.people[actor.name], None, facts_of(title, neutral, people, on, at))
        made.append(services.contact.new(form).value)
        by_hand = [condition.code for condition in services.pack.conditions if not condition.computed]
        said = ((code, (answers or {}).get(code, Answer.YES)) for code in by_hand)
        services.contact.answers(made[0], [(code, answer) for code, answer in said if answer is not None])
        if planned:
            services.contact.plan(made[0])

    play.at(asked, time(17, 5), check)

    def look_back(services: Services) -> None:
        if outcome is not None:
            services.contact.look_back(made[0], outcome, "De eerste slok.", "Hielp inschenken.")

    play.at(on, time(17, 20), look_back)
