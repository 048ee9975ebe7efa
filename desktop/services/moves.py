"""What a new moment would do to a session, before it is moved (M1, M3): read-only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.contact_moving import ContactMoveContext
from desktop.domain.diary import Diary, make_diary
from desktop.domain.errors import Problem
from desktop.domain.missed import MissedChoice, preview_missed
from desktop.domain.moving import MoveContext, Row, RowPreview, preview_move
from desktop.domain.pack import MethodPack
from desktop.domain.participants import VisitRisk
from desktop.domain.phases import Gap
from desktop.domain.sessions import Place, Session
from desktop.domain.week import Clash, Slot, WorkingHours
from desktop.services.diary import (
    AHEAD,
    AROUND,
    NamedDiary,
    around,
    last_day,
    read_named_diary,
    read_row,
)
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit

NOTHING_STANDS = make_diary()


@dataclass(frozen=True, slots=True)
class Movable:
    """A session that can get another moment, with whose it is."""

    session: Session
    name: str
    visit_risk: VisitRisk
    hours: WorkingHours


@dataclass(frozen=True, slots=True)
class NamedClash:
    """A clash with who and when stands there already; both ``None`` when it is not about an appointment."""

    clash: Clash
    name: str | None = None
    slot: Slot | None = None


@dataclass(frozen=True, slots=True)
class MoveView:
    """What a moment would do: ``problems`` keep it from being saved, the rest is only said."""

    problems: tuple[Problem, ...]
    clashes: tuple[NamedClash, ...]
    gap: Gap | None
    """The gap this move would make longer than the method wants; ``None``: it does not (M3)."""

    @property
    def is_free(self) -> bool:
        """Whether there is nothing to say about it."""
        return not (self.problems or self.clashes or self.gap)


@dataclass(frozen=True, slots=True)
class MoveFrame:
    """A session that is being moved: what its previews look at, and the names to say it with."""

    context: MoveContext
    participant_id: UUID
    name: str
    code: str
    total: int
    names: Mapping[UUID, str]
    """The participant of each booking in the diary of ``context``."""


@dataclass(frozen=True, slots=True)
class ContactMoveFrame:
    """A contact that is being moved, likewise."""

    context: ContactMoveContext
    participant_id: UUID
    name: str
    code: str
    names: Mapping[UUID, str]
    pack: MethodPack
    """The pack whose conditions it is checked by."""


@dataclass(frozen=True, slots=True)
class MissedOption:
    """One way to go on after a missed week, with what it would do."""

    choice: MissedChoice
    preview: RowPreview


@dataclass(frozen=True, slots=True)
class MissedView:
    """A session that was missed, and the ways to go on."""

    frame: MoveFrame
    options: tuple[MissedOption, ...]


def movable(place: Workplace, session_id: UUID) -> Movable:
    """The session with its participant; raises ``NotFound``."""
    with place.store.read() as unit:
        session = unit.sessions.get(session_id)
        trajectory = unit.trajectories.get(session.trajectory_id)
        person = unit.participants.get(trajectory.participant_id)
        hours = read_settings(unit).hours
    return Movable(session, person.name, person.details.visit_risk, hours)


def look_at_move(place: Workplace, session_id: UUID, slot: Slot, where: Place) -> MoveView:
    """What moving the session to ``slot`` would meet; nothing is written."""
    with place.store.read() as unit:
        named = read_named_diary(unit, *around(slot.day))
        context = move_context(place, unit, session_id, named.diary)
    preview = preview_move(context, slot, where)
    found = tuple(_named(clash, named) for clash in preview.clashes)
    return MoveView(preview.problems, found, preview.gap)


def move_context(
    place: Workplace, unit: Unit, session_id: UUID, diary: Diary = NOTHING_STANDS
) -> MoveContext:
    """What the rules look at when a session is moved; raises ``NotFound``."""
    session = unit.sessions.get(session_id)
    row = read_row(place, unit, session.trajectory_id)
    return context_of(place, row, session, diary)


def context_of(place: Workplace, row: Row, session: Session, diary: Diary) -> MoveContext:
    """The same, from a row that was read already."""
    return MoveContext(
        diary=diary,
        session=session,
        trajectory=row.trajectory,
        sessions=row.sessions,
        thresholds=row.thresholds,
        visit_risk=row.visit_risk,
        area=row.area,
        today=place.clock.today(),
        now=place.clock.now(),
    )


def move_frame(place: Workplace, unit: Unit, session_id: UUID) -> MoveFrame:
    """A session with the diary from last week to twelve weeks after its row; raises ``NotFound``."""
    session = unit.sessions.get(session_id)
    row = read_row(place, unit, session.trajectory_id)
    today = place.clock.today()
    named = read_named_diary(unit, today - AROUND, last_day([row], today) + AHEAD)
    person = unit.participants.get(row.trajectory.participant_id)
    weeks = len(place.pack_of(unit, row.trajectory).weeks)
    return MoveFrame(
        context=context_of(place, row, session, named.diary),
        participant_id=person.id,
        name=person.name,
        code=person.code,
        total=max(len(row.sessions), weeks),
        names=named.names,
    )


def contact_move_frame(place: Workplace, unit: Unit, contact_id: UUID) -> ContactMoveFrame:
    """A contact with the diary of the coming twelve weeks; raises ``NotFound``."""
    contact = unit.contacts.get(contact_id)
    person = unit.participants.get(contact.participant_id)
    today = place.clock.today()
    named = read_named_diary(unit, today - AROUND, max(today, contact.facts.slot.day) + AHEAD)
    # Where a contact takes place is a text, no area: travelling counts as between two areas.
    guard = place.contact_context(unit, contact)
    context = ContactMoveContext(named.diary, contact, guard)
    return ContactMoveFrame(context, person.id, person.name, person.code, named.names, guard.pack)


def missed_view(place: Workplace, unit: Unit, session_id: UUID) -> MissedView:
    """The ways to go on after a missed session, each with what it would do (M1, M3)."""
    frame = move_frame(place, unit, session_id)
    # The id and the reason of an extra session are given when it is saved.
    options = (
        MissedOption(choice, preview_missed(frame.context, choice, new_id=UUID(int=0), reason="?"))
        for choice in MissedChoice
    )
    return MissedView(frame, tuple(options))


def _named(clash: Clash, named: NamedDiary) -> NamedClash:
    if clash.with_id is None:
        return NamedClash(clash)
    booking = named.diary.bookings[clash.with_id]
    return NamedClash(clash, named.names[clash.with_id], booking.slot)
