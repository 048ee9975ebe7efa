"""Unlocking: the right password, the wrong one, the recovery code, practice."""

from __future__ import annotations

import subprocess
import sys
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.errors import WrongPassword
from desktop.services import office
from desktop.services.practice import PASSWORD as PRACTICE_PASSWORD
from desktop.services.tries import Tries
from tests.storage.stores import CODE, PASSWORD
from tests.ui import stores
from tests.ui.ear import Heard
from tests.ui.start.keyboard import WORDS, Keyboard, shown, words_on
from ui.pages.start import UnlockPage
from ui.pages.start.new_password import NewPasswordDialog
from ui.pages.start.unlock import greeting
from ui.pages.start.unlock_form import UnlockForm
from ui.tasks import Worker

HEAVY = (
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "argon2",
    "reportlab",
    "zxcvbn",
    "holidays",
    "desktop.services.office",
    "PySide6.QtPrintSupport",
    "PySide6.QtPdf",
)


@pytest.fixture
def path(home: Path) -> Path:
    home.mkdir()
    path = home / "Geheime naam.opmaat"
    stores.new_services(path).close()
    return path


@pytest.fixture
def page(worker: Worker, path: Path) -> UnlockPage:
    return UnlockPage(worker, path)


@pytest.fixture
def keys(qtbot: QtBot, page: UnlockPage) -> Keyboard:
    return shown(qtbot, page)


def test_the_password_opens(keys: Keyboard, page: UnlockPage, qtbot: QtBot) -> None:
    keys.at(page.form.password_edit)
    keys.write(PASSWORD)
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        keys.enter()
        assert page.form.password_edit.isReadOnly()
        assert QApplication.focusWidget() is page.form.password_edit
        keys.enter()  # asks nothing again
        assert page.form.open_button.text() == "Bezig met openen…"
    assert opened.args[0].settings.read().counsellor == "Marijke Veenstra"
    assert page.form.password_edit.text() == ""
    opened.args[0].close()


def test_a_wrong_password_says_so_and_nothing_else(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    before = path.read_bytes()
    keys.at(page.form.password_edit)
    keys.write("niet het goede")
    keys.enter()
    qtbot.waitUntil(page.form.said.error.isVisible, timeout=10_000)
    assert page.form.said.error.text() == "Dit wachtwoord klopt niet."
    assert path.read_bytes() == before
    keys.at(page.form.password_edit)
    assert page.form.password_edit.selectedText() == "niet het goede"
    keys.write("z")
    assert not page.form.said.error.isVisible()
    assert page.form.password_edit.text() == "z"


def test_an_empty_field_asks(keys: Keyboard, page: UnlockPage) -> None:
    keys.at(page.form.password_edit)
    keys.enter()
    assert page.form.said.error.text() == "Typ je wachtwoord."


def test_no_name_stands_on_it(keys: Keyboard, page: UnlockPage) -> None:
    seen = words_on(page) + page.windowTitle()
    assert "Geheime" not in seen
    assert "Marijke" not in seen
    assert "opmaat" not in seen.lower()


def test_caps_lock_in_words(keys: Keyboard, page: UnlockPage, qtbot: QtBot) -> None:
    keys.at(page.form.password_edit)
    qtbot.keyClick(page.form.password_edit, "A")
    page.form.password_edit.caps_changed.emit(True)
    assert "Caps Lock staat aan" in words_on(page)
    page.form.password_edit.caps_changed.emit(False)
    assert "Caps Lock" not in words_on(page)


def open_with_code(keys: Keyboard, page: UnlockPage) -> NewPasswordDialog:
    keys.at(page.form.password_edit)
    keys.tab_to(page.forgotten)
    keys.enter()
    keys.at(page.form.code_edit)
    keys.write(CODE.lower())
    keys.enter()
    keys.qtbot.waitUntil(lambda: isinstance(page.dialog, NewPasswordDialog), timeout=10_000)
    assert isinstance(page.dialog, NewPasswordDialog)
    return page.dialog


def test_the_recovery_code_opens_and_asks_a_new_password(
    keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path
) -> None:
    dialog = open_with_code(keys, page)
    pair = dialog.pair
    qtbot.keyClicks(pair.first_edit, WORDS)
    qtbot.waitUntil(lambda: pair.bar.filled == 4)
    qtbot.keyClicks(pair.again_edit, WORDS)
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        qtbot.keyClick(pair.again_edit, Qt.Key.Key_Return)
    opened.args[0].close()
    with pytest.raises(WrongPassword):
        office.unlock(path, password=PASSWORD)
    office.unlock(path, password=WORDS).close()
    office.unlock(path, recovery_code=CODE).close()


def test_enter_does_not_jump_over_a_field(keys: Keyboard, page: UnlockPage, qtbot: QtBot) -> None:
    dialog = open_with_code(keys, page)
    qtbot.keyClicks(dialog.pair.first_edit, WORDS)
    qtbot.waitUntil(lambda: dialog.pair.bar.filled == 4)
    qtbot.keyClick(dialog.pair.first_edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.pair.again_edit
    with qtbot.waitSignal(page.unlocked) as opened:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    opened.args[0].close()


def test_a_new_password_can_wait(keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path) -> None:
    dialog = open_with_code(keys, page)
    with qtbot.waitSignal(page.unlocked) as opened:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    opened.args[0].close()
    office.unlock(path, password=PASSWORD).close()


def test_a_slip_in_the_recovery_code_is_named(keys: Keyboard, page: UnlockPage, qtbot: QtBot) -> None:
    keys.at(page.form.password_edit)
    page.forgotten.click()
    groups = CODE.split()
    groups[4] = groups[4][:3] + ("2" if groups[4][3] != "2" else "3")
    keys.write(" ".join(groups))
    keys.enter()
    qtbot.waitUntil(page.form.said.error.isVisible, timeout=10_000)
    assert "groep 5" in page.form.said.error.text()
    page.forgotten.click()
    keys.at(page.form.password_edit)
    assert not page.form.said.error.isVisible()


def test_practice_shows_its_password(qtbot: QtBot, worker: Worker, practice_store: Path, home: Path) -> None:
    page = UnlockPage(worker, stores.copied(practice_store, home))
    keys = shown(qtbot, page)
    qtbot.waitUntil(lambda: PRACTICE_PASSWORD in words_on(page), timeout=10_000)
    assert not page.forgotten.isVisible()
    with qtbot.waitSignal(page.begin_new) as begun:
        page.real.click()
    assert begun.args == [home / "Opmaat.opmaat"]
    (home / "Opmaat.opmaat").touch()
    with qtbot.waitSignal(page.other_file) as other:
        page.real.click()
    assert other.args == [home / "Opmaat.opmaat"]
    keys.at(page.form.password_edit)


def test_another_file(keys: Keyboard, page: UnlockPage, qtbot: QtBot, home: Path) -> None:
    keys.at(page.form.password_edit)
    keys.tab_to(page.other)
    keys.enter()
    dialog = page.dialog
    assert isinstance(dialog, QFileDialog)
    assert dialog.nameFilters() == ["Opmaat-bestanden (*.opmaat)"]
    with qtbot.waitSignal(page.other_file) as other:
        dialog.fileSelected.emit(str(home / "Ander.opmaat"))
    assert other.args == [home / "Ander.opmaat"]
    dialog.reject()


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (time(0, 30), "Goedenavond"),
        (time(5, 0), "Goedemorgen"),
        (time(11, 59), "Goedemorgen"),
        (time(12, 0), "Goedemiddag"),
        (time(17, 59), "Goedemiddag"),
        (time(18, 0), "Goedenavond"),
    ],
)
def test_greeting(at: time, said: str) -> None:
    assert greeting(at) == said


