"""Stretches of time as minutes since 1970 in UTC, found back by day: they compare right on every night."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter

from desktop.domain.week import Slot

DAY_MINUTES = 24 * 60

LONG_BUSY_DAYS = 31
"""A busy time longer than this is kept apart from the index by day."""


@dataclass(frozen=True, slots=True)
class BusySpan:
    """A stretch of the own agenda, in minutes since 1970 (UTC)."""

    start: int
    end: int
    title: str


def span(slot: Slot) -> tuple[int, int]:
    """Start and end of a slot; its length is elapsed time, also when the clocks change."""
    start = int(slot.starts_at().timestamp()) // 60
    return start, start + slot.minutes


def days_of(start: int, end: int) -> range:
    """The UTC days that minutes ``start`` up to ``end`` touch; at least one."""
    return range(start // DAY_MINUTES, max(end - 1, start) // DAY_MINUTES + 1)


def busy_index(
    stretches: Iterable[BusySpan],
) -> tuple[Mapping[int, tuple[BusySpan, ...]], tuple[BusySpan, ...]]:
    """Return stretches by UTC day, and the long ones joined, in order, none touching the next.

    Stretches without length are left out; one that never ends costs no more than one of a month.
    """
    by_day: defaultdict[int, list[BusySpan]] = defaultdict(list)
    long: list[BusySpan] = []
    for one in stretches:
        if one.end - one.start > LONG_BUSY_DAYS * DAY_MINUTES:
            long.append(one)
        elif one.end > one.start:
            for day in days_of(one.start, one.end):
                by_day[day].append(one)
    return {day: tuple(found) for day, found in by_day.items()}, _joined(long)


def _joined(stretches: list[BusySpan]) -> tuple[BusySpan, ...]:
    joined: list[BusySpan] = []
    for one in sorted(stretches, key=attrgetter("start", "end")):
        if joined and one.start <= joined[-1].end:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, one.end))
        else:
            joined.append(one)
    return tuple(joined)
