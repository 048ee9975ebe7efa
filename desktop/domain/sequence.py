"""Reshaping the row of sessions: which theme each takes, and extra sessions at the end (M1, M2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from uuid import UUID

from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import Thresholds
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Phase, Trajectory
from desktop.domain.week import Slot

MAX_SESSIONS = 12
"""Sessions in one trajectory, extra ones included (M1); a pack may ask for fewer, never for more."""


def relating_themes(count: int, brain_weeks: int = 3, weeks: int = 8) -> tuple[int, ...]:
    """Return the themes of ``count`` relating sessions, in order (M1, M2).

    More sessions than themes: guided contact (the middle) is repeated, so that keeping up and the own
    plan stay last. Fewer: the first step and the plan for later are the last to go.
    """
    themes = list(range(brain_weeks + 1, weeks + 1))
    first, middle, last = themes[0], themes[1:-2], themes[-2:]
    given_up = [*reversed(middle[1:]), *last[:-1], *middle[:1], *last[-1:]]
    for theme in [theme for theme in given_up if theme != first][: max(0, len(themes) - count)]:
        themes.remove(theme)
    repeated = middle or [first]
    themes += [repeated[-1 - extra % len(repeated)] for extra in range(count - len(themes))]
    return tuple(sorted(themes))[:count]


def in_order(sessions: Sequence[Session]) -> tuple[Session, ...]:
    """Return sessions in order of number."""
    return tuple(sorted(sessions, key=attrgetter("number")))


def add_extra(  # noqa: PLR0917 - facts first, then what the form holds
    trajectory: Trajectory,
    sessions: Sequence[Session],
    thresholds: Thresholds,
    slot: Slot | None,
    reason: str,
    new_id: UUID,
    *,
    brain_weeks: int = 3,
    weeks: int = 8,
) -> tuple[Session, ...]:
    """Add one session at the end, with a reason, to twelve in all (M1).

    It belongs to phase relating unless phase brain runs and no relating session is left. Themes of
    planned relating sessions shift, so that the own plan stays last. Returns *all* sessions in order.
    Raises ``Rejected`` with every reason.
    """
    ordered = in_order(sessions)
    problems = extra_problems(ordered, thresholds, reason)
    if not ordered:
        problems.append(Problem("sessions", "no_session_left"))
    if not trajectory.is_open:
        problems.append(Problem("trajectory", "trajectory_not_open"))
    latest = [s for s in ordered if s.slot is not None and s.state is not SessionState.CANCELLED][-1:]
    if slot is not None and latest and latest[0].slot is not None and slot <= latest[0].slot:
        params = (("number", latest[0].number), ("day", latest[0].slot.day.isoformat()))
        problems.append(Problem("slot", "before_earlier_session", params))
    if problems:
        raise Rejected(*problems)
    pending = [s for s in ordered if s.state is SessionState.PLANNED and s.phase is Phase.RELATING]
    if trajectory.phase is Phase.BRAIN and not pending:
        return (*ordered, extra_session(ordered, Phase.BRAIN, brain_weeks, slot, reason, new_id))
    extra = extra_session(ordered, Phase.RELATING, weeks, slot, reason, new_id)
    if not pending:
        return (*ordered, extra)
    kept = len([s for s in ordered if s.phase is Phase.RELATING and s not in pending])
    themes = relating_themes(kept + len(pending) + 1, brain_weeks, weeks)[kept:]
    return _in_line(with_themes((*ordered, extra), {s.id for s in (*pending, extra)}, themes))


def extra_problems(ordered: tuple[Session, ...], thresholds: Thresholds, reason: str) -> list[Problem]:
    """Return why no extra session may be added: no reason, or twelve already (M1)."""
    problems: list[Problem] = []
    if not reason.strip():
        problems.append(Problem("reason", "required"))
    limit = min(thresholds.max_sessions, MAX_SESSIONS)
    if len(ordered) >= limit:
        problems.append(Problem("sessions", "too_many_sessions", (("limit", limit),)))
    return problems


def week_after(ordered: tuple[Session, ...], today: date) -> Slot | None:
    """Return the slot a week after the last one; ``None`` without one, or when that day is past."""
    latest = max((s.slot for s in ordered if s.slot is not None), default=None)
    if latest is None:
        return None
    slot = replace(latest, day=latest.day + timedelta(weeks=1))
    return slot if slot.day >= today else None


def extra_session(  # noqa: PLR0917 - private to the phases, called in one order
    ordered: tuple[Session, ...], phase: Phase, theme: int, slot: Slot | None, reason: str, new_id: UUID
) -> Session:
    """Return one more session after the last of ``ordered`` (at least one), with why it was added (M1)."""
    last = ordered[-1]
    return Session(
        id=new_id,
        trajectory_id=last.trajectory_id,
        number=last.number + 1,
        phase=phase,
        theme=theme,
        slot=slot,
        place=last.place,
        extra_reason=reason.strip(),
    )


def as_relating(
    ordered: tuple[Session, ...], from_number: int, brain_weeks: int, weeks: int
) -> tuple[Session, ...]:
    """Make every planned session from a number on relating; cancelled ones fall in line (M2)."""
    pending = {s.id for s in ordered if s.number >= from_number and s.state is SessionState.PLANNED}
    themes = relating_themes(len(pending), brain_weeks, weeks)
    return _in_line(with_themes(ordered, pending, themes))


def _in_line(ordered: tuple[Session, ...]) -> tuple[Session, ...]:
    """Give a cancelled session the theme before it (or after it) when its own is out of order now."""
    result: list[Session] = []
    for index, session in enumerate(ordered):
        if session.state is SessionState.CANCELLED:
            after = [s for s in ordered[index:] if s.state is not SessionState.CANCELLED][:1]
            too_early = bool(result) and session.theme < result[-1].theme
            too_late = bool(after) and session.theme > after[0].theme
            if too_early or too_late:
                model = result[-1] if result else after[0]
                result.append(replace(session, phase=model.phase, theme=model.theme))
                continue
        result.append(session)
    return tuple(result)


def with_themes(
    ordered: tuple[Session, ...], chosen: set[UUID], themes: tuple[int, ...]
) -> tuple[Session, ...]:
    """Make the ``chosen`` sessions relating, with ``themes`` in order."""
    following = iter(themes)
    return tuple(
        replace(s, phase=Phase.RELATING, theme=next(following)) if s.id in chosen else s for s in ordered
    )
