"""What is kept about privacy itself: own statements, what was shared, terms, and erasures (P10-P12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from desktop.domain.errors import Problem

LONGEST_STATEMENT = 10_000
LONGEST_NOTE = 500
LONGEST_RECIPIENT = 200
"""Longest texts in characters."""


class StatementKind(StrEnum):
    """What a participant can add to the file."""

    STATEMENT = "statement"
    """Their own view, kept beside what the counsellor wrote."""
    CORRECTION = "correction"
    """A request to correct something (GDPR article 16)."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A participant's own words about the file, with what was answered."""

    id: UUID
    participant_id: UUID
    kind: StatementKind
    text: str
    received_on: date
    answer: str = ""
    answered_on: date | None = None
    revision: int = 1


def validate_statement(statement: Statement, today: date) -> tuple[Problem, ...]:
    """Return what is wrong with a statement as it was typed."""
    problems = []
    if not statement.text.strip():
        problems.append(Problem("text", "required"))
    problems += [
        Problem(name, "too_long", (("limit", LONGEST_STATEMENT),))
        for name in ("text", "answer")
        if len(getattr(statement, name)) > LONGEST_STATEMENT
    ]
    for name in ("received_on", "answered_on"):
        day = getattr(statement, name)
        if day is not None and day > today:
            problems.append(Problem(name, "date_future", (("day", day.isoformat()),)))
    return tuple(problems)


class ShareReason(StrEnum):
    """Why something is shared although consent was refused or taken back."""

    ASKED = "asked"
    """The participant asks for it this time."""
    LAW = "law"
    """A law or a judge demands it."""
    SAFETY = "safety"
    """Somebody's safety asks for it (reporting code)."""
    OTHER = "other"
    """Something else, which is written down with it."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What the counsellor says when something leaves: to whom, and why in spite of a refusal."""

    recipient: str = ""
    reason: ShareReason | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something about a participant left the program."""

    id: UUID
    participant_id: UUID
    at: datetime
    document: str
    """Code of the document, such as ``progress`` or ``inspection``."""
    sharing: Sharing
    way: str = ""
    """How it left: ``save``, ``print``, ``batch``; empty: not known."""


def validate_sharing(sharing: Sharing, *, reason_needed: bool) -> tuple[Problem, ...]:
    """Return what is missing before something may leave."""
    problems = []
    if reason_needed and sharing.reason is None:
        problems.append(Problem("reason", "required"))
    if sharing.reason is ShareReason.OTHER and not sharing.note.strip():
        problems.append(Problem("note", "required"))
    for name, text, limit in (
        ("recipient", sharing.recipient, LONGEST_RECIPIENT),
        ("note", sharing.note, LONGEST_NOTE),
    ):
        if len(text) > limit:
            problems.append(Problem(name, "too_long", (("limit", limit),)))
    return tuple(problems)


@dataclass(frozen=True, slots=True)
class RetentionHold:
    """A file that is kept beyond its term, until when and why."""

    id: UUID
    participant_id: UUID
    until: date
    reason: str


class EraseReason(StrEnum):
    """Why somebody was erased for good."""

    REQUEST = "request"
    """They asked for it (GDPR article 17)."""
    TERM = "term"
    """The retention term has ended."""
    MISTAKE = "mistake"
    """The file should not have been there, such as a double one."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """Somebody was erased for good; nothing here says who.

    ``known_since`` is the moment the file began, so that it is known which backups can hold it.
    """

    id: UUID
    erased_at: datetime
    reason: EraseReason
    known_since: datetime
    counts: Mapping[str, int] = field(default_factory=dict)
    """Erased rows per table."""

    @property
    def reference(self) -> str:
        """A short mark for the certificate."""
        return self.id.hex[:8].upper()
