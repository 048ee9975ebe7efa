"""Scoring, missing rules and reliable change, with the published examples."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Rejected
from desktop.domain.measures import (
    Change,
    Instrument,
    Score,
    change_between,
    notes_for,
    parse_answers,
    reliable_change,
    reliable_difference,
    score,
)
from desktop.method.instruments import load_instrument

DJG_11 = load_instrument("djg-11")
DJG_6 = load_instrument("djg-6")
WHO_5 = load_instrument("who-5")
UCLA_3 = load_instrument("ucla-3")
ALL = (DJG_11, DJG_6, WHO_5, UCLA_3)

LETTERS = {"J": "ja", "M": "min of meer", "N": "nee", "-": "-"}


def _scored(instrument: Instrument, letters: str) -> Score:
    words = letters.split() if " " in letters else [LETTERS[letter] for letter in letters]
    return score(instrument, parse_answers(instrument, words))


@pytest.mark.parametrize(
    ("letters", "emotional", "social", "total"),
    [
        ("JNNJNNJJNNJ", 0, 0, 0),
        ("MMMMMMMMMMM", 6, 5, 11),
        ("JJJJJJJJJJJ", 6, 0, 6),
        ("MNJJMNNMJNM", 3, 4, 7),
        ("N--NJJNNJJN", None, 5, None),
        ("JNNJNNJJNN-", 0, 0, 0),
        ("NNNNNNNNNNN", 0, 5, 5),
        ("-----------", None, None, None),
    ],
)
def test_eleven_items(letters: str, emotional: int | None, social: int | None, total: int | None) -> None:
    result = _scored(DJG_11, letters)
    assert result.subscales == (("emotional", emotional), ("social", social))
    assert result.total == total
    assert result.reason == (None if total is not None else "too_many_missing")


@pytest.mark.parametrize(
    ("letters", "emotional", "social", "total"),
    [
        ("JNNJNJ", 3, 3, 6),
        ("JJMMJN", 2, 1, 3),
        ("JNN-NJ", None, 3, 5),
        ("-JJNJN", None, 0, 0),
        ("--JNJN", None, None, None),
    ],
)
def test_six_items_in_their_own_order(
    letters: str, emotional: int | None, social: int | None, total: int | None
) -> None:
    assert [item.number for item in DJG_6.items] == [3, 4, 7, 9, 8, 10]
    result = _scored(DJG_6, letters)
    assert result.subscales == (("emotional", emotional), ("social", social))
    assert result.total == total


@pytest.mark.parametrize(
    ("digits", "total"),
    [("3 3 3 2 2", 52), ("2 3 2 3 2", 48), ("3 3 - 3 3", None), ("0 0 0 0 0", 0), ("5 5 5 5 5", 100)],
)
def test_well_being(digits: str, total: int | None) -> None:
    result = _scored(WHO_5, digits)
    assert result.total == total
    assert result.subscales == ()
    assert result.warnings == ()
    assert result.reason == (None if total is not None else "too_many_missing")


@pytest.mark.parametrize(("digits", "total"), [("1 1 1", 3), ("3 3 3", 9), ("1 2 3", 6), ("1 2 -", None)])
def test_three_items(digits: str, total: int | None) -> None:
    assert _scored(UCLA_3, digits).total == total


def test_missing_items_are_named_by_their_original_number() -> None:
    assert _scored(DJG_6, "JNN-NJ").missing == (9,)
    assert _scored(DJG_11, "N--NJJNNJJN").missing == (2, 3)


def test_five_answers_count_like_three() -> None:
    five = parse_answers(DJG_6, ["ja!", "nee!", "nee", "ja!", "nee!", "ja"])
    assert five == ("definitely_yes", "definitely_no", "no", "definitely_yes", "definitely_no", "yes")
    assert score(DJG_6, five).total == _scored(DJG_6, "JNNJNJ").total == 6


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("ja", "yes"),
        (" JA ", "yes"),
        ("yes", "yes"),
        ("min of meer", "more_or_less"),
        ("Min-of-meer", "more_or_less"),
        ("minofmeer", "more_or_less"),
        ("m", "more_or_less"),
        ("more or less", "more_or_less"),
        ("more_or_less", "more_or_less"),
        ("nee", "no"),
        ("no", "no"),
        ("Yes!", "definitely_yes"),
        ("no!", "definitely_no"),
        ("-", None),
        ("", None),
        ("  ", None),
    ],
)
def test_words_in_both_languages(word: str, code: str | None) -> None:
    assert parse_answers(DJG_6, [word] * 6) == (code,) * 6


def test_unknown_words_are_all_named_with_their_place() -> None:
    with pytest.raises(Rejected) as caught:
        parse_answers(DJG_6, ["ja", "misschien", "nee", "nee", "6" * 100, "nee"])
    first, second = caught.value.problems
    assert (first.field, first.code) == ("answers.2", "unknown_answer")
    assert dict(first.params) == {"position": 2, "item": 4, "word": "misschien"}
    assert dict(second.params) == {"position": 5, "item": 8, "word": "6" * 40}


@pytest.mark.parametrize("word", ["6", "-1", "3.5", "²", "drie", "1\u00a02", "1-", "- 1", "1_"])
def test_digits_outside_the_form_are_refused(word: str) -> None:
    with pytest.raises(Rejected):
        parse_answers(UCLA_3, [word, "1", "1"])


def test_number_of_answers_must_fit() -> None:
    with pytest.raises(Rejected) as caught:
        parse_answers(WHO_5, ["3"] * 6 + ["x"])
    assert [problem.code for problem in caught.value.problems] == ["wrong_count", "unknown_answer"]
    assert dict(caught.value.problems[0].params) == {"expected": 5, "given": 7}
    with pytest.raises(Rejected):
        score(WHO_5, ["3"] * 4)


def test_score_takes_codes_only() -> None:
    with pytest.raises(Rejected) as caught:
        score(DJG_6, ["ja", None, None, None, None, None])
    assert caught.value.problems[0].code == "unknown_answer"


def test_straight_lining_is_warned_about_not_refused() -> None:
    assert _scored(DJG_11, "JJJJJJJJJJJ").warnings == ("straight_lining",)
    assert _scored(DJG_11, "JJJJJJJJJJJ").total == 6
    assert _scored(DJG_11, "JJJJJJJJJJN").warnings == ()
    assert _scored(DJG_11, "J----------").warnings == ()
    assert _scored(WHO_5, "3 3 3 3 3").warnings == ()


def test_well_being_change() -> None:
    from_48, to_64 = _scored(WHO_5, "2 3 2 3 2"), _scored(WHO_5, "3 3 3 3 4")
    from_28, to_52 = _scored(WHO_5, "1 1 1 2 2"), _scored(WHO_5, "3 3 3 2 2")
    assert [from_48.total, to_64.total, from_28.total, to_52.total] == [48, 64, 28, 52]
    assert reliable_change(WHO_5, from_48, to_64) is Change.WITHIN
    assert reliable_change(WHO_5, from_28, to_52) is Change.BEYOND
    assert reliable_change(WHO_5, to_52, from_28) is Change.BEYOND


def test_change_of_eleven_and_six_items() -> None:
    none, three, four = (
        _scored(DJG_11, letters) for letters in ("JNNJNNJJNNJ", "JJJJJNJJNNJ", "JJJJJJJJNNJ")
    )
    assert [none.total, three.total, four.total] == [0, 3, 4]
    assert reliable_change(DJG_11, none, three) is Change.WITHIN
    assert reliable_change(DJG_11, none, four) is Change.BEYOND
    assert reliable_change(DJG_6, _scored(DJG_6, "NJJNJN"), _scored(DJG_6, "JJJJJN")) is Change.WITHIN
    assert reliable_change(DJG_6, _scored(DJG_6, "NJJNJN"), _scored(DJG_6, "JJJJJJ")) is Change.BEYOND


def test_scores_that_may_not_be_compared() -> None:
    whole, gap, unscored = (_scored(DJG_11, s) for s in ("JNNJNNJJNNJ", "JNNJNNJJNN-", "N--NJJNNJJN"))
    assert reliable_change(DJG_11, whole, gap) is Change.NOT_COMPARABLE
    assert reliable_change(DJG_11, whole, unscored) is Change.NOT_COMPARABLE
    assert reliable_change(DJG_11, gap, gap) is Change.NOT_COMPARABLE
    assert reliable_change(DJG_11, unscored, unscored) is Change.NOT_COMPARABLE
    assert reliable_change(DJG_11, whole, _scored(DJG_6, "JNNJNJ")) is Change.NOT_COMPARABLE
    older = dataclasses.replace(whole, version="0.9")
    assert reliable_change(DJG_11, older, whole) is Change.NOT_COMPARABLE
    three, nine = _scored(UCLA_3, "1 1 1"), _scored(UCLA_3, "3 3 3")
    assert reliable_change(UCLA_3, three, nine) is Change.NOT_COMPARABLE


def test_a_ladder_counts_from_its_threshold_on() -> None:
    assert change_between(3, 6, 4) is Change.WITHIN
    assert change_between(2, 7, 4) is Change.BEYOND
    assert change_between(7, 3, 4) is Change.BEYOND
    assert change_between(None, 3, 4) is Change.NOT_COMPARABLE


def test_threshold_of_eleven_items_follows_from_its_inputs() -> None:
    assert reliable_difference(3.0, 0.85) == pytest.approx(3.22, abs=0.01)
    assert DJG_11.threshold is not None
    assert DJG_11.threshold.beyond_from == 4
    assert not DJG_11.threshold.published
    assert WHO_5.threshold is not None
    assert WHO_5.threshold.published


def test_low_well_being_asks_for_the_gp_and_names_nobody() -> None:
    assert [note.at_most for note in notes_for(WHO_5, _scored(WHO_5, "2 3 2 3 2"))] == [50]
    assert notes_for(WHO_5, _scored(WHO_5, "3 3 3 2 2")) == ()
    assert notes_for(WHO_5, _scored(WHO_5, "0 0 - 0 0")) == ()


def _forms(instrument: Instrument) -> st.SearchStrategy[list[str | None]]:
    size = len(instrument.items)
    return st.lists(st.sampled_from([None, *instrument.codes]), min_size=size, max_size=size)


@given(form=st.sampled_from(ALL).flatmap(lambda i: st.tuples(st.just(i), _forms(i))))
def test_every_form_has_a_total_in_range_or_a_reason(form: tuple[Instrument, list[str | None]]) -> None:
    instrument, answers = form
    result = score(instrument, answers)
    low, high = instrument.range
    assert (result.total is None) == (result.reason == "too_many_missing")
    assert (result.total is None) == (answers.count(None) > instrument.max_missing)
    assert len(result.missing) == answers.count(None)
    if result.total is not None:
        assert result.total <= high
        if not result.missing:
            assert result.total >= low
            assert instrument.subscales == () or result.total == sum(v or 0 for _, v in result.subscales)
    assert reliable_change(instrument, result, result) is not Change.BEYOND
