"""The moment and the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from desktop.domain.clock import SYSTEM_CLOCK, FixedClock


def test_the_program_s_clock_tells_utc_and_the_local_day() -> None:
    before = datetime.now(UTC)
    assert before <= SYSTEM_CLOCK.now() <= datetime.now(UTC)
    assert SYSTEM_CLOCK.now().utcoffset() == timedelta(0)
    assert abs(SYSTEM_CLOCK.today() - before.date()) <= timedelta(days=1)


def test_a_fixed_clock_has_the_day_of_its_own_zone() -> None:
    just_after_midnight = FixedClock(datetime(2026, 3, 29, 0, 30, tzinfo=timezone(timedelta(hours=2))))
    assert just_after_midnight.today() == date(2026, 3, 29)
    assert just_after_midnight.now() == datetime(2026, 3, 28, 22, 30, tzinfo=UTC)
    assert just_after_midnight.now().tzinfo is UTC


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        FixedClock(datetime(2026, 3, 29))  # noqa: DTZ001 - the point
