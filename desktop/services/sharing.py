"""What leaves about somebody: whether consent stands in the way, and writing down to whom and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.consent import in_the_way
from desktop.domain.participants import Consent
from desktop.domain.privacy import Disclosure, Sharing, validate_sharing
from desktop.services.workplace import Workplace, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class Refused:
    """Somebody who refused what a document asks, or took it back."""

    participant_id: UUID
    code: str
    name: str
    consents: tuple[Consent, ...]


def refused_for(place: Workplace, document: str, participants: Iterable[UUID]) -> tuple[Refused, ...]:
    """Return those whose consent stands in the way of sharing ``document``, in the order asked."""
    found = []
    with place.store.read() as unit:
        people = unit.participants.some(participants)
    for person in people.values():
        consents = in_the_way(person.details, document)
        if consents:
            found.append(Refused(person.id, person.code, person.name, consents))
    return tuple(sorted(found, key=lambda one: one.code))


def write_down(
    place: Workplace, unit: Unit, participant_id: UUID, document: str, sharing: Sharing, *, way: str
) -> None:
    """Keep that something left about somebody, to whom and why.

    Where consent was refused the log gets a line with the reason's code; the words stand beside it, and
    go when the person is erased. Raises ``Rejected`` for texts that are too long.
    """
    reject_if(validate_sharing(sharing, reason_needed=False))
    unit.disclosures.add(Disclosure(place.new_id(), participant_id, unit.now, document, sharing, way))
    person = unit.participants.find(participant_id)
    if person is not None and in_the_way(person.details, document):
        code = sharing.reason.value if sharing.reason else "no_reason"
        unit.audit(f"shared_despite_{code}", "participant", participant_id)
