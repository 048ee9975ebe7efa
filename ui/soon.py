"""Does something soon after it was asked for, however often it is asked for meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class Soon(QObject):
    """Unlike a timer that is started again by each key, this one runs while someone goes on typing."""

    def __init__(self, owner: QObject, act: Callable[[], object], after_ms: int) -> None:
        super().__init__(owner)
        self._act = act
        self.waiting = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.setInterval(after_ms)
        self.timer.timeout.connect(self.now)

    def touched(self) -> None:
        """Something changed: act within the time."""
        self.waiting = True
        if not self.timer.isActive():
            self.timer.start()

    def now(self) -> None:
        """Act at once, if anything changed since."""
        self.timer.stop()
        if self.waiting:
            self.waiting = False
            self._act()

    def rest(self) -> None:
        """What changed needs no act any more."""
        self.timer.stop()
        self.waiting = False
