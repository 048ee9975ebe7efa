"""A participant: as little as guidance needs (no BSN, no diagnosis, birth year only)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from enum import StrEnum
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.folding import folded

OLDEST_BIRTH_YEAR = 1900
YOUNGEST_AGE = 16
"""Bounds of a birth year: a sensible range for guidance of adults."""

TEXT_LIMITS = (
    ("name", 200),
    ("phone", 100),
    ("address", 500),
    ("area", 100),
    ("goal", 500),
    ("visit_note", 1000),
)
"""Longest text per field of :class:`ParticipantDetails`, in characters."""

_DUTCH = ("van", "de", "der", "den", "het", "'t", "te", "ten", "ter", "in", "op", "aan", "bij", "uit", "voor")
_OTHER = ("tot", "over", "onder", "von", "zu", "la", "le", "du", "da", "di", "del", "dos", "el", "al")
PARTICLES = frozenset((*_DUTCH, *_OTHER))
"""Words before a surname that Dutch lists leave out of the order ("de Vries" under V)."""


class NameOrder(StrEnum):
    """Under which letter "de Vries" stands in a list."""

    SURNAME = "surname"
    """V, as in the Netherlands."""
    PARTICLE = "particle"
    """D, as in Belgium."""


class LonelyFor(StrEnum):
    """How long the loneliness lasts (M13); the method is for the long-lasting kind."""

    BELOW_A_YEAR = "below_a_year"
    ABOVE_A_YEAR = "above_a_year"
    UNKNOWN = "unknown"


class OwnWish(StrEnum):
    """Whether the person wants this (M11, M13)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ConsultDecision(StrEnum):
    """What was decided after the stop-and-consult list; never which item (M13)."""

    NOT_YET = "not_yet"
    START = "start"
    CONSULT_FIRST = "consult_first"
    NOT_NOW = "not_now"


class VisitRisk(StrEnum):
    """Risk estimate of a home visit; red means: meet at a safe place."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class ConsentPurpose(StrEnum):
    """What a participant can allow, each apart."""

    FILE = "file"
    """Keeping this file."""
    SUPERVISION = "supervision"
    """Pseudonymised reports to the supervisor."""
    HANDOVER = "handover"
    """Handing over to a colleague when the counsellor falls ill."""
    FOLLOW_UP = "follow_up"
    """Being contacted after completion."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to one purpose, with its date."""

    purpose: ConsentPurpose
    given: bool
    on: date


