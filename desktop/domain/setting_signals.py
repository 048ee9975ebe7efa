"""What became of earlier contacts in a setting, over all participants: a signal about the setting (M9)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from desktop.domain.contact import Contact, Outcome

FEW_TIMES = range(1, 4)
"""Came one to three times (M9)."""


@dataclass(frozen=True, slots=True)
class SettingSignals:
    """Counted over participants; it never says who."""

    outcomes: tuple[tuple[Outcome, int], ...] = field(default=())
    """How often each outcome was recorded there, in the order of :class:`Outcome`, without zeros."""
    people: int = 0
    """How many participants came there."""
    stayed_away: int = 0
    """How many of them came one to three times and did not come back."""

    def count(self, outcome: Outcome) -> int:
        """How often this was the outcome."""
        return dict(self.outcomes).get(outcome, 0)


def setting_signals(contacts: Iterable[Contact], today: date, away_days: int) -> dict[UUID, SettingSignals]:
    """Count per setting what was looked back on (M9); settings without a look-back are left out.

    ``away_days``: after so many days without a new contact somebody counts as not having come back.
    """
    by_setting: defaultdict[UUID, list[Contact]] = defaultdict(list)
    for contact in contacts:
        by_setting[contact.facts.setting_id].append(contact)
    return {
        setting_id: _signals(found, today, away_days)
        for setting_id, found in by_setting.items()
        if any(contact.look_back is not None for contact in found)
    }


def _signals(contacts: list[Contact], today: date, away_days: int) -> SettingSignals:
    counted = Counter(contact.look_back.outcome for contact in contacts if contact.look_back is not None)
    by_person: defaultdict[UUID, list[Contact]] = defaultdict(list)
    for contact in contacts:
        by_person[contact.participant_id].append(contact)
    came = [found for found in by_person.values() if any(_came(contact) for contact in found)]
    return SettingSignals(
        outcomes=tuple((outcome, counted[outcome]) for outcome in Outcome if counted[outcome]),
        people=len(came),
        stayed_away=sum(_stayed_away(found, today, away_days) for found in came),
    )


def _came(contact: Contact) -> bool:
    look_back = contact.look_back
    return look_back is not None and look_back.outcome is not Outcome.DID_NOT_TAKE_PLACE


def _stayed_away(contacts: list[Contact], today: date, away_days: int) -> bool:
    days = [contact.facts.slot.day for contact in contacts if _came(contact)]
    coming = any(
        contact.look_back is None and not contact.set_aside and contact.facts.slot.day >= today
        for contact in contacts
    )
    return len(days) in FEW_TIMES and not coming and today - max(days) > timedelta(days=away_days)
