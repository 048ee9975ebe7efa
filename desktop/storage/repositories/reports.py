"""Reports of sessions: one draft, and after fixing only new versions (append-only)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.sessions import Done, Report, Session
from desktop.storage.columns import key_text
from desktop.storage.engine import KEPT
from desktop.storage.repositories.base import belonging
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import reports, sessions

_PLAIN = (
    "went_well",
    "observation",
    "interpretation",
    "agreement",
    "concern",
    "gas_participant",
    "gas_counsellor",
    "handout_given",
    "to_please",
)
_LISTS = ("exercises", "signs", "ladders")
_DONE = {member.value: member for member in Done}


class Reports:
    """The versions of reports within one unit of work; used by the session repository only."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def write(self, session: Session, *, was_fixed_at: datetime | None, added: bool = False) -> bool:
        """Write the report of a session where it differs; tell whether anything was written.

        ``was_fixed_at`` is when the session was fixed before this write. An empty report of an
        unfixed session has no row. ``added``: the session itself came in this unit, with its report.
        """
        if session.fixed_at is not None and was_fixed_at is None and not added:
            # Fixing is asked beforehand and not undone (decisions, "Undo"); a session that came in with its
            # report goes as a whole.
            self.rows.undoable = False
        last = None if added else self._last(session.id)
        values = report_values(session.report)
        if last is None:
            if session.report.is_empty and session.fixed_at is None:
                return False
            self._insert(session.id, values, session.fixed_at)
            return True
        same = all(last[name] == value for name, value in values.items())
        if last["fixed_at"] is None:
            values["fixed_at"] = session.fixed_at
            revision = int(last["revision"])
            return self.rows.change(reports, last, revision, values) != revision
        if same:
            return False
        again = session.fixed_at if session.fixed_at != was_fixed_at else self.rows.now
        self._insert(session.id, values, again)
        return True

    def latest(self, *where: sa.ColumnElement[bool]) -> dict[str, Report]:
        """Return the newest version per session (its id in hex), for the sessions that meet ``where``."""
        statement = _LATEST
        if where:
            statement = statement.where(reports.c.session_id.in_(sa.select(sessions.c.id).where(*where)))
        return self._parsed(self.rows.connection.execute(statement).all())

    def latest_of(self, column: str, value: UUID) -> dict[str, Report]:
        """As :meth:`latest`, for the sessions with this key in ``column``."""
        found = self.rows.connection.execute(_latest_of(column), {"of": value}, execution_options=KEPT)
        return self._parsed(found.all())

    @staticmethod
    def _parsed(found: Sequence[Sequence[Any]]) -> dict[str, Report]:
        newest = {row[0]: row for row in found}
        parsed = _Parsed()
        return {session_id: parsed.report(row[1:]) for session_id, row in newest.items()}

    def versions(self, session_id: UUID) -> tuple[tuple[int, Report, datetime | None, str], ...]:
        """Return every version as (version, report, fixed at, author), oldest first."""
        statement = (
            sa.select(
                reports.c.version,
                reports.c.fixed_at,
                reports.c.author,
                *_selected(),
            )
            .where(reports.c.session_id == session_id, reports.c.deleted_at.is_(None))
            .order_by(reports.c.version)
        )
        found = self.rows.connection.execute(statement)
        parsed = _Parsed()
        return tuple((row[0], parsed.report(row[3:]), row[1], row[2]) for row in found)

    def _insert(self, session_id: UUID, values: dict[str, Any], fixed_at: datetime | None) -> None:
        version = self.rows.next_position(reports, "session_id", session_id, "version")
        row = values | {"session_id": session_id, "version": version, "fixed_at": fixed_at}
        self.rows.insert(reports, self.rows.new_id(), row)

    def _last(self, session_id: UUID) -> dict[str, Any] | None:
        row = self.rows.connection.execute(_LAST_OF, {"session": session_id}).mappings().one_or_none()
        return None if row is None else dict(row)


def report_values(report: Report) -> dict[str, Any]:
    """Turn a report into column values; signs are sorted so that the same report gives the same row."""
    return {name: getattr(report, name) for name in _PLAIN} | {
        "exercises": [[exercise, done.value] for exercise, done in report.exercises],
        "signs": None if report.signs is None else sorted(report.signs),
        "ladders": [[ladder, value] for ladder, value in report.ladders],
    }


def _selected() -> tuple[sa.ColumnElement[Any], ...]:
    """The columns of :meth:`_Parsed.report`, with the lists as text."""
    return (
        *(reports.c[name] for name in _PLAIN),
        *(sa.cast(reports.c[name], sa.Text()) for name in _LISTS),
    )


# Made once: making a statement takes longer than running it.
_LATEST = (
    sa.select(key_text(reports.c.session_id), *_selected())
    .where(reports.c.deleted_at.is_(None))
    .order_by(reports.c.version)
)
_LAST_OF = (
    sa.select(reports)
    .where(reports.c.session_id == sa.bindparam("session"), reports.c.deleted_at.is_(None))
    .order_by(reports.c.version.desc())
    .limit(1)
)


@cache
def _latest_of(column: str) -> sa.Select[Any]:
    return _LATEST.where(belonging(reports.c.session_id, sessions, column))


class _Parsed:
    """Reports from rows; of lists with the same spelling only the first is parsed, most are alike."""

    def __init__(self) -> None:
        self._exercises: dict[str, tuple[tuple[str, Done], ...]] = {}
        self._signs: dict[str | None, frozenset[str] | None] = {None: None}
        self._ladders: dict[str, tuple[tuple[str, int], ...]] = {}

    def report(self, row: Sequence[Any]) -> Report:
        went_well, observation, interpretation, agreement, concern, *marks, exercises, signs, ladders = row
        if exercises not in self._exercises:
            self._exercises[exercises] = tuple((code, _DONE[done]) for code, done in json.loads(exercises))
        if signs not in self._signs:
            self._signs[signs] = frozenset(json.loads(signs))
        if ladders not in self._ladders:
            self._ladders[ladders] = tuple((code, value) for code, value in json.loads(ladders))
        return Report(
            went_well,
            observation,
            interpretation,
            agreement,
            concern,
            self._exercises[exercises],
            self._signs[signs],
            self._ladders[ladders],
            *marks,
        )