@dataclass(frozen=True, slots=True)
class ParticipantDetails:
    """What a counsellor types about a participant: the new/edit form, intake included (M13)."""

    name: str
    birth_year: int | None = None
    phone: str = ""
    address: str = ""
    area: str = ""
    """Neighbourhood for clustering visits; never in a report."""
    language: str = "nl"
    lonely_for: LonelyFor = LonelyFor.UNKNOWN
    own_wish: OwnWish = OwnWish.UNKNOWN
    consult_on: date | None = None
    """When the stop-and-consult list was gone through."""
    consult_decision: ConsultDecision = ConsultDecision.NOT_YET
    goal: str = ""
    """The goal in the participant's own words (M11)."""
    visit_risk: VisitRisk = VisitRisk.GREEN
    visit_note: str = ""
    """What to know at the door ("grote hond, bel vooraf")."""
    consents: tuple[Consent, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A participant as stored."""

    id: UUID
    code: str
    """Pseudonym ``K7-41``, on paper and in file names in place of the name."""
    details: ParticipantDetails
    revision: int

    @property
    def name(self) -> str:
        """The name on screen."""
        return self.details.name


@dataclass(frozen=True, slots=True)
class Binned:
    """A participant in the bin; ``deleted_at`` in UTC."""

    id: UUID
    code: str
    name: str
    deleted_at: datetime


def validate(details: ParticipantDetails, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with what was typed about a participant (M13, minimal data).

    A nine-digit number that passes the test of the citizen service number is refused everywhere but in
    the phone number: it may not be kept.
    """
    problems: list[Problem] = []
    if not details.name.strip():
        problems.append(Problem("name", "required"))
    for field, limit in TEXT_LIMITS:
        text = getattr(details, field)
        if len(text) > limit:
            problems.append(Problem(field, "too_long", (("limit", limit),)))
        if _has_control(text, lines=field in ("address", "goal", "visit_note")):
            problems.append(Problem(field, "control_characters"))
        if field != "phone" and holds_bsn(text):
            problems.append(Problem(field, "looks_like_bsn"))
    youngest = today.year - YOUNGEST_AGE
    if details.birth_year is not None and not OLDEST_BIRTH_YEAR <= details.birth_year <= youngest:
        bounds = (("min", OLDEST_BIRTH_YEAR), ("max", youngest))
        problems.append(Problem("birth_year", "out_of_range", bounds))
    if details.consult_on is not None and details.consult_on > today:
        problems.append(Problem("consult_on", "date_future", (("day", details.consult_on.isoformat()),)))
    if any(consent.on > today for consent in details.consents):
        problems.append(Problem("consents", "date_future"))
    return tuple(problems)


def holds_bsn(text: str) -> bool:
    """Whether a text holds a number of nine digits that passes the eleven test of the Dutch BSN.

    Single spaces, dots or hyphens between the digits do not hide it; longer numbers are something else.
    """
    for match in _NINE_DIGITS.finditer(text):
        digits = [int(char) for char in match.group() if char.isdigit()]
        weighted = sum(weight * digit for weight, digit in zip(range(9, 1, -1), digits, strict=False))
        if any(digits) and (weighted - digits[8]) % 11 == 0:
            return True
    return False


def similar(details: ParticipantDetails, others: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return who may be the same person: the same name, or a close one with the same birth year.

    Accents, case, order and particles do not matter. Leave the participant who is being edited out of
    ``others``.
    """
    name = plain_name(details.name)
    if not name:
        return ()
    found = []
    for other in others:
        theirs = plain_name(other.name)
        same_year = details.birth_year is not None and details.birth_year == other.details.birth_year
        if theirs == name or (same_year and SequenceMatcher(None, name, theirs).ratio() >= 0.8):
            found.append(other)
    return tuple(found)


def sort_key(name: str, order: NameOrder = NameOrder.SURNAME) -> tuple[str, str, str]:
    """Return the Dutch order of a name: surname without particles, given names, particles.

    "A. de Vries", "de Vries, A." and "Vries, A. de" all stand under V, or all under D when that was chosen;
    accents and case do not matter.
    """
    surname, comma, given = folded(name).partition(",")
    before, family = ([], surname.split()) if comma else _split_given(surname.split())
    first = [*before, *given.split()]
    particles = [word for word in (*first, *family) if word in PARTICLES]
    family_name = " ".join(word for word in family if word not in PARTICLES) or " ".join(family)
    if order is NameOrder.PARTICLE:
        family_name = " ".join((*particles, family_name))
    return (
        family_name.removeprefix("d'"),
        " ".join(word for word in first if word not in PARTICLES),
        " ".join(particles),
    )


_NINE_DIGITS = re.compile(r"(?<![0-9])(?<![0-9][ .\-])[0-9](?:[ .\-]?[0-9]){8}(?![ .\-]?[0-9])")


def _has_control(text: str, *, lines: bool) -> bool:
    allowed = "\n\t" if lines else ""
    return any(unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs") and c not in allowed for c in text)


def plain_name(name: str) -> str:
    """Return a name as it is compared: its words in order, without case, accents and particles."""
    words = re.split(r"[^\w']+", folded(name))
    return " ".join(sorted(word for word in words if word and word not in PARTICLES))


def _split_given(words: list[str]) -> tuple[list[str], list[str]]:
    """Part given names from the surname: at the first particle, else at a double surname or the last word."""
    for index, word in enumerate(words[:-1]):
        if word in PARTICLES:
            return words[:index], words[index:]
    double = [index for index, word in enumerate(words) if index and "-" in word]
    start = double[0] if double else len(words) - 1
    return words[:start], words[start:]
