"""What the week page reads, in one go on the worker, and how its blocks are put into words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.contact import ContactState
from desktop.domain.next_step import StepKind
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.week import DEFAULT_ZONE, Slot, WorkingHours
from desktop.language import dates, translate, words
from desktop.services.planning import WeekContact, WeekSession, WeekView
from desktop.services.today import OpenTask

if TYPE_CHECKING:
    from desktop.services.office import Services

TO_PLAN = (StepKind.PLAN_SESSION, StepKind.PLAN_TRAJECTORY)


@dataclass(frozen=True, slots=True)
class WeekShown:
    """One week with what stands around it."""

    view: WeekView
    hours: WorkingHours
    now: datetime
    """Local wall time."""
    tasks: tuple[OpenTask, ...]
    """People whose next step is planning, without those who have an unplanned session in the tray."""
    people: int


@dataclass(frozen=True, slots=True)
class BlockFacts:
    """One block of the week in words, ready to be painted."""

    id: UUID
    kind: str
    """``session`` or ``contact``."""
    person: UUID
    slot: Slot
    name: str
    line: str
    icon: str
    role: str
    """Colour role of the icon."""
    look: str
    """``brain``, ``relating`` or ``contact``."""
    off: bool
    """Cancelled or set aside: struck through."""
    loose: bool
    """A contact that does not count as planned yet."""
    movable: bool
    spoken: str

    @property
    def span(self) -> tuple[int, int]:
        """Start and end in minutes of the day."""
        start = self.slot.start.hour * 60 + self.slot.start.minute
        return start, min(start + self.slot.minutes, 24 * 60)


def read_week(services: Services, day: date | None) -> WeekShown:
    """Read the week of ``day`` (today when ``None``) with hours, moment and what waits to be planned."""
    today = services.today.day()
    view = services.planning.week(day or today.today)
    waiting = {item.participant_id for item in view.unplanned}
    tasks = tuple(t for t in today.tasks if t.step.kind in TO_PLAN and t.participant_id not in waiting)
    now = services.place.clock.now().astimezone(ZoneInfo(DEFAULT_ZONE))
    return WeekShown(view, services.settings.read().hours, now, tasks, today.participants)


def blocks(shown: WeekShown) -> tuple[BlockFacts, ...]:
    """Everything that stands in the grid, in order of time."""
    found = [*_sessions(shown), *_contacts(shown)]
    return tuple(sorted(found, key=lambda b: (b.slot.day, b.slot.start, b.name, str(b.id))))


def _sessions(shown: WeekShown) -> Iterator[BlockFacts]:
    for item in shown.view.sessions:
        if item.session.slot is not None:
            yield session_block(item, item.session.slot, shown.now)


def _contacts(shown: WeekShown) -> Iterator[BlockFacts]:
    for item in shown.view.contacts:
        if item.state is not ContactState.SET_ASIDE:
            yield contact_block(item)


def session_block(item: WeekSession, slot: Slot, now: datetime) -> BlockFacts:
    """A session as a block; ``now`` decides whether its report is missing."""
    session = item.session
    phase = words.phase(session.phase)
    short = translate("WeekPage", "wk {number} · {phase}").format(number=session.number, phase=phase)
    fixed = session.fixed_at is not None
    over = slot.ends_at() <= now
    icon, role, state = _session_state(session.state, fixed, over)
    return BlockFacts(
        id=session.id,
        kind="session",
        person=item.participant_id,
        slot=slot,
        name=item.name,
        line=short,
        icon=icon,
        role=role,
        look="brain" if session.phase is Phase.BRAIN else "relating",
        off=session.state is SessionState.CANCELLED,
        loose=False,
        movable=session.state is not SessionState.HELD,
        spoken=_spoken(slot, item.name, week_of(session.number, item.total), phase, state),
    )


def _session_state(state: SessionState, fixed: bool, over: bool) -> tuple[str, str, str]:
    if state is SessionState.CANCELLED:
        return "calendar-x", "ink2", words.session_state(state)
    if state is SessionState.HELD and fixed:
        return "check", "good", words.session_state(state)
    if state is SessionState.HELD or over:
        return "square-pen", "warn", translate("WeekPage", "report missing")
    return "", "ink2", words.session_state(state)


def contact_block(item: WeekContact) -> BlockFacts:
    """A contact as a block; one that is not cleared and planned yet stays loose."""
    facts, state = item.contact.facts, item.state
    icon, role = {
        ContactState.LOOKED_BACK: ("check", "good"),
        ContactState.HELD: ("square-pen", "warn"),
        ContactState.CLEARED: ("clipboard-check", "ink2"),
        ContactState.CHECKING: ("list-checks", "ink2"),
        ContactState.IDEA: ("list-checks", "ink2"),
    }.get(state, ("", "ink2"))
    kind = translate("WeekPage", "guided contact")
    loose = state in (ContactState.IDEA, ContactState.CHECKING, ContactState.CLEARED)
    said = words.contact_state(state)
    return BlockFacts(
        id=item.contact.id,
        kind="contact",
        person=item.contact.participant_id,
        slot=facts.slot,
        name=item.name,
        line=f"{kind}, {said}" if loose else kind,
        icon=icon,
        role=role,
        look="contact",
        off=False,
        loose=loose,
        movable=False,
        spoken=_spoken(facts.slot, item.name, f"{kind}: {facts.title}", said),
    )


def week_of(number: int, total: int) -> str:
    """ "week 3 van 8"."""
    return translate("WeekPage", "week {number} of {total}").format(number=number, total=total)


def _spoken(slot: Slot, *parts: str) -> str:
    """ "di 24 november 10:00–11:00, Anneke de Vries, week 3 van 8, brein, verslag ontbreekt"."""
    return ", ".join((f"{dates.day(slot.day)} {dates.time_range(slot)}", *parts))


def work_span(hours: WorkingHours) -> tuple[int, int]:
    """Working hours in minutes of the day."""
    return minute_of(hours.start), minute_of(hours.end)


def minute_of(moment: time) -> int:
    """Minutes since midnight."""
    return moment.hour * 60 + moment.minute
