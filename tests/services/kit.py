"""A counsellor's office for tests: a real encrypted store, a clock that the test moves, short ways in."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.card import CardAnswer
from desktop.domain.contact import Answer, ContactFacts, ContactState
from desktop.domain.errors import Problem, Rejected
from desktop.domain.participants import ConsultDecision, OwnWish, ParticipantDetails
from desktop.domain.sessions import Report, Session
from desktop.domain.trajectory import Trajectory
from desktop.domain.week import Slot
from desktop.services.contact import NewContact
from desktop.services.office import Services, services_for
from desktop.services.practice_stage import PlayClock, local
from desktop.services.settings import Settings
from desktop.storage.opening import open_store
from desktop.storage.paths import key_path
from tests.storage.stores import PASSWORD, new_store

MONDAY = date(2026, 9, 7)
"""The first day in the office."""
START = date(2026, 9, 15)
"""A Tuesday; the eight sessions run weekly from here at ten o'clock."""
SIGNS = 3
NOBODY = UUID(int=7)


@dataclass(slots=True)
class Office:
    """The services on an open store, and the clock of everything in it."""

    services: Services
    clock: PlayClock

    def at(self, day: date, hour: int = 9, minute: int = 0) -> None:
        """Let it be this local moment."""
        self.clock.moment = local(day, time(hour, minute))

    def person(self, name: str = "Mies van Dam", **details: object) -> UUID:
        """A participant whose intake is done."""
        ready = ParticipantDetails(name, own_wish=OwnWish.YES, consult_decision=ConsultDecision.START)
        return self.services.participants.add(replace(ready, **details)).value  # type: ignore[arg-type]

    def weeks(self, person: UUID, start: date = START, at: time = time(10)) -> UUID:
        """Eight weeks from ``start``."""
        proposal = self.services.planning.propose(start, start.isoweekday(), at)
        return self.services.planning.plan(person, proposal).value

    def trajectory(self, person: UUID) -> Trajectory:
        found = self.services.participants.dossier(person).trajectory
        assert found is not None
        return found

    def session(self, person: UUID, number: int) -> Session:
        sessions = self.services.participants.dossier(person).sessions
        return next(s for s in sessions if s.number == number)

    def report(self, signs: int | None = SIGNS, **more: object) -> Report:
        seen = None if signs is None else frozenset(s.id for s in self.services.pack.signs[:signs])
        return replace(Report(signs=seen), **more)  # type: ignore[arg-type]

    def hold(self, person: UUID, number: int, signs: int | None = SIGNS, **more: object) -> None:
        """Be there on the day of the session, and fix its report afterwards."""
        session = self.session(person, number)
        assert session.slot is not None
        self.at(session.slot.day, session.slot.start.hour + 2)
        self.services.sessions.fix(session.id, session.revision, self.report(signs, **more))

    def relating(self, name: str = "Mies van Dam") -> UUID:
        """Somebody who comes into phase relating on the day of the third session, at 12:00."""
        person = self.person(name)
        trajectory = self.weeks(person)
        for number in (1, 2, 3):
            self.hold(person, number)
        offer = self.services.trajectories.close_brain_offer(trajectory)
        self.services.trajectories.close_brain(trajectory, offer.first_relating)
        return person

    def fill_card(self, trajectory: UUID) -> None:
        """The card for later with its three parts that make it a plan (M10)."""
        answers = {
            "noticing": CardAnswer(ticked=frozenset({0})),
            "brain_first": CardAnswer(lines=("soep koken",)),
            "small_contact": CardAnswer(fields=("mijn zus",)),
        }
        self.services.cards.keep(trajectory, answers, "", self.clock.today())

    def facts(self, days: int = 3, setting: UUID = NOBODY) -> ContactFacts:
        slot = Slot(self.clock.today() + timedelta(days=days), time(14), 40)
        return ContactFacts(setting, "Soep bij Toos", "samen eten", "buurthuis", "gastvrouw", slot)

    def contact(self, person: UUID, days: int = 3, *, setting: UUID | None = None) -> UUID:
        """A contact without answers; without ``setting`` in one of its own, not known before."""
        known = len(self.services.contact.settings()) if setting is None else 0
        facts = self.facts(days)
        own = replace(facts, title=f"{facts.title} {known + 1}" if known else facts.title)
        return self.services.contact.new(NewContact(person, setting, own)).value

    def answer_all(self, contact: UUID, answer: Answer = Answer.YES) -> None:
        by_hand = [c.code for c in self.services.pack.conditions if not c.computed]
        self.services.contact.answers(contact, [(code, answer) for code in by_hand])

    def planned(self, person: UUID, days: int = 3, *, setting: UUID | None = None) -> UUID:
        """A contact that was cleared and planned."""
        contact = self.contact(person, days, setting=setting)
        self.answer_all(contact)
        self.services.contact.plan(contact)
        return contact

    def state(self, contact: UUID) -> ContactState:
        return self.services.contact.check(contact).state

    def history(self, contact: UUID) -> list[tuple[str, str]]:
        with self.services.place.store.read() as unit:
            return [(line.code, line.detail) for line in unit.contacts.history(contact)]


def open_office(path: Path, day: date = MONDAY) -> Office:
    """Open a copy of ``empty_store``; Monday morning at nine."""
    clock = PlayClock(local(day, time(9)))
    store = open_store(path, password=PASSWORD, clock=clock)
    return Office(services_for(store, clock=clock, rng=random.Random(1)), clock)


def empty_store(path: Path) -> Path:
    """A store with a counsellor and nothing else, closed, to be copied for every test."""
    clock = PlayClock(local(MONDAY, time(9)))
    services = services_for(new_store(path, clock=clock), clock=clock, rng=random.Random(1))
    services.settings.change(Settings("Marijke Veenstra", "Welzijn De Brink"))
    services.close()
    return path


def copy_store(store: Path, to: Path) -> Path:
    """Copy a closed store with its key file."""
    for source, target in ((store, to), (key_path(store), key_path(to))):
        shutil.copy(source, target)
    return to


def refused(action: Callable[[], object]) -> tuple[Problem, ...]:
    """The reasons with which ``action`` is refused."""
    with pytest.raises(Rejected) as caught:
        action()
    return caught.value.problems


def codes(action: Callable[[], object]) -> list[str]:
    """The codes of those reasons."""
    return [problem.code for problem in refused(action)]
