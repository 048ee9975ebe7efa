"""M2, M5, M6, M7 through every door of the services: nothing leaves a contact planned that may not be."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID

import pytest
from hypothesis import Phase as SearchPhase
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.clearance import refusals
from desktop.domain.contact import Answer, Contact, ContactSize, Outcome, ReviewConclusion
from desktop.domain.errors import Problem, Rejected
from desktop.domain.importing import Table
from desktop.domain.sessions import CancelledBy, Session, SessionState
from desktop.domain.trajectory import Phase, StopReason, Trajectory, TrajectoryState
from desktop.services.contact import NewContact
from desktop.services.office import restore, services_for
from desktop.storage.opening import open_store
from desktop.storage.unit_of_work import Unit
from tests.properties.settings import QUICK
from tests.services.kit import Office, copy_store, empty_store, open_office
from tests.storage.stores import PASSWORD

NUMBERS = st.integers(0, 30)
SEARCH = settings(
    QUICK, max_examples=24, stateful_step_count=14, phases=[SearchPhase.explicit, SearchPhase.generate]
)
"""A store per example: few, and a failure is shown as it was found, for shrinking it takes minutes."""
TWO = ContactSize.TWO
BAD = st.sampled_from([Outcome.MIXED, Outcome.NOT_POSITIVE])
HARD = ("R1", "R3", "S1", "S2", "S3", "P1", "P2", "G1", "G2", "G3", "N2")


class Guard(RuleBasedStateMachine):
    """A counsellor who tries everything with one participant, on a store of its own."""

    template: Path
    reached: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(dir=self.template.parent))
        self.office: Office = open_office(copy_store(self.template, self.folder / "Opmaat.opmaat"))
        # Other keys than those that the template's own run drew.
        self.office.services.place.rng.seed("guard")
        self.person: UUID = self.office.services.participants.overview()[0].id
        self.planned: set[UUID] = set()
        self.look()

    def teardown(self) -> None:
        self.office.services.close()
        shutil.rmtree(self.folder)

    # --- what is there ------------------------------------------------------------------------

    def look(self) -> None:
        """Read what is there; rules and their preconditions go by this."""
        with self.office.services.place.store.read() as unit:
            self.there = unit.participants.find(self.person) is not None
            self.everyone = unit.contacts.all()
            self.contacts = tuple(c for c in self.everyone if c.participant_id == self.person)
        self.planned = {contact.id for contact in self.contacts if contact.planned_at is not None}

    def trajectory(self) -> Trajectory:
        return self.office.trajectory(self.person)

    def some(self, number: int) -> UUID:
        return self.contacts[number % len(self.contacts)].id

    def some_session(self, number: int) -> Session:
        sessions = self.office.services.participants.dossier(self.person).sessions
        return sessions[number % len(sessions)]

    def attempt(self, action: Callable[[], object]) -> bool:
        """Do something that may be refused."""
        return reasons(action) is None

    # --- what a counsellor does ---------------------------------------------------------------

    @initialize(closed=st.booleans(), dragged=st.booleans())
    def begin(self, closed: bool, dragged: bool) -> None:
        trajectory = self.trajectory().id
        self.office.at(self.office.clock.today() + timedelta(29), 12)
        offer = self.office.services.trajectories.close_brain_offer(trajectory)
        if closed:
            self.office.services.trajectories.close_brain(trajectory, offer.first_relating)
        self.contacts = ()
        contact = self.office.contact(self.person)
        self.office.answer_all(contact)
        self.reached["planned"] += self.attempt(lambda: self.office.services.contact.plan(contact))
        if dragged:
            self.look()
            self.drag(0, 1)

    @precondition(lambda self: self.there)
    @rule(days=st.integers(0, 5), plan=st.booleans())
    def ready_contact(self, days: int, plan: bool) -> None:
        known = [one.setting.id for one in self.office.services.contact.library.all()]
        setting = known[0] if known and days % 2 else None
        form = NewContact(self.person, setting, self.office.facts(days))
        try:
            made = self.office.services.contact.new(form).value
        except Rejected:
            return
        self.office.answer_all(made)
        if plan:
            self.attempt(lambda: self.office.services.contact.plan(made))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, code=st.sampled_from(HARD), answer=st.sampled_from(Answer))
    def answer(self, number: int, code: str, answer: Answer) -> None:
        contact = self.some(number)
        self.attempt(lambda: self.office.services.contact.answer(contact, code, answer))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, what=st.sampled_from(["later", "place", "people", "many", "title", "answers"]))
    def change(self, number: int, what: str) -> None:
        contact = self.some(number)
        facts = self.office.services.contact.check(contact).contact.facts
        later = replace(facts.slot, day=facts.slot.day + timedelta(2))
        changed = {
            "later": replace(facts, slot=later),
            "place": replace(facts, place="kerk" if facts.place != "kerk" else "school"),
            "people": replace(facts, people="drie" if facts.people != "drie" else "vier"),
            "many": replace(facts, size=TWO if facts.size is not TWO else ContactSize.GROUP),
        }.get(what, replace(facts, title="Thee"))
        self.attempt(lambda: self.office.services.contact.change(contact, changed))
        if what in ("answers", "later"):
            by_hand = [(c.code, Answer.YES) for c in self.office.services.pack.conditions if not c.computed]
            self.attempt(lambda: self.office.services.contact.answers(contact, by_hand))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, days=st.integers(-1, 3))
    def drag(self, number: int, days: int) -> None:
        """Let go of it somewhere else in the week."""
        contact = self.some(number)
        slot = self.office.services.contact.check(contact).contact.facts.slot
        there = replace(slot, day=slot.day + timedelta(days))
        self.reached["dragged"] += self.attempt(lambda: self.office.services.contact.move(contact, there))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS)
    def off_the_list(self, number: int) -> None:
        setting = self.office.services.contact.check(self.some(number)).contact.facts.setting_id
        library = self.office.services.contact.library
        if setting in {known.setting.id for known in library.all()}:
            self.attempt(lambda: library.remove(setting))

    @rule(yes=st.integers(0, 5))
    def restore(self, yes: int) -> None:
        """Put a backup of now back in another place, and go on there."""
        if yes:
            return
        number = self.reached["restored"]
        backup = self.office.services.backups.make_in(self.folder)
        back = self.folder / f"Terug {number}.opmaat"
        restore(backup, back, password=PASSWORD)
        rng = self.office.services.place.rng
        self.office.services.close()
        store = open_store(back, password=PASSWORD, clock=self.office.clock)
        self.office.services = services_for(store, clock=self.office.clock, rng=rng)
        self.reached["restored"] += 1

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS)
    def plan(self, number: int) -> None:
        contact = self.some(number)
        expected = self.office.services.contact.check(contact).refusals
        problems = reasons(lambda: self.office.services.contact.plan(contact))
        assert (problems or ()) == expected
        assert {(p.field, p.code) for p in problems or ()} >= self.plain_reasons(contact)
        self.reached["planned" if problems is None else "refused"] += 1

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, how=st.sampled_from(["unplan", "aside", "back", "called"]))
    def leave(self, number: int, how: str) -> None:
        contact, service = self.some(number), self.office.services.contact
        acts: dict[str, Callable[[], object]] = {
            "unplan": lambda: service.unplan(contact),
            "aside": lambda: service.set_aside(contact),
            "back": lambda: service.set_aside(contact, aside=False),
            "called": lambda: service.called_back(contact),
        }
        self.attempt(acts[how])

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, outcome=st.sampled_from(Outcome))
    def look_back(self, number: int, outcome: Outcome) -> None:
        contact = self.some(number)
        self.attempt(lambda: self.office.services.contact.look_back(contact, outcome))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, outcome=BAD)
    def disappoint(self, number: int, outcome: Outcome) -> None:
        facts = self.office.services.contact.check(self.some(number)).contact.facts
        slot = replace(facts.slot, day=self.office.clock.today())
        listed = {one.setting.id for one in self.office.services.contact.library.all()}
        setting = facts.setting_id if facts.setting_id in listed else None
        form = NewContact(self.person, setting, replace(facts, slot=slot))
        self.attempt(lambda: self.office.services.contact.register_unplanned(form, outcome))

    @precondition(lambda self: self.there and self.contacts)
    @rule(number=NUMBERS, phase=st.booleans())
    def review(self, number: int, phase: bool) -> None:
        setting = self.office.services.contact.check(self.some(number)).contact.facts.setting_id
        about = None if phase else setting
        conclusion = ReviewConclusion.ADAPT_SETTING
        self.attempt(lambda: self.office.services.contact.review(self.person, about, conclusion, ""))

    @precondition(lambda self: self.there)
    @rule(number=NUMBERS, signs=st.integers(2, 4), please=st.booleans())
    def report(self, number: int, signs: int, please: bool) -> None:
        """Fix the report of a visit, or add to one that is fixed, and with it withdraw signs."""
        session = self.some_session(number)
        report = self.office.report(signs, to_please=please)
        self.attempt(lambda: self.office.services.sessions.fix(session.id, session.revision, report))

    @precondition(lambda self: self.there)
    @rule(second=st.integers(0, 2))
    def withdraw(self, second: int) -> None:
        self.report(second, 2, False)

    @precondition(lambda self: self.there and self.planned)
    @rule(second=st.integers(0, 2), how=st.sampled_from(["unplan", "aside"]))
    def come_back(self, second: int, how: str) -> None:
        """Let go of a planned contact, withdraw signs for good, and take the first back."""
        plans = [number for number, contact in enumerate(self.contacts) if contact.id in self.planned]
        self.leave(plans[0], how)
        self.withdraw(second)
        self.undo()

    @precondition(lambda self: self.there)
    @rule(number=NUMBERS)
    def cancel(self, number: int) -> None:
        session = self.some_session(number)
        self.attempt(lambda: self.office.services.sessions.cancel(session.id, CancelledBy.BOTH))

    @precondition(lambda self: self.there)
    @rule(
        how=st.sampled_from(
            ["close", "continue", "pause", "resume", "stop", "reopen", "card", "complete", "again"]
        )
    )
    def decide(self, how: str) -> None:
        service, trajectory = self.office.services.trajectories, self.trajectory().id
        today = self.office.clock.today()
        acts: dict[str, Callable[[], object]] = {
            "close": lambda: service.close_brain(
                trajectory, service.close_brain_offer(trajectory).first_relating
            ),
            "continue": lambda: service.continue_brain(trajectory, "Nog niet."),
            "pause": lambda: service.pause(trajectory),
            "resume": lambda: service.resume(trajectory),
            "stop": lambda: service.stop(trajectory, StopReason.SETTING),
            "reopen": lambda: service.reopen(trajectory),
            "complete": lambda: service.complete(trajectory, service.proposed_follow_ups(today)),
            "card": lambda: self.office.fill_card(trajectory),
            "again": self.new_trajectory,
        }
        self.reached[how] += self.attempt(acts[how])

    def new_trajectory(self) -> None:
        start = self.office.clock.today() + timedelta(1)
        proposal = self.office.services.planning.propose(start, start.isoweekday(), PLAN_AT)
        self.office.services.planning.plan(self.person, proposal)

    @rule(same=st.booleans(), weeks=st.integers(1, 5))
    def take_in(self, same: bool, weeks: int) -> None:
        """Read a file of before Opmaat: visits held for whom is there, or for somebody new (M4)."""
        importing = self.office.services.importing
        name = self.office.services.participants.overview()[0].name if same and self.there else "Cor Bos"
        today = self.office.clock.today()
        rows = tuple(
            (name, (today - timedelta(weeks=week)).isoformat(), "Ging goed") for week in range(weeks)
        )
        table = Table("x", ("Naam", "Datum", "Verslag"), rows, tuple(range(2, weeks + 2)))
        self.reached["taken in"] += self.attempt(lambda: importing.perform(table, importing.columns(table)))
        for row in self.office.services.participants.overview():
            if row.id != self.person:
                self.plan_for(row.id)

    def plan_for(self, person: UUID) -> None:
        """Try to plan a contact for somebody who came in with visits that nobody saw signs at."""
        try:
            made = self.office.services.contact.new(NewContact(person, None, self.office.facts(2))).value
        except Rejected:
            return
        self.office.answer_all(made)
        assert not self.attempt(lambda: self.office.services.contact.plan(made))

    @precondition(lambda self: self.there)
    @rule(number=st.integers(0, 5))
    def bin_and_back(self, number: int) -> None:
        """Put the participant in the bin, let a day pass, and take them back out of it."""
        if number > 1:
            return
        self.office.services.participants.remove(self.person)
        self.office.clock.moment += timedelta(days=number)
        self.reached["put back"] += self.attempt(lambda: self.office.services.erasing.put_back(self.person))

    @precondition(lambda self: self.there)
    @rule(yes=st.integers(0, 5))
    def remove(self, yes: int) -> None:
        if yes == 0:
            self.attempt(lambda: self.office.services.participants.remove(self.person))

    @rule()
    def undo(self) -> None:
        self.reached["undone"] += self.attempt(self.office.services.history.undo)

    @rule()
    def next_day(self) -> None:
        self.office.clock.moment += timedelta(days=1)

    # --- what must always hold ----------------------------------------------------------------

    @invariant()
    def no_contact_to_come_is_planned_that_may_not_be(self) -> None:
        before = self.planned
        self.look()
        self.reached["fell back"] += bool(before - self.planned)
        today = self.office.clock.today()
        for contact in self.everyone:
            to_come = contact.facts.slot.day >= today and contact.look_back is None
            if contact.planned_at is None or not to_come:
                continue
            self.reached["holds"] += 1
            with self.office.services.place.store.read() as unit:
                context = self.office.services.place.contact_context(unit, contact)
            assert refusals(contact, context) == ()
            assert self.plain_reasons(contact.id) == set()

    def plain_reasons(self, contact_id: UUID) -> set[tuple[str, str]]:
        """What surely is a reason, read from the rows once more without the guard."""
        with self.office.services.place.store.read() as unit:
            contact = unit.contacts.get(contact_id)
            newest = standing(unit.trajectories.of_participant(contact.participant_id))
            found = set(self._reasons_of_phase(unit, contact, newest))
        last = {answer.condition: answer for answer in contact.answers}
        found |= {
            (code, "condition_open")
            for code in HARD
            if code not in last or last[code].answer is not Answer.YES
        }
        if contact.facts.slot.day < self.office.clock.today():
            found.add(("date", "date_past"))
        if contact.set_aside:
            found.add(("", "set_aside"))
        return found

    def _reasons_of_phase(self, unit: Unit, contact: Contact, newest: Trajectory) -> list[tuple[str, str]]:
        found = []
        if contact.look_back is None and newest.id != contact.trajectory_id:
            found.append(("trajectory", "trajectory_stopped"))
        if newest.brain_closed_on is None and newest.state is not TrajectoryState.COMPLETED:
            found.append(("phase", "phase_brain"))
        if newest.state is TrajectoryState.STOPPED:
            found.append(("trajectory", "trajectory_stopped"))
        counts = [
            0 if s.report.to_please else len(s.report.signs)
            for s in unit.sessions.of_trajectory(newest.id)
            if s.phase is Phase.BRAIN
            and s.state is SessionState.HELD
            and s.fixed_at
            and s.report.signs is not None
        ]
        if not any(a >= 3 and b >= 3 for a, b in pairwise(counts)):
            found.append(("R2", "condition_open"))
        return found if contact.look_back is None else []


def reasons(action: Callable[[], object]) -> tuple[Problem, ...] | None:
    """The reasons with which an action is refused (at least one), ``None`` when it is not."""
    try:
        action()
    except Rejected as error:
        return error.problems or (Problem("", "refused without a reason"),)
    return None


def standing(trajectories: tuple[Trajectory, ...]) -> Trajectory:
    """The open one, else the one that started last."""
    opened = [t for t in trajectories if t.state in (TrajectoryState.RUNNING, TrajectoryState.PAUSED)]
    return opened[0] if opened else max(trajectories, key=lambda t: t.started_on)


PLAN_AT = time(16)


def test_no_door_of_the_services_leaves_a_contact_planned_that_may_not_be(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("guard")
    template = empty_store(folder / "Opmaat.opmaat")
    office = open_office(template)
    person = office.person()
    office.weeks(person)
    for number in (1, 2, 3):
        office.hold(person, number)
    office.services.close()
    Guard.template, Guard.reached = template, Counter()
    run_state_machine_as_test(Guard, settings=SEARCH)
    for needed in ("planned", "refused", "holds", "fell back", "undone", "dragged", "taken in"):
        assert Guard.reached[needed], f"the search must reach “{needed}” to say anything"
