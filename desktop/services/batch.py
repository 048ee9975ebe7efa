"""The same document for many participants: what is asked, what came of it, and how each is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import OpmaatError
from desktop.services.document import DocumentChoices, DocumentKind, Draft
from desktop.services.sharing import refused_for
from desktop.services.workplace import Workplace


class Wrong(StrEnum):
    """Why there is no document of somebody, besides what the store says."""

    NAME_IN_IT = "name_in_it"
    """A word looks like a name, and nobody sees each page before it leaves (P9)."""
    CONSENT = "consent"
    """The participant refused what it asks, or took that back; only by itself can a reason be given (P10)."""
    NOT_DRAWN = "not_drawn"
    """A fault of the program, or no memory left."""
    NOT_REACHED = "not_reached"
    """What ended the whole came first, such as a full disk."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody a document is made of."""

    participant: UUID
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """What is made, of whom, and where it goes."""

    kind: DocumentKind
    choices: DocumentChoices
    """Of which participant, item and parts are filled in for each; free text never goes along."""
    people: tuple[Subject, ...]
    target: Path
    """A folder that is there, or the one file."""
    one_file: bool = False
    password: str = ""
    recipient: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """Nothing was made of somebody, and why."""

    subject: Subject
    why: Wrong | OpmaatError
    words: tuple[str, ...] = ()
    """Which words look like a name."""


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What came of it."""

    made: int
    total: int
    failures: tuple[Failure, ...]
    stopped: bool = False
    trouble: OpmaatError | None = None
    """What ended it before its time, such as a full disk."""


def typed_left_out(kind: DocumentKind, choices: DocumentChoices) -> DocumentChoices:
    """The choices without free text: of many at once nobody reads every page first (``decisions.md``)."""
    typed = {section.id for section in kind.sections if section.free_text}
    return replace(choices, sections=choices.sections - typed, item="", parts=None)


def read_many(
    place: Workplace, order: BatchOrder, people: Iterable[Subject]
) -> list[tuple[Subject, Draft | Failure]]:
    """Read the documents of some people; what cannot be made of one keeps nobody else's back."""
    choices, some = typed_left_out(order.kind, order.choices), tuple(people)
    asked = (subject.participant for subject in some)
    refused = {one.participant_id for one in refused_for(place, order.kind.id, asked)}
    return [
        (
            subject,
            Failure(subject, Wrong.CONSENT)
            if subject.participant in refused
            else _read_one(place, order, choices, subject),
        )
        for subject in some
    ]


def _read_one(
    place: Workplace, order: BatchOrder, choices: DocumentChoices, subject: Subject
) -> Draft | Failure:
    try:
        draft = order.kind.read(place, replace(choices, participant=subject.participant))
    except OpmaatError as error:
        return Failure(subject, error)
    if draft.slipped:
        return Failure(subject, Wrong.NAME_IN_IT, tuple(dict.fromkeys(one.word for one in draft.slipped)))
    if not order.password or order.one_file:
        return draft
    from desktop.reports.protect import drawn_and_protected

    return replace(draft, draw=partial(drawn_and_protected, draft.draw, order.password))


def batch_file_name(draft: Draft, subject: Subject) -> str:
    """The name of the file of one participant: always with the code, never with the name (P9)."""
    stem = draft.file_name.removesuffix(".pdf")
    return f"{stem}.pdf" if subject.code in stem else f"{stem}-{subject.code}.pdf"


def free_folder(parent: Path, name: str) -> Path:
    """A folder in ``parent`` that is not there yet: nothing is ever written over."""
    number = 1
    found = parent / name
    while found.exists():
        number += 1
        found = parent / f"{name}-{number}"
    return found