def test_nothing_heavy_is_imported_before_the_page_is_there() -> None:
    program = (
        f"import sys, ui.pages.start; print(','.join(name for name in {HEAVY!r} if name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_the_fifth_wrong_password_waits(keys: Keyboard, page: UnlockPage, qtbot: QtBot, path: Path) -> None:
    for _ in range(4):
        page.tries.wrong()
    clock = FixedClock(page.tries.clock.now())
    page.tries = Tries(path, clock)
    keys.at(page.form.password_edit)
    keys.write("niet het goede")
    keys.enter()
    qtbot.waitUntil(page.form.said.error.isVisible, timeout=10_000)
    wait = "Wacht 5 seconden voor de volgende poging."
    assert page.form.said.error.text() == f"Dit wachtwoord klopt niet. {wait}"
    keys.write(PASSWORD)
    keys.enter()
    assert page.form.said.error.text() == wait, "not even the right one is tried"
    assert page.form.open_button.isEnabled()
    page.tries = Tries(path, FixedClock(clock.now() + timedelta(seconds=5)))
    with qtbot.waitSignal(page.unlocked, timeout=10_000) as opened:
        keys.enter()
    opened.args[0].close()
    assert Tries(path, clock).wait() == 0


def test_the_code_is_a_way_in_while_the_password_waits(keys: Keyboard, page: UnlockPage) -> None:
    for _ in range(9):
        page.tries.wrong()
    assert page.tries.wait() > 0
    open_with_code(keys, page).reject()


def test_a_wrong_password_and_caps_lock_are_said_each_time(qtbot: QtBot, heard: list[Heard]) -> None:
    form = UnlockForm()
    qtbot.addWidget(form)
    form.show()
    for _ in range(2):
        form.again("Dit wachtwoord klopt niet.")
    assert heard == [("Dit wachtwoord klopt niet.", True)] * 2
    form.password_edit.caps_changed.emit(True)
    assert heard[-1] == ("Caps Lock staat aan", False)
