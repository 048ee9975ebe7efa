"""What the contact pages read: a row of the overview, the checklist of one contact (M5, M6, M7)."""

from __future__ import annotations

from uuid import UUID

from desktop.domain.clearance import (
    call_back_due,
    contact_state,
    refusals,
    setting_blocked,
    stopped_by_two,
)
from desktop.domain.condition_tasks import open_tasks_of
from desktop.domain.conditions import condition_statuses, verdict
from desktop.domain.contact import Contact, ContactState
from desktop.domain.contact_ladder import ladder_advice
from desktop.domain.participants import Participant
from desktop.domain.setting_signals import setting_signals
from desktop.services.contact_view import ContactCheck, ListedContact, rehearsed
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


def listed(place: Workplace, unit: Unit, contact: Contact, participant: Participant) -> ListedContact:
    """Return the row of one contact in the overview."""
    context = place.contact_context(unit, contact)
    state = contact_state(contact, context)
    statuses = condition_statuses(context.pack, contact, context.opening, context.trajectory.phase)
    due = state is ContactState.HELD or (
        state is ContactState.PLANNED and contact.facts.slot.ends_at() <= place.clock.now()
    )
    call_by = call_back_due(contact, context.pack, context.today)
    return ListedContact(contact, state, participant, verdict(statuses), due, call_by)


def checked(place: Workplace, unit: Unit, contact_id: UUID) -> ContactCheck:
    """Return everything the checklist of one contact shows; raises ``NotFound``."""
    contact = unit.contacts.get(contact_id)
    context = place.contact_context(unit, contact)
    statuses = condition_statuses(context.pack, contact, context.opening, context.trajectory.phase)
    others = [
        other
        for other in unit.contacts.of_setting(contact.facts.setting_id)
        if other.participant_id != contact.participant_id
    ]
    return ContactCheck(
        contact=contact,
        state=contact_state(contact, context),
        participant=unit.participants.get(contact.participant_id),
        phase=context.trajectory.phase,
        statuses=statuses,
        verdict=verdict(statuses),
        refusals=refusals(contact, context),
        pack=context.pack,
        setting_blocked=setting_blocked(contact.facts.setting_id, context),
        stopped_by_two=stopped_by_two(context),
        reviews=context.reviews,
        today=context.today,
        call_back_by=call_back_due(contact, context.pack, context.today),
        sign_counts=context.opening.counts,
        rehearsed=rehearsed(unit.sessions.of_trajectory(context.trajectory.id)),
        ladder=ladder_advice(context.contacts, context.pack.thresholds),
        signals=setting_signals(others, context.today, context.pack.thresholds.away_days).get(
            contact.facts.setting_id
        ),
        tasks=frozenset(
            status.condition.code
            for status in open_tasks_of(
                ((line.code, line.detail) for line in unit.contacts.history(contact.id)), statuses
            )
        ),
    )
