"""What a user needs of a qtbot, in a process without a test."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

EACH_MS = 2


class Waiting:
    """The events go on as in the loop of the program."""

    def waitUntil(self, wish: Callable[[], bool], *, timeout: int) -> None:  # noqa: N802
        until = time.monotonic() + timeout / 1000
        while not wish():
            if time.monotonic() > until:
                raise TimeoutError
            loop = QEventLoop()
            QTimer.singleShot(EACH_MS, loop.quit)
            loop.exec()
