"""A stretch of days that a document is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Local days, both included; ``None`` is open at that side."""

    first: date | None = None
    last: date | None = None

    def holds(self, day: date) -> bool:
        """Whether ``day`` lies in it."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def touches(self, first: date, last: date | None) -> bool:
        """Whether it has a day in common with ``first`` to ``last`` (``None``: still going on)."""
        begins_in_time = self.last is None or first <= self.last
        return begins_in_time and (self.first is None or last is None or self.first <= last)

    @property
    def is_whole(self) -> bool:
        """Whether it is open at both sides."""
        return self.first is None and self.last is None


ALWAYS = Period()
"""Open at both sides."""
