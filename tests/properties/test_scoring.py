"""Scores of random forms against a naive reading of the published rules, written apart from the engine."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.measures import score
from desktop.method.instruments import load_instrument
from tests.properties.settings import QUICK

YES = {"definitely_yes", "yes"}
NO = {"definitely_no", "no"}
WORDS = [None, "definitely_yes", "yes", "more_or_less", "no", "definitely_no"]
DIGITS = [None, "0", "1", "2", "3", "4", "5"]

Answers = Sequence[str | None]
Figures = tuple[int | None, int | None, int | None]


def naive(numbered: dict[int, str | None], *, subscale_gaps: int) -> Figures:
    """Count item by item, as a person with the manual would: emotional, social, total."""
    emotional = social = emotional_gaps = social_gaps = 0
    for number, answer in numbered.items():
        if number in (2, 3, 5, 6, 9, 10):
            emotional_gaps += answer is None
            emotional += answer in YES or answer == "more_or_less"
        else:
            social_gaps += answer is None
            social += answer in NO or answer == "more_or_less"
    return (
        emotional if emotional_gaps <= subscale_gaps else None,
        social if social_gaps <= subscale_gaps else None,
        emotional + social if emotional_gaps + social_gaps <= 1 else None,
    )


def figures(instrument: str, answers: Answers) -> Figures:
    result = score(load_instrument(instrument), answers)
    parts = dict(result.subscales)
    return parts["emotional"], parts["social"], result.total


@QUICK
@given(st.lists(st.sampled_from(WORDS), min_size=11, max_size=11))
def test_eleven_items(answers: Answers) -> None:
    numbered = dict(zip(range(1, 12), answers, strict=True))
    assert figures("djg-11", answers) == naive(numbered, subscale_gaps=1)


@QUICK
@given(st.lists(st.sampled_from(WORDS), min_size=6, max_size=6))
def test_six_items(answers: Answers) -> None:
    numbered = dict(zip((3, 4, 7, 9, 8, 10), answers, strict=True))
    assert figures("djg-6", answers) == naive(numbered, subscale_gaps=0)


@QUICK
@given(st.lists(st.sampled_from(DIGITS), min_size=5, max_size=5))
def test_well_being(answers: Answers) -> None:
    expected = None if None in answers else 4 * sum(int(answer or 0) for answer in answers)
    assert score(load_instrument("who-5"), answers).total == expected


@QUICK
@given(st.lists(st.sampled_from([None, "1", "2", "3"]), min_size=3, max_size=3))
def test_three_items(answers: Answers) -> None:
    expected = None if None in answers else sum(int(answer or 0) for answer in answers)
    assert score(load_instrument("ucla-3"), answers).total == expected
