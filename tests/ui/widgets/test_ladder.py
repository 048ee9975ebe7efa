"""A ladder 0-10: digits, arrows, mouse, last time's mark, what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import current
from ui.widgets.ladder import RING, TEN_MS, LadderWidget
from ui.widgets.ladder_stairs import LadderStairs


@pytest.fixture
def ladder(qtbot: QtBot) -> LadderWidget:
    made = LadderWidget("Stemming")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def cell(ladder: LadderWidget, number: int) -> QPoint:
    return ladder._cell(number).center().toPoint()


def spoken(ladder: LadderWidget) -> str:
    return QAccessible.queryAccessibleInterface(ladder).text(QAccessible.Text.Name)


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_is_the_number(ladder: LadderWidget, digit: int) -> None:
    QTest.keyClicks(ladder, str(digit))
    assert ladder.value() == digit


def test_one_then_zero_is_ten(ladder: LadderWidget) -> None:
    QTest.keyClicks(ladder, "10")
    assert ladder.value() == 10
    QTest.keyClicks(ladder, "0")
    assert ladder.value() == 0, "a ten is finished: the next 0 is a 0"


def test_a_zero_that_comes_too_late_is_a_zero(qtbot: QtBot, ladder: LadderWidget) -> None:
    assert ladder._one_typed.interval() == TEN_MS == 600
    ladder._one_typed.setInterval(1)
    QTest.keyClicks(ladder, "1")
    qtbot.waitUntil(lambda: not ladder._one_typed.isActive())
    QTest.keyClicks(ladder, "0")
    assert ladder.value() == 0


@pytest.mark.parametrize(("typed", "value"), [("20", 0), ("110", 10), ("150", 0), ("101", 1)])
def test_only_a_one_right_before_makes_ten(ladder: LadderWidget, typed: str, value: int) -> None:
    QTest.keyClicks(ladder, typed)
    assert ladder.value() == value


def test_a_one_by_mouse_does_not_wait_for_a_zero(ladder: LadderWidget) -> None:
    QTest.mouseClick(ladder, Qt.MouseButton.LeftButton, pos=cell(ladder, 1))
    QTest.keyClicks(ladder, "0")
    assert ladder.value() == 0


def test_a_click_chooses_and_a_click_on_the_chosen_number_clears(ladder: LadderWidget) -> None:
    changes: list[int | None] = []
    ladder.changed.connect(lambda: changes.append(ladder.value()))
    for number in (0, 10, 6, 6):
        QTest.mouseClick(ladder, Qt.MouseButton.LeftButton, pos=cell(ladder, number))
    assert changes == [0, 10, 6, None]


def test_a_click_beside_the_cells_does_nothing(ladder: LadderWidget) -> None:
    ladder.resize(ladder.width() + 200, ladder.height())
    QTest.mouseClick(ladder, Qt.MouseButton.LeftButton, pos=QPoint(ladder.width() - 2, 10))
    QTest.mouseClick(ladder, Qt.MouseButton.RightButton, pos=cell(ladder, 4))
    assert ladder.value() is None


def test_arrows_move_from_the_middle_and_stop_at_the_ends(ladder: LadderWidget) -> None:
    QTest.keyClick(ladder, Qt.Key.Key_Right)
    assert ladder.value() == 5
    for _ in range(7):
        QTest.keyClick(ladder, Qt.Key.Key_Right)
    assert ladder.value() == 10
    for _ in range(12):
        QTest.keyClick(ladder, Qt.Key.Key_Left)
    assert ladder.value() == 0
    QTest.keyClick(ladder, Qt.Key.Key_Backspace)
    assert ladder.value() is None


def test_the_same_number_again_is_no_change(ladder: LadderWidget) -> None:
    changes: list[int | None] = []
    ladder.changed.connect(lambda: changes.append(ladder.value()))
    QTest.keyClicks(ladder, "77")
    assert changes == [7]


def test_it_is_one_tab_stop(qtbot: QtBot) -> None:
    holder, before, after = QWidget(), QLineEdit(), QLineEdit()
    ladder = LadderWidget("Stemming")
    column = QVBoxLayout(holder)
    for widget in (before, ladder, after):
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert ladder.hasFocus()
    QTest.keyClick(ladder, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_ring_is_seen_while_it_has_the_keyboard(ladder: LadderWidget) -> None:
    ring = QPoint(RING - 3, ladder.height() // 2)
    assert ladder.grab().toImage().pixelColor(ring) == current().colour("focus")
    ladder.clearFocus()
    assert ladder.grab().toImage().pixelColor(ring) != current().colour("focus")


def test_the_chosen_cell_is_filled_and_last_time_is_marked(ladder: LadderWidget) -> None:
    ladder.set_value(6)
    ladder.set_previous(5)
    image = ladder.grab().toImage()
    chosen, before = ladder._cell(6).toRect(), ladder._cell(5).toRect()
    assert image.pixelColor(chosen.topLeft() + QPoint(4, 4)) == current().colour("accent")
    assert image.pixelColor(before.topLeft() + QPoint(4, 4)) == current().colour("field")
    mark = QPoint(before.center().x(), before.bottom() - 3)
    assert image.pixelColor(mark) == current().colour("ink2")


def test_a_screen_reader_hears_the_number_and_last_times(ladder: LadderWidget) -> None:
    assert spoken(ladder) == "Stemming: niet ingevuld"
    ladder.set_previous(5)
    assert spoken(ladder) == "Stemming: niet ingevuld, vorige keer 5"
    QTest.keyClicks(ladder, "6")
    assert spoken(ladder) == "Stemming: 6, vorige keer 5"


def test_showing_a_number_is_no_change(ladder: LadderWidget) -> None:
    changes: list[int] = []
    ladder.changed.connect(lambda: changes.append(1))
    ladder.set_value(3)
    ladder.set_previous(2)
    assert changes == []


@pytest.mark.parametrize("kind", [LadderWidget, LadderStairs])
def test_a_screen_reader_reads_and_sets_the_number(
    qtbot: QtBot, kind: type[LadderWidget] | type[LadderStairs]
) -> None:
    ladder = kind("Stemming")
    qtbot.addWidget(ladder)
    interface = QAccessible.queryAccessibleInterface(ladder)
    assert interface.role() is QAccessible.Role.Slider
    value = interface.valueInterface()
    assert value.currentValue() is None
    assert (value.minimumValue(), value.maximumValue(), value.minimumStepSize()) == (0, 10, 1)
    with qtbot.waitSignal(ladder.changed):
        value.setCurrentValue(7)
    assert (ladder.number, value.currentValue()) == (7, 7)
    value.setCurrentValue(99)
    assert ladder.number == 10
    # What a screen reader asks of everything; a ladder has none of it, and says so without going down.
    for ask in (interface.textInterface, interface.editableTextInterface, interface.attributesInterface):
        assert ask() is None
    assert interface.actionInterface() is not None
