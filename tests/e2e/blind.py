"""A user without mouse and without eyes: key presses go in, the accessibility interface comes out.

Nothing here knows a widget, a pixel, an object name or the text on a label: what is read is what a
screen reader gets (name, role, value, state, and sentences said at once), what is done is a key.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004 - what waiting raises
from pytestqt.qtbot import QtBot

from tests.ui.accessibility import in_tree
from tests.ui.ear import Heard

Key = Qt.Key
Modifier = Qt.KeyboardModifier
Role = QAccessible.Role
PATIENCE = 20_000
"""Milliseconds; a busy machine may take its time, a missing word may not."""
FURTHEST = 90
"""Presses of Tab before a control counts as out of reach."""
PRESSED = (Role.Button, Role.CheckBox, Role.RadioButton, Role.PageTab)
CHOSEN = (Role.ComboBox,)
NUMBERS = (Role.Slider, Role.SpinBox)


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing as a screen reader tells it."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    checked: bool
    selected: bool

    def __str__(self) -> str:
        """As it is spoken."""
        return ", ".join(part for part in (self.name, self.role.name, self.value, self.description) if part)


def told(interface: QAccessibleInterface) -> Thing:
    """What is said of one thing."""
    text, state = QAccessible.Text, interface.state()
    name = interface.text(text.Name)
    for other, _relation in interface.relations(QAccessible.RelationFlag.Label):
        # On Linux a combo box is named by what is chosen; its label is told beside it.
        label = other.text(text.Name)
        name = name if label in name else f"{label}: {name}"
    return Thing(
        interface.role(),
        name,
        interface.text(text.Value),
        interface.text(text.Description),
        bool(state.checked),
        bool(state.selected),
    )


def in_front() -> QWidget | None:
    """The window that has the keyboard, or the menu that is open over it.

    Where no window has it, as when a dialog went, the next gets it: offscreen has no window manager for that.
    """
    front = QApplication.activePopupWidget() or QApplication.activeWindow()
    if front is None:
        for window in (QApplication.activeModalWidget(), *QApplication.topLevelWidgets()):
            if window is not None and window.isVisible():
                window.activateWindow()
                break
    return front


class BlindUser:
    """Types where the focus is and listens."""

    def __init__(self, qtbot: QtBot, heard: list[Heard]) -> None:
        self.qtbot = qtbot
        self.heard = heard
        self.pressed = 0

    # Ears

    def until(self, wish: Callable[[], bool]) -> None:
        """Wait for something; what could be read instead is told when it does not come."""
        try:
            self.qtbot.waitUntil(wish, timeout=PATIENCE)
        except TimeoutError as never:
            front = in_front()
            shown = [] if front is None else [*in_tree(QAccessible.queryAccessibleInterface(front))]
            read = "\n".join(str(told(interface)) for interface in shown)
            told_instead = f"{read}\nsaid: {self.heard}\nkeyboard: {QApplication.focusWidget()}"
            raise AssertionError(told_instead) from never

    def screen(self) -> QAccessibleInterface:
        """The window in front."""
        self.until(lambda: in_front() is not None)
        window = in_front()
        assert window is not None, "no window has the keyboard"
        return QAccessible.queryAccessibleInterface(window)

    def things(self) -> list[Thing]:
        """Everything in the window in front."""
        return [told(interface) for interface in in_tree(self.screen())]

    def words(self) -> str:
        """All of it as one text."""
        return "\n".join(str(thing) for thing in self.things())

    def reads(self, sentence: str) -> None:
        """Wait until a sentence can be read in the window in front."""
        self.until(lambda: sentence in self.words())

    def hears(self, sentence: str) -> None:
        """Wait until a sentence is said of itself, without looking for it, since the last time."""
        self.until(lambda: any(sentence in said for said, _urgent in self.heard))
        self.heard.clear()

    def focus(self) -> Thing:
        """Where the keyboard is, as it is spoken when it comes there."""
        self.until(lambda: in_front() is not None and QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None, "the keyboard is nowhere"
        interface = QAccessible.queryAccessibleInterface(widget)
        inner = interface.focusChild() if interface.childCount() else None
        if inner is not None and inner.isValid() and inner.object() is None:
            # A row, a cell or a tab: a part of the widget that has the keyboard.
            return told(inner)
        return told(interface)

    def dialog(self, title: str) -> None:
        """Wait until a dialog with this title is in front; its title and the focus in it are spoken."""
        self.until(lambda: title in self.screen().text(QAccessible.Text.Name))
        spoken = [told(interface).role for interface in in_tree(self.screen())]
        assert Role.Dialog in spoken, f"{title!r} is no dialog to a screen reader"
        self.until(lambda: QApplication.focusWidget() is not None)

    # Hands

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.until(lambda: in_front() is not None)
        target = QApplication.focusWidget() or in_front()
        assert target is not None
        QTest.keyClick(target, key, modifier)
        self.pressed += 1
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters as a keyboard layout gives them; QTest itself knows ASCII only."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, 0, Modifier.NoModifier, letter))
            self.pressed += 1

    def tab_to(self, says: str, *roles: QAccessible.Role, exact: bool = False) -> Thing:
        """Press Tab until something of these roles is spoken that says this."""
        passed: list[str] = []
        for _ in range(FURTHEST):
            here = self.focus()
            fits = here.name == says if exact else says in f"{here.name} {here.description}"
            if fits and (not roles or here.role in roles):
                return here
            passed.append(str(here))
            self.keys(Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {says!r}, but to:\n" + "\n".join(dict.fromkeys(passed)))

    def there(self, says: str, *roles: QAccessible.Role) -> bool:
        """Whether something of these roles is in the window in front."""
        return any(says in thing.name and thing.role in roles for thing in self.things())

    def press(self, says: str, *, exact: bool = False) -> None:
        """Go to a button with Tab and press it."""
        self.until(lambda: self.there(says, *PRESSED))
        self.tab_to(says, *PRESSED, exact=exact)
        # A button that waits for an answer of the store says so.
        self.until(lambda: not self.focus().description.startswith("Een moment"))
        self.keys(Key.Key_Space)

    def write(self, field: str, text: str) -> None:
        """Go to a field with Tab, type, and hear that it stands there."""
        self.until(lambda: self.there(field, Role.EditableText))
        self.tab_to(field, Role.EditableText)
        self.type(text)
        self.until(lambda: self.focus().value == text)

    def choose(self, name: str, word: str) -> None:
        """Go to a choice with Tab and press arrows until the word is spoken."""
        self.until(lambda: self.there(name, *CHOSEN))
        here = self.tab_to(name, *CHOSEN)
        for key in (Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up):
            for _ in range(12):
                if word in (here.value, here.name.rpartition(": ")[2]):
                    return
                before = here
                self.keys(key)
                here = self.focus()
                if here == before:
                    break
        missed = f"{name!r} never says {word!r}: {here}"
        raise AssertionError(missed)

    def arrow_to(self, says: str, key: Qt.Key = Key.Key_Down) -> None:
        """Press an arrow until a row, cell or tab is spoken that says this."""
        passed = []
        for _ in range(30):
            here = self.focus()
            if says in here.name:
                return
            passed.append(str(here))
            self.keys(key)
        instead = "\n".join(dict.fromkeys(passed))
        missed = f"the arrows never come to {says!r}, but to:\n{instead}"
        raise AssertionError(missed)
