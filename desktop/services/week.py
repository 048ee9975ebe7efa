"""What the week, the day and the month show: read-only views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.clearance import contact_state, reopened
from desktop.domain.contact import Contact, ContactState
from desktop.domain.diary import Absence, BusyTime, FixedBlock
from desktop.domain.pack import MethodPack, Text
from desktop.domain.participants import VisitRisk
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.week import DEFAULT_ZONE, Slot, WorkingHours
from desktop.services.diary import absences_between, holidays_between, midnight, read_busy
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit

TAKES_TIME = (ContactState.PLANNED, ContactState.HELD, ContactState.LOOKED_BACK)
"""States of a contact that takes the counsellor's time; the others are only thought of."""


@dataclass(frozen=True, slots=True)
class WeekSession:
    """A session in the week grid."""

    session: Session
    participant_id: UUID
    name: str
    code: str
    total: int
    visit_risk: VisitRisk
    theme: Text
    """What its week is about, in the words of the pack of its trajectory."""
    area: str = ""

    @property
    def red_home(self) -> bool:
        """Whether it is planned at home although the risk is red: another place is to be found."""
        planned = self.session.state is SessionState.PLANNED and self.session.place is Place.HOME
        return planned and self.visit_risk is VisitRisk.RED


@dataclass(frozen=True, slots=True)
class WeekContact:
    """A contact in the week grid; ``reopened`` names the conditions that a change opened again."""

    contact: Contact
    state: ContactState
    name: str
    code: str
    reopened: tuple[str, ...]
    pack: MethodPack
    """The pack whose conditions it is checked by."""
    area: str = ""


@dataclass(frozen=True, slots=True)
class WeekBlock:
    """A fixed block on one of the days."""

    block: FixedBlock
    slot: Slot


@dataclass(frozen=True, slots=True)
class WeekBusy:
    """A stretch of the own agenda on one local day; ``slot`` is cut off at midnight, 1-1440 minutes."""

    slot: Slot
    title: str
    source: str
    all_day: bool


@dataclass(frozen=True, slots=True)
class WeekTotals:
    """How full it is: visits that are not cancelled, contacts that take time, and the minutes of both."""

    sessions: int
    contacts: int
    minutes: int


