"""What people type in a sheet, read as what it means: dates as text, "groen", "ja", "1 uur"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from typing import TypeVar

from desktop.domain.errors import Problem
from desktop.domain.folding import folded
from desktop.domain.participants import YOUNGEST_AGE, VisitRisk
from desktop.domain.sessions import SessionState
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES

_DUTCH = "januari februari maart april mei juni juli augustus september oktober november december"
_ENGLISH = "january february march april may june july august september october november december"
_MONTHS = {
    word[:length]: number
    for words in (_DUTCH, _ENGLISH)
    for number, word in enumerate(words.split(), start=1)
    for length in range(3, len(word) + 1)
} | {"mrt": 3}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[t ]\d{1,2}:\d{2}.*")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:[a-z]+\.?,? )?(\d{1,2})[-. ]+([a-z]+)\.?[-. ]+(\d{4}|\d{2})")
_TIME = re.compile(r"(?:[-\d]+[t ])?(\d{1,2})(?:[:.u](\d{2})?(?::\d{2})?)?(?: *(?:uur|u|h))?")
_MINUTES = re.compile(r"(\d{1,3})(?: *(?:min|minuten|minutes|m)\.?)?")
_HOURS = re.compile(r"(\d{1,2})(?:[.,](\d))? *(?:uur|u|hours?|h)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")
_YEAR = re.compile(r"\d{4}")
_WITHOUT_ZERO = re.compile(r"[1-9]\d{8}")
"""Of the ten figures of a Dutch number."""
_CENTURY = 100
_LONGEST_SAID = 40
_Kind = TypeVar("_Kind")
_RISKS = {
    VisitRisk.GREEN: "groen|green|geen|none|laag|low",
    VisitRisk.ORANGE: "oranje|orange|geel|yellow|midden|medium",
    VisitRisk.RED: "rood|red|hoog|high",
}
_STATES = {
    SessionState.HELD: "geweest|gehouden|ja|yes|j|y|held|doorgegaan|afgerond|klaar|done|x|v",
    SessionState.PLANNED: "gepland|planned|nog te doen|open",
    SessionState.CANCELLED: "afgezegd|nee|no|n|cancelled|canceled|geannuleerd|vervallen|"
    "niet doorgegaan|afgebeld",
}


def read_day(text: str) -> date | Problem:
    """Read "2026-09-03", "3-9-2026", "03/09/26", "3 sept 2026" or "do 3 september 2026"; day before month."""
    plain = folded(text.strip())
    for pattern, order in ((_ISO, (1, 2, 3)), (_NUMBERS, (3, 2, 1))):
        match = pattern.fullmatch(plain)
        if match:
            return _date(*(int(match.group(part)) for part in order), text=text)
    match = _WORDS.fullmatch(plain)
    if match and match.group(2) in _MONTHS:
        return _date(int(match.group(3)), _MONTHS[match.group(2)], int(match.group(1)), text=text)
    return Problem("day", "no_date", (("value", _short(text)),))


def _date(year: int, month: int, day: int, *, text: str) -> date | Problem:
    try:
        return date(year + 2000 if year < _CENTURY else year, month, day)
    except ValueError:
        return Problem("day", "no_date", (("value", _short(text)),))


def read_time(text: str) -> time | Problem:
    """Read "10:00", "10.30", "14u", "9 uur", or the time of "2026-09-03T10:00"."""
    match = _TIME.fullmatch(text.strip().casefold())
    if match and int(match.group(1)) < 24 and int(match.group(2) or 0) < 60:
        return time(int(match.group(1)), int(match.group(2) or 0))
    return Problem("start", "no_time", (("value", _short(text)),))


def holds_time(text: str) -> bool:
    """Whether a cell holds a day with a time behind it, as "2026-09-03T10:00" does."""
    return _MOMENT.fullmatch(text.strip().casefold()) is not None


def read_minutes(text: str) -> int | Problem:
    """Read "60", "45 min", "1 uur", "1,5 uur" or "1:00" as minutes within what a visit may last."""
    plain = text.strip().casefold()
    minutes = -1
    if match := _MINUTES.fullmatch(plain):
        minutes = int(match.group(1))
    elif match := _HOURS.fullmatch(plain):
        minutes = int(match.group(1)) * 60 + int(match.group(2) or 0) * 6
    elif match := _CLOCK.fullmatch(plain):
        minutes = int(match.group(1)) * 60 + int(match.group(2))
    if minutes < 0:
        return Problem("minutes", "no_number", (("value", _short(text)),))
    if not MIN_MINUTES <= minutes <= MAX_MINUTES:
        return Problem("minutes", "out_of_range", (("min", MIN_MINUTES), ("max", MAX_MINUTES)))
    return minutes


def read_year(text: str, today: date) -> int | Problem:
    """Read a birth year, out of a whole date too: no more of it is kept (minimal data).

    Two figures are the last century, unless somebody of that age can take part.
    """
    plain = text.strip()
    if _YEAR.fullmatch(plain):
        return int(plain)
    day = read_day(plain)
    if isinstance(day, Problem):
        return Problem("birth_year", "no_year", (("value", _short(text)),))
    two_figures = re.search(r"\d{4}", plain) is None
    return day.year - _CENTURY if two_figures and day.year > today.year - YOUNGEST_AGE else day.year


def read_phone(text: str) -> str:
    """Read a phone number; one that Excel kept as a number gets back the zero that it lost in front."""
    plain = " ".join(text.split())
    return f"0{plain}" if _WITHOUT_ZERO.fullmatch(plain) else plain


def read_risk(text: str) -> VisitRisk | Problem:
    """Read the colour of a visit, in Dutch or English."""
    found = _word_of(text, _RISKS)
    return found if found is not None else Problem("visit_risk", "no_risk_colour", (("value", _short(text)),))


def read_state(text: str) -> SessionState | Problem:
    """Read whether a visit was held, in Dutch or English."""
    found = _word_of(text, _STATES)
    return found if found is not None else Problem("state", "no_state", (("value", _short(text)),))


def _word_of(text: str, words: Mapping[_Kind, str]) -> _Kind | None:
    plain = " ".join(re.split(r"[\W_]+", folded(text))).strip()
    return next((kind for kind, known in words.items() if plain and plain in known.split("|")), None)


def _short(text: str) -> str:
    """As much of a cell as a sentence can hold."""
    return text if len(text) <= _LONGEST_SAID else text[: _LONGEST_SAID - 1] + "…"
