"""Calendar files out: what another agenda reads, and that nothing is lost on the way."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import icalendar
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain.week import Slot, validate_slot
from desktop.exchange.busy import read_busy
from desktop.exchange.ics import AgendaEvent, calendar_text

MADE = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
UID = UUID("01234567-89ab-4def-8123-456789abcdef")


def event(slot: Slot, **more: object) -> AgendaEvent:
    return AgendaEvent(UID, slot, "Opmaat K7-41, week 3 van 8", **more)  # type: ignore[arg-type]


def calendar_of(data: bytes) -> icalendar.Calendar:
    found = icalendar.Calendar.from_ical(data)
    assert isinstance(found, icalendar.Calendar)
    return found


def parsed(data: bytes) -> list[Any]:
    """The events as the library reads them, which does not share a line with our reader."""
    return list(calendar_of(data).events)


def test_a_visit_is_one_event_with_code_zone_and_version() -> None:
    data = calendar_text([event(Slot(date(2026, 11, 24), time(10)), revision=3)], MADE)
    text = data.decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.replace("\r\n", "").count("\n") == 0
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam" in text
    for line in (
        f"UID:{UID}@opmaat",
        "DTSTART;TZID=Europe/Amsterdam:20261124T100000",
        "DTEND;TZID=Europe/Amsterdam:20261124T110000",
        "SEQUENCE:2",
        "LAST-MODIFIED:20261122T180000Z",
        "STATUS:CONFIRMED",
        "CLASS:PRIVATE",
        "SUMMARY:Opmaat K7-41\\, week 3 van 8",
    ):
        assert f"\r\n{line}\r\n" in text, line


def test_the_same_events_give_the_same_bytes_in_any_order() -> None:
    events = [
        AgendaEvent(UUID(int=n), Slot(date(2026, 11, 24), time(9 + n % 5)), f"Opmaat {n}") for n in range(20)
    ]
    assert calendar_text(events, MADE) == calendar_text(events[::-1], MADE)


def test_a_cancelled_visit_is_taken_back() -> None:
    (found,) = parsed(calendar_text([event(Slot(date(2026, 11, 24), time(10)), cancelled=True)], MADE))
    assert (found["STATUS"], found["TRANSP"]) == ("CANCELLED", "TRANSPARENT")


def test_the_time_zone_in_the_file_is_the_real_one() -> None:
    (zone,) = calendar_of(calendar_text([], MADE)).timezones
    clock = zone.to_tz(lookup_tzid=False)
    real = event(Slot(date(2026, 1, 1), time(12))).slot.starts_at().tzinfo
    assert real is not None
    for day in range(0, 4000, 3):
        wall = datetime.combine(date(2024, 1, 1) + timedelta(days=day), time(12))
        assert clock.utcoffset(wall) == real.utcoffset(wall), wall


def test_another_zone_is_written_in_universal_time() -> None:
    (found,) = parsed(calendar_text([event(Slot(date(2026, 11, 24), time(10), 60, "Europe/Lisbon"))], MADE))
    assert found["DTSTART"].dt == datetime(2026, 11, 24, 10, tzinfo=UTC)


SLOTS = st.builds(
    Slot,
    st.one_of(
        st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)]),
        st.dates(date(2026, 1, 1), date(2030, 12, 31)),
    ),
    # What a counsellor types has no fold: the doubled hour is its first.
    st.times().map(lambda t: t.replace(second=0, microsecond=0, fold=0)),
    st.integers(5, 480),
)


@settings(max_examples=60, deadline=None)
@given(slot=SLOTS, revision=st.integers(1, 99))
def test_out_and_in_is_lossless(slot: Slot, revision: int) -> None:
    assume(not validate_slot(slot, date(2026, 1, 1)))
    data = calendar_text([event(slot, revision=revision)], MADE)
    (found,) = parsed(data)
    assert found["UID"] == f"{UID}@opmaat"
    assert found["DTSTART"].params["TZID"] == slot.zone
    assert found["DTSTART"].dt.replace(tzinfo=None) == datetime.combine(slot.day, slot.start)
    assert found["SEQUENCE"] == revision - 1
    # Our own reader leaves Opmaat's events out; under another name it finds the very moments.
    span = (slot.day - timedelta(days=1), slot.day + timedelta(days=1))
    own = read_busy(data, *span)
    assert (own.times, own.own, own.total) == ((), 1, 1)
    (busy,) = read_busy(data.replace(b"@opmaat", b"@elders"), *span).times
    moments = slot.starts_at().astimezone(UTC), slot.ends_at().astimezone(UTC)
    assert (busy.uid, busy.starts_at, busy.ends_at) == (f"{UID}@elders", *moments)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_every_minute_of_the_days_the_clock_changes(day: date) -> None:
    slots = [Slot(day, time(hour, minute), 45) for hour in range(23) for minute in (0, 30)]
    sound = [slot for slot in slots if not validate_slot(slot, day)]
    events = [AgendaEvent(UUID(int=n + 1), slot, "x") for n, slot in enumerate(sound)]
    data = calendar_text(events, MADE).replace(b"@opmaat", b"@elders")
    found = read_busy(data, day, day).times
    assert sorted((t.starts_at, t.ends_at) for t in found) == sorted(
        (s.starts_at().astimezone(UTC), s.ends_at().astimezone(UTC)) for s in sound
    )
