"""The frozen view from which the progress report for a supervisor is drawn.

Facts only, free of language; ``desktop.services.reporting`` fills it and
``desktop.reports.progress`` draws it. Without ``named`` it holds no name anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.contact import ContactState, Outcome
from desktop.domain.measurements import Comparison
from desktop.domain.measures import Moment
from desktop.domain.next_step import NextStep
from desktop.domain.pack import Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.period import ALWAYS, Period
from desktop.domain.progress_detail import ProgressDetail
from desktop.domain.sessions import SessionState
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.warnings import Warning_


@dataclass(frozen=True, slots=True)
class ProgressSession:
    """One session in the report. ``signs`` is ``None`` when not filled in."""

    number: int
    phase: Phase
    title: Text
    state: SessionState
    past: bool
    extra: bool
    fixed: bool
    moves: int
    signs: int | None
    to_please: bool
    gas_participant: int | None
    gas_counsellor: int | None
    handout_given: bool


@dataclass(frozen=True, slots=True)
class ProgressLadder:
    """One ladder: value per session number, ``None`` where not filled in."""

    id: str
    label: Text
    points: tuple[tuple[int, int | None], ...]


@dataclass(frozen=True, slots=True)
class ProgressMeasure:
    """One instrument: its totals by moment (``None``: no score), and what may be said of the change."""

    name: Text
    scores: tuple[tuple[Moment, int | None], ...]
    comparison: Comparison
    difference: int | None
    threshold: int | None
    """From which difference on a change is more than measurement error; ``None``: nobody knows."""
    published: bool
    """Whether the inputs of the threshold were published; else they are assumed."""


@dataclass(frozen=True, slots=True)
class ProgressContact:
    """One contact; ``label`` is the neutral one unless the report is named."""

    week: int
    """Number of the latest session on or before its date (0: before the first)."""
    label: str
    hard_yes: int
    hard_total: int
    soft_yes: int
    soft_total: int
    state: ContactState
    outcome: Outcome | None
    same_day: bool
    unplanned: bool


@dataclass(frozen=True, slots=True)
class ProgressNote:
    """Free text of one session for the appendix; only when the counsellor ticked it."""

    number: int
    went_well: str
    observation: str
    agreement: str
    interpretation: str


@dataclass(frozen=True, slots=True)
class ProgressReport:
    """Everything on the progress report. ``person`` is the code, or the name when ``named``."""

    person: str
    code: str
    named: bool
    organisation: str
    state: TrajectoryState
    week: int
    weeks_total: int
    phase: Phase
    phase_since_week: int | None
    gap_days: int | None
    gap_limit: int
    opening: BrainOpening
    goal: str
    sessions: tuple[ProgressSession, ...]
    planned: int
    """Sessions whose date is past or held or cancelled: what was planned until now."""
    held: int
    moved: int
    cancelled: int
    ladders: tuple[ProgressLadder, ...]
    ladder_threshold: int
    contacts: tuple[ProgressContact, ...]
    warnings: tuple[Warning_, ...]
    going_well: tuple[Text, ...]
    """Pack texts of signs seen in the last held sessions: what goes well, without free text."""
    question: str
    next_step: NextStep
    notes: tuple[ProgressNote, ...]
    pack_name: Text
    pack_version: str
    program_version: str
    data_date: date
    measures: tuple[ProgressMeasure, ...] = ()
    """Instruments that were used in this trajectory."""
    look: PaperLook = PLAIN
    period: Period = ALWAYS
    """Visits, contacts, ladders and notes are of these days; week, phase and next step are of now."""
    detail: ProgressDetail | None = None
    """The page of detail; ``None``: not asked for."""
    typed: str = "nl"
    """Language of what people typed: that of the program while they did."""

    @property
    def source(self) -> PaperSource:
        """What stands in the small print."""
        pack, version = self.pack_name, self.pack_version
        return PaperSource(pack, version, self.program_version, self.data_date, self.typed)
