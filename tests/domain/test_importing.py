"""Sheets of an older administration: which column is what, what a cell means, who is one person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Problem
from desktop.domain.import_plan import MOST_PAST, ImportPlan, Known, plan_import
from desktop.domain.import_values import (
    read_day,
    read_minutes,
    read_phone,
    read_risk,
    read_state,
    read_time,
    read_year,
)
from desktop.domain.importing import ImportField, Table, guess_columns, header_row
from desktop.domain.participants import Participant, ParticipantDetails, VisitRisk
from desktop.domain.sessions import SessionState

TODAY = date(2026, 11, 24)
NOBODY = Known((), frozenset())
F = ImportField


@pytest.mark.parametrize(
    "text",
    ["3-9-2026", "03-09-2026", "3/9/26", "3.9.2026", "2026-09-03", "2026-09-03T10:00", "3 sept 2026",
     "3 september 2026", "do 3 september 2026", "donderdag, 3 sep. 2026", "3-sep-26", " 3  9 2026 "],
)  # fmt: skip
def test_one_day_as_people_write_it(text: str) -> None:
    assert read_day(text) == date(2026, 9, 3)


@pytest.mark.parametrize(
    "text", ["31-2-2026", "volgende week", "", "9-2026", "2026", "33 mei 2026", "1-1-1-1"]
)
def test_what_is_no_day_is_said_with_its_words(text: str) -> None:
    read = read_day(text)
    assert isinstance(read, Problem)
    assert (read.field, read.code, dict(read.params)["value"]) == ("day", "no_date", text)


@given(st.dates(date(1930, 1, 1), date(2040, 12, 31)))
def test_every_day_comes_back_from_the_ways_it_is_written(day: date) -> None:
    for text in (day.isoformat(), f"{day.day}-{day.month}-{day.year}", f"{day:%d/%m/%Y}"):
        assert read_day(text) == day


@given(st.text(max_size=40))
def test_no_text_makes_a_reader_fall(text: str) -> None:
    for reader in (read_day, read_time, read_minutes, read_risk, read_state):
        reader(text)
    read_year(text, TODAY)


def test_times_lengths_years_colours_and_states() -> None:
    assert [read_time(t) for t in ("10:00", "9.30", "14u", "9 uur", "2026-09-03T10:15")] == [
        time(10), time(9, 30), time(14), time(9), time(10, 15),
    ]  # fmt: skip
    assert [read_minutes(t) for t in ("60", "45 min", "1 uur", "1,5 uur", "1:00", "90 minuten")] == [
        60, 45, 60, 90, 60, 90,
    ]  # fmt: skip
    assert isinstance(read_minutes("9999"), Problem)
    assert isinstance(read_time("25:00"), Problem)
    years = [read_year(t, TODAY) for t in ("1948", "3-9-1948", "3-9-48", "3-9-05", "2026-01-01")]
    assert years == [1948, 1948, 1948, 2005, 2026]
    assert [read_risk(t) for t in ("Groen", "ORANJE", "rood")] == list(VisitRisk)
    assert [read_state(t) for t in ("Geweest", "niet doorgegaan", "x", "gepland")] == [
        SessionState.HELD, SessionState.CANCELLED, SessionState.HELD, SessionState.PLANNED,
    ]  # fmt: skip


def test_a_phone_number_gets_back_the_zero_that_excel_takes() -> None:
    said = ["612345678", "201234567", "06-12345678", "+31 6 12345678", "", "  06 12 34 56 78 "]
    read = ["0612345678", "0201234567", "06-12345678", "+31 6 12345678", "", "06 12 34 56 78"]
    assert [read_phone(text) for text in said] == read


def test_a_column_is_known_when_it_says_whose_it_is() -> None:
    header = ["Nr", "Naam cliënt ", "Geb. datum", "Tel.nr", "Straat en huisnr", "Datum bezoek", "Tijd bezoek"]
    found = {1: F.NAME, 2: F.BIRTH_YEAR, 3: F.PHONE, 4: F.ADDRESS, 5: F.DAY, 6: F.START}
    assert guess_columns(header) == found
    assert guess_columns(["Naam begeleider", "Cliëntnummer", "van de"]) == {}
    assert header_row([["Cliënten van de wijk"], header]) == 1


def test_columns_are_known_by_their_word_and_each_field_once() -> None:
    header = ("Achternaam", "Voornaam", "Geb. datum", "TEL. NR.", "Naam", "Hobby’s", "Datum bezoek")
    assert guess_columns(header) == {
        0: F.NAME, 1: F.GIVEN_NAME, 2: F.BIRTH_YEAR, 3: F.PHONE, 6: F.DAY,
    }  # fmt: skip
    chosen = {"hobby s": "goal", "tel nr": ""}
    assert guess_columns(header, chosen) == {
        0: F.NAME, 1: F.GIVEN_NAME, 2: F.BIRTH_YEAR, 5: F.GOAL, 6: F.DAY,
    }  # fmt: skip


def test_the_words_above_the_columns_are_found_below_a_title() -> None:
    assert header_row([("Caseload 2026", ""), ("", ""), ("Naam", "Datum"), ("An Bos", "1-9-2026")]) == 2
    assert header_row([("a", "b"), ("c", "d")]) == 0


def plan(
    rows: Sequence[tuple[str, ...]], columns: dict[int, ImportField] | None = None, known: Known = NOBODY
) -> ImportPlan:
    table = Table("x", ("",) * len(rows[0]), tuple(rows), tuple(range(2, len(rows) + 2)))
    return plan_import(table, columns or {0: F.NAME, 1: F.DAY, 2: F.STATE}, known, TODAY)


def codes(made: ImportPlan) -> list[tuple[int, int | None, str]]:
    return [(row.row, one.column, one.problem.code) for row in made.wrong for one in row.problems]


def test_rows_of_one_name_are_one_person_with_visits_in_order() -> None:
    made = plan([
        ("An de Bos", "10-11-2026", "geweest"),
        ("", "3-11-2026", ""),
        ("Bos, An de", "1-12-2026", ""),
        ("Cor Visser", "", ""),
    ])  # fmt: skip
    assert codes(made) == []
    an, cor = made.people
    assert (an.details.name, an.rows) == ("An de Bos", (0, 1, 2))
    assert [(one.slot.day.isoformat(), one.state) for one in an.sessions] == [
        ("2026-11-03", SessionState.HELD),
        ("2026-11-10", SessionState.HELD),
        ("2026-12-01", SessionState.PLANNED),
    ]
    assert (cor.details.name, cor.sessions) == ("Cor Visser", ())


def test_a_wrong_cell_leaves_its_row_out_and_says_which() -> None:
    made = plan([
        ("An Bos", "volgende week", ""),
        ("", "1-9-2026", "misschien"),
        ("An Bos", "2-9-2026", ""),
        ("An Bos", "2-9-2026", ""),
        ("Cor", "1-12-2027", "geweest"),
    ])  # fmt: skip
    assert codes(made) == [
        (0, 1, "no_date"), (1, 2, "no_state"), (3, 1, "import_twice"), (4, 2, "held_future"),
    ]  # fmt: skip
    assert [(one.details.name, one.rows) for one in made.people] == [("An Bos", (2,))]


def test_a_citizen_service_number_and_a_year_that_cannot_be_are_refused() -> None:
    columns = {0: F.NAME, 1: F.BIRTH_YEAR, 2: F.VISIT_NOTE}
    made = plan([("An Bos", "1948", "bsn 111222333"), ("Cor", "2020", ""), ("", "1950", "x")], columns)
    assert codes(made) == [
        (0, 2, "looks_like_bsn"), (1, 1, "out_of_range"), (2, 0, "required"),
    ]  # fmt: skip


def test_who_is_known_is_not_made_twice() -> None:
    an = Participant(UUID(int=1), "A1-01", ParticipantDetails("An Bos", 1948), 1)
    cor = Participant(UUID(int=2), "B1-01", ParticipantDetails("Cor Visser"), 1)
    known = Known((an, cor), frozenset({cor.id}))
    rows = [("an bos", "", ""), ("Cor Visser", "1-9-2026", ""), ("An Bos", "2-9-2026", "")]
    made = plan(rows, known=known)
    assert [(one.known, len(one.sessions)) for one in made.people] == [(an.id, 1)]
    assert codes(made) == [(1, 1, "import_has_trajectory")]
    assert codes(plan([("An Bos", "", "")], known=known)) == [(0, 0, "import_known")]


def test_two_birth_years_are_two_people() -> None:
    columns = {0: F.NAME, 1: F.BIRTH_YEAR}
    made = plan([("Jan Bakker", "1940"), ("Jan Bakker", "1960"), ("Jan Bakker", "")], columns)
    assert [(one.details.birth_year, one.rows) for one in made.people] == [(1940, (0, 2)), (1960, (1,))]


def test_more_visits_than_eight_weeks_can_hold_are_refused() -> None:
    rows = [("An Bos", f"{day}-10-2026", "") for day in range(1, MOST_PAST + 2)]
    assert {code for _, _, code in codes(plan(rows))} == {"import_too_many"}
    assert codes(plan(rows[:-1])) == []
