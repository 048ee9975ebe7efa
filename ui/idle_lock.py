"""Locks by itself: after minutes without key or mouse, and when the laptop slept meanwhile (P3)."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.language import translate
from desktop.services.locking import DEFAULT_MINUTES, OFF, LockingService
from ui.at_table import IDLE_MINUTES

if TYPE_CHECKING:
    from desktop.domain.changes import ChangeSet
    from ui.main_window import MainWindow

LOOK_EVERY_MS = 1000
HINT_BEFORE = timedelta(seconds=30)
WATCHED = "idleWatched"
SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.DragMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class IdleLock(QObject):
    """Counts while a store is open in ``window`` and locks it in time.

    Time is that of the computer's clock, which goes on in its sleep: a laptop that slept longer than the
    minutes locks at the first look, before a key or a movement of the mouse counts as being there.
    """

    def __init__(self, window: MainWindow, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(window)
        self._window, self.clock = window, clock
        self.minutes = DEFAULT_MINUTES
        self.idle = timedelta()
        self._looked: datetime | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(LOOK_EVERY_MS)
        self.timer.timeout.connect(self.look)
        window.locked.connect(self.timer.stop)

    def begin(self) -> None:
        """A store was opened: count from now, for as long as its setting says."""
        self.idle, self._looked = timedelta(), self.clock.now()
        if self._window.desk is not None:
            self._window.desk.changed.connect(self._on_changed)
        self._read()
        self.timer.start()
        self._watch_windows()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("option"):
            self._read()

    def _read(self) -> None:
        if self._window.desk is not None:
            self._window.desk.ask(self, lambda services: LockingService(services.place).minutes(), self._keep)

    def _keep(self, minutes: int) -> None:
        self.minutes = minutes

    @property
    def limit(self) -> timedelta | None:
        """How long nobody may be there; at the table longer, for sitting still together is no absence."""
        if self.minutes == OFF:
            return None
        at_table = self._window.table is not None
        return timedelta(minutes=max(self.minutes, IDLE_MINUTES) if at_table else self.minutes)

    def look(self) -> None:
        """Count on; lock when it is time, hint shortly before."""
        self._count()
        limit = self.limit
        if self._window.services is None or limit is None:
            self.idle = timedelta()
            self._hint(None)
        elif self.idle >= limit:
            self.idle = timedelta()
            self._hint(None)
            self._window.lock()
        else:
            left = limit - self.idle
            self._hint(left if left <= HINT_BEFORE else None)
            self._watch_windows()

    def touched(self) -> None:
        """Somebody is there: counting begins anew, unless it was too late already."""
        self._count()
        limit = self.limit
        if limit is not None and self.idle >= limit:
            self.look()
            return
        hinted = limit is not None and limit - self.idle <= HINT_BEFORE
        self.idle = timedelta()
        if hinted:
            self._hint(None)

    def _count(self) -> None:
        now = self.clock.now()
        passed = now - self._looked if self._looked is not None else timedelta()
        # A clock that is set back must not hold the lock off: at least the time between two looks passed.
        self.idle += passed if passed >= timedelta() else timedelta(milliseconds=LOOK_EVERY_MS)
        self._looked = now

    def _hint(self, left: timedelta | None) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        if left is None:
            workspace.status.show_notice("")
            return
        seconds = max(1, math.ceil(left.total_seconds()))
        workspace.status.show_notice(
            translate("IdleLock", "Locks in %n second(s). Any key keeps it open.", "", seconds)
        )

    def _watch_windows(self) -> None:
        # What the system sends comes to the few windows of Qt's lowest layer first: a filter there costs
        # nothing, one on the application would be asked about every paint and timer.
        for window in QGuiApplication.allWindows():
            if not window.property(WATCHED):
                window.setProperty(WATCHED, True)
                window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See keys and mouse go by; nothing is held back."""
        if event.type() in SIGNS_OF_LIFE:
            self.touched()
        return False
