"""A week that was missed: three ways to go on, none of which loses a theme unseen (M1, M2, M3, M9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.moving import (
    MoveContext,
    RowPreview,
    Shift,
    checked_shifts,
    earlier_later,
    frozen_problems,
    long_gap,
    row_preview,
    without_ids,
)
from desktop.domain.seeking import free_near, iso_week
from desktop.domain.sequence import extra_problems, extra_session, in_order
from desktop.domain.sessions import Session, SessionState
from desktop.domain.shifting import Moment, later_planned, seeker_of, shift_row
from desktop.domain.trajectory import Phase


class MissedChoice(StrEnum):
    """How a row goes on after a session that was cancelled or not held."""

    SHIFT_ALL = "shift_all"
    """This session gets a date a week later, and so does every one after it."""
    REPEAT = "repeat"
    """The missed session stays as it is; the next one takes its theme, and one is added at the end."""
    CATCH_UP = "catch_up"
    """Another moment in the same week; the others stay."""


def preview_missed(context: MoveContext, choice: MissedChoice, *, new_id: UUID, reason: str) -> RowPreview:
    """Tell what a choice would do after a missed session, its date past or to come (M1, M2, M3).

    SHIFT_ALL: the same session is held later, so it is planned again and counts as moved; later planned
    sessions move by as many whole weeks. Numbers, themes and phases stay; nothing is extra. Past dates:
    by as many weeks as bring it to today or later. Where a new date is a day off or taken, see
    ``shifting.shift_row``.

    REPEAT: that visit did not take place and stays in the row as cancelled, with its number and date.
    The dates of the others stay too: each takes the theme (and phase) of the one before it, so the next
    visit is the missed week's, and the last theme goes to an extra session, a week after the last one,
    with a ``reason`` and the next number, up to twelve in all. ``new_id`` is the id of that session.

    CATCH_UP: the same session in another free slot of its ISO week, between its neighbours; rather one
    that keeps the gap. Of each choice, ``gap`` is the one it would leave, when that is too long (M3).

    Problems: ``no_free_slot``, ``slot`` ``required`` (it has no date), a session or trajectory that has
    ended, a later session that was held already, and those of an extra session.
    """
    session = context.session
    if session.slot is None:
        return _refused(context, Problem("slot", "required"))
    frozen = frozen_problems(session, context.trajectory)
    if frozen:
        return _refused(context, *frozen)
    if choice is MissedChoice.REPEAT:
        return _repeat(context, new_id, reason)
    return _shift_all(context) if choice is MissedChoice.SHIFT_ALL else _catch_up(context)


def _shift_all(context: MoveContext) -> RowPreview:
    session = context.session
    late = (context.today - session.slot.day).days if session.slot else 0
    weeks = max(1, -(-late // 7))
    moving = (session, *later_planned(session, context.sessions))
    shifts = shift_row(context.row, context.diary, moving, 7 * weeks, _moment(context))
    return _preview(context, shifts)


def _catch_up(context: MoveContext) -> RowPreview:
    session = context.session
    if session.slot is None:
        return _refused(context, Problem("slot", "required"))
    after, before = earlier_later(session, context.sessions)
    seeker = seeker_of(context.row, session, _moment(context))
    diary = without_ids(context.diary, [session])
    week = iso_week(session.slot.day)
    near = free_near(session.slot, week, diary, seeker, after=after, before=before)
    # The nearest that keeps the gap; else the nearest.
    found = [
        _preview(context, (Shift(session, slot, seeker.place),)) for slot in near if slot != session.slot
    ]
    if not found:
        return _refused(context, Problem("", "no_free_slot"))
    return next((preview for preview in found if preview.gap is None), found[0])


def _repeat(context: MoveContext, new_id: UUID, reason: str) -> RowPreview:
    session, ordered = context.session, in_order(context.sessions)
    pending = [s for s in ordered if s.number > session.number and s.state is SessionState.PLANNED]
    problems = [*_gone_on(context, ordered), *extra_problems(ordered, context.thresholds, reason)]
    if problems:
        return _refused(context, *problems)
    chain = [session, *pending]
    taken = {s.id: before for s, before in zip(pending, chain, strict=False)}
    after = [
        replace(s, state=SessionState.CANCELLED)
        if s.id == session.id
        else replace(s, phase=taken[s.id].phase, theme=taken[s.id].theme)
        if s.id in taken
        else s
        for s in ordered
    ]
    last = chain[-1]
    extra = extra_session(ordered, last.phase, last.theme, None, reason, new_id)
    shift = _added(context, extra, ordered)
    checked = checked_shifts(context.row, without_ids(context.diary, [session]), (shift,), context.today)
    after.append(checked[0].changes)
    return _with_gap(context, row_preview(context.row, checked, context.today, after))


def _added(context: MoveContext, extra: Session, ordered: tuple[Session, ...]) -> Shift:
    """The extra session, a week after the last one or where it fits after that."""
    slots = [s.slot for s in ordered if s.slot is not None]
    last = max(slots)
    weeks = max(0, -(-(context.today - last.day - timedelta(weeks=1)).days // 7))
    diary = without_ids(context.diary, [context.session])
    # Held against the row as if it stood on the last date: then a shift of a week is all it takes.
    (shift,) = shift_row(context.row, diary, [replace(extra, slot=last)], 7 * (weeks + 1), _moment(context))
    return replace(shift, session=extra)


def _gone_on(context: MoveContext, ordered: tuple[Session, ...]) -> list[Problem]:
    """Why a theme cannot be repeated any more: the row went on, or its phase is closed (M2)."""
    session, trajectory = context.session, context.trajectory
    problems = [
        Problem("", "after_later_session", (("number", s.number), ("day", s.slot.day.isoformat())))
        for s in ordered
        if s.number > session.number and s.state is SessionState.HELD and s.slot is not None
    ][:1]
    if session.phase is Phase.BRAIN and trajectory.brain_closed_on is not None:
        closed = trajectory.brain_closed_on.isoformat()
        problems.append(Problem("phase", "brain_already_closed", (("day", closed),)))
    return problems


def _preview(context: MoveContext, shifts: tuple[Shift, ...]) -> RowPreview:
    checked = checked_shifts(context.row, context.diary, shifts, context.today)
    return _with_gap(context, row_preview(context.row, checked, context.today))


def _refused(context: MoveContext, *problems: Problem) -> RowPreview:
    return RowPreview((), problems, None, in_order(context.sessions))


def _with_gap(context: MoveContext, preview: RowPreview) -> RowPreview:
    """Say the gap also when it is as long as without the choice: missing the visit made it so (M3)."""
    return replace(preview, gap=long_gap(context.row, preview.after, context.today))


def _moment(context: MoveContext) -> Moment:
    return Moment(context.today, context.now)
