"""What is special about someone in the practice caseload: one function per story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from uuid import UUID

from desktop.domain.card import CardAnswer
from desktop.domain.contact import Answer, Outcome
from desktop.domain.sessions import CancelledBy
from desktop.domain.trajectory import StopReason
from desktop.services.contact import NewContact
from desktop.services.office import Services
from desktop.services.practice_cast import Actor, Story
from desktop.services.practice_stage import Play, contact, facts_of, session_of


def tell_story(play: Play, actor: Actor, started: date, current: date) -> None:
    """Add what is special about someone."""
    tell = STORIES.get(actor.story)
    if tell is not None:
        tell(play, actor, started, current)


def silent(play: Play, actor: Actor, started: date, current: date) -> None:
    """Two visits were cancelled and nothing was held for more than 14 days."""

    def cancel(services: Services) -> None:
        for number in (2, 3):
            session = session_of(play, services, actor, number)
            services.sessions.cancel(session.id, CancelledBy.PARTICIPANT)
        trajectory = services.participants.dossier(play.people[actor.name]).trajectory
        if trajectory is not None:
            services.trajectories.continue_brain(trajectory.id, "Twee bezoeken gingen niet door.")

    play.at(started + timedelta(days=13), time(10, 0), cancel)


def checking(play: Play, actor: Actor, started: date, current: date) -> None:
    """The checklist is under way: three hard conditions are open."""
    answers = {"S2": Answer.UNKNOWN, "P2": Answer.NO, "N2": Answer.UNKNOWN, "S5": Answer.NO, "N3": None}
    contact(
        play,
        actor,
        "Soep eten in de buurtkas",
        "samen eten",
        "gastvrouw en één ander",
        on=play.day + timedelta(days=7),
        asked=play.day - timedelta(days=1),
        answers=answers,
    )


def cleared(play: Play, actor: Actor, started: date, current: date) -> None:
    """Every hard condition is "ja"; planning is the next step."""
    contact(
        play,
        actor,
        "Schaken in de leeszaal",
        "samen spelen",
        "één vaste schaker",
        on=play.day + timedelta(days=3),
        asked=play.day - timedelta(days=1),
    )


def contact_today(play: Play, actor: Actor, started: date, current: date) -> None:
    """A cleared contact stands in today's agenda."""
    contact(
        play,
        actor,
        "Koffie in de buurtkas",
        "samen koffie drinken",
        "gastheer van de buurtkas",
        on=play.day,
        at=time(13, 0),
        asked=play.day - timedelta(days=4),
        planned=True,
    )


def disappointed(play: Play, actor: Actor, started: date, current: date) -> None:
    """One contact went well, the last one did not: call back within a day (M7)."""
    contact(
        play,
        actor,
        "Thee bij de buurvrouw",
        "samen thee drinken",
        "buurvrouw",
        on=play.day - timedelta(days=8),
        asked=play.day - timedelta(days=10),
        planned=True,
        outcome=Outcome.POSITIVE,
    )
    contact(
        play,
        actor,
        "Koken in het wijkhuis",
        "samen koken",
        "kookclub, drie mensen",
        on=play.day - timedelta(days=1),
        asked=play.day - timedelta(days=4),
        planned=True,
        outcome=Outcome.NOT_POSITIVE,
    )


def unplanned(play: Play, actor: Actor, started: date, current: date) -> None:
    """A contact happened without a check and was registered afterwards (M5)."""
    on = play.day - timedelta(days=3)

    def register(services: Services) -> None:
        facts = facts_of("Verjaardag van de buurman", "een verjaardag", "de buren", on, time(15, 0))
        form = NewContact(play.people[actor.name], None, facts)
        made = services.contact.new(form, unplanned=True).value
        services.contact.look_back(made, Outcome.MIXED, "Het liedje.", "Bleef een half uur.")
        services.contact.called_back(made)

    play.at(on, time(17, 30), register)


def paused(play: Play, actor: Actor, started: date, current: date) -> None:
    """On holiday with family."""

    def pause(services: Services) -> None:
        trajectory = services.participants.dossier(play.people[actor.name]).trajectory
        if trajectory is not None:
            services.trajectories.pause(trajectory.id)

    play.at(play.day - timedelta(days=2), time(16, 50), pause)


def stopped(play: Play, actor: Actor, started: date, current: date) -> None:
    """Ended early, because of circumstances."""

    def stop(services: Services) -> None:
        trajectory = services.participants.dossier(play.people[actor.name]).trajectory
        if trajectory is not None:
            services.trajectories.stop(trajectory.id, StopReason.CIRCUMSTANCES)

    play.at(current + timedelta(days=2), time(11, 0), stop)


def fill_card(services: Services, trajectory_id: UUID, on: date) -> None:
    """The card as it was filled in together, with the exercises that helped."""
    form = services.cards.form(trajectory_id)
    answers = {
        **form.proposed,
        "noticing": CardAnswer(ticked=frozenset({0, 3}), lines=("ik laat de gordijnen dicht",)),
        "small_contact": CardAnswer(ticked=frozenset({2}), fields=("mijn overbuurvrouw",)),
        "not_now": CardAnswer(ticked=frozenset({1})),
        "say": CardAnswer(own="Eerst thee, dan de overkant."),
    }
    services.cards.keep(trajectory_id, answers, "mijn dochter", on)


def completed(play: Play, actor: Actor, started: date, current: date) -> None:
    """Two good contacts, the card filled in, follow-ups planned (M10)."""
    for weeks, title in ((4, "Thee bij de overbuurvrouw"), (5, "Thee bij de overbuurvrouw")):
        on = started + timedelta(weeks=weeks, days=2)
        contact(
            play, actor, title, "samen thee drinken", "overbuurvrouw",
            on=on, asked=on - timedelta(days=1), planned=True, outcome=Outcome.POSITIVE,
        )  # fmt: skip

    def complete(services: Services) -> None:
        trajectory = services.participants.dossier(play.people[actor.name]).trajectory
        if trajectory is not None:
            fill_card(services, trajectory.id, current)
            services.trajectories.complete(trajectory.id, services.trajectories.proposed_follow_ups(current))

    play.at(current, time(17, 0), complete)


STORIES: dict[Story, Callable[[Play, Actor, date, date], None]] = {
    Story.SILENT: silent,
    Story.CHECKING: checking,
    Story.CLEARED: cleared,
    Story.CONTACT_TODAY: contact_today,
    Story.DISAPPOINTED: disappointed,
    Story.UNPLANNED: unplanned,
    Story.PAUSED: paused,
    Story.STOPPED: stopped,
    Story.COMPLETED: completed,
}
