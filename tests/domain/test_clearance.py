"""M2, M5, M6, M7: the guard of contacts and what comes after one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.clearance import (
    ContactContext,
    blocking_contact,
    call_back_due,
    change_facts,
    contact_state,
    look_back_due,
    refusals,
    reopened,
    setting_blocked,
    stopped_by_two,
)
from desktop.domain.contact import Answer, Contact, ContactState, LookBack, Outcome
from desktop.domain.errors import Problem, Rejected
from desktop.domain.trajectory import TrajectoryState
from tests.domain.builders import (
    HARD,
    PACK,
    START,
    TODAY,
    answered,
    looked_back,
    make_contact,
    make_context,
    make_sessions,
    make_trajectory,
    moment,
    review,
    slot,
    uid,
    with_held,
)

DAY = timedelta(days=1)


def codes(contact: Contact, context: ContactContext) -> list[str]:
    return [problem.code for problem in refusals(contact, context)]


def planned(contact: Contact) -> Contact:
    return replace(contact, planned_at=moment(START))


class TestRefusals:
    def test_all_conditions_met(self) -> None:
        contact = answered(make_contact())
        assert refusals(contact, make_context(contact)) == ()

    def test_an_open_hard_condition_is_named_with_its_answer(self) -> None:
        contact = answered(answered(make_contact()), "P2", answer=Answer.UNKNOWN)
        params = (("condition", "P2"), ("answer", "unknown"), ("reopened", ""))
        assert refusals(contact, make_context()) == (Problem("P2", "condition_open", params),)

    def test_an_unanswered_and_a_reopened_one(self) -> None:
        contact = answered(make_contact(), *(c for c in HARD if c not in ("R2", "S1")))
        params = (("condition", "S1"), ("answer", "none"), ("reopened", ""))
        assert refusals(contact, make_context()) == (Problem("S1", "condition_open", params),)
        moved = change_facts(answered(contact, "S1"), replace(contact.facts, place="Bij de molen"))
        found = refusals(moved, make_context())
        assert [problem.field for problem in found] == ["S1", "S2", "S3"]
        assert dict(found[0].params)["reopened"] == "place"

    def test_soft_conditions_do_not_refuse(self) -> None:
        contact = answered(make_contact(), *HARD)
        assert refusals(contact, make_context()) == ()

    def test_brain_phase_and_its_signs(self) -> None:
        contact = answered(make_contact())
        running = make_context(trajectory=make_trajectory(), sessions=with_held(make_sessions(), 3, 3, 3))
        assert codes(contact, running) == ["phase_brain"]
        shut = make_context(sessions=with_held(make_sessions(), 3, 2, 3))
        assert [p.field for p in refusals(contact, shut)] == ["R2"]

    def test_ended_trajectories(self) -> None:
        contact = answered(make_contact())
        stopped = make_context(trajectory=make_trajectory(START, TrajectoryState.STOPPED))
        assert codes(contact, stopped) == ["trajectory_stopped"]
        completed = make_context(trajectory=make_trajectory(START, TrajectoryState.COMPLETED))
        assert codes(contact, completed) == []
        other = replace(make_trajectory(START), id=uid(77))
        assert codes(contact, make_context(trajectory=other)) == ["trajectory_stopped"]

    def test_past_set_aside_looked_back_unplanned(self) -> None:
        contact = answered(make_contact())
        assert codes(contact, make_context(today=TODAY + DAY)) == ["date_past"]
        assert codes(replace(contact, set_aside=True), make_context()) == ["set_aside"]
        assert codes(looked_back(contact, Outcome.POSITIVE), make_context()) == ["already_looked_back"]
        assert codes(replace(contact, unplanned=True), make_context()) == ["date_past"]

    def test_every_reason_at_once(self) -> None:
        first = looked_back(make_contact(TODAY - 9 * DAY, 501), Outcome.MIXED)
        second = looked_back(make_contact(TODAY - 8 * DAY, 502), Outcome.NOT_POSITIVE)
        contact = replace(make_contact(TODAY - DAY), set_aside=True)
        stopped = make_trajectory(state=TrajectoryState.STOPPED)
        context = make_context(first, second, trajectory=stopped, sessions=make_sessions())
        found = codes(contact, context)
        assert found[:4] == ["set_aside", "trajectory_stopped", "phase_brain", "date_past"]
        assert found.count("condition_open") == 12
        assert found[-2:] == ["setting_blocked", "two_not_positive"]


class TestState:
    def test_from_idea_to_planned(self) -> None:
        idea = make_contact()
        assert contact_state(idea, make_context()) is ContactState.IDEA
        assert contact_state(answered(idea, "R1"), make_context()) is ContactState.CHECKING
        cleared = answered(idea)
        assert contact_state(cleared, make_context()) is ContactState.CLEARED
        assert contact_state(planned(cleared), make_context()) is ContactState.PLANNED

    def test_on_its_day_and_after(self) -> None:
        contact = planned(answered(make_contact()))
        assert contact_state(contact, make_context(today=TODAY)) is ContactState.PLANNED
        assert contact_state(contact, make_context(today=TODAY + DAY)) is ContactState.HELD
        never_planned = replace(contact, planned_at=None)
        assert contact_state(never_planned, make_context(today=TODAY + DAY)) is ContactState.CHECKING

    def test_a_plan_without_clearance_is_no_plan(self) -> None:
        assert contact_state(planned(make_contact()), make_context()) is ContactState.IDEA
        contact = planned(answered(make_contact()))
        before = make_context(trajectory=make_trajectory())
        assert contact_state(contact, before) is ContactState.CHECKING

    def test_ends(self) -> None:
        contact = planned(answered(make_contact()))
        assert contact_state(replace(contact, set_aside=True), make_context()) is ContactState.SET_ASIDE
        done = looked_back(contact, Outcome.POSITIVE)
        assert contact_state(done, make_context()) is ContactState.LOOKED_BACK
        unplanned = replace(make_contact(), unplanned=True)
        assert contact_state(unplanned, make_context()) is ContactState.HELD


class TestChangeFacts:
    def test_each_aspect_raises_its_own_version_and_ends_the_plan(self) -> None:
        contact = planned(answered(make_contact()))
        later = change_facts(contact, replace(contact.facts, slot=slot(TODAY + DAY)))
        assert (later.versions.date, later.versions.place, later.versions.people) == (2, 1, 1)
        for facts in (
            replace(contact.facts, place="Elders"),
            replace(contact.facts, setting_id=uid(901)),
        ):
            moved = change_facts(contact, facts)
            assert (moved.versions.date, moved.versions.place, moved.versions.people) == (1, 2, 1)
        others = change_facts(contact, replace(contact.facts, people="twee anderen"))
        assert (others.versions.date, others.versions.place, others.versions.people) == (1, 1, 2)
        assert later.planned_at is moved.planned_at is others.planned_at is None

    def test_another_hour_is_another_date(self) -> None:
        contact = planned(answered(make_contact()))
        changed = change_facts(contact, replace(contact.facts, slot=slot(TODAY, 15)))
        assert changed.planned_at is None
        assert "R1" in reopened(changed, make_context())

    def test_titles_change_nothing_else(self) -> None:
        contact = planned(answered(make_contact()))
        changed = change_facts(contact, replace(contact.facts, title="Thee", neutral_label="thee"))
        assert changed == replace(contact, facts=changed.facts)
        assert changed.facts.title == "Thee"

    def test_going_back_does_not_bring_the_clearance_back(self) -> None:
        contact = planned(answered(make_contact()))
        away = change_facts(contact, replace(contact.facts, people="twee anderen"))
        back = change_facts(away, contact.facts)
        assert contact_state(back, make_context()) is ContactState.CHECKING
        assert reopened(back, make_context()) == (
            "R3",
            "P1",
            "P2",
            "P3",
            "P4",
            "G1",
            "G2",
            "G3",
            "G4",
            "N1",
            "N2",
            "N3",
        )

    def test_what_happened_stays(self) -> None:
        contact = looked_back(answered(make_contact()), Outcome.NOT_POSITIVE)
        with pytest.raises(Rejected) as refused:
            change_facts(contact, replace(contact.facts, setting_id=uid(901)))
        assert refused.value.problems == (Problem("", "already_looked_back"),)
        assert change_facts(contact, replace(contact.facts, title="Thee")).facts.title == "Thee"


class TestBlocks:
    @pytest.mark.parametrize("outcome", list(Outcome))
    def test_what_blocks_a_setting(self, outcome: Outcome) -> None:
        context = make_context(looked_back(make_contact(TODAY - DAY, 501), outcome))
        blocked = outcome in (Outcome.MIXED, Outcome.NOT_POSITIVE)
        assert setting_blocked(uid(900), context) is blocked
        assert not setting_blocked(uid(901), context)
        assert codes(answered(make_contact()), context) == (["setting_blocked"] if blocked else [])

    def test_a_later_review_of_that_setting_frees_it(self) -> None:
        bad = looked_back(make_contact(TODAY - 3 * DAY, 501), Outcome.MIXED)
        for reviews, blocked in (
            ((review(900, TODAY - 2 * DAY),), False),
            ((review(900, TODAY - 4 * DAY),), True),
            ((review(901, TODAY - 2 * DAY),), True),
            ((review(None, TODAY - 2 * DAY),), True),
        ):
            assert setting_blocked(uid(900), make_context(bad, reviews=reviews)) is blocked
        again = looked_back(make_contact(TODAY - DAY, 502), Outcome.MIXED)
        context = make_context(bad, again, reviews=(review(900, TODAY - 2 * DAY),))
        assert blocking_contact(uid(900), context) == again

    def test_a_set_aside_disappointment_still_blocks(self) -> None:
        bad = replace(looked_back(make_contact(TODAY - DAY, 501), Outcome.MIXED), set_aside=True)
        assert setting_blocked(uid(900), make_context(bad))

    @pytest.mark.parametrize(
        ("outcomes", "stopped"),
        [
            ("", False),
            ("n", False),
            ("nn", True),
            ("nm", True),
            ("mn", True),
            ("np", False),
            ("nnp", False),
            ("pnn", True),
            ("nxn", True),
            ("nxpx", False),
        ],
    )
    def test_two_in_a_row_stop(self, outcomes: str, stopped: bool) -> None:
        names = {
            "p": Outcome.POSITIVE,
            "m": Outcome.MIXED,
            "n": Outcome.NOT_POSITIVE,
            "x": Outcome.DID_NOT_TAKE_PLACE,
        }
        row = [
            looked_back(make_contact(START + n * DAY, 500 + n, 900 + n), names[letter])
            for n, letter in enumerate(outcomes)
        ]
        assert stopped_by_two(make_context(*reversed(row))) is stopped

    def test_unplanned_contacts_count(self) -> None:
        first = looked_back(make_contact(START, 501, 901), Outcome.MIXED)
        second = replace(looked_back(make_contact(START + DAY, 502, 902), Outcome.MIXED), planned_at=None)
        assert stopped_by_two(make_context(first, replace(second, unplanned=True)))

    def test_a_later_phase_review_lets_go_on(self) -> None:
        row = [looked_back(make_contact(START + n * DAY, 500 + n, 900 + n), Outcome.MIXED) for n in range(2)]
        assert not stopped_by_two(make_context(*row, reviews=(review(None, START + 2 * DAY),)))
        assert stopped_by_two(make_context(*row, reviews=(review(None, START),)))
        assert stopped_by_two(make_context(*row, reviews=(review(901, START + 2 * DAY),)))
        again = looked_back(make_contact(START + 3 * DAY, 503, 903), Outcome.NOT_POSITIVE)
        assert stopped_by_two(make_context(*row, again, reviews=(review(None, START + 2 * DAY),)))


class TestAfter:
    def test_call_back_within_a_day(self) -> None:
        contact = looked_back(make_contact(TODAY), Outcome.NOT_POSITIVE)
        assert call_back_due(contact, PACK, TODAY) == TODAY + DAY
        assert call_back_due(looked_back(make_contact(), Outcome.MIXED), PACK, TODAY) == TODAY + DAY
        for outcome in (Outcome.POSITIVE, Outcome.DID_NOT_TAKE_PLACE):
            assert call_back_due(looked_back(make_contact(), outcome), PACK, TODAY) is None
        assert call_back_due(make_contact(), PACK, TODAY) is None

    def test_called_back(self) -> None:
        seen = LookBack(Outcome.MIXED, moment(TODAY), called_back_on=TODAY)
        contact = replace(make_contact(), look_back=seen)
        assert call_back_due(contact, PACK, TODAY) is None

    def test_the_day_is_the_local_one(self) -> None:
        seen = LookBack(Outcome.MIXED, moment(TODAY, 23))
        contact = replace(make_contact(), look_back=seen)
        assert call_back_due(contact, PACK, TODAY) == TODAY + 2 * DAY

    def test_look_back_due(self) -> None:
        contact = planned(answered(make_contact()))
        assert not look_back_due(contact, make_context(today=TODAY - DAY))
        assert look_back_due(contact, make_context(today=TODAY))
        assert look_back_due(contact, make_context(today=TODAY + DAY))
        assert look_back_due(replace(make_contact(), unplanned=True), make_context())
        assert not look_back_due(make_contact(), make_context())
        assert not look_back_due(looked_back(contact, Outcome.POSITIVE), make_context())
        assert not look_back_due(replace(contact, set_aside=True), make_context())
