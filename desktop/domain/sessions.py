"""Sessions (home visits) and their reports (M4, M8, M11, M12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.pack import MethodPack
from desktop.domain.trajectory import Phase
from desktop.domain.week import Slot

MAX_REPORT_TEXT = 10_000
"""Longest free text in a report, in characters."""


class SessionState(StrEnum):
    """Planned, held or cancelled; "moved" is counted from the history of the same session."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Place(StrEnum):
    """Where a session takes place; risk red asks for another place than home."""

    HOME = "home"
    ELSEWHERE = "elsewhere"
    PHONE = "phone"


class Done(StrEnum):
    """How an exercise went; all three are fine (M9)."""

    DONE = "done"
    A_BIT = "a_bit"
    NOT = "not"


class CancelledBy(StrEnum):
    """Who cancelled; no reason is asked."""

    PARTICIPANT = "participant"
    COUNSELLOR = "counsellor"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Report:
    """The record of one session. ``None`` everywhere means "not filled in", never zero.

    ``signs``: ids of opening signs seen (M4). ``ladders``: (ladder id, 0-10). ``exercises``:
    (exercise id, how it went). ``gas_*``: goal attainment -1..2 (M11). ``to_please``: the
    participant's own answer that it was done for the counsellor. ``concern`` never leaves in
    the ordinary PDF (M12).
    """

    went_well: str = ""
    observation: str = ""
    interpretation: str = ""
    agreement: str = ""
    concern: str = ""
    exercises: tuple[tuple[str, Done], ...] = ()
    signs: frozenset[str] | None = None
    ladders: tuple[tuple[str, int], ...] = ()
    gas_participant: int | None = None
    gas_counsellor: int | None = None
    handout_given: bool = False
    to_please: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was filled in yet."""
        return self == Report()


@dataclass(frozen=True, slots=True)
class ReportVersion:
    """One version of a report; after the first was fixed, every addition is a new one."""

    number: int
    report: Report
    fixed_at: datetime | None
    """``None``: still open."""
    author: str
    """Name of the counsellor who wrote it."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session of a trajectory. ``number`` counts within the trajectory (1-12)."""

    id: UUID
    trajectory_id: UUID
    number: int
    phase: Phase
    theme: int
    """Week of the method pack (1-8) whose theme and sheet it uses."""
    slot: Slot | None
    """``None``: lost its date and waits to be planned."""
    state: SessionState = SessionState.PLANNED
    place: Place = Place.HOME
    extra_reason: str = ""
    """Why an extra session was added (M1); empty for the eight."""
    moves: int = 0
    cancelled_by: CancelledBy | None = None
    report: Report = Report()
    fixed_at: datetime | None = None
    """When "Klaar" fixed the report (UTC)."""
    revision: int = 1

    @property
    def extra(self) -> bool:
        """Whether it comes on top of the eight."""
        return self.number > 8

    @property
    def counts_for_signs(self) -> bool:
        """Held, fixed and signs filled in (M4, ``decisions.md``)."""
        return self.state is SessionState.HELD and self.fixed_at is not None and self.report.signs is not None

    @property
    def sign_count(self) -> int | None:
        """Signs that count for M4; a visit done to please counts as none, unfilled is ``None``."""
        if self.report.signs is None:
            return None
        return 0 if self.report.to_please else len(self.report.signs)


def validate_report(report: Report, pack: MethodPack) -> tuple[Problem, ...]:
    """Return what is wrong with a report: ranges, ids the pack does not know, texts too long (M4, M8, M11).

    What is not filled in is never wrong.
    """
    problems = [
        Problem(field, "too_long", (("limit", MAX_REPORT_TEXT),))
        for field in ("went_well", "observation", "interpretation", "agreement", "concern")
        if len(getattr(report, field)) > MAX_REPORT_TEXT
    ]
    for field in ("gas_participant", "gas_counsellor"):
        score = getattr(report, field)
        if score is not None and score not in range(-1, 3):
            problems.append(Problem(field, "out_of_range", (("min", -1), ("max", 2))))
    problems += [
        Problem("ladders", "out_of_range", (("id", ladder), ("min", 0), ("max", 10)))
        for ladder, value in report.ladders
        if value not in range(11)
    ]
    exercises = [exercise for exercise, _ in report.exercises]
    ladders = [ladder for ladder, _ in report.ladders]
    problems += _unknown("signs", sorted(report.signs or ()), {sign.id for sign in pack.signs})
    problems += _unknown("ladders", ladders, {ladder.id for ladder in pack.ladders})
    problems += _unknown("exercises", exercises, {e.id for week in pack.weeks for e in week.exercises})
    return tuple(problems)


def _unknown(field: str, ids: list[str], known: set[str]) -> list[Problem]:
    strange = [Problem(field, "unknown", (("id", id_),)) for id_ in ids if id_ not in known]
    twice = [
        Problem(field, "duplicate", (("id", id_),)) for id_ in sorted({i for i in ids if ids.count(i) > 1})
    ]
    return strange + twice
