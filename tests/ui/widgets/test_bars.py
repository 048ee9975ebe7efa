"""Bars say what is the matter, offer one action and tell a screen reader once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.ear import Heard
from ui.widgets import bars
from ui.widgets.bars import MessageBar, UndoBar
from ui.widgets.progress import BusyBar

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""


def test_the_one_action_of_a_bar_works_by_keyboard(qtbot: QtBot) -> None:
    bar = MessageBar("warn", "Let op.", "Het gat is 9 dagen.", "Los op")
    qtbot.addWidget(bar)
    bar.show()
    assert bar.accessibleName() == "Let op. Het gat is 9 dagen."
    with qtbot.waitSignal(bar.acted):
        QTest.keyClick(bar.button, Qt.Key.Key_Space)


def test_a_bar_without_action_has_no_button(qtbot: QtBot) -> None:
    bar = MessageBar("error", "Niet bewaard.", "De schijf is vol; je tekst staat er nog.")
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.button.isVisible()
    bar.set_message("Niet bewaard.", "De schijf is vol.", "Toon waar")
    assert bar.button.isVisible()
    assert bar.button.text() == "Toon waar"


def test_a_bar_can_be_closed_by_hand(qtbot: QtBot) -> None:
    bar = MessageBar("info", "", "Concept teruggezet.", dismissible=True)
    qtbot.addWidget(bar)
    bar.show()
    assert bar.close_button.accessibleName()
    with qtbot.waitSignal(bar.dismissed):
        QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_bar_is_announced_when_it_appears_and_when_it_changes(qtbot: QtBot, heard: list[Heard]) -> None:
    bar = MessageBar("warn", "Let op.", "Het gat is 9 dagen.")
    qtbot.addWidget(bar)
    assert heard == []
    bar.show()
    assert heard == [("Let op. Het gat is 9 dagen.", False)]
    bar.set_message("Let op.", "Het gat is 10 dagen.")
    assert heard[1:] == [("Let op. Het gat is 10 dagen.", False)]
    assert QAccessible.queryAccessibleInterface(bar).role() is QAccessible.Role.AlertMessage


def test_what_went_wrong_is_said_before_anything_else(qtbot: QtBot, heard: list[Heard]) -> None:
    bar = MessageBar("error", "Niet bewaard.", "De schijf is vol.")
    qtbot.addWidget(bar)
    bar.show()
    assert heard == [("Niet bewaard. De schijf is vol.", True)]


def test_what_is_being_done_is_said(qtbot: QtBot, heard: list[Heard]) -> None:
    busy = BusyBar("De zip wordt geschreven…")
    qtbot.addWidget(busy)
    assert heard == []
    busy.show()
    busy.set_text("De zip wordt geschreven…")
    busy.set_text("Nog even nakijken.")
    assert [text for text, _urgent in heard] == ["De zip wordt geschreven…", "Nog even nakijken."]


def test_a_long_sentence_wraps_and_the_bar_grows(qtbot: QtBot) -> None:
    bar = MessageBar("warn", "Let op.", "Brein liep tot woensdag 18 november. " * 8, "Los op")
    qtbot.addWidget(bar)
    words = bar.words
    assert words.heightForWidth(300) > words.heightForWidth(900) > words.heightForWidth(4000)


def test_the_first_word_is_strong_and_markup_stays_text(qtbot: QtBot) -> None:
    bar = MessageBar("error", "Niet bewaard.", "<b>x</b> & y")
    qtbot.addWidget(bar)
    assert bar.words.text() == "Niet bewaard. <b>x</b> & y"
    assert bar.words.textFormat() is Qt.TextFormat.PlainText


def test_undo_is_offered_only_where_there_is_a_way_back(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_message("Verslag vastgelegd.", True)
    assert bar.isVisible()
    assert bar.text().endswith("Verslag vastgelegd.")
    with qtbot.waitSignal(bar.undo):
        QTest.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.show_message("Teruggedraaid.", False)
    assert bar.isVisible()
    assert not bar.button.isVisible()


Page = tuple[QWidget, QLineEdit, UndoBar]


@pytest.fixture
def page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Page:
    """A field that has the focus above an undo bar with a short life."""
    assert bars.UNDO_MS == 6000
    monkeypatch.setattr(bars, "UNDO_MS", 30)
    window, field, bar = QWidget(), QLineEdit(), UndoBar()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(bar)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window, field, bar


def test_the_undo_bar_goes_by_itself_after_a_while(qtbot: QtBot, page: Page) -> None:
    _, _, bar = page
    bar.show_message("Bezoek verzet.", True)
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_undo_bar_waits_for_who_is_on_its_button(qtbot: QtBot, page: Page) -> None:
    _, field, bar = page
    bar.show_message("Bezoek verzet.", True)
    bar.button.setFocus()
    with qtbot.waitSignal(bar.timer.timeout):
        pass
    assert bar.isVisible()
    field.setFocus()
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_new_message_gets_its_own_time(qtbot: QtBot) -> None:
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.show_message("Een.", True)
    bar.show_message("Twee.", True)
    assert bar.isVisible()
    assert bar.text().endswith("Twee.")


def test_work_that_takes_a_while_tells_how_far_it_is(qtbot: QtBot) -> None:
    busy = BusyBar("Rapporten maken", cancellable=True)
    qtbot.addWidget(busy)
    busy.show()
    assert busy.progress.maximum() == 0
    busy.set_progress(3, 8)
    assert (busy.progress.value(), busy.progress.maximum()) == (3, 8)
    assert "3" in busy.progress.accessibleDescription()
    assert busy.accessibleName() == busy.progress.accessibleName() == "Rapporten maken"
    with qtbot.waitSignal(busy.cancelled):
        QTest.mouseClick(busy.cancel_button, Qt.MouseButton.LeftButton)
    assert not busy.cancel_button.isEnabled()


def test_work_that_cannot_be_stopped_has_no_stop(qtbot: QtBot) -> None:
    busy = BusyBar("Reservekopie maken")
    qtbot.addWidget(busy)
    busy.show()
    assert not busy.cancel_button.isVisible()
