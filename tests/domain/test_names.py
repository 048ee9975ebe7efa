"""Names in free text are found before a report leaves, however they are written (P9)."""

from __future__ import annotations

import pytest

from desktop.domain.names import identifying_words, words_like_names, words_like_others
from desktop.domain.participants import ParticipantDetails

PERSON = ParticipantDetails(
    name="Zoë van den Berg-Jónsdóttir",
    phone="06-1234 5678 (dochter 0570 612345)",
    address="Korte Kerkstraat 12\n7411 AB Deventer",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Zoë wil weer zingen", ("Zoë",)),
        ("ZOE wil weer zingen", ("ZOE",)),
        ("bij zoe’s zus en bij Zoës buurvrouw", ("zoe’s", "Zoës")),
        ("mevrouw van den Berg, mevrouw Van den Berg", ("Berg",)),
        ("Jonsdottir is haar andere naam", ("Jonsdottir",)),
        ("van de markt den berm in", ()),
        ("De zoete bergweg", ()),
        ("", ()),
    ],
)
def test_words_of_the_name_are_found_without_accents_and_case(text: str, found: tuple[str, ...]) -> None:
    assert words_like_names(text, [PERSON.name]) == found


def test_an_initial_or_a_particle_is_no_name_by_itself() -> None:
    assert words_like_names("a, de en van: dat zijn geen namen", ["A. de Vries", "van"]) == ()
    assert words_like_names("dag mevrouw De Vries", ["A. de Vries"]) == ("Vries",)


def test_without_names_nothing_is_found() -> None:
    assert words_like_names("Zoë van den Berg", []) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bel 0612345678", ("0612345678",)),
        ("bel +31 6 1234 5678 even", ("+31 6 1234 5678",)),
        ("dochter: 0570-612345", ("0570-612345",)),
        ("de Kerkstraat in durven", ("Kerkstraat",)),
        ("de postcode is 7411ab", ("7411ab",)),
        ("om 10:30 in week 4, 3 van 8", ()),
        ("bel 0687654321", ()),
    ],
)
def test_telephone_and_address_are_found(text: str, found: tuple[str, ...]) -> None:
    assert identifying_words(text, PERSON) == found


def test_an_empty_telephone_and_address_find_nothing() -> None:
    assert identifying_words("bel 0612345678 bij de Kerkstraat", ParticipantDetails(name="Bo")) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ze belde Truus en daarna Piet.", ("Truus", "Piet")),
        ("Truus belde. Ik zei: Dat is fijn.", ("Truus",)),
        ("Wil graag mee. Liep naar buiten.", ()),
        ("Janssen was er niet. Bakkers zus kwam.", ("Bakkers",)),
        ("Lachte om Truus. Truus lachte mee.", ("Truus",)),
        ("Keek naar de TV van de GGZ met Kerst.", ()),
        ("Zij zag Nel's zus en mevrouw de Groot.", ("Groot",)),
        ("- Belde\n- Wandelde met ‘Ans’", ("Ans",)),
        ("", ()),
    ],
)
def test_a_capital_inside_a_sentence_may_be_somebody_else(text: str, found: tuple[str, ...]) -> None:
    assert words_like_others(text, ["Nel Dekker"], ["Bo de Bakker", "An Goed"]) == found
