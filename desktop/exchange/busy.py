"""Read the counsellor's own agenda as busy times: nothing is written back, titles only when wanted."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.diary import MAX_LABEL, BusyTime
from desktop.domain.errors import CalendarUnreadable
from desktop.domain.week import DEFAULT_ZONE
from desktop.exchange.lines import Properties, decoded, parts_of, plain_text, properties_of
from desktop.exchange.moments import Moment, Zones, moment_of, moments_of, read_duration
from desktop.exchange.repeats import occurrences

MAX_BYTES = 50_000_000
"""Largest calendar file that is read."""
MAX_TIMES = 10_000
"""Most busy times that one reading may give."""
_LONGEST_UID = 200
_EVERY = 100
"""Events between two reports of progress."""


@dataclass(frozen=True, slots=True)
class BusyReading:
    """What a calendar file gave for a stretch of days."""

    times: tuple[BusyTime, ...]
    """By start; one that began before the stretch or ends after it is whole."""
    skipped: int
    """Events that could not be read; the rest is there."""
    own: int
    """Events that Opmaat wrote itself, left out."""
    total: int
    """Events in the file."""


@dataclass(frozen=True, slots=True)
class _Event:
    """One event of the file: the first of a series, a single one, or one that replaces one of a series."""

    uid: str
    start: Moment
    lasts: timedelta
    """Elapsed time, or whole days for a whole-day event."""
    title: str
    busy: bool
    replaces: datetime | None
    properties: Properties

    def begin_and_end(self, wall: datetime) -> tuple[datetime, datetime]:
        """The moments in UTC when it falls at this wall time."""
        begin = replace(self.start, wall=wall)
        if self.start.whole_day:
            return begin.at(), replace(begin, wall=wall + self.lasts).at()
        return begin.at(), begin.at() + self.lasts


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The days asked for, as moments in UTC."""

    first: datetime
    last: datetime

    def meets(self, begin: datetime, end: datetime) -> bool:
        return begin < end and begin < self.last and end > self.first


