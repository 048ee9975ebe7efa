"""When a repeating event falls, between two moments: rules that never end are cut there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrulestr

from desktop.exchange.moments import Moment, Zones, read_moment

_UNITS = {"DAILY": timedelta(days=1), "WEEKLY": timedelta(weeks=1)}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_MOST_STEPS = 60_000
"""Steps that one rule may take to its range: 160 years of days."""


def occurrences(
    rule: str, start: Moment, first: datetime, last: datetime, zones: Zones
) -> Iterator[datetime]:
    """Yield the wall times of a rule from ``first`` to ``last`` (wall times too), in order.

    Raises ``ValueError`` for a rule that cannot be read, or that repeats more often than daily.
    """
    parts = _parts(rule)
    frequency = parts.get("FREQ", "")
    interval = int(parts.get("INTERVAL", "1"))
    if frequency not in _FREQUENCIES or not 1 <= interval <= 10_000:
        msg = "no rule for an agenda"
        raise ValueError(msg)
    if "UNTIL" in parts:
        parts["UNTIL"] = _until(parts["UNTIL"], start, zones)
    begin = start.wall
    count = int(parts.pop("COUNT")) if "COUNT" in parts else None
    if frequency in _UNITS and count is None:
        # Nothing is counted, so that all the years before the range need not be walked.
        step = _UNITS[frequency] * interval
        begin += step * max(int((first - begin) / step) - 1, 0)
    limits = _taken_out(parts, frequency)
    made = rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=begin)
    falling = (wall for wall in islice(iter(made), _MOST_STEPS) if _passes(wall, limits))
    for wall in falling if count is None else islice(falling, count):
        if wall > last:
            return
        if wall >= first:
            yield wall


def _parts(rule: str) -> dict[str, str]:
    pairs = [part.partition("=") for part in rule.upper().replace(" ", "").split(";") if part]
    return {key: value for key, _, value in pairs if not key.startswith("X-")}


def _until(text: str, start: Moment, zones: Zones) -> str:
    """The last moment on the wall of the event; a date lets its whole day in."""
    until = read_moment(text, "", zones)
    wall = until.wall
    if until.whole_day:
        wall = datetime.combine(wall.date(), time(23, 59, 59))
    elif text.strip().endswith("Z"):
        wall = until.at().astimezone(start.zone).replace(tzinfo=None)
    return f"{wall:%Y%m%dT%H%M%S}"


def _taken_out(parts: dict[str, str], frequency: str) -> Mapping[str, frozenset[str]]:
    """Take out what only leaves days out of a daily or weekly rule, to look at it afterwards.

    The library would search until the year 9999 for a day that never comes, such as 30 February.
    """
    names = {"DAILY": ("BYMONTH", "BYMONTHDAY", "BYDAY"), "WEEKLY": ("BYMONTH",)}.get(frequency, ())
    if "BYSETPOS" in parts and frequency in _UNITS:
        msg = "a place in a set of one"
        raise ValueError(msg)
    found = {name: frozenset(parts.pop(name).split(",")) for name in names if name in parts}
    for name, values in found.items():
        good = r"MO|TU|WE|TH|FR|SA|SU" if name == "BYDAY" else r"[+-]?\d{1,2}"
        if not all(re.fullmatch(good, value) for value in values):
            msg = f"cannot read {name}"
            raise ValueError(msg)
    return found


def _passes(wall: datetime, limits: Mapping[str, frozenset[str]]) -> bool:
    if "BYDAY" in limits and _WEEKDAYS[wall.weekday()] not in limits["BYDAY"]:
        return False
    if "BYMONTH" in limits and wall.month not in {int(value) for value in limits["BYMONTH"]}:
        return False
    if "BYMONTHDAY" in limits:
        days = {int(value) for value in limits["BYMONTHDAY"]}
        following = (wall.replace(day=28) + timedelta(days=4)).replace(day=1)
        from_end = wall.day - 1 - (following - timedelta(days=1)).day
        return wall.day in days or from_end in days
    return True
