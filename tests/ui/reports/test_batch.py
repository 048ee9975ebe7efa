"""Many documents at once: each by its code, the rest with a reason; stopping and locking end it at once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.participants import Consent, ConsentPurpose
from desktop.reports.selfcheck import structure_faults
from desktop.services.batch import BatchOrder, BatchResult, Subject, Wrong
from desktop.services.document import DocumentChoices
from desktop.services.drawing_room import WORKERS, DrawingRoom
from desktop.services.kinds import kind_of
from desktop.services.office import Services
from tests.services.test_document_kinds import audit_lines
from tests.ui import stores
from ui.desk import Desk, Destination
from ui.main_window import MainWindow
from ui.pages.reports import ReportsPage
from ui.pages.reports.batch_dialog import BatchDialog, why_text
from ui.pages.reports.batch_run import BatchRun
from ui.tasks import Worker

Run = Callable[[BatchOrder], BatchResult]


@pytest.fixture
def people(practice_services: Services) -> tuple[Subject, ...]:
    """Everybody of the practice week who has begun."""
    rows = practice_services.participants.overview()
    return tuple(Subject(row.id, row.code, row.name) for row in rows if row.state is not None)


@pytest.fixture
def desk(practice_services: Services) -> Iterator[Desk]:
    workers = Worker("store"), Worker("paper")
    yield Desk(practice_services, *workers)
    for worker in workers:
        worker.finish()


@pytest.fixture
def make(desk: Desk, qtbot: QtBot) -> Run:
    def run(order: BatchOrder) -> BatchResult:
        one = BatchRun(desk, order, DrawingRoom(), desk)
        with qtbot.waitSignal(one.finished, timeout=60_000) as ended:
            one.start()
        assert one.room.processes == ()
        result = ended.args[0]
        assert isinstance(result, BatchResult)
        return result

    return run


def folder(tmp_path: Path) -> Path:
    made = tmp_path / "uit"
    made.mkdir()
    return made


def order(people: tuple[Subject, ...], target: Path, kind: str = "progress") -> BatchOrder:
    return BatchOrder(kind_of(kind), DocumentChoices(), people, target)


def text_of(pdf: bytes, password: str | None = None) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf), password=password).pages)


def idle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk._store_worker.busy and not desk._paper_worker.busy)


def test_a_file_for_each_by_code_and_a_reason_for_who_has_none(  # noqa: PLR0917 - fixtures
    make: Run,
    desk: Desk,
    qtbot: QtBot,
    practice_services: Services,
    people: tuple[Subject, ...],
    tmp_path: Path,
) -> None:
    rows = practice_services.participants.overview()
    new = next(row for row in rows if row.state is None)
    named = people[0]
    dossier = practice_services.participants.dossier(named.participant)
    assert dossier.trajectory is not None
    practice_services.trajectories.ask_supervisor(dossier.trajectory.id, f"Wil {named.name.split()[0]} mee?")
    place = folder(tmp_path)
    some = (*people[:4], Subject(new.id, new.code, new.name))
    before = len(audit_lines(practice_services))
    wanted = order(some, place)
    typed = replace(wanted, choices=DocumentChoices(sections=frozenset({"went_well"})))
    result = make(typed)
    assert (result.made, result.total, result.stopped) == (3, 5, False)
    why = {failure.subject.code: failure.why for failure in result.failures}
    assert why[named.code] is Wrong.NAME_IN_IT
    assert "no_trajectory" in str(why[new.code])
    files = {file.name: file.read_bytes() for file in place.iterdir()}
    assert len(files) == 3
    for subject in people[1:4]:
        (name,) = [name for name in files if subject.code in name]
        assert re.fullmatch(r"opmaat-voortgang-[A-Z]\d-\d\d-2026-11-24\.pdf", name)
        assert subject.name.split()[-1] not in text_of(files[name])
        assert "Bijlage" not in text_of(files[name])
    idle(desk, qtbot)
    new_lines = [line for line in audit_lines(practice_services)[before:] if line[0] == "exported_progress"]
    assert new_lines == [("exported_progress", "participant")] * 3


def test_who_refused_consent_is_left_out_and_listed(
    make: Run, practice_services: Services, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    first, second = people[1:3]
    row = practice_services.participants.dossier(first.participant).participant
    refusal = Consent(ConsentPurpose.SUPERVISION, given=False, on=date(2026, 11, 20))
    details = replace(row.details, consents=(refusal,))
    practice_services.participants.change(first.participant, row.revision, details)
    result = make(order((first, second), folder(tmp_path)))
    assert (result.made, result.total) == (1, 2)
    [failure] = result.failures
    assert (failure.subject, failure.why) == (first, Wrong.CONSENT)
    assert why_text(failure).startswith("Geen toestemming hiervoor.")
    assert [first.code in file.name for file in (tmp_path / "uit").iterdir()] == [False]


def test_one_file_holds_everybody_in_order_and_stays_tagged(
    make: Run, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    target = tmp_path / "samen.pdf"
    result = make(replace(order(people[:3], target), one_file=True))
    assert result.made == 3
    reader = pypdf.PdfReader(target)
    marks = [item.title for item in reader.outline if not isinstance(item, list)]
    assert marks == [subject.code for subject in people[:3]]
    assert [subject.code in text_of(target.read_bytes()) for subject in people[:3]] == [True] * 3
    assert structure_faults(target.read_bytes()) == []
    assert [file.name for file in tmp_path.glob("*.pdf")] == ["samen.pdf"]


@pytest.mark.parametrize("one_file", [False, True])
def test_the_password_is_on_what_leaves(
    make: Run, people: tuple[Subject, ...], tmp_path: Path, one_file: bool
) -> None:
    place = folder(tmp_path)
    target = place / "samen.pdf" if one_file else place
    make(replace(order(people[:1], target), one_file=one_file, password="vier losse woorden hier"))
    (file,) = place.iterdir()
    reader = pypdf.PdfReader(file)
    assert reader.is_encrypted
    assert reader.decrypt("iets anders") is pypdf.PasswordType.NOT_DECRYPTED
    assert people[0].code in text_of(file.read_bytes(), "vier losse woorden hier")
    assert people[0].code.encode() not in file.read_bytes()


def test_a_document_without_a_code_gets_it_in_its_file_name(
    make: Run, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    place = folder(tmp_path)
    make(order(people[:2], place, "handout"))
    names = sorted(file.name for file in place.iterdir())
    assert len(names) == 2
    assert all(re.fullmatch(r"opmaat-blad-\d-[A-Z]\d-\d\d\.pdf", name) for name in names)


def test_stopping_ends_the_processes_and_logs_what_is_there(
    desk: Desk, qtbot: QtBot, practice_services: Services, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    place = folder(tmp_path)
    before = len(audit_lines(practice_services))
    run = BatchRun(desk, order(people * 10, place), DrawingRoom(), desk)
    ids: list[int] = []

    def stop(done: int, _total: int) -> None:
        if done == 3:
            ids.extend(run.room.processes)
            run.stop()

    run.progressed.connect(stop)
    with qtbot.waitSignal(run.finished, timeout=60_000) as ended:
        run.start()
    result = ended.args[0]
    assert result.stopped
    assert 3 <= result.made < len(people) * 10
    assert ids
    assert [one for one in ids if alive(one)] == []
    assert [file.name for file in place.iterdir() if file.suffix != ".pdf"] == []
    idle(desk, qtbot)
    lines = [line for line in audit_lines(practice_services)[before:] if line[0] == "exported_progress"]
    assert len(lines) == result.made


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


def test_a_folder_that_goes_away_ends_it_with_a_sentence(
    make: Run, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    result = make(order(people, tmp_path / "weg"))
    assert result.made == 0
    assert result.trouble is not None
    assert result.trouble.code == "not_found"
    assert [(one.subject, one.why) for one in result.failures] == [
        (subject, Wrong.NOT_REACHED) for subject in people
    ], "who got nothing is in the list, everybody once"
    assert "Niet meer gemaakt" in why_text(result.failures[0])


def test_who_was_erased_meanwhile_is_listed_and_the_others_go_on(
    make: Run, people: tuple[Subject, ...], tmp_path: Path
) -> None:
    gone = Subject(UUID(int=404), "G0-00", "Weg Gewist")
    result = make(order((gone, *people[1:3]), folder(tmp_path)))
    assert (result.made, result.trouble) == (2, None)
    (failure,) = result.failures
    assert failure.subject == gone
    assert why_text(failure).startswith("Dit is er niet meer.")


# --- the dialog


@pytest.fixture
def window(practice_services: Services, qtbot: QtBot) -> MainWindow:
    return stores.open_window(qtbot, practice_services)


def opened(window: MainWindow, qtbot: QtBot) -> BatchDialog:
    assert window.workspace is not None
    window.workspace.go(Destination("reports"))
    page = window.workspace.page("reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(lambda: page.shown is not None)
    QTest.mouseClick(page.choice_panel.batch, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(BatchDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_by_keyboard_from_the_list_to_the_result(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, qtbot)
    everybody = len(dialog.chosen())
    assert 0 < everybody < dialog.people.count(), "who has not begun is not ticked"
    QTest.mouseClick(dialog.none, Qt.MouseButton.LeftButton)
    assert dialog.start.is_blocked
    dialog.people.setFocus()
    QTest.keyClick(dialog.people, Qt.Key.Key_Space)
    QTest.keyClick(dialog.people, Qt.Key.Key_Down)
    QTest.keyClick(dialog.people, Qt.Key.Key_Space)
    assert dialog.start.text() == "Maak 2 documenten…"
    dialog.ask_folder = lambda _begin, then: then(tmp_path)
    dialog.start.setFocus()
    QTest.keyClick(dialog.start, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.telling.isVisible, timeout=60_000)
    assert dialog.told.text().startswith("2 documenten gemaakt.")
    assert len(list((tmp_path / "opmaat-voortgang-voor-werkbegeleider-2026-11-24").iterdir())) == 2


def test_the_password_that_is_asked_for_is_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    dialog.secret.wanted.click()
    qtbot.waitUntil(lambda: dialog.secret.edit.visibleRegion().boundingRect() == dialog.secret.edit.rect())
    dialog.reject()


def test_the_processes_get_ready_while_the_dialog_asks_and_go_with_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(dialog.room.processes) == WORKERS, timeout=20_000)
    ids = dialog.room.processes
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert [one for one in ids if alive(one)] == []
    assert dialog.room.processes == ()


def test_locking_while_the_dialog_asks_ends_the_processes(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    room = dialog.room
    qtbot.waitUntil(lambda: len(room.processes) == WORKERS, timeout=20_000)
    ids = room.processes
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert [one for one in ids if alive(one)] == []


def test_locking_ends_the_processes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, qtbot)
    dialog.ask_folder = lambda _begin, then: then(tmp_path)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    run = dialog.run
    assert run is not None
    qtbot.waitUntil(lambda: bool(run.room.processes), timeout=20_000)
    ids = run.room.processes
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert [one for one in ids if alive(one)] == []
    assert run.room.processes == ()
