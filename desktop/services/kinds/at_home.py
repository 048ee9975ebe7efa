"""What a participant keeps: the sheets for at home, the card for later."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from desktop.domain.errors import Problem, Rejected
from desktop.domain.pack import MethodPack
from desktop.domain.sessions import Session, SessionState
from desktop.language import current_language, translate
from desktop.services.cards import CardService
from desktop.services.document import (
    About,
    DocumentChoices,
    DocumentKind,
    Draft,
    ForWhom,
    Item,
    Section,
    chosen_item,
)
from desktop.services.handouts import HandoutChoice, HandoutService, handout_file_name
from desktop.services.workplace import Workplace, current

ON_A4 = "on_a4"


def weeks(place: Workplace, participant: UUID | None) -> tuple[Item, ...]:
    """The visits of a participant by week, the next one first in mind; or the eight weeks."""
    if participant is None:
        return tuple(
            Item(str(week.number), _week(place.pack, week.number, week.number)) for week in place.pack.weeks
        )
    with place.store.read() as unit:
        trajectory = current(unit.trajectories.of_participant(participant))
        sessions = unit.sessions.of_trajectory(trajectory.id) if trajectory else ()
        pack = place.pack_of(unit, trajectory)
    next_one = next_visit(sessions)
    return tuple(Item(str(s.id), _week(pack, s.number, s.theme), s is next_one) for s in sessions)


def next_visit(sessions: Sequence[Session]) -> Session | None:
    """The first visit that is still to be held; of a trajectory that is done, the last one."""
    planned = (one for one in sessions if one.state is SessionState.PLANNED)
    return next(planned, sessions[-1] if sessions else None)


def _week(pack: MethodPack, number: int, theme: int) -> str:
    title = pack.week(theme).title
    words = title.get(current_language(), title["nl"])
    return translate("Documents", "{number}. {theme}").format(number=number, theme=words)


def read_handout(place: Workplace, choices: DocumentChoices) -> Draft:
    """The sheet of a visit, or a blank one; raises ``Rejected`` without a trajectory."""
    from desktop.reports.handout import handout_pdf

    source = _source(place, choices.participant, choices.item)
    if source is None:
        raise Rejected(Problem("participant", "no_trajectory"))
    named = choices.named and isinstance(source, UUID)
    service = HandoutService(place)
    paper = service.paper(source, HandoutChoice(named, choices.colour, choices.parts or None))
    return Draft(
        draw=partial(handout_pdf, paper, choices.language),
        file_name=handout_file_name(paper.week.number, choices.language),
        subjects=(("session", source),) if isinstance(source, UUID) else (),
        holds=_handout_holds(blank=isinstance(source, int), named=named),
        lacks="" if named else translate("Documents", "No name."),
        participant=service.whose(source),
        named=named,
    )


def _source(place: Workplace, participant: UUID | None, item: str) -> UUID | int | None:
    """Of which visit the sheet is, or the number of the blank one; ``None`` without a trajectory."""
    if participant is None and item and not item.isdecimal():
        return UUID(item)
    found = chosen_item(weeks(place, participant), item)
    if found is None:
        return None
    return int(found.id) if found.id.isdecimal() else UUID(found.id)


def exercises(place: Workplace, participant: UUID | None, item: str) -> tuple[Item, ...]:
    """The exercises on the sheet of a visit, or on the blank one; nothing without a trajectory."""
    source = _source(place, participant, item)
    if source is None:
        return ()
    language = current_language()
    week = HandoutService(place).week_of(source)
    return tuple(Item(one.id, one.title.get(language, one.title["nl"])) for one in week.exercises)


def _handout_holds(*, blank: bool, named: bool) -> tuple[str, ...]:
    exercises = translate("Documents", "exercises")
    if blank:
        return (exercises, translate("Documents", "lines to write on"))
    rest = (exercises, translate("Documents", "your name"), translate("Documents", "the next visit"))
    return (translate("Documents", "the name"), *rest) if named else rest


def read_card(place: Workplace, choices: DocumentChoices) -> Draft:
    """The card as it was kept; raises ``Rejected`` when there is none yet."""
    from desktop.reports.card import card_pdf

    if choices.participant is None and not choices.item:
        raise Rejected(Problem("participant", "required"))
    with place.store.read() as unit:
        trajectory = (
            unit.trajectories.get(UUID(choices.item))
            if choices.participant is None
            else current(unit.trajectories.of_participant(choices.participant))
        )
        card = unit.cards.of_trajectory(trajectory.id) if trajectory else None
    if trajectory is None:
        raise Rejected(Problem("participant", "no_trajectory"))
    if card is None:
        raise Rejected(Problem("card", "no_card"))
    service = CardService(place)
    paper = service.paper(trajectory.id, choices.language, black_and_white=not choices.colour)
    return Draft(
        draw=partial(card_pdf, paper, choices.language, on_a4=ON_A4 in choices.sections),
        file_name=service.file_name(trajectory.id, choices.language),
        subjects=(("trajectory", trajectory.id),),
        holds=(translate("Documents", "the participant’s own words and the people on the card"),),
        personal=True,
        participant=trajectory.participant_id,
    )


KINDS = (
    DocumentKind(
        id="handout",
        for_whom=ForWhom.PARTICIPANT,
        icon="book-open",
        title=lambda: translate("Documents", "Sheet for at home"),
        line=lambda: translate(
            "Documents", "Large letters, one action a line, and when you come again. For on the fridge."
        ),
        read=read_handout,
        about=About.ONE_OR_BLANK,
        can_name=True,
        can_be_grey=True,
        items=weeks,
        items_label=lambda: translate("Documents", "Which sheet"),
        parts=exercises,
        parts_label=lambda: translate("Documents", "Exercises on the sheet"),
    ),
    DocumentKind(
        id="card",
        for_whom=ForWhom.PARTICIPANT,
        icon="heart",
        title=lambda: translate("Documents", "Card for later"),
        line=lambda: translate("Documents", "What helps when loneliness returns, in their own words."),
        read=read_card,
        about=About.ONE,
        can_be_grey=True,
        sections=(Section(ON_A4, lambda: translate("Documents", "Both sides on one A4"), on=False),),
    ),
)
