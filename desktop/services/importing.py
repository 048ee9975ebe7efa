"""Participants and visits out of Excel or CSV: what would come in, and taking it in as one action."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import Problem, Rejected, Stopped
from desktop.domain.ids import new_code
from desktop.domain.import_plan import ImportedPerson, ImportedSession, ImportPlan, Known, plan_import
from desktop.domain.importing import Columns, ImportField, Table, guess_columns, header_key
from desktop.domain.participants import Participant
from desktop.domain.phases import theme_sequence
from desktop.domain.planning import usual_place
from desktop.domain.sessions import Report, Session, SessionState
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState
from desktop.language import translate
from desktop.services.workplace import Done, Workplace
from desktop.storage.unit_of_work import Unit

KEY = "import_columns"
"""Option: what was chosen for each word above a column, as JSON."""

Progress = Callable[[int, int], None]
"""Is told how many are done, of how many."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How much came in."""

    participants: int
    sessions: int


@dataclass(frozen=True, slots=True)
class ImportService:
    """What a counsellor does with a file of the administration before Opmaat."""

    place: Workplace

    def columns(self, table: Table) -> dict[int, ImportField]:
        """What each column is, by the choices of last time and else by the word above it."""
        with self.place.store.read() as unit:
            return guess_columns(table.header, _kept(unit))

    def preview(self, table: Table, columns: Columns) -> ImportPlan:
        """What would come in and what would not, each with why; nothing is written."""
        with self.place.store.read() as unit:
            return plan_import(table, columns, _known(unit), self.place.clock.today())

    def perform(
        self,
        table: Table,
        columns: Columns,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progress = lambda _done, _total: None,
    ) -> Done[Imported]:
        """Take in every row that is sound, as one action that can be undone, and keep what the columns are.

        Visits that were held get a fixed report without signs: they say nothing about M4, and phase brain
        is closed here or not at all. Raises ``Rejected`` (``import_nothing``) when no row is sound, and
        ``Stopped`` when ``cancelled``: then nothing came in.
        """
        with self.place.write("imported") as unit:
            plan = plan_import(table, columns, _known(unit), self.place.clock.today())
            if not plan.people:
                raise Rejected(Problem("", "import_nothing"))
            codes = set(unit.participants.codes())
            self.place.keep_pack(unit)
            for done, person in enumerate(plan.people):
                if cancelled():
                    raise Stopped
                progress(done, len(plan.people))
                self._take_in(unit, person, codes)
            _keep(unit, table, columns)
        made = sum(person.known is None for person in plan.people)
        return Done(Imported(made, sum(len(person.sessions) for person in plan.people)), unit.changes)

    def _take_in(self, unit: Unit, person: ImportedPerson, codes: set[str]) -> None:
        who = person.known
        if who is None:
            who, code = self.place.new_id(), new_code(self.place.rng, frozenset(codes))
            codes.add(code)
            unit.participants.add(Participant(who, code, person.details, revision=1))
        if person.sessions:
            self._begin(unit, who, person)

    def _begin(self, unit: Unit, who: UUID, person: ImportedPerson) -> None:
        pack = self.place.pack
        trajectory = Trajectory(
            id=self.place.new_id(),
            participant_id=who,
            pack_id=pack.id,
            pack_version=pack.version,
            started_on=person.sessions[0].slot.day,
            state=TrajectoryState.RUNNING,
            state_since=self.place.clock.today(),
        )
        unit.trajectories.add(trajectory)
        weeks = len(pack.weeks)
        past = sum(one.state is not SessionState.PLANNED for one in person.sessions)
        brain = max(pack.brain_weeks, past)
        total = max(weeks, brain + weeks - pack.brain_weeks, len(person.sessions))
        for place, (phase, theme) in enumerate(theme_sequence(brain, total, pack.brain_weeks, weeks)):
            found = person.sessions[place] if place < len(person.sessions) else None
            unit.sessions.add(self._session(trajectory.id, place + 1, phase, theme, found, person, unit.now))

    def _session(  # noqa: PLR0917 - a session is made of these, each once
        self,
        trajectory_id: UUID,
        number: int,
        phase: Phase,
        theme: int,
        found: ImportedSession | None,
        person: ImportedPerson,
        now: datetime,
    ) -> Session:
        state = found.state if found else SessionState.PLANNED
        extra = number > len(self.place.pack.weeks)
        return Session(
            id=self.place.new_id(),
            trajectory_id=trajectory_id,
            number=number,
            phase=phase,
            theme=theme,
            slot=found.slot if found else None,
            state=state,
            place=usual_place(person.details.visit_risk),
            extra_reason=translate("Import", "Came along from the file.") if extra else "",
            report=Report(observation=found.note) if found else Report(),
            fixed_at=now if state is SessionState.HELD else None,
        )


def read_file(path: Path, *, cancelled: Callable[[], bool], progress: Progress) -> tuple[Table, ...]:
    """Read the sheets of a file. Touches no store, so that it may run beside it.

    Raises SheetUnreadable, NoPermission, Stopped.
    """
    from desktop.exchange.sheets import read_sheets

    return read_sheets(path, cancelled=cancelled, progress=progress)


def write_template(path: Path) -> None:
    """Write an empty file to fill in, in the language of now; raises NoPermission."""
    from desktop.exchange.sheet_template import write_template as write

    write(path, header=template_header(), examples=template_examples())


def template_header() -> tuple[str, ...]:
    """The words above the columns of the template; each is one that is recognised."""
    return (
        translate("Import", "Name"),
        translate("Import", "Year of birth"),
        translate("Import", "Phone"),
        translate("Import", "Address"),
        translate("Import", "Town"),
        translate("Import", "Neighbourhood"),
        translate("Import", "Goal"),
        translate("Import", "Risk"),
        translate("Import", "Date"),
        translate("Import", "Time"),
        translate("Import", "Minutes"),
        translate("Import", "Status"),
        translate("Import", "Report"),
    )


def template_examples() -> tuple[str, ...]:
    """How each column is filled in, as a line below its word."""
    return (
        translate("Import", "one row for each visit; the name may be left out below the first"),
        translate("Import", "1948"),
        translate("Import", "any form"),
        translate("Import", "street and number"),
        "",
        translate("Import", "for planning visits together"),
        translate("Import", "in their own words"),
        translate("Import", "green, orange or red"),
        translate("Import", "3-9-2026"),
        translate("Import", "10:00"),
        translate("Import", "60"),
        translate("Import", "held, planned or cancelled"),
        translate("Import", "what was written down"),
    )


def _known(unit: Unit) -> Known:
    return Known(unit.participants.all(), frozenset(one.participant_id for one in unit.trajectories.all()))


def _kept(unit: Unit) -> dict[str, str]:
    found = json.loads(unit.options.get(KEY) or "{}")
    return {str(word): str(field) for word, field in found.items()}


def _keep(unit: Unit, table: Table, columns: Columns) -> None:
    now = {
        header_key(word): columns[column].value if column in columns else ""
        for column, word in enumerate(table.header)
        if header_key(word)
    }
    unit.options.set(KEY, json.dumps({**_kept(unit), **now}))
