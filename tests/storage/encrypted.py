"""A real encrypted store in a folder of the test, and example entities to put into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import sqlalchemy as sa

from desktop.domain.contact import (
    Answer,
    ConditionAnswer,
    Contact,
    ContactFacts,
    ContactVersions,
    Setting,
)
from desktop.domain.participants import Participant, ParticipantDetails
from desktop.domain.sessions import Session
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from desktop.domain.week import Slot
from desktop.storage import migrations
from desktop.storage.engine import make_engine
from desktop.storage.store import Store
from desktop.storage.unit_of_work import Unit

DATA_KEY = bytes(range(32))
MONDAY = date(2026, 3, 2)


@dataclass
class Clock:
    """A clock that a test sets; it moves on a second at every look, so that order can be seen."""

    moment: datetime = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    step: timedelta = field(default=timedelta(seconds=1))

    def now(self) -> datetime:
        self.moment += self.step
        return self.moment

    def today(self) -> date:
        return self.moment.date()


def open_at(path: Path) -> tuple[Store, sa.Engine]:
    """Return the store at ``path``, made when it is not there, with the engine below it."""
    engine = make_engine(path, DATA_KEY)
    migrations.upgrade(engine)
    return Store(engine, data_key=DATA_KEY, clock=Clock(), device="test", on_close=lambda: None), engine


def a_participant(code: str = "K7-41", name: str = "Mies van Dam") -> Participant:
    return Participant(uuid4(), code, ParticipantDetails(name=name), 1)


def a_trajectory(participant_id: UUID) -> Trajectory:
    return Trajectory(uuid4(), participant_id, "opmaat", "1.0", MONDAY, TrajectoryState.RUNNING, MONDAY)


def a_slot(days: int = 0, hour: int = 10) -> Slot:
    return Slot(MONDAY + timedelta(days=days), time(hour))


def a_session(trajectory_id: UUID, number: int = 1) -> Session:
    return Session(uuid4(), trajectory_id, number, Phase.BRAIN, min(number, 8), a_slot(7 * (number - 1)))


def a_setting() -> Setting:
    return Setting(uuid4(), "Eettafel De Brug", "samen koken", "buurthuis", "koken")


def a_contact(trajectory: Trajectory, setting_id: UUID) -> Contact:
    facts = ContactFacts(setting_id, "Koken", "samen koken", "buurthuis", "gastvrouw", a_slot(40))
    return Contact(uuid4(), trajectory.participant_id, trajectory.id, facts)


def an_answer(condition: str, answer: Answer = Answer.YES, second: int = 0) -> ConditionAnswer:
    at = datetime(2026, 3, 2, 9, 0, second, tzinfo=UTC)
    return ConditionAnswer(condition, answer, at, ContactVersions(), Phase.RELATING)


@dataclass(frozen=True)
class Case:
    """One participant with everything below."""

    participant: Participant
    trajectory: Trajectory
    sessions: tuple[Session, ...]
    setting: Setting
    contact: Contact


def fill(store: Store, code: str = "K7-41", *, sessions: int = 3) -> Case:
    """Put a participant with trajectory, sessions, a setting and a contact into the store."""
    person = a_participant(code)
    trajectory = a_trajectory(person.id)
    setting = a_setting()
    with store.write("filled", undoable=False) as unit:
        unit.participants.add(person)
        unit.trajectories.add(trajectory)
        made = tuple(unit.sessions.add(a_session(trajectory.id, n + 1)) for n in range(sessions))
        unit.settings.add(setting)
        contact = unit.contacts.add(a_contact(trajectory, setting.id))
    return Case(person, trajectory, made, setting, contact)


def everything(unit: Unit) -> dict[UUID, object]:
    """Return all that a unit shows, by id, with revisions taken out: undo gives a row a new one."""
    from dataclasses import replace

    found: dict[UUID, object] = {}
    for rows in (
        unit.participants.all(),
        unit.trajectories.all(),
        unit.sessions.all(),
        unit.settings.all(),
        unit.contacts.all(),
    ):
        found |= {row.id: replace(row, revision=0) for row in rows}
    return found | {review.id: review for review in unit.reviews.all()}


def rejected_with(action: Callable[[], object]) -> tuple[str, ...]:
    """Return the codes with which ``action`` is refused."""
    import pytest

    from desktop.domain.errors import Rejected

    with pytest.raises(Rejected) as caught:
        action()
    return tuple(problem.code for problem in caught.value.problems)
