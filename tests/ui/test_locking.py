"""Locked means locked (P3): nothing of anybody is left in sight, and nothing can be written."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.errors import InUse
from desktop.services.office import Services
from desktop.services.practice import PASSWORD
from desktop.storage.store import Store
from desktop.storage.tables import undo_entries
from tests.storage.stores import fingerprints
from tests.ui import stores
from ui.desk import Desk, Destination
from ui.dialogs.saving import SavingDialog
from ui.main_window import MainWindow
from ui.pages.settings import SettingsPage
from ui.pages.settings.password_form import PasswordForm
from ui.pages.start import UnlockPage
from ui.pages.week import WeekPage
from ui.widgets.dialogs import Dialog
from ui.workspace import Workspace

Settle = Callable[[MainWindow], None]
CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = (
    "text",
    "title",
    "windowTitle",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole)


@pytest.fixture
def earlier() -> frozenset[QWidget]:
    """Widgets that tests before this one left behind: they are not of our window."""
    return frozenset(QApplication.allWidgets())


@pytest.fixture
def window(
    earlier: frozenset[QWidget], practice_services: Services, open_window: Callable[[Services], MainWindow]
) -> MainWindow:
    return open_window(practice_services)


@pytest.fixture
def names(practice_services: Services) -> list[str]:
    rows = practice_services.participants.overview()
    return [part for row in rows for part in (row.name, row.code)] + ["Marijke Veenstra"]


def said_by(widget: QWidget) -> str:
    """Everything a widget can show or tell, its list rows too."""
    said = [str(widget.property(name) or "") for name in WORDS]
    if isinstance(widget, QPlainTextEdit):
        said.append(widget.toPlainText())
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        said += [
            str(model.index(row, column).data(role) or "")
            for row in range(model.rowCount())
            for column in range(12)
            for role in ROLES
            if model.hasIndex(row, column)
        ]
    return "\n".join(said)


def named(names: list[str], earlier: frozenset[QWidget] = frozenset()) -> set[str]:
    """Which of the names can be found in any widget of the program."""
    everything = "\n".join(said_by(widget) for widget in QApplication.allWidgets() if widget not in earlier)
    return {name for name in names if name in everything}


def lock(window: MainWindow, settle: Settle) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    settle(window)


def visit_every_page(window: MainWindow, settle: Settle, person: object) -> None:
    assert window.workspace is not None
    for page in window.workspace.places:
        if page != "session":
            window.workspace.go(Destination(page))
            settle(window)
    window.workspace.go(Destination("participants", person))  # type: ignore[arg-type]
    settle(window)


class Unanswered(SavingDialog):
    """Its writing has begun and is not answered yet."""

    _saving = True


def unlock_page(window: MainWindow) -> UnlockPage:
    (page,) = window.findChildren(UnlockPage)
    return page


def type_password(window: MainWindow, settle: Settle) -> None:
    edit = unlock_page(window).form.password_edit
    edit.setFocus()
    QTest.keyClicks(edit, PASSWORD)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    settle(window)


def test_after_locking_no_name_is_left_anywhere(
    window: MainWindow,
    settle: Settle,
    practice_services: Services,
    names: list[str],
    earlier: frozenset[QWidget],
) -> None:
    person = practice_services.participants.overview()[0]
    visit_every_page(window, settle, person.id)
    assert "Marijke Veenstra" in window.windowTitle()
    assert len(named(names, earlier)) > 10, "the walk must be able to find them"
    before = window.grab().toImage()
    lock(window, settle)
    assert window.windowTitle() == "Opmaat"
    assert named(names, earlier) == set()
    assert window.grab().toImage() != before
    assert window.findChildren(Workspace) == []
    assert window.findChildren(Desk) == []
    assert unlock_page(window).isVisible()


def test_locking_looks_the_same_whoever_is_in_the_file(
    window: MainWindow, settle: Settle, qtbot: QtBot, empty_services: Services
) -> None:
    """The picture of the locked window does not depend on what was open: not one pixel of it."""
    other = stores.open_window(qtbot, empty_services)
    for one in (window, other):
        assert one.workspace is not None
        one.lock()
        settle(one)
        one.resize(1100, 640)
        assert one.findChildren(Workspace) == []
    shown, empty = unlock_page(window), unlock_page(other)
    # A practice file says so itself, with its password; everything else has to be equal.
    labels = {label.text() for label in shown.findChildren(QLabel) if label.isVisible()}
    others = {label.text() for label in empty.findChildren(QLabel) if label.isVisible()}
    assert {text for text in labels - others if text and PASSWORD not in text} == set()


def test_the_file_is_let_go_of(window: MainWindow, settle: Settle, practice_services: Services) -> None:
    path = practice_services.place.store.path
    with pytest.raises(InUse):
        stores.unlocked(path)
    lock(window, settle)
    stores.unlocked(path).close()


def test_nothing_can_be_written_while_it_is_locked(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    store, desk = practice_services.place.store, window.desk
    assert desk is not None
    settings = replace(practice_services.settings.read(), organisation="Stiekem")
    lock(window, settle)
    before = fingerprints(store.path.parent)
    with pytest.raises(RuntimeError, match="closed"):
        practice_services.settings.change(settings)
    told: list[object] = []
    Desk.do(desk, window, lambda services: services.settings.change(settings), told.append, told.append)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_5):
        QTest.keyClick(window, key, CTRL)
    settle(window)
    assert told == []
    assert fingerprints(store.path.parent) == before
    assert unlock_page(window).isVisible()


def test_what_was_on_its_way_is_written_first(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    desk, path = window.desk, practice_services.place.store.path
    assert desk is not None
    settings = replace(practice_services.settings.read(), organisation="Nog net bewaard")
    gate = threading.Event()
    told: list[object] = []

    def slow(services: Services) -> object:
        gate.wait(5)
        return services.settings.change(settings)

    desk.do(window, slow, told.append, told.append)  # type: ignore[arg-type]
    QTest.keyClick(window, Qt.Key.Key_L, CTRL)
    assert unlock_page(window).isVisible(), "the screen is empty at once"
    gate.set()
    settle(window)
    assert told == [], "nobody is told any more"
    again = stores.unlocked(path)
    assert again.settings.read().organisation == "Nog net bewaard"
    again.close()


def test_unlocking_comes_back_to_where_you_were(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    person = practice_services.participants.overview()[2]
    assert window.workspace is not None
    window.workspace.go(Destination("participants", person.id))
    settle(window)
    lock(window, settle)
    type_password(window, settle)
    assert window.workspace is not None
    assert window.services is not practice_services
    here = window.workspace.here
    assert here is not None
    assert (here.page, here.target) == ("participants", person.id)
    assert "Marijke Veenstra" in window.windowTitle()
    assert person.name in said_everywhere(window)


def test_unlocking_comes_back_to_the_tab_and_as_far_down(
    window: MainWindow, settle: Settle, practice_services: Services, qtbot: QtBot
) -> None:
    person = next(row for row in practice_services.participants.overview() if "Nel" in row.name)
    assert window.workspace is not None
    window.workspace.go(Destination("participants", person.id, "details"))
    settle(window)
    bar = longest(window)
    bar.setValue(bar.maximum() - 10)
    far = bar.value()
    assert far > 20
    lock(window, settle)
    type_password(window, settle)
    assert window.workspace is not None
    assert window.workspace.here == Destination("participants", person.id, "details")
    qtbot.waitUntil(lambda: longest(window).value() == far)


def longest(window: MainWindow) -> QScrollBar:
    """The bar that can scroll furthest on the page in sight."""
    assert window.workspace is not None
    page = window.workspace.stack.currentWidget()
    assert page is not None
    bars = [area.verticalScrollBar() for area in page.findChildren(QScrollArea) if area.isVisible()]
    return max(bars, key=lambda bar: bar.maximum())


def test_unlocking_comes_back_to_the_week_that_was_open(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    later = practice_services.place.clock.today() + timedelta(days=21)
    assert window.workspace is not None
    window.workspace.go(Destination("week", detail=later.isoformat()))
    settle(window)
    lock(window, settle)
    type_password(window, settle)
    assert window.workspace is not None
    page = window.workspace.page("week")
    assert isinstance(page, WeekPage)
    assert page.day == later


def said_everywhere(window: MainWindow) -> str:
    return "\n".join(said_by(widget) for widget in window.findChildren(QWidget) if widget.isVisible())


def test_another_file_does_not_open_at_the_place_of_this_one(
    window: MainWindow, settle: Settle, practice_services: Services, qtbot: QtBot
) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination("participants", practice_services.participants.overview()[2].id))
    lock(window, settle)
    path = practice_services.place.store.path
    window.open_other(path)
    settle(window)
    type_password(window, settle)
    assert window.workspace is not None
    assert window.workspace.here == Destination("today")


def test_dialogs_and_menus_are_closed(window: MainWindow, settle: Settle, names: list[str]) -> None:
    dialog = Dialog(f"Afspraak van {names[0]}", window)
    dialog.open()
    loose = Dialog(f"Los venster van {names[0]}", None)
    loose.setWindowModality(Qt.WindowModality.NonModal)
    loose.show()
    ended: list[str] = []
    for one in (dialog, loose):
        one.rejected.connect(lambda one=one: ended.append(one.windowTitle()))
    menu = QMenu(window)
    menu.addAction(names[0])
    menu.popup(window.mapToGlobal(window.rect().center()))
    window.lock()
    settle(window)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert shown == [window]
    assert sorted(ended) == [f"Afspraak van {names[0]}", f"Los venster van {names[0]}"], "not only hidden"
    menu.deleteLater()


@pytest.mark.parametrize("inside", [True, False])
def test_a_dialog_that_is_being_saved_is_out_of_sight_too(
    window: MainWindow, settle: Settle, names: list[str], *, inside: bool
) -> None:
    """It waits for its answer and does not close; nobody who sits down now may read it."""
    dialog = Unanswered(f"Afspraak van {names[0]}", window if inside else None)
    dialog.open()
    assert dialog.isVisible()
    window.lock()
    settle(window)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]
    dialog.deleteLater()


@pytest.mark.parametrize(("ours", "left"), [(True, ""), (False, "van elders")])
def test_what_was_copied_here_leaves_the_clipboard(
    window: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch, *, ours: bool, left: str
) -> None:
    # The offscreen clipboard does not know whose it is; those of real screens do.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: ours)
    QApplication.clipboard().setText("van elders")
    lock(window, settle)
    assert QApplication.clipboard().text() == left


def undo_rows(store: Store) -> int:
    with store.raw_connection() as connection:
        statement = str(sa.select(sa.func.count()).select_from(undo_entries))
        return int(connection.execute(statement).fetchone()[0])


def test_what_could_be_taken_back_is_forgotten(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    settings = replace(practice_services.settings.read(), organisation="Anders")
    practice_services.settings.change(settings)
    assert undo_rows(practice_services.place.store) == 1
    lock(window, settle)
    again = stores.unlocked(practice_services.place.store.path)
    assert undo_rows(again.place.store) == 0
    again.close()


@pytest.mark.parametrize("way", ["rail", "settings"])
def test_every_button_that_says_lock_locks(window: MainWindow, settle: Settle, way: str) -> None:
    assert window.workspace is not None
    if way == "rail":
        button: QWidget = window.workspace.rail.lock
    else:
        window.workspace.go(Destination("settings", detail="lock"))
        settle(window)
        page = window.workspace.page("settings")
        assert isinstance(page, SettingsPage)
        button = page.form(PasswordForm).lock
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.services is None
    assert unlock_page(window).isVisible()


def test_locking_a_locked_window_does_nothing(window: MainWindow, settle: Settle) -> None:
    lock(window, settle)
    page = unlock_page(window)
    window.lock()
    settle(window)
    assert unlock_page(window) is page


def test_a_locked_window_closes_and_keeps_nothing_open(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    lock(window, settle)
    assert window.close()
    stores.unlocked(practice_services.place.store.path).close()


def test_the_walk_finds_a_name_in_every_kind_of_widget(qtbot: QtBot) -> None:
    """The search itself can fail: it sees labels, tips, texts and rows."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    label, text = QLabel("Anneke"), QPlainTextEdit("Bram")
    label.setToolTip("Corrie")
    for widget in (label, text):
        column.addWidget(widget)
    assert named(["Anneke", "Bram", "Corrie", "Dirk"]) == {"Anneke", "Bram", "Corrie"}
