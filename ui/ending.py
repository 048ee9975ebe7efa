"""Told to stop from outside: by the system that logs out or shuts down, or by who closes the terminal.

Qt hears the session manager of a desktop; a system that simply sends a signal it does not. Left alone, a
signal ends the program where it stands: nothing saved is lost, but the place in it and the window's size are.
"""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

STOP = ("SIGTERM", "SIGINT", "SIGHUP")


class Ending(QObject):
    """Calls ``act`` once, on the UI thread, when a signal asks the program to stop.

    Python runs a handler between two of its own steps, and there may be none while Qt waits: so the
    signal comes in as a byte, and Qt wakes for that.
    """

    def __init__(self, act: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._hear, self._tell = socket.socketpair()
        for end in (self._hear, self._tell):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._hear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._told)
        self._before: dict[int, object] = {}
        self._woken_before = -1

    def begin(self) -> None:
        """Listen from here on. Windows sends no signal: there Qt hears of the logging out."""
        if sys.platform == "win32":
            return
        self._woken_before = signal.set_wakeup_fd(self._tell.fileno(), warn_on_full_buffer=False)
        for name in STOP:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _leave_to_the_byte)

    def end(self) -> None:
        """Listen no more; signals do again what they did before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        if self._before:
            signal.set_wakeup_fd(self._woken_before)
        self._before = {}
        self._notifier.setEnabled(False)
        self._hear.close()
        self._tell.close()

    def _told(self) -> None:
        self._hear.recv(64)
        self._notifier.setEnabled(False)
        self._act()


def _leave_to_the_byte(_number: int, _frame: object) -> None:
    """A signal without a handler in Python would write no byte."""
