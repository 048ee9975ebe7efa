"""A participant: as little as guidance needs (no BSN, no diagnosis, birth year only)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class LonelyFor(StrEnum):
    """How long the loneliness lasts (M13); the method is for the long-lasting kind."""

    BELOW_A_YEAR = "below_a_year"
    ABOVE_A_YEAR = "above_a_year"
    UNKNOWN = "unknown"


class OwnWish(StrEnum):
    """Whether the person wants this (M11, M13)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class ConsultDecision(StrEnum):
    """What was decided after the stop-and-consult list; never which item (M13)."""

    NOT_YET = "not_yet"
    START = "start"
    CONSULT_FIRST = "consult_first"
    NOT_NOW = "not_now"


class VisitRisk(StrEnum):
    """Risk estimate of a home visit; red means: meet at a safe place."""

    GREEN = "green"
    ORANGE = "orange"
    RED = "red"


class ConsentPurpose(StrEnum):
    """What a participant can allow, each apart."""

    FILE = "file"
    """Keeping this file."""
    SUPERVISION = "supervision"
    """Pseudonymised reports to the supervisor."""
    HANDOVER = "handover"
    """Handing over to a colleague when the counsellor falls ill."""
    FOLLOW_UP = "follow_up"
    """Being contacted after completion."""


@dataclass(frozen=True, slots=True)
class Consent:
    """One answer to one purpose, with its date."""

    purpose: ConsentPurpose
    given: bool
    on: date


@dataclass(frozen=True, slots=True)
class ParticipantDetails:
    """What a counsellor types about a participant: the new/edit form, intake included (M13)."""

    name: str
    birth_year: int | None = None
    phone: str = ""
    address: str = ""
    area: str = ""
    """Neighbourhood for clustering visits; never in a report."""
    language: str = "nl"
    lonely_for: LonelyFor = LonelyFor.UNKNOWN
    own_wish: OwnWish = OwnWish.UNKNOWN
    consult_on: date | None = None
    """When the stop-and-consult list was gone through."""
    consult_decision: ConsultDecision = ConsultDecision.NOT_YET
    goal: str = ""
    """The goal in the participant's own words (M11)."""
    visit_risk: VisitRisk = VisitRisk.GREEN
    visit_note: str = ""
    """What to know at the door ("grote hond, bel vooraf")."""
    consents: tuple[Consent, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A participant as stored."""

    id: UUID
    code: str
    """Pseudonym ``K7-41``, on paper and in file names in place of the name."""
    details: ParticipantDetails
    revision: int

    @property
    def name(self) -> str:
        """The name on screen."""
        return self.details.name
