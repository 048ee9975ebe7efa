"""Manners of a desktop program: place and page remembered, dark at once, a clean end when logging out."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.cli.arguments import parse
from desktop.domain.next_step import StepKind
from desktop.services.office import Services
from desktop.services.preferences import Preferences, load_preferences
from tests.ui import stores
from ui import theme as looks
from ui.application import Program
from ui.desk import Destination
from ui.ending import Ending
from ui.main_window import MainWindow
from ui.pages.contact import ContactPage
from ui.pages.participants import ParticipantsPage
from ui.pages.participants.page import LEAST_DOSSIER
from ui.theme import current
from ui.widgets.labels import Label
from ui.widgets.tables import Table

Settle = Callable[[MainWindow], None]


def go(window: MainWindow, settle: Settle, place: Destination) -> None:
    assert window.workspace is not None
    window.workspace.go(place)
    settle(window)


def overview(window: MainWindow) -> Table:
    assert window.workspace is not None
    page = window.workspace.page("contact")
    assert isinstance(page, ContactPage)
    return page.overview.table


def test_page_size_and_columns_come_back(
    practice_store: Path, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    services = stores.unlocked(stores.copied(practice_store, tmp_path))
    window = stores.open_window(qtbot, services, Preferences(mode="light"), keeps=True)
    go(window, settle, Destination("contact"))
    window.resize(1200, 700)
    header = overview(window).horizontalHeader()
    wanted = 1
    header.resizeSection(wanted, 301)
    window.close()
    kept = load_preferences()
    assert kept.windows["page"] == "contact"
    again = stores.unlocked(tmp_path / practice_store.name)
    window = stores.open_window(qtbot, again, kept, keeps=True)
    assert window.workspace is not None
    here = window.workspace.here
    assert here is not None
    assert (here.page, here.target) == ("contact", None), "the page, never whom"
    assert window.height() == 700, "the width is that of the small screen of the test"
    assert overview(window).horizontalHeader().sectionSize(wanted) == 301
    assert "Anneke" not in str(kept.windows)


def people(window: MainWindow, settle: Settle) -> ParticipantsPage:
    window.resize(1366, 689)
    go(window, settle, Destination("participants"))
    assert window.workspace is not None
    page = window.workspace.page("participants")
    assert isinstance(page, ParticipantsPage)
    assert page.edge.isVisible()
    return page


def test_the_list_is_as_wide_as_it_was_made(
    practice_store: Path, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    services = stores.unlocked(stores.copied(practice_store, tmp_path))
    window = stores.open_window(qtbot, services, Preferences(mode="light"), keeps=True)
    page = people(window, settle)
    usual = page.pane.width()
    middle = page.edge.rect().center()
    QTest.mousePress(page.edge, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(page.edge, middle + QPoint(80, 0))
    QTest.mouseRelease(page.edge, Qt.MouseButton.LeftButton, pos=middle)
    assert page.pane.width() == usual + 80
    QTest.keyClick(page.edge, Qt.Key.Key_Right)
    wide = page.pane.width()
    assert wide > usual + 80
    window.close()
    again = stores.unlocked(tmp_path / practice_store.name)
    page = people(stores.open_window(qtbot, again, load_preferences(), keeps=True), settle)
    assert page.pane.width() == wide
    for _ in range(60):
        QTest.keyClick(page.edge, Qt.Key.Key_Right)
    assert page.view.width() >= LEAST_DOSSIER, "the dossier keeps its room"
    QTest.mouseDClick(page.edge, Qt.MouseButton.LeftButton)
    assert page.pane.width() == usual


def test_a_form_is_no_page_to_begin_at(practice_services: Services, qtbot: QtBot, settle: Settle) -> None:
    window = stores.open_window(
        qtbot, practice_services, Preferences(mode="light", windows={"page": "session"})
    )
    assert window.workspace is not None
    here = window.workspace.here
    assert here is not None
    assert here.page == "today"


def test_dark_follows_the_system_with_everything_that_is_typed(
    empty_services: Services, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    monkeypatch.setattr("ui.theme.system_mode", lambda _app: "light")
    program = Program(app, Preferences(), empty_services.place.store.path, keeps=False)
    qtbot.addWidget(program.window)
    with qtbot.waitActive(program.window):
        program.window.show()
    program.window.enter(empty_services)
    settle(program.window)
    window = program.window
    assert current().mode == "light"
    monkeypatch.setattr("ui.theme.system_mode", lambda _app: "dark")
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current().mode == "dark"
    assert program.window is window, "nothing is built anew, nothing is lost"
    words = [one for one in window.findChildren(Label) if one.isVisible() and one.role == "ink"]
    assert words
    ink = current().colour("ink")
    assert {one.palette().windowText().color().name() for one in words} == {ink.name()}
    window.preferences = window.preferences._replace(mode="light")
    monkeypatch.setattr("ui.theme.system_mode", lambda _app: "light")
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current().mode == "dark", "who chose is not overruled"
    assert looks.current() is current()


def test_logging_out_keeps_what_was_typed_and_drops_the_key(
    practice_store: Path, tmp_path: Path, qtbot: QtBot, settle: Settle
) -> None:
    services = stores.unlocked(stores.copied(practice_store, tmp_path))
    window = stores.open_window(qtbot, services)
    writing = next(row for row in services.participants.overview() if row.step.kind is StepKind.WRITE_REPORT)
    go(window, settle, Destination("session", writing.step.target))
    assert window.workspace is not None
    edit = window.workspace.page("session").findChildren(QPlainTextEdit)[0]
    edit.setPlainText("Zij lachte om het hondje.")
    window.end_session()
    assert window.services is None
    assert not window.store_worker.busy, "all of it is done when the system goes on"
    again = stores.unlocked(tmp_path / practice_store.name)
    assert len(again.drafts.waiting()) == 1
    again.close()


@pytest.mark.parametrize("name", ["Mijn werk.opmaat", "D:/Opmaat/Brink.OPMAAT"])
def test_a_file_as_argument_opens_the_window_on_it(name: str) -> None:
    found = parse([name])
    assert found.store == Path(name)
    assert parse(["--store", name]).store == Path(name)
    assert found.command is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells Qt, and sends no signal")
def test_a_signal_to_stop_ends_it_as_logging_out_does(
    practice_store: Path, tmp_path: Path, qtbot: QtBot, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stores.copied(practice_store, tmp_path)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    program = Program(app, Preferences(mode="light"), path)
    gone: list[bool] = []
    monkeypatch.setattr(app, "quit", lambda: gone.append(program.window.isVisible()))
    program.show()
    program.window.enter(stores.unlocked(path), offering=False)
    settle(program.window)
    go(program.window, settle, Destination("week"))
    ending = Ending(program.end)
    ending.begin()
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        qtbot.waitUntil(lambda: bool(gone))
    finally:
        ending.end()
    assert gone == [False]
    assert program.window.services is None
    assert load_preferences().windows["page"] == "week"
    assert not list(tmp_path.glob("*-wal")), "the file was closed, not left"
