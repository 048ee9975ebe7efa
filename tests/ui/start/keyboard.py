"""Driving a page by keyboard only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

WORDS = "stoep regen kastje merel"


class Keyboard:
    """Types where the focus is, as a user without a mouse."""

    def __init__(self, qtbot: QtBot, page: QWidget) -> None:
        self.qtbot, self.page = qtbot, page

    @property
    def focus(self) -> QWidget:
        found = self.page.window().focusWidget()
        assert found is not None
        return found

    def at(self, widget: QWidget) -> None:
        """Wait until the focus is where it should be."""
        self.qtbot.waitUntil(lambda: self.page.window().focusWidget() is widget)

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(self.focus, text)

    def enter(self) -> None:
        self.qtbot.keyClick(self.focus, Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until it is reached; fails when the tab order never comes there."""
        for _ in range(25):
            if self.focus is widget:
                return
            self.qtbot.keyClick(self.focus, Qt.Key.Key_Tab)
        pytest.fail(f"not in the tab order: {widget.accessibleName() or widget}")


def shown(qtbot: QtBot, page: QWidget) -> Keyboard:
    """Show ``page`` in a window of a laptop and give the keyboard to it."""
    qtbot.addWidget(page)
    page.resize(1366, 736)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return Keyboard(qtbot, page)


def words_on(page: QWidget) -> str:
    """Every word in sight."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
