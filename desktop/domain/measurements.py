"""Measurements of one participant: when one is due, which counts, and what may be compared.

An instrument says how it is scored and when it may be offered (``desktop.domain.measures``); this
module only looks at when and what was answered. Nothing here names an instrument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.measures import (
    Change,
    Instrument,
    Moment,
    Score,
    change_between,
    reliable_change,
    score,
)
from desktop.domain.trajectory import Trajectory, TrajectoryState

START_UNTIL = 3
"""Last week in which a measurement still says how it was at the start."""
FOLLOW_UP_AHEAD = timedelta(days=7)
"""How long before a follow-up contact its measurement may be taken (M10)."""
FOLLOW_UP_AFTER = timedelta(days=21)
"""How long after it a measurement is still asked for."""
FOLLOW_UP_APART = timedelta(days=21)
"""At least this long between two measurements after completion, so that nobody is asked weekly."""
END_AFTER = timedelta(days=14)
"""How long after completion the measurement of the end is still asked for."""

_ORDER = {moment: place for place, moment in enumerate(Moment)}


class Way(StrEnum):
    """How answers came into the store."""

    SCREEN = "screen"
    PAPER = "paper"


class Comparison(StrEnum):
    """What may be said of two scores of one person."""

    WITHIN = "within"
    BEYOND = "beyond"
    INCOMPLETE = "incomplete"
    """A form with an unanswered item is never compared: the gap can look like an improvement."""
    NO_THRESHOLD = "no_threshold"
    """Nobody published how large the measurement error is."""
    OTHER_VERSION = "other_version"
    ONE_ONLY = "one_only"


@dataclass(frozen=True, slots=True)
class InstrumentText:
    """The official words of an instrument, imported by an organisation that may use them."""

    instrument: str
    instrument_version: str
    language: str
    version: str
    """Which edition of the text this is, as the organisation names it."""
    source: str
    permission: str
    """On what ground the organisation uses it."""
    introduction: str
    items: tuple[tuple[int, str], ...]
    """(original number, words), one for every item of the form, in its order."""
    answers: tuple[tuple[str, str], ...] = ()
    """(answer code, words) where the official text has words of its own."""


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A text in the store, with who confirmed the conditions of use and when."""

    id: UUID
    text: InstrumentText
    confirmed_by: str
    confirmed_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Measurement:
    """One filled-in form. It never changes: a correction is a new one that points at it."""

    id: UUID
    participant_id: UUID
    trajectory_id: UUID
    instrument: str
    version: str
    """Version of the instrument by which it was asked."""
    moment: Moment
    day: date
    answers: tuple[str | None, ...]
    """Answer codes in the order of the form; ``None`` is not answered."""
    way: Way
    recorded_at: datetime
    text_version: str = ""
    """Language and edition of the words that were shown; empty for paper."""
    corrects: UUID | None = None


@dataclass(frozen=True, slots=True)
class MeasureDraft:
    """A form on the screen that was stopped and waits to be continued."""

    id: UUID
    participant_id: UUID
    trajectory_id: UUID
    instrument: str
    version: str
    moment: Moment
    answers: tuple[str | None, ...]
    at: int
    """Place in the form where to go on, from 0."""
    text_version: str
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Point:
    """A measurement with its score; ``None`` when the instrument has another version by now."""

    measurement: Measurement
    score: Score | None


@dataclass(frozen=True, slots=True)
class Series:
    """All measurements of one instrument in one trajectory, the oldest first; never empty."""

    instrument: Instrument
    points: tuple[Point, ...]
    comparison: Comparison
    """Of the first with the last."""
    difference: int | None
    """Last minus first; ``None`` when they are not compared."""

    @property
    def start(self) -> Point:
        """The first measurement."""
        return self.points[0]

    @property
    def now(self) -> Point | None:
        """The last one, once there is more than one."""
        return self.points[-1] if len(self.points) > 1 else None


@dataclass(frozen=True, slots=True)
class Course:
    """Where a trajectory stands, as far as measuring looks at it."""

    trajectory: Trajectory
    week: int
    """Week x of the trajectory."""
    weeks: int
    """How many weeks it has, extra ones included."""
    today: date


def standing(measurements: Sequence[Measurement]) -> tuple[Measurement, ...]:
    """Return the measurements that no later one corrects, the oldest first."""
    corrected = {one.corrects for one in measurements}
    return tuple(
        sorted(
            (one for one in measurements if one.id not in corrected),
            key=lambda one: (one.day, _ORDER[one.moment], one.recorded_at, one.id),
        )
    )


def moment_now(course: Course) -> Moment:
    """Return the moment that a measurement of today belongs to."""
    trajectory = course.trajectory
    if trajectory.state is TrajectoryState.COMPLETED:
        near = course.today <= trajectory.state_since + END_AFTER
        return Moment.END if near else Moment.FOLLOW_UP
    if trajectory.state is TrajectoryState.STOPPED or course.week >= course.weeks:
        return Moment.END
    return Moment.START if course.week <= START_UNTIL else Moment.WEEK_4


