"""The numbers that stand in for Qt's enums before the first painting are those of Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from ui.theme import early


def test_the_numbers_are_those_of_qt() -> None:
    hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert Qt.TextFormat.PlainText.value == early.PLAIN_TEXT
    assert Qt.FocusPolicy.NoFocus.value == early.NO_FOCUS
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == early.NO_SCROLL_BAR
    assert hints.value == early.SECRET_INPUT


def test_a_property_takes_the_number(qtbot: QtBot) -> None:
    label, area, button, edit = QLabel(), QScrollArea(), QToolButton(), QLineEdit()
    for widget in (label, area, button, edit):
        qtbot.addWidget(widget)
    early.set_early(label, "textFormat", early.PLAIN_TEXT)
    early.set_early(area, "horizontalScrollBarPolicy", early.NO_SCROLL_BAR)
    early.set_early(button, "focusPolicy", early.NO_FOCUS)
    early.set_early(edit, "inputMethodHints", early.SECRET_INPUT)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert edit.inputMethodHints().value == early.SECRET_INPUT
