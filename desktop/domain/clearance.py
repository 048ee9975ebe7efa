"""The guard of contacts: when one may be planned, what blocks it, what is due after it.

Rules M2 (brain first), M5 (no forced contact), M6 (a clearance is for one participant, setting and
date) and M7 (only positive experiences). Clearance is derived from the facts at every reading and is
never stored; :func:`refusals` is the one guard, called inside the write transaction by every path.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.conditions import ConditionStatus, condition_statuses
from desktop.domain.contact import Contact, ContactFacts, ContactState, Outcome, Review
from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import MethodPack
from desktop.domain.signs import BrainOpening
from desktop.domain.trajectory import Phase, Trajectory, TrajectoryState

DISAPPOINTING = frozenset({Outcome.MIXED, Outcome.NOT_POSITIVE})
"""Outcomes that block the setting and ask for a call (M7)."""


@dataclass(frozen=True, slots=True)
class ContactContext:
    """All that the guard looks at besides the contact itself."""

    pack: MethodPack
    trajectory: Trajectory
    """The newest trajectory of the participant."""
    opening: BrainOpening
    contacts: tuple[Contact, ...]
    """All contacts of the participant, of every trajectory, looked back on or not."""
    reviews: tuple[Review, ...]
    """All reviews of the participant."""
    today: date
    now: datetime | None = None
    """The moment, aware; ``None``: every contact of today is still to come."""


def statuses(contact: Contact, context: ContactContext) -> tuple[ConditionStatus, ...]:
    """Return where each condition stands for this contact (M5, M6)."""
    return condition_statuses(context.pack, contact, context.opening, context.trajectory.phase)


def refusals(contact: Contact, context: ContactContext) -> tuple[Problem, ...]:
    """Return every reason why a contact may not be planned (M2, M5, M6, M7); empty when it may.

    Codes: ``trajectory_stopped``, ``phase_brain``, ``condition_open`` (field and params: the condition,
    its answer or "none", the aspects that reopened it), ``setting_blocked``, ``two_not_positive``,
    ``date_past``, ``set_aside``, ``already_looked_back``. There is no override.
    """
    return (
        *_ended(contact, context),
        *_conditions_open(contact, context),
        *_disappointed(contact, context),
    )


def contact_state(contact: Contact, context: ContactContext) -> ContactState:
    """Derive the state of a contact (M5, M6): the first that fits, from set aside down to idea."""
    past = contact.facts.slot.day < context.today
    if contact.set_aside:
        return ContactState.SET_ASIDE
    if contact.look_back is not None:
        return ContactState.LOOKED_BACK
    if contact.unplanned or (contact.planned_at is not None and past):
        return ContactState.HELD
    if is_over(contact, context):
        return ContactState.PLANNED
    if not refusals(contact, context):
        return ContactState.CLEARED if contact.planned_at is None else ContactState.PLANNED
    return ContactState.CHECKING if contact.answers else ContactState.IDEA


def is_over(contact: Contact, context: ContactContext) -> bool:
    """Whether a contact was planned and its time is past: it is looked back on, the guard comes too late."""
    return (
        contact.planned_at is not None and context.now is not None and contact.facts.slot.is_over(context.now)
    )


def change_facts(contact: Contact, facts: ContactFacts) -> Contact:
    """Give a contact other facts; what changed reopens the conditions that rest on it (M6).

    A change of slot, of place or setting, or of people or their number raises the version of that aspect
    and ends the plan; title and neutral label change nothing else. Raises ``Rejected`` when such an aspect
    would change after the look-back: what happened stays as it was.
    """
    old, versions = contact.facts, contact.versions
    moved = (old.place, old.setting_id) != (facts.place, facts.setting_id)
    changed = replace(
        versions,
        date=versions.date + (old.slot != facts.slot),
        place=versions.place + moved,
        people=versions.people + ((old.people, old.size) != (facts.people, facts.size)),
    )
    if changed == versions:
        return replace(contact, facts=facts)
    if contact.look_back is not None:
        raise Rejected(Problem("", "already_looked_back"))
    return replace(contact, facts=facts, versions=changed, planned_at=None)


def reopened(contact: Contact, context: ContactContext) -> tuple[str, ...]:
    """Return the codes of conditions whose answer was lost by a change (M6), in the pack's order."""
    return tuple(s.condition.code for s in statuses(contact, context) if s.reopened_by)


