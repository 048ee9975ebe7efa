"""What the store says for one set of choices, and the document that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.services.document import DocumentChoices, DocumentKind, Draft, Item
from desktop.services.office import Services
from ui.papers.document import Document, make_document


@dataclass(frozen=True, slots=True)
class Reading:
    """Read on the store worker."""

    kind: DocumentKind
    choices: DocumentChoices
    draft: Draft
    trajectory: UUID | None = None
    """Whose question for the supervisor is typed beside the document."""
    question: str = ""
    parts: tuple[Item, ...] = ()
    """What can be left out of the chosen item."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the screen: only this leaves (P9)."""

    number: int
    document: Document
    reading: Reading


def read(services: Services, kind: DocumentKind, choices: DocumentChoices) -> Reading:
    """Read one document; raises ``Rejected`` when there is nothing to draw yet."""
    draft = services.documents.draft(kind.id, choices)
    if not kind.asks_supervisor or choices.participant is None:
        parts = services.documents.parts(kind.id, choices.participant, choices.item)
        return Reading(kind, choices, draft, parts=parts)
    trajectory = services.participants.dossier(choices.participant).trajectory
    if trajectory is None:  # gone between the two readings
        return Reading(kind, choices, draft)
    return Reading(kind, choices, draft, trajectory.id, trajectory.supervisor_question)


def read_items(services: Services, kind: DocumentKind, participant: UUID | None) -> tuple[Item, ...]:
    """The visits, weeks or contacts to choose from."""
    return services.documents.items(kind.id, participant)


def make(reading: Reading) -> Document:
    """Draw it. Paper worker only."""
    draft = reading.draft
    marked = tuple(dict.fromkeys(one.word for one in draft.slipped))
    return make_document(draft.draw(), draft.file_name, draft.participant, reading.kind.id, marked)


def warm_up() -> None:
    """Import what draws, before the first document is asked for. Paper worker only."""
    import desktop.reports.progress  # noqa: F401
