"""M2, M5, M6, M7: no sequence of actions gets a contact planned that may not be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.clearance import ContactContext, change_facts, contact_state, refusals
from desktop.domain.contact import (
    Answer,
    ConditionAnswer,
    Contact,
    ContactFacts,
    ContactState,
    LookBack,
    Outcome,
    Review,
    ReviewConclusion,
)
from desktop.domain.errors import Rejected
from desktop.domain.phases import close_brain
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from tests.domain.builders import (
    BY_HAND,
    HARD,
    PACK,
    REOPENS,
    held,
    make_contact,
    make_sessions,
    make_trajectory,
    uid,
)
from tests.properties.settings import QUICK

BAD = (Outcome.MIXED, Outcome.NOT_POSITIVE)


def resting_on(facts: ContactFacts) -> dict[str, object]:
    """What each aspect is, read from the facts themselves and not from versions."""
    return {"date": facts.slot, "place": (facts.setting_id, facts.place), "people": facts.people}


@dataclass
class World:
    """One participant, acted upon at random, with a plain record of what was said and seen."""

    draw: st.DataObject
    now: datetime = datetime(2026, 9, 16, 7, tzinfo=UTC)
    trajectory: Trajectory = field(default_factory=make_trajectory)
    sessions: tuple[Session, ...] = field(default_factory=make_sessions)
    contacts: list[Contact] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    said: dict[tuple[UUID, str], tuple[Answer, dict[str, object]]] = field(default_factory=dict)
    seen: list[tuple[datetime, UUID, Outcome, Contact]] = field(default_factory=list)

    def context(self) -> ContactContext:
        return ContactContext(
            PACK,
            self.trajectory,
            brain_opening(self.sessions, PACK.thresholds),
            tuple(self.contacts),
            tuple(self.reviews),
            self.now.date(),
        )

    def choose(self) -> int:
        return self.draw.draw(st.integers(0, len(self.contacts) - 1))

    def add_contact(self) -> None:
        day = self.now.date() + timedelta(days=self.draw.draw(st.integers(-1, 9)))
        setting = self.draw.draw(st.sampled_from([900, 901]))
        self.contacts.append(make_contact(day, 500 + len(self.contacts), setting))

    def _answer(self, index: int, code: str, answer: Answer) -> None:
        contact = self.contacts[index]
        phase = self.trajectory.phase
        given_now = ConditionAnswer(code, answer, self.now, contact.versions, phase)
        self.contacts[index] = replace(contact, answers=(*contact.answers, given_now))
        self.said[contact.id, code] = (answer, resting_on(contact.facts))

    def answer_one(self) -> None:
        index = self.choose()
        code = self.draw.draw(st.sampled_from((*HARD, "N3")))
        self._answer(index, code, self.draw.draw(st.sampled_from(list(Answer))))

    def answer_all(self) -> None:
        index = self.choose()
        for code in BY_HAND:
            self._answer(index, code, Answer.YES)

    def change(self) -> None:
        index = self.choose()
        facts = self.contacts[index].facts
        other_setting = uid(901) if facts.setting_id == uid(900) else uid(900)
        changed = self.draw.draw(
            st.sampled_from(
                [
                    replace(facts, slot=replace(facts.slot, day=facts.slot.day + timedelta(days=7))),
                    replace(facts, slot=replace(facts.slot, day=facts.slot.day - timedelta(days=7))),
                    replace(facts, setting_id=other_setting),
                    replace(facts, place=facts.place + "!"),
                    replace(facts, people=facts.people + "!"),
                    replace(facts, title="Thee"),
                ]
            )
        )
        self.contacts[index] = change_facts(self.contacts[index], changed)

    def plan(self) -> None:
        index = self.choose()
        if not refusals(self.contacts[index], self.context()):
            self.contacts[index] = replace(self.contacts[index], planned_at=self.now)

    def forge_plan(self) -> None:
        """What a broken import or an old undo could leave behind."""
        index = self.choose()
        self.contacts[index] = replace(self.contacts[index], planned_at=self.now)

    def set_aside(self) -> None:
        index = self.choose()
        self.contacts[index] = replace(self.contacts[index], set_aside=not self.contacts[index].set_aside)

    def look_back(self) -> None:
        index = self.choose()
        if self.contacts[index].look_back is None:
            outcome = self.draw.draw(st.sampled_from(list(Outcome)))
            contact = replace(self.contacts[index], look_back=LookBack(outcome, self.now))
            self.contacts[index] = contact
            self.seen.append((self.now, contact.facts.setting_id, outcome, contact))

    def review(self) -> None:
        target = self.draw.draw(st.sampled_from([None, uid(900), uid(901)]))
        self.reviews.append(Review(uid(1), uid(2), target, ReviewConclusion.ADAPT_SETTING, "", self.now))

    def edit_signs(self) -> None:
        number = self.draw.draw(st.integers(0, 2))
        changed = held(self.sessions[number], self.draw.draw(st.sampled_from([None, 2, 3])))
        changed = replace(changed, phase=self.sessions[number].phase)
        self.sessions = (*self.sessions[:number], changed, *self.sessions[number + 1 :])

    def close(self) -> None:
        planned = [s for s in self.sessions if s.state is SessionState.PLANNED and s.slot]
        if planned and planned[0].slot:
            self.trajectory, self.sessions = close_brain(
                self.trajectory, self.sessions, PACK.thresholds, self.now.date(), planned[0].slot
            )

    def open_and_close(self) -> None:
        self.sessions = tuple(held(s) if s.number <= 3 else s for s in self.sessions)
        self.close()

    def prepare(self) -> None:
        """A short way to a contact that is all but planned, which random steps alone seldom find."""
        self.sessions = tuple(held(s) if s.number <= 3 else s for s in self.sessions)
        if self.trajectory.phase is Phase.BRAIN and self.draw.draw(st.integers(0, 3)) < 3:
            self.close()
        self.add_contact()
        index = len(self.contacts) - 1
        for code in BY_HAND:
            self._answer(index, code, Answer.YES)
        spoiled = self.draw.draw(st.sampled_from([*[None] * 12, *HARD]))
        if spoiled not in (None, "R2"):
            self._answer(index, str(spoiled), self.draw.draw(st.sampled_from([Answer.NO, Answer.UNKNOWN])))
        if not refusals(self.contacts[index], self.context()):
            self.contacts[index] = replace(self.contacts[index], planned_at=self.now)

    def disappoint(self) -> None:
        """A contact that was not what one hoped for."""
        self.add_contact()
        bad = LookBack(self.draw.draw(st.sampled_from(BAD)), self.now)
        contact = replace(self.contacts[-1], look_back=bad)
        self.contacts[-1] = contact
        self.seen.append((self.now, contact.facts.setting_id, bad.outcome, contact))

    def change_state(self) -> None:
        state = self.draw.draw(st.sampled_from(list(TrajectoryState)))
        self.trajectory = replace(self.trajectory, state=state)

    def next_day(self) -> None:
        self.now += timedelta(days=1)

    def may_be_planned(self, contact: Contact) -> bool:
        """The rules once more, from the plain record."""
        relating = self.trajectory.brain_closed_on is not None
        ended_well = self.trajectory.state is TrajectoryState.COMPLETED
        if not (relating or ended_well) or self.trajectory.state is TrajectoryState.STOPPED:
            return False
        if contact.facts.slot.day < self.now.date() or contact.set_aside or contact.look_back:
            return False
        for code in HARD:
            if code == "R2":
                counts = [
                    len(s.report.signs)
                    for s in self.sessions
                    if s.phase is Phase.BRAIN and s.state is SessionState.HELD and s.report.signs is not None
                ]
                if not any(a >= 3 and b >= 3 for a, b in pairwise(counts)):
                    return False
                continue
            answer, under = self.said.get((contact.id, code), (Answer.NO, {}))
            present = resting_on(contact.facts)
            rests_on = [aspect for aspect in REOPENS[code] if aspect != "phase"]
            if answer is not Answer.YES or any(under[a] != present[a] for a in rests_on):
                return False
        return not self.blocked(contact.facts.setting_id) and not self.stopped()

    def blocked(self, setting: UUID) -> bool:
        return any(
            at > max((r.recorded_at for r in self.reviews if r.setting_id == setting), default=START_OF_TIME)
            for at, where, outcome, _ in self.seen
            if where == setting and outcome in BAD
        )

    def stopped(self) -> bool:
        counting = [s for s in self.seen if s[2] is not Outcome.DID_NOT_TAKE_PLACE]
        last = sorted(counting, key=lambda s: (s[3].facts.slot.starts_at(), s[0]))[-2:]
        reviewed = [r.recorded_at for r in self.reviews if r.setting_id is None]
        bad = len(last) == 2 and all(s[2] in BAD for s in last)
        return bad and not any(at > max(s[0] for s in last) for at in reviewed)


START_OF_TIME = datetime(2000, 1, 1, tzinfo=UTC)

ACTIONS: tuple[Callable[[World], None], ...] = (
    World.prepare,
    World.prepare,
    World.prepare,
    World.change,
    World.change,
    World.disappoint,
    World.answer_all,
    World.open_and_close,
    World.plan,
    World.plan,
    World.add_contact,
    World.answer_one,
    World.change,
    World.forge_plan,
    World.set_aside,
    World.look_back,
    World.review,
    World.edit_signs,
    World.close,
    World.change_state,
    World.next_day,
)


def test_no_sequence_of_actions_plans_what_may_not_be_planned() -> None:
    reached: set[ContactState] = set()

    @settings(QUICK, max_examples=200)
    @given(st.data())
    def play(data: st.DataObject) -> None:
        world = World(data)
        world.add_contact()
        for action in data.draw(st.lists(st.sampled_from(ACTIONS), min_size=3, max_size=15)):
            world.now += timedelta(minutes=1)
            try:
                action(world)
            except Rejected:
                continue
            context = world.context()
            for contact in world.contacts:
                state = contact_state(contact, context)
                reached.add(state)
                if state in (ContactState.PLANNED, ContactState.CLEARED):
                    assert world.may_be_planned(contact)
                elif not contact.unplanned and contact.planned_at is None:
                    assert bool(refusals(contact, context)) or world.may_be_planned(contact)

    play()
    needed = {ContactState.PLANNED, ContactState.CLEARED, ContactState.CHECKING, ContactState.HELD}
    assert reached >= needed, "the search must reach these states to say anything"


def test_refusing_is_exact_without_a_past_change() -> None:
    """With nothing changed since the answers, the guard refuses exactly what the plain reading refuses."""
    allowed: set[bool] = set()

    @settings(QUICK, max_examples=200)
    @given(st.data())
    def play(data: st.DataObject) -> None:
        world = World(data)
        world.add_contact()
        actions = [a for a in ACTIONS if a is not World.change]
        for action in data.draw(st.lists(st.sampled_from(actions), min_size=3, max_size=15)):
            world.now += timedelta(minutes=1)
            try:
                action(world)
            except Rejected:
                continue
            for contact in world.contacts:
                free = not refusals(contact, world.context())
                allowed.add(free)
                assert free == world.may_be_planned(contact)

    play()
    assert allowed == {True, False}
