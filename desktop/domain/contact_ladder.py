"""The ladder of contact: one safe person, then two, then a small group (M7).

The next rung is proposed only after enough good experiences on the one before; the counsellor and the
participant choose. The numbers stand in the method pack.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.contact import Contact, ContactSize, Outcome
from desktop.domain.pack import Thresholds

RUNGS = tuple(ContactSize)


@dataclass(frozen=True, slots=True)
class LadderAdvice:
    """The rung that is proposed now, and how far the next one is."""

    rung: ContactSize
    good: int
    """Good experiences on this rung, since the last one there that fell short."""
    needed: int
    """How many are needed before the next rung is proposed; 0 on the highest."""

    def goes_beyond(self, size: ContactSize | None) -> bool:
        """Whether a contact of this size is a larger step than the one that is proposed."""
        return size is not None and RUNGS.index(size) > RUNGS.index(self.rung)


def ladder_advice(contacts: Iterable[Contact], thresholds: Thresholds) -> LadderAdvice:
    """Propose a rung from the contacts of one participant, looked back on or not (M7).

    A good experience on a higher rung counts for the lower ones as well; one that fell short empties the
    count of its own rung and of all above it. A contact that does not tell its size counts as the lowest
    rung; "did not take place" counts for nothing.
    """
    seen = sorted(
        (
            (contact.facts.slot.starts_at(), RUNGS.index(contact.facts.size or ContactSize.ONE), look_back)
            for contact in contacts
            if (look_back := contact.look_back) is not None
            and look_back.outcome is not Outcome.DID_NOT_TAKE_PLACE
        ),
        key=lambda one: (one[0], one[2].recorded_at),
    )
    good = [0] * len(RUNGS)
    for _, rung, look_back in seen:
        if look_back.outcome is Outcome.POSITIVE:
            for lower in range(rung + 1):
                good[lower] += 1
        else:
            for higher in range(rung, len(RUNGS)):
                good[higher] = 0
    needed = (thresholds.two_after_good, thresholds.group_after_good, 0)
    for place, rung_now in enumerate(RUNGS):
        if not needed[place] or good[place] < needed[place]:
            return LadderAdvice(rung_now, good[place], needed[place])
    raise AssertionError  # the highest rung needs nothing
