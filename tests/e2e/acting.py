"""A user who presses no key: what can be done is what the accessibility interface offers as a deed.

So works voice control, a switch or a braille display: buttons are pressed, words and numbers are set, and
choices are made by their word, all through the tree that screen readers read. Only a list that drops down has
in Qt no deed to choose with: opened by its deed, it has the keyboard, and the arrows and Enter do the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError  # noqa: A004 - what waiting raises

from tests.e2e.blind import PATIENCE, PRESSED, BlindUser, told
from tests.ui.accessibility import in_tree

Role = QAccessible.Role
AGAIN = 5_000
"""Milliseconds after which somebody presses once more."""
PRESS, TOGGLE, MENU = "Press", "Toggle", "Show Menu"


class ActingUser(BlindUser):
    """Finds a thing by what it says and has it do its own deed."""

    def found(
        self, says: str, *roles: QAccessible.Role, exact: bool = False
    ) -> Iterator[QAccessibleInterface]:
        """What says this in the window in front and can be used."""
        for interface in in_tree(self.screen()):
            thing = told(interface)
            fits = thing.name == says if exact else says in f"{thing.name} {thing.description}"
            if fits and thing.role in roles and not interface.state().disabled:
                yield interface

    def one(self, says: str, *roles: QAccessible.Role, exact: bool = False) -> QAccessibleInterface:
        """Wait for it."""
        self.until(lambda: next(self.found(says, *roles, exact=exact), None) is not None)
        return next(self.found(says, *roles, exact=exact))

    def press(self, says: str, *, exact: bool = False) -> None:
        """Do what a button, a box or a tab offers."""
        # A button that waits for an answer of the store says so.
        self.until(
            lambda: any(
                not told(one).description.startswith("Een moment")
                for one in self.found(says, *PRESSED, exact=exact)
            )
        )
        self.do(self.one(says, *PRESSED, exact=exact), PRESS, TOGGLE)

    def press_for(self, says: str, comes: str, *roles: QAccessible.Role) -> None:
        """Press, and once more where the page was just being built anew, until something else is there."""
        for _ in range(PATIENCE // AGAIN):
            self.press(says)
            try:
                self.qtbot.waitUntil(lambda: self.there(comes, *roles), timeout=AGAIN)
            except TimeoutError:
                continue
            return
        self.until(lambda: self.there(comes, *roles))

    def pick(self, says: str, *roles: QAccessible.Role) -> None:
        """Mark a row of a list."""
        self.do(self.one(says, *roles), TOGGLE)

    def do(self, interface: QAccessibleInterface, *names: str) -> None:
        """The first of these deeds that it has."""
        deeds = interface.actionInterface()
        assert deeds is not None, f"nothing can be done with {told(interface)}"
        name = next((name for name in names if name in deeds.actionNames()), None)
        assert name is not None, f"{told(interface)} offers {deeds.actionNames()}"
        deeds.doAction(name)
        self.pressed += 1
        QApplication.processEvents()

    def write(self, field: str, text: str) -> None:
        """Set the words of a field."""
        edit = self.one(field, Role.EditableText)
        words = edit.editableTextInterface()
        assert words is not None, f"no words can be set in {told(edit)}"
        words.replaceText(0, len(edit.text(QAccessible.Text.Value)), text)
        self.until(lambda: told(self.one(field, Role.EditableText)).value == text)

    def number(self, says: str, number: int) -> None:
        """Set the number of a ladder."""
        value = self.one(says, Role.Slider).valueInterface()
        assert value is not None
        value.setCurrentValue(number)

    def choose(self, name: str, word: str) -> None:
        """Choose a word of a choice: its own deed, or a line of the list that drops down."""
        choice = self.one(name, Role.ComboBox)
        deeds = choice.actionInterface()
        if word in deeds.actionNames():
            deeds.doAction(word)
            return
        self.do(choice, MENU)
        lines = [line for line in below_all(choice) if line.role() is Role.ListItem]
        at = [line.text(QAccessible.Text.Name) for line in lines].index(word)
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * at, Qt.Key.Key_Return):
            self.keys(key)
        self.until(lambda: word in told(self.one(name, Role.ComboBox)).name)

    def type(self, text: str) -> NoReturn:
        """Nothing is typed."""
        raise AssertionError(text)


def below_all(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A thing and everything in it, also what is not open yet."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from below_all(child)
