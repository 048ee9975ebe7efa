"""The counsellor's own agenda, read from a calendar file: busy times that are never written back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.diary import BusyTime
from desktop.domain.errors import Problem, Rejected
from desktop.services.workplace import Done, Workplace
from desktop.storage.repositories.busy import BusySource

__all__ = ["BusyService", "BusySource"]

MAX_BUSY = 10_000
"""Most busy times that one calendar may hold."""
MAX_SOURCE = 255
"""Longest name of a calendar, in characters: that of a file."""
MAX_BUSY_TITLE = 120
"""Titles that are kept are cut off here."""


@dataclass(frozen=True, slots=True)
class BusyService:
    """What a counsellor does with the own agenda."""

    place: Workplace

    def sources(self) -> tuple[BusySource, ...]:
        """The calendars that were read, by name."""
        with self.place.store.read() as unit:
            return unit.busy_times.sources()

    def import_busy(self, source: str, times: Sequence[BusyTime], keep_titles: bool = False) -> Done[int]:
        """Let ``times`` be all that a calendar says; gives how many now stand.

        Titles are left out unless ``keep_titles``. Raises ``Rejected``: no name, more than 10,000 times, or a
        time that ends before it starts.
        """
        problems = [Problem("source", "required")] if not source.strip() else []
        if len(source) > MAX_SOURCE:
            problems.append(Problem("source", "too_long", (("limit", MAX_SOURCE),)))
        if len(times) > MAX_BUSY:
            problems.append(Problem("times", "too_many_times", (("limit", MAX_BUSY),)))
        if any(busy.ends_at < busy.starts_at for busy in times):
            problems.append(Problem("times", "ends_before_start"))
        if problems:
            raise Rejected(*problems)
        kept = [
            replace(busy, title=busy.title.strip()[:MAX_BUSY_TITLE] if keep_titles else "") for busy in times
        ]
        with self.place.write("busy_imported") as unit:
            unit.busy_times.replace(source.strip(), kept)
        return Done(len(kept), unit.changes)

    def forget_busy(self, source: str) -> Done[int]:
        """Put what a calendar said in the bin; gives how many times that were. Raises ``NotFound``."""
        with self.place.write("busy_forgotten") as unit:
            count = unit.busy_times.forget(source.strip())
        return Done(count, unit.changes)
