"""Small calendar files for the tests."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.exchange.busy import BusyReading, read_busy

FIRST, LAST = date(2026, 10, 19), date(2026, 11, 1)
"""Two weeks around the change of the clock on 25 October 2026."""


def event(*lines: str, uid: str = "a@elders") -> str:
    return "\r\n".join(("BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20260901T000000Z", *lines, "END:VEVENT", ""))


def calendar(*parts: str) -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n" + "".join(parts) + "END:VCALENDAR\r\n"
    ).encode()


def read(*parts: str, first: date = FIRST, last: date = LAST, titles: bool = False) -> BusyReading:
    return read_busy(calendar(*parts), first, last, keep_titles=titles)


def local(reading: BusyReading) -> list[str]:
    """Start and end of every time on the clock of Amsterdam."""
    zone = ZoneInfo("Europe/Amsterdam")

    def said(moment: datetime) -> str:
        return moment.astimezone(zone).strftime("%d-%m %H:%M")

    return [f"{said(item.starts_at)}/{said(item.ends_at)}" for item in reading.times]
