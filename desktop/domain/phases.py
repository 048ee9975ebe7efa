"""The order of phases: themes, closing or continuing phase brain, the gap, holding, completing.

Rules M1 (eight weeks, extra sessions to twelve), M2 (brain first), M3 (relating follows at once),
M4 (signs decide) and M10 (card and follow-ups). Everything is pure: facts in, facts or problems out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import Thresholds
from desktop.domain.sequence import (
    MAX_SESSIONS,
    as_relating,
    extra_problems,
    extra_session,
    in_order,
    relating_themes,
    week_after,
)
from desktop.domain.sessions import Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.trajectory import FollowUp, Phase, Trajectory
from desktop.domain.week import Slot


def theme_sequence(
    brain_sessions: int, total: int, brain_weeks: int = 3, weeks: int = 8
) -> tuple[tuple[Phase, int], ...]:
    """Return phase and week of the method pack for each session number, from 1 on (M1, M2).

    Brain sessions take the brain themes, the last one repeated when there are more sessions; relating
    sessions take :func:`relating_themes`. Raises ``ValueError`` when there is no brain session, when
    fewer relating sessions are left than there are relating themes, or above twelve sessions.
    """
    if brain_sessions < 1 or total < brain_sessions + weeks - brain_weeks or total > MAX_SESSIONS:
        msg = f"{brain_sessions} brain sessions do not fit in {total} sessions"
        raise ValueError(msg)
    brain = [(Phase.BRAIN, min(number, brain_weeks)) for number in range(1, brain_sessions + 1)]
    relating = relating_themes(total - brain_sessions, brain_weeks, weeks)
    return (*brain, *((Phase.RELATING, theme) for theme in relating))


def can_close_brain(
    trajectory: Trajectory, sessions: Sequence[Session], thresholds: Thresholds
) -> tuple[Problem, ...]:
    """Return why phase brain may not close now (M2, M4); empty when it may."""
    problems: list[Problem] = _not_running_brain(trajectory)
    if not brain_opening(sessions, thresholds).opens:
        needed = (("signs", thresholds.signs_needed), ("sessions", thresholds.sessions_needed))
        problems.append(Problem("signs", "signs_not_reached", needed))
    if not any(session.state is SessionState.PLANNED for session in sessions):
        problems.append(Problem("sessions", "no_session_left"))
    return tuple(problems)


def close_brain(
    trajectory: Trajectory,
    sessions: Sequence[Session],
    thresholds: Thresholds,
    today: date,
    first_relating: Slot,
    *,
    brain_weeks: int = 3,
    weeks: int = 8,
) -> tuple[Trajectory, tuple[Session, ...]]:
    """Close phase brain by one deliberate act and plan the first relating session (M2, M3, M4).

    Returns the trajectory and *all* sessions in order of number; unchanged ones are the same objects.
    Planned sessions become relating; the first of them gets ``first_relating``, the others keep their
    slots. A gap above the limit is a warning, no refusal (M3). Raises ``Rejected`` with every reason.
    """
    ordered = in_order(sessions)
    problems = [
        *can_close_brain(trajectory, ordered, thresholds),
        *_unreported_brain(ordered, today),
        *_first_relating_problems(ordered, today, first_relating),
    ]
    if problems:
        raise Rejected(*problems)
    first = next(s for s in ordered if s.state is SessionState.PLANNED)
    planned = tuple(replace(s, slot=first_relating) if s is first else s for s in ordered)
    changed = as_relating(planned, first.number, brain_weeks, weeks)
    return replace(trajectory, brain_closed_on=today), changed


def continue_brain(  # noqa: PLR0917 - facts first, then what the form holds
    trajectory: Trajectory,
    sessions: Sequence[Session],
    thresholds: Thresholds,
    today: date,
    reason: str,
    new_id: UUID,
    *,
    brain_weeks: int = 3,
    weeks: int = 8,
) -> tuple[Session, ...]:
    """Let phase brain go on for one more session, because M4 is not reached yet (M1, M2, M4).

    The next planned session becomes brain, later themes shift, and an extra session with ``reason`` is
    added a week after the last one; it waits without a slot when that day is past. Returns *all*
    sessions in order of number. Raises ``Rejected`` with every reason.
    """
    ordered = in_order(sessions)
    problems = _not_running_brain(trajectory)
    if brain_opening(ordered, thresholds).opens:
        problems.append(Problem("signs", "signs_reached"))
    following = next((s for s in ordered if s.state is SessionState.PLANNED), None)
    if following is None:
        problems.append(Problem("sessions", "no_session_left"))
    elif following.phase is Phase.BRAIN:
        problems.append(Problem("sessions", "brain_session_planned", (("number", following.number),)))
    problems += extra_problems(ordered, thresholds, reason)
    if problems or following is None:
        raise Rejected(*problems)
    done_before = sum(s.phase is Phase.BRAIN for s in ordered)
    theme = min(done_before + 1, brain_weeks)
    brain = replace(following, phase=Phase.BRAIN, theme=theme)
    extra = extra_session(ordered, Phase.RELATING, weeks, week_after(ordered, today), reason, new_id)
    all_sessions = tuple(brain if s is following else s for s in (*ordered, extra))
    return as_relating(all_sessions, following.number + 1, brain_weeks, weeks)


@dataclass(frozen=True, slots=True)
class Gap:
    """Calendar days between the last held brain session and the first relating one (M3)."""

    days: int
    last_brain: date
    first_relating: date | None
    """Planned or held; ``None``: not planned, ``days`` counts to today."""
    open: bool
    """Whether the first relating session still has to be held."""

    def exceeds(self, limit: int) -> bool:
        """Whether the gap is longer than ``limit`` days."""
        return self.days > limit


def latest_relating(last_brain: date, limit: int) -> date:
    """Return the last day on which relating still follows at once, ``limit`` days after brain (M3)."""
    return last_brain + timedelta(days=limit)


def gap(trajectory: Trajectory, sessions: Sequence[Session], today: date) -> Gap | None:
    """Return the gap between the phases, or ``None`` while there is none to speak of (M3).

    There is none before a brain session was held, while brain sessions are still planned in a running
    phase brain, and while phase brain runs without any relating session planned. An ended trajectory
    without a relating session counts to the day it ended.
    """
    brain: list[date] = []
    held: list[date] = []
    dates: list[date] = []
    brain_goes_on = False
    # One walk: this is asked of everybody, each time the day is shown.
    for session in sessions:
        if session.state is SessionState.HELD:
            if session.slot is not None:
                (brain if session.phase is Phase.BRAIN else held).append(session.slot.day)
        elif session.state is SessionState.PLANNED:
            if session.phase is Phase.BRAIN:
                brain_goes_on = True
            elif session.slot is not None:
                dates.append(session.slot.day)
    if not brain:
        return None
    closed = trajectory.brain_closed_on is not None
    if not closed and brain_goes_on:
        return None
    last_brain = max(brain)
    if held:
        return Gap(max(0, (min(held) - last_brain).days), last_brain, min(held), open=False)
    if dates:
        return Gap(max(0, (min(dates) - last_brain).days), last_brain, min(dates), open=True)
    if not closed:
        return None
    until = today if trajectory.is_open else trajectory.state_since
    return Gap(max(0, (until - last_brain).days), last_brain, None, open=True)


def current_number(sessions: Sequence[Session], today: date) -> int:
    """Return x of "week x of 8": a number of the trajectory, not of the calendar (``decisions.md``).

    The highest number that is held or whose date is today or past; 1 before that, 0 without sessions.
    """
    reached = [
        s.number
        for s in sessions
        if s.state is SessionState.HELD or (s.slot is not None and s.slot.day <= today)
    ]
    return min(max(reached, default=1), len(sessions))


def can_hold(trajectory: Trajectory, session: Session, today: date) -> tuple[Problem, ...]:
    """Return why a session may not be marked as held (M2); empty when it may."""
    problems: list[Problem] = []
    if not trajectory.is_open:
        problems.append(Problem("trajectory", "trajectory_not_open"))
    if session.phase is Phase.RELATING and trajectory.phase is Phase.BRAIN:
        problems.append(Problem("phase", "brain_not_closed"))
    if session.slot is None:
        problems.append(Problem("slot", "required"))
    elif session.slot.day > today:
        problems.append(Problem("slot", "date_future", (("day", session.slot.day.isoformat()),)))
    return tuple(problems)


def can_complete(
    trajectory: Trajectory,
    sessions: Sequence[Session],
    card_filled_on: date | None,
    follow_ups: Sequence[FollowUp],
    thresholds: Thresholds,
) -> tuple[Problem, ...]:
    """Return why a trajectory may not be completed (M10, and M2: relating was reached)."""
    problems: list[Problem] = []
    if not trajectory.is_open:
        problems.append(Problem("trajectory", "trajectory_not_open"))
    if trajectory.phase is Phase.BRAIN:
        problems.append(Problem("phase", "brain_not_closed"))
    if card_filled_on is None:
        problems.append(Problem("card_filled_on", "required"))
    planned = {follow_up.weeks_after for follow_up in follow_ups}
    missing = [weeks for weeks in thresholds.follow_up_weeks if weeks not in planned]
    problems += [Problem("follow_ups", "follow_up_missing", (("weeks", weeks),)) for weeks in missing]
    problems += [
        Problem("sessions", "report_not_fixed", (("number", session.number),))
        for session in in_order(sessions)
        if session.state is SessionState.HELD and session.fixed_at is None
    ]
    return tuple(problems)


def _not_running_brain(trajectory: Trajectory) -> list[Problem]:
    problems: list[Problem] = []
    if not trajectory.is_open:
        problems.append(Problem("trajectory", "trajectory_not_open"))
    if trajectory.brain_closed_on is not None:
        closed_on = trajectory.brain_closed_on.isoformat()
        problems.append(Problem("phase", "brain_already_closed", (("day", closed_on),)))
    return problems


def _unreported_brain(ordered: tuple[Session, ...], today: date) -> list[Problem]:
    # A brain visit of before today must be written first: re-theming it would rewrite what happened.
    return [
        Problem("sessions", "report_not_fixed", (("number", s.number),))
        for s in ordered
        if s.phase is Phase.BRAIN
        and s.state is SessionState.PLANNED
        and s.slot is not None
        and s.slot.day < today
    ]


def _first_relating_problems(ordered: tuple[Session, ...], today: date, first: Slot) -> list[Problem]:
    problems: list[Problem] = []
    planned = [s for s in ordered if s.state is SessionState.PLANNED]
    # A visit that already took place as planned keeps its day, so that closing late loses nothing.
    if first.day < today and not (planned and planned[0].slot == first):
        problems.append(Problem("first_relating", "date_past", (("day", first.day.isoformat()),)))
    moment = first.starts_at()
    for other in ordered:
        if other.slot is None or other.state is SessionState.CANCELLED or other in planned[:1]:
            continue
        params = (("number", other.number), ("day", other.slot.day.isoformat()))
        if other.state is SessionState.HELD and other.slot.starts_at() >= moment:
            problems.append(Problem("first_relating", "before_earlier_session", params))
        elif other.state is SessionState.PLANNED and other.slot.starts_at() <= moment:
            problems.append(Problem("first_relating", "after_later_session", params))
    return problems
