"""Backups in the window: each looked through, a second place, and going back with a preview (P5)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.participants import ParticipantDetails
from desktop.services import office
from desktop.services.office import Services
from desktop.storage import backups
from tests.storage.stores import CHEAP, PASSWORD
from tests.ui import stores
from tests.ui.settings.test_settings import opened
from ui.main_window import MainWindow
from ui.pages.settings.backup_form import BackupForm
from ui.pages.settings.backup_table import CHECKED, PEOPLE
from ui.pages.start import UnlockPage

Settle = Callable[[MainWindow], None]


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path / "device"))


@pytest.fixture
def window(empty_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    """A file with one participant and two backups; a second participant came after them."""
    empty_services.participants.add(ParticipantDetails("Mies van Dam"))
    for hours in (30, 5):
        clock = FixedClock(stores.CLOCK.now() - timedelta(hours=hours))
        backups.make_backup(empty_services.place.store, clock=clock)
    empty_services.participants.add(ParticipantDetails("Truus de Wit"))
    return open_window(empty_services)


def form_of(window: MainWindow, settle: Settle, qtbot: QtBot) -> BackupForm:
    form = opened(window, settle, "backup").form(BackupForm)
    qtbot.waitUntil(lambda: not form.checking.running and bool(form.model.rows))
    settle(window)
    return form


def column(form: BackupForm, number: int) -> list[str]:
    return [str(form.model.index(row, number).data()) for row in range(form.model.rowCount())]


def test_each_is_looked_through_and_says_what_it_holds(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    older = empty_services.backups.rows()[1].path
    data = bytearray(older.read_bytes())
    data[len(data) // 2] ^= 1
    older.write_bytes(data)
    form = form_of(window, settle, qtbot)
    assert column(form, PEOPLE) == ["1", ""]
    assert column(form, CHECKED) == ["goed", "beschadigd"]
    assert "De laatste reservekopie is goed." in form.state.text()
    assert not form.busy.isVisible()


def test_one_with_an_older_key_is_not_called_damaged(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    form = form_of(window, settle, qtbot)
    from dataclasses import replace

    from desktop.domain.errors import WrongPassword

    looker = replace(empty_services.backups.looker(), keys=(bytes(32),))
    with pytest.raises(WrongPassword):
        looker.look(form.model.rows[0].path)


def restore_oldest(window: MainWindow, settle: Settle, qtbot: QtBot) -> BackupForm:
    form = form_of(window, settle, qtbot)
    form.table.setFocus()
    QTest.keyClick(form.table, Qt.Key.Key_Down)
    QTest.keyClick(form.table, Qt.Key.Key_Return)
    dialog = form.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.lines))
    return form


def test_going_back_says_what_will_be_missing_and_sets_the_old_file_aside(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    path = empty_services.place.store.path
    form = restore_oldest(window, settle, qtbot)
    assert form.dialog is not None
    said = [line.text() for line in form.dialog.lines]
    assert said[0] == "1 deelnemer in deze kopie."
    assert "1 deelnemer staat er niet in: Truus de Wit." in said
    assert form.dialog.cancel.hasFocus(), "Enter stays with the safe answer"
    QTest.keyClick(form.dialog, Qt.Key.Key_Tab)
    with qtbot.waitSignal(window.locked, timeout=20_000):
        QTest.keyClick(form.dialog.deed, Qt.Key.Key_Space)
    page = window.findChild(UnlockPage)
    assert page is not None
    assert page.said is not None
    assert "teruggezet" in page.said.text()
    assert window.services is None
    again = office.unlock(path, password=PASSWORD)
    assert [row.name for row in again.participants.overview()] == ["Mies van Dam"]
    assert again.place.store.verify_audit() is None
    again.close()
    aside = list(path.parent.glob("Opmaat (voor terugzetten *).opmaat"))
    assert len(aside) == 1
    old = office.unlock(aside[0], password=PASSWORD)
    assert len(old.participants.overview()) == 2
    old.close()
    newest = backups.list_backups(backups.default_dir(path))[0]
    assert newest.made_at >= stores.CLOCK.now().replace(microsecond=0), "a backup is made before a restore"


def test_escape_changes_nothing(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    form = restore_oldest(window, settle, qtbot)
    assert form.dialog is not None
    QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    settle(window)
    assert window.services is empty_services
    assert len(empty_services.participants.overview()) == 2
    assert not list(empty_services.place.store.path.parent.glob("*(*"))


def test_a_backup_of_another_file_is_refused_in_words(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services, tmp_path: Path
) -> None:
    (tmp_path / "ander").mkdir()
    other = stores.new_services(tmp_path / "ander" / "Ander.opmaat")
    theirs = other.backups.make_in()
    other.close()
    form = form_of(window, settle, qtbot)
    form._ask_restore(theirs)
    dialog = form.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.password.isVisible)
    QTest.keyClicks(dialog.edit, "fout")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.password.error), timeout=10_000)
    assert "niet het wachtwoord" in dialog.password.error
    dialog.edit.setText(PASSWORD)
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.lines), timeout=10_000)
    dialog.deed.click()
    qtbot.waitUntil(dialog.bar.isVisible, timeout=10_000)
    assert "hoort bij een ander bestand" in dialog.bar.text()
    assert window.services is empty_services


def test_the_second_place_follows_and_its_absence_is_said(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services, tmp_path: Path
) -> None:
    stick = tmp_path / "Brink"
    stick.mkdir()
    form = form_of(window, settle, qtbot)
    assert "Nog niet gekozen" in str(form.second.editor.accessibleDescription())
    form._use_second(stick, "Brink")
    settle(window)
    assert [one.name for one in stick.iterdir()] == [empty_services.backups.rows()[0].path.name]
    assert form.model.rows[0].second != form.model.rows[1].second
    QTest.mouseClick(form.make, Qt.MouseButton.LeftButton)
    settle(window)
    assert len(list(stick.glob("*.opmaatbackup"))) == 2
    shutil.rmtree(stick)
    form.refresh()
    settle(window)
    said = str(form.second.editor.accessibleDescription())
    assert said.startswith("Nu niet gevonden, laatste kopie daar: di 24 november")
    assert empty_services.backups.copy_to_second() is None, "an absent stick is no error"
    form.forget.click()
    settle(window)
    assert empty_services.backups.second() is None


def test_a_full_stick_is_said_beside_the_field(
    window: MainWindow, settle: Settle, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.domain.errors import NoSpace

    def full(*_: object) -> Path:
        raise NoSpace(path=str(tmp_path))

    monkeypatch.setattr(backups, "copy_to", full)
    form = form_of(window, settle, qtbot)
    form._use_second(tmp_path, "Vol")
    settle(window)
    assert "vol" in form.second.error


def test_changing_the_password_does_not_hide_older_backups(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    from desktop.storage import rekeying

    rekeying.change_password(empty_services.place.store, "anders", password=PASSWORD, cost=CHEAP)
    form = form_of(window, settle, qtbot)
    assert column(form, CHECKED) == ["goed", "goed"]
