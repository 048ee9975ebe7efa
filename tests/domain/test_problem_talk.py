"""The hint beside a note (M8): only when every sentence is about what is hard, with the words it is for."""

from __future__ import annotations

import pytest

from desktop.domain.problem_talk import problem_hint

WORDS = ("eenzaam*", "pieker*", "pijn", "moeilijk*")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Voelt zich eenzaam. Piekert veel.", ("eenzaam", "piekert")),
        ("Eenzaamheid, moeilijke nachten", ("eenzaamheid", "moeilijke")),
        ("Eenzaam! Eenzaam! Eenzaam!", ()),
        ("Voelt zich eenzaam en piekert. Lachte om de hond.", ()),
        ("Pijnlijk en eenzaam.", ()),
        ("Geen woord over wat dan ook.", ()),
        ("", ()),
        ("...\n\n", ()),
    ],
)
def test_only_a_note_that_turns_on_the_problem(text: str, why: tuple[str, ...]) -> None:
    assert problem_hint(text, WORDS, 2) == why


def test_a_higher_threshold_asks_for_more_words() -> None:
    assert problem_hint("Pijn. Eenzaam. Piekert.", WORDS, 3) == ("pijn", "eenzaam", "piekert")
    assert problem_hint("Pijn. Eenzaam.", WORDS, 3) == ()


def test_without_words_there_is_no_hint() -> None:
    assert problem_hint("Pijn. Eenzaam.", (), 2) == ()
