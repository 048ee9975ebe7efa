"""Wrong passwords in a row, and how long the next try waits; it survives a restart.

It slows down somebody at the keyboard. Whoever has the file itself is held up by the key derivation, and
could throw this count away. It stands with the preferences, under a digest of the path: no name, no secret.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from math import ceil
from pathlib import Path

from desktop.domain.clock import SYSTEM_CLOCK, Clock
from desktop.storage.paths import settings_dir

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

    @property
    def _key(self) -> str:
        return sha256(str(self.path.absolute()).encode("utf-8", "surrogateescape")).hexdigest()

    def _read(self) -> tuple[int, datetime]:
        kept = _all().get(self._key)
        none = 0, datetime.min.replace(tzinfo=UTC)
        if not isinstance(kept, dict):
            return none
        try:
            wrong, at = int(kept["wrong"]), datetime.fromisoformat(kept["at"])
        except (KeyError, TypeError, ValueError, OverflowError):
            return none
        return (wrong, at) if at.tzinfo is not None else none

    def _write(self, wrong: int, at: datetime) -> None:
        everything = _all()
        everything.pop(self._key, None)
        if wrong:
            everything[self._key] = {"wrong": wrong, "at": at.isoformat()}
        folder = settings_dir()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            new = folder / f"{FILE}.new"
            new.write_text(json.dumps(everything), "utf-8")
            new.replace(folder / FILE)
        except OSError:
            # A disk that is full or read-only must not keep anybody out.
            return


def _all() -> dict[str, object]:
    try:
        data = json.loads((settings_dir() / FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
