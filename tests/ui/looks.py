"""The window in a look: language, colours, size of letters and of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QLocale, QRect, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from desktop.services.office import Services
from desktop.services.preferences import Preferences
from tests.ui import eyes, stores, tongue
from tests.ui.accessibility import nameless, twice
from tests.ui.test_accessible import arguments, dialog_classes, required
from ui.finish import LOCALES, speak_qt
from ui.main_window import MainWindow
from ui.theme import Theme, apply_theme

STEPS = 6


class Look(NamedTuple):
    """How the window is looked at."""

    language: str
    mode: str
    letters: int
    size: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.language}-{self.mode}-{self.letters}-{self.size[0]}"

    @property
    def preferences(self) -> Preferences:
        """The same as the program keeps it."""
        return Preferences(self.language, self.mode, self.letters)


def speak(app: QApplication, code: str) -> None:
    """Speak a language as the program does: our words, Qt's words, dates."""
    set_language(code)
    speak_qt(app, code)


def fall_silent(app: QApplication) -> None:
    """Take Qt's own words away again."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
    QLocale.setDefault(QLocale(LOCALES["nl"]))


Dress = Callable[[Services, Look], MainWindow]
"""The real window with a store open, in a look (the fixture ``dress``)."""


def dressed(app: QApplication, qtbot: QtBot, services: Services, look: Look) -> MainWindow:
    """What ``dress`` gives."""
    speak(app, look.language)
    apply_theme(app, Theme(look.mode, look.letters / 100))
    window = stores.open_window(qtbot, services, look.preferences)
    window.resize(*look.size)
    return window


def wrong_in(window: QWidget, look: Look) -> list[str]:
    """All that the eye, the hand and the ear would stumble over."""
    return [
        *eyes.cut_off(window),
        *eyes.small_targets(window),
        *eyes.bars_within_bars(window),
        *eyes.pale(window),
        *tongue.leftovers(window, look.language),
        *twice(window),
        *nameless(window),
    ]


def lasting(find: Callable[[], list[str]], rest: Callable[[], None]) -> list[str]:
    """What is wrong and stays so: a page or dialog that has just been filled is laid out in a few steps."""
    found = find()
    for _ in range(STEPS):
        if not found:
            break
        rest()
        found = find()
    return found


class Laptop:
    """The screen that dialogs ask for room; the offscreen one is 800 by 800."""

    def availableGeometry(self) -> QRect:  # noqa: N802 - Qt's name
        """A small laptop with a task bar."""
        return QRect(0, 0, 1366, 728)


def made_dialogs(window: MainWindow, services: Services) -> Iterator[tuple[str, QDialog]]:
    """Every dialog, open; it closes when the next one is asked for."""
    known = arguments(window, services)
    for kind in dialog_classes():
        make: Callable[..., QDialog] = kind
        dialog = make(**{name: known[name] for name in required(kind)})
        dialog.open()
        yield kind.__name__, dialog
        dialog.reject()
