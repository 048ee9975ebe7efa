"""A choice of a few words: keys, mouse, focus ring, what a screen reader hears."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from ui.theme import Theme, apply_theme, current
from ui.widgets.answer_choice import AnswerChoice
from ui.widgets.segmented import RING, SegmentedChoice

DONE = (("done", "gedaan"), ("partly", "beetje"), ("not", "niet"))
ANSWERS = (("yes", "ja"), ("no", "nee"), ("unknown", "weet niet"))
KEYS = {"j": "yes", "n": "no", "w": "unknown"}


@pytest.fixture
def choice(qtbot: QtBot) -> SegmentedChoice:
    made = SegmentedChoice(DONE, "Oefening 1")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def answers(qtbot: QtBot) -> SegmentedChoice:
    made = SegmentedChoice(ANSWERS, "R1", keys=KEYS, answer_colours=True)
    qtbot.addWidget(made)
    made.show()
    return made


def middle_of(choice: SegmentedChoice, index: int) -> QPoint:
    return choice._cells()[index].center().toPoint()


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_arrows_choose_and_stop_at_the_ends(choice: SegmentedChoice) -> None:
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    for _ in range(4):
        QTest.keyClick(choice, Qt.Key.Key_Right)
    assert choice.value() == "not"
    QTest.keyClick(choice, Qt.Key.Key_Left)
    assert choice.value() == "partly"
    assert heard == ["done", "partly", "not", "partly"]


def test_left_on_an_empty_choice_begins_at_the_end(choice: SegmentedChoice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Left)
    assert choice.value() == "not"


def test_a_click_chooses_and_a_click_on_the_chosen_one_clears(choice: SegmentedChoice) -> None:
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    for index in (1, 2, 2):
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=middle_of(choice, index))
    QTest.mouseClick(choice, Qt.MouseButton.RightButton, pos=middle_of(choice, 0))
    assert heard == ["partly", "not", ""]
    assert choice.value() == ""


def test_what_is_not_clearable_stays(qtbot: QtBot) -> None:
    choice = SegmentedChoice(DONE, "Oefening 1", clearable=False)
    qtbot.addWidget(choice)
    choice.set_value("done")
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=middle_of(choice, 0))
    QTest.keyClick(choice, Qt.Key.Key_Delete)
    assert choice.value() == "done"


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_and_delete_clear(choice: SegmentedChoice, key: Qt.Key) -> None:
    choice.set_value("done")
    QTest.keyClick(choice, key)
    assert choice.value() == ""


def test_space_chooses_the_first_when_nothing_is_chosen(choice: SegmentedChoice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Space)
    QTest.keyClick(choice, Qt.Key.Key_Space)
    assert choice.value() == "done"


@pytest.mark.parametrize(("letter", "value"), [("j", "yes"), ("N", "no"), ("w", "unknown")])
def test_a_letter_answers_and_goes_on(answers: SegmentedChoice, letter: str, value: str) -> None:
    heard: list[str] = []
    answers.chosen.connect(heard.append)
    answers.answered.connect(lambda: heard.append("next"))
    QTest.keyClicks(answers, letter)
    assert heard == [value, "next"]


def test_the_same_letter_again_goes_on_without_a_change(answers: SegmentedChoice) -> None:
    heard: list[str] = []
    answers.set_value("yes")
    answers.chosen.connect(heard.append)
    answers.answered.connect(lambda: heard.append("next"))
    QTest.keyClicks(answers, "j")
    assert heard == ["next"]


def test_a_shortcut_is_no_answer(answers: SegmentedChoice) -> None:
    QTest.keyClick(answers, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(answers, Qt.Key.Key_X)
    assert answers.value() == ""


@pytest.mark.parametrize(("language", "letters"), [("nl", "jnw"), ("en", "ynd")])
def test_the_checklist_answers_in_its_language(qtbot: QtBot, language: str, letters: str) -> None:
    set_language(language)
    choice = AnswerChoice("R3")
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    QTest.keyClicks(choice, letters)
    assert heard == ["yes", "no", "unknown"]


def test_up_and_down_step_to_another_question(choice: SegmentedChoice) -> None:
    steps: list[int] = []
    choice.stepped.connect(steps.append)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert steps == [1, -1]
    assert choice.value() == ""


def test_read_only_keeps_its_value_whatever_is_pressed(choice: SegmentedChoice) -> None:
    choice.set_value("done")
    choice.set_read_only(True)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=middle_of(choice, 2))
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=middle_of(choice, 0))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Space):
        QTest.keyClick(choice, key)
    assert choice.value() == "done"
    assert heard == []


def test_it_is_one_tab_stop(qtbot: QtBot) -> None:
    holder, before, after = QWidget(), QLineEdit(), QLineEdit()
    choice = SegmentedChoice(DONE, "Oefening 1")
    column = QVBoxLayout(holder)
    for widget in (before, choice, after):
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.show()
    before.setFocus()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert choice.hasFocus()
    QTest.keyClick(choice, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_ring_is_seen_while_it_has_the_keyboard(qtbot: QtBot, choice: SegmentedChoice) -> None:
    ring = QPoint(RING - 3, choice.height() // 2)
    assert choice.grab().toImage().pixelColor(ring) == current().colour("focus")
    choice.clearFocus()
    assert choice.grab().toImage().pixelColor(ring) != current().colour("focus")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_chosen_cell_is_filled(qapp: QApplication, choice: SegmentedChoice, mode: str) -> None:
    apply_theme(qapp, Theme(mode=mode))
    choice.set_value("partly")
    corners = [choice._cells()[index].topLeft().toPoint() + QPoint(4, 4) for index in (1, 2)]
    image = choice.grab().toImage()
    assert image.pixelColor(corners[0]) == current().colour("accent")
    assert image.pixelColor(corners[1]) == current().colour("field")


def test_an_answer_has_its_own_colour(answers: SegmentedChoice) -> None:
    for index, (value, role) in enumerate((("yes", "accent"), ("no", "ink2"), ("unknown", "warn_tint"))):
        answers.set_value(value)
        place = answers._cells()[index].topLeft().toPoint() + QPoint(5, 5)
        assert answers.grab().toImage().pixelColor(place) == current().colour(role), value


def test_a_screen_reader_hears_the_value(choice: SegmentedChoice) -> None:
    assert spoken(choice) == "Oefening 1: niet ingevuld"
    QTest.keyClick(choice, Qt.Key.Key_Right)
    assert spoken(choice) == "Oefening 1: gedaan"
    choice.set_value("not")
    assert spoken(choice) == "Oefening 1: niet"


def test_a_screen_reader_chooses_by_the_words(choice: SegmentedChoice) -> None:
    interface = QAccessible.queryAccessibleInterface(choice)
    assert interface.role() is QAccessible.Role.ComboBox
    deeds = interface.actionInterface()
    assert deeds.actionNames() == ["gedaan", "beetje", "niet", "Set Focus"]
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    deeds.doAction("beetje")
    assert (choice.value(), heard) == ("partly", ["partly"])
    choice.set_read_only(True)
    deeds.doAction("niet")
    assert choice.value() == "partly", "what is shown only stays"
