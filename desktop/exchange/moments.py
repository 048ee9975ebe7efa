"""Dates, times and time zones as they stand in calendar files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Timezone
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from desktop.exchange.lines import Property

_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?"
)
_MOMENT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a time on the wall; ``zone`` is that of the wall, ``whole_day`` when there is no time."""

    wall: datetime
    zone: tzinfo
    whole_day: bool = False

    def at(self) -> datetime:
        """The moment in UTC."""
        return self.wall.replace(tzinfo=self.zone).astimezone(UTC)


class _FileZone(tzinfo):
    """A zone defined in the file, remembered by the day: the library walks its rules from 1601 each time."""

    def __init__(self, inner: tzinfo) -> None:
        self._inner = inner
        self._days: dict[date, timedelta | None] = {}

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """The offset at a wall time."""
        if moment is None:
            return None
        on = moment.date()
        if on not in self._days:
            begin = datetime.combine(on, time())
            same = self._inner.utcoffset(begin), self._inner.utcoffset(begin + timedelta(days=1))
            # Not the same at both ends: on this day the clock changes.
            self._days[on] = same[0] if same[0] == same[1] else None
        return self._days[on] or self._inner.utcoffset(moment.replace(tzinfo=None))

    def dst(self, moment: datetime | None) -> timedelta | None:
        """How much of the offset is summer time."""
        return None if moment is None else self._inner.dst(moment.replace(tzinfo=None))

    def tzname(self, moment: datetime | None) -> str | None:
        """Its short name."""
        return None if moment is None else self._inner.tzname(moment.replace(tzinfo=None))


@dataclass(slots=True)
class Zones:
    """Finds the zone behind a name: of the time zone database, of Windows, or defined in the file.

    A time without a zone, or with one that nobody knows, is a time on the counsellor's own clock.
    """

    own: str
    definitions: Sequence[str] = ()
    _known: dict[str, tzinfo] = field(default_factory=dict)
    _defined: dict[str, str] | None = None

    def named(self, name: str) -> tzinfo:
        """Return the zone of a TZID; the own zone when it is empty or unknown."""
        if name not in self._known:
            self._known[name] = self._find(name) if name else ZoneInfo(self.own)
        return self._known[name]

    def _find(self, name: str) -> tzinfo:
        # Mozilla and others put a prefix before the name: /mozilla.org/20050126_1/Europe/Amsterdam.
        parts = name.strip("/ ").split("/")
        for tried in (
            "/".join(parts),
            "/".join(parts[-2:]),
            "/".join(parts[-3:]),
            WINDOWS_TO_OLSON.get(name),
        ):
            try:
                if tried:
                    return ZoneInfo(tried)
            except (ZoneInfoNotFoundError, ValueError, OSError):
                continue
        return self._of_file(name) or ZoneInfo(self.own)

    def _of_file(self, name: str) -> tzinfo | None:
        if self._defined is None:
            ids = ((re.search(r"(?im)^TZID[^:\r\n]*:(.*?)\s*$", text), text) for text in self.definitions)
            self._defined = {match.group(1): text for match, text in ids if match}
        text = self._defined.get(name, "")
        # A clock changes in the same way every year; a rule of every second would never come to an end.
        if not text or any("FREQ=YEARLY" not in rule for rule in re.findall(r"(?im)^RRULE.*$", text)):
            return None
        try:
            read = Timezone.from_ical(text)
            if not isinstance(read, Timezone):
                return None
            # Not by its name: another file may have meant something else by it.
            made = read.to_tz(lookup_tzid=False)
            made.utcoffset(datetime(2026, 1, 1))  # noqa: DTZ001 - a wall time is what it asks
        except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
            return None
        return _FileZone(made)


def read_moment(text: str, params_zone: str, zones: Zones) -> Moment:
    """Read ``20261124``, ``20261124T100000`` or ``20261124T090000Z``; raises ``ValueError``."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        msg = "no date"
        raise ValueError(msg)
    year, month, day, *clock = match.groups()
    on = date(int(year), int(month), int(day))
    if not 1900 <= on.year <= 2200:
        msg = "a date out of all proportion"
        raise ValueError(msg)
    if clock[0] is None:
        return Moment(datetime.combine(on, time()), zones.named(""), whole_day=True)
    hour, minute, second = (int(part) for part in clock[:3])
    wall = datetime.combine(on, time(hour, minute, min(second, 59)))
    return Moment(wall, UTC if clock[3] else zones.named(params_zone))


def moment_of(item: Property, zones: Zones) -> Moment:
    """The moment of a property such as DTSTART; raises ``ValueError``."""
    return read_moment(item.value, item.params.get("TZID", ""), zones)


def moments_of(items: Sequence[Property], zones: Zones) -> list[Moment]:
    """Every moment of EXDATE or RDATE lists; of a period its start."""
    return [
        read_moment(text.split("/")[0], item.params.get("TZID", ""), zones)
        for item in items
        for text in item.value.split(",")
        if text.strip()
    ]


def read_duration(text: str) -> timedelta:
    """Read ``PT1H30M``; raises ``ValueError``."""
    match = _DURATION.fullmatch(text.strip().upper())
    if match is None:
        msg = "no duration"
        raise ValueError(msg)
    sign, *numbers = match.groups()
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in numbers)
    found = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -found if sign == "-" else found
