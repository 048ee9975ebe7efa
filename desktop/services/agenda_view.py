"""What a sheet may say of each day: with names everything useful on the way, without names codes only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.agenda import AgendaDay, AgendaItem, AgendaKind
from desktop.domain.names import words_like_names
from desktop.domain.pack import Text
from desktop.domain.sessions import Place, Session, SessionState
from desktop.domain.week import Slot
from desktop.services.week import TAKES_TIME, WeekContact, WeekSession, WeekView
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class SheetLook:
    """What the counsellor chose for a sheet; the safe choice is the default, every time (P9)."""

    named: bool = False
    """Names, last agreements, titles and places of contacts, titles of the own agenda."""
    addresses: bool = False
    """Addresses, telephone numbers and what to know at the door; counts only with ``named``."""
    large: bool = False
    black_and_white: bool = False


def agenda_day(place: Workplace, unit: Unit, view: WeekView, day: date, look: SheetLook) -> AgendaDay:
    """One day of a view, by time; cancelled visits and contacts that are not planned are left out."""
    known = () if look.named else tuple(person.name for person in unit.participants.all())
    contacts = (c for c in view.contacts if c.state in TAKES_TIME and _slot(c).day == day)
    items = [
        *_visits(place, unit, view, day, look),
        *(_contact(c, look, known) for c in contacts),
        *_taken(view, day, look, known),
    ]
    return AgendaDay(
        day=day,
        items=tuple(sorted(items, key=lambda i: (i.start, i.end, i.kind, i.who))),
        holiday=view.holidays.get(day, ""),
        away=tuple(_without(a.label, known) for a in view.absences if a.covers(day)),
    )


def _without(label: str, known: Sequence[str]) -> str:
    """A label of the counsellor's own, or nothing when a word of it is a name of one of ``known`` (P9)."""
    return "" if words_like_names(label, known) else label


def _slot(shown: WeekContact) -> Slot:
    return shown.contact.facts.slot


def _visits(place: Workplace, unit: Unit, view: WeekView, day: date, look: SheetLook) -> Iterator[AgendaItem]:
    shown = [
        s
        for s in view.sessions
        if s.session.slot and s.session.slot.day == day and s.session.state is not SessionState.CANCELLED
    ]
    people = unit.participants.some(s.participant_id for s in shown) if look.named and look.addresses else {}
    for one in shown:
        session, person = one.session, people.get(one.participant_id)
        week = place.pack_of(unit, unit.trajectories.get(session.trajectory_id)).week(session.theme)
        assert session.slot is not None  # noqa: S101 - chosen above
        where = ""
        if person and session.place is not Place.ELSEWHERE:
            home = session.place is Place.HOME
            where = person.details.address if home else person.details.phone
        yield AgendaItem(
            kind=AgendaKind.VISIT,
            start=session.slot.start,
            end=session.slot.end,
            who=_who(one, look),
            number=session.number,
            total=one.total,
            extra=session.extra,
            phase=session.phase,
            theme=week.title,
            place=session.place,
            where=where,
            at_the_door=person.details.visit_note if person and session.place is Place.HOME else "",
            bring=things(week.bring),
            agreement=_last_agreement(unit, session) if look.named else "",
        )


def _who(shown: WeekSession | WeekContact, look: SheetLook) -> str:
    return shown.name if look.named else shown.code


def things(bring: Text) -> tuple[Text, ...]:
    """Part what to take along at its commas, in every language; unequal lists stay one thing."""
    parted = {language: text.split(", ") for language, text in bring.items() if text.strip()}
    if len({len(parts) for parts in parted.values()}) != 1:
        return (bring,) if parted else ()
    count = len(next(iter(parted.values())))
    return tuple({language: parts[i] for language, parts in parted.items()} for i in range(count))


def _last_agreement(unit: Unit, session: Session) -> str:
    """What was agreed on the last visit that was held before this one."""
    earlier = [
        s
        for s in unit.sessions.of_trajectory(session.trajectory_id)
        if s.number < session.number and s.state is SessionState.HELD
    ]
    return earlier[-1].report.agreement if earlier else ""


def _contact(shown: WeekContact, look: SheetLook, known: Sequence[str]) -> AgendaItem:
    facts = shown.contact.facts
    return AgendaItem(
        kind=AgendaKind.CONTACT,
        start=facts.slot.start,
        end=facts.slot.end,
        who=_who(shown, look),
        what=facts.title if look.named else _without(facts.neutral_label, known),
        where=facts.place if look.named else "",
    )


def _taken(view: WeekView, day: date, look: SheetLook, known: Sequence[str]) -> Iterator[AgendaItem]:
    """Fixed blocks, and the own agenda: its titles may hold names of others."""
    for block in view.blocks:
        if block.slot.day == day:
            yield AgendaItem(
                AgendaKind.FIXED, block.slot.start, block.slot.end, _without(block.block.label, known)
            )
    seen: list[AgendaItem] = []
    for busy in view.busy:
        title = busy.title if look.named else ""
        item = AgendaItem(AgendaKind.BUSY, busy.slot.start, busy.slot.end, title, all_day=busy.all_day)
        if busy.slot.day == day and item not in seen:
            # Without titles, the same time twice says nothing more.
            seen.append(item)
            yield item
