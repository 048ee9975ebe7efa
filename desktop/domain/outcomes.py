"""The outcome overview for an organisation or a funder: numbers of persons, nobody to be known from them.

The view holds only what may be printed: what :mod:`desktop.domain.suppression` leaves out is ``None`` in it
and stays in the program. Each topic counts every person once, and no quantity stands in two tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.contact import Contact, Outcome
from desktop.domain.measurements import Measurement, series
from desktop.domain.measures import Change, Instrument, change_between
from desktop.domain.pack import MethodPack, Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.period import Period
from desktop.domain.phases import gap
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.suppression import CountTable, hidden_cells
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState


class Topic(StrEnum):
    """What a table is about."""

    COURSE = "course"
    """State of the trajectory by order of the phases (M2, M3)."""
    OPENING = "opening"
    """Whether the signs said that the brain opens (M4)."""
    GOAL = "goal"
    """The participant's last own goal score (M11)."""
    CONTACT = "contact"
    """How the last contact was that was looked back on (M7)."""
    LADDER = "ladder"
    INSTRUMENT = "instrument"


class Order(StrEnum):
    """How relating followed on brain."""

    BRAIN = "brain"
    AT_ONCE = "at_once"
    LATER = "later"
    """After more days than the method allows, or that cannot be told."""


class Answered(StrEnum):
    """Whether the brain opens."""

    YES = "yes"
    NOT_YET = "not_yet"


class Goal(StrEnum):
    """A goal score against the start."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    NONE = "none"


class Met(StrEnum):
    """How the last contact was."""

    POSITIVE = "positive"
    MIXED = "mixed"
    NOT_POSITIVE = "not_positive"
    NONE = "none"
    """None took place, or nobody looked back yet."""


class Moved(StrEnum):
    """The last number of a scale against the first one: a fact, no judgement."""

    HIGHER = "higher"
    WITHIN = "within"
    LOWER = "lower"
    NONE = "none"
    """Fewer than two numbers, or two that cannot be compared."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One person in the overview: a trajectory with all that is counted of it."""

    trajectory: Trajectory
    sessions: tuple[Session, ...]
    contacts: tuple[Contact, ...]
    measurements: tuple[Measurement, ...]
    pack: MethodPack


@dataclass(frozen=True, slots=True)
class OutcomeTable:
    """Numbers of persons that may be printed; ``None`` is left out."""

    topic: Topic
    label: Text | None
    """Name of the ladder or instrument."""
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    numbers: tuple[tuple[int | None, ...], ...]
    """By row; with more rows a row of totals at the end, with more columns a total behind each row."""

    @property
    def leaves_out(self) -> bool:
        """Whether anything is missing."""
        return any(number is None for row in self.numbers for number in row)


@dataclass(frozen=True, slots=True)
class OutcomeOverview:
    """Everything on the overview."""

    total: int | None
    """Persons altogether; ``None``: fewer than the minimum, and then there are no tables."""
    minimum: int
    tables: tuple[OutcomeTable, ...]
    period: Period
    organisation: str
    source: PaperSource
    look: PaperLook = PLAIN


def outcome_tables(
    people: Sequence[Counted], instruments: Iterable[Instrument], minimum: int
) -> tuple[int | None, tuple[OutcomeTable, ...]]:
    """Return the number of persons and the tables, with what must be left out gone.

    Below ``minimum`` persons (3-20) there is neither a number nor a table. Ladders come from the packs,
    instruments that nobody filled in are left away.
    """
    if len(people) < minimum:
        return None, ()
    tables = [
        _course(people, minimum),
        _row(Topic.OPENING, Answered, [opening(one) for one in people], minimum),
        _row(Topic.GOAL, Goal, [goal(one) for one in people], minimum),
        _row(Topic.CONTACT, Met, [met(one) for one in people], minimum),
    ]
    ladders = {ladder.id: ladder.label for one in people for ladder in one.pack.ladders}
    for key, label in ladders.items():
        moved = [ladder_moved(one, key) for one in people]
        tables.append(_row(Topic.LADDER, Moved, moved, minimum, label=label))
    for each in instruments:
        if any(taken.instrument == each.id for one in people for taken in one.measurements):
            moved = [measured(one, each) for one in people]
            tables.append(_row(Topic.INSTRUMENT, Moved, moved, minimum, label=each.name))
    return len(people), tuple(tables)


