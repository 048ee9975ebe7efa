"""Windows tells a window of the locked session, of another user and of sleep.

Written by the manual, not run here.

Source: ``WTSRegisterSessionNotification``, ``WM_WTSSESSION_CHANGE`` and ``WM_POWERBROADCAST`` in the Windows
documentation. The idle lock stands beside it: it finds that the computer slept.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.session_watch import SessionWatch

WM_POWERBROADCAST = 0x0218
WM_WTSSESSION_CHANGE = 0x02B1
PBT_APMSUSPEND = 0x0004
LEFT = frozenset({0x2, 0x4, 0x6, 0x7})
"""WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK."""
_THIS_SESSION = 0


def is_leaving(message: int, what: int) -> bool:
    """Whether a window message says that nobody of ours can be at the screen."""
    if message == WM_WTSSESSION_CHANGE:
        return what in LEFT
    return message == WM_POWERBROADCAST and what == PBT_APMSUSPEND


class _Messages(QAbstractNativeEventFilter):
    """Reads along with the messages of the windows; holds none back."""

    def __init__(self, watch: SessionWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """See one message go by."""
        if kind == b"windows_generic_MSG":
            found = wintypes.MSG.from_address(int(message))
            if is_leaving(found.message, int(found.wParam)):
                self._watch.leaving.emit()
        return False, 0


def listen_to_windows(watch: SessionWatch) -> None:
    """Ask Windows to tell the window of its session, and read along."""
    application, window = QCoreApplication.instance(), watch.parent()
    if application is None:
        return
    if sys.platform == "win32" and isinstance(window, QWidget):
        ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(int(window.winId()), _THIS_SESSION)
    filter_ = _Messages(watch)
    application.installNativeEventFilter(filter_)
    # Qt does not own a filter: it lives as long as the watch.
    watch.setProperty("messages", filter_)
