"""A list of places: arrows move, the choice is shown at once, words are what is read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.theme import current
from ui.widgets.nav_list import NavList


@pytest.fixture
def sections(qtbot: QtBot) -> NavList:
    made = NavList("Onderdelen")
    made.add("me", "building-2", "Jij en je organisatie")
    made.add("looks", "a-large-small", "Taal en uiterlijk")
    made.add("lock", "key-round", "Slot en wachtwoord")
    qtbot.addWidget(made)
    made.resize(280, 300)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_arrows_choose(sections: NavList) -> None:
    sections.setCurrentRow(0)
    QTest.keyClick(sections, Qt.Key.Key_Down)
    assert sections.chosen() == "looks"
    QTest.keyClick(sections, Qt.Key.Key_End)
    assert sections.chosen() == "lock"


def test_a_click_chooses(sections: NavList) -> None:
    row = sections.visualItemRect(sections.item(1))
    QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert sections.chosen() == "looks"


def test_an_unknown_key_changes_nothing(sections: NavList) -> None:
    assert NavList("Leeg").chosen() == ""
    sections.choose("lock")
    sections.choose("elsewhere")
    assert sections.chosen() == "lock"


def test_the_chosen_row_has_tint_and_bar(sections: NavList) -> None:
    sections.setCurrentRow(1)
    sections.clearFocus()
    row, other = (sections.visualItemRect(sections.item(n)) for n in (1, 2))
    image = sections.viewport().grab().toImage()
    assert image.pixelColor(row.left() + 1, row.center().y()) == current().colour("accent")
    assert image.pixelColor(row.right() - 6, row.center().y()) == current().colour("selected")
    assert image.pixelColor(other.left() + 1, other.center().y()) != current().colour("accent")


def test_the_focused_row_has_a_ring_inside(sections: NavList) -> None:
    sections.setCurrentRow(1)
    ring = sections.visualItemRect(sections.item(1)).topRight() + QPoint(-20, 1)
    assert sections.viewport().grab().toImage().pixelColor(ring) == current().colour("focus")
    sections.clearFocus()
    assert sections.viewport().grab().toImage().pixelColor(ring) != current().colour("focus")


def test_a_screen_reader_hears_list_and_rows(sections: NavList) -> None:
    interface = QAccessible.queryAccessibleInterface(sections)
    assert interface.text(QAccessible.Text.Name) == "Onderdelen"
    rows = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert rows == ["Jij en je organisatie", "Taal en uiterlijk", "Slot en wachtwoord"]
