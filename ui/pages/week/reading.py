"""What the week page reads, in one go on the worker, and how its blocks are put into words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.contact import ContactState
from desktop.domain.diary import Travel
from desktop.domain.pack import MethodPack
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.domain.week import DEFAULT_ZONE, Slot, WorkingHours
from desktop.language import current_language, dates, translate, words
from desktop.services.tray import Waiting
from desktop.services.week import WeekContact, WeekSession, WeekView
from ui.pages.week.bands import Band, bands, span_of

if TYPE_CHECKING:
    from desktop.services.office import Services

PLACE_ICONS = {Place.HOME: "opmaat-house", Place.ELSEWHERE: "map-pin", Place.PHONE: "phone-call"}
"""Where a visit is, as a sign beside the name; the words for the ear say it too."""


@dataclass(frozen=True, slots=True)
class WeekShown:
    """One week with what stands around it."""

    view: WeekView
    hours: WorkingHours
    now: datetime
    """Local wall time."""
    tray: tuple[Waiting, ...]
    """What still has to be planned."""
    travel: Travel
    people: int
    bands: tuple[Band, ...] = ()

    def holds(self, day: date) -> bool:
        """Whether a day is in this week."""
        return 0 <= (day - self.view.monday).days < 7


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
    """Under the name, parts with " · " between them; the first part alone where there is little room."""
    third: str
    """The theme of the week or the title of the contact; shown where there is room."""
    icon: str
    role: str
    """Colour role of the icon."""
    place_icon: str
    look: str
    """``brain``, ``relating`` or ``contact``."""
    off: bool
    """Cancelled or set aside: struck through."""
    loose: bool
    """A contact that does not count as planned yet: a ghost."""
    movable: bool
    why_not: str
    """Why it cannot be moved; empty when it can."""
    spoken: str
    may_be_missed: bool = False
    """A visit that was cancelled or whose time is past without a report."""
    week: str = ""
    """ "week 3 van 8"; empty for a contact."""
    more: str = ""
    """What the tooltip says beside that: theme, place, what was reopened."""

    @property
    def span(self) -> tuple[int, int]:
        """Start and end in minutes of the day."""
        return span_of(self.slot)

    @property
    def hint(self) -> str:
        """The whole of it, for the tooltip."""
        return f"{self.spoken}\n{self.more}" if self.more else self.spoken


def read_week(services: Services, day: date | None) -> WeekShown:
    """Read the week of ``day`` (today when ``None``) with hours, moment and what waits to be planned."""
    view = services.planning.week(day or services.place.clock.today())
    settings = services.settings.read()
    return WeekShown(
        view=view,
        hours=settings.hours,
        now=services.place.clock.now().astimezone(ZoneInfo(DEFAULT_ZONE)),
        tray=services.planning.tray(),
        travel=settings.travel,
        people=len(services.participants.overview()),
        bands=bands(view),
    )


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
    icon, role, state = _session_state(session, slot.is_over(now))
    theme = item.theme[current_language()]
    held, over = session.state is SessionState.HELD, slot.is_over(now)
    off = session.state is SessionState.CANCELLED
    return BlockFacts(
        id=session.id,
        kind="session",
        person=item.participant_id,
        slot=slot,
        name=item.name,
        line=week_short(session.number, item.total, phase),
        third=theme,
        icon=icon,
        role=role,
        place_icon=PLACE_ICONS[session.place],
        look=look_of(session.phase),
        off=off,
        loose=False,
        movable=not held,
        why_not=translate("WeekPage", "What was held stays where it was.") if held else "",
        spoken=_spoken(slot, item.name, week_of(session.number, item.total), phase, state),
        may_be_missed=off or (over and not held),
        week=week_of(session.number, item.total),
        more=f"{theme}, {words.place(session.place)}",
    )


def look_of(phase: Phase) -> str:
    """How a session of a phase is drawn."""
    return "brain" if phase is Phase.BRAIN else "relating"


def week_short(number: int, total: int, phase: str) -> str:
    """ "wk 3/8 · brein"."""
    text = translate("WeekPage", "wk {number}/{total} · {phase}")
    return text.format(number=number, total=total, phase=phase)


def _session_state(session: Session, over: bool) -> tuple[str, str, str]:
    state = session.state
    if state is SessionState.CANCELLED:
        return "calendar-x", "ink2", words.session_state(state)
    if state is SessionState.HELD and session.fixed_at is not None:
        return "check", "good", words.session_state(state)
    if state is SessionState.HELD or over:
        return "square-pen", "warn", translate("WeekPage", "report missing")
    return "", "ink2", words.session_state(state)


CONTACT_ICONS = {
    ContactState.LOOKED_BACK: ("check", "good"),
    ContactState.HELD: ("square-pen", "warn"),
    ContactState.CLEARED: ("clipboard-check", "ink2"),
    ContactState.CHECKING: ("list-checks", "ink2"),
    ContactState.IDEA: ("list-checks", "ink2"),
}
MOST_NAMED = 3
"""Conditions that are named one by one."""
UNSURE = (ContactState.IDEA, ContactState.CHECKING, ContactState.CLEARED)
OVER = (ContactState.HELD, ContactState.LOOKED_BACK)


def contact_block(item: WeekContact) -> BlockFacts:
    """A contact as a block; one that is not cleared and planned yet stays a ghost (M5, M6)."""
    facts, state = item.contact.facts, item.state
    icon, role = CONTACT_ICONS.get(state, ("", "ink2"))
    kind = translate("WeekPage", "guided meeting")
    loose = state in UNSURE
    said = words.contact_state(state)
    if item.reopened:
        icon, role = "rotate-ccw", "warn"
    return BlockFacts(
        id=item.contact.id,
        kind="contact",
        person=item.contact.participant_id,
        slot=facts.slot,
        name=item.name,
        line=f"{said} · {kind}" if loose else kind,
        third=facts.title,
        icon=icon,
        role=role,
        place_icon="",
        look="contact",
        off=False,
        loose=loose,
        movable=state not in OVER,
        why_not=translate("WeekPage", "What was held stays where it was.") if state in OVER else "",
        spoken=_spoken(facts.slot, item.name, f"{kind}: {facts.title}", said, *reopened_words(item)),
        more="\n".join(words.condition_name(code, item.pack) for code in item.reopened),
    )


def reopened_words(item: WeekContact) -> tuple[str, ...]:
    """ "opnieuw na te kijken: S2 ‘Voorspelbaar’", or nothing."""
    if not item.reopened:
        return ()
    named = conditions_named(item.reopened, item.pack)
    return (translate("WeekPage", "to be checked again: {conditions}").format(conditions=named),)


def conditions_named(codes: Sequence[str], pack: MethodPack) -> str:
    """A few conditions by name; of many only how many: nobody listens to fifteen names."""
    if len(codes) > MOST_NAMED:
        return translate("WeekPage", "%n condition(s)", "", len(codes))
    return ", ".join(words.condition_name(code, pack) for code in codes)


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
