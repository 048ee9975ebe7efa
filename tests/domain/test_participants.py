"""Participants: minimal data, the BSN guard, duplicates, the Dutch order of names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.errors import Problem
from desktop.domain.participants import (
    Consent,
    ConsentPurpose,
    NameOrder,
    ParticipantDetails,
    holds_bsn,
    similar,
    sort_key,
    validate,
)
from tests.domain.builders import TODAY, make_participant

FINE = ParticipantDetails(name="Zoë IJsbrandij-d’Ancona", birth_year=1950, goal="Weer\nzingen")
BSN = "111222333"
"""Passes the eleven test; a published test number."""


def found(**changes: object) -> list[tuple[str, str]]:
    problems = validate(replace(FINE, **changes), TODAY)  # type: ignore[arg-type]
    return [(problem.field, problem.code) for problem in problems]


def test_fine() -> None:
    assert found() == []


@pytest.mark.parametrize("name", ["", "   ", "\t"])
def test_name_is_required(name: str) -> None:
    assert ("name", "required") in found(name=name)


def test_lengths_and_control_characters() -> None:
    assert found(name="x" * 200) == []
    assert found(name="x" * 201) == [("name", "too_long")]
    assert found(goal="x" * 501) == [("goal", "too_long")]
    assert found(name="An\nna") == [("name", "control_characters")]
    assert found(phone="06\x00") == [("phone", "control_characters")]
    assert found(goal="een\ntwee") == []
    assert found(goal="een\x1b") == [("goal", "control_characters")]


@pytest.mark.parametrize(("year", "fine"), [(1899, False), (1900, True), (2010, True), (2011, False)])
def test_birth_year(year: int, fine: bool) -> None:
    problems = validate(replace(FINE, birth_year=year), TODAY)
    bounds = (("min", 1900), ("max", 2010))
    assert problems == (() if fine else (Problem("birth_year", "out_of_range", bounds),))


def test_dates_are_not_ahead() -> None:
    tomorrow = TODAY + timedelta(days=1)
    assert found(consult_on=TODAY) == []
    assert found(consult_on=tomorrow) == [("consult_on", "date_future")]
    assert found(consents=(Consent(ConsentPurpose.FILE, True, tomorrow),)) == [("consents", "date_future")]


@pytest.mark.parametrize("field", ["name", "address", "area", "goal", "visit_note"])
def test_bsn_is_refused_everywhere_but_in_the_phone_number(field: str) -> None:
    assert found(**{field: f"Bel {BSN} even"}) == [(field, "looks_like_bsn")]
    assert found(phone=BSN) == []


@pytest.mark.parametrize(
    "text", [BSN, "1112.22.333", "111 222 333", "x111-222-333.", f"a{BSN}b", "123456782"]
)
def test_bsn_found(text: str) -> None:
    assert holds_bsn(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "111222334",
        f"{BSN}1",
        f"0{BSN}",
        "111 222 333 4",
        "06 111 222 333",
        "000000000",
        "11122233",
        "1,2,3,4",
    ],
)
def test_no_bsn(text: str) -> None:
    assert not holds_bsn(text)


def test_similar_ignores_accents_case_order_and_particles() -> None:
    other = make_participant(name="Zoë van der Veen")
    for name in ("zoe VEEN", "Veen, Zoë van der", "Zoé  Veen"):
        assert similar(ParticipantDetails(name=name), [other]) == (other,)
    assert similar(ParticipantDetails(name="Zoë Vermeer"), [other]) == ()
    assert similar(ParticipantDetails(name="de"), [make_participant(name="van")]) == ()


def test_similar_by_birth_year_and_a_close_name() -> None:
    other = make_participant(name="Johanna Jansen", birth_year=1944)
    assert similar(ParticipantDetails(name="Johana Janssen", birth_year=1944), [other]) == (other,)
    assert similar(ParticipantDetails(name="Johana Janssen", birth_year=1945), [other]) == ()
    assert similar(ParticipantDetails(name="Johana Janssen"), [make_participant(name="Johanna Jansen")]) == ()
    assert similar(ParticipantDetails(name="Piet Bakker", birth_year=1944), [other]) == ()


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("A. de Vries", "vries"),
        ("de Vries", "vries"),
        ("De Vries, Anna", "vries"),
        ("Vries, A. de", "vries"),
        ("Anna Maria van 't Hof", "hof"),
        ("Anna van ’t Hof", "hof"),
        ("Zoë Ünal", "unal"),
        ("Jan-Willem Bakker", "bakker"),
        ("Anna Jansen-de Boer", "jansen-de boer"),
        ("Jo d'Ancona", "ancona"),
        ("Madonna", "madonna"),
        ("van", "van"),
        ("", ""),
    ],
)
def test_sort_key(name: str, surname: str) -> None:
    assert sort_key(name)[0] == surname


def test_order_of_a_list() -> None:
    names = ["B. Vos", "A. de Vries", "Ünal", "Karin van den Berg", "Anna Vries", "Émile Bakker"]
    assert sorted(names, key=sort_key) == [
        "Émile Bakker",
        "Karin van den Berg",
        "Ünal",
        "B. Vos",
        "A. de Vries",
        "Anna Vries",
    ]


def test_order_of_a_list_by_particle() -> None:
    names = ["B. Vos", "A. de Vries", "Vries, A. de", "Karin van den Berg", "Dirk Eik"]
    assert sorted(names, key=lambda name: sort_key(name, NameOrder.PARTICLE)) == [
        "A. de Vries",
        "Vries, A. de",
        "Dirk Eik",
        "Karin van den Berg",
        "B. Vos",
    ]


def test_leap_day_is_no_trouble() -> None:
    assert validate(FINE, date(2028, 2, 29)) == ()
