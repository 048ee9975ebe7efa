"""The planner on a real store: undo is exact, order is kept, nothing is double booked without being said."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from tempfile import mkdtemp
from uuid import UUID

import pytest
from hypothesis import Phase as SearchPhase
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.domain.diary import Absence, AbsenceKind
from desktop.domain.errors import Rejected
from desktop.domain.missed import MissedChoice
from desktop.domain.moving import Shift, preview_following, preview_move
from desktop.domain.sessions import CancelledBy, Session, SessionState
from desktop.domain.week import Clash, ClashKind, Slot
from desktop.services.absences import NEW
from desktop.services.placing import Placement
from tests.properties.settings import QUICK
from tests.services.kit import START, Office, copy_store, empty_store, open_office

NUMBERS = st.integers(0, 40)
SEARCH = settings(
    QUICK, max_examples=10, stateful_step_count=14, phases=[SearchPhase.explicit, SearchPhase.generate]
)
UNDO_DEPTH = 20
Content = tuple[frozenset[Session], frozenset[Absence]]


class Planner(RuleBasedStateMachine):
    """A counsellor with three full rows who drags, falls ill, misses weeks and changes their mind."""

    template: Path
    reached: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp(dir=self.template.parent))
        self.office: Office = open_office(copy_store(self.template, self.folder / "Opmaat.opmaat"))
        self.people: list[UUID] = [row.id for row in self.office.services.participants.overview()]
        self.said: set[frozenset[UUID]] = set()
        """Pairs that share time, of which that was said before it was done."""
        self.stack: list[Content] = []

    def teardown(self) -> None:
        self.office.services.close()
        shutil.rmtree(self.folder)

    # --- what there is -----------------------------------------------------------------------

    def sessions(self) -> list[Session]:
        with self.office.services.place.store.read() as unit:
            return list(unit.sessions.all())

    def content(self) -> Content:
        with self.office.services.place.store.read() as unit:
            sessions = frozenset(replace(s, revision=0) for s in unit.sessions.all())
            return sessions, frozenset(replace(a, revision=0) for a in unit.absences.all())

    def some_session(self, number: int) -> Session:
        found = sorted(self.sessions(), key=lambda s: (s.number, s.id))
        return found[number % len(found)]

    def attempt(self, name: str, act: Callable[[], object]) -> None:
        """Do it: refused, and then nothing at all changed; or one more action that can be taken back."""
        before = self.content()
        try:
            act()
        except Rejected:
            assert self.content() == before
            self.reached["refused"] += 1
            return
        if self.content() != before:
            self.stack = [*self.stack, before][-UNDO_DEPTH:]
            self.reached[name] += 1

    def say(self, own: UUID, clashes: Iterable[Clash]) -> None:
        for clash in clashes:
            if clash.kind is ClashKind.OVERLAP and clash.with_id is not None:
                self.said.add(frozenset({own, clash.with_id}))

    def say_shifts(self, shifts: Iterable[Shift]) -> None:
        for shift in shifts:
            self.say(shift.session.id, shift.clashes)

    # --- what is done ------------------------------------------------------------------------

    @rule(
        number=NUMBERS,
        days=st.integers(-8, 15),
        hour=st.integers(9, 15),
        following=st.booleans(),
    )
    def move(self, number: int, days: int, hour: int, following: bool) -> None:
        session = self.some_session(number)
        old = session.slot or Slot(START, time(10))
        slot = replace(old, day=old.day + timedelta(days), start=time(hour))
        frame = self.office.services.planning.move_context(session.id)
        if following:
            row = preview_following(frame.context, slot)
            self.say_shifts(row.shifts)
            refused = bool(row.problems)
        else:
            preview = preview_move(frame.context, slot, session.place)
            self.say(session.id, preview.clashes)
            refused = bool(preview.problems)
        move = self.office.services.planning.move
        steps = len(self.stack)
        self.attempt("moved", lambda: move(session.id, slot, following=following))
        if refused:
            assert len(self.stack) == steps

    @rule(week=st.integers(0, 8), length=st.integers(0, 9), accept=st.integers(0, 7))
    def be_away(self, week: int, length: int, accept: int) -> None:
        first = START + timedelta(7 * week - 1)
        absence = Absence(NEW, AbsenceKind.SICK, first, first + timedelta(length))
        hits = self.office.services.absence.repair_preview(absence)
        taken = hits if accept else hits[:1]
        for hit in taken:
            if hit.proposal is not None:
                self.say_shifts(hit.proposal.shifts)
        placements = [placement for hit in taken for placement in hit.placements]
        self.attempt("away", lambda: self.office.services.absence.put_absence(absence, placements))

    @rule(number=NUMBERS, by=st.sampled_from(CancelledBy))
    def cancel(self, number: int, by: CancelledBy) -> None:
        session = self.some_session(number)
        if session.state is SessionState.PLANNED:
            self.attempt("cancelled", lambda: self.office.services.sessions.cancel(session.id, by))

    @rule(number=NUMBERS, choice=st.sampled_from(MissedChoice))
    def miss(self, number: int, choice: MissedChoice) -> None:
        session = self.some_session(number)
        view = self.office.services.planning.missed_choices(session.id)
        [option] = [one for one in view.options if one.choice is choice]
        self.say_shifts(option.preview.shifts)
        before = {s.id for s in self.sessions()}
        solve = self.office.services.planning.solve_missed
        self.attempt(choice.value, lambda: solve(session.id, choice, "Nog een keer."))
        for extra in (s for s in self.sessions() if s.id not in before):
            # The id of the session that was added is not the one of the preview.
            self.say_for_all(extra.id, option.preview.shifts)

    def say_for_all(self, own: UUID, shifts: Iterable[Shift]) -> None:
        for shift in shifts:
            self.say(own, shift.clashes)

    @rule(numbers=st.lists(NUMBERS, min_size=1, max_size=4))
    def lose(self, numbers: list[int]) -> None:
        lost = [Placement(self.some_session(number).id, None) for number in numbers]
        self.attempt("lost", lambda: self.office.services.planning.place_all(lost))

    @rule()
    def empty_the_tray(self) -> None:
        preview = self.office.services.planning.place_all_preview()
        placements = [placement for one in preview if (placement := one.placement("Verder."))]
        if placements:
            self.attempt("placed", lambda: self.office.services.planning.place_all(placements))

    @precondition(lambda self: self.stack)
    @rule(times=st.integers(1, 3))
    def undo(self, times: int) -> None:
        for _ in range(min(times, len(self.stack))):
            self.office.services.history.undo()
            assert self.content() == self.stack.pop()
            self.reached["undone"] += 1

    # --- what must always hold ---------------------------------------------------------------

    @invariant()
    def nothing_is_double_booked_without_being_said(self) -> None:
        booked = [s for s in self.sessions() if s.slot and s.state is not SessionState.CANCELLED]
        by_day: dict[date, list[Session]] = {}
        for session in booked:
            assert session.slot is not None
            by_day.setdefault(session.slot.day, []).append(session)
        for together in by_day.values():
            for one, other in combinations(together, 2):
                assert one.slot is not None
                assert other.slot is not None
                if one.slot.overlaps(other.slot):
                    assert frozenset({one.id, other.id}) in self.said
                    self.reached["overlap"] += 1

    @invariant()
    def order_is_kept(self) -> None:
        rows: dict[UUID, list[Session]] = {}
        for session in sorted(self.sessions(), key=lambda s: s.number):
            if session.slot and session.state is not SessionState.CANCELLED:
                rows.setdefault(session.trajectory_id, []).append(session)
        for row in rows.values():
            assert all(a.slot < b.slot for a, b in pairwise(row) if a.slot and b.slot)
            assert [s.theme for s in row] == sorted(s.theme for s in row)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    path = empty_store(tmp_path / "vol.opmaat")
    office = open_office(path)
    for number, name in enumerate(("Een", "Twee", "Drie")):
        office.weeks(office.person(name), START + timedelta(number % 2), time(10 + number))
    office.services.history.forget()
    office.services.close()
    return path


def test_the_planner_keeps_its_promises_whatever_is_done(template: Path) -> None:
    Planner.template, Planner.reached = template, Counter()
    run_state_machine_as_test(Planner, settings=SEARCH)
    missing = {"moved", "away", "lost", "placed", "undone", "refused", "shift_all"} - set(Planner.reached)
    assert not missing, Planner.reached
