"""Until when a backup stays, when nothing but thinning takes it away (P11)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from desktop.storage.thinning import kept

_FARTHEST = 800
"""Days to look ahead: the monthly backups reach nine months, the others less."""


def last_days(moments: Iterable[datetime], today: date) -> dict[datetime, date]:
    """Return for each backup (local time) the last day on which it stays.

    It is worked out for somebody who works every day. Thinning counts days *with* a backup, so whoever
    works less keeps old backups longer.
    """
    waiting = sorted(set(moments))
    there = set(waiting)
    ends: dict[datetime, date] = {}
    day = today
    while waiting and (day - today).days < _FARTHEST:
        day += timedelta(days=1)
        there.add(datetime.combine(day, time(12)))
        there = set(kept(there, day))
        for moment in [one for one in waiting if one not in there]:
            ends[moment] = day - timedelta(days=1)
            waiting.remove(moment)
    return ends | dict.fromkeys(waiting, day)
