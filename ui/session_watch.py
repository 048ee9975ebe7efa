"""Hears from the system that the laptop goes to sleep, or that its session is locked or left (P3).

Linux: logind over D-Bus. A session that is locked without logind is not heard of. Windows: see
``ui.session_windows``. macOS tells in ways that Qt does not pass on; there the idle lock finds that the
computer slept, and locking the screen by itself locks nothing here.
"""

from __future__ import annotations

import os
import sys
from string import ascii_letters, digits
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIND = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
_ANSWER_WITHIN_MS = 5000


class SessionWatch(QObject):
    """``leaving`` when the computer is about to sleep, the session locks, or another user takes over."""

    leaving = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: QDBusConnection | None = None
        self._delay: QDBusMessage | None = None

    def begin(self) -> None:
        """Listen on the bus of the system, once the window has been painted; without one nothing happens."""
        if sys.platform.startswith("linux"):
            QTimer.singleShot(0, self, self._find_bus)
        elif sys.platform == "win32":
            from ui.session_windows import listen_to_windows

            listen_to_windows(self)

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
        self._hear(bus, path, PROPERTIES, "PropertiesChanged", SLOT("session_changed(QString,QVariantMap)"))
        self._bus = bus
        self._ask_for_delay()

    def _ask_for_delay(self) -> None:
        """Ask logind to wait with sleeping until the file is locked (some seconds at most, its own limit)."""
        from PySide6.QtDBus import QDBusMessage

        if self._bus is None:
            return
        call = QDBusMessage.createMethodCall(LOGIND, MANAGER_PATH, MANAGER, "Inhibit")
        call.setArguments(["sleep", "Opmaat", "Opmaat", "delay"])
        # The stubs ask for bytes here as well.
        given, refused = SLOT("delay_given(QDBusMessage)"), SLOT("delay_refused(QDBusError,QDBusMessage)")
        self._bus.callWithCallback(call, self, given, refused, _ANSWER_WITHIN_MS)  # type: ignore[call-overload]

    @Slot("QDBusMessage")
    def delay_given(self, answer: QDBusMessage) -> None:
        """The delay lasts for as long as the answer is kept: it holds an open end of a pipe."""
        self._delay = answer

    @Slot("QDBusError", "QDBusMessage")
    def delay_refused(self, _error: object, _call: object) -> None:
        """Without a delay the file is locked as well, though sleep may come first."""

    @property
    def delays(self) -> bool:
        """Whether sleep waits for us."""
        return self._delay is not None

    def locked(self) -> None:
        """The file is closed and the key gone: the computer may sleep now."""
        self._delay = None

    def _hear(self, bus: QDBusConnection, path: str, interface: str, name: str, slot: str) -> None:
        # The stubs of PySide6 6.12 ask for bytes, which its binding refuses.
        bus.connect(LOGIND, path, interface, name, self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def asleep(self, begins: bool) -> None:
        """The system goes to sleep, or woke up: then it is too late to matter."""
        if begins:
            self.leaving.emit()
        elif self._delay is None:
            self._ask_for_delay()

    @Slot()
    def session_locked(self) -> None:
        """The screen of the user's session was locked."""
        self.leaving.emit()

    @Slot("QString", "QVariantMap")
    def session_changed(self, interface: str, values: dict[str, object]) -> None:
        """Another user took over the screen, or the desktop says that it is locked."""
        if interface == SESSION and (values.get("Active") is False or values.get("LockedHint") is True):
            self.leaving.emit()


def escaped(session: str) -> str:
    """Write a session id as the last part of its path on the bus, as ``sd_bus_path_encode`` does."""
    kept = ascii_letters + digits
    return "".join(
        chr(byte) if chr(byte) in (kept if at else ascii_letters) else f"_{byte:02x}"
        for at, byte in enumerate(session.encode())
    )
