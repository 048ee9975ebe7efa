"""The own agenda as busy times: in the week, in the way of visits, and gone again."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from desktop.domain.diary import BusyTime
from desktop.domain.week import ClashKind, Slot
from tests.services.kit import START, Office, codes

TEN = datetime(2026, 9, 15, 8, tzinfo=UTC)
"""Ten o'clock by the wall on the first Tuesday."""


def busy(uid: str, starts: datetime, minutes: int = 60, title: str = "Tandarts") -> BusyTime:
    return BusyTime(uid, starts, starts + timedelta(minutes=minutes), title)


def test_busy_times_stand_in_the_week_and_in_the_way(office: Office) -> None:
    person = office.person()
    office.weeks(person)
    service = office.services.busy
    assert service.import_busy("eigen.ics", [busy("a", TEN)]).value == 1
    [shown] = office.services.planning.week(START).busy
    assert (shown.slot, shown.title, shown.source) == (Slot(START, time(10)), "", "eigen.ics")
    first = office.session(person, 1)
    assert first.slot is not None
    assert [c.kind for c in office.services.planning.check_slot(first.id, first.slot)] == [ClashKind.BUSY]
    service.import_busy("eigen.ics", [busy("b", TEN + timedelta(hours=3))], keep_titles=True)
    [shown] = office.services.planning.day(START).busy
    assert (shown.slot.start, shown.title) == (time(13), "Tandarts")
    [source] = service.sources()
    assert (source.name, source.count) == ("eigen.ics", 1)
    assert office.services.history.undo().value == "busy_imported"
    assert [one.slot.start for one in office.services.planning.day(START).busy] == [time(10)]
    assert service.forget_busy("eigen.ics").value == 1
    assert (service.sources(), office.services.planning.week(START).busy) == ((), ())
    assert office.services.history.undo().value == "busy_forgotten"
    assert len(office.services.planning.week(START).busy) == 1


def test_what_goes_on_over_midnight_is_cut_off_there(office: Office) -> None:
    night = busy("n", datetime(2026, 9, 14, 20, tzinfo=UTC), 60 * 38)
    office.services.busy.import_busy("eigen.ics", [night])
    shown = office.services.planning.week(START).busy
    assert [(one.slot.day.day, one.slot.start, one.slot.minutes, one.all_day) for one in shown] == [
        (14, time(22), 120, False),
        (15, time(0), 1440, True),
        (16, time(0), 720, False),
    ]
    assert [one.slot.day.day for one in office.services.planning.day(START).busy] == [15]


def test_the_days_on_which_the_clock_changes(office: Office) -> None:
    autumn = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    office.services.busy.import_busy("eigen.ics", [busy("dst", autumn, 60)])
    [shown] = office.services.planning.day(autumn.date()).busy
    # From half past two to half past two by the wall: a line that can still be seen.
    assert (shown.slot.start, shown.slot.minutes) == (time(2, 30), 1)


def test_what_is_refused(office: Office) -> None:
    read = office.services.busy.import_busy
    assert codes(lambda: read(" ", [])) == ["required"]
    assert codes(lambda: read("a" * 256, [busy("a", TEN, -1)])) == ["too_long", "ends_before_start"]
    assert codes(lambda: read("a.ics", [busy("a", TEN)] * 10_001)) == ["too_many_times"]
    assert office.services.busy.sources() == ()
