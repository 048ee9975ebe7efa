"""M5 and M6: which answers hold and what they add up to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.conditions import ConditionStatus, condition_statuses, verdict
from desktop.domain.contact import Answer, Contact, ContactVersions
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase
from tests.domain.builders import BY_HAND, HARD, PACK, REOPENS, answered, make_contact, uid

OPEN = BrainOpening(opens=True, evidence=((uid(3), 2, 3), (uid(4), 3, 4)))
SHUT = BrainOpening(opens=False)


def status(
    contact: Contact, code: str, opening: BrainOpening = OPEN, phase: Phase = Phase.RELATING
) -> ConditionStatus:
    found = condition_statuses(PACK, contact, opening, phase)
    return next(s for s in found if s.condition.code == code)


def test_nothing_answered() -> None:
    found = condition_statuses(PACK, make_contact(), SHUT, Phase.BRAIN)
    summed = verdict(found)
    assert summed.hard_open == HARD
    assert (summed.hard_total, summed.soft_total) == (12, 8)
    assert len(summed.soft_open) == 8
    first = found[0]
    assert (first.answer, first.current, first.previous, first.answered_at) == (None, False, None, None)


def test_all_yes() -> None:
    found = condition_statuses(PACK, answered(make_contact()), OPEN, Phase.RELATING)
    assert verdict(found).hard_open == verdict(found).soft_open == ()


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_only_yes_counts_as_met(answer: Answer) -> None:
    contact = answered(answered(make_contact()), "G3", answer=answer)
    found = status(contact, "G3")
    assert (found.answer, found.current, found.is_yes) == (answer, True, False)
    summed = verdict(condition_statuses(PACK, contact, OPEN, Phase.RELATING))
    assert summed.hard_open == ("G3",)


def test_the_last_answer_counts() -> None:
    contact = answered(answered(make_contact(), "R1", answer=Answer.NO), "R1")
    assert status(contact, "R1").is_yes


def test_r2_is_computed_and_answers_to_it_are_ignored() -> None:
    contact = answered(make_contact(), "R2")
    shut = status(contact, "R2", SHUT)
    assert (shut.answer, shut.is_yes, shut.computed, shut.evidence) == (Answer.NO, False, True, ())
    opened = status(make_contact(), "R2", OPEN)
    assert (opened.is_yes, opened.computed, opened.evidence) == (True, True, OPEN.evidence)


@pytest.mark.parametrize("aspect", ["date", "place", "people"])
def test_a_change_reopens_exactly_what_rests_on_it(aspect: str) -> None:
    contact = replace(answered(make_contact()), versions=replace(ContactVersions(), **{aspect: 2}))
    for found in condition_statuses(PACK, contact, OPEN, Phase.RELATING):
        code = found.condition.code
        if code == "R2" or aspect not in REOPENS[code]:
            assert found.is_yes, code
        else:
            assert not found.is_yes, code
            assert (found.answer, found.current) == (None, False)
            assert (found.previous, found.reopened_by) == (Answer.YES, (aspect,))
            assert found.answered_at is not None


def test_another_phase_reopens_what_rests_on_phase() -> None:
    phased = tuple(replace(c, reopens_on=("phase",)) if c.code == "R1" else c for c in PACK.conditions)
    pack = replace(PACK, conditions=phased)
    contact = answered(make_contact(), phase=Phase.BRAIN)
    found = condition_statuses(pack, contact, OPEN, Phase.RELATING)
    assert [s.condition.code for s in found if s.reopened_by] == ["R1"]


def test_confirming_again_closes_it() -> None:
    contact = replace(answered(make_contact()), versions=ContactVersions(date=2, place=2, people=2))
    again = answered(contact)
    assert all(status(again, code).is_yes for code in BY_HAND)
