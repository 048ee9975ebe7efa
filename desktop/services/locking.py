"""After how many minutes without key or mouse the program locks by itself; kept in the encrypted store.

In the store and not with the device: it guards what is in the file, and comes along with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.errors import Problem, Rejected
from desktop.services.workplace import Done, Workplace

KEY = "idle_lock_minutes"
DEFAULT_MINUTES = 5
LONGEST_MINUTES = 60
OFF = 0


@dataclass(frozen=True, slots=True)
class LockingService:
    """Read and change the minutes: 1-60, or ``OFF``."""

    place: Workplace

    def minutes(self) -> int:
        """The minutes as they are kept; what cannot be read gives the default, never "off"."""
        with self.place.store.read() as unit:
            text = unit.options.get(KEY)
        kept = int(text) if text is not None and text.isascii() and text.isdigit() else DEFAULT_MINUTES
        return kept if kept in range(LONGEST_MINUTES + 1) else DEFAULT_MINUTES

    def change(self, minutes: int) -> Done[None]:
        """Keep other minutes; ``OFF`` turns the idle lock off. Raises ``Rejected`` outside 0-60."""
        if minutes not in range(LONGEST_MINUTES + 1):
            raise Rejected(Problem("minutes", "out_of_range", (("min", 1), ("max", LONGEST_MINUTES))))
        with self.place.write("settings_changed") as unit:
            unit.options.set(KEY, str(minutes))
        return Done(None, unit.changes)