def order(one: Counted) -> Order:
    """How relating followed on brain (M2, M3)."""
    if one.trajectory.phase is Phase.BRAIN:
        return Order.BRAIN
    between = gap(one.trajectory, one.sessions, one.trajectory.state_since)
    limit = one.pack.thresholds.gap_days
    return Order.AT_ONCE if between is not None and not between.exceeds(limit) else Order.LATER


def opening(one: Counted) -> Answered:
    """Whether the signs said that the brain opens (M4)."""
    return Answered.YES if brain_opening(one.sessions, one.pack.thresholds).opens else Answered.NOT_YET


def goal(one: Counted) -> Goal:
    """The last own goal score (M11)."""
    scores = [session.report.gas_participant for session in _held(one)]
    given = [score for score in scores if score is not None]
    if not given:
        return Goal.NONE
    return Goal.BETTER if given[-1] > 0 else Goal.SAME if given[-1] == 0 else Goal.WORSE


def met(one: Counted) -> Met:
    """How the last contact was that took place (M7)."""
    ordered = sorted(one.contacts, key=lambda contact: contact.facts.slot.starts_at())
    kinds = {Outcome.POSITIVE: Met.POSITIVE, Outcome.MIXED: Met.MIXED, Outcome.NOT_POSITIVE: Met.NOT_POSITIVE}
    seen = [kinds[c.look_back.outcome] for c in ordered if c.look_back and c.look_back.outcome in kinds]
    return seen[-1] if seen else Met.NONE


def ladder_moved(one: Counted, ladder: str) -> Moved:
    """The last number of a ladder against the first."""
    values = [dict(session.report.ladders).get(ladder) for session in _held(one)]
    given = [value for value in values if value is not None]
    if len(given) < 2:
        return Moved.NONE
    beyond = change_between(given[0], given[-1], one.pack.thresholds.ladder_change) is Change.BEYOND
    return _moved(given[-1] - given[0], beyond=beyond)


def measured(one: Counted, instrument: Instrument) -> Moved:
    """The last score of an instrument against the first, as far as they can be compared."""
    found = series(instrument, one.measurements)
    if found is None or found.difference is None or instrument.threshold is None:
        return Moved.NONE
    return _moved(found.difference, beyond=abs(found.difference) >= instrument.threshold.beyond_from)


def _moved(difference: int, *, beyond: bool) -> Moved:
    if not beyond:
        return Moved.WITHIN
    return Moved.HIGHER if difference > 0 else Moved.LOWER


def _held(one: Counted) -> list[Session]:
    """The held sessions by number whose report is fixed."""
    held = [s for s in one.sessions if s.state is SessionState.HELD and s.fixed_at is not None]
    return sorted(held, key=lambda session: session.number)


def _course(people: Sequence[Counted], minimum: int) -> OutcomeTable:
    found = [(one.trajectory.state, order(one)) for one in people]
    counts = CountTable(
        tuple(tuple(found.count((state, kind)) for kind in Order) for state in TrajectoryState)
    )
    return OutcomeTable(
        Topic.COURSE,
        None,
        tuple(map(str, TrajectoryState)),
        tuple(map(str, Order)),
        printed_numbers(counts, minimum),
    )


def _row(
    topic: Topic,
    kinds: type[StrEnum],
    found: Sequence[StrEnum],
    minimum: int,
    *,
    label: Text | None = None,
) -> OutcomeTable:
    counts = CountTable((tuple(found.count(kind) for kind in kinds),))
    return OutcomeTable(topic, label, ("",), tuple(map(str, kinds)), printed_numbers(counts, minimum))


def printed_numbers(table: CountTable, minimum: int) -> tuple[tuple[int | None, ...], ...]:
    """Return the numbers of a table by row, totals included, ``None`` for what is left out."""
    hidden = hidden_cells(table, minimum)
    by_row: dict[int, list[int | None]] = {}
    for cell in table.cells():
        by_row.setdefault(cell[0], []).append(None if cell in hidden else table.value(cell))
    return tuple(map(tuple, by_row.values()))
