"""Which backups stay: all of the last 2 days, then 12 daily, 10 weekly and 9 monthly ones."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date, datetime

DAYS_KEPT_WHOLE = 2
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def kept(moments: Iterable[datetime], today: date) -> frozenset[datetime]:
    """Return the moments (local time) whose backups stay.

    Counted are days, weeks and months with a backup, so that a long holiday costs nothing. Of each, the
    last one stays. A moment after ``today`` (the clock was wrong) stays too.
    """
    newest_first = sorted(set(moments), reverse=True)
    whole = [moment for moment in newest_first if (today - moment.date()).days < DAYS_KEPT_WHOLE]
    rest = newest_first[len(whole) :]
    chosen = set(whole)
    stages: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAILY, lambda moment: moment.date()),
        (WEEKLY, lambda moment: moment.isocalendar()[:2]),
        (MONTHLY, lambda moment: (moment.year, moment.month)),
    )
    for count, period_of in stages:
        stage = _last_of_each(rest, count, period_of)
        chosen.update(stage)
        if stage:
            rest = [moment for moment in rest if moment < stage[-1]]
    return frozenset(chosen)


def _last_of_each(
    newest_first: list[datetime], count: int, period_of: Callable[[datetime], Hashable]
) -> list[datetime]:
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(period_of(moment), moment)
    return list(found.values())[:count]
