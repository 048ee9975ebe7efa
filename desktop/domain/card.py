"""The card "Als eenzaamheid terugkomt", filled in together in week 8 (M10)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.pack import CardItem, MethodPack
from desktop.domain.sessions import Done, Session

LONGEST_LINE = 120
"""Longest own words on one line of the card, in characters."""
OWN_SENTENCE = "say"
"""The item whose text may be said in own words."""
NEEDED = ("noticing", "brain_first", "small_contact")
"""The items without which the card is no plan: a sign, something that helps, somebody."""


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """What is filled in at one item, in the order of the pack."""

    ticked: frozenset[int] = frozenset()
    """Options, counted from 0."""
    fields: tuple[str, ...] = ()
    """Words behind each field."""
    lines: tuple[str, ...] = ()
    """Own words on the empty lines."""
    blank: str = ""
    """What stands on the short line within a title."""
    own: str = ""
    """Own words in place of the pack's sentence."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        return not (self.ticked or any(self.fields) or any(self.lines) or self.blank or self.own)


@dataclass(frozen=True, slots=True)
class FilledCard:
    """One card of one trajectory; the options are counted in the pack the trajectory was started with."""

    id: UUID
    trajectory_id: UUID
    filled_on: date
    answers: Mapping[str, CardAnswer] = field(default_factory=dict)
    """By id of the item."""
    shown_to: str = ""
    """To whom the participant shows it; empty: to nobody."""
    revision: int = 1

    def answer(self, item: str) -> CardAnswer:
        """What is filled in at an item; empty when nothing is."""
        return self.answers.get(item, CardAnswer())


def card_problems(card: FilledCard | None) -> tuple[Problem, ...]:
    """Return what the card still lacks to be a plan for later (M10); empty when it is one."""
    if card is None:
        return (Problem("card_filled_on", "required"),)
    return tuple(Problem(item, "card_item_empty") for item in NEEDED if card.answer(item).is_empty)


def validate_card(card: FilledCard, pack: MethodPack, today: date) -> tuple[Problem, ...]:
    """Return what cannot be kept: a day to come, lines that are too long, options that are not there."""
    problems: list[Problem] = []
    if card.filled_on > today:
        problems.append(Problem("filled_on", "date_future", (("day", card.filled_on.isoformat()),)))
    items = {item.id: item for item in pack.card.items}
    for name, answer in card.answers.items():
        if name not in items or not answer.ticked <= set(range(len(items[name].options))):
            problems.append(Problem(name, "unknown", (("id", name),)))
        texts = (*answer.fields, *answer.lines, answer.blank, answer.own)
        if any(len(text) > LONGEST_LINE for text in texts):
            problems.append(Problem(name, "too_long", (("limit", LONGEST_LINE),)))
    if len(card.shown_to) > LONGEST_LINE:
        problems.append(Problem("shown_to", "too_long", (("limit", LONGEST_LINE),)))
    return tuple(problems)


def tidy(answers: Mapping[str, CardAnswer]) -> dict[str, CardAnswer]:
    """Return the answers without white space around the words, and without items that say nothing."""
    cleaned = {
        name: CardAnswer(
            one.ticked,
            tuple(" ".join(text.split()) for text in one.fields),
            tuple(" ".join(text.split()) for text in one.lines),
            " ".join(one.blank.split()),
            " ".join(one.own.split()),
        )
        for name, one in answers.items()
    }
    return {name: one for name, one in cleaned.items() if not one.is_empty}


def helpful_exercises(sessions: Iterable[Session], pack: MethodPack, *, phase: str = "") -> tuple[str, ...]:
    """Return ids of exercises that were done, the one done most often first; of one ``phase`` when given.

    An exercise done in a visit with more signs weighs more: that is the visit in which it helped.
    """
    weight: dict[str, int] = {}
    for session in sessions:
        for exercise, done in session.report.exercises:
            if done is not Done.NOT:
                seen = len(session.report.signs or ())
                weight[exercise] = weight.get(exercise, 0) + 10 * (2 if done is Done.DONE else 1) + seen
    known = [e.id for week in pack.weeks if phase in ("", week.phase.value) for e in week.exercises]
    return tuple(sorted((e for e in known if e in weight), key=lambda e: (-weight[e], known.index(e))))


def one_a_week(exercises: Sequence[str], pack: MethodPack) -> tuple[str, ...]:
    """Return the first exercise of each week of the pack, in the order given: two ways, not one twice."""
    week_of = {exercise.id: week.number for week in pack.weeks for exercise in week.exercises}
    first: dict[int, str] = {}
    for exercise in exercises:
        first.setdefault(week_of[exercise], exercise)
    return tuple(first.values())


def good_moments(sessions: Sequence[Session], most: int = 4) -> tuple[str, ...]:
    """Return what went well, the latest visit first, to read back together while the card is filled in."""
    told = [" ".join(session.report.went_well.split()) for session in sessions]
    return tuple(dict.fromkeys(text for text in reversed(told) if text))[:most]


def blanks(item: CardItem, language: str) -> int:
    """Return how many short lines stand within the title of an item."""
    return item.title[language].count("___")
