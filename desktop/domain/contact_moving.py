"""What another date would do to a contact: it may be dragged at any time, and says what reopens (M5, M6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.clashing import clashes
from desktop.domain.clearance import ContactContext, change_facts, contact_state, statuses
from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import Contact, ContactFacts, ContactState
from desktop.domain.diary import Diary
from desktop.domain.errors import Problem
from desktop.domain.moving import UNUSABLE
from desktop.domain.pack import ASPECTS
from desktop.domain.sessions import Place
from desktop.domain.week import Clash, Slot, validate_slot

CLEAR = frozenset({ContactState.CLEARED, ContactState.PLANNED})
"""States in which a contact has its clearance (M6)."""


@dataclass(frozen=True, slots=True)
class ContactMoveContext:
    """All that a move of one contact looks at."""

    diary: Diary
    contact: Contact
    clearance: ContactContext
    area: str = ""


@dataclass(frozen=True, slots=True)
class ContactMovePreview:
    """What a date would do: ``problems`` keep it from being saved, the rest is only said."""

    problems: tuple[Problem, ...]
    clashes: tuple[Clash, ...]
    reopens: tuple[str, ...]
    """Codes of conditions whose answer holds now and would have to be given again (M6)."""
    state_before: ContactState
    state_after: ContactState

    @property
    def clearance_lost(self) -> bool:
        """Whether it is cleared or planned now and would not be any more (M6)."""
        return self.state_before in CLEAR and self.state_after not in CLEAR

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say about it."""
        return not (self.problems or self.clashes or self.reopens or self.clearance_lost)


def preview_contact_move(context: ContactMoveContext, slot: Slot) -> ContactMovePreview:
    """Tell what moving a contact to ``slot`` would do (M5, M6).

    A past date is refused; so is a contact that was looked back on, is set aside, or happened already.
    """
    contact, clearance = context.contact, context.clearance
    before = contact_state(contact, clearance)
    problems = (*validate_slot(slot, clearance.today), *_settled(contact))
    if problems:
        found = () if any(p.code in UNUSABLE for p in problems) else _clashes(context, slot)
        return ContactMovePreview(problems, found, (), before, before)
    facts = replace(contact.facts, slot=slot)
    after = contact_state(change_facts(contact, facts), clearance)
    reopens = opens_again(contact, statuses(contact, clearance), facts)
    return ContactMovePreview((), _clashes(context, slot), reopens, before, after)


def opens_again(
    contact: Contact, standing: Iterable[ConditionStatus], facts: ContactFacts
) -> tuple[str, ...]:
    """Which conditions would ask again if the contact got these facts, to be said beforehand (M6).

    ``standing``: where each condition is now. Raises ``Rejected`` after the look-back.
    """
    before, after = contact.versions, change_facts(contact, facts).versions
    changed = {aspect for aspect in ASPECTS[:3] if getattr(before, aspect) != getattr(after, aspect)}
    return tuple(
        status.condition.code
        for status in standing
        if status.current and not status.computed and changed & set(status.condition.reopens_on)
    )


def _settled(contact: Contact) -> tuple[Problem, ...]:
    if contact.look_back is not None:
        return (Problem("", "already_looked_back"),)
    if contact.unplanned:
        return (Problem("", "contact_happened"),)
    return (Problem("", "set_aside"),) if contact.set_aside else ()


def _clashes(context: ContactMoveContext, slot: Slot) -> tuple[Clash, ...]:
    return clashes(
        slot,
        context.diary,
        today=context.clearance.today,
        own_id=context.contact.id,
        area=context.area,
        place=Place.ELSEWHERE,
    )
