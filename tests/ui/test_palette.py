"""The command palette: by typing and Enter alone, accents ignored, the last used first, no name kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui import stores
from tests.ui.accessibility import nameless
from ui.desk import Destination
from ui.dialogs.measure_new import NewMeasureDialog
from ui.dialogs.print_agenda import PrintAgendaDialog
from ui.dialogs.working_note import WorkingNoteDialog
from ui.main_window import MainWindow
from ui.palette import Palette
from ui.palette.entries import Entry, Group, entry
from ui.palette.finding import MOST, Finder, People, listed
from ui.palette.rows import ENTRY_ROLE
from ui.workspace import Workspace

Settle = Callable[[MainWindow], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(practice_services: Services, qtbot: QtBot) -> MainWindow:
    return stores.open_window(qtbot, practice_services)


def workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def opened(window: MainWindow, settle: Settle) -> Palette:
    window.activateWindow()
    QTest.keyClick(window, Key.Key_K, CTRL)
    settle(window)
    (palette,) = workspace(window).findChildren(Palette)
    assert palette.isVisible()
    assert palette.search.hasFocus()
    return palette


def shown(palette: Palette) -> list[Entry]:
    rows = palette.rows
    return [rows.index(row).data(ENTRY_ROLE) for row in range(rows.rowCount())]


def do(window: MainWindow, settle: Settle, typed: str) -> Palette:
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, typed)
    QTest.keyClick(palette.search, Key.Key_Return)
    settle(window)
    assert not palette.isVisible()
    return palette


def test_a_page_an_action_and_a_setting_by_typing(window: MainWindow, settle: Settle) -> None:
    do(window, settle, "wee")
    here = workspace(window).here
    assert here is not None
    assert here.page == "week"
    do(window, settle, "na zoveel")
    here = workspace(window).here
    assert here is not None
    assert (here.page, here.detail) == ("settings", "lock")
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "vergrendel")
    QTest.keyClick(palette.search, Key.Key_Return)
    settle(window)
    assert window.services is None, "locked"


def test_a_dialog_opens_over_any_page(window: MainWindow, settle: Settle) -> None:
    do(window, settle, "druk mijn")
    (dialog,) = workspace(window).findChildren(PrintAgendaDialog)
    assert dialog.isVisible()
    dialog.reject()
    settle(window)


def test_what_can_be_done_with_the_open_dossier(window: MainWindow, settle: Settle) -> None:
    do(window, settle, "anneke")
    do(window, settle, "metingen")
    here = workspace(window).here
    assert here is not None
    assert here.detail == "measures"
    do(window, settle, "week")
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "eigen werkaantekening")
    assert not shown(palette), "nobody is open here"
    palette.leave()
    do(window, settle, "anneke")
    do(window, settle, "eigen werkaantekening")
    (note,) = workspace(window).findChildren(WorkingNoteDialog)
    note.reject()
    settle(window)
    assert not [key for key in workspace(window).used if key.startswith("here:")], "nothing passing is kept"


def test_whatever_can_be_pressed_on_the_page_is_found(
    window: MainWindow, settle: Settle, practice_services: Services
) -> None:
    row = next(one for one in practice_services.participants.overview() if "Corrie" in one.name)
    workspace(window).go(Destination("participants", row.id, "measures"))
    settle(window)
    do(window, settle, "nieuwe meting")
    (dialog,) = window.findChildren(NewMeasureDialog)
    assert dialog.isVisible()
    dialog.reject()
    settle(window)
    workspace(window).open_palette()
    (palette,) = workspace(window).findChildren(Palette)
    palette.search.setText("kaart voor")
    assert len([one for one in shown(palette) if one.title == "Kaart voor later"]) <= 1
    palette.leave()
    assert "Corrie" not in str(palette._fixed.entries)


@pytest.mark.parametrize("typed", ["anneke vr", "ANNÉKE", "vries"])
def test_a_participant_by_the_begin_of_words(window: MainWindow, settle: Settle, typed: str) -> None:
    do(window, settle, typed)
    here = workspace(window).here
    assert here is not None
    assert here.page == "participants"
    assert window.services is not None
    assert here.target is not None
    assert "Anneke de Vries" in window.services.participants.dossier(here.target).participant.name


def test_a_participant_by_code(window: MainWindow, settle: Settle, practice_services: Services) -> None:
    row = practice_services.participants.overview()[-1]
    do(window, settle, row.code.lower())
    here = workspace(window).here
    assert here is not None
    assert here.target == row.id


def test_what_was_used_last_comes_first_and_no_name_is_kept(window: MainWindow, settle: Settle) -> None:
    do(window, settle, "anneke")
    do(window, settle, "rapp")
    palette = opened(window, settle)
    assert [one.group for one in shown(palette)] == [Group.PAGE, Group.PERSON]
    QTest.keyClick(palette.search, Key.Key_Escape)
    kept = str(window.preferences._asdict())
    assert "page:reports" in kept
    assert "person" not in kept
    assert "Anneke" not in str(workspace(window).used)


def test_escape_gives_the_keyboard_back_and_empties_it(window: MainWindow, settle: Settle) -> None:
    button = workspace(window).rail.buttons["week"]
    button.setFocus()
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "anneke")
    QTest.keyClick(palette.search, Key.Key_Tab)
    assert palette.search.hasFocus(), "the keyboard does not go to the page underneath"
    QTest.keyClick(palette.search, Key.Key_Escape)
    assert not palette.isVisible()
    assert shown(palette) == []
    assert palette.search.text() == ""
    assert window.focusWidget() is button


def test_arrows_choose_and_the_line_is_read_aloud(window: MainWindow, settle: Settle) -> None:
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "ver")
    first = palette.search.accessibleDescription()
    assert first.startswith("Vergrendel")
    assert "Ctrl+L" in first
    QApplication.sendEvent(
        palette.search, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    )
    assert palette.search.accessibleDescription() == palette.view.currentIndex().data() != first
    assert nameless(palette) == []


def test_notes_are_found_too(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "koffie")
    qtbot.waitUntil(lambda: any(one.group is Group.NOTE for one in shown(palette)))
    settle(window)


def test_nothing_found_is_said(window: MainWindow, settle: Settle) -> None:
    palette = opened(window, settle)
    QTest.keyClicks(palette.search, "zzqx")
    assert palette.nothing.isVisible()
    QTest.keyClick(palette.search, Key.Key_Return)
    assert palette.isVisible(), "there is nothing to do"


def test_it_is_not_there_when_locked(window: MainWindow, settle: Settle) -> None:
    window.lock()
    settle(window)
    QTest.keyClick(window, Key.Key_K, CTRL)
    settle(window)
    assert not [one for one in window.findChildren(Palette) if one.isVisible()]


def test_ten_thousand_participants_are_found_as_ten_are() -> None:
    def nothing() -> None:
        return None

    def person(id_: str, code: str, name: str) -> Entry:
        return entry(f"person:{id_}", Group.PERSON, "user", name, nothing, detail=code)

    rows = [(str(n), f"K{n}-41", f"Voornaam{n} van Achternaam{n % 97}") for n in range(10_000)]
    people = People(rows, person)
    same = Finder(person(*row) for row in rows)
    assert [one.key for one in listed([people], "k7007-41", ())] == ["person:7007"]
    many = listed([people], "v", ["person:9000"])
    assert len(many) == MOST
    assert many[0].key == "person:9000", "what was used last comes first"
    assert [one.key for one in listed([people], "", ["person:5", "page:x", "person:x"])] == ["person:5"]
    for typed in ("v", "voornaam12 ach", "k12", "van", "achternaam5 41", "zz", "voornaam77"):
        for recent in ((), ("person:1234", "person:77")):
            found = [one.key for one in listed([people], typed, recent)]
            assert found == [one.key for one in listed([same], typed, recent)], typed
