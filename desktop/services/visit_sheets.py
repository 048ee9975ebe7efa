"""Visit sheets: one A4 per visit to write on by hand, with a code and no name (P9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.errors import Problem
from desktop.domain.names import identifying_words, words_like_names
from desktop.domain.participants import Participant
from desktop.domain.sessions import Session, SessionState
from desktop.domain.visit_sheet import VisitSheet
from desktop.language import speaking, translate
from desktop.services.agenda_view import things
from desktop.services.condition_tasks import condition_tasks, goes_along
from desktop.services.papers import paper_look, paper_source
from desktop.services.workplace import Workplace, reject_if
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class VisitSheetService:
    """Make the sheets."""

    place: Workplace

    def sheet(self, session_id: UUID, *, black_and_white: bool = False) -> VisitSheet:
        """What stands on the sheet of one visit; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return self._sheet(unit, unit.sessions.get(session_id), black_and_white)

    def of_day(self, day: date, *, black_and_white: bool = False) -> tuple[VisitSheet, ...]:
        """The sheets of every visit of a day that is not cancelled, by time."""
        with self.place.store.read() as unit:
            going = (s for s in unit.sessions.between(day, day) if s.state is not SessionState.CANCELLED)
            ordered = sorted(going, key=lambda s: (s.slot.start if s.slot else None, s.id))
            return tuple(self._sheet(unit, session, black_and_white) for session in ordered)

    def pdf(self, session_id: UUID, language: str = "nl", *, black_and_white: bool = False) -> bytes:
        """The sheet of one visit as a tagged PDF of one page; the same facts give the same bytes."""
        from desktop.reports.visit_sheet import visit_sheets_pdf

        return visit_sheets_pdf((self.sheet(session_id, black_and_white=black_and_white),), language)

    def day_pdf(self, day: date, language: str = "nl", *, black_and_white: bool = False) -> bytes:
        """The sheets of a day in one PDF, a page each; raises ``Rejected`` when there is no visit."""
        sheets = self.of_day(day, black_and_white=black_and_white)
        reject_if([] if sheets else [Problem("day", "no_visits", (("day", day.isoformat()),))])
        from desktop.reports.visit_sheet import visit_sheets_pdf

        return visit_sheets_pdf(sheets, language)

    def whose(self, session_id: UUID) -> UUID:
        """The participant of a visit; raises ``NotFound``."""
        with self.place.store.read() as unit:
            return unit.trajectories.get(unit.sessions.get(session_id).trajectory_id).participant_id

    def sessions_of_day(self, day: date) -> tuple[UUID, ...]:
        """The visits whose sheets :meth:`day_pdf` holds."""
        with self.place.store.read() as unit:
            found = unit.sessions.between(day, day)
        return tuple(s.id for s in found if s.state is not SessionState.CANCELLED)

    def _sheet(self, unit: Unit, session: Session, black_and_white: bool) -> VisitSheet:
        trajectory = unit.trajectories.get(session.trajectory_id)
        person = unit.participants.get(trajectory.participant_id)
        sessions = unit.sessions.of_trajectory(trajectory.id)
        pack = self.place.pack_of(unit, trajectory)
        week = pack.week(session.theme)
        agreed = _agreed(sessions, session)
        case = self.place.case(unit, person)
        along = goes_along(condition_tasks(unit, (case,)), case, session)
        named = bool(agreed) and self._names_somebody(unit, agreed, person)
        return VisitSheet(
            code=person.code,
            number=session.number,
            total=max(len(sessions), len(pack.weeks)),
            extra=session.extra,
            phase=session.phase,
            sheet=session.theme,
            theme=week.title,
            focus=week.focus,
            bring=(*things(week.bring), *along),
            agreement="" if named else agreed,
            agreement_left_out=named,
            exercises=tuple(exercise.title for exercise in week.exercises),
            signs=tuple(sign.label for sign in pack.signs),
            ladders=tuple(ladder.label for ladder in pack.ladders),
            source=paper_source(pack, self.place.clock.today()),
            look=paper_look(unit, black_and_white=black_and_white),
        )

    def _names_somebody(self, unit: Unit, text: str, person: Participant) -> bool:
        """Whether a text points at this participant, or holds the name of any other one."""
        if identifying_words(text, person.details):
            return True
        return bool(words_like_names(text, [one.name for one in unit.participants.all()]))


def _agreed(sessions: Iterable[Session], before: Session) -> str:
    held = [s for s in sessions if s.number < before.number and s.state is SessionState.HELD]
    return " ".join(held[-1].report.agreement.split()) if held else ""


def visit_sheet_file_name(sheet: VisitSheet, language: str = "nl") -> str:
    """``opmaat-bezoekblad-K7-41-week3.pdf``: a code, never a name (P9)."""
    with speaking(language):
        word = translate("VisitSheetFile", "visit-sheet", "in a file name")
        week = translate("VisitSheetFile", "week", "in a file name")
    return f"opmaat-{word}-{sheet.code}-{week}{sheet.number}.pdf"


def day_sheets_file_name(day: date, language: str = "nl") -> str:
    """``opmaat-bezoekbladen-2026-11-24.pdf``."""
    with speaking(language):
        word = translate("VisitSheetFile", "visit-sheets", "in a file name")
    return f"opmaat-{word}-{day.isoformat()}.pdf"
