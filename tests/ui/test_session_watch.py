"""The system tells of sleep and of a locked session: a logind of our own on a private bus."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject
from pytestqt.qtbot import QtBot

from desktop.services.office import Services
from tests.ui.test_locking import unlock_page
from ui.main_window import MainWindow
from ui.session_watch import LOGIND, MANAGER, MANAGER_PATH, PROPERTIES, SESSION, SessionWatch, escaped
from ui.session_windows import PBT_APMSUSPEND, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, is_leaving

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


class Sleeper(QDBusVirtualObject):
    """The part of logind that is asked: it gives out delays, and knows whether one is still held."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus = bus
        self.asked: list[list[object]] = []
        self.pipe = -1
        whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.registerVirtualObject(MANAGER_PATH, self, whole)

    def handleMessage(  # noqa: N802 - Qt's name
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        """Inhibit: an end of a pipe, as logind gives."""
        if message.member() != "Inhibit":
            return False
        self.asked.append(message.arguments())
        self.pipe, given = os.pipe()
        connection.send(message.createReply([QDBusUnixFileDescriptor(given)]))
        os.close(given)
        return True

    def introspect(self, _path: str) -> str:
        """Nothing to tell: the window knows what it calls."""
        return ""

    @property
    def may_sleep(self) -> bool:
        """Whether nobody holds the last delay any more."""
        return bool(select.select([self.pipe], [], [], 0)[0])


def test_sleep_waits_until_the_file_is_locked(
    window: MainWindow, buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot
) -> None:
    sleeper = Sleeper(buses[0])
    logind = watched(window, buses, "7")
    (watch,) = window.findChildren(SessionWatch)
    qtbot.waitUntil(lambda: watch.delays)
    assert sleeper.asked == [["sleep", "Opmaat", "Opmaat", "delay"]]
    held: list[bool] = []
    watch.leaving.connect(lambda: held.append(sleeper.may_sleep))
    with qtbot.waitSignal(window.locked, timeout=10_000):
        logind.says(MANAGER_PATH, MANAGER, "PrepareForSleep", True)
    assert held == [False]
    qtbot.waitUntil(lambda: sleeper.may_sleep)
    logind.says(MANAGER_PATH, MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(sleeper.asked) == 2)


@pytest.mark.parametrize(("name", "value"), [("Active", False), ("LockedHint", True)])
def test_another_user_or_a_locked_screen_locks(
    window: MainWindow,
    buses: tuple[QDBusConnection, QDBusConnection],
    qtbot: QtBot,
    name: str,
    value: bool,
) -> None:
    logind = watched(window, buses, "7")
    with qtbot.assertNotEmitted(window.locked, wait=200):
        logind.says(OTHER, PROPERTIES, "PropertiesChanged", SESSION, {name: value})
        logind.says(OURS, PROPERTIES, "PropertiesChanged", SESSION, {name: not value})
    with qtbot.waitSignal(window.locked, timeout=10_000):
        logind.says(OURS, PROPERTIES, "PropertiesChanged", SESSION, {name: value})
    assert unlock_page(window).isVisible()


@pytest.mark.parametrize(
    ("message", "what", "leaving"),
    [
        (WM_WTSSESSION_CHANGE, 0x7, True),
        (WM_WTSSESSION_CHANGE, 0x2, True),
        (WM_WTSSESSION_CHANGE, 0x8, False),
        (WM_POWERBROADCAST, PBT_APMSUSPEND, True),
        (WM_POWERBROADCAST, 0x7, False),
        (0x0100, 0x7, False),
    ],
)
def test_messages_of_windows_as_its_manual_says(message: int, what: int, *, leaving: bool) -> None:
    assert is_leaving(message, what) is leaving
