"""The frame of the window: the way around, taking back, and closing."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import NoSpace
from desktop.language import words
from desktop.services import office
from desktop.services.office import Services
from desktop.services.preferences import Preferences, load_preferences
from desktop.services.workplace import Done
from desktop.storage import backups
from tests.storage.stores import PASSWORD
from tests.ui import stores
from ui.application import Program
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.pages.settings.counsellor_form import CounsellorForm
from ui.pages.settings.looks_form import LooksForm
from ui.rail import Rail, RailItem
from ui.theme import current
from ui.workspace import Workspace

Settle = Callable[[MainWindow], None]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(empty_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(empty_services)


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def page_of(window: MainWindow) -> str:
    here = workspace_of(window).here
    return here.page if here is not None else ""


def go(window: MainWindow, settle: Settle, page: str, detail: str = "") -> None:
    workspace_of(window).go(Destination(page, detail=detail))
    settle(window)


def rename(window: MainWindow, settle: Settle, name: str) -> None:
    """Change the counsellor's name by the form, as a user does."""
    go(window, settle, "settings")
    page = workspace_of(window).page("settings")
    assert isinstance(page, SettingsPage)
    edit = page.form(CounsellorForm).name.editor
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, name)
    QTest.mouseClick(page.form(CounsellorForm).save, Qt.MouseButton.LeftButton)
    settle(window)


def counsellor(window: MainWindow) -> str:
    assert window.services is not None
    return window.services.settings.read().counsellor


# The way around


def test_a_number_opens_its_page(window: MainWindow, settle: Settle) -> None:
    workspace = workspace_of(window)
    for key, page in (
        (Qt.Key.Key_5, "reports"),
        (Qt.Key.Key_4, "contact"),
        (Qt.Key.Key_3, "week"),
        (Qt.Key.Key_2, "participants"),
        (Qt.Key.Key_1, "today"),
    ):
        QTest.keyClick(window, key, CTRL)
        settle(window)
        assert page_of(window) == page
        assert workspace.stack.currentWidget() is workspace.page(page)
        assert [k for k, button in workspace.rail.buttons.items() if button.isChecked()] == [page]


class Flashes(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_while_a_page_is_made(
    qapp: QApplication, window: MainWindow, settle: Settle
) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    for page in workspace_of(window).places:
        go(window, settle, page)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
    assert window.isActiveWindow()


def test_the_rail_opens_a_page(window: MainWindow, settle: Settle) -> None:
    QTest.mouseClick(workspace_of(window).rail.buttons["week"], Qt.MouseButton.LeftButton)
    settle(window)
    assert page_of(window) == "week"


def test_alt_left_goes_back_as_far_as_the_first_page(window: MainWindow, settle: Settle) -> None:
    for page in ("week", "contact", "contact"):
        go(window, settle, page)
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Left, ALT)
        settle(window)
        seen.append(page_of(window))
    assert seen == ["week", "today", "today", "today"]


