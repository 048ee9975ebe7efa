"""The system tells of sleep and of a locked session: a logind of our own on a private bus."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui.test_locking import unlock_page
from ui.main_window import MainWindow
from ui.session_watch import LOGIND, MANAGER, MANAGER_PATH, SESSION, SessionWatch, escaped

OURS, OTHER = f"{MANAGER_PATH}/session/_37", f"{MANAGER_PATH}/session/_38"


class Logind:
    """Says on its bus what it is told to say."""

    def __init__(self, bus: QDBusConnection) -> None:
        self.bus = bus
        assert bus.registerService(LOGIND)

    def says(self, path: str, interface: str, name: str, *arguments: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        assert self.bus.send(signal)


@pytest.fixture
def address() -> Iterator[str]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon on this computer")
    with subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        yield running.stdout.readline().strip()
        running.terminate()


@pytest.fixture
def buses(address: str, qapp: object) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    names = ("opmaat-test-logind", "opmaat-test-window")
    yield (
        QDBusConnection.connectToBus(address, names[0]),
        QDBusConnection.connectToBus(address, names[1]),
    )
    for name in names:
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def window(practice_services: Services, open_window: Callable[[Services], MainWindow]) -> MainWindow:
    return open_window(practice_services)


def watched(window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], session: str) -> Logind:
    logind = Logind(buses[0])
    (watch,) = window.findChildren(SessionWatch)
    watch.listen(buses[1], session)
    return logind


def test_before_sleep_it_locks(
    window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot
) -> None:
    logind = watched(window, buses, "")
    with qtbot.waitSignal(window.locked, timeout=10_000):
        logind.says(MANAGER_PATH, MANAGER, "PrepareForSleep", True)
    assert unlock_page(window).isVisible()


def test_waking_up_locks_nothing(
    window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot
) -> None:
    logind = watched(window, buses, "")
    with qtbot.assertNotEmitted(window.locked, wait=200):
        logind.says(MANAGER_PATH, MANAGER, "PrepareForSleep", False)
    assert window.services is not None


@pytest.mark.parametrize("session", ["7", ""])
def test_the_locked_session_locks(
    window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot, session: str
) -> None:
    logind = watched(window, buses, session)
    with qtbot.waitSignal(window.locked, timeout=10_000):
        logind.says(OURS, SESSION, "Lock")
    assert unlock_page(window).isVisible()


def test_the_session_of_another_user_is_none_of_ours(
    window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot
) -> None:
    logind = watched(window, buses, "7")
    with qtbot.assertNotEmitted(window.locked, wait=200):
        logind.says(OTHER, SESSION, "Lock")
    with qtbot.waitSignal(window.locked, timeout=10_000):
        logind.says(OURS, SESSION, "Lock")


@pytest.mark.parametrize(
    ("session", "label"), [("7", "_37"), ("12", "_312"), ("c2", "c2"), ("a-b", "a_2db"), ("é", "_c3_a9")]
)
def test_the_path_of_a_session(session: str, label: str) -> None:
    assert escaped(session) == label
