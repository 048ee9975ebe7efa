"""Undo: the last actions of this session, one stack for the program."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.workplace import Done, Workplace


@dataclass(frozen=True, slots=True)
class HistoryService:
    """Take back the last action (Ctrl+Z outside a text field)."""

    place: Workplace

    def last(self) -> str | None:
        """The action code that ``undo`` would take back, or ``None``."""
        return self.place.store.undo_label()

    def undo(self) -> Done[str]:
        """Take back the last action in one transaction of its own.

        Raises ``Rejected`` when there is nothing to undo or a row has moved on since. A planned
        contact that comes back passes the guard again (M5).
        """
        label, changes = self.place.store.undo(settle=self.place.settle)
        return Done(label, changes)

    def forget(self) -> None:
        """Empty the stack: at locking, and after practice data was played."""
        self.place.store.clear_undo()
