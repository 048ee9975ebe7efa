"""Tables are chosen from by keyboard and mouse and look like the design."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import current
from ui.widgets.tables import Table

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""


WEEKS = (
    ("1", "di 10 nov", "Uw zintuigen wakker maken", "2 van 7"),
    ("2", "di 17 nov", "Bewegen en iets maken", "3 van 7"),
    ("3", "di 24 nov", "Lichtpuntjes vangen", "–"),
)


def model() -> QStandardItemModel:
    made = QStandardItemModel()
    made.setHorizontalHeaderLabels(["Week", "Datum", "Thema", "Tekenen"])
    for week in WEEKS:
        made.appendRow([QStandardItem(text) for text in week])
    return made


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    made = Table("Bezoeken van dit traject")
    made.setModel(model())
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    return made


def test_sizes_follow_the_tokens(table: Table) -> None:
    theme = current()
    assert table.rowHeight(0) == theme.px(40)
    assert table.horizontalHeader().height() == theme.px(32)
    assert table.accessibleName() == "Bezoeken van dit traject"
    assert not table.verticalHeader().isVisible()


def test_enter_and_double_click_choose_a_row(qtbot: QtBot, table: Table) -> None:
    chosen: list[QModelIndex] = []
    table.chosen.connect(chosen.append)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert [index.row() for index in chosen] == [1]
    place = table.visualRect(table.model().index(2, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [index.row() for index in chosen] == [1, 2]


def test_enter_without_a_row_chooses_nothing(qtbot: QtBot, table: Table) -> None:
    chosen: list[QModelIndex] = []
    table.chosen.connect(chosen.append)
    table.setCurrentIndex(QModelIndex())
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen == []


def test_tab_leaves_the_table(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    table, field = Table("Bezoeken"), QLineEdit()
    table.setModel(model())
    column.addWidget(table)
    column.addWidget(field)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field


def test_a_chosen_row_has_tint_bar_and_ink(table: Table) -> None:
    theme = current()
    table.clearFocus()
    table.selectRow(1)
    image = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(1, 0))
    middle = row.center().y()
    assert image.pixelColor(row.left() + 1, middle) == theme.colour("accent")
    assert image.pixelColor(row.left() + 5, row.top() + 3) == theme.colour("selected")
    other = table.visualRect(table.model().index(0, 0))
    assert image.pixelColor(other.left() + 1, other.center().y()) != theme.colour("accent")
    darkest = min(
        image.pixelColor(x, y).lightness() for x in range(8, row.width()) for y in range(row.top(), middle)
    )
    assert darkest <= theme.colour("ink").lightness() + 8


def test_the_bar_follows_the_column_that_stands_first(table: Table) -> None:
    table.clearFocus()
    table.horizontalHeader().moveSection(2, 0)
    table.selectRow(0)
    image = table.viewport().grab().toImage()
    assert image.pixelColor(QPoint(1, table.rowHeight(0) // 2)) == current().colour("accent")


def test_rows_are_parted_by_hairlines(table: Table) -> None:
    table.clearSelection()
    table.setCurrentIndex(QModelIndex())
    image = table.viewport().grab().toImage()
    row = table.visualRect(table.model().index(0, 1))
    assert image.pixelColor(row.center().x(), row.bottom()) == current().colour("line")


def ink_columns(table: Table, row: int, column: int) -> list[int]:
    """Where, in pixels from the left of the cell, ink stands."""
    cell = table.visualRect(table.model().index(row, column))
    image = table.viewport().grab().toImage().copy(cell)
    dark = current().colour("ink").lightness() + 40
    return [
        x
        for x in range(cell.width())
        if any(image.pixelColor(x, y).lightness() < dark for y in range(4, cell.height() - 4))
    ]


def test_numbers_stand_on_the_right(table: Table) -> None:
    left = ink_columns(table, 0, 0)
    table.model().setData(
        table.model().index(0, 0),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        Qt.ItemDataRole.TextAlignmentRole,
    )
    right = ink_columns(table, 0, 0)
    assert min(right) > max(left)


def test_an_icon_stands_before_the_word(table: Table) -> None:
    index = table.model().index(0, 1)
    before = ink_columns(table, 0, 1)
    table.model().setData(index, ("check", "ink"), Qt.ItemDataRole.DecorationRole)
    after = ink_columns(table, 0, 1)
    assert max(after) > max(before)
    assert table.sizeHintForColumn(1) > 0


def test_columns_come_back_as_they_were_left(qtbot: QtBot, table: Table) -> None:
    head = table.horizontalHeader()
    head.resizeSection(1, 222)
    head.moveSection(3, 1)
    kept = table.columns_state()
    assert kept.isascii()
    again = Table("Bezoeken van dit traject")
    again.setModel(model())
    qtbot.addWidget(again)
    assert again.restore_columns(kept)
    assert again.horizontalHeader().sectionSize(1) == 222
    assert again.horizontalHeader().visualIndex(3) == 1
    assert again.rowHeight(0) == current().px(40)


@pytest.mark.parametrize("state", ["", "geen base64 €", "AAAA"])
def test_a_state_that_is_not_ours_changes_nothing(table: Table, state: str) -> None:
    widths = [table.columnWidth(column) for column in range(4)]
    assert not table.restore_columns(state)
    assert [table.columnWidth(column) for column in range(4)] == widths
