"""Another calendar in: whole days, series, odd zones, and files that are no good."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import CalendarUnreadable
from desktop.exchange.busy import MAX_BYTES, MAX_TIMES, read_busy
from tests.exchange.calendars import FIRST, LAST, calendar, event, local, read

LUNCH = "DTSTART;TZID=Europe/Amsterdam:20261020T120000"
HOUR = "DURATION:PT1H"


def test_a_plain_event_without_its_title() -> None:
    reading = read(event(LUNCH, HOUR, "SUMMARY:Tandarts"))
    assert local(reading) == ["20-10 12:00/20-10 13:00"]
    assert [item.title for item in reading.times] == [""]
    assert (reading.skipped, reading.own, reading.total) == (0, 0, 1)


def test_a_wanted_title_is_on_one_line_and_not_endless() -> None:
    said = r"SUMMARY:Kees\, arts\; kamer 2\nboven" + "\x07"
    reading = read(event(LUNCH, HOUR, said), event(LUNCH, HOUR, f"SUMMARY:{'x' * 500}", uid="b"), titles=True)
    assert [item.title for item in reading.times] == ["Kees, arts; kamer 2 boven", "x" * 119 + "…"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART;VALUE=DATE:20261020",), "20-10 00:00/21-10 00:00"),
        (("DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261027"), "24-10 00:00/27-10 00:00"),
        (("DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261020"), "20-10 00:00/21-10 00:00"),
        (("DTSTART:20261020T100000", "DTEND:20261020T113000"), "20-10 10:00/20-10 11:30"),
        (("DTSTART:20261020T100000Z", "DTEND:20261020T113000Z"), "20-10 12:00/20-10 13:30"),
        (("DTSTART;TZID=W. Europe Standard Time:20261020T100000", HOUR), "20-10 10:00/20-10 11:00"),
        (('DTSTART;TZID="Europe/London":20261020T100000', HOUR), "20-10 11:00/20-10 12:00"),
        (("DTSTART;TZID=/moz.org/2005/Europe/London:20261020T100000", HOUR), "20-10 11:00/20-10 12:00"),
        (("DTSTART;TZID=Nergens/Bekend:20261020T100000", HOUR), "20-10 10:00/20-10 11:00"),
        (("DTSTART:20261019T230000", "DTEND:20261021T070000"), "19-10 23:00/21-10 07:00"),
        (("DTSTART:20261001T000000", "DTEND:20261231T000000"), "01-10 00:00/31-12 00:00"),
        (("DTSTART:20261020T100000", "DURATION:P1DT2H"), "20-10 10:00/21-10 12:00"),
    ],
)  # fmt: skip
def test_all_kinds_of_starts_and_ends(lines: tuple[str, ...], expected: str) -> None:
    assert local(read(event(*lines))) == [expected]


@pytest.mark.parametrize(
    "line", ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "DURATION:PT0S"]
)
def test_what_takes_no_time_is_left_out(line: str) -> None:
    own = () if line.startswith("DURATION") else (HOUR,)
    reading = read(event(LUNCH, *own, line))
    assert (reading.times, reading.skipped) == ((), 0)


def own_zone(offset: str, rule: str = "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10") -> str:
    """A zone that only the file knows, with no summer time."""
    lines = ("BEGIN:VTIMEZONE", "TZID:Kantoor", "BEGIN:STANDARD", "DTSTART:16010101T030000", rule)
    ends = (f"TZOFFSETFROM:{offset}", f"TZOFFSETTO:{offset}", "END:STANDARD", "END:VTIMEZONE", "")
    return "\r\n".join((*lines, *ends))


OFFICE = "DTSTART;TZID=Kantoor:20261020T100000"


def test_a_zone_that_only_the_file_knows() -> None:
    assert local(read(own_zone("+0400"), event(OFFICE, HOUR))) == ["20-10 08:00/20-10 09:00"]
    # Another file may mean another zone by the same name.
    assert local(read(own_zone("+0600"), event(OFFICE, HOUR))) == ["20-10 06:00/20-10 07:00"]


def test_a_zone_of_the_file_changes_its_clock() -> None:
    summer = own_zone("+0500").replace("STANDARD", "DAYLIGHT").replace("BYMONTH=10", "BYMONTH=3")
    both = own_zone("+0400").replace("END:VTIMEZONE\r\n", "") + summer[summer.index("BEGIN:DAY") :]
    both = both.replace("FROM:+0400", "FROM:+0500").replace(
        "FROM:+0500\r\nTZOFFSETTO:+0500", "FROM:+0400\r\nTZOFFSETTO:+0500"
    )
    days = [event(f"DTSTART;TZID=Kantoor:{day}T100000", HOUR, uid=day) for day in ("20261020", "20261030")]
    assert local(read(both, *days)) == ["20-10 07:00/20-10 08:00", "30-10 07:00/30-10 08:00"]


@pytest.mark.parametrize("rule", ["RRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYDAY=9XX", "RRULE:"])
def test_a_zone_that_makes_no_sense_is_the_own_clock(rule: str) -> None:
    assert local(read(own_zone("+0400", rule), event(OFFICE, HOUR))) == ["20-10 10:00/20-10 11:00"]


def test_a_series_keeps_its_wall_time_across_the_change_of_the_clock() -> None:
    series = event("DTSTART;TZID=Europe/Amsterdam:20240102T090000", HOUR, "RRULE:FREQ=WEEKLY;BYDAY=TU,SU")
    reading = read(series)
    assert local(reading) == [
        "20-10 09:00/20-10 10:00",
        "25-10 09:00/25-10 10:00",
        "27-10 09:00/27-10 10:00",
        "01-11 09:00/01-11 10:00",
    ]
    assert len({item.uid for item in reading.times}) == 4
    assert [item.starts_at.hour for item in reading.times] == [7, 8, 8, 8]


def test_a_series_with_days_out_in_and_replaced() -> None:
    reading = read(
        event(
            "DTSTART;TZID=Europe/Amsterdam:20261019T090000",
            HOUR,
            "RRULE:FREQ=DAILY;COUNT=6",
            "EXDATE;TZID=Europe/Amsterdam:20261020T090000",
            "EXDATE;VALUE=DATE:20261021",
            "RDATE;TZID=Europe/Amsterdam:20261028T150000,20261029T150000",
        ),
        event("RECURRENCE-ID:20261022T070000Z", "DTSTART;TZID=Europe/Amsterdam:20261022T140000", HOUR),
        event("RECURRENCE-ID:20261023T070000Z", LUNCH.replace("20T", "23T"), HOUR, "STATUS:CANCELLED"),
    )
    assert local(reading) == [
        "19-10 09:00/19-10 10:00",
        "22-10 14:00/22-10 15:00",
        "24-10 09:00/24-10 10:00",
        "28-10 15:00/28-10 16:00",
        "29-10 15:00/29-10 16:00",
    ]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;UNTIL=20261021", [19, 20, 21]),
        ("FREQ=DAILY;UNTIL=20261021T070000Z", [19, 20, 21]),
        ("FREQ=DAILY;UNTIL=20261021T065959Z", [19, 20]),
        ("FREQ=DAILY;INTERVAL=5", [19, 24, 29]),
        ("FREQ=DAILY;BYDAY=WE,TH;COUNT=4", [19, 21, 22, 28, 29]),
        ("FREQ=DAILY;BYMONTHDAY=-1,20", [19, 20, 31]),
        ("FREQ=MONTHLY;BYDAY=4TH,-1FR", [19, 22, 30]),
        ("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=23", [19, 23]),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU", [19, 20]),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", [19]),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", [19]),
    ],
)
def test_rules(rule: str, days: list[int]) -> None:
    """The first time counts, also when its own rule would not give it."""
    reading = read(
        event("DTSTART;TZID=Europe/Amsterdam:20261019T090000", HOUR, f"RRULE:{rule}"), last=date(2026, 10, 31)
    )
    assert [item.starts_at.day for item in reading.times] == days
    assert reading.skipped == 0


def test_a_rule_without_end_that_began_long_ago_is_cut_at_the_range() -> None:
    daily = event("DTSTART:19700101T080000", HOUR, "RRULE:FREQ=DAILY")
    yearly = event("DTSTART;VALUE=DATE:19531020", "RRULE:FREQ=YEARLY", uid="b")
    assert local(read(daily, yearly, last=date(2026, 10, 20))) == [
        "19-10 08:00/19-10 09:00",
        "20-10 00:00/21-10 00:00",
        "20-10 08:00/20-10 09:00",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("SUMMARY:zonder begin",),
        ("DTSTART:morgen",),
        ("DTSTART:20261320T100000", HOUR),
        ("DTSTART:99991231T100000", HOUR),
        (LUNCH, "DTEND;TZID=Europe/Amsterdam:20261020T110000"),
        (LUNCH, "DURATION:een uur"),
        (LUNCH, HOUR, "RRULE:FREQ=SECONDLY"),
        (LUNCH, HOUR, "RRULE:FREQ=DAILY;INTERVAL=0"),
        (LUNCH, HOUR, "RRULE:onzin"),
        (LUNCH, HOUR, "RRULE:FREQ=MONTHLY;BYDAY=9QQ"),
        (LUNCH, HOUR, "EXDATE:nooit", "RRULE:FREQ=DAILY"),
        ('DTSTART;TZID="open:20261020T120000', HOUR),
    ],
)
def test_one_broken_event_does_not_lose_the_rest(lines: tuple[str, ...]) -> None:
    reading = read(event(*lines, uid="stuk"), event(LUNCH, HOUR))
    assert "20-10 12:00/20-10 13:00" in local(reading)
    assert (reading.skipped, reading.total) == (1, 2)


def test_an_alarm_in_an_event_and_folded_lines_are_understood() -> None:
    alarm = "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nDURATION:PT5M\r\nREPEAT:2\r\nEND:VALARM"
    reading = read(event(alarm, LUNCH, "SUMM\r\n ARY:Lang\r\n  verhaal", HOUR), titles=True)
    assert local(reading) == ["20-10 12:00/20-10 13:00"]
    assert reading.times[0].title == "Lang verhaal"


def test_a_file_cut_off_in_the_middle_gives_what_is_whole() -> None:
    data = calendar(event(LUNCH, HOUR), event(LUNCH, HOUR, uid="b"))
    reading = read_busy(data[: data.rindex(b"DURATION")], FIRST, LAST)
    assert (len(reading.times), reading.skipped, reading.total) == (1, 1, 2)


def test_one_uid_for_everything_keeps_every_time_apart() -> None:
    reading = read(event(LUNCH, HOUR), event(LUNCH.replace("1020T", "1021T"), HOUR), event(LUNCH, HOUR))
    assert len(local(reading)) == len({item.uid for item in reading.times}) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_letters_of_any_program(encoding: str) -> None:
    text = calendar(event(LUNCH, HOUR, "SUMMARY:Café één")).decode()
    reading = read_busy(text.encode(encoding), FIRST, LAST, keep_titles=True)
    assert reading.times[0].title == "Café één"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "not_a_calendar"),
        (b"Naam;Adres\r\nKees;Straat 1\r\n", "not_a_calendar"),
        (b"\x89PNG\r\n\x1a\n\x00\x81\x8d\x8f", "not_a_calendar"),
        (b"SUMMARY:BEGIN:VCALENDAR", "not_a_calendar"),
        (b"BEGIN:VCALENDAR\r\nSUMMARY:\x81\x8d\x8f\r\nEND:VCALENDAR", "encoding"),
        (b"\xff\xfeB\x00E", "not_a_calendar"),
    ],
)
def test_what_is_no_calendar_says_so(data: bytes, reason: str) -> None:
    with pytest.raises(CalendarUnreadable) as caught:
        read_busy(data, FIRST, LAST)
    assert caught.value.params["reason"] == reason


def test_a_file_that_is_too_large_is_not_looked_at() -> None:
    with pytest.raises(CalendarUnreadable) as caught:
        read_busy(b" " * (MAX_BYTES + 1), FIRST, LAST)
    assert caught.value.params == {"reason": "too_large", "limit": 50}


WHOLE = calendar(
    own_zone("+0400"),
    event(OFFICE, HOUR, "RRULE:FREQ=WEEKLY;BYDAY=MO,TU;UNTIL=20270101T000000Z", "EXDATE:20261026T060000Z"),
    event("DTSTART;VALUE=DATE:20261020", "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=9", uid="b"),
    event(LUNCH, "DTEND:20261020T140000Z", "RECURRENCE-ID:20261020T120000Z", uid="c"),
)
TOKENS = (
    b"FREQ=",
    b"INTERVAL=",
    b"COUNT=",
    b"BYSETPOS=1",
    b"0",
    b"9999999",
    b"-",
    b"T",
    b"Z",
    b";",
    b":",
    b"\r\n",
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 9), st.sampled_from(TOKENS)), max_size=5)
)
def test_a_spoiled_calendar_is_read_or_refused_in_words(spoils: list[tuple[int, int, bytes]]) -> None:
    data = WHOLE
    for at, gone, put in spoils:
        data = data[:at] + put + data[at + gone :]
    reading, reason = None, ""
    try:
        reading = read_busy(data, FIRST, LAST)
    except CalendarUnreadable as error:
        reason = str(error.params["reason"])
    times = reading.times if reading else ()
    assert reason in ({""} if reading else {"not_a_calendar", "encoding", "too_many"})
    assert all(item.starts_at < item.ends_at for item in times)
    assert len({item.uid for item in times}) == len(times)


def test_a_calendar_without_events_is_fine() -> None:
    assert read().total == 0


def many(count: int, rule: str = "") -> bytes:
    lines = (LUNCH, HOUR, "DESCRIPTION:iets", *((rule,) if rule else ()))
    return calendar(*(event(*lines, uid=f"{n}@elders") for n in range(count)))


def test_ten_thousand_events_are_read_with_progress() -> None:
    seen: list[tuple[int, int]] = []
    reading = read_busy(many(MAX_TIMES), FIRST, LAST, progress=lambda done, of: seen.append((done, of)))
    assert len(reading.times) == MAX_TIMES
    assert seen == sorted(seen)
    assert seen[-1] == (2 * MAX_TIMES, 2 * MAX_TIMES)


def test_more_than_ten_thousand_times_are_refused() -> None:
    with pytest.raises(CalendarUnreadable) as caught:
        read_busy(many(1000, "RRULE:FREQ=DAILY"), FIRST, LAST)
    assert caught.value.params == {"reason": "too_many", "limit": MAX_TIMES}


@pytest.mark.parametrize("after", [0, 3, 12])
def test_reading_can_be_stopped(after: int) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > after

    with pytest.raises(CalendarUnreadable) as caught:
        read_busy(many(900), FIRST, LAST, cancelled=stop)
    assert caught.value.params["reason"] == "stopped"
    assert asked == after + 1
