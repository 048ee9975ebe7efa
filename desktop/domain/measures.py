"""Instruments as data: reading answers, scoring, and whether a difference exceeds measurement error.

Nothing here names an instrument; ``desktop.method.instruments`` loads them from files. Answers are
kept as language-free codes (``"yes"``, ``"3"``), ``None`` is "not answered".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import Text

TOO_MANY_MISSING = "too_many_missing"
"""Reason of a score that is not given: more items are unanswered than the manual allows."""
STRAIGHT_LINING = "straight_lining"
"""Warning: the same answer on every item; it is shown, never refused."""

# Only between letters: "-1" must not become "1", nor "1 0" become "10".
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d_])[\s_–-]+(?=[^\W\d_])")
_NOT_ANSWERED = frozenset({"", "-", "–", "—"})


class Moment(StrEnum):
    """When an instrument may be offered."""

    START = "start"
    WEEK_4 = "week_4"
    END = "end"
    FOLLOW_UP = "follow_up"
    WEEKLY = "weekly"


class Change(StrEnum):
    """A difference between two scores of one person."""

    WITHIN = "within"
    BEYOND = "beyond"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class Item:
    """One slot of a form: its number in the original and, when imported with permission, its words."""

    number: int
    text: Text | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer; per language the words that are understood, the first one to be shown."""

    code: str
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Subscale:
    """Items that are counted together; ``points`` gives each answer code its points."""

    id: str
    name: Text
    items: tuple[int, ...]
    points: Mapping[str, int]
    max_missing: int


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which difference on a change of one person is reliable, and where that number comes from."""

    beyond_from: int
    published: bool
    """``False``: standard deviation or reliability is assumed; the print says so."""
    source: Text
    sd: float | None = None
    reliability: float | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence that goes with a total of at most ``at_most``; never a name for a person."""

    at_most: int
    text: Text


