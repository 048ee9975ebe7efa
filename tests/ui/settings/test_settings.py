"""Instellingen: kept and read back, errors beside their fields, the password, backups, looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.diary import Travel
from desktop.domain.errors import NoSpace, WrongPassword
from desktop.domain.week import WorkingHours
from desktop.language import words
from desktop.services import office
from desktop.services.locking import LockingService
from desktop.services.office import Services
from desktop.services.preferences import Preferences, load_preferences
from desktop.services.settings import Settings
from desktop.storage import backups
from tests.storage.stores import CODE, PASSWORD
from tests.ui import stores
from ui.desk import Destination
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.pages.settings.absence_form import AbsenceForm
from ui.pages.settings.backup_form import BackupForm
from ui.pages.settings.counsellor_form import CounsellorForm
from ui.pages.settings.hours_form import HoursForm
from ui.pages.settings.looks_form import LooksForm
from ui.pages.settings.password_form import PasswordForm
from ui.pages.settings.registry import sections
from ui.widgets.fields import Field

Settle = Callable[[MainWindow], None]
NEW = "acht koude appeltaarten"


@pytest.fixture
def window(empty_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(empty_services)


@pytest.fixture
def page(window: MainWindow, settle: Settle) -> SettingsPage:
    return opened(window, settle, "")


def opened(window: MainWindow, settle: Settle, section: str) -> SettingsPage:
    assert window.workspace is not None
    window.workspace.go(Destination("settings", detail=section))
    settle(window)
    page = window.workspace.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def type_in(field: Field | QLineEdit, text: str) -> None:
    edit = field.editor if isinstance(field, Field) else field
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)


def click(window: MainWindow, settle: Settle, button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]
    settle(window)


# Sections


def test_the_list_has_the_keyboard_and_arrows_open_sections(page: SettingsPage) -> None:
    assert page.list.sections.hasFocus()
    seen = []
    for _ in range(4):
        seen.append((page.list.sections.chosen(), page.forms.currentIndex()))
        QTest.keyClick(page.list.sections, Qt.Key.Key_Down)
    assert seen == [(section.key, at) for at, section in enumerate(sections()[:4])]


def test_a_destination_names_its_section(window: MainWindow, settle: Settle) -> None:
    page = opened(window, settle, "backup")
    assert page.form(BackupForm).isVisible()
    assert not page.form(CounsellorForm).isVisible()


# The counsellor


def test_settings_are_kept_and_read_back(
    window: MainWindow, settle: Settle, page: SettingsPage, empty_services: Services
) -> None:
    form = page.form(CounsellorForm)
    assert form.name.editor.property("text") == "Marijke Veenstra"
    type_in(form.name, "Joris Bos")
    type_in(form.organisation, "De Overkant")
    click(window, settle, form.save)
    kept = empty_services.settings.read()
    assert (kept.counsellor, kept.organisation) == ("Joris Bos", "De Overkant")
    assert kept.holidays_country == "NL", "what the form does not show stays as it was"
    assert window.workspace is not None
    assert "Instellingen bewaard" in window.workspace.undo_bar.text()
    form.refresh()
    settle(window)
    assert form.name.editor.property("text") == "Joris Bos"


def test_hours_are_kept_beside_a_name_that_is_not_saved_yet(
    window: MainWindow, settle: Settle, page: SettingsPage, empty_services: Services
) -> None:
    type_in(page.form(CounsellorForm).organisation, "Half getypt")
    form = opened(window, settle, "hours").form(HoursForm)
    for day in (0, 5):
        QTest.mouseClick(form.days[day], Qt.MouseButton.LeftButton)
    form.start.set_time_value(time(8, 30))
    form.end.set_time_value(time(16, 15))
    form.within.setValue(15)
    form.between.setValue(40)
    click(window, settle, form.save)
    kept = empty_services.settings.read()
    assert kept.hours == WorkingHours(frozenset({2, 3, 4, 5, 6}), time(8, 30), time(16, 15))
    assert kept.travel == Travel(15, 40)
    assert kept.organisation == "Welzijn De Brink"
    form.refresh()
    settle(window)
    assert [box.isChecked() for box in form.days] == [False, True, True, True, True, True, False]
    assert (form.start.time_value(), form.end.time_value()) == (time(8, 30), time(16, 15))
    name = opened(window, settle, "counsellor").form(CounsellorForm)
    click(window, settle, name.save)
    kept = empty_services.settings.read()
    assert (kept.organisation, kept.hours.start) == ("Half getypt", time(8, 30)), (
        "neither overwrites the other"
    )


def test_holidays_of_another_country(window: MainWindow, settle: Settle, empty_services: Services) -> None:
    form = opened(window, settle, "absence").form(AbsenceForm)
    assert form.country.value() == "NL"
    form.country.set_value("BE")
    click(window, settle, form.save)
    assert empty_services.settings.read().holidays_country == "BE"


def test_a_missing_name_is_said_beside_its_field(
    window: MainWindow, settle: Settle, page: SettingsPage, empty_services: Services
) -> None:
    form = page.form(CounsellorForm)
    type_in(form.name, "   ")
    click(window, settle, form.save)
    assert form.name.error
    assert form.name.editor.accessibleDescription() == form.name.error
    assert form.name.editor.hasFocus(), "the keyboard goes to what has to be mended"
    assert empty_services.settings.read().counsellor == "Marijke Veenstra"
    type_in(form.name, "Joris Bos")
    click(window, settle, form.save)
    assert form.name.error == ""
    assert empty_services.settings.read().counsellor == "Joris Bos"


def test_an_end_before_the_start_is_said_beside_the_hours(
    window: MainWindow, settle: Settle, empty_services: Services
) -> None:
    form = opened(window, settle, "hours").form(HoursForm)
    before = empty_services.settings.read()
    form.start.set_time_value(time(17, 0))
    form.end.set_time_value(time(9, 0))
    click(window, settle, form.save)
    assert form.hours.error
    assert form.travel.error == ""
    assert empty_services.settings.read() == before
    assert (form.start.time_value(), form.end.time_value()) == (time(17, 0), time(9, 0)), "nothing is lost"
    assert form.end.hasFocus()


def test_what_is_typed_survives_a_change_elsewhere(
    window: MainWindow, settle: Settle, page: SettingsPage
) -> None:
    """Another part of the program writes a setting while somebody types a name here."""
    type_in(page.form(CounsellorForm).name, "Half getypt")
    assert window.desk is not None
    window.desk.do(page, lambda services: services.settings.change(Settings("Iemand anders", "De Brink")))
    settle(window)
    assert page.form(CounsellorForm).name.editor.property("text") == "Half getypt"


# The password


def change(window: MainWindow, settle: Settle, old: str, new: str, again: str) -> SettingsPage:
    page = opened(window, settle, "lock")
    form = page.form(PasswordForm)
    for edit, text in ((form.old_edit, old), (form.new_edit, new), (form.again_edit, again)):
        type_in(edit, text)
    click(window, settle, form.change)
    return page


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("niet dit", NEW, NEW), "old"),
        ((PASSWORD, NEW, NEW + "!"), "again"),
        ((PASSWORD, "welkom01", "welkom01"), "new"),
        ((PASSWORD, "", ""), "new"),
    ],
    ids=["wrong", "differs", "weak", "empty"],
)
def test_a_refused_password_is_said_beside_its_field(
    window: MainWindow, settle: Settle, empty_services: Services, typed: tuple[str, str, str], field: str
) -> None:
    form = change(window, settle, *typed).form(PasswordForm)
    errors = {name: getattr(form, name).error for name in ("old", "new", "again")}
    assert [name for name, error in errors.items() if error] == [field]
    assert getattr(form, f"{field}_edit").hasFocus()
    assert form.old_edit.text() == typed[0], "what was typed stays"
    assert form.change.isEnabled()
    window.close()
    office.unlock(empty_services.place.store.path, password=PASSWORD).close()


def test_a_changed_password_opens_the_file_and_the_old_one_does_not(
    window: MainWindow, settle: Settle, empty_services: Services
) -> None:
    page = change(window, settle, PASSWORD, NEW, NEW)
    form = page.form(PasswordForm)
    assert (form.old_edit.text(), form.new_edit.text(), form.again_edit.text()) == ("", "", "")
    assert window.workspace is not None
    assert "Wachtwoord veranderd" in window.workspace.undo_bar.text()
    assert not window.workspace.undo_bar.button.isVisible(), "a password is not taken back by Ctrl+Z"
    path = empty_services.place.store.path
    window.close()
    with pytest.raises(WrongPassword):
        office.unlock(path, password=PASSWORD)
    office.unlock(path, password=NEW).close()
    office.unlock(path, recovery_code=CODE).close()


def test_passwords_are_hidden_while_they_are_typed(window: MainWindow, settle: Settle) -> None:
    form = opened(window, settle, "lock").form(PasswordForm)
    for edit in (form.old_edit, form.new_edit, form.again_edit):
        type_in(edit, "geheim")
        assert "geheim" not in edit.displayText()


# Backups


def test_one_more_backup_now(window: MainWindow, settle: Settle, empty_services: Services) -> None:
    page = opened(window, settle, "backup")
    assert empty_services.backups.latest() is None
    assert page.form(BackupForm).folder.editor.property("text") == str(empty_services.backups.folder())
    click(window, settle, page.form(BackupForm).make)
    assert empty_services.backups.latest() is not None
    assert "Gemaakt" in page.form(BackupForm).state.text()
    assert window.workspace is not None
    assert window.workspace.status.backup is not None
    assert "nog" not in window.workspace.status.backup.text().lower()
    made = backups.default_dir(empty_services.place.store.path).glob("*.opmaatbackup")
    assert len(list(made)) == 1


def test_a_full_disk_is_said_and_the_button_comes_back(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, settle, "backup")
    error = NoSpace(path="/media/stick")

    def full(*_args: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr(backups, "make_backup", full)
    click(window, settle, page.form(BackupForm).make)
    assert page.form(BackupForm).make.isEnabled()
    assert window.workspace is not None
    assert words.error_text(error) in window.workspace.trouble_bar.text()


# Looks


def test_looks_are_kept_for_the_next_start(qtbot: QtBot, empty_services: Services, settle: Settle) -> None:
    window = stores.open_window(qtbot, empty_services, Preferences(mode="light"), keeps=True)
    page = opened(window, settle, "looks")
    asked: list[Preferences] = []
    window.preferences_changed.connect(asked.append)
    for combo in (page.form(LooksForm).language, page.form(LooksForm).mode, page.form(LooksForm).letters):
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Down)
    kept = load_preferences()
    assert (kept.language, kept.mode, kept.letters) == ("en", "dark", 125)
    assert [(p.language, p.mode, p.letters) for p in asked] == [
        ("en", "light", 100),
        ("en", "dark", 100),
        ("en", "dark", 125),
    ]
    assert kept.last_store == str(empty_services.place.store.path)


# The idle lock


def test_the_minutes_of_the_idle_lock_are_kept_and_off_is_warned_of(
    window: MainWindow, settle: Settle, empty_services: Services
) -> None:
    form = opened(window, settle, "lock").form(PasswordForm).idle
    locking = LockingService(empty_services.place)
    assert (form.on.isChecked(), form.minutes.value(), form.warning.isVisible()) == (True, 5, False)
    form.minutes.setFocus()
    for _ in range(3):
        QTest.keyClick(form.minutes, Qt.Key.Key_Up)
    QTest.keyClick(form.minutes, Qt.Key.Key_Return)
    settle(window)
    assert locking.minutes() == 8
    assert window.idle_lock is not None
    assert window.idle_lock.minutes == 8
    QTest.mouseClick(form.on, Qt.MouseButton.LeftButton)
    settle(window)
    assert locking.minutes() == 0
    assert form.warning.isVisible()
    assert not form.field.isVisible()
    QTest.mouseClick(form.on, Qt.MouseButton.LeftButton)
    settle(window)
    assert (locking.minutes(), form.warning.isVisible()) == (8, False)