def read_busy(
    data: bytes,
    first: date,
    last: date,
    *,
    zone: str = DEFAULT_ZONE,
    keep_titles: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> BusyReading:
    """Return the busy times from ``first`` to ``last``, both days included, on the clock of ``zone``.

    Left out are events that are free or cancelled, and those of Opmaat itself. ``cancelled`` is asked and
    ``progress`` told (steps done, steps in all) now and then. Raises ``CalendarUnreadable``.
    """
    if len(data) > MAX_BYTES:
        raise CalendarUnreadable(reason="too_large", limit=MAX_BYTES // 1_000_000)
    parts = parts_of(decoded(data))
    zones = Zones(zone, parts.zones)
    own_zone = ZoneInfo(zone)
    stretch = _Stretch(
        datetime.combine(first, time(), own_zone).astimezone(UTC),
        datetime.combine(last + timedelta(days=1), time(), own_zone).astimezone(UTC),
    )
    events: list[_Event] = []
    skipped, own, total = parts.broken, 0, len(parts.events)
    for done, lines in enumerate(parts.events):
        _tell(done, 2 * total, cancelled, progress)
        try:
            properties = properties_of(lines)
            if _is_own(properties):
                own += 1
                continue
            events.append(_event(properties, done, zones, keep_titles=keep_titles))
        except (ValueError, OverflowError):
            skipped += 1
    found: list[BusyTime] = []
    replaced = _replaced(events)
    for done, event in enumerate(events):
        _tell(total + done, 2 * total, cancelled, progress)
        try:
            for time_ in _times(event, stretch, replaced.get(event.uid, frozenset()), zones):
                found.append(time_)
                _guard(len(found), cancelled)
        except (ValueError, OverflowError, TypeError, KeyError, IndexError):
            # A rule that the library cannot make sense of; whatever it gave before stays.
            skipped += 1
    progress(2 * total, 2 * total)
    return BusyReading(_sorted(found), skipped, own, total + parts.broken)


def _tell(done: int, total: int, cancelled: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
    if done % _EVERY == 0:
        progress(done, total)
        if cancelled():
            raise CalendarUnreadable(reason="stopped")


def _guard(count: int, cancelled: Callable[[], bool]) -> None:
    if count > MAX_TIMES:
        raise CalendarUnreadable(reason="too_many", limit=MAX_TIMES)
    if count % _EVERY == 0 and cancelled():
        raise CalendarUnreadable(reason="stopped")


def _is_own(properties: Properties) -> bool:
    from desktop.exchange.ics import UID_SUFFIX

    return any(item.value.casefold().endswith(UID_SUFFIX) for item in properties.get("UID", ()))


def _event(properties: Properties, number: int, zones: Zones, *, keep_titles: bool) -> _Event:
    """Make sense of one event; raises ``ValueError``."""
    values = {name: items[0] for name, items in properties.items()}
    if "DTSTART" not in values:
        msg = "an event without a start"
        raise ValueError(msg)
    start = moment_of(values["DTSTART"], zones)
    uid = values["UID"].value if "UID" in values and values["UID"].value else f"event-{number}"
    if len(uid) > _LONGEST_UID:
        uid = hashlib.sha256(uid.encode("utf-8", "replace")).hexdigest()
    said = {name: item.value.upper() for name, item in values.items()}
    busy = (
        said.get("TRANSP") != "TRANSPARENT"
        and said.get("STATUS") != "CANCELLED"
        and said.get("X-MICROSOFT-CDO-BUSYSTATUS") != "FREE"
    )
    title = plain_text(values["SUMMARY"].value) if keep_titles and "SUMMARY" in values else ""
    again = values.get("RECURRENCE-ID")
    return _Event(
        uid=uid,
        start=start,
        lasts=_length(properties, start, zones),
        title=title if len(title) <= MAX_LABEL else f"{title[: MAX_LABEL - 1]}…",
        busy=busy,
        replaces=moment_of(again, zones).at() if again else None,
        properties=properties,
    )


def _length(properties: Properties, start: Moment, zones: Zones) -> timedelta:
    """How long it lasts; without an end a day for a whole day, else no time at all."""
    if "DTEND" in properties:
        end = moment_of(properties["DTEND"][0], zones)
        lasts = end.wall - start.wall if start.whole_day else end.at() - start.at()
    elif "DURATION" in properties:
        lasts = read_duration(properties["DURATION"][0].value)
    else:
        lasts = timedelta(days=1 if start.whole_day else 0)
    if lasts < timedelta():
        msg = "it ends before it starts"
        raise ValueError(msg)
    return max(lasts, timedelta(days=1)) if start.whole_day else lasts


def _replaced(events: list[_Event]) -> Mapping[str, frozenset[datetime]]:
    """By UID the moments of a series that have an event of their own."""
    found: dict[str, set[datetime]] = {}
    for event in events:
        if event.replaces is not None:
            found.setdefault(event.uid, set()).add(event.replaces)
    return {uid: frozenset(moments) for uid, moments in found.items()}


def _times(
    event: _Event, stretch: _Stretch, replaced: frozenset[datetime], zones: Zones
) -> Iterator[BusyTime]:
    """Every time that this event takes in the stretch."""
    if not event.busy:
        return
    series = event.replaces is None and ("RRULE" in event.properties or "RDATE" in event.properties)
    for wall in _walls(event, stretch, replaced, zones) if series else (event.start.wall,):
        begin, end = event.begin_and_end(wall)
        if stretch.meets(begin, end):
            uid = f"{event.uid}/{begin:%Y%m%dT%H%M%SZ}" if series or event.replaces else event.uid
            yield BusyTime(uid, begin, end, event.title)


def _walls(
    event: _Event, stretch: _Stretch, replaced: frozenset[datetime], zones: Zones
) -> Iterator[datetime]:
    """The wall times of a series around the stretch, without what was taken out or replaced."""
    out = moments_of(event.properties.get("EXDATE", ()), zones)
    days_out = {moment.wall.date() for moment in out if moment.whole_day}
    moments_out = {moment.at() for moment in out} | replaced
    # A day more on both sides: no zone is further away than that.
    first = (stretch.first - event.lasts).replace(tzinfo=None) - timedelta(days=1)
    last = stretch.last.replace(tzinfo=None) + timedelta(days=1)
    seen = set[datetime]()
    for wall in _raw_walls(event, first, last, zones):
        gone = wall.date() in days_out or replace(event.start, wall=wall).at() in moments_out
        if wall not in seen and not gone:
            seen.add(wall)
            yield wall


def _raw_walls(event: _Event, first: datetime, last: datetime, zones: Zones) -> Iterator[datetime]:
    yield event.start.wall
    for moment in moments_of(event.properties.get("RDATE", ()), zones):
        yield moment.at().astimezone(event.start.zone).replace(tzinfo=None)
    for rule in event.properties.get("RRULE", ()):
        yield from occurrences(rule.value, event.start, first, last, zones)


def _sorted(found: list[BusyTime]) -> tuple[BusyTime, ...]:
    """By start, doubles left out; a UID that stands for several times gets its start behind it."""
    times = sorted(set(found), key=lambda t: (t.starts_at, t.ends_at, t.uid, t.title))
    often = Counter(item.uid for item in times)
    named: dict[str, BusyTime] = {}
    for item in times:
        uid = f"{item.uid}/{item.starts_at:%Y%m%dT%H%M%SZ}" if often[item.uid] > 1 else item.uid
        while uid in named:
            uid += "+"
        named[uid] = replace(item, uid=uid)
    return tuple(named.values())
