"""A table of moments in, a table of kept ones out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from desktop.storage.thinning import DAILY, MONTHLY, WEEKLY, kept

TODAY = date(2026, 3, 4)  # a Wednesday
NOON = datetime(2026, 3, 4, 12, 0)  # noqa: DTZ001 - local moments, as on the user's clock


def days(*back: float) -> list[datetime]:
    return [NOON - timedelta(days=number) for number in back]


def test_nothing_in_nothing_out() -> None:
    assert kept([], TODAY) == frozenset()


def test_all_of_today_and_yesterday() -> None:
    moments = [NOON - timedelta(minutes=30 * number) for number in range(60)]
    assert kept(moments, TODAY) == set(moments)


def test_of_an_older_day_the_last_one() -> None:
    same_day = [NOON - timedelta(days=5, hours=hours) for hours in (0, 1, 2)]
    assert kept(same_day, TODAY) == {same_day[0]}


@pytest.mark.parametrize(
    ("moments", "stay"),
    [
        (days(0, 1, *range(2, 14)), 14),  # two days and twelve daily ones
        (
            days(*range(20)),
            2 + 12 + 2,
        ),  # 14-19 days back: Wednesday to Sunday of one week, then of one before
        (days(*(7 * n for n in range(13))), 13),  # one a week: all daily
        (days(*(2 + n for n in range(12)), *(20 + 7 * n for n in range(30))), 12 + 10 + 6),
        (days(400, 800), 2),
    ],
)
def test_how_many_stay(moments: list[datetime], stay: int) -> None:
    assert len(kept(moments, TODAY)) == stay


def test_a_wrong_clock_loses_nothing() -> None:
    future = days(-1, -400)
    assert kept(future, TODAY) == set(future)


def test_two_years_of_daily_use_keep_a_ladder_back_in_time() -> None:
    store: set[datetime] = set()
    for day in range(730):
        today = TODAY + timedelta(days=day)
        store |= {NOON + timedelta(days=day), NOON + timedelta(days=day, hours=5)}
        store = set(kept(store, today))
    last = NOON.date() + timedelta(days=729)
    ages = sorted((last - moment.date()).days for moment in store)
    assert len(store) == 2 * 2 + DAILY + WEEKLY + MONTHLY
    assert ages[:4] == [0, 0, 1, 1]
    assert ages[4:16] == list(range(2, 14))
    weekly = ages[16 : 16 + WEEKLY]
    assert [later - earlier for earlier, later in pairwise(weekly[1:])] == [7] * (WEEKLY - 2)
    monthly = ages[16 + WEEKLY :]
    assert len(monthly) == MONTHLY
    assert all(27 <= later - earlier <= 35 for earlier, later in pairwise(monthly[1:]))
    assert ages[-1] > 300


def test_the_newest_always_stays() -> None:
    for count in range(1, 60):
        moments = days(*range(30, 30 + count))
        assert max(moments) in kept(moments, TODAY)
