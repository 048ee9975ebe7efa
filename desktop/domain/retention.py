"""The retention term: when a file is due, counted from the end of the last trajectory (P11).

How long is the organisation's own choice (Wmo 2015 article 5.3.4 says 15 years for what falls under it;
GDPR article 5(1)(e) not longer than necessary): there is no term until somebody has chosen one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.errors import Problem
from desktop.domain.privacy import RetentionHold

SHORTEST_YEARS, LONGEST_YEARS = 1, 30
"""Bounds of a term in whole years."""
SUGGESTED_YEARS = (2, 5, 15)
"""Terms that are often chosen; none of them is chosen beforehand."""


class Proposal(StrEnum):
    """What is proposed for a file whose term has ended; nothing happens by itself."""

    ERASE = "erase"
    """Erase for good."""
    EMPTY_BIN = "empty_bin"
    """It lies in the bin already: erase it from there."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What the term of one file rests on.

    ``ended_on`` is the end of the last trajectory, or for a file without one the day it was last changed;
    ``None`` while a trajectory is open.
    """

    ended_on: date | None
    holds: tuple[RetentionHold, ...] = ()
    binned: bool = False


def due_on(standing: Standing, years: int) -> date | None:
    """Return the first day on which the file is due; ``None``: not as long as guidance goes on.

    A file that is kept longer is due on the latest ``until`` that was decided.
    """
    if standing.ended_on is None:
        return None
    due = years_later(standing.ended_on, years)
    held = max((hold.until for hold in standing.holds), default=None)
    return due if held is None else max(due, held)


def proposal(standing: Standing) -> Proposal:
    """Return what is proposed for a file that is due."""
    return Proposal.EMPTY_BIN if standing.binned else Proposal.ERASE


def years_later(day: date, years: int) -> date:
    """Return the same day ``years`` later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def validate_years(years: int) -> tuple[Problem, ...]:
    """Return what is wrong with a term."""
    if SHORTEST_YEARS <= years <= LONGEST_YEARS:
        return ()
    return (Problem("years", "out_of_range", (("min", SHORTEST_YEARS), ("max", LONGEST_YEARS))),)


def validate_hold(until: date, reason: str, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with keeping a file longer: a reason, and a day to come within ten years."""
    problems = []
    if not reason.strip():
        problems.append(Problem("reason", "required"))
    elif len(reason) > 500:
        problems.append(Problem("reason", "too_long", (("limit", 500),)))
    if until <= today:
        problems.append(Problem("until", "date_past", (("day", until.isoformat()),)))
    elif until > years_later(today, 10):
        problems.append(Problem("until", "date_far", (("day", years_later(today, 10).isoformat()),)))
    return tuple(problems)
