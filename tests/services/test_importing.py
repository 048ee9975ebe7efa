"""Taking in an older administration: what is sound comes in, what is not is named, undo takes all back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop.domain.contact import ContactState
from desktop.domain.errors import Stopped
from desktop.domain.importing import ImportField, Table
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.language import speaking
from desktop.services.importing import read_file, template_examples, template_header, write_template
from tests.services.kit import MONDAY, Office, codes

ROWS = 2_000
VISITS = 7
EVERY = 10
"""One row in so many has something wrong."""


def messy_file(path: Path) -> Path:
    """What a team keeps in Excel: a title, a merged name, dates as text, rows that are wrong."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(("Overzicht cliënten",))
    sheet.merge_cells("A1:F1")
    sheet.append(())
    sheet.append(
        ("Achternaam", "Voornaam", "Geb. jaar", "Telefoon", "Datum huisbezoek", "Geboortejaar", "Datum")
    )
    for number in range(ROWS):
        wrong = number % EVERY == 0
        who, visit = divmod(number, VISITS)
        day = MONDAY - timedelta(days=visit * 7 + who % 5 + 1)
        text = "weet niet meer" if wrong else (day if number % 2 else f"{day.day}-{day.month}-{day.year}")
        sheet.append((f"Jansen{who}", "An", None, f"06{who:08d}", "x", 1930 + who % 60, text))
    book.save(path)
    return path


def read(path: Path) -> Table:
    [table] = read_file(path, cancelled=lambda: False, progress=lambda _done, _total: None)
    return table


def test_a_real_sheet_brings_in_what_is_sound_and_undo_takes_it_all_back(
    office: Office, tmp_path: Path
) -> None:
    table = read(messy_file(tmp_path / "oud.xlsx"))
    service = office.services.importing
    columns = service.columns(table)
    assert set(columns.values()) == {
        ImportField.NAME, ImportField.GIVEN_NAME, ImportField.PHONE, ImportField.BIRTH_YEAR, ImportField.DAY,
    }  # fmt: skip
    plan = service.preview(table, columns)
    assert len(plan.wrong) == ROWS // EVERY
    assert {one.problem.code for row in plan.wrong for one in row.problems} == {"no_date"}
    assert office.services.participants.overview() == ()
    told: list[tuple[int, int]] = []
    done = service.perform(table, columns, progress=lambda *step: told.append(step)).value
    assert (done.participants, done.sessions) == (286, ROWS - ROWS // EVERY)
    assert told == [(step, 286) for step in range(286)]
    people = office.services.participants.overview()
    assert len({row.code for row in people}) == 286
    assert office.services.history.undo().value == "imported"
    assert office.services.participants.overview() == ()
    with office.services.place.store.read() as unit:
        assert (unit.trajectories.all(), unit.sessions.outlines()) == ((), ())


def small(*rows: tuple[str, str, str]) -> Table:
    return Table("x", ("Naam", "Datum", "Verslag"), rows, tuple(range(2, len(rows) + 2)))


def test_held_visits_become_brain_weeks_with_a_fixed_report_and_the_rest_waits(office: Office) -> None:
    past = [MONDAY - timedelta(weeks=week) for week in (4, 3, 2, 1)]
    coming = MONDAY + timedelta(weeks=1)
    table = small(*(("An Bos", day.isoformat(), f"Ging goed {day}") for day in [*past, coming]))
    service = office.services.importing
    service.perform(table, service.columns(table))
    [row] = office.services.participants.overview()
    dossier = office.services.participants.dossier(row.id)
    assert dossier.trajectory is not None
    assert (dossier.trajectory.phase, dossier.trajectory.started_on) == (Phase.BRAIN, past[0])
    assert [(one.phase, one.state, one.slot is not None) for one in dossier.sessions] == [
        *[(Phase.BRAIN, SessionState.HELD, True)] * 4,
        (Phase.RELATING, SessionState.PLANNED, True),
        *[(Phase.RELATING, SessionState.PLANNED, False)] * 4,
    ]
    first = dossier.sessions[0]
    assert (first.fixed_at is not None, first.report.observation) == (True, f"Ging goed {past[0]}")
    assert first.report.signs is None
    assert not dossier.opening.opens
    assert [one.extra for one in dossier.sessions] == [False] * 8 + [True]


def test_no_contact_can_be_planned_on_what_came_in(office: Office) -> None:
    """Importing is no door past phase brain (M2, M4, M5)."""
    table = small(*(("An Bos", (MONDAY - timedelta(weeks=week)).isoformat(), "") for week in (3, 2, 1)))
    service = office.services.importing
    service.perform(table, service.columns(table))
    [row] = office.services.participants.overview()
    contact = office.contact(row.id)
    office.answer_all(contact)
    assert {"phase_brain", "condition_open"} <= set(codes(lambda: office.services.contact.plan(contact)))
    assert office.state(contact) is ContactState.CHECKING


def test_stopping_half_way_brings_nobody_in(office: Office) -> None:
    table = small(("An Bos", "", ""), ("Cor", "", ""))
    service = office.services.importing
    steps = iter((False, True))
    with pytest.raises(Stopped):
        service.perform(table, service.columns(table), cancelled=lambda: next(steps))
    assert office.services.participants.overview() == ()


def test_importing_twice_makes_nobody_twice(office: Office) -> None:
    table = small(("An Bos", "", ""), ("Cor", "", ""))
    service = office.services.importing
    service.perform(table, service.columns(table))
    plan = service.preview(table, service.columns(table))
    assert [one.problem.code for row in plan.wrong for one in row.problems] == ["import_known"] * 2
    assert codes(lambda: service.perform(table, service.columns(table))) == ["import_nothing"]


def test_chosen_columns_are_remembered(office: Office) -> None:
    table = Table("x", ("Wie", "Naam"), (("An Bos", "hobby"),), (2,))
    service = office.services.importing
    assert service.columns(table) == {1: ImportField.NAME}
    service.perform(table, {0: ImportField.NAME})
    assert service.columns(table) == {0: ImportField.NAME}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_template_is_read_back_with_every_column(office: Office, tmp_path: Path, language: str) -> None:
    path = tmp_path / "leeg.xlsx"
    with speaking(language):
        write_template(path)
        assert len(template_header()) == len(template_examples())
    book = load_workbook(path)
    book["Opmaat"].append(("An Bos", *[""] * (book["Opmaat"].max_column - 1)))
    book.save(path)
    table = read(path)
    columns = office.services.importing.columns(table)
    assert sorted(columns) == list(range(len(table.header)))