def test_ctrl_n_begins_a_new_participant(window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    settle(window)
    assert page_of(window) == "participants"


def test_a_page_that_may_not_be_left_stays(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = workspace_of(window).page("today")
    monkeypatch.setattr(page, "may_leave", lambda: False)
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    settle(window)
    assert page_of(window) == "today"
    assert not window.close()
    assert window.isVisible()
    assert counsellor(window) == "Marijke Veenstra", "the store is still open"


# Taking back


def test_ctrl_z_takes_back_the_last_action(window: MainWindow, settle: Settle) -> None:
    rename(window, settle, "Joris Bos")
    bar = workspace_of(window).undo_bar
    assert counsellor(window) == "Joris Bos"
    assert bar.isVisible()
    assert "Instellingen" in bar.text()
    workspace_of(window).page("settings").setFocus()
    workspace_of(window).rail.lock.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert counsellor(window) == "Marijke Veenstra"
    assert bar.isVisible()
    assert words.action("settings_changed") in bar.text()
    page = workspace_of(window).page("settings")
    assert isinstance(page, SettingsPage)
    assert page.form(CounsellorForm).name.editor.property("text") == "Marijke Veenstra", "the page read again"


def test_the_button_of_the_bar_takes_back_too(window: MainWindow, settle: Settle) -> None:
    rename(window, settle, "Joris Bos")

    QTest.mouseClick(workspace_of(window).undo_bar.button, Qt.MouseButton.LeftButton)
    settle(window)
    assert counsellor(window) == "Marijke Veenstra"


def test_ctrl_z_in_a_field_takes_back_the_typing_alone(window: MainWindow, settle: Settle) -> None:
    rename(window, settle, "Joris Bos")
    page = workspace_of(window).page("settings")
    assert isinstance(page, SettingsPage)
    edit = page.form(CounsellorForm).organisation.editor
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Anders")
    QTest.keyClick(edit, Qt.Key.Key_Z, CTRL)
    settle(window)
    assert edit.text() != "Anders"
    assert counsellor(window) == "Joris Bos"


def test_nothing_to_take_back_is_said_in_words(window: MainWindow, settle: Settle) -> None:
    workspace_of(window).rail.lock.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle(window)
    bar = workspace_of(window).undo_bar
    assert bar.isVisible()
    assert bar.text() == "Er is niets om ongedaan te maken."


# What is said above and below the page


def test_the_practice_band_is_there_for_practice_only(
    window: MainWindow, practice_services: Services, open_window: Callable[[Services], MainWindow]
) -> None:
    assert window.findChild(QWidget, "practiceBand") is None
    band = open_window(practice_services).findChild(QWidget, "practiceBand")
    assert isinstance(band, QWidget)
    assert band.isVisible()


def test_trouble_is_said_above_the_page_until_something_is_done(window: MainWindow, settle: Settle) -> None:
    assert window.desk is not None
    error = NoSpace(path="Oefenen.opmaat")
    window.desk.troubled.emit(error)
    bar = workspace_of(window).trouble_bar
    assert bar.isVisible()
    assert words.error_text(error) in bar.text()
    rename(window, settle, "Joris Bos")
    assert not bar.isVisible()


def test_the_first_change_of_a_day_makes_a_backup_and_says_so(
    window: MainWindow, settle: Settle, empty_services: Services
) -> None:
    assert empty_services.backups.latest() is None
    rename(window, settle, "Joris Bos")
    assert empty_services.backups.latest() is not None
    shown = workspace_of(window).status.backup
    assert shown is not None
    assert shown.isVisible()


# Closing


def made_backups(path: Path) -> list[Path]:
    return sorted(backups.default_dir(path).glob("*.opmaatbackup"))


def test_closing_makes_the_backup_of_the_day_and_lets_go_of_the_file(
    window: MainWindow, empty_services: Services
) -> None:
    path = empty_services.place.store.path
    empty_services.settings.change(
        replace(empty_services.settings.read(), organisation="Vlak voor het sluiten")
    )
    assert made_backups(path) == []
    assert window.close()
    (made,) = made_backups(path)
    back = path.with_name("Terug.opmaat")
    office.restore(made, back, password=PASSWORD)
    for file in (path, back):
        again = office.unlock(file, password=PASSWORD)
        assert again.settings.read().organisation == "Vlak voor het sluiten"
        again.close()


def test_a_full_disk_does_not_keep_the_window_open(
    window: MainWindow, empty_services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_kwargs: object) -> None:
        raise NoSpace(path="stick")

    monkeypatch.setattr(backups, "make_day_backup", full)
    path = empty_services.place.store.path
    assert window.close()
    office.unlock(path, password=PASSWORD).close()


def test_size_is_kept_for_the_next_start(empty_services: Services, qtbot: QtBot) -> None:
    window = stores.open_window(qtbot, empty_services, Preferences(mode="light"), keeps=True)
    window.resize(1111, 666)
    window.close()
    kept = load_preferences()
    again = MainWindow(kept, empty_services.place.store.path, keeps=False)
    qtbot.addWidget(again)
    # The offscreen screen is narrower than the window may be: only the height can come back.
    assert again.height() == 666
    assert kept.last_store == str(empty_services.place.store.path)


def test_what_is_kept_outside_the_file_names_nobody(
    practice_services: Services, qtbot: QtBot, settle: Settle, own_data_folder: Path
) -> None:
    rows = practice_services.participants.overview()
    window = stores.open_window(qtbot, practice_services, Preferences(mode="light"), keeps=True)
    for page in ("participants", "week", "contact", "reports", "settings", "today"):
        go(window, settle, page)
    workspace_of(window).go(Destination("participants", rows[0].id))
    settle(window)
    window.close()
    files = [p for p in own_data_folder.rglob("*") if p.is_file()]
    assert [p.name for p in files] == ["preferences.json"]
    text = files[0].read_text("utf-8")
    said = [part for row in rows for part in (row.name, row.name.split()[0], row.code, str(row.id))]
    assert [word for word in (*said, "Marijke", "De Brink") if word in text] == []


# Looks


@pytest.fixture
def program(qapp: QApplication, empty_services: Services, settle: Settle) -> Iterator[Program]:
    made = Program(qapp, Preferences(mode="light"), empty_services.place.store.path, keeps=False)
    made.window.show()
    made.window.enter(empty_services)
    settle(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("nl_NL"))


def choose_look(program: Program, settle: Settle, field: str, key: Qt.Key) -> None:
    go(program.window, settle, "settings", "looks")
    page = workspace_of(program.window).page("settings")
    assert isinstance(page, SettingsPage)
    combo = getattr(page.form(LooksForm), field)
    combo.setFocus()
    QTest.keyClick(combo, key)
    settle(program.window)


def test_another_language_is_there_at_once_with_the_file_open(
    program: Program, settle: Settle, empty_services: Services
) -> None:
    old = program.window
    old.resize(1200, 650)
    choose_look(program, settle, "language", Qt.Key.Key_Down)
    new = program.window
    assert new is not old
    assert new.isVisible()
    assert not shiboken6.isValid(old)
    assert new.services is empty_services
    assert workspace_of(new).rail.buttons["settings"].text() == "Settings"
    here = workspace_of(new).here
    assert here is not None
    assert (here.page, here.detail) == ("settings", "looks")
    assert counsellor(new) == "Marijke Veenstra"
    assert new.height() == 650


@pytest.mark.parametrize(
    ("field", "mode", "scale"), [("mode", "dark", 1.0), ("letters", "light", 1.25)], ids=["dark", "large"]
)
def test_colours_and_letters_change_at_once(
    program: Program, settle: Settle, field: str, mode: str, scale: float
) -> None:
    choose_look(program, settle, field, Qt.Key.Key_Down)
    assert (current().mode, current().scale) == (mode, scale)
    page = workspace_of(program.window).page("settings")
    assert isinstance(page, SettingsPage)
    assert program.window.focusWidget() is getattr(page.form(LooksForm), field), (
        "the keyboard stays at the choice"
    )
    rename(program.window, settle, "Joris Bos")
    assert counsellor(program.window) == "Joris Bos", "the new window writes"


def test_what_was_asked_before_new_looks_is_done(
    program: Program, settle: Settle, empty_services: Services
) -> None:
    desk = program.window.desk
    assert desk is not None
    told: list[object] = []
    settings = replace(empty_services.settings.read(), counsellor="Joris Bos")
    started, gate = threading.Event(), threading.Event()

    def slow(services: Services) -> Done[None]:
        started.set()
        gate.wait(5)
        return services.settings.change(settings)

    desk.do(program.window, slow, told.append)
    assert started.wait(5)
    threading.Timer(0.1, gate.set).start()
    program.rebuild(program.window.preferences._replace(mode="dark"))
    settle(program.window)
    assert "Joris Bos" in program.window.windowTitle(), "the new window reads what was written"
    assert told == [], "the old window tells nobody any more"


def test_the_tests_write_in_their_own_folder(own_data_folder: Path) -> None:
    assert os.environ["OPMAAT_DATA_DIR"] == str(own_data_folder)


def test_tab_comes_to_the_page_that_is_open(qtbot: QtBot) -> None:
    rail = Rail([RailItem(key, key, "sun") for key in ("today", "week", "contact")])
    qtbot.addWidget(rail)
    with qtbot.waitExposed(rail):
        rail.show()
    rail.set_current("today")
    rail.buttons["today"].setFocus()
    rail.lock.setFocus()
    rail.set_current("week")
    stops = [key for key, one in rail.buttons.items() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["week"]
    rail.buttons["week"].setFocus()
    with qtbot.waitSignal(rail.chosen) as went:
        QTest.keyClick(rail.buttons["week"], Qt.Key.Key_Down)
    assert went.args == ["contact"]
