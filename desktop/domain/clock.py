"""What time it is, as something that can be handed over: the program's clock or a fixed one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the moment (UTC, for what happened) and the day (local, for plans)."""

    def now(self) -> datetime:
        """Return the present moment as an aware datetime in UTC."""
        ...

    def today(self) -> date:
        """Return the present day where the user is."""
        ...


@dataclass(frozen=True, slots=True)
class SystemClock:
    """The clock of this computer and its time zone."""

    def now(self) -> datetime:
        """Return the present moment as an aware datetime in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the present day in the computer's own time zone."""
        return datetime.now().astimezone().date()


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for practice data and tests.

    ``moment`` must be aware; its own time zone decides which day it is.
    """

    moment: datetime

    def __post_init__(self) -> None:
        if self.moment.tzinfo is None:
            msg = "a fixed clock needs a moment with a time zone"
            raise ValueError(msg)

    def now(self) -> datetime:
        """Return the fixed moment in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Return the day of the fixed moment in its own time zone."""
        return self.moment.date()


SYSTEM_CLOCK: Clock = SystemClock()