def blocking_contact(setting_id: UUID, context: ContactContext) -> Contact | None:
    """Return the latest disappointment in a setting that was not reviewed yet (M7)."""
    reviewed = [r.recorded_at for r in context.reviews if r.setting_id == setting_id]
    blocking = [
        (contact.look_back.recorded_at, contact)
        for contact in context.contacts
        if contact.facts.setting_id == setting_id
        and contact.look_back is not None
        and contact.look_back.outcome in DISAPPOINTING
        and not any(moment >= contact.look_back.recorded_at for moment in reviewed)
    ]
    return max(blocking, key=lambda pair: pair[0])[1] if blocking else None


def setting_blocked(setting_id: UUID, context: ContactContext) -> bool:
    """Whether a setting is blocked for this participant until it is reviewed (M7)."""
    return blocking_contact(setting_id, context) is not None


def stopped_by_two(context: ContactContext) -> bool:
    """Whether disappointments in a row stop new contacts until a phase review (M7).

    The last two (the pack's number) of the outcomes positive, mixed and not positive, in order of date;
    "did not take place" neither counts nor resets, unplanned contacts count too.
    """
    needed = context.pack.thresholds.not_positive_in_a_row
    looked_back = [
        (contact.facts.slot.starts_at(), contact.look_back)
        for contact in context.contacts
        if contact.look_back is not None and contact.look_back.outcome is not Outcome.DID_NOT_TAKE_PLACE
    ]
    looked_back.sort(key=lambda pair: (pair[0], pair[1].recorded_at))
    last = [look_back for _, look_back in looked_back[-needed:]]
    if len(last) < needed or any(look_back.outcome not in DISAPPOINTING for look_back in last):
        return False
    known = max(look_back.recorded_at for look_back in last)
    return not any(r.setting_id is None and r.recorded_at >= known for r in context.reviews)


def call_back_due(contact: Contact, pack: MethodPack, today: date) -> date | None:
    """Return by when the participant is to be called after a disappointment (M7).

    Counted from the local day on which it was recorded. ``None`` when there is nothing to call about or
    the call was made, on ``today`` or before.
    """
    look_back = contact.look_back
    if look_back is None or look_back.outcome not in DISAPPOINTING:
        return None
    if look_back.called_back_on is not None and look_back.called_back_on <= today:
        return None
    recorded_on = look_back.recorded_at.astimezone(ZoneInfo(contact.facts.slot.zone)).date()
    return recorded_on + timedelta(days=pack.thresholds.call_back_days)


def look_back_due(contact: Contact, context: ContactContext) -> bool:
    """Whether a planned or unplanned contact of today or before waits for its look-back (M7)."""
    if contact.set_aside or contact.look_back is not None:
        return False
    happened = contact.unplanned or contact.planned_at is not None
    return happened and contact.facts.slot.day <= context.today


def _ended(contact: Contact, context: ContactContext) -> list[Problem]:
    problems: list[Problem] = []
    trajectory, day = context.trajectory, contact.facts.slot.day
    if contact.set_aside:
        problems.append(Problem("", "set_aside"))
    if contact.look_back is not None:
        problems.append(Problem("", "already_looked_back"))
    # A contact of an earlier trajectory must not slip past the phase of the running one.
    if trajectory.state is TrajectoryState.STOPPED or contact.trajectory_id != trajectory.id:
        problems.append(Problem("trajectory", "trajectory_stopped"))
    if trajectory.phase is Phase.BRAIN and trajectory.state is not TrajectoryState.COMPLETED:
        problems.append(Problem("phase", "phase_brain"))
    if day < context.today or contact.unplanned:
        problems.append(Problem("date", "date_past", (("day", day.isoformat()),)))
    return problems


def _conditions_open(contact: Contact, context: ContactContext) -> list[Problem]:
    problems: list[Problem] = []
    for status in statuses(contact, context):
        if not status.condition.hard or status.is_yes:
            continue
        code = status.condition.code
        answer = "none" if status.answer is None else status.answer.value
        params = (("condition", code), ("answer", answer), ("reopened", ",".join(status.reopened_by)))
        problems.append(Problem(code, "condition_open", params))
    return problems


def _disappointed(contact: Contact, context: ContactContext) -> list[Problem]:
    problems: list[Problem] = []
    if setting_blocked(contact.facts.setting_id, context):
        problems.append(Problem("setting", "setting_blocked"))
    if stopped_by_two(context):
        count = context.pack.thresholds.not_positive_in_a_row
        problems.append(Problem("outcome", "two_not_positive", (("count", count),)))
    return problems
