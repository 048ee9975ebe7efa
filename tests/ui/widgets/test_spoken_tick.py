"""What is on or off, through the deed that screen readers and voice control have for it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.rail import Rail, RailItem
from ui.widgets.buttons import Button
from ui.widgets.inputs import Check, Radio
from ui.widgets.spoken_tick import begin_switching

TOGGLE = QAccessibleActionInterface.toggleAction()
Name, Role = QAccessible.Text.Name, QAccessible.Role


@pytest.fixture(autouse=True)
def switching() -> None:
    begin_switching()


def checkable() -> Button:
    button = Button("Toon adres")
    button.setCheckable(True)
    return button


@pytest.mark.parametrize(
    ("made", "role"),
    [
        (lambda: Check("Met namen"), Role.CheckBox),
        (lambda: Radio("Dag"), Role.RadioButton),
        (checkable, Role.CheckBox),
    ],
    ids=["box", "choice", "button"],
)
def test_to_switch_it_is_to_click_it(
    qtbot: QtBot, made: type[QAbstractButton], role: QAccessible.Role
) -> None:
    button = made()
    qtbot.addWidget(button)
    interface = QAccessible.queryAccessibleInterface(button)
    assert (interface.role(), interface.text(Name)) == (role, button.text())
    assert (bool(interface.state().checkable), bool(interface.state().checked)) == (True, False)
    with qtbot.waitSignal(button.clicked):
        interface.actionInterface().doAction(TOGGLE)
    assert button.isChecked()
    assert interface.state().checked
    button.setEnabled(False)
    assert TOGGLE not in interface.actionInterface().actionNames()


def test_the_rail_goes_to_a_page(qtbot: QtBot) -> None:
    rail = Rail([RailItem("today", "Vandaag", "sun"), RailItem("week", "Week", "calendar-days")])
    qtbot.addWidget(rail)
    interface = QAccessible.queryAccessibleInterface(rail.buttons["week"])
    with qtbot.waitSignal(rail.chosen) as went:
        interface.actionInterface().doAction(TOGGLE)
    assert went.args == ["week"]
    lock = QAccessible.queryAccessibleInterface(rail.lock)
    assert lock.role() is Role.Button
    with qtbot.waitSignal(rail.locked):
        lock.actionInterface().doAction(QAccessibleActionInterface.pressAction())
