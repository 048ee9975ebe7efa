"""F1: the text of the page, links, back, search, a paper before it is printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.audit_log import AuditQuestion
from desktop.services.office import Services
from tests.ui import stores
from ui.desk import Destination
from ui.dialogs.fixed_blocks import FixedBlocksDialog
from ui.help.paper import OfficePaperDialog
from ui.help.texts import PAGES
from ui.help.window import HelpWindow
from ui.main_window import MainWindow

Settle = Callable[[MainWindow], None]


@pytest.fixture
def window(practice_services: Services, qtbot: QtBot) -> MainWindow:
    return stores.open_window(qtbot, practice_services)


def pressed(widget: QWidget, owner: QWidget) -> HelpWindow:
    QTest.keyClick(widget, Qt.Key.Key_F1)
    (found,) = [one for one in owner.findChildren(HelpWindow) if one.isVisible()]
    return found


def go(window: MainWindow, settle: Settle, page: str) -> None:
    assert window.workspace is not None
    window.workspace.go(Destination(page))
    settle(window)


@pytest.mark.parametrize("page", [page for page in PAGES if page != "session"])
def test_f1_opens_the_text_of_the_page(window: MainWindow, settle: Settle, page: str) -> None:
    go(window, settle, page)
    window.activateWindow()
    shown = pressed(window, window)
    assert shown.list.chosen() == f"help/{page}"
    assert shown.text.toPlainText().strip()
    shown.close()


def test_links_lead_on_and_back_leads_back(window: MainWindow, settle: Settle) -> None:
    shown = pressed(window, window)
    assert not shown.back.isEnabled()
    shown.text.anchorClicked.emit(QUrl("method"))
    assert shown.list.chosen() == "help/method"
    shown.text.anchorClicked.emit(QUrl("https://example.org"))
    assert shown.list.chosen() == "help/method", "nothing leads out of the program"
    QTest.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.list.chosen() == "help/today"


def test_search_finds_in_headings_and_words(window: MainWindow) -> None:
    shown = pressed(window, window)
    shown.search.setFocus()
    QTest.keyClicks(shown.search, "laptop kwijt")
    assert shown.list.chosen() == "papers/lost_laptop"
    shown.search.clear()
    QTest.keyClicks(shown.search, "zzzz")
    assert shown.nothing.isVisible()
    shown.search.clear()
    assert shown.list.count() > 15


def test_the_keys_of_the_session_form_come_out_of_the_code(window: MainWindow) -> None:
    shown = pressed(window, window)
    shown.show_topic("keys")
    text = shown.text.toPlainText()
    assert "Ctrl+D" in text
    assert "keys:" not in text


WRITTEN = {"Left": "Links", "Right": "Rechts", "Up": "Omhoog", "Down": "Omlaag", "Return": "Enter"}


def test_every_shortcut_stands_in_the_list_of_keys(window: MainWindow, settle: Settle) -> None:
    workspace = window.workspace
    assert workspace is not None
    for page in workspace.places:
        workspace.page(page)
    shown = pressed(window, window)
    shown.show_topic("keys")
    settle(window)
    text = shown.text.toPlainText()
    for one in ("Ctrl+1 tot en met Ctrl+5", "1 tot en met 9", "Alt+1 … Alt+7", "Ctrl+G, 1 … 9"):
        assert one in text
    numbered = re.compile(r"(Ctrl\+|Alt\+|Ctrl\+G, )?[1-9]")
    missing = set()
    for shortcut in window.findChildren(QShortcut):
        keys = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for english, dutch in WRITTEN.items():
            keys = re.sub(rf"(^|\+){english}$", rf"\g<1>{dutch}", keys)
        keys = keys.replace("Escape", "Esc")
        if not numbered.fullmatch(keys) and not re.search(rf"(?<![\w+]){re.escape(keys)}(?![\w+])", text):
            missing.add(keys)
    assert missing == set()


def test_a_paper_is_shown_before_it_leaves_and_the_log_has_it(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    shown = pressed(window, window)
    assert not shown.printing.isVisible()
    shown.show_topic("leaflet")
    QTest.mouseClick(shown.printing, Qt.MouseButton.LeftButton)
    settle(window)
    (paper,) = shown.findChildren(OfficePaperDialog)
    assert paper.document is not None
    assert paper.document.file_name == "opmaat-leaflet.pdf"
    assert paper.document.about is None
    assert window.desk is not None
    paper.way_out.ask_path = lambda _name, then: then(tmp_path / "blad.pdf")
    paper.save()
    settle(window)
    assert (tmp_path / "blad.pdf").read_bytes() == paper.document.pdf
    answer = window.desk.services.audit_log.lines(AuditQuestion())
    assert [line.action for line in answer.lines if line.action.startswith("exported")] == [
        "exported_leaflet"
    ]


def test_f1_in_a_dialog_opens_the_help_over_it(window: MainWindow, settle: Settle, qtbot: QtBot) -> None:
    go(window, settle, "week")
    assert window.workspace is not None
    assert window.desk is not None
    dialog = FixedBlocksDialog(window.desk, window.workspace.page("week"))
    dialog.open()
    with qtbot.waitActive(dialog):
        pass
    shown = pressed(dialog, dialog)
    assert shown.list.chosen() == "help/week"
    shown.close()
    dialog.reject()
    settle(window)


def test_help_before_the_file_is_open_and_none_of_it_after_locking(
    window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    shown = pressed(window, window)
    window.lock()
    settle(window)
    assert not [one for one in window.findChildren(HelpWindow) if one.isVisible()], "closed by locking"
    del shown
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    locked = pressed(window, window)
    assert locked.list.chosen() == "help/lock"
    locked.show_topic("leaflet")
    assert not locked.printing.isVisible(), "printing needs an open file"
    locked.close()
