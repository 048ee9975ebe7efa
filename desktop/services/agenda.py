"""The agenda on paper and for other agenda programs: "My day", "My week", calendar files out and in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.agenda import AgendaPaper
from desktop.domain.clearance import contact_state
from desktop.domain.errors import Problem
from desktop.domain.sessions import Session, SessionState
from desktop.language import speaking, translate
from desktop.services.agenda_view import SheetLook, agenda_day
from desktop.services.papers import paper_look, paper_source
from desktop.services.settings import read_settings
from desktop.services.week import TAKES_TIME, days_between, read_view, show_sessions
from desktop.services.workplace import Done, Workplace, reject_if
from desktop.storage import durable
from desktop.storage.repositories import moves
from desktop.storage.unit_of_work import Unit

if TYPE_CHECKING:
    from desktop.exchange.busy import BusyReading
    from desktop.exchange.ics import AgendaEvent

_WHOLE_AGENDA = UUID(int=0)
"""Stands in the log for the agenda as a whole: it is about no single row."""


class Document(StrEnum):
    """What can be printed."""

    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class AgendaService:
    """Make the sheets and the calendar file, read another calendar, and log what leaves."""

    place: Workplace

    def day_sheet(self, day: date, look: SheetLook | None = None, language: str = "nl") -> bytes:
        """ "My day" as a tagged PDF; without names unless ``look`` says so (P9)."""
        from desktop.reports.agenda import day_pdf

        return day_pdf(self.paper(day, day, look or SheetLook(), language), language)

    def week_sheet(self, day: date, look: SheetLook | None = None, language: str = "nl") -> bytes:
        """ "My week", the week that holds ``day``, as a tagged PDF."""
        from desktop.reports.agenda import week_pdf

        monday = day - timedelta(days=day.weekday())
        paper = self.paper(monday, monday + timedelta(days=6), look or SheetLook(), language)
        return week_pdf(paper, language)

    def paper(self, first: date, last: date, look: SheetLook, language: str = "nl") -> AgendaPaper:
        """What the sheet for these days, all within one week, says."""
        with speaking(language):
            view = read_view(self.place, first, last)
        with self.place.store.read() as unit:
            days = tuple(agenda_day(self.place, unit, view, day, look) for day in days_between(first, last))
            organisation = read_settings(unit).organisation
            drawn = paper_look(unit, black_and_white=look.black_and_white)
        source = paper_source(self.place.pack, view.today)
        return AgendaPaper(days, look.named, look.large, organisation, source, drawn)

    def export_ics(self, first: date, last: date, language: str = "nl") -> bytes:
        """The visits and planned contacts of these days, both included, as a calendar file with codes only.

        Cancelled ones, contacts that fell back and visits that were moved to another day are in it too, so
        that an agenda that read an earlier export follows. Raises ``Rejected`` when ``last`` lies before
        ``first``.
        """
        reject_if([Problem("last", "ends_before_start")] if last < first else [])
        from desktop.exchange.ics import calendar_text

        with speaking(language), self.place.store.read() as unit:
            events = [*self._visits(unit, first, last), *self._contacts(unit, first, last)]
        return calendar_text(events, self.place.clock.now(), language)

    def _visits(self, unit: Unit, first: date, last: date) -> list[AgendaEvent]:
        from desktop.exchange.ics import AgendaEvent

        left = moves.slots_left(unit.sessions.rows, first, last)
        here = unit.sessions.between(first, last)
        gone = unit.sessions.some(left.keys() - {session.id for session in here})
        events = []
        for shown in show_sessions(self.place, unit, [*here, *gone.values()]):
            session = shown.session
            slot = session.slot or left[session.id]
            cancelled = session.slot is None or session.state is SessionState.CANCELLED
            summary = _visit_summary(session, shown.code, shown.total)
            events.append(AgendaEvent(session.id, slot, summary, session.revision, cancelled))
        return events

    def _contacts(self, unit: Unit, first: date, last: date) -> list[AgendaEvent]:
        from desktop.exchange.ics import AgendaEvent

        once = moves.planned_once(unit.contacts.rows)
        here = {c.id: c for c in unit.contacts.between(first, last)}
        # One that was planned and moved out of these days fell back by that.
        contacts = {**here, **unit.contacts.some(once - here.keys())}
        people = unit.participants.some(contact.participant_id for contact in contacts.values())
        events = []
        for contact in contacts.values():
            person = people.get(contact.participant_id)
            takes_time = contact_state(contact, self.place.contact_context(unit, contact)) in TAKES_TIME
            if person is None or (takes_time and contact.id not in here):
                continue
            if takes_time or contact.id in once:
                summary = translate("AgendaFile", "Opmaat {code}, contact moment").format(code=person.code)
                slot, revision = contact.facts.slot, contact.revision
                events.append(AgendaEvent(contact.id, slot, summary, revision, cancelled=not takes_time))
        return events

    def read_busy(
        self,
        path: Path,
        first: date,
        last: date,
        *,
        keep_titles: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> BusyReading:
        """The busy times in a calendar file from ``first`` to ``last``; nothing is kept yet.

        Touches no store, so that it may run beside it. Raises ``CalendarUnreadable``, ``NotFound``,
        ``NoPermission``, and ``Rejected`` when ``last`` lies before ``first``.
        """
        return read_busy_file(
            path, first, last, keep_titles=keep_titles, cancelled=cancelled, progress=progress
        )

    def calendar_left(self) -> Done[None]:
        """Log that a calendar file was saved (P12)."""
        with self.place.write("exported", undoable=False) as unit:
            unit.audit("exported_agenda_calendar", "agenda", _WHOLE_AGENDA)
        return Done(None, unit.changes)


def read_busy_file(
    path: Path,
    first: date,
    last: date,
    *,
    keep_titles: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> BusyReading:
    """Read a calendar file; see :meth:`AgendaService.read_busy`."""
    from desktop.domain.errors import CalendarUnreadable
    from desktop.exchange.busy import MAX_BYTES, read_busy

    reject_if([Problem("last", "ends_before_start")] if last < first else [])
    with durable.translate_os_errors(path):
        data = durable.read_limited(path, MAX_BYTES)
    try:
        return read_busy(data, first, last, keep_titles=keep_titles, cancelled=cancelled, progress=progress)
    except CalendarUnreadable as error:
        raise CalendarUnreadable(**{**error.params, "path": str(path)}) from error


def _visit_summary(session: Session, code: str, total: int) -> str:
    if session.extra:
        sentence = translate("AgendaFile", "Opmaat {code}, week {week}, extra")
    else:
        sentence = translate("AgendaFile", "Opmaat {code}, week {week} of {total}")
    return sentence.format(code=code, week=session.number, total=total)


def day_file_name(day: date, language: str = "nl") -> str:
    """``opmaat-dag-2026-11-24.pdf``: never a name or code in it (P9)."""
    with speaking(language):
        word = translate("AgendaFile", "day", "in a file name")
    return f"opmaat-{word}-{day.isoformat()}.pdf"


def week_file_name(day: date, language: str = "nl") -> str:
    """``opmaat-week-2026-W48.pdf``."""
    with speaking(language):
        word = translate("AgendaFile", "week", "in a file name")
    year, week, _ = day.isocalendar()
    return f"opmaat-{word}-{year}-W{week:02d}.pdf"


def ics_file_name(first: date, last: date, language: str = "nl") -> str:
    """``opmaat-agenda-2026-11-23-2026-11-29.ics``."""
    with speaking(language):
        word = translate("AgendaFile", "agenda", "in a file name")
    return f"opmaat-{word}-{first.isoformat()}-{last.isoformat()}.ics"
