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
        last_of: dict[Hashable, datetime] = {}
        for moment in rest:
            last_of.setdefault(period_of(moment), moment)
        stage = dict(list(last_of.items())[:count])
        chosen.update(stage.values())
        # The other moments of these periods are done with; what is older goes on to the next stage.
        rest = [moment for moment in rest if period_of(moment) not in stage]
    return frozenset(chosen)
