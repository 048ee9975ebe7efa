"""Giving several sessions and contacts a moment at once: from the tray, after an absence (M1, M2, M5, M6)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from desktop.domain.clashing import clashes
from desktop.domain.errors import Problem
from desktop.domain.moving import Row, frozen_problems, order_problems, planned_at, slot_problems
from desktop.domain.repair import RepairProposal
from desktop.domain.sequence import add_extra
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.week import ClashKind, Slot, validate_slot
from desktop.services.contact import move_contact
from desktop.services.diary import read_diary, read_row
from desktop.services.trajectories import at_safe_place, save_sessions
from desktop.services.workplace import Workplace, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class Placement:
    """Where something goes. ``id``: a session, a contact, or a trajectory that gets an extra session.

    ``slot`` ``None``: the session loses its date and waits in the tray. ``place`` ``None``: as it was.
    ``overlap``: the counsellor saw that it shares time with something else. ``reason``: why an extra one.
    """

    id: UUID
    slot: Slot | None
    place: Place | None = None
    overlap: bool = False
    reason: str = ""


def placements_of(proposal: RepairProposal) -> tuple[Placement, ...]:
    """What accepting a proposal would place: the session, and what moves along with it."""
    if proposal.shifts:
        return tuple(
            Placement(
                shift.session.id,
                shift.slot,
                shift.place,
                overlap=any(clash.kind is ClashKind.OVERLAP for clash in shift.clashes),
            )
            for shift in proposal.shifts
        )
    return (Placement(proposal.session.id, None),) if proposal.slot is None else ()


def apply_placements(place: Workplace, unit: Unit, placements: Sequence[Placement]) -> None:
    """Give everything its moment in this unit of work; all or none.

    Raises ``Rejected`` with every reason: past or impossible times, out of order, at home while the risk
    is red, held, an ended trajectory, and ``double_booked`` for an overlap that was not seen.
    """
    wanted = {placement.id: placement for placement in placements}
    sessions = unit.sessions.some(wanted)
    contacts = unit.contacts.some(wanted)
    changed = _place_sessions(place, unit, [sessions[id_] for id_ in wanted if id_ in sessions], wanted)
    booked = [s for s in changed if s.slot is not None]
    for id_, placement in list(wanted.items()):
        if id_ in sessions or placement.slot is None:
            continue
        if id_ in contacts:
            move_contact(place, unit, id_, placement.slot)
        else:
            added = add_extra_session(place, unit, id_, placement.slot, placement.reason)
            booked.append(unit.sessions.get(added))
            wanted[added] = placement
    reject_if(_double_booked(place, unit, booked, wanted))


def _place_sessions(
    place: Workplace, unit: Unit, sessions: Sequence[Session], wanted: dict[UUID, Placement]
) -> list[Session]:
    problems: list[Problem] = []
    changed: dict[UUID, Session] = {s.id: _placed(s, wanted[s.id]) for s in sessions}
    rows = {id_: read_row(place, unit, id_) for id_ in dict.fromkeys(s.trajectory_id for s in sessions)}
    for row in rows.values():
        after = tuple(changed.get(s.id, s) for s in row.sessions)
        for before in row.sessions:
            if before.id in changed:
                problems += _problems(place, row, before, changed[before.id], after)
    reject_if(list(dict.fromkeys(problems)))
    for row in rows.values():
        save_sessions(unit, row.sessions, [changed.get(s.id, s) for s in row.sessions])
    return list(changed.values())


def _placed(session: Session, placement: Placement) -> Session:
    where = placement.place or session.place
    if placement.slot is not None:
        return planned_at(session, placement.slot, where)
    return replace(session, slot=None, place=where, state=SessionState.PLANNED, cancelled_by=None)


def _problems(
    place: Workplace, row: Row, before: Session, after: Session, sessions: Sequence[Session]
) -> list[Problem]:
    problems = [*frozen_problems(before, row.trajectory), *order_problems(after, sessions)]
    if after.slot is not None:
        problems += slot_problems(after.slot, after.place, place.clock.today(), row.visit_risk)
    return problems


def _double_booked(
    place: Workplace, unit: Unit, booked: Sequence[Session], wanted: dict[UUID, Placement]
) -> list[Problem]:
    """What would share time with something else without that having been seen."""
    days = [session.slot.day for session in booked if session.slot]
    if not days:
        return []
    # Read after everything was written: it holds the new moments, each other's too.
    margin = timedelta(days=1)
    diary = read_diary(unit, min(days) - margin, max(days) + margin)
    problems = []
    for session in booked:
        if session.slot is None or wanted[session.id].overlap:
            continue
        found = clashes(session.slot, diary, today=place.clock.today(), own_id=session.id)
        if any(clash.kind is ClashKind.OVERLAP for clash in found):
            day = session.slot.day.isoformat()
            problems.append(Problem("slot", "double_booked", (("day", day),)))
    return problems


def add_extra_session(place: Workplace, unit: Unit, trajectory_id: UUID, slot: Slot, reason: str) -> UUID:
    """Add one session at the end of a row; with risk red it is elsewhere (M1).

    Raises ``Rejected`` with every reason: no reason given, twelve already, before an earlier one.
    """
    reject_if(validate_slot(slot, place.clock.today()))
    row = read_row(place, unit, trajectory_id)
    pack = place.pack_of(unit, row.trajectory)
    after = add_extra(
        row.trajectory,
        row.sessions,
        row.thresholds,
        slot,
        reason,
        place.new_id(),
        brain_weeks=pack.brain_weeks,
        weeks=len(pack.weeks),
    )
    safe = at_safe_place(row.sessions, after, row.visit_risk)
    save_sessions(unit, row.sessions, safe)
    return safe[-1].id
