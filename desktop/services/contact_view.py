"""What the pages about contacts show and ask: views, the form, and what is wrong with it (M5, M6, M7)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain import contact_moving
from desktop.domain.conditions import ConditionStatus, Verdict
from desktop.domain.contact import Contact, ContactFacts, ContactState, Review
from desktop.domain.contact_ladder import LadderAdvice
from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.domain.participants import Participant
from desktop.domain.sessions import Done as ExerciseDone
from desktop.domain.sessions import Session, SessionState
from desktop.domain.setting_signals import SettingSignals
from desktop.domain.trajectory import Phase
from desktop.domain.week import validate_slot

MAX_TITLE = 120
MAX_NOTE = 2000


@dataclass(frozen=True, slots=True)
class ListedContact:
    """One row of the contact overview."""

    contact: Contact
    state: ContactState
    participant: Participant
    verdict: Verdict
    look_back_due: bool
    call_back_by: date | None = None
    """By when the participant is to be called after a disappointment; ``None``: no call is open."""


@dataclass(frozen=True, slots=True)
class ContactCheck:
    """Everything the checklist of one contact shows."""

    contact: Contact
    state: ContactState
    participant: Participant
    phase: Phase
    statuses: tuple[ConditionStatus, ...]
    verdict: Verdict
    refusals: tuple[Problem, ...]
    pack: MethodPack
    """The pack whose conditions it is checked by."""
    setting_blocked: bool
    stopped_by_two: bool
    reviews: tuple[Review, ...]
    today: date
    call_back_by: date | None = None
    """By when the participant is to be called after a disappointment; ``None``: no call is open."""
    sign_counts: tuple[tuple[int, int], ...] = ()
    """R2: (session number, signs) of every session that counts, also when they do not suffice (M4)."""
    rehearsed: tuple[tuple[int, str], ...] = ()
    """R3: (session number, exercise id) of what was practised in phase relating."""
    ladder: LadderAdvice | None = None
    """Which rung of the ladder of contact is proposed for this participant."""
    signals: SettingSignals | None = None
    """What became of this setting with others; ``None``: nothing is known (M9)."""
    tasks: frozenset[str] = frozenset()
    """Conditions for which something stands on Vandaag that is not done."""


@dataclass(frozen=True, slots=True)
class NewContact:
    """What the form for a new contact holds; ``setting_id`` is ``None`` for a setting in own words."""

    participant_id: UUID
    setting_id: UUID | None
    facts: ContactFacts
    """``facts.setting_id`` is replaced for a setting in own words, by that of a known one with the same."""


def note_problems(finest_moment: str, own_part: str) -> tuple[Problem, ...]:
    """What is wrong with the notes of a look-back."""
    return tuple(
        Problem(field, "too_long", (("limit", MAX_NOTE),))
        for field, text in (("finest_moment", finest_moment), ("own_part", own_part))
        if len(text) > MAX_NOTE
    )


def rehearsed(sessions: tuple[Session, ...]) -> tuple[tuple[int, str], ...]:
    """What was practised in held sessions of phase relating, as evidence for R3: (number, exercise id)."""
    return tuple(
        (session.number, exercise)
        for session in sorted(sessions, key=lambda one: one.number)
        if session.phase is Phase.RELATING and session.state is SessionState.HELD
        for exercise, how in session.report.exercises
        if how is not ExerciseDone.NOT
    )


def opens_again(check: ContactCheck, facts: ContactFacts) -> tuple[str, ...]:
    """Which conditions would ask again if the contact got these facts, to be said beforehand (M6)."""
    return contact_moving.opens_again(check.contact, check.statuses, facts)


def contact_problems(facts: ContactFacts) -> tuple[Problem, ...]:
    """What is wrong with the form of a contact. Its date may be past: then it cannot be planned."""
    problems = [
        Problem(field, "required")
        for field in ("title", "neutral_label", "people")
        if not getattr(facts, field).strip()
    ]
    problems += [
        Problem(field, "too_long", (("limit", MAX_TITLE),))
        for field in ("title", "neutral_label", "place", "people")
        if len(getattr(facts, field)) > MAX_TITLE
    ]
    return (*problems, *validate_slot(facts.slot, facts.slot.day))


def clearance_fingerprint(contact: Contact) -> str:
    """A short fingerprint of the facts and answers a clearance rested on, for its history (M6)."""
    facts = repr((contact.facts, contact.versions, contact.answers))
    return hashlib.sha256(facts.encode()).hexdigest()[:16]
