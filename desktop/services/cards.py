"""The card for later: what it begins with, keep it, and on paper (M10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from desktop.domain.card import (
    CardAnswer,
    FilledCard,
    card_problems,
    good_moments,
    helpful_exercises,
    one_a_week,
    tidy,
    validate_card,
)
from desktop.domain.errors import NotFound, Problem
from desktop.domain.pack import MethodPack, Text
from desktop.domain.paper_card import CardPaper
from desktop.domain.sessions import SessionState
from desktop.domain.trajectory import Phase
from desktop.language import speaking, translate
from desktop.services.papers import CRISIS_LINE, paper_look, paper_source, read_papers
from desktop.services.settings import read_settings
from desktop.services.workplace import Done, Workplace, reject_if


@dataclass(frozen=True, slots=True)
class CardForm:
    """What the card is filled in with, together."""

    trajectory_id: UUID
    participant_id: UUID
    card: FilledCard | None
    """As it was kept; ``None``: not yet."""
    proposed: Mapping[str, CardAnswer]
    """To begin with: exercises that were done and helped, in the words of the sheets."""
    helped: tuple[Text, ...]
    """Titles of the exercises that were done, the most helpful first."""
    moments: tuple[str, ...]
    """What went well, to read back together."""
    goal: str
    """The participant's own words."""
    language: str
    """Of the participant, as far as the pack speaks it."""
    pack: MethodPack
    problems: tuple[Problem, ...]
    """What the kept card still lacks (M10)."""


@dataclass(frozen=True, slots=True)
class CardService:
    """What a counsellor and a participant do with the card."""

    place: Workplace

    def form(self, trajectory_id: UUID) -> CardForm:
        """Everything that is beside the card while it is filled in; raises ``NotFound``."""
        with self.place.store.read() as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            person = unit.participants.get(trajectory.participant_id)
            sessions = unit.sessions.of_trajectory(trajectory_id)
            pack = self.place.pack_of(unit, trajectory)
            card = unit.cards.of_trajectory(trajectory_id)
            counsellor = read_settings(unit).counsellor
        held = [session for session in sessions if session.state is SessionState.HELD]
        titles = {exercise.id: exercise.title for week in pack.weeks for exercise in week.exercises}
        language = person.details.language if person.details.language in pack.card.title else "nl"
        brain = one_a_week(helpful_exercises(held, pack, phase=Phase.BRAIN.value), pack)[:2]
        return CardForm(
            trajectory_id=trajectory_id,
            participant_id=person.id,
            card=card,
            proposed={
                "brain_first": CardAnswer(lines=tuple(titles[one][language] for one in brain)),
                "longer": CardAnswer(fields=(counsellor, ""), blank="2"),
            },
            helped=tuple(titles[one] for one in helpful_exercises(held, pack)[:6]),
            moments=good_moments(held),
            goal=person.details.goal,
            language=language,
            pack=pack,
            problems=card_problems(card),
        )

    def keep(
        self, trajectory_id: UUID, answers: Mapping[str, CardAnswer], shown_to: str, filled_on: date
    ) -> Done[FilledCard]:
        """Keep the card, also half filled in; the trajectory knows its day once it is a plan (M10).

        Raises ``NotFound``, and ``Rejected`` for a day to come or a line that is too long.
        """
        with self.place.write("card_kept") as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            known = unit.cards.of_trajectory(trajectory_id)
            card = replace(
                known or FilledCard(self.place.new_id(), trajectory_id, filled_on),
                filled_on=filled_on,
                answers=tidy(answers),
                shown_to=" ".join(shown_to.split()),
            )
            pack = self.place.pack_of(unit, trajectory)
            reject_if(validate_card(card, pack, self.place.clock.today()))
            card = unit.cards.add(card) if known is None else unit.cards.save(card)
            if trajectory.is_open:
                day = None if card_problems(card) else filled_on
                unit.trajectories.save(replace(trajectory, card_filled_on=day))
        return Done(card, unit.changes)

    def paper(self, trajectory_id: UUID, language: str, *, black_and_white: bool = False) -> CardPaper:
        """What stands on the card on paper; raises ``NotFound`` when there is no card."""
        with self.place.store.read() as unit:
            trajectory = unit.trajectories.get(trajectory_id)
            pack = self.place.pack_of(unit, trajectory)
            card = unit.cards.of_trajectory(trajectory_id)
            numbers = read_papers(unit)
            look = paper_look(unit, black_and_white=black_and_white)
        if card is None:
            raise NotFound(kind="card", id=str(trajectory_id))
        source = paper_source(pack, self.place.clock.today())
        crisis = crisis_line(numbers.crisis_line, language)
        return CardPaper(pack.card, card, numbers.emergency, crisis, source, look)

    def pdf(
        self,
        trajectory_id: UUID,
        language: str = "nl",
        *,
        on_a4: bool = False,
        black_and_white: bool = False,
    ) -> bytes:
        """The card as a tagged PDF: two pages of A5, or both sides beside each other on one A4."""
        from desktop.reports.card import card_pdf

        return card_pdf(
            self.paper(trajectory_id, language, black_and_white=black_and_white), language, on_a4=on_a4
        )

    def file_name(self, trajectory_id: UUID, language: str = "nl") -> str:
        """``opmaat-kaart-K7-41.pdf``: a code, never a name (P9)."""
        with self.place.store.read() as unit:
            person = unit.participants.get(unit.trajectories.get(trajectory_id).participant_id)
        with speaking(language):
            word = translate("CardFile", "card", "in a file name")
        return f"opmaat-{word}-{person.code}.pdf"


def crisis_line(number: str, language: str) -> str:
    """The number to talk to somebody day and night; the usual one in words of ``language``."""
    return number if language == "nl" or number != CRISIS_LINE else number.replace(" of ", " or ")
