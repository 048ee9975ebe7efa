"""Small phrases of the progress report."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.pack import Text
from desktop.domain.progress import ProgressReport
from desktop.language import current_language, translate

DASH = "–"
"""Stands for "not filled in" in a table."""


def said(text: Text) -> str:
    """Return a pack text in the current language, or in any language that it has."""
    return text.get(current_language()) or next(iter(text.values()), "")


def week_range(report: ProgressReport) -> str:
    """ "week 1 tot en met 6"."""
    first, last = _weeks(report)
    if last < 1:
        return translate("ProgressReport", "before week 1")
    if first == last:
        return translate("ProgressReport", "week {week}").format(week=last)
    return translate("ProgressReport", "week {first} to {week}").format(first=first, week=last)


def _weeks(report: ProgressReport) -> tuple[int, int]:
    """The first and the last week the report is about: until now, or those of its period."""
    if report.period.is_whole:
        return 1, report.week
    numbers = [session.number for session in report.sessions]
    until = [number for number in numbers if number <= report.week] or numbers
    return (min(until), max(until)) if until else (0, 0)


def listed(words: Sequence[object]) -> str:
    """ "2, 3 en 5"; runs of three and more become "2–5"."""
    parts = _runs([word for word in words if isinstance(word, int)]) or [str(word) for word in words]
    if len(parts) < 2:
        return "".join(parts)
    return translate("ProgressReport", "{first} and {last}").format(
        first=", ".join(parts[:-1]), last=parts[-1]
    )


def _runs(numbers: Sequence[int]) -> list[str]:
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        part
        for run in runs
        for part in ([f"{run[0]}{DASH}{run[-1]}"] if len(run) > 2 else [str(number) for number in run])
    ]


def score(value: int | None) -> str:
    """A goal score with its sign: "−1", "0", "+1"; a dash when not filled in."""
    if value is None:
        return DASH
    return f"+{value}" if value > 0 else str(value).replace("-", "−")


def quoted(text: str) -> str:
    """Text between single curly quotes, those of its own at the ends left out."""
    return f"‘{text.strip().strip('‘’')}’"


def one_line(text: str) -> str:
    """A name or label without line ends."""
    return " ".join(text.split())
