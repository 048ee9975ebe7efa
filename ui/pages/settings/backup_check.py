"""Looking backups through one after the other, beside the store's own work; it can be stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import OpmaatError
from desktop.services.backups import BackupRow, Looker, Verified
from ui.desk import Desk


class BackupCheck(QObject):
    """Each backup is one piece of work: stopping waits for no more than the one that is being read."""

    found = Signal(object, object)
    """A BackupRow, and what came of looking: Verified or an OpmaatError."""
    went = Signal(int, int)
    """How many of how many."""
    over = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looker: Looker | None = None
        self._left: list[BackupRow] = []
        self._total = 0

    @property
    def running(self) -> bool:
        """Whether there is something to look through still."""
        return self._looker is not None

    def start(self, rows: Sequence[BackupRow]) -> None:
        """Look these through; a start while running only adds."""
        new = [row for row in rows if row not in self._left]
        self._left += new
        self._total += len(new)
        if self._left and not self.running:
            self._desk.ask(self, lambda services: services.backups.looker(), self._begin)

    def stop(self) -> None:
        """Take no more; what is being read is read to its end."""
        self._left.clear()

    def _begin(self, looker: Looker) -> None:
        if self._looker is None:
            self._looker = looker
            self._next()

    def _next(self) -> None:
        looker = self._looker
        if looker is None or not self._left:
            self._looker, self._total = None, 0
            self.over.emit()
            return
        row = self._left.pop(0)
        self.went.emit(self._total - len(self._left) - 1, self._total)

        def done(result: Verified | OpmaatError) -> None:
            self.found.emit(row, result)
            self._next()

        self._desk.draw(self, lambda: looker.look(row.path), done, done)
