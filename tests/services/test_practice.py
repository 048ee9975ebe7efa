"""The practice caseload: every state the method knows, on any day, the same each time."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.errors import AlreadyExists, InUse, OpmaatError
from desktop.domain.ids import CODE_PATTERN
from desktop.domain.next_step import StepKind
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.warnings import WarningKind
from desktop.reports.progress import progress_pdf
from desktop.services.office import Services
from desktop.services.practice import clear_practice, play_practice
from desktop.services.practice_stage import practice_now
from desktop.services.reporting import ProgressChoices
from desktop.storage import opening
from desktop.storage.paths import key_path
from tests.storage.stores import CHEAP, closed_store, fingerprints, new_store

DAYS = (
    date(2026, 10, 5),  # Monday
    date(2026, 12, 26),  # Saturday, a holiday
    date(2026, 3, 29),  # Sunday, the clocks go forward
    date(2026, 10, 25),  # Sunday, the clocks go back
    date(2028, 2, 29),
)


@pytest.fixture(autouse=True)
def cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """The derivation of keys is not what is tested here."""
    monkeypatch.setattr(opening, "create_store", partial(opening.create_store, cost=CHEAP))


def played(path: Path, day: date) -> Services:
    return play_practice(path / f"oefenen {day}.opmaat", day)


def seen(services: Services) -> set[str]:
    """The states of issue 2 that somebody is in."""
    found: set[str] = set()
    for row in services.participants.overview():
        dossier = services.participants.dossier(row.id)
        found |= {warning.kind.value for warning in row.warnings}
        if row.state is None:
            found.add("new")
        elif row.state is TrajectoryState.RUNNING:
            found.add(f"week {row.week}")
        else:
            found.add(row.state.value)
        if (
            row.state is TrajectoryState.COMPLETED
            and dossier.trajectory
            and dossier.trajectory.card_filled_on
        ):
            found.add("card")
        for listed in dossier.contacts:
            found.add(listed.state.value)
            check = services.contact.check(listed.contact.id)
            if check.refusals and listed.state is ContactState.CHECKING:
                found.add("refused")
            if listed.contact.look_back and listed.contact.look_back.outcome is Outcome.NOT_POSITIVE:
                found.add("looked back, not positive")
    return found


ALWAYS = {
    "new",
    *(f"week {week}" for week in range(1, 9)),
    WarningKind.GAP.value,
    WarningKind.SILENT.value,
    WarningKind.CONTACT_WITHOUT_CLEARANCE.value,
    "checking",
    "refused",
    "cleared",
    "planned",
    "looked back, not positive",
    "completed",
    "card",
    "stopped",
    "paused",
}


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_state_is_there_on_any_day(tmp_path: Path, day: date) -> None:
    services = played(tmp_path, day)
    rows = services.participants.overview()
    assert len(rows) >= 14
    assert seen(services) >= ALWAYS
    view = services.today.day()
    assert view.today == day
    assert len(view.visits) >= 3
    assert {visit.over for visit in view.visits} == {True, False}
    assert view.contacts
    assert {task.step.kind for task in view.tasks} >= {
        StepKind.CALL_BACK,
        StepKind.WRITE_REPORT,
        StepKind.CLOSE_GAP,
        StepKind.PLAN_TRAJECTORY,
        StepKind.FILL_CONDITIONS,
        StepKind.PLAN_CONTACT,
    }
    week = services.planning.week(day)
    assert len({shown.session.slot.day for shown in week.sessions if shown.session.slot}) >= 4
    assert services.is_practice
    assert services.history.last() is None
    assert services.place.store.verify_audit() is None
    check_reports(services, practice_now(day))
    services.close()


def check_reports(services: Services, now: datetime) -> None:
    """A visit is held when it is over, with its report after it, relating ones after phase brain."""
    for row in services.participants.overview():
        assert CODE_PATTERN.fullmatch(row.code)
        dossier = services.participants.dossier(row.id)
        for session in dossier.sessions:
            held = session.state is SessionState.HELD
            assert held == (session.fixed_at is not None)
            if held:
                assert session.slot is not None
                assert session.slot.ends_at() <= now
                assert session.fixed_at is not None
                assert session.slot.ends_at() <= session.fixed_at <= now
            if session.phase is Phase.RELATING and held:
                assert dossier.trajectory is not None
                assert dossier.trajectory.phase is Phase.RELATING


def picture(services: Services) -> Any:
    rows = services.participants.overview()
    pdfs = [
        progress_pdf(services.reporting.progress(row.id, ProgressChoices()), "nl")
        for row in rows
        if row.state is not None
    ]
    dossiers = [services.participants.dossier(row.id) for row in rows]
    return rows, dossiers, services.today.day(), services.planning.week(services.place.clock.today()), pdfs


def rows_of(services: Services) -> dict[str, list[dict[str, Any]]]:
    """Every row that is taken along, without the seal of the log, which hangs on the key of the file."""
    with services.place.store.read() as unit:
        tables = {name: [dict(row) for row in unit.dump.all(name)] for name in unit.dump.tables()}
    for line in tables["audit"]:
        del line["mac"]
    return tables


def test_the_same_day_gives_the_same_people_and_reports(tmp_path: Path) -> None:
    day = date(2026, 10, 7)
    found = []
    for name in ("een", "twee"):
        services = play_practice(tmp_path / f"{name}.opmaat", day)
        found.append((*picture(services), rows_of(services)))
        services.close()
    first, second = found
    assert len(first[5]["reports"]) > 50
    assert [name for name, rows in first[5].items() if rows != second[5][name]] == []
    assert first[:4] == second[:4]
    assert len(first[4]) >= 14
    assert first[4] == second[4]


def test_the_file_says_that_it_is_practice(tmp_path: Path) -> None:
    path = tmp_path / "oefenen.opmaat"
    opened = new_store(path, practice=True)
    with pytest.raises(InUse):
        clear_practice(path)
    opened.close()
    with pytest.raises(AlreadyExists):
        play_practice(path, DAYS[0])
    clear_practice(path)
    assert not list(tmp_path.glob("oefenen.opmaat*"))


def test_only_practice_is_cleared(tmp_path: Path) -> None:
    clear_practice(tmp_path / "niets.opmaat")
    real = closed_store(tmp_path / "Opmaat.opmaat")
    before = fingerprints(tmp_path)
    with pytest.raises(AlreadyExists):
        clear_practice(real)
    key_path(real).rename(tmp_path / "key")
    with pytest.raises(OpmaatError):
        clear_practice(real)
    (tmp_path / "key").rename(key_path(real))
    assert fingerprints(tmp_path) == before


def test_what_a_broken_off_play_left_is_cleared(tmp_path: Path) -> None:
    path = tmp_path / "oefenen.opmaat"
    new_store(path, practice=True).close()
    path.unlink()  # the power went before the store got its name
    clear_practice(path)
    assert not key_path(path).exists()
