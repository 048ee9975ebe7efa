"""The page of detail behind a progress report: what was done per visit, how each contact was prepared.

Facts only, in words of the pack; free text never stands here.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.contact import Answer, Outcome
from desktop.domain.pack import Text
from desktop.domain.sessions import Done


@dataclass(frozen=True, slots=True)
class SessionDetail:
    """One held session."""

    number: int
    title: Text
    exercises: tuple[tuple[Text, Done], ...]
    signs: tuple[Text, ...] | None
    """``None``: not filled in."""
    ladders: tuple[tuple[Text, int], ...]
    agreed: bool
    """Whether an agreement was made until the next time; its words are free text."""
    tried: bool | None
    """Whether the next visit saw that something was tried in between; ``None``: not known."""
    sheet: bool
    """Whether the sheet for at home was given."""


@dataclass(frozen=True, slots=True)
class OpenCondition:
    """A condition that is not answered "yes" now; ``answer`` is ``None`` when nothing holds."""

    code: str
    label: Text
    hard: bool
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """One contact, in the order of the table above it: which conditions are not met."""

    label: str
    outcome: Outcome | None
    open: tuple[OpenCondition, ...]


@dataclass(frozen=True, slots=True)
class ProgressDetail:
    """Everything on the page of detail."""

    sessions: tuple[SessionDetail, ...]
    contacts: tuple[ContactDetail, ...]
