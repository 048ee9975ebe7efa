"""What every test of the window starts from: a themed application that speaks Dutch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from desktop.services.office import Services
from tests.ui import stores
from tests.ui.ear import Heard, listen
from ui.collecting import collect_on_ui_thread
from ui.main_window import MainWindow
from ui.tasks import Worker
from ui.theme import Theme, apply_theme, current
from ui.widgets.dialogs import Dialog
from ui.widgets.speaking import begin_speaking

if TYPE_CHECKING:
    from tests.ui.looks import Look

NOT_OURS = ("This plugin does not support",)
"""What Qt's offscreen screen says of every window shown; it says nothing about the window."""

PATIENCE_MS = 30_000
"""How long is waited for what has to come: a busy computer is no fault, and what comes ends the wait."""

for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitActive, QtBot.waitExposed):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE_MS}

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Any other Qt message still fails the test."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(*NOT_OURS))


@pytest.fixture(scope="session")
def qapp(qapp_cls: type[QApplication], pytestconfig: pytest.Config) -> QApplication:
    """The one application of the test run, in light at 100 %."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else qapp_cls(["opmaat"])
    collect_on_ui_thread(app)
    begin_speaking()
    app.setApplicationName("Opmaat")
    QLocale.setDefault(QLocale("nl_NL"))
    apply_theme(app, Theme())
    return app


@pytest.fixture(autouse=True)
def _dutch_and_light(qapp: QApplication) -> Iterator[None]:
    """Each test starts in Dutch and light, whatever the one before it asked for."""
    set_language("nl")
    yield
    set_language("nl")
    if current() != Theme():
        apply_theme(qapp, Theme())


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[Heard]:
    """What a screen reader was told at once, in order."""
    return listen(monkeypatch)


@pytest.fixture(autouse=True)
def _workers_done(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No worker outlives its test: each one made in it is finished, its results dropped."""
    made: list[Worker] = []
    make = Worker.__init__

    def remember(self: Worker, *args: object, **kwargs: object) -> None:
        make(self, *args, **kwargs)  # type: ignore[arg-type]
        made.append(self)

    monkeypatch.setattr(Worker, "__init__", remember)
    yield
    for worker in made:
        worker.finish()


@pytest.fixture(scope="session")
def practice_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The practice week of ``stores.DAY``, played once and closed: copy it, never open it."""
    return stores.played_once(tmp_path_factory.mktemp("practice"))


@pytest.fixture
def practice_services(practice_store: Path, tmp_path: Path) -> Iterator[Services]:
    """A fresh copy of the practice week, open on its day."""
    services = stores.unlocked(stores.copied(practice_store, tmp_path))
    yield services
    stores.let_go(services)


@pytest.fixture
def empty_services(tmp_path: Path) -> Iterator[Services]:
    """A new store with a counsellor and nobody else in it."""
    services = stores.new_services(tmp_path / "Opmaat.opmaat")
    yield services
    stores.let_go(services)


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[[Services], MainWindow]:
    """Enter services in the real window: ``window = open_window(practice_services)``."""
    return lambda services: stores.open_window(qtbot, services)


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[MainWindow], None]:
    """Wait until the workers are done and what came of it is shown."""
    return lambda window: stores.settle(window, qtbot)


@pytest.fixture
def dress(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Services, Look], MainWindow]]:
    """The real window in a look on a small laptop (``tests.ui.looks``)."""
    from tests.ui import looks

    monkeypatch.setattr(Dialog, "screen", lambda _dialog: looks.Laptop())
    yield lambda services, look: looks.dressed(qapp, qtbot, services, look)
    looks.fall_silent(qapp)
