"""Write visits and contacts to a calendar file that any agenda program can take in.

Only a code, never a name, an address or a place. Format: iCalendar (RFC 5545).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from desktop.domain.week import DEFAULT_ZONE, Slot
from desktop.version import VERSION

UID_SUFFIX = "@opmaat"
"""What the UID of every event of Opmaat ends in, after the UUID of the visit or contact."""

_AMSTERDAM = """BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""The clock of the Netherlands since 1996, in the form that every program understands."""


@dataclass(frozen=True, slots=True)
class AgendaEvent:
    """One visit or contact as another agenda sees it.

    ``revision`` grows with every change, so that the newest version wins; ``cancelled`` takes the event
    out of an agenda that already had it.
    """

    uid: UUID
    slot: Slot
    summary: str
    revision: int = 1
    cancelled: bool = False


def calendar_text(events: Sequence[AgendaEvent], made: datetime, language: str = "nl") -> bytes:
    """Return the calendar file (UTF-8, CRLF); the same events and moment give the same bytes.

    ``made`` is the aware moment of the export. Times stand in local time with the zone of the Netherlands,
    in UTC for a slot in any other zone. Whoever reads a second export sees changes, not doubles: the UID
    is that of the visit or contact, and SEQUENCE follows its revision.
    """
    calendar = Calendar()
    calendar.add("prodid", f"-//Opmaat//Opmaat {VERSION}//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(Timezone.from_ical(_AMSTERDAM))
    stamp = made.astimezone(UTC).replace(microsecond=0)
    for event in sorted(events, key=lambda e: (e.slot, e.uid.int)):
        calendar.add_component(_event(event, stamp))
    text: bytes = calendar.to_ical()
    return text


def _event(event: AgendaEvent, stamp: datetime) -> Event:
    made = Event()
    made.add("uid", f"{event.uid}{UID_SUFFIX}")
    made.add("dtstamp", stamp)
    made.add("last-modified", stamp)
    made.add("sequence", max(event.revision - 1, 0))
    made.add("summary", event.summary)
    made.add("class", "PRIVATE")
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "TRANSPARENT" if event.cancelled else "OPAQUE")
    start, end = event.slot.starts_at(), event.slot.ends_at()
    if event.slot.zone != DEFAULT_ZONE:
        start, end = start.astimezone(UTC), end.astimezone(UTC)
    made.add("dtstart", start)
    if _reads_back(end):
        made.add("dtend", end)
    else:
        made.add("duration", timedelta(minutes=event.slot.minutes))
    return made


def _reads_back(end: datetime) -> bool:
    """Whether the wall time says which moment is meant: not in the second run of a doubled hour."""
    zone = end.tzinfo if end.tzinfo is UTC else ZoneInfo(DEFAULT_ZONE)
    return end.replace(tzinfo=zone, fold=0).astimezone(UTC) == end.astimezone(UTC)
