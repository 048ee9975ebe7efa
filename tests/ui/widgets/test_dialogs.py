"""Dialogs close on Esc, do not erase on Enter and leave nothing behind."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.calm import CalmMessage, show_calm_message
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog, Question
from ui.widgets.labels import IconLabel, label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def question(window: QWidget, *, erase: bool) -> tuple[Question, list[bool]]:
    asked = Question(
        window, "Dossier wissen?", "Alle verslagen gaan weg.", "Wis voorgoed", "Bewaar", erase=erase
    )
    answers: list[bool] = []
    asked.decided.connect(answers.append)
    asked.open()
    return asked, answers


def test_enter_in_a_question_is_the_safe_answer(qtbot: QtBot, window: QWidget) -> None:
    asked, answers = question(window, erase=True)
    assert asked.safe_button.isDefault()
    assert not asked.deed_button.isDefault()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert answers == [False]


def test_escape_is_the_safe_answer(qtbot: QtBot, window: QWidget) -> None:
    asked, answers = question(window, erase=False)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert answers == [False]


def test_the_deed_is_done_by_its_own_button_only(qtbot: QtBot, window: QWidget) -> None:
    asked, answers = question(window, erase=True)
    QTest.mouseClick(asked.deed_button, Qt.MouseButton.LeftButton)
    assert answers == [True]


@pytest.mark.parametrize("way", ["escape", "close", "accept"])
def test_a_dialog_is_gone_after_closing(qtbot: QtBot, window: QWidget, way: str) -> None:
    asked, answers = question(window, erase=False)
    {"escape": asked.reject, "close": asked.close, "accept": asked.accept}[way]()
    qtbot.waitUntil(lambda: not shiboken6.isValid(asked))
    assert answers == [way == "accept"]


def test_a_dialog_without_a_window_stays_until_it_is_answered(qtbot: QtBot) -> None:
    Dialog("Los", None).open()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible()]
    assert [one.windowTitle() for one in shown] == ["Los"]
    shown[0].reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(shown[0]))


def test_the_title_stands_inside_too_and_is_the_accessible_name(window: QWidget, qtbot: QtBot) -> None:
    form = Dialog("Bezoek verzetten", window)
    form.open()
    assert form.windowTitle() == form.title_label.text() == form.accessibleName() == "Bezoek verzetten"
    assert form.windowModality() is Qt.WindowModality.WindowModal
    assert form.minimumWidth() >= 500
    form.reject()


def test_enter_in_a_field_does_the_deed_of_a_form(qtbot: QtBot, window: QWidget) -> None:
    form = Dialog("Bezoek verzetten", window)
    field = QLineEdit()
    form.body.addWidget(field)
    done: list[bool] = []
    deed = Button("Verzet", kind="filled")
    deed.clicked.connect(lambda _checked=False: done.append(True))
    form.add_button(Button("Laat staan"), "safe")
    form.add_button(deed, "deed")
    form.open()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == [True]
    form.reject()


def test_enter_never_erases(qtbot: QtBot, window: QWidget) -> None:
    form = Dialog("Dossier wissen", window)
    field = QLineEdit()
    form.body.addWidget(field)
    done: list[bool] = []
    deed = Button("Wis voorgoed…", kind="erase", icon="trash-2")
    deed.clicked.connect(lambda _checked=False: done.append(True))
    form.add_button(deed, "deed")
    form.open()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == []
    form.reject()


def test_the_deed_stands_right_of_the_safe_button(window: QWidget, qtbot: QtBot) -> None:
    asked, _ = question(window, erase=False)
    assert asked.deed_button.x() > asked.safe_button.x()
    asked.reject()


def test_a_problem_of_the_whole_form_stands_above_it(window: QWidget, qtbot: QtBot) -> None:
    form = Dialog("Nieuw", window)
    form.open()
    assert not form.bar.isVisible()
    form.show_problem("Er is al iemand met deze code.")
    assert form.bar.isVisible()
    assert form.bar.text().endswith("Er is al iemand met deze code.")
    form.clear_problem()
    assert not form.bar.isVisible()
    form.reject()


def calm_messages() -> list[CalmMessage]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CalmMessage) and one.isVisible()]


def test_a_fault_of_ours_is_told_once_with_a_place_to_copy(qtbot: QtBot) -> None:
    show_calm_message("ZeroDivisionError\n  ui.page:12 refresh")
    show_calm_message("KeyError\n  ui.other:1 paint")
    [message] = calm_messages()
    assert message.report.toPlainText() == "ZeroDivisionError\n  ui.page:12 refresh"
    QTest.mouseClick(message.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == message.report_text
    QTest.mouseClick(message.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not calm_messages())


def test_a_dialog_is_as_high_as_its_words_need(window: QWidget, qtbot: QtBot) -> None:
    form = Dialog("Nieuw", window)
    for _ in range(3):
        form.body.addWidget(label("Alle verslagen en metingen gaan voorgoed weg. " * 3, wrap=True))
    form.open()
    layout = form.layout()
    assert layout is not None
    assert form.height() == layout.totalHeightForWidth(form.width())
    before = form.height()
    form.show_problem("Er is al iemand met deze code.")
    assert form.height() > before
    form.reject()


def test_it_grows_with_what_is_said_inside_and_asks_no_more_than_it_needs(
    window: QWidget, qtbot: QtBot
) -> None:
    dialog = Dialog("Nieuwe meting", window, width=520)
    said = IconLabel("info", "", "ink2")
    said.set_wrap(True)
    said.hide()
    dialog.body.addWidget(said)
    dialog.open()
    before = dialog.height()
    said.set("info", "Vragen over de laatste twee weken. " * 6, "ink2")
    said.show()
    qtbot.waitUntil(lambda: dialog.height() > before)
    layout = dialog.layout()
    assert layout is not None
    assert dialog.minimumHeight() == layout.totalMinimumHeightForWidth(dialog.width())
    assert dialog.minimumHeight() < layout.totalMinimumSize().height(), "Qt alone would ask for more"
    dialog.reject()
