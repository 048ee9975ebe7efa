"""Everything that is kept about one participant, as they get to see it (GDPR articles 15 and 20; P10)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final, TypeAlias

from desktop.domain.audit_log import AuditLine
from desktop.domain.third_persons import third_persons

Row: TypeAlias = Mapping[str, Any]
Tables: TypeAlias = Mapping[str, Sequence[Row]]
FORMAT: Final = "opmaat-inspection"
FORMAT_VERSION: Final = 1

_TEXTS: Final[Mapping[str, tuple[str, ...]]] = {
    "participants": ("goal", "visit_note"),
    "trajectories": ("supervisor_question",),
    "sessions": ("extra_reason",),
    "reports": ("went_well", "observation", "interpretation", "agreement"),
    "contacts": ("title", "place", "finest_moment", "own_part"),
    "reviews": ("note",),
    "working_notes": ("text",),
    "statements": ("answer",),
    "disclosures": ("note",),
    "retention_holds": ("reason",),
}
"""Texts of the counsellor in which somebody else may stand; the participant's own words are theirs."""


class PassageKind(StrEnum):
    """Why a passage is shown before the file is handed over."""

    CONCERN = "concern"
    """A worry about safety: whoever lives with the participant could read it (M12)."""
    PEOPLE = "people"
    """Who else is at a contact."""
    THIRD_PERSON = "third_person"
    """Words that may be about somebody else."""


class LeaveReason(StrEnum):
    """Why something is left out of the file."""

    OTHERS = "others"
    """The rights of somebody else (GDPR article 15(4))."""
    SAFETY = "safety"
    """The safety of the participant or of somebody else."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: table, key of the row, and column."""

    table: str
    row: str
    column: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A text to decide about. ``number`` is a week, ``title`` a contact, ``day`` when it was."""

    place: Place
    kind: PassageKind
    text: str
    words: tuple[str, ...] = ()
    """What drew attention."""
    day: date | None = None
    number: int = 0
    title: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A text that is not handed over, and why."""

    place: Place
    reason: LeaveReason


@dataclass(frozen=True, slots=True)
class InspectionFile:
    """The whole file of one participant.

    ``tables`` holds every row by table with language-free values; ``names`` the words of the method pack
    for ids (``sign:s1``), in the language of the document.
    """

    code: str
    name: str
    counsellor: str
    organisation: str
    made_on: date
    tables: Tables
    seen: tuple[AuditLine, ...] = ()
    names: Mapping[str, str] | None = None
    left_out: tuple[LeftOut, ...] = ()
    with_note: bool = False
    """Whether the counsellor's own working note is in it; it is no part of the file."""


def passages(tables: Tables, own_names: Collection[str], *, with_note: bool) -> tuple[Passage, ...]:
    """Return what to look at before the file is handed over: concerns first, then people, then words."""
    found = [*_concerns(tables), *_people(tables), *_others(tables, own_names, with_note=with_note)]
    order = list(PassageKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.day or date.min, one.number)))


def without(file: InspectionFile, left_out: Sequence[LeftOut]) -> InspectionFile:
    """Return the file without what is left out; the place stays, so that it can be seen that it was."""
    gone = {one.place for one in left_out}
    tables: dict[str, Sequence[Row]] = {}
    for table, rows in file.tables.items():
        if table == "working_notes" and not file.with_note:
            tables[table] = ()
            continue
        tables[table] = tuple(
            {c: None if Place(table, str(row["id"]), c) in gone else value for c, value in row.items()}
            for row in rows
        )
    # What was being typed can hold the same words; it is no record yet.
    if left_out:
        tables["drafts"] = tuple({**row, "content": None} for row in tables.get("drafts", ()))
    return replace(file, tables=tables, left_out=tuple(left_out))


def file_json(file: InspectionFile) -> dict[str, Any]:
    """Return the file as JSON holds it; keys and values are stable and free of language."""
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "made_on": file.made_on.isoformat(),
        "code": file.code,
        "organisation": file.organisation,
        "counsellor": file.counsellor,
        "working_note_included": file.with_note,
        "left_out": [
            {"table": o.place.table, "id": o.place.row, "column": o.place.column, "reason": o.reason.value}
            for o in file.left_out
        ],
        "tables": {table: [dict(row) for row in rows] for table, rows in file.tables.items()},
        "seen_by": [
            {"at": line.at.isoformat(), "action": line.action, "kind": line.kind, "id": str(line.subject_id)}
            for line in file.seen
        ],
    }


def _concerns(tables: Tables) -> Iterator[Passage]:
    for row in tables.get("reports", ()):
        if row["concern"]:
            yield _passage(tables, "reports", row, "concern", PassageKind.CONCERN)


def _people(tables: Tables) -> Iterator[Passage]:
    for row in tables.get("contacts", ()):
        if str(row["people"]).strip():
            yield _passage(tables, "contacts", row, "people", PassageKind.PEOPLE)


def _others(tables: Tables, own_names: Collection[str], *, with_note: bool) -> Iterator[Passage]:
    for table, columns in _TEXTS.items():
        if table == "working_notes" and not with_note:
            continue
        for row in tables.get(table, ()):
            for column in columns:
                words = third_persons(str(row[column] or ""), own_names)
                if words:
                    yield _passage(tables, table, row, column, PassageKind.THIRD_PERSON, words)


def _passage(  # noqa: PLR0917 - where, what and why, in this order
    tables: Tables, table: str, row: Row, column: str, kind: PassageKind, words: tuple[str, ...] = ()
) -> Passage:
    visit = row
    if table == "reports":
        visit = next((one for one in tables.get("sessions", ()) if one["id"] == row["session_id"]), row)
    day = visit.get("day")
    return Passage(
        place=Place(table, str(row["id"]), column),
        kind=kind,
        text=str(row[column]),
        words=words,
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        number=int(visit.get("number") or 0),
        title=str(visit.get("title") or ""),
    )
