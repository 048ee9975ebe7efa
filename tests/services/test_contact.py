"""Contacts: the checklist, the guard and its reasons, planning, looking back, reviewing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.contact import Answer, ContactState, Outcome, ReviewConclusion
from desktop.domain.errors import NotFound
from desktop.domain.next_step import StepKind
from desktop.domain.trajectory import StopReason
from desktop.domain.warnings import WarningKind
from desktop.services.contact import NewContact
from desktop.services.setting_library import SettingForm
from tests.services.kit import NOBODY, Office, codes, refused


def test_a_new_contact_in_a_new_setting(office: Office) -> None:
    person = office.relating()
    done = office.services.contact.new(NewContact(person, None, office.facts()))
    [setting] = office.services.contact.settings()
    assert done.changes.entries == frozenset({("contact", done.value), ("setting", setting.id)})
    assert (setting.name, setting.neutral_label, setting.place) == (
        "Soep bij Toos",
        "samen eten",
        "buurthuis",
    )
    check = office.services.contact.check(done.value)
    assert (check.state, check.contact.facts.setting_id) == (ContactState.IDEA, setting.id)
    assert (check.verdict.hard_total, check.verdict.soft_total) == (12, 8)
    computed = next(s for s in check.statuses if s.computed)
    assert (computed.is_yes, [n for _, n, _ in computed.evidence]) == (True, [2, 3])
    again = office.services.contact.new(NewContact(person, setting.id, office.facts(5)))
    assert again.changes.entries == frozenset({("contact", again.value)})
    assert [row.contact.id for row in office.services.contact.overview()] == [done.value, again.value]
    office.services.history.undo()
    assert [row.contact.id for row in office.services.contact.overview()] == [done.value]


def test_what_is_wrong_with_a_new_contact(office: Office) -> None:
    person = office.person()
    new, facts = office.services.contact.new, office.facts()
    assert codes(lambda: new(NewContact(person, None, facts))) == ["no_trajectory"]
    empty = replace(facts, title=" ", neutral_label="", people="", place="x" * 121)
    problems = refused(lambda: new(NewContact(person, None, empty)))
    assert [(p.field, p.code) for p in problems] == [
        ("title", "required"),
        ("neutral_label", "required"),
        ("people", "required"),
        ("place", "too_long"),
    ]
    office.weeks(person)
    with pytest.raises(NotFound):
        new(NewContact(person, NOBODY, facts))
    assert codes(lambda: new(NewContact(person, None, facts), unplanned=True)) == ["date_future"]
    assert office.services.contact.overview() == ()


def test_every_reason_is_named_when_planning_is_refused(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    contact = office.contact(person)
    hard = [c.code for c in office.services.pack.conditions if c.hard]
    wanted = ["phase_brain", *["condition_open"] * len(hard)]
    problems = refused(lambda: office.services.contact.plan(contact))
    assert [p.code for p in problems] == wanted
    assert [p.field for p in problems[1:]] == hard
    assert office.services.contact.check(contact).refusals == problems
    office.at(office.clock.today() + timedelta(4))
    assert "date_past" in codes(lambda: office.services.contact.plan(contact))
    assert office.state(contact) is ContactState.IDEA


def test_the_answers_one_by_one(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    answer = office.services.contact.answer
    assert answer(contact, "S1", Answer.UNKNOWN).changes.entries == frozenset({("contact", contact)})
    assert office.state(contact) is ContactState.CHECKING
    [s1] = [p for p in office.services.contact.check(contact).refusals if p.field == "S1"]
    assert dict(s1.params)["answer"] == "unknown"
    answer(contact, "S1", Answer.NO)
    answer(contact, "S1", Answer.YES)
    status = {s.condition.code: s for s in office.services.contact.check(contact).statuses}["S1"]
    assert status.is_yes
    with office.services.place.store.read() as unit:
        given = [a.answer for a in unit.contacts.get(contact).answers]
    assert given == [Answer.UNKNOWN, Answer.NO, Answer.YES]
    office.services.history.undo()
    status = {s.condition.code: s for s in office.services.contact.check(contact).statuses}["S1"]
    assert status.answer is Answer.NO
    assert codes(lambda: answer(contact, "R2", Answer.YES)) == ["computed"]
    with pytest.raises(KeyError):
        answer(contact, "X9", Answer.YES)


def test_planning_when_all_is_well(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    assert office.state(contact) is ContactState.CLEARED
    assert office.services.participants.dossier(person).step.kind is StepKind.PLAN_CONTACT
    done = office.services.contact.plan(contact)
    assert done.changes.entries == frozenset({("contact", contact)})
    assert office.state(contact) is ContactState.PLANNED
    code, fingerprint = office.history(contact)[-1]
    assert (code, len(fingerprint)) == ("planned", 16)
    office.services.history.undo()
    assert office.state(contact) is ContactState.CLEARED


def test_soft_conditions_refuse_nothing(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    soft = [(c.code, Answer.NO) for c in office.services.pack.conditions if not c.hard]
    office.services.contact.answers(contact, soft)
    office.services.contact.plan(contact)
    assert office.services.contact.check(contact).verdict.soft_open == tuple(code for code, _ in soft)


def test_unplan_and_set_aside(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person)
    office.services.contact.unplan(contact)
    assert office.state(contact) is ContactState.CLEARED
    office.services.contact.plan(contact)
    office.services.contact.set_aside(contact)
    assert office.state(contact) is ContactState.SET_ASIDE
    assert codes(lambda: office.services.contact.plan(contact)) == ["set_aside"]
    office.services.contact.set_aside(contact, aside=False)
    assert office.state(contact) is ContactState.CLEARED
    office.services.history.undo()
    office.services.history.undo()
    assert office.state(contact) is ContactState.PLANNED


def test_looking_back_on_the_day_itself(office: Office) -> None:
    person = office.relating()
    contact = office.planned(person, 1)
    look_back = office.services.contact.look_back
    assert codes(lambda: look_back(contact, Outcome.POSITIVE)) == ["not_yet_held"]
    assert codes(lambda: look_back(contact, Outcome.POSITIVE, "x" * 2001, "y" * 2001)) == ["too_long"] * 2
    office.at(office.clock.today() + timedelta(1), 15)
    [row] = office.services.contact.overview()
    assert row.look_back_due
    assert office.services.participants.dossier(person).step.kind is StepKind.LOOK_BACK
    done = look_back(contact, Outcome.POSITIVE, " De soep. ", "Schonk in.", to_please=False)
    assert done.changes.entries == frozenset({("contact", contact)})
    check = office.services.contact.check(contact)
    assert check.contact.look_back is not None
    assert (check.state, check.contact.look_back.finest_moment) == (ContactState.LOOKED_BACK, "De soep.")
    assert not check.setting_blocked
    assert office.history(contact)[-1] == ("looked_back", "positive")
    closed: tuple[Callable[[], object], ...] = (
        lambda: look_back(contact, Outcome.MIXED),
        lambda: office.services.contact.unplan(contact),
        lambda: office.services.contact.set_aside(contact),
        lambda: office.services.contact.change(contact, office.facts()),
        lambda: office.services.contact.answer(contact, "S1", Answer.NO),
    )
    assert [codes(action) for action in closed] == [["not_planned"], *[["already_looked_back"]] * 4]
    office.services.history.undo()
    assert office.state(contact) is ContactState.PLANNED


def test_only_what_was_planned_is_looked_back_on(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person, 0)
    assert codes(lambda: office.services.contact.look_back(contact, Outcome.POSITIVE)) == ["not_planned"]
    assert codes(lambda: office.services.contact.called_back(contact)) == ["not_looked_back"]


@pytest.mark.parametrize("outcome", [Outcome.MIXED, Outcome.NOT_POSITIVE])
def test_a_disappointment_blocks_the_setting_until_it_is_reviewed(office: Office, outcome: Outcome) -> None:
    person = office.relating()
    contact = office.planned(person, 0)
    setting = office.services.contact.check(contact).contact.facts.setting_id
    office.services.contact.look_back(contact, outcome)
    check = office.services.contact.check(contact)
    assert (check.setting_blocked, check.stopped_by_two) == (True, False)
    assert office.services.participants.dossier(person).step.kind is StepKind.CALL_BACK
    office.services.contact.called_back(contact)
    assert office.services.participants.dossier(person).step.kind is StepKind.REVIEW_SETTING
    again = office.contact(person, 5, setting=setting)
    office.answer_all(again)
    assert codes(lambda: office.services.contact.plan(again)) == ["setting_blocked"]
    elsewhere = office.planned(person, 5)
    assert office.state(elsewhere) is ContactState.PLANNED
    review = office.services.contact.review
    assert codes(lambda: review(person, setting, ReviewConclusion.ADAPT_SETTING, "x" * 2001)) == ["too_long"]
    with pytest.raises(NotFound):
        review(person, NOBODY, ReviewConclusion.ADAPT_SETTING, "")
    office.at(office.clock.today(), 16)
    done = review(person, setting, ReviewConclusion.ADAPT_SETTING, " Kleiner groepje. ")
    assert done.changes.touches("review")
    assert office.services.contact.check(again).reviews[0].note == "Kleiner groepje."
    office.services.contact.plan(again)
    assert office.state(again) is ContactState.PLANNED


def test_two_in_a_row_stop_new_contacts_until_the_phase_is_reviewed(office: Office) -> None:
    person = office.relating()
    for outcome in (Outcome.NOT_POSITIVE, Outcome.MIXED):
        contact = office.planned(person, 0)
        office.services.contact.look_back(contact, outcome)
        office.services.contact.called_back(contact)
    fresh = office.contact(person, 4)
    office.answer_all(fresh)
    assert codes(lambda: office.services.contact.plan(fresh)) == ["two_not_positive"]
    dossier = office.services.participants.dossier(person)
    assert (dossier.step.kind, dossier.warnings[0].kind) == (
        StepKind.REVIEW_PHASE,
        WarningKind.TWO_NOT_POSITIVE,
    )
    office.at(office.clock.today(), 16)
    office.services.contact.review(person, None, ReviewConclusion.BACK_TO_BRAIN, "")
    office.services.contact.plan(fresh)
    assert office.state(fresh) is ContactState.PLANNED


def test_what_did_not_take_place_blocks_nothing(office: Office) -> None:
    person = office.relating()
    for _ in range(2):
        contact = office.planned(person, 0)
        office.services.contact.look_back(contact, Outcome.DID_NOT_TAKE_PLACE)
    check = office.services.contact.check(contact)
    assert (check.setting_blocked, check.stopped_by_two, check.call_back_by) == (False, False, None)


def test_a_contact_that_happened_unplanned(office: Office) -> None:
    person = office.relating()
    form = NewContact(person, None, office.facts(-1))
    contact = office.services.contact.new(form, unplanned=True).value
    assert office.state(contact) is ContactState.HELD
    assert "date_past" in codes(lambda: office.services.contact.plan(contact))
    kinds = [w.kind for w in office.services.participants.dossier(person).warnings]
    assert kinds == [WarningKind.CONTACT_WITHOUT_CLEARANCE]
    office.services.contact.look_back(contact, Outcome.MIXED)
    assert office.services.contact.check(contact).setting_blocked


def test_a_contact_and_its_look_back_in_one_go(office: Office) -> None:
    person = office.relating()
    register = office.services.contact.register_unplanned
    future = NewContact(person, None, office.facts(1))
    assert codes(lambda: register(future, Outcome.POSITIVE)) == ["date_future"]
    form = NewContact(person, None, office.facts(-1))
    assert codes(lambda: register(form, Outcome.POSITIVE, "x" * 2001)) == ["too_long"]
    contact = register(form, Outcome.NOT_POSITIVE, "Het liedje.").value
    assert office.state(contact) is ContactState.LOOKED_BACK
    assert office.history(contact) == [("unplanned_contact", ""), ("looked_back", "not_positive")]
    office.services.history.undo()
    assert office.services.contact.overview() == ()


def test_no_contact_slips_past_a_stopped_trajectory(office: Office) -> None:
    person = office.relating()
    contact = office.contact(person)
    office.answer_all(contact)
    office.services.trajectories.stop(office.trajectory(person).id, StopReason.OTHER_SUPPORT)
    assert codes(lambda: office.services.contact.plan(contact)) == ["trajectory_stopped"]
    assert codes(lambda: office.contact(person)) == ["no_trajectory"]


def test_a_completed_trajectory_is_no_way_round_a_new_one(office: Office) -> None:
    person = office.relating()
    old = office.trajectory(person).id
    contact = office.contact(person, 9)
    office.answer_all(contact)
    ups = office.services.trajectories.proposed_follow_ups(office.clock.today())
    office.fill_card(old)
    office.services.trajectories.complete(old, ups)
    office.services.contact.plan(contact)
    new = office.weeks(person, office.clock.today() + timedelta(7))
    assert office.state(contact) is ContactState.CHECKING
    assert set(codes(lambda: office.services.contact.plan(contact))) == {
        "trajectory_stopped",
        "phase_brain",
        "condition_open",
    }
    fresh = office.contact(person, 9)
    assert office.services.contact.check(fresh).contact.trajectory_id == new


def test_a_setting_that_waits_is_known_again_under_its_own_words(office: Office) -> None:
    """Writing it down anew is no way round the review (M7)."""
    person = office.relating()
    contact = office.planned(person, 0)
    first = office.services.contact.check(contact).contact.facts
    office.services.contact.look_back(contact, Outcome.NOT_POSITIVE)
    same = replace(office.facts(5), title=" soep  bij TÓOS! ", place="")
    again = office.services.contact.new(NewContact(person, None, same)).value
    assert office.services.contact.check(again).contact.facts.setting_id == first.setting_id
    office.answer_all(again)
    assert codes(lambda: office.services.contact.plan(again)) == ["setting_blocked"]
    elsewhere = replace(office.facts(5), place="de kerk")
    other = office.services.contact.new(NewContact(person, None, elsewhere)).value
    assert office.services.contact.check(other).contact.facts.setting_id != first.setting_id
    assert len(office.services.contact.settings()) == 2


def test_the_list_holds_a_setting_once(office: Office) -> None:
    library = office.services.contact.library
    library.add(SettingForm("Koffie", "koffie drinken", place="buurthuis"))
    assert codes(lambda: library.add(SettingForm("koffie", "koffie drinken"))) == ["already_known"]
    library.add(SettingForm("Koffie", "koffie drinken", place="de kas"))
    assert len(library.all()) == 2
