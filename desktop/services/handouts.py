"""The sheets for at home on paper: for one visit, or blank (P9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from desktop.domain.errors import NotFound
from desktop.domain.handout import Handout, chosen_exercises
from desktop.domain.pack import PackWeek
from desktop.domain.sessions import Session, SessionState
from desktop.domain.week import Slot
from desktop.language import speaking, translate
from desktop.services.papers import paper_look, paper_source, read_papers
from desktop.services.settings import read_settings
from desktop.services.workplace import Workplace
from desktop.storage.unit_of_work import Unit


@dataclass(frozen=True, slots=True)
class HandoutChoice:
    """How a sheet is to look; by default it names nobody (P9)."""

    named: bool = False
    """With the name of the participant; a blank sheet never has one."""
    colour: bool = True
    exercises: frozenset[str] | None = None
    """Ids of the exercises on it; ``None``: all of the week."""


@dataclass(frozen=True, slots=True)
class HandoutService:
    """Make the sheets."""

    place: Workplace

    def week_of(self, source: UUID | int) -> PackWeek:
        """The week whose sheet it is: of a session, or by its number (1-8); raises ``NotFound``."""
        with self.place.store.read() as unit:
            return self._week(unit, source)

    def paper(self, source: UUID | int, choice: HandoutChoice = HandoutChoice()) -> Handout:
        """What stands on the sheet of a session, or on the blank one of a week; raises ``NotFound``.

        The foot of a sheet for a session says when the next visit is, as far as that is planned.
        """
        name, following, counsellor, phone = "", None, "", ""
        with self.place.store.read() as unit:
            week = self._week(unit, source)
            pack = self.place.pack
            look = paper_look(unit, black_and_white=not choice.colour)
            if isinstance(source, UUID):
                session = unit.sessions.get(source)
                trajectory = unit.trajectories.get(session.trajectory_id)
                pack = self.place.pack_of(unit, trajectory)
                following = _next_visit(session, unit.sessions.of_trajectory(trajectory.id))
                counsellor = read_settings(unit).counsellor
                phone = read_papers(unit).phone
                if choice.named:
                    name = unit.participants.get(trajectory.participant_id).name
        return Handout(
            week=week,
            header=pack.sheet_header,
            exercises=chosen_exercises(week, choice.exercises),
            source=paper_source(pack, self.place.clock.today()),
            name=name,
            next_visit=following,
            counsellor=counsellor,
            phone=phone,
            look=look,
        )

    def handout(
        self, source: UUID | int, choice: HandoutChoice = HandoutChoice(), language: str = "nl"
    ) -> bytes:
        """The sheet as a tagged A4 PDF; the same facts give the same bytes. Raises ``NotFound``."""
        from desktop.reports.handout import handout_pdf

        return handout_pdf(self.paper(source, choice), language)

    def whose(self, source: UUID | int) -> UUID | None:
        """The participant of a session; nobody for a blank sheet. Raises ``NotFound``."""
        if not isinstance(source, UUID):
            return None
        with self.place.store.read() as unit:
            return unit.trajectories.get(unit.sessions.get(source).trajectory_id).participant_id

    def _week(self, unit: Unit, source: UUID | int) -> PackWeek:
        if isinstance(source, UUID):
            session = unit.sessions.get(source)
            return self.place.pack_of(unit, unit.trajectories.get(session.trajectory_id)).week(session.theme)
        weeks = {week.number: week for week in self.place.pack.weeks}
        if source not in weeks:
            raise NotFound(kind="handout", id=str(source))
        return weeks[source]


def _next_visit(session: Session, sessions: Iterable[Session]) -> Slot | None:
    """When the first visit after this one is that still stands."""
    later = sorted(
        (one for one in sessions if one.number > session.number and one.slot is not None),
        key=lambda one: one.number,
    )
    return next((one.slot for one in later if one.state is SessionState.PLANNED), None)


def handout_file_name(number: int, language: str = "nl") -> str:
    """``opmaat-blad-3.pdf``: neither a name nor a code in it (P9)."""
    with speaking(language):
        word = translate("HandoutFile", "sheet", "in a file name")
    return f"opmaat-{word}-{number}.pdf"
