"""Another code, another key after a leak, older backups brought along, wrong passwords wait (P8)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.audit_log import AuditQuestion
from desktop.domain.errors import WrongPassword
from desktop.services import office
from desktop.services.office import Services
from desktop.services.tries import FREE, Tries
from desktop.storage.keys import read_key_file
from desktop.storage.paths import key_path
from tests.storage.stores import CODE, PASSWORD
from tests.ui.settings.test_settings import opened
from ui.dialogs.leaked_password import LeakedPasswordDialog
from ui.dialogs.new_code import NewCodeDialog
from ui.dialogs.rewrap_backups import RewrapDialog
from ui.main_window import MainWindow
from ui.pages.settings.password_form import PasswordForm
from ui.pages.start import UnlockPage

Settle = Callable[[MainWindow], None]
NEW = "acht koude appeltaarten"


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path / "device"))


@pytest.fixture
def window(empty_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    empty_services.backups.make_in()
    return open_window(empty_services)


@pytest.fixture
def form(window: MainWindow, settle: Settle) -> PasswordForm:
    form = opened(window, settle, "lock").form(PasswordForm)
    settle(window)
    return form


def new_code(form: PasswordForm, password: str = PASSWORD) -> NewCodeDialog:
    form.new_code.click()
    dialog = form.dialog
    assert isinstance(dialog, NewCodeDialog)
    assert dialog.focusWidget() is dialog.old_edit
    QTest.keyClicks(dialog.old_edit, password)
    QTest.keyClick(dialog.old_edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.typed.edit
    QTest.keyClicks(dialog.typed.edit, dialog.code.split()[dialog.typed.group - 1].lower())
    assert dialog.card.box.covered
    return dialog


def opens(path: Path, **secret: str) -> bool:
    try:
        office.unlock(path, **secret).close()  # type: ignore[arg-type]
    except WrongPassword:
        return False
    return True


def test_a_new_code_ends_the_old_one(
    window: MainWindow, form: PasswordForm, settle: Settle, empty_services: Services
) -> None:
    path = empty_services.place.store.path
    dialog = new_code(form)
    code = dialog.code
    assert not dialog.deed.is_blocked
    dialog.card.left.emit()
    settle(window)
    logged = empty_services.audit_log.lines(AuditQuestion()).lines
    assert "exported_recovery" in {line.action for line in logged}, "the sheet left: that is written down"
    QTest.keyClick(dialog.typed.edit, Qt.Key.Key_Return)
    settle(window)
    assert window.workspace is not None
    assert "Herstelcode veranderd" in window.workspace.undo_bar.text()
    settle(window)
    assert form.older.isVisible()
    assert "1 reservekopie gaat nog open" in form.older.text()
    empty_services.close()
    assert opens(path, recovery_code=code)
    assert opens(path, password=PASSWORD)
    assert not opens(path, recovery_code=CODE)
    assert code.split()[0] not in "".join(one.name for one in path.parent.rglob("*"))


def test_without_typing_back_nothing_changes(form: PasswordForm, empty_services: Services) -> None:
    before = read_key_file(key_path(empty_services.place.store.path))
    dialog = new_code(form)
    dialog.typed.edit.setText("")
    QTest.keyClicks(dialog.typed.edit, "2222")
    assert dialog.deed.is_blocked
    QTest.keyClick(dialog.typed.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()
    assert read_key_file(key_path(empty_services.place.store.path)) == before


def test_a_wrong_password_counts_and_then_waits(
    window: MainWindow, form: PasswordForm, settle: Settle, empty_services: Services
) -> None:
    tries = Tries(empty_services.place.store.path)
    for _ in range(FREE):
        tries.wrong()
    dialog = new_code(form, "fout")
    dialog.deed.click()
    settle(window)
    assert "niet het wachtwoord" in dialog.old.error
    assert "Wacht 5 seconden" in dialog.old.error
    dialog.deed.click()
    assert dialog.old.error.startswith("Wacht"), "not even tried"
    dialog.reject()
    form.old_edit.setText("nog eens fout")
    form.new_edit.setText(NEW)
    form.again_edit.setText(NEW)
    form.change.click()
    assert form.old.error.startswith("Wacht")


def test_after_a_leak_the_file_has_another_key_and_opens_with_the_new_secrets_only(
    window: MainWindow, form: PasswordForm, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    path, old_key = empty_services.place.store.path, empty_services.place.store.data_key
    backup = empty_services.backups.rows()[0].path
    form.leaked.click()
    dialog = form.dialog
    assert isinstance(dialog, LeakedPasswordDialog)
    code = dialog.code
    QTest.keyClicks(dialog.old_edit, PASSWORD)
    QTest.keyClick(dialog.old_edit, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.pair.first_edit
    dialog.pair.first_edit.setText(NEW)
    dialog.pair.again_edit.setText(NEW)
    QTest.keyClicks(dialog.typed.edit, code.split()[dialog.typed.group - 1])
    qtbot.waitUntil(lambda: not dialog.deed.is_blocked)
    with qtbot.waitSignal(window.locked, timeout=30_000):
        dialog.deed.click()
    page = window.findChild(UnlockPage)
    assert page is not None
    assert page.said is not None
    assert "nieuw slot" in page.said.text()
    assert not opens(path, password=PASSWORD)
    assert not opens(path, recovery_code=CODE)
    assert opens(path, recovery_code=code)
    again = office.unlock(path, password=NEW)
    assert again.place.store.data_key != old_key
    assert again.place.store.verify_audit() is None
    assert again.backups.looker().look(backup).participants == 0, "backups of before can still be read"
    assert again.security.outdated([backup]) == (backup,)
    assert again.security.rewrapper()(backup)
    assert again.security.outdated([backup]) == ()
    again.close()


def test_older_backups_are_brought_along(
    window: MainWindow, form: PasswordForm, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    empty_services.security.change_password(PASSWORD, NEW)
    form.refresh()
    settle(window)
    assert form.older.isVisible()
    form.older.button.click()
    dialog = form.dialog
    assert isinstance(dialog, RewrapDialog)
    dialog.deed.click()
    qtbot.waitUntil(dialog.outcome.isVisible, timeout=20_000)
    assert dialog.outcome.text() == "1 reservekopie bijgewerkt."
    dialog.close_button.click()
    settle(window)
    assert not form.older.isVisible()
    backup = empty_services.backups.rows()[0].path
    office.restore(backup, backup.with_name("a.opmaat"), password=NEW)


def test_the_wrap_of_a_new_password_has_the_cost_of_this_program(empty_services: Services) -> None:
    """The test store is cheap; a change of password raises it to the floor, as promised."""
    path = key_path(empty_services.place.store.path)
    costs = {wrap.kind: wrap.cost for wrap in read_key_file(path).wraps}
    assert costs["password"].memory_kib < 64 * 1024
    empty_services.security.change_password(PASSWORD, NEW)
    after = {wrap.kind: wrap.cost for wrap in read_key_file(path).wraps}
    assert after["password"].memory_kib >= 64 * 1024
    assert after["password"].passes >= 3
    assert after["recovery_code"] == costs["recovery_code"], "its secret is not known here"