@dataclass(frozen=True, slots=True)
class Instrument:
    """A questionnaire as data: form, answers, scoring, missing rule and threshold of change."""

    id: str
    version: str
    name: Text
    source: str
    licence: str
    permission: Text
    """Conditions of use, shown before item texts are imported."""
    items: tuple[Item, ...]
    """In the order of the form."""
    answers: tuple[Answer, ...]
    subscales: tuple[Subscale, ...]
    """Together they hold every item once; empty: the total has points of its own."""
    points: Mapping[str, int]
    """Points of an answer in an instrument without subscales."""
    max_missing: int
    """Unanswered items with which a total is still given."""
    factor: int
    moments: tuple[Moment, ...]
    problem_worded: bool
    """Asks after what is missing: never offered weekly (M8)."""
    weekly: bool
    weekly_reason: Text
    warn_straight_lining: bool
    threshold: Threshold | None
    notes: tuple[Note, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the possible answers."""
        return tuple(answer.code for answer in self.answers)

    @property
    def range(self) -> tuple[int, int]:
        """Lowest and highest possible total."""
        tables = [_points_of(self, item.number) for item in self.items]
        return (
            self.factor * sum(min(table.values()) for table in tables),
            self.factor * sum(max(table.values()) for table in tables),
        )


@dataclass(frozen=True, slots=True)
class Score:
    """A scored form. ``None`` is "not scored" and never zero; ``reason`` then says why."""

    total: int | None
    subscales: tuple[tuple[str, int | None], ...]
    reason: str | None
    """``"too_many_missing"`` when the total is not given."""
    warnings: tuple[str, ...]
    """``"straight_lining"``."""
    instrument: str
    version: str
    missing: tuple[int, ...]
    """Original numbers of the items without an answer."""


def parse_answers(instrument: Instrument, words: Sequence[str]) -> tuple[str | None, ...]:
    """Turn typed words, Dutch or English, into answer codes in the order of the form.

    ``"-"`` or nothing is "not answered". Raises ``Rejected`` with every fault: ``wrong_count``
    (``expected``, ``given``) and per place ``unknown_answer`` (``position`` from 1, ``item``, ``word``).
    """
    lookup = {
        plain_word(word): answer.code
        for answer in instrument.answers
        for word in (answer.code, *(w for known in answer.words.values() for w in known))
    }
    problems = _count_problems(instrument, words)
    codes: list[str | None] = []
    for position, word in enumerate(words, start=1):
        if word.strip() in _NOT_ANSWERED:
            codes.append(None)
        elif (code := lookup.get(plain_word(word))) is not None:
            codes.append(code)
        else:
            problems.append(_unknown_answer(instrument, position, word))
    if problems:
        raise Rejected(*problems)
    return tuple(codes)


def score(instrument: Instrument, answers: Sequence[str | None]) -> Score:
    """Score answer codes given in the order of the form, by the published rule of the instrument.

    An unanswered item adds nothing (no imputation). A subscale or the total is ``None`` when more items
    are unanswered than its missing rule allows. Raises ``Rejected`` as ``parse_answers`` does.
    """
    problems = _count_problems(instrument, answers)
    problems += [
        _unknown_answer(instrument, position, answer)
        for position, answer in enumerate(answers, start=1)
        if answer is not None and answer not in instrument.codes
    ]
    if problems:
        raise Rejected(*problems)
    given = {
        item.number: answer
        for item, answer in zip(instrument.items, answers, strict=True)
        if answer is not None
    }
    missing = tuple(item.number for item in instrument.items if item.number not in given)
    scored = len(missing) <= instrument.max_missing
    total = sum(_points_of(instrument, number)[answer] for number, answer in given.items())
    same = scored and len(instrument.items) > 1 and len(set(given.values())) == 1
    return Score(
        total=instrument.factor * total if scored else None,
        subscales=tuple((subscale.id, _subscore(subscale, given)) for subscale in instrument.subscales),
        reason=None if scored else TOO_MANY_MISSING,
        warnings=(STRAIGHT_LINING,) if same and instrument.warn_straight_lining else (),
        instrument=instrument.id,
        version=instrument.version,
        missing=missing,
    )


def reliable_change(instrument: Instrument, before: Score, after: Score) -> Change:
    """Tell whether two totals of one person differ by more than measurement error.

    Not comparable: scores of another instrument or version, a form with an unanswered item (a skipped
    item can look like an improvement), or an instrument without a threshold.
    """
    own = (instrument.id, instrument.version)
    if (before.instrument, before.version) != own or (after.instrument, after.version) != own:
        return Change.NOT_COMPARABLE
    if instrument.threshold is None or before.missing or after.missing:
        return Change.NOT_COMPARABLE
    return change_between(before.total, after.total, instrument.threshold.beyond_from)


def change_between(before: int | None, after: int | None, beyond_from: int) -> Change:
    """Compare two numbers of one person, such as a ladder 0-10, with the smallest reliable difference."""
    if before is None or after is None:
        return Change.NOT_COMPARABLE
    return Change.BEYOND if abs(after - before) >= beyond_from else Change.WITHIN


def reliable_difference(sd: float, reliability: float) -> float:
    """Return the difference that a change must exceed: 1.96 x SD x sqrt 2 x sqrt(1 - reliability).

    Jacobson & Truax (1991). ``sd`` is in points, ``reliability`` between 0 and 1.
    """
    return 1.96 * sd * sqrt(2) * sqrt(1 - reliability)


def notes_for(instrument: Instrument, result: Score) -> tuple[Note, ...]:
    """Return the sentences that go with a total, such as talking it over with the GP."""
    if result.total is None:
        return ()
    return tuple(note for note in instrument.notes if result.total <= note.at_most)


def plain_word(word: str) -> str:
    """Reduce a typed answer to what counts: no case, no spaces, hyphens or underscores between letters."""
    return _BETWEEN_LETTERS.sub("", unicodedata.normalize("NFC", word).strip().casefold())


def _points_of(instrument: Instrument, number: int) -> Mapping[str, int]:
    for subscale in instrument.subscales:
        if number in subscale.items:
            return subscale.points
    return instrument.points


def _subscore(subscale: Subscale, given: Mapping[int, str]) -> int | None:
    answered = [given[number] for number in subscale.items if number in given]
    if len(subscale.items) - len(answered) > subscale.max_missing:
        return None
    return sum(subscale.points[answer] for answer in answered)


def _count_problems(instrument: Instrument, answers: Sequence[object]) -> list[Problem]:
    expected = len(instrument.items)
    if len(answers) == expected:
        return []
    return [Problem("answers", "wrong_count", (("expected", expected), ("given", len(answers))))]


def _unknown_answer(instrument: Instrument, position: int, word: str) -> Problem:
    # Beyond the form there is no item; the position still tells the place.
    item = instrument.items[position - 1].number if position <= len(instrument.items) else 0
    params = (("position", position), ("item", item), ("word", word.strip()[:40]))
    return Problem(f"answers.{position}", "unknown_answer", params)
