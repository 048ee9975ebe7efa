"""What a document is to the program: for whom, what can be chosen about it, how it is read and drawn.

A kind is registered once, in ``desktop.services.kinds``; the Rapporten page, the batch, the command line and
the self-test share it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from desktop.domain.period import ALWAYS, Period
from desktop.services.reporting import SlippedName
from desktop.services.workplace import Workplace


class ForWhom(StrEnum):
    """Who is meant to read a document; the list of documents is grouped by it."""

    SUPERVISOR = "supervisor"
    PARTICIPANT = "participant"
    FAMILY = "family"
    ORGANISATION = "organisation"
    MYSELF = "myself"


class About(StrEnum):
    """Whom a document is about: who has to be chosen before it can be drawn."""

    NOBODY = "nobody"
    ONE = "one"
    """One participant."""
    ONE_OR_BLANK = "one_or_blank"
    """One participant, or blank when nobody is chosen."""
    ALL = "all"
    """Every participant, together on one document."""


class Span(StrEnum):
    """The time that a document is about."""

    NONE = "none"
    DAY = "day"
    WEEK = "week"
    PERIOD = "period"
    """Two days, each of which may be open; both open unless the user chooses."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a document that can be left out."""

    id: str
    label: Callable[[], str]
    on: bool = True
    """Whether it is in until the user says otherwise."""
    free_text: bool = False
    """Words that somebody typed: off on every arrival, never remembered (``decisions.md``)."""
    needs_name: bool = False
    """Whether it can only be in when the name is."""


@dataclass(frozen=True, slots=True)
class Item:
    """One of the things of a participant that a document can be about: a visit, a contact, a week."""

    id: str
    """Given back in :attr:`DocumentChoices.item`."""
    label: str
    """In the language of the window."""
    likely: bool = False
    """Whether it is chosen until the user says otherwise; without one, the first is."""


@dataclass(frozen=True, slots=True)
class DocumentChoices:
    """What was chosen. A kind looks only at what it takes; the default of each is the safe one (P9)."""

    participant: UUID | None = None
    item: str = ""
    """Empty: the likely one of the kind's items. With no participant: the very row (a visit, a contact)."""
    parts: frozenset[str] | None = None
    """Ids of the parts of the item that are on it, such as exercises of a sheet; ``None``: all of them."""
    period: Period = ALWAYS
    """For a day or a week: ``first`` lies in it."""
    sections: frozenset[str] = frozenset()
    """Ids of the sections that are in; see :meth:`DocumentKind.usual`."""
    named: bool = False
    language: str = "nl"
    colour: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that was read and can be drawn without the store."""

    draw: Callable[[], bytes]
    """A ``functools.partial`` of a function in ``desktop.reports`` with the frozen view: it is also sent to
    the worker processes, which have neither store nor key."""
    file_name: str
    """Ends in ``.pdf``; holds codes, never a name (P9)."""
    subjects: tuple[tuple[str, UUID], ...] = ()
    """Kind and id of the rows it is about, a line in the audit log for each; none: it is about nobody."""
    holds: tuple[str, ...] = ()
    """What is in it, in the language of the window: "code K7-41", "goal", "visits"."""
    lacks: str = ""
    """What is not in it, as a sentence: "No name."; empty when there is nothing to say."""
    personal: bool = False
    """Whether it tells about a person, also without the name: written for somebody else to read."""
    participant: UUID | None = None
    """The one participant that it is about."""
    code: str = ""
    """Of that participant."""
    named: bool = False
    """Whether the name stands in it."""
    slipped: tuple[SlippedName, ...] = ()
    """Words that look like a name although the name was left out: marked, and asked about."""

    @property
    def asks_to_whom(self) -> bool:
        """Whether the last step asks to whom it goes (P9); the one rule, for the page and every dialog.

        A name on it, or anything told about a person: yes. A blank one, a sheet without a name for at home
        or for the own bag, a paper about nobody: no.
        """
        return self.personal or self.named or bool(self.slipped)


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One kind of document."""

    id: str
    """Stable: on the command line, and in the audit log as ``exported_<id>`` unless ``logged`` says else."""
    for_whom: ForWhom
    icon: str
    title: Callable[[], str]
    """What it is called, in the language of the window; a call of ``translate``."""
    line: Callable[[], str]
    """What it is for, in one sentence."""
    read: Callable[[Workplace, DocumentChoices], Draft]
    """Reads the store; raises ``Rejected`` or ``NotFound`` when there is nothing to draw."""
    about: About = About.NOBODY
    span: Span = Span.NONE
    can_name: bool = False
    """Whether it can carry the name; without, until the user asks for it."""
    can_be_grey: bool = False
    """Whether it can be drawn in black-and-white, sparing of ink."""
    sections: tuple[Section, ...] = ()
    items: Callable[[Workplace, UUID | None], tuple[Item, ...]] | None = None
    """What can be chosen of a participant (``None``: of nobody, for a blank one), in their own order."""
    items_label: Callable[[], str] | None = None
    """What that choice is called: "Which visit"."""
    parts: Callable[[Workplace, UUID | None, str], tuple[Item, ...]] | None = None
    """Which parts of an item can be left out: the exercises of a sheet, of a participant and an item."""
    parts_label: Callable[[], str] | None = None
    """What those are called: "Exercises on the sheet"."""
    asks_supervisor: bool = False
    """Whether the counsellor's question for the supervisor stands on it, and is typed beside it."""
    logged: str = ""
    """Word after ``exported_`` in the audit log; empty: the id."""

    @property
    def usual(self) -> frozenset[str]:
        """The sections that are in until the user says otherwise: never free text."""
        return frozenset(one.id for one in self.sections if one.on and not one.free_text)

    @property
    def action(self) -> str:
        """The action in the audit log."""
        return f"exported_{self.logged or self.id}"

    @property
    def in_batch(self) -> bool:
        """Whether it makes sense for many participants in one go."""
        return self.about in {About.ONE, About.ONE_OR_BLANK}


class Way(StrEnum):
    """How a document leaves."""

    SAVE = "save"
    PRINT = "print"
    BATCH = "batch"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What left about a participant, and to whom, as the user filled it in."""

    document: str
    """Id of the kind."""
    way: Way
    recipient: str
    at: datetime


def chosen_item(items: Sequence[Item], wanted: str) -> Item | None:
    """The item that was asked for, else the likely one, else the first; ``None`` when there are none."""
    found = next((one for one in items if one.id == wanted), None)
    return found or next((one for one in items if one.likely), next(iter(items), None))
