"""What stands on "My day" and "My week": frozen views, so that the paper adds no fact of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from desktop.domain.pack import Text
from desktop.domain.paper_look import PLAIN, PaperLook, PaperSource
from desktop.domain.sessions import Place
from desktop.domain.trajectory import Phase


class AgendaKind(StrEnum):
    """What takes the time."""

    VISIT = "visit"
    CONTACT = "contact"
    FIXED = "fixed"
    BUSY = "busy"
    """The counsellor's own agenda."""


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One line of a day. Without names nothing in it tells who somebody is or where they live."""

    kind: AgendaKind
    start: time
    end: time
    """Local times; 23:59 is the end of the day."""
    who: str = ""
    """Name or code of the participant; the label of a fixed block; empty: only that it is taken."""
    number: int = 0
    total: int = 0
    """Week ``number`` of ``total``, of a visit."""
    extra: bool = False
    """Whether the visit comes on top of the weeks of the pack."""
    phase: Phase | None = None
    theme: Text = field(default_factory=dict)
    what: str = ""
    """Of a contact: its title, or the neutral label without names."""
    place: Place | None = None
    where: str = ""
    """Address of a visit or place of a contact; only with names."""
    at_the_door: str = ""
    """What to know at the door; only with names and addresses."""
    bring: tuple[Text, ...] = ()
    """What to take along, one thing each."""
    agreement: str = ""
    """What was agreed the last time; only with names."""
    all_day: bool = False
    """Of the own agenda: it takes the whole day."""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day by start time, with why there may be nothing in it."""

    day: date
    items: tuple[AgendaItem, ...] = ()
    holiday: str = ""
    away: tuple[str, ...] = ()
    """Why the counsellor is away, one label per absence; empty text: only that it is so."""


@dataclass(frozen=True, slots=True)
class AgendaPaper:
    """A sheet for one day or one week."""

    days: tuple[AgendaDay, ...]
    named: bool
    large: bool
    organisation: str
    source: PaperSource
    look: PaperLook = PLAIN
