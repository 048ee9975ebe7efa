"""Hears from the system that the laptop goes to sleep or its session is locked: logind over D-Bus, on Linux.

Windows and macOS tell in other ways, which are not listened to; there the idle lock finds that the computer
slept. Whether the system is told at all depends on its desktop: a session that is locked without logind
is not heard of.
"""

from __future__ import annotations

import os
import sys
from string import ascii_letters, digits
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"


class SessionWatch(QObject):
    """``leaving`` when the computer is about to sleep, or the user's session locks."""

    leaving = Signal()

    def begin(self) -> None:
        """Listen on the bus of the system, once the window has been painted; without one nothing happens."""
        if sys.platform.startswith("linux"):
            QTimer.singleShot(0, self, self._find_bus)

    def _find_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            self.listen(bus, os.environ.get("XDG_SESSION_ID", ""))

    def listen(self, bus: QDBusConnection, session: str) -> None:
        """Listen on ``bus`` to sleep, and to the locking of ``session`` (its logind id).

        Without an id the locking of any session counts: too often is safe.
        """
        self._hear(bus, MANAGER_PATH, MANAGER, "PrepareForSleep", SLOT("asleep(bool)"))
        path = f"{MANAGER_PATH}/session/{escaped(session)}" if session else ""
        self._hear(bus, path, SESSION, "Lock", SLOT("session_locked()"))

    def _hear(self, bus: QDBusConnection, path: str, interface: str, name: str, slot: str) -> None:
        # The stubs of PySide6 6.12 ask for bytes, which its binding refuses.
        bus.connect(LOGIND, path, interface, name, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def asleep(self, begins: bool) -> None:
        """The system goes to sleep, or woke up: then it is too late to matter."""
        if begins:
            self.leaving.emit()

    @Slot()
    def session_locked(self) -> None:
        """The screen of the user's session was locked."""
        self.leaving.emit()


def escaped(session: str) -> str:
    """Write a session id as the last part of its path on the bus, as ``sd_bus_path_encode`` does."""
    kept = ascii_letters + digits
    return "".join(
        chr(byte) if chr(byte) in (kept if at else ascii_letters) else f"_{byte:02x}"
        for at, byte in enumerate(session.encode())
    )
