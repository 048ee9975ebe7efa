"""What is wrong with an absence or a fixed block before it is saved."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.diary import MAX_LABEL, Absence, FixedBlock
from desktop.domain.errors import Problem
from desktop.domain.week import Slot, validate_slot

MAX_ABSENCE_DAYS = 366
"""Longest absence, both ends included: a whole year."""

MAX_EVERY = 8
"""Most weeks between two of a fixed block."""


def validate_absence(absence: Absence) -> tuple[Problem, ...]:
    """Return what is wrong with an absence: its end before its start, longer than a year, a long label."""
    problems = _label_problems(absence.label)
    if absence.last < absence.first:
        problems.append(Problem("last", "ends_before_start"))
    elif absence.last - absence.first >= timedelta(days=MAX_ABSENCE_DAYS):
        problems.append(Problem("last", "absence_too_long", (("limit", MAX_ABSENCE_DAYS),)))
    return tuple(problems)


def validate_fixed_block(block: FixedBlock) -> tuple[Problem, ...]:
    """Return what is wrong with a fixed block.

    No name or a long one, no such weekday, a length outside 5-480 minutes or past midnight, not every 1-8
    weeks, a last day before the first, an unknown time zone.
    """
    problems = _label_problems(block.label)
    if not block.label.strip():
        problems.append(Problem("label", "required"))
    for field, value, most in (("weekday", block.weekday, 7), ("every", block.every, MAX_EVERY)):
        if not 1 <= value <= most:
            problems.append(Problem(field, "out_of_range", (("min", 1), ("max", most))))
    # Only its time: on the one day that this time is skipped by the clocks, the block is just not there.
    time_of_day = validate_slot(Slot(block.first, block.start, block.minutes, block.zone), block.first)
    problems += [problem for problem in time_of_day if problem.code != "time_skipped"]
    if block.last is not None and block.last < block.first:
        problems.append(Problem("last", "ends_before_start"))
    return tuple(problems)


def _label_problems(label: str) -> list[Problem]:
    too_long = len(label) > MAX_LABEL
    return [Problem("label", "too_long", (("limit", MAX_LABEL),))] if too_long else []
