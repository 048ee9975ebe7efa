"""Buttons click, and when they are blocked they say why instead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import Button, IconButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""

Way = Callable[[QtBot, Button], None]


@pytest.fixture
def button(qtbot: QtBot) -> Button:
    made = Button("Plan", icon="calendar-plus")
    qtbot.addWidget(made)
    made.show()
    return made


def press(button: Button) -> None:
    """Click as a screen reader does: through the accessibility interface."""
    interface = QAccessible.queryAccessibleInterface(button)
    actions = interface.actionInterface()
    actions.doAction(actions.pressAction())


def by_mouse(qtbot: QtBot, button: Button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_keyboard(qtbot: QtBot, button: Button) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def by_program(qtbot: QtBot, button: Button) -> None:
    button.click()


def by_enter(qtbot: QtBot, button: Button) -> None:
    QTest.keyClick(button, Qt.Key.Key_Return)


@pytest.mark.parametrize("way", [by_mouse, by_keyboard, by_enter, by_program])
def test_a_blocked_button_refuses_every_way_of_clicking(
    qtbot: QtBot, button: Button, way: Callable[[QtBot, Button], None]
) -> None:
    clicks: list[bool] = []
    refusals: list[str] = []
    button.clicked.connect(lambda checked=False: clicks.append(checked))
    button.refused.connect(refusals.append)
    button.set_blocked("Eerst moet de meting van week 3 er zijn.")
    way(qtbot, button)
    assert refusals == ["Eerst moet de meting van week 3 er zijn."]
    assert clicks == []
    button.set_blocked("")
    way(qtbot, button)
    assert clicks == [False]
    assert len(refusals) == 1


def test_a_screen_reader_is_refused_too(qtbot: QtBot, button: Button) -> None:
    clicks: list[bool] = []
    button.clicked.connect(lambda checked=False: clicks.append(checked))
    button.set_blocked("Nog niet.")
    with qtbot.waitSignal(button.refused):
        press(button)
    button.set_blocked("")
    with qtbot.waitSignal(button.clicked):
        press(button)
    assert clicks == [False]


def test_two_clicks_in_a_row_are_both_refused(qtbot: QtBot, button: Button) -> None:
    refusals: list[str] = []
    button.refused.connect(refusals.append)
    button.set_blocked("Nog niet.")
    button.click()
    button.click()
    assert refusals == ["Nog niet.", "Nog niet."]


def test_a_blocked_button_stays_reachable_and_tells_its_reason(button: Button) -> None:
    button.set_blocked("Nog niet.")
    assert button.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert button.accessibleDescription() == "Nog niet."
    assert button.property("blocked") is True
    button.set_blocked("")
    assert button.accessibleDescription() == ""
    assert button.property("blocked") is False


def test_the_lock_takes_the_place_of_the_icon_and_goes_again(button: Button) -> None:
    own = button.icon().pixmap(18, 18).toImage()
    button.set_blocked("Nog niet.")
    locked = button.icon().pixmap(18, 18).toImage()
    assert locked != own
    button.set_blocked("")
    assert button.icon().pixmap(18, 18).toImage() == own


def test_a_button_without_icon_gets_a_lock_and_loses_it(qtbot: QtBot) -> None:
    plain = Button("Plan")
    qtbot.addWidget(plain)
    plain.set_blocked("Nog niet.")
    assert not plain.icon().isNull()
    plain.set_blocked("")
    assert plain.icon().isNull()


def test_an_icon_button_has_a_name_and_shows_its_keys(qtbot: QtBot) -> None:
    back = IconButton("arrow-left", "Terug", "Alt+Left")
    qtbot.addWidget(back)
    assert back.accessibleName() == "Terug"
    assert back.toolTip() == "Terug (Alt+Links)"
    assert not back.icon().isNull()
    assert back.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_icon_button_that_is_off_looks_so(qtbot: QtBot) -> None:
    button = IconButton("chevron-left", "Vorige week")
    qtbot.addWidget(button)
    on = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != on
    button.setEnabled(True)
    assert button.grab().toImage() == on