def due_moment(instrument: Instrument, course: Course, taken: Sequence[Measurement]) -> Moment | None:
    """Return the moment for which this instrument is due now; ``None``: nothing is asked.

    ``taken`` are the standing measurements with it in this trajectory. A pause and a trajectory that
    was stopped ask for nothing; what was left out at its moment lapses, it is never caught up on.
    """
    trajectory = course.trajectory
    if trajectory.state in (TrajectoryState.PAUSED, TrajectoryState.STOPPED):
        return None
    done = {one.moment for one in taken}
    if trajectory.state is TrajectoryState.COMPLETED and Moment.FOLLOW_UP in instrument.moments:
        for up in trajectory.follow_ups:
            opens = up.on - FOLLOW_UP_AHEAD
            seen = any(one.moment is Moment.FOLLOW_UP and one.day >= opens for one in taken)
            if opens <= course.today <= up.on + FOLLOW_UP_AFTER and not seen:
                return Moment.FOLLOW_UP
    now = moment_now(course)
    asked = now is not Moment.FOLLOW_UP and now in instrument.moments and now not in done
    return now if asked else None


def taking_problems(
    instrument: Instrument, moment: Moment, day: date, course: Course, taken: Sequence[Measurement]
) -> tuple[Problem, ...]:
    """Return why a measurement may not be recorded; empty when it may.

    ``moment_to_come``: the trajectory is not that far. ``moment_not_offered``: the instrument is not asked
    then (M8: asking after what is missing every week feeds it). ``already_measured`` (``day``): each moment
    has one measurement; correct that one. ``too_soon`` (``day``): follow-ups lie apart. ``date_future``.
    """
    problems: list[Problem] = []
    if day > course.today:
        problems.append(Problem("day", "date_future"))
    if moment not in instrument.moments:
        problems.append(Problem("moment", "moment_not_offered"))
    elif not _has_come(moment, course):
        problems.append(Problem("moment", "moment_to_come"))
    same = [one for one in taken if one.moment is moment]
    if moment is Moment.FOLLOW_UP:
        near = [one for one in same if abs(one.day - day) < FOLLOW_UP_APART]
        if near:
            problems.append(Problem("moment", "too_soon", (("day", near[-1].day.isoformat()),)))
    elif same and moment is not Moment.WEEKLY:
        problems.append(Problem("moment", "already_measured", (("day", same[-1].day.isoformat()),)))
    return tuple(problems)


def _has_come(moment: Moment, course: Course) -> bool:
    """Whether a trajectory is as far as this moment; a week early is no objection."""
    if moment is Moment.FOLLOW_UP:
        return course.trajectory.state is TrajectoryState.COMPLETED
    if moment is Moment.END:
        return not course.trajectory.is_open or course.week >= course.weeks - 1
    return moment is not Moment.WEEK_4 or course.week >= START_UNTIL


def point(instrument: Instrument, measurement: Measurement) -> Point:
    """Score a measurement; one by another version of the instrument has no score here."""
    if measurement.version != instrument.version:
        return Point(measurement, None)
    return Point(measurement, score(instrument, measurement.answers))


def series(instrument: Instrument, taken: Sequence[Measurement]) -> Series | None:
    """Put the standing measurements with one instrument in a row; ``None`` without any."""
    points = tuple(point(instrument, one) for one in standing(taken) if one.instrument == instrument.id)
    if not points:
        return None
    comparison = compared(instrument, points[0], points[-1] if len(points) > 1 else None)
    difference = None
    if comparison in (Comparison.WITHIN, Comparison.BEYOND, Comparison.NO_THRESHOLD):
        difference = _difference(points[0].score, points[-1].score)
    return Series(instrument, points, comparison, difference)


def compared(instrument: Instrument, before: Point, after: Point | None) -> Comparison:
    """Say what may be said of two measurements of one person."""
    if after is None:
        return Comparison.ONE_ONLY
    first, last = before.score, after.score
    if first is None or last is None:
        return Comparison.OTHER_VERSION
    if first.missing or last.missing:
        return Comparison.INCOMPLETE
    if instrument.threshold is None:
        return Comparison.NO_THRESHOLD
    beyond = reliable_change(instrument, first, last) is Change.BEYOND
    return Comparison.BEYOND if beyond else Comparison.WITHIN


def ladder_comparison(values: Sequence[int], threshold: int) -> Comparison:
    """Compare the first and the last number of one ladder."""
    if len(values) < 2:
        return Comparison.ONE_ONLY
    beyond = change_between(values[0], values[-1], threshold) is Change.BEYOND
    return Comparison.BEYOND if beyond else Comparison.WITHIN


def _difference(first: Score | None, last: Score | None) -> int | None:
    if first is None or last is None or first.total is None or last.total is None:
        return None
    return last.total - first.total