@dataclass(frozen=True, slots=True)
class WeekView:
    """One week, Monday to Sunday, or one day of it: ``first`` to ``last``."""

    monday: date
    today: date
    sessions: tuple[WeekSession, ...]
    contacts: tuple[WeekContact, ...]
    holidays: Mapping[date, str]
    unplanned: tuple[WeekSession, ...]
    """Sessions that lost their date."""
    first: date
    last: date
    absences: tuple[Absence, ...]
    blocks: tuple[WeekBlock, ...]
    busy: tuple[WeekBusy, ...]
    totals: WeekTotals
    hours: WorkingHours


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day in the month overview; ``holiday`` is empty on any other day."""

    day: date
    sessions: int
    contacts: int
    holiday: str
    absent: bool


@dataclass(frozen=True, slots=True)
class MonthView:
    """A month in whole weeks, Monday to Sunday."""

    month: date
    """Its first day."""
    today: date
    days: tuple[MonthDay, ...]


def read_view(place: Workplace, first: date, last: date) -> WeekView:
    """The days from ``first`` to ``last``, both included and within one week."""
    with place.store.read() as unit:
        settings = read_settings(unit)
        sessions = show_sessions(place, unit, unit.sessions.between(first, last))
        contacts = show_contacts(place, unit, unit.contacts.between(first, last))
        return WeekView(
            monday=first - timedelta(days=first.weekday()),
            today=place.clock.today(),
            sessions=sessions,
            contacts=contacts,
            holidays=holidays_between(settings.holidays_country, first, last),
            unplanned=lost_sessions(place, unit),
            first=first,
            last=last,
            absences=absences_between(unit, first, last),
            blocks=tuple(_blocks(unit.fixed_blocks.all(), first, last)),
            busy=tuple(_busy(read_busy(unit, first, last), first, last)),
            totals=totals(sessions, contacts),
            hours=settings.hours,
        )


def read_month(place: Workplace, day: date) -> MonthView:
    """The month of ``day``: counts, holidays and absences per day."""
    month = day.replace(day=1)
    next_month = (month + timedelta(days=31)).replace(day=1)
    first = month - timedelta(days=month.weekday())
    last = next_month + timedelta(days=(7 - next_month.weekday()) % 7 - 1)
    with place.store.read() as unit:
        holidays = holidays_between(read_settings(unit).holidays_country, first, last)
        absences = absences_between(unit, first, last)
        booked = unit.bookings.between(first, last)
    visits = Counter(one.booking.slot.day for one in booked if one.booking.trajectory_id is not None)
    meetings = Counter(one.booking.slot.day for one in booked if one.booking.trajectory_id is None)
    shown = tuple(
        MonthDay(
            one,
            visits[one],
            meetings[one],
            holidays.get(one, ""),
            any(away.covers(one) for away in absences),
        )
        for one in days_between(first, last)
    )
    return MonthView(month, place.clock.today(), shown)


def show_sessions(place: Workplace, unit: Unit, sessions: Sequence[Session]) -> tuple[WeekSession, ...]:
    """Sessions with whose they are, in the order given; those of removed participants are left out."""
    trajectories = unit.trajectories.some(s.trajectory_id for s in sessions)
    people = unit.participants.some(t.participant_id for t in trajectories.values())
    counts = unit.sessions.counts(list(trajectories))
    shown = []
    for session in sessions:
        trajectory = trajectories.get(session.trajectory_id)
        person = people.get(trajectory.participant_id) if trajectory else None
        if trajectory is None or person is None:
            continue
        pack, details = place.pack_of(unit, trajectory), person.details
        total, theme = max(counts[trajectory.id], len(pack.weeks)), pack.week(session.theme).title
        who = person.id, person.name, person.code
        shown.append(WeekSession(session, *who, total, details.visit_risk, theme, details.area))
    return tuple(shown)


def show_contacts(place: Workplace, unit: Unit, contacts: Sequence[Contact]) -> tuple[WeekContact, ...]:
    """Contacts with whose they are and their state now; those of removed participants are left out."""
    people = unit.participants.some(c.participant_id for c in contacts)
    shown = []
    for contact in contacts:
        person = people.get(contact.participant_id)
        if person is not None:
            context = place.contact_context(unit, contact)
            again, state = reopened(contact, context), contact_state(contact, context)
            who, area = (person.name, person.code), person.details.area
            shown.append(WeekContact(contact, state, *who, again, context.pack, area))
    return tuple(shown)


def lost_sessions(place: Workplace, unit: Unit) -> tuple[WeekSession, ...]:
    """Planned sessions of open trajectories that lost their date."""
    lost = [s for s in unit.sessions.without_date() if s.state is SessionState.PLANNED]
    trajectories = unit.trajectories.some(s.trajectory_id for s in lost)
    return show_sessions(place, unit, [s for s in lost if trajectories[s.trajectory_id].is_open])


def totals(sessions: Iterable[WeekSession], contacts: Iterable[WeekContact]) -> WeekTotals:
    """How much of the days is taken."""
    visits = [s.session.slot for s in sessions if s.session.state is not SessionState.CANCELLED]
    meetings = [c.contact.facts.slot for c in contacts if c.state in TAKES_TIME]
    minutes = sum(slot.minutes for slot in (*visits, *meetings) if slot)
    return WeekTotals(len(visits), len(meetings), minutes)


def _blocks(blocks: Iterable[FixedBlock], first: date, last: date) -> Iterator[WeekBlock]:
    for day in days_between(first, last):
        for block in blocks:
            slot = block.on(day)
            if slot is not None:
                yield WeekBlock(block, slot)


def _busy(found: Iterable[tuple[BusyTime, str]], first: date, last: date) -> Iterator[WeekBusy]:
    for busy, source in found:
        for day in days_between(first, last):
            slot = slot_on(busy, day)
            if slot is not None:
                yield WeekBusy(slot, busy.title, source, all_day=slot.minutes >= 24 * 60)


def slot_on(busy: BusyTime, day: date) -> Slot | None:
    """The part of a busy time that falls on a local day, by the wall clock; ``None``: no part does."""
    zone = ZoneInfo(DEFAULT_ZONE)
    begins, ends = busy.starts_at.astimezone(zone), busy.ends_at.astimezone(zone)
    if begins >= midnight(day + timedelta(days=1)) or ends <= midnight(day):
        return None
    start = begins.time().replace(tzinfo=None) if begins.date() == day else time()
    until = _minute(ends) if ends.date() == day else 24 * 60
    # Half a minute at the end takes the whole one; in the doubled hour the wall can stand still.
    minutes = max(until - start.hour * 60 - start.minute, 1)
    return Slot(day, start.replace(second=0, microsecond=0), minutes)


def _minute(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute + bool(moment.second or moment.microsecond)


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from ``first`` to ``last``, both included."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)
