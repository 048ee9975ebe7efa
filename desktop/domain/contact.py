"""Contact settings and contacts: conditions, clearance, look-back (M5, M6, M7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot


class Answer(StrEnum):
    """Answer to a condition; "unknown" counts as "no" (M5)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """How a contact was, asked on the same day (M7)."""

    POSITIVE = "positive"
    MIXED = "mixed"
    NOT_POSITIVE = "not_positive"
    DID_NOT_TAKE_PLACE = "did_not_take_place"


class ContactState(StrEnum):
    """Derived at every read, never stored."""

    IDEA = "idea"
    CHECKING = "checking"
    CLEARED = "cleared"
    PLANNED = "planned"
    HELD = "held"
    LOOKED_BACK = "looked_back"
    SET_ASIDE = "set_aside"


class ContactSize(StrEnum):
    """A rung of the ladder of contact: with how many others somebody is."""

    ONE = "one"
    TWO = "two"
    GROUP = "group"


class ReviewConclusion(StrEnum):
    """How a review after a disappointment ends (M7)."""

    ADAPT_SETTING = "adapt_setting"
    OTHER_SETTING = "other_setting"
    BACK_TO_BRAIN = "back_to_brain"


@dataclass(frozen=True, slots=True)
class Setting:
    """A place to meet that the counsellor knows; people by role, never by name."""

    id: UUID
    name: str
    neutral_label: str
    """Label for reports: no club, no person ("samen koken")."""
    place: str = ""
    activity: str = ""
    people: str = ""
    """Who is usually there, by role ("gastvrouw en één ander")."""
    asks: str = ""
    """What it asks of someone ("een half uur zitten, een liedje mee")."""
    size: ContactSize | None = None
    """How many others are usually there; ``None``: not told."""
    revision: int = 1


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """What a contact is about; a change of any of it can reopen conditions (M6)."""

    setting_id: UUID
    title: str
    neutral_label: str
    place: str
    people: str
    """Third persons by role ("gastvrouw en één ander")."""
    slot: Slot
    """Proposed date from "idea" on."""
    size: ContactSize | None = None
    """With how many others; ``None``: not told, as before version 7 of the store."""


@dataclass(frozen=True, slots=True)
class ContactVersions:
    """How often each aspect changed; an answer holds for the versions it was given under."""

    date: int = 1
    place: int = 1
    people: int = 1


@dataclass(frozen=True, slots=True)
class ConditionAnswer:
    """One given answer; answers are append-only, the last one of a condition counts."""

    condition: str
    answer: Answer
    answered_at: datetime
    versions: ContactVersions
    phase: Phase


@dataclass(frozen=True, slots=True)
class LookBack:
    """What was asked on the day of the contact (M7)."""

    outcome: Outcome
    recorded_at: datetime
    finest_moment: str = ""
    own_part: str = ""
    to_please: bool | None = None
    called_back_on: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact of one participant in one setting on one date."""

    id: UUID
    participant_id: UUID
    trajectory_id: UUID
    facts: ContactFacts
    versions: ContactVersions = ContactVersions()
    answers: tuple[ConditionAnswer, ...] = ()
    """In the order given."""
    planned_at: datetime | None = None
    """When the guard let it be planned; emptied as soon as a fact it rests on changes."""
    set_aside: bool = False
    unplanned: bool = False
    """Happened without a clearance and was registered afterwards (M5)."""
    look_back: LookBack | None = None
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Review:
    """A review after a disappointment; ``setting_id`` is ``None`` for a phase review."""

    id: UUID
    participant_id: UUID
    setting_id: UUID | None
    conclusion: ReviewConclusion
    note: str
    recorded_at: datetime
