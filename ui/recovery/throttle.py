"""Every place that asks a password waits after wrong ones, as the unlock page does, and counts with it."""

from __future__ import annotations

from pathlib import Path

from desktop.services.tries import Tries
from ui.waiting import wait_sentence


class Throttle:
    """The wrong passwords for the store at ``path``, in sentences for under a field."""

    def __init__(self, path: Path) -> None:
        self._tries = Tries(path)

    def refusal(self) -> str:
        """Why no password is taken now; empty: one may be tried."""
        wait = self._tries.wait()
        return wait_sentence(wait) if wait else ""

    def wrong(self, said: str) -> str:
        """Count a wrong one; return ``said`` with how long to wait, when there is a wait."""
        wait = self._tries.wrong()
        return f"{said} {wait_sentence(wait)}" if wait else said

    def right(self) -> None:
        """It was right: counting starts anew."""
        self._tries.right()
