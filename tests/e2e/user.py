"""A user before the real window: sees words, clicks and types; knows no object names."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.application import Program
from ui.main_window import MainWindow
from ui.widgets.buttons import Button
from ui.widgets.code_box import CodeBox
from ui.widgets.ladder import LadderWidget
from ui.widgets.segmented import SegmentedChoice

W = TypeVar("W", bound=QWidget)
PATIENCE = 60_000
"""Milliseconds; a busy machine may take its time, a missing word may not."""


class User:
    """Finds what is in sight by what it says, as a person or a screen reader does."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot = qtbot
        self.program = program

    @property
    def window(self) -> MainWindow:
        """The window as it is now: it is built anew when its looks change."""
        return self.program.window

    def top(self) -> QWidget:
        """Where the hands are: the open dialog, else the window."""
        modal = QApplication.activeModalWidget()
        return modal or self.window

    def until(self, wish: Callable[[], bool]) -> None:
        """Wait until something is in sight."""
        self.qtbot.waitUntil(wish, timeout=PATIENCE)

    def first_start(self, name: str, password: str) -> str:
        """Real, name, password twice, the code typed back, begin; gives the code."""
        self.press("Echt beginnen")
        self.write("Je naam", name)
        self.press("Verder", exact=True)
        self.write("Wachtwoord", password)
        self.write("Nog een keer", password)
        code = self.recovery_code()
        self.until(lambda: self.asked_group() > 0)
        self.write("Typ groep", code.split()[self.asked_group() - 1])
        self.press("Verder", exact=True)
        self.press("Begin", exact=True)
        self.reads("Hier staan je bezoeken, zodra je deelnemers hebt.")
        return code

    def idle(self) -> None:
        """Wait until the workers have nothing more to tell."""
        self.until(lambda: not self.window.busy)
        QApplication.processEvents()

    def find(self, kind: type[W], says: str, exact: bool = False) -> W | None:
        """A visible widget of a kind that says these words."""
        for widget in self.top().findChildren(kind):
            if widget.isVisible() and matches(widget, says, exact):
                return widget
        return None

    def see(self, kind: type[W], says: str, exact: bool = False) -> W:
        """Wait for it."""
        self.until(lambda: self.find(kind, says, exact) is not None)
        found = self.find(kind, says, exact)
        assert found is not None
        return found

    def press(self, says: str, *, exact: bool = False) -> None:
        """Click a button that says this."""
        self.until(lambda: self.free_button(says, exact) is not None)
        button = self.free_button(says, exact)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.idle()

    def free_button(self, says: str, exact: bool) -> QAbstractButton | None:
        """The button that says this, when it can be pressed."""
        button = self.find(QAbstractButton, says, exact)
        blocked = isinstance(button, Button) and button.is_blocked
        return button if button is not None and button.isEnabled() and not blocked else None

    def write(self, field: str, text: str) -> None:
        """Type into the field with this name."""
        edit: QWidget
        one, many = self.find(QLineEdit, field), self.find(QPlainTextEdit, field)
        assert one or many, f"no field {field!r} among {self.fields()}"
        edit = one if one is not None else many  # type: ignore[assignment]
        edit.setFocus()
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            self.letter(edit, letter)

    def letter(self, edit: QWidget, letter: str) -> None:
        """One letter as a keyboard layout gives it; QTest itself knows ASCII only."""
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(edit, event)

    def choose(self, name: str, value: str) -> None:
        """Choose an option of a segmented choice by its word, with the mouse."""
        choice = self.see(SegmentedChoice, name)
        cells = choice._cells()
        words = [text for _, text in choice._options]
        QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=cells[words.index(value)].center().toPoint())

    def pick(self, name: str, text: str) -> None:
        """Choose a line of a combo box by typing, as the keyboard does."""
        combo = self.see(QComboBox, name)
        combo.setFocus()
        for _ in range(combo.count()):
            if combo.currentText() == text:
                break
            QTest.keyClick(combo, Qt.Key.Key_Down)
        else:
            QTest.keyClick(combo, Qt.Key.Key_Home)
            while combo.currentText() != text:
                before = combo.currentIndex()
                QTest.keyClick(combo, Qt.Key.Key_Down)
                assert combo.currentIndex() != before, [combo.itemText(i) for i in range(combo.count())]
        combo.activated.emit(combo.currentIndex())
        self.idle()

    def clock(self, name: str, hours: int, minutes: int) -> None:
        """Type a time into the field with this name; after two digits it goes on to the minutes by itself."""
        edit = self.see(QTimeEdit, name)
        edit.setFocus()
        edit.setSelectedSection(QTimeEdit.Section.HourSection)
        QTest.keyClicks(edit, f"{hours:02}")
        QTest.keyClicks(edit, f"{minutes:02}")
        self.idle()

    def ladder(self, name: str, digit: str) -> None:
        """Type a number on a ladder."""
        widget = self.see(LadderWidget, name)
        widget.setFocus()
        QTest.keyClicks(widget, digit)

    def tab(self, word: str) -> None:
        """Open a tab."""
        for bar in self.top().findChildren(QTabBar):
            for index in range(bar.count()):
                if bar.isVisible() and bar.tabText(index).replace("&&", "&") == word:
                    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())
                    self.idle()
                    return
        raise AssertionError(word)

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        top = self.top()
        top.activateWindow()
        self.until(top.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or top, key, modifier)
        self.idle()

    def select_in_list(self, name: str) -> None:
        """Click the row of a list that says this name."""

        def position() -> tuple[QListView, QPoint] | None:
            for view in self.top().findChildren(QListView):
                model = view.model()
                for row in range(model.rowCount() if view.isVisible() and model is not None else 0):
                    index = model.index(row, 0)
                    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
                    if name in said:
                        return view, view.visualRect(index).center()
            return None

        self.until(lambda: position() is not None)
        found = position()
        assert found is not None
        QTest.mouseClick(found[0].viewport(), Qt.MouseButton.LeftButton, pos=found[1])
        self.idle()

    def open_row(self, says: str) -> None:
        """Double click the row of a table that says this."""

        def position() -> tuple[QTableView, QPoint] | None:
            for view in self.top().findChildren(QTableView):
                model = view.model()
                if not view.isVisible() or model is None:
                    continue
                for row in range(model.rowCount()):
                    for column in range(model.columnCount()):
                        index = model.index(row, column)
                        if says in str(index.data() or ""):
                            return view, view.visualRect(index).center()
            return None

        self.until(lambda: position() is not None)
        found = position()
        assert found is not None
        view, point = found
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.idle()

    def words(self) -> str:
        """Every word in sight."""
        shown = [w.text() for w in self.top().findChildren(QLabel) if w.isVisible()]
        shown += [w.text() for w in self.top().findChildren(QAbstractButton) if w.isVisible()]
        return "\n".join(shown)

    def reads(self, sentence: str) -> None:
        """Wait until a sentence is in sight."""
        self.until(lambda: sentence in self.words())

    def recovery_code(self) -> str:
        """The code on the card, as a screen reader spells it out: eight groups of four."""
        box = self.see(CodeBox, "herstelcode")
        found = re.findall(r"\d: (\w \w \w \w)", box.accessibleName())
        return " ".join(group.replace(" ", "") for group in found)

    def asked_group(self) -> int:
        """The number of the group that has to be typed back."""
        found = re.search(r"Typ groep (\d)", self.words())
        return int(found[1]) if found else 0

    def fields(self) -> list[str]:
        """The names of the fields in sight."""
        kinds = (QLineEdit, QPlainTextEdit)
        return [w.accessibleName() for kind in kinds for w in self.top().findChildren(kind) if w.isVisible()]

    def picture(self, path: Path) -> None:
        """Keep what is in sight, for looking at it when something fails."""
        self.top().grab().save(str(path))


def matches(widget: QWidget, says: str, exact: bool) -> bool:
    """Whether a widget says these words, to the eye or to a screen reader."""
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    said = (str(text).replace("&", ""), widget.accessibleName())
    return says in said if exact else any(says in one for one in said)
