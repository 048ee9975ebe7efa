"""At the table: what one participant sees of the own eight weeks, and the numbers they point at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.drafts import DraftKind, report_content, report_from
from desktop.domain.errors import Problem, Rejected
from desktop.domain.names import words_like_names
from desktop.domain.pack import Ladder, PackWeek, Text
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.services.workplace import Done, Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class TableStep:
    """One session on the own path. ``state``: ``done``, ``now``, ``coming`` or ``cancelled``."""

    number: int
    phase: Phase
    state: str
    title: Text


@dataclass(frozen=True, slots=True)
class TableView:
    """What stands on the table: this participant only, without a name, a note or a code."""

    session_id: UUID
    number: int
    extra: bool
    total: int
    week: PackWeek
    header: Text
    """ "Niets hoeft. Eén ding is genoeg."."""
    ladders: tuple[Ladder, ...]
    chosen: Mapping[str, int]
    """What was pointed at for this visit, by ladder."""
    first: Mapping[str, int]
    """The first number ever, by ladder; to see the own progress."""
    latest: Mapping[str, int]
    """The number of the last visit before this one, by ladder."""
    steps: tuple[TableStep, ...]
    goal: str
    """The own words of the participant; empty when they name another participant."""
    goal_score: int | None
    """The own score of the last time (M11)."""
    keeps: bool
    """Whether numbers can still be kept: the report of this visit is not fixed."""


@dataclass(frozen=True, slots=True)
class TableService:
    """What table mode reads and keeps; nothing else of the store is needed there."""

    place: Workplace

    def view(self, participant_id: UUID, session_id: UUID | None = None) -> TableView:
        """The table of a participant, for one session or for the visit it is time for.

        Raises ``NotFound``, and ``Rejected`` when there is no session to show.
        """
        with self.place.store.read() as unit:
            person = unit.participants.get(participant_id)
            case = self.place.case(unit, person)
            session = visit_of(case.sessions, session_id, case.today)
            if session is None:
                raise Rejected(Problem("", "no_session_for_table"))
            others = [p.name for p in unit.participants.all() if p.id != participant_id]
            draft = unit.drafts.find(DraftKind.REPORT, session.id)
        report = report_from(draft.content) if draft else session.report
        held = [s for s in case.sessions if s.state is SessionState.HELD and s.id != session.id]
        scores = [s.report.gas_participant for s in held if s.report.gas_participant is not None]
        goal = person.details.goal
        return TableView(
            session_id=session.id,
            number=session.number,
            extra=session.extra,
            total=max(len(case.sessions), len(case.pack.weeks)),
            week=case.pack.week(session.theme),
            header=case.pack.sheet_header,
            ladders=case.pack.ladders,
            chosen=dict(report.ladders),
            first=_numbers(reversed(held)),
            latest=_numbers(held),
            steps=_steps(case.sessions, case.pack.weeks, session),
            goal="" if words_like_names(goal, others) else goal,
            goal_score=scores[-1] if scores else None,
            keeps=session.fixed_at is None,
        )

    def keep(self, session_id: UUID, ladders: Mapping[str, int | None]) -> Done[None]:
        """Put the numbers that were pointed at into the report of the visit, or into what is typed of it.

        A number that is there for another ladder stays; ``None`` takes one away. Raises ``Rejected``
        when the report is fixed.
        """
        with self.place.write("report_kept", undoable=False) as unit:
            session = unit.sessions.get(session_id)
            if session.fixed_at is not None:
                raise Rejected(Problem("", "report_fixed"))
            draft = unit.drafts.find(DraftKind.REPORT, session_id)
            if draft is not None:
                report = report_from(draft.content)
                merged = replace(report, ladders=_merged(report.ladders, ladders))
                unit.drafts.put(
                    DraftKind.REPORT,
                    session_id,
                    report_content(merged),
                    participant_id=_owner(unit, session),
                    based_on=draft.based_on,
                )
            else:
                kept = replace(session.report, ladders=_merged(session.report.ladders, ladders))
                unit.sessions.save(replace(session, report=kept))
        return Done(None, unit.changes)


def visit_of(sessions: Sequence[Session], wanted: UUID | None, today: date) -> Session | None:
    """Return the session for the table: the one asked for, today's, the next one open, else the last."""
    if wanted is not None:
        return next((s for s in sessions if s.id == wanted), None)
    going = [s for s in sessions if s.state is not SessionState.CANCELLED]
    todays = [s for s in going if s.slot is not None and s.slot.day == today]
    still_open = [s for s in going if s.fixed_at is None]
    return next(iter([*todays, *still_open, *reversed(going)]), None)


def _owner(unit: Unit, session: Session) -> UUID:
    return unit.trajectories.get(session.trajectory_id).participant_id


def _merged(known: Sequence[tuple[str, int]], new: Mapping[str, int | None]) -> tuple[tuple[str, int], ...]:
    merged = {**dict(known), **new}
    return tuple((ladder, value) for ladder, value in merged.items() if value is not None)


def _numbers(sessions: Iterable[Session]) -> dict[str, int]:
    found: dict[str, int] = {}
    for session in sessions:
        found.update(session.report.ladders)
    return found


def _steps(sessions: Sequence[Session], weeks: Sequence[PackWeek], now: Session) -> tuple[TableStep, ...]:
    def state(session: Session) -> str:
        if session.state is SessionState.CANCELLED:
            return "cancelled"
        if session is now and session.fixed_at is None:
            return "now"
        return "done" if session.state is SessionState.HELD else "coming"

    return tuple(TableStep(s.number, s.phase, state(s), weeks[s.theme - 1].title) for s in sessions)
