"""What the tab with measurements shows: ladders, instruments, goal, and what can be measured now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.case import CaseFacts
from desktop.domain.measurements import (
    Comparison,
    Course,
    ImportedText,
    MeasureDraft,
    Measurement,
    Point,
    Series,
    due_moment,
    ladder_comparison,
    moment_now,
    point,
    series,
    standing,
    taking_problems,
)
from desktop.domain.measures import Instrument, Moment
from desktop.domain.pack import Text
from desktop.domain.phases import current_number
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase, TrajectoryState


@dataclass(frozen=True, slots=True)
class LadderCourse:
    """One ladder over the held sessions; ``None`` where it was not filled in."""

    id: str
    label: Text
    points: tuple[tuple[int, int | None], ...]
    """(session number, 0-10)."""
    comparison: Comparison

    @property
    def values(self) -> tuple[int, ...]:
        """The numbers that were given, in order."""
        return tuple(value for _, value in self.points if value is not None)


@dataclass(frozen=True, slots=True)
class Offer:
    """One instrument as it can be used for one participant now."""

    instrument: Instrument
    texts: tuple[ImportedText, ...]
    due: Moment | None
    """For which moment it is due; ``None``: nothing is asked."""
    moments: tuple[Moment, ...]
    """The moments that were not measured yet, and could be recorded from paper."""
    now: Moment | None
    """The moment for which it may be asked today; ``None``: it is not asked now, and so not on screen."""
    draft: MeasureDraft | None
    """A form on the screen that waits."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Everything about measuring of one participant."""

    participant_id: UUID
    name: str
    today: date
    running: bool
    """Whether there is a trajectory that is not over: "now", and not "end"."""
    has_trajectory: bool
    moment: Moment | None
    """The moment that a measurement of today belongs to; ``None`` without a trajectory."""
    weeks: int
    bar_after: int
    """Last week of phase brain; 0 while no relating session is known."""
    ladders: tuple[LadderCourse, ...]
    ladder_threshold: int
    goal: str
    goal_scores: tuple[tuple[int, int], ...]
    """(session number, the participant's own score -1..2)."""
    series: tuple[Series, ...]
    """Per instrument that was used in this trajectory."""
    history: tuple[Point, ...]
    """Every standing measurement of every trajectory, the newest first."""
    offers: tuple[Offer, ...]


def course_of(case: CaseFacts) -> Course | None:
    """Where the trajectory of a participant stands; ``None`` without one."""
    if case.trajectory is None:
        return None
    weeks = max(len(case.pack.weeks), *(s.number for s in case.sessions), 0)
    return Course(case.trajectory, current_number(case.sessions, case.today), weeks, case.today)


def measures_of(
    case: CaseFacts,
    instruments: Sequence[Instrument],
    taken: Sequence[Measurement],
    texts: Sequence[ImportedText],
    drafts: Sequence[MeasureDraft],
) -> Measures:
    """Put the facts of one participant together."""
    course = course_of(case)
    current = standing(taken)
    mine = [one for one in current if case.trajectory and one.trajectory_id == case.trajectory.id]
    rows = [series(instrument, mine) for instrument in instruments]
    known = {instrument.id: instrument for instrument in instruments}
    brain = [s.number for s in case.sessions if s.phase is Phase.BRAIN]
    relating = any(s.phase is Phase.RELATING for s in case.sessions)
    trajectory = case.trajectory
    over = trajectory is not None and trajectory.state in (TrajectoryState.COMPLETED, TrajectoryState.STOPPED)
    return Measures(
        participant_id=case.participant.id,
        name=case.participant.name,
        today=case.today,
        running=not over,
        has_trajectory=trajectory is not None,
        moment=moment_now(course) if course else None,
        weeks=course.weeks if course else len(case.pack.weeks),
        bar_after=max(brain, default=0) if relating else 0,
        ladders=ladder_courses(case),
        ladder_threshold=case.pack.thresholds.ladder_change,
        goal=case.participant.details.goal,
        goal_scores=goal_scores(case),
        series=tuple(row for row in rows if row is not None),
        history=tuple(
            point(known[one.instrument], one) for one in reversed(current) if one.instrument in known
        ),
        offers=tuple(_offer(instrument, course, mine, texts, drafts) for instrument in instruments),
    )


def ladder_courses(case: CaseFacts) -> tuple[LadderCourse, ...]:
    """Each ladder of the pack over the held sessions."""
    held = [s for s in case.sessions if s.state is SessionState.HELD]
    courses = []
    for ladder in case.pack.ladders:
        points = tuple((s.number, dict(s.report.ladders).get(ladder.id)) for s in held)
        values = [value for _, value in points if value is not None]
        compared = ladder_comparison(values, case.pack.thresholds.ladder_change)
        courses.append(LadderCourse(ladder.id, ladder.label, points, compared))
    return tuple(courses)


def goal_scores(case: CaseFacts) -> tuple[tuple[int, int], ...]:
    """The participant's own goal scores over the held sessions (M11)."""
    return tuple(
        (s.number, s.report.gas_participant)
        for s in case.sessions
        if s.state is SessionState.HELD and s.report.gas_participant is not None
    )


def _offer(
    instrument: Instrument,
    course: Course | None,
    taken: Sequence[Measurement],
    texts: Sequence[ImportedText],
    drafts: Sequence[MeasureDraft],
) -> Offer:
    mine = tuple(text for text in texts if fits(text, instrument))
    used = [one for one in taken if one.instrument == instrument.id]
    waiting = [d for d in drafts if d.instrument == instrument.id and d.version == instrument.version]
    moments: tuple[Moment, ...] = ()
    due = now = None
    if course is not None:
        moments = tuple(
            moment
            for moment in instrument.moments
            if not taking_problems(instrument, moment, course.today, course, used)
        )
        now = moment_now(course) if moment_now(course) in moments else None
        due = due_now(instrument, course, taken, texts)
    return Offer(instrument, mine, due, moments, now, waiting[0] if waiting else None)


def due_now(
    instrument: Instrument, course: Course, taken: Sequence[Measurement], texts: Sequence[ImportedText]
) -> Moment | None:
    """The moment for which an instrument is due; what nobody in the organisation uses is not asked for."""
    used = [one for one in taken if one.instrument == instrument.id]
    if not used and not any(fits(text, instrument) for text in texts):
        return None
    return due_moment(instrument, course, used)


def fits(text: ImportedText, instrument: Instrument) -> bool:
    """Whether a text belongs to this instrument as it is now."""
    return (text.text.instrument, text.text.instrument_version) == (instrument.id, instrument.version)
