"""Stores and windows for tests of the window: the practice week, an empty file, the real frame."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import Clock, FixedClock
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice import PASSWORD as PRACTICE_PASSWORD
from desktop.services.practice import play_practice
from desktop.services.practice_stage import practice_now
from desktop.services.preferences import Preferences
from desktop.services.settings import Settings
from desktop.storage import opening
from tests.storage.stores import CHEAP, CODE, PASSWORD
from ui.desk import Desk
from ui.main_window import MainWindow

DAY = date(2026, 11, 24)
"""The practice day, a Tuesday."""
CLOCK = FixedClock(practice_now(DAY))
CREATE = opening.create_store


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Within it every new store has a key derivation that costs nothing."""

    def create(*args: object, **kwargs: object) -> object:
        return CREATE(*args, **{**kwargs, "cost": CHEAP})  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "create_store", create)
        yield


def played_once(folder: Path) -> Path:
    """Play the practice week into a closed file in ``folder``; a second of work."""
    path = folder / "Oefenen.opmaat"
    with cheap_keys(), pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPMAAT_DATA_DIR", str(folder))
        play_practice(path, DAY).close()
    return path


def copied(store: Path, folder: Path) -> Path:
    """A copy of a closed store with its siblings."""
    folder.mkdir(parents=True, exist_ok=True)
    for sibling in store.parent.glob(f"{store.name}*"):
        shutil.copy2(sibling, folder / sibling.name)
    return folder / store.name


def unlocked(path: Path, clock: Clock = CLOCK) -> Services:
    """A practice copy, open on the practice day."""
    return office.unlock(path, password=PRACTICE_PASSWORD, clock=clock)


def new_services(path: Path, *, practice: bool = False, clock: Clock = CLOCK) -> Services:
    """A new store with a counsellor and nobody else in it; its password is ``PASSWORD``."""
    settings = Settings(counsellor="Marijke Veenstra", organisation="Welzijn De Brink")
    with cheap_keys():
        return office.create(path, PASSWORD, CODE, settings, practice=practice, clock=clock)


def let_go(services: Services) -> None:
    """Close a store after a test as locking does: no new question, what was asked is finished first.

    An answer that came as the test ended may have asked for more; the worker would find the store closed.
    """
    for window in QApplication.topLevelWidgets():
        for desk in window.findChildren(Desk):
            if desk.services is services:
                desk.leave()
                desk._store_worker.finish()
                desk.paper_worker.finish()
    services.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the workers are done and what came of it is shown."""
    for _ in range(3):
        qtbot.waitUntil(lambda: not window.busy)
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def open_window(
    qtbot: QtBot, services: Services, preferences: Preferences | None = None, *, keeps: bool = False
) -> MainWindow:
    """The real window with ``services`` entered, shown and settled; it closes with the test."""
    looks = preferences or Preferences(mode="light")
    window = MainWindow(looks, services.place.store.path, keeps=keeps)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.enter(services)
    settle(window, qtbot)
    return window
