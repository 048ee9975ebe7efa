"""Wrong passwords in a row, and how long the next try waits; it survives a restart.

It slows down somebody at the keyboard. Whoever has the file itself is held up by the key derivation, and
could throw this count away. It stands with the preferences, under a digest of the path: no name, no secret.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.services import device_files

FILE = "tries.json"
FREE = 4
"""Wrong passwords in a row that cost nothing: everybody mistypes."""
WAITS = (5, 15, 60, 300)
"""Seconds after the fifth wrong one, the sixth and so on; the last for all that follow, never for ever."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong passwords for the file at ``path``."""

    path: Path
    clock: Clock = SYSTEM_CLOCK

    def wait(self) -> int:
        """Seconds until the next try is taken, 0-300."""
        wrong, at = self._read()
        if wrong <= FREE:
            return 0
        now = self.clock.now()
        if now < at:
            # The clock was set back: the wait begins anew, it does not last until then.
            at = now
            self._write(wrong, at)
        length = WAITS[min(wrong - FREE, len(WAITS)) - 1]
        return max(0, ceil((at + timedelta(seconds=length) - now).total_seconds()))

    def wrong(self) -> int:
        """One more was wrong; return the seconds until the next."""
        self._write(self._read()[0] + 1, self.clock.now())
        return self.wait()

    def right(self) -> None:
        """It was right: counting starts anew."""
        if self._read()[0]:
            self._write(0, self.clock.now())

    def _read(self) -> tuple[int, datetime]:
        kept = device_files.read(FILE).get(device_files.key_of(self.path))
        none = 0, datetime.min.replace(tzinfo=UTC)
        if not isinstance(kept, dict):
            return none
        try:
            wrong, at = int(kept["wrong"]), datetime.fromisoformat(kept["at"])
        except (KeyError, TypeError, ValueError, OverflowError):
            return none
        return (wrong, at) if at.tzinfo is not None else none

    def _write(self, wrong: int, at: datetime) -> None:
        everything, key = device_files.read(FILE), device_files.key_of(self.path)
        everything.pop(key, None)
        if wrong:
            everything[key] = {"wrong": wrong, "at": at.isoformat()}
        # A disk that is full or read-only does not count them: it must not keep anybody out.
        device_files.write(FILE, everything)
