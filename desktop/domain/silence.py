"""Silence: too long without a session; the warning and the open task rest on this one rule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.case import CaseFacts
from desktop.domain.next_step import had_every_session, reports_open
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState


def silence(case: CaseFacts) -> int | None:
    """Return the days since the last session when that is too long by the pack, else ``None``.

    A visit whose report is still open counts as a session. A pause is no silence, and neither is having
    had every session: then the trajectory is to be completed.
    """
    trajectory = case.trajectory
    if trajectory is None or trajectory.state is not TrajectoryState.RUNNING:
        return None
    written = silent_days(trajectory, case.sessions, case.today)
    if written < case.pack.thresholds.silent_days:
        return None  # visits that are not written yet only make it shorter
    if had_every_session(case, trajectory):
        return None
    visited = [(case.today - step.on).days for step in reports_open(case, trajectory) if step.on]
    days = min([written, *(max(0, ago) for ago in visited)])
    return days if days >= case.pack.thresholds.silent_days else None


def silent_days(trajectory: Trajectory, sessions: Sequence[Session], today: date) -> int:
    """Return the days since the last held session, or since the start when none was held (>= 0)."""
    held = [s.slot.day for s in sessions if s.state is SessionState.HELD and s.slot is not None]
    return max(0, (today - max(held, default=trajectory.started_on)).days)
