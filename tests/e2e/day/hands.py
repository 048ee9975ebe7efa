"""What the user does again and again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMenu

from tests.e2e.day import words as said
from tests.e2e.user import User


def palette(user: User, words: str) -> None:
    """Ctrl+K, type, Enter."""
    user.keys(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.write("Zoeken en doen", words)
    user.keys(Qt.Key.Key_Return)


def give_file(user: User, path: Path) -> None:
    """Type a path in the file dialog of Qt, as the system's own is not there."""
    user.until(lambda: isinstance(user.top(), QFileDialog))
    dialog = user.top()
    field, box = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
    assert field is not None
    assert box is not None
    field.setText(str(path))
    accept = next(b for b in box.buttons() if box.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole)
    user.until(accept.isEnabled)
    QTest.mouseClick(accept, Qt.MouseButton.LeftButton)
    user.until(lambda: user.top() is not dialog)
    user.idle()


def lock(user: User) -> None:
    user.keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    user.until(lambda: "Wachtwoord" in user.fields())


def unlock(user: User, password: str) -> None:
    user.write("Wachtwoord", password)
    user.press("Open", exact=True)
    user.until(lambda: user.window.workspace is not None)
    user.idle()


def dossier(user: User, name: str) -> None:
    user.press("Deelnemers", exact=True)
    user.select_in_list(name)
    user.reads(name)
    user.reads("code ")


def menu(user: User, word: str) -> None:
    """Choose a line of the menu of the dossier."""
    for found in user.window.findChildren(QMenu):
        for action in found.actions():
            if action.text().replace("&", "") == word:
                action.trigger()
                user.idle()
                return
    raise AssertionError(word)


def given(name: str) -> Path:
    """Where what leaves is put."""
    return Path.home() / "Documenten" / said.FOLDER / name


def agree(user: User, deed: str) -> None:
    """What leaves and to whom."""
    user.write("Naar wie gaat het?", said.RECIPIENT)
    user.press(deed, exact=True)
