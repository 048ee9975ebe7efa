"""Consent that was refused or taken back has an effect (GDPR article 7(3); rule P10 of this project)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.domain.participants import Consent, ConsentPurpose, ParticipantDetails

PURPOSE_OF_DOCUMENT: Final[Mapping[str, ConsentPurpose]] = MappingProxyType(
    {
        "progress": ConsentPurpose.SUPERVISION,
        "trajectory": ConsentPurpose.SUPERVISION,
        "supervision": ConsentPurpose.SUPERVISION,
        "handover": ConsentPurpose.HANDOVER,
    }
)
"""What a document needs consent for besides the keeping of a file; others go to the participant."""

FOR_PARTICIPANT: Final = frozenset({"inspection", "card", "handout", "visit_sheet", "consent", "erasure"})
"""Documents that are the participant's own: a right, or paper for the table. They ask nothing."""


def refusals(details: ParticipantDetails) -> tuple[Consent, ...]:
    """Return the purposes that were refused or taken back, in the order of the form.

    A purpose that was never asked about is no refusal.
    """
    latest: dict[ConsentPurpose, Consent] = {}
    for consent in details.consents:
        known = latest.get(consent.purpose)
        if known is None or consent.on >= known.on:
            latest[consent.purpose] = consent
    return tuple(latest[p] for p in ConsentPurpose if p in latest and not latest[p].given)


def in_the_way(details: ParticipantDetails, document: str) -> tuple[Consent, ...]:
    """Return the refusals that sharing ``document`` meets; empty: nothing is asked.

    Who refused the file itself refused everything that leaves it.
    """
    if document in FOR_PARTICIPANT:
        return ()
    purpose = PURPOSE_OF_DOCUMENT.get(document)
    return tuple(c for c in refusals(details) if c.purpose in (ConsentPurpose.FILE, purpose))
