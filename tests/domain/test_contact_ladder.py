"""The ladder of contact, signals about settings, and words that look like a name (M7, M9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.clearance import change_facts, reopened
from desktop.domain.contact import Contact, ContactSize, Outcome
from desktop.domain.contact_ladder import LadderAdvice, ladder_advice
from desktop.domain.pack import Thresholds
from desktop.domain.roles import words_like_a_person
from desktop.domain.setting_signals import setting_signals
from tests.domain.builders import START, TODAY, answered, looked_back, make_contact, make_context, uid

ONE, TWO, GROUP = ContactSize
GOOD, BAD, GONE = Outcome.POSITIVE, Outcome.NOT_POSITIVE, Outcome.DID_NOT_TAKE_PLACE
LIMITS = Thresholds(two_after_good=2, group_after_good=3)


def row(*steps: tuple[ContactSize | None, Outcome]) -> list[Contact]:
    made = []
    for number, (size, outcome) in enumerate(steps):
        contact = make_contact(START + timedelta(days=number), 500 + number)
        sized = replace(contact, facts=replace(contact.facts, size=size))
        made.append(looked_back(sized, outcome))
    return made


@pytest.mark.parametrize(
    ("steps", "advice"),
    [
        ((), LadderAdvice(ONE, 0, 2)),
        (((ONE, GOOD),), LadderAdvice(ONE, 1, 2)),
        (((None, GOOD), (ONE, GONE), (ONE, GOOD)), LadderAdvice(TWO, 0, 3)),
        (((ONE, GOOD), (ONE, BAD), (ONE, GOOD)), LadderAdvice(ONE, 1, 2)),
        (((ONE, GOOD), (ONE, GOOD), (TWO, GOOD), (TWO, GOOD)), LadderAdvice(TWO, 2, 3)),
        (((ONE, GOOD), (ONE, GOOD), (TWO, GOOD), (TWO, Outcome.MIXED)), LadderAdvice(TWO, 0, 3)),
        (((TWO, GOOD),) * 3, LadderAdvice(GROUP, 0, 0)),
        (((TWO, GOOD),) * 3 + ((ONE, BAD),), LadderAdvice(ONE, 0, 2)),
        (((TWO, GOOD),) * 3 + ((GROUP, BAD),), LadderAdvice(GROUP, 0, 0)),
    ],
)
def test_the_next_rung_only_after_enough_good_experiences(
    steps: tuple[tuple[ContactSize | None, Outcome], ...], advice: LadderAdvice
) -> None:
    assert ladder_advice(reversed(row(*steps)), LIMITS) == advice


def test_a_larger_step_than_proposed_is_told() -> None:
    advice = ladder_advice(row((ONE, GOOD), (ONE, GOOD)), LIMITS)
    assert [advice.goes_beyond(size) for size in (None, ONE, TWO, GROUP)] == [False, False, False, True]


def test_more_people_reopen_what_rests_on_people() -> None:
    contact = answered(make_contact())
    larger = change_facts(contact, replace(contact.facts, size=GROUP))
    assert {"P1", "P2", "G1"} <= set(reopened(larger, make_context(larger)))
    assert "S1" not in reopened(larger, make_context(larger))


def test_signals_count_over_people_and_name_nobody() -> None:
    def came(person: int, *days: int, outcome: Outcome = GOOD) -> list[Contact]:
        return [
            replace(
                looked_back(make_contact(TODAY - timedelta(days=d), 1000 * person + d), outcome),
                participant_id=uid(person),
            )
            for d in days
        ]

    coming = replace(make_contact(TODAY + timedelta(days=2), 77), participant_id=uid(3))
    limit = Thresholds().away_days
    late = limit + 1
    contacts = [
        *came(1, late, late + 7),  # twice, and not again
        *came(2, 1, outcome=Outcome.MIXED),  # only just
        *came(3, late),  # comes back
        coming,
        *came(4, late, late + 1, late + 2, late + 3),  # four times: kept it up
        *came(5, late, outcome=GONE),  # never was there
    ]
    [signals] = setting_signals(contacts, TODAY, limit).values()
    assert signals.outcomes == ((GOOD, 7), (Outcome.MIXED, 1), (GONE, 1))
    assert (signals.people, signals.stayed_away) == (4, 1)
    assert setting_signals([make_contact()], TODAY, limit) == {}
    assert setting_signals(came(1, limit), TODAY, limit)[uid(900)].stayed_away == 0
    assert setting_signals(came(1, limit), TODAY, limit - 1)[uid(900)].stayed_away == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("gastvrouw en één ander", ()),
        ("Gastvrouw van de kookclub", ()),
        ("buurvrouw Annie", ("Annie",)),
        ("Toos van de buurtkas", ("Toos",)),
        ("met mevrouw De Boer en Kees", ("De", "Boer", "Kees")),
        ("huisarts. Daarna de buren", ()),
        ("EHBO-vrijwilliger", ()),
        ("host Peter, on Monday", ("Peter",)),
        ("", ()),
    ],
)
def test_words_that_look_like_a_name(text: str, found: tuple[str, ...]) -> None:
    assert words_like_a_person(text) == found
