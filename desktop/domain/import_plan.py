"""From the rows of a sheet to people with their visits, and what is wrong with which cell.

A row with anything wrong is left out as a whole and named; the others come in. Rows of one name are one
person. Somebody who is known already is not made twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TypeVar
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.import_values import (
    holds_time,
    read_day,
    read_minutes,
    read_phone,
    read_risk,
    read_state,
    read_time,
    read_year,
)
from desktop.domain.importing import OF_SESSION, Columns, ImportField, Table
from desktop.domain.participants import (
    Participant,
    ParticipantDetails,
    VisitRisk,
    plain_name,
    similar,
    validate,
)
from desktop.domain.sessions import MAX_REPORT_TEXT, SessionState
from desktop.domain.week import Slot, validate_slot

USUAL_START = time(10)
USUAL_MINUTES = 60
"""What a visit without a time or a length gets."""
MOST_PAST = 7
"""Held and cancelled visits of one person: as brain weeks they leave room for the five of relating."""
MOST_VISITS = 12
"""Visits of one person in all (M1)."""
T = TypeVar("T")
_NAME = (ImportField.GIVEN_NAME, ImportField.PARTICLE, ImportField.NAME)
_TWICE = Problem("day", "import_twice")
_FIELD_OF = {field.value: field for field in ImportField}
"""Where a problem of a domain rule stands in the sheet."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """What is wrong with one cell; ``column`` from 0, ``None`` when the word is nowhere in the row."""

    column: int | None
    problem: Problem


@dataclass(frozen=True, slots=True)
class ImportedSession:
    """One visit out of the sheet."""

    row: int
    """Index of the row in the table."""
    slot: Slot
    state: SessionState
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One row as it was understood, or what is wrong with it."""

    row: int
    details: ParticipantDetails | None
    session: ImportedSession | None = None
    problems: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportedPerson:
    """Somebody who comes in, with the visits of all rows of that name."""

    details: ParticipantDetails
    rows: tuple[int, ...]
    sessions: tuple[ImportedSession, ...]
    known: UUID | None = None
    """The participant who is already there under this name: only the visits come in."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do."""

    people: tuple[ImportedPerson, ...]
    rows: tuple[ReadRow, ...]

    @property
    def wrong(self) -> tuple[ReadRow, ...]:
        """The rows that are left out, each with why."""
        return tuple(row for row in self.rows if row.problems)


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows already."""

    people: tuple[Participant, ...]
    with_trajectory: frozenset[UUID]
    """Who has one; visits out of a sheet are not put between what was recorded here."""


def plan_import(table: Table, columns: Columns, known: Known, today: date) -> ImportPlan:
    """Read every row, put rows of one person together, and find who is known already."""
    rows = [_read(index, values, columns, today) for index, values in enumerate(_values(table, columns))]
    at = {field: column for column, field in columns.items()}
    people: list[ImportedPerson] = []
    refused: dict[int, CellProblem] = {}
    for same in _together(rows):
        person, twice = _person(same, known.people)
        refused.update({row: CellProblem(at.get(ImportField.DAY), _TWICE) for row in twice})
        problem = _refusal(person, known)
        if problem is None:
            people.append(person)
            continue
        where = ImportField.NAME if problem.field == "name" else ImportField.DAY
        refused.update({row: CellProblem(at.get(where), problem) for row in person.rows})
    return ImportPlan(
        tuple(people),
        tuple(replace(row, problems=(refused[row.row],)) if row.row in refused else row for row in rows),
    )


def _refusal(person: ImportedPerson, known: Known) -> Problem | None:
    """Why nothing of this person comes in."""
    if person.known is not None and not person.sessions:
        return Problem("name", "import_known")
    if person.known is not None and person.known in known.with_trajectory:
        return Problem("day", "import_has_trajectory")
    past = [one for one in person.sessions if one.state is not SessionState.PLANNED]
    if len(past) > MOST_PAST or len(person.sessions) > MOST_VISITS:
        return Problem("day", "import_too_many", (("limit", MOST_PAST), ("total", MOST_VISITS)))
    return None


def _together(rows: Sequence[ReadRow]) -> list[list[ReadRow]]:
    """The sound rows of each person: one name, and no two birth years."""
    found: dict[str, dict[int | None, list[ReadRow]]] = {}
    for row in rows:
        if row.details is not None and not row.problems:
            years = found.setdefault(plain_name(row.details.name), {})
            years.setdefault(row.details.birth_year, []).append(row)
    people = []
    for years in found.values():
        unsaid = years.pop(None, [])
        groups = list(years.values()) or [[]]
        # Who gives no year belongs to the first of that name.
        groups[0] = sorted((*groups[0], *unsaid), key=lambda row: row.row)
        people += groups
    return people


def _merged(found: Sequence[ParticipantDetails]) -> ParticipantDetails:
    """Each fact from the first row that has it: a second row often repeats the name only."""
    merged = found[0]
    for one in found[1:]:
        merged = replace(
            merged,
            birth_year=merged.birth_year or one.birth_year,
            phone=merged.phone or one.phone,
            address=merged.address or one.address,
            area=merged.area or one.area,
            goal=merged.goal or one.goal,
            visit_risk=one.visit_risk if merged.visit_risk is VisitRisk.GREEN else merged.visit_risk,
            visit_note=merged.visit_note or one.visit_note,
        )
    return merged


def _person(
    same: Sequence[ReadRow], people: tuple[Participant, ...]
) -> tuple[ImportedPerson, frozenset[int]]:
    """One person out of all rows of a name, and the rows with a moment that another row has already."""
    details = _merged([row.details for row in same if row.details is not None])
    moments: dict[Slot, ImportedSession] = {}
    twice = set()
    for row in same:
        if row.session is None:
            continue
        if row.session.slot in moments:
            twice.add(row.row)
        else:
            moments[row.session.slot] = row.session
    others = similar(details, people)
    person = ImportedPerson(
        details,
        tuple(row.row for row in same if row.row not in twice),
        tuple(moments[slot] for slot in sorted(moments)),
        others[0].id if others else None,
    )
    return person, frozenset(twice)


def _values(table: Table, columns: Columns) -> Iterator[dict[ImportField, str]]:
    """What stands in each row. A visit without a name belongs to the name above it, as in merged cells."""
    above: dict[ImportField, str] = {}
    for cells in table.rows:
        values = {field: text for column, field in columns.items() if (text := cells[column].strip())}
        if ImportField.NAME in values:
            above = {field: values[field] for field in _NAME if field in values}
        elif not values.keys() - OF_SESSION:
            values |= above
        yield values


def _read(index: int, values: Mapping[ImportField, str], columns: Columns, today: date) -> ReadRow:
    at = {field: column for column, field in columns.items()}
    problems: list[Problem] = []
    details = _details(values, problems, today)
    session = _session(index, values, problems, today)
    shown = tuple(CellProblem(at.get(_FIELD_OF.get(one.field, ImportField.NAME)), one) for one in problems)
    return ReadRow(index, None if shown else details, None if shown else session, shown)


def _details(values: Mapping[ImportField, str], problems: list[Problem], today: date) -> ParticipantDetails:
    year = _taken(read_year(text, today), problems) if (text := values.get(ImportField.BIRTH_YEAR)) else None
    risk = _taken(read_risk(text), problems) if (text := values.get(ImportField.VISIT_RISK)) else None
    address = (values.get(ImportField.ADDRESS, ""), values.get(ImportField.TOWN, ""))
    details = ParticipantDetails(
        name=" ".join(_one_line(values[part]) for part in _NAME if part in values)
        if ImportField.NAME in values
        else "",
        birth_year=year,
        phone=read_phone(_one_line(values.get(ImportField.PHONE, ""))),
        address="\n".join(part for part in address if part),
        area=_one_line(values.get(ImportField.AREA, "")),
        goal=values.get(ImportField.GOAL, ""),
        visit_risk=risk or VisitRisk.GREEN,
        visit_note=values.get(ImportField.VISIT_NOTE, ""),
    )
    problems.extend(validate(details, today))
    return details


def _session(
    index: int, values: Mapping[ImportField, str], problems: list[Problem], today: date
) -> ImportedSession | None:
    if not any(field in OF_SESSION for field in values):
        return None
    if ImportField.DAY not in values:
        problems.append(Problem("day", "required"))
        return None
    before = len(problems)
    day = _taken(read_day(values[ImportField.DAY]), problems)
    start = _start(values, problems)
    minutes = (
        _taken(read_minutes(text), problems) if (text := values.get(ImportField.MINUTES)) else USUAL_MINUTES
    )
    state = _taken(read_state(text), problems) if (text := values.get(ImportField.STATE)) else None
    note = values.get(ImportField.NOTE, "")
    if len(note) > MAX_REPORT_TEXT:
        problems.append(Problem("note", "too_long", (("limit", MAX_REPORT_TEXT),)))
    if day is None or start is None or minutes is None or len(problems) > before:
        return None
    slot = Slot(day, start, minutes)
    problems.extend(validate_slot(slot, min(day, today)))
    state = state or (SessionState.HELD if day < today else SessionState.PLANNED)
    if state is SessionState.HELD and day > today:
        problems.append(Problem("state", "held_future", (("day", day.isoformat()),)))
    return ImportedSession(index, slot, state, note)


def _start(values: Mapping[ImportField, str], problems: list[Problem]) -> time | None:
    if text := values.get(ImportField.START):
        return _taken(read_time(text), problems)
    day = values[ImportField.DAY]
    if holds_time(day):
        return _taken(read_time(day), problems)
    return USUAL_START


def _taken(read: T | Problem, problems: list[Problem]) -> T | None:
    if isinstance(read, Problem):
        problems.append(read)
        return None
    return read


def _one_line(text: str) -> str:
    return " ".join(text.split())
