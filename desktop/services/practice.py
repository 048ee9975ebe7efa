"""A practice caseload, played through the same services as the window.

The same day gives the same people, codes, ids and reports: everything random comes from a
generator seeded with the day, and every moment from a clock that the play sets.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.contact import Answer, ContactFacts, Outcome
from desktop.domain.errors import AlreadyExists
from desktop.domain.participants import (
    Consent,
    ConsentPurpose,
    ConsultDecision,
    OwnWish,
    ParticipantDetails,
)
from desktop.domain.sessions import CancelledBy, Done, Report, Session
from desktop.domain.trajectory import StopReason
from desktop.domain.week import DEFAULT_ZONE, Slot
from desktop.services import office
from desktop.services.contact import NewContact
from desktop.services.office import Services
from desktop.services.practice_cast import AGREED, CAST, OBSERVED, WENT_WELL, Actor, Story, When
from desktop.services.settings import Settings
from desktop.storage import opening
from desktop.storage.lock import lock_store
from desktop.storage.paths import key_path, leftovers

PASSWORD = "oefenen met opmaat"  # noqa: S105 - practice data has no secret, it says so itself
"""The password of every practice file; the window shows it."""
MORNING = time(11, 20)
"""The moment of the day at which the play stops: one visit is over, the others are to come."""
BRAIN_WEEKS = 3


class PlayClock:
    """A clock that the play moves from event to event."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment of the event that is being played, in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """Its local day."""
        return self.moment.date()


Act = Callable[[Services], None]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a moment of the play."""

    moment: datetime
    order: int
    act: Act


@dataclass(slots=True)
class Play:
    """The events of everyone, gathered first and then played in order of time."""

    day: date
    rng: random.Random
    events: list[Event] = field(default_factory=list)
    people: dict[str, UUID] = field(default_factory=dict)

    def at(self, day: date, clock: time, act: Act) -> None:
        """Let something happen; what would lie after the end of the play is left out."""
        moment = local(day, clock)
        if moment <= local(self.day, MORNING):
            self.events.append(Event(moment, len(self.events), act))


def local(day: date, clock: time) -> datetime:
    """A moment of local wall time."""
    return datetime.combine(day, clock, ZoneInfo(DEFAULT_ZONE))


def practice_now(day: date) -> datetime:
    """The moment at which the practice day stands still."""
    return local(day, MORNING)


def play_practice(path: Path, day: date) -> Services:
    """Make a practice store for ``day`` and play the caseload in it; returns it open.

    Raises ``AlreadyExists`` when the file is there; about two seconds of work.
    """
    rng = random.Random(f"opmaat {day.isoformat()}")  # noqa: S311 - invented people, the same each time
    clock = PlayClock(local(day - timedelta(weeks=20), time(9, 0)))
    settings = Settings(counsellor="Marijke Veenstra", organisation="Welzijn De Brink")
    services = office.create(path, PASSWORD, None, settings, practice=True, clock=clock, rng=rng)
    play = Play(day, rng)
    for index, actor in enumerate(CAST):
        cast(play, actor, index)
    for event in sorted(play.events, key=lambda e: (e.moment, e.order)):
        clock.moment = event.moment
        event.act(services)
    clock.moment = practice_now(day)
    services.history.forget()
    return services


def clear_practice(path: Path) -> None:
    """Remove an earlier practice file with its siblings; any other file raises ``AlreadyExists``.

    Raises ``InUse`` when it is open, and what is wrong with its key file.
    """
    if not path.exists() and not key_path(path).exists():
        return
    # The key file alone is what a play that was broken off leaves behind.
    if not opening.is_practice(path):
        raise AlreadyExists(path=str(path))
    lock = lock_store(path)
    try:
        for sibling in (path, key_path(path), *leftovers(path)):
            sibling.unlink(missing_ok=True)
    finally:
        lock.release()


def running_day(day: date, when: When, index: int) -> date:
    """The day of someone's running session: in the week of ``day`` where that is possible."""
    if when is When.TODAY:
        return day
    monday = day - timedelta(days=day.weekday())
    workdays = [monday + timedelta(days=n) for n in range(5)]
    earlier = [d for d in workdays if d < day] or [day - timedelta(days=3)]
    next_week = [one + timedelta(weeks=1) for one in workdays[:3]]
    later = [d for d in workdays if d > day] or next_week
    choices = earlier if when is When.EARLIER else later
    return choices[index % len(choices)]


def silent_since(day: date) -> date:
    """A workday more than fourteen days ago."""
    long_ago = day - timedelta(days=15)
    return long_ago - timedelta(days=max(long_ago.weekday() - 4, 0))


def gap_day(day: date) -> date:
    """The next Wednesday to Friday: nine days before it is a workday too."""
    coming = (day + timedelta(days=n) for n in range(1, 8))
    return next(one for one in coming if one.weekday() in (2, 3, 4))


def cast(play: Play, actor: Actor, index: int) -> None:
    """Gather the events of one person."""
    current = running_day(play.day, actor.when, index)
    number = len(actor.signs) if actor.when is When.EARLIER else len(actor.signs) + 1
    if actor.story is Story.COMPLETED:
        current -= timedelta(weeks=4)
    elif actor.story is Story.SILENT:
        current, number = silent_since(play.day), 1
    elif actor.story is Story.STOPPED:
        current -= timedelta(weeks=2)
    elif actor.story is Story.GAP:
        current = gap_day(play.day)
    started = current - timedelta(weeks=max(number, 1) - 1)
    if actor.story is Story.GAP:
        # Week 3 was held nine days before week 4 will be.
        started = current - timedelta(days=9 + 7 * (BRAIN_WEEKS - 1))
    intake = min(started, play.day) - timedelta(days=6)
    play.at(intake, time(13, index), lambda services: add(play, services, actor, intake))
    if actor.story in (Story.INTAKE, Story.READY):
        return
    play.at(intake + timedelta(days=1), time(9, index), lambda services: plan(play, services, actor, started))
    for held in range(1, len(actor.signs) + 1):
        held_on = started + timedelta(weeks=held - 1)
        play.at(held_on, time(16, 30), holding(play, actor, held))
        if held == BRAIN_WEEKS and enough_signs(actor):
            play.at(held_on, time(16, 45), lambda services: close(play, services, actor, current))
    tell_story(play, actor, started, current)


def enough_signs(actor: Actor) -> bool:
    """Whether two sessions in a row reached three signs within phase brain (M4)."""
    brain = actor.signs[:BRAIN_WEEKS]
    return any(a >= 3 and b >= 3 for a, b in pairwise(brain))


def add(play: Play, services: Services, actor: Actor, on: date) -> None:
    """The intake."""
    ready = actor.own_wish is OwnWish.YES
    details = ParticipantDetails(
        name=actor.name,
        birth_year=actor.birth_year,
        area=actor.area,
        lonely_for=actor.lonely_for,
        own_wish=actor.own_wish,
        consult_on=on if ready else None,
        consult_decision=ConsultDecision.START if ready else ConsultDecision.NOT_YET,
        goal=actor.goal,
        visit_risk=actor.risk,
        visit_note=actor.note,
        consents=tuple(Consent(purpose, ready, on) for purpose in ConsentPurpose) if ready else (),
    )
    play.people[actor.name] = services.participants.add(details).value


def plan(play: Play, services: Services, actor: Actor, started: date) -> None:
    """The eight dates."""
    proposal = services.planning.propose(started, started.isoweekday(), actor.at, 60)
    services.planning.plan(play.people[actor.name], proposal)


def holding(play: Play, actor: Actor, number: int) -> Act:
    """The act of holding one session."""
    return lambda services: hold(play, services, actor, number)


def session_of(play: Play, services: Services, actor: Actor, number: int) -> Session:
    """One session of someone."""
    with services.place.store.read() as unit:
        trajectory = unit.trajectories.of_participant(play.people[actor.name])[0]
        return next(s for s in unit.sessions.of_trajectory(trajectory.id) if s.number == number)


def hold(play: Play, services: Services, actor: Actor, number: int) -> None:
    """Hold a session and fix its report."""
    session = session_of(play, services, actor, number)
    services.sessions.fix(session.id, session.revision, report_of(play, services, actor, session))


def report_of(play: Play, services: Services, actor: Actor, session: Session) -> Report:
    """A plausible report of one session."""
    pack = services.pack
    number = session.number
    week = pack.week(session.theme)
    ids = [sign.id for sign in pack.signs]
    signs = frozenset(play.rng.sample(ids, actor.signs[number - 1]))
    start = 3 + len(actor.name) % 3
    ladders = tuple(
        (ladder.id, min(10, max(0, start + (number - 1) // 2 + play.rng.choice((-1, 0, 0, 1)))))
        for ladder in pack.ladders
    )
    return Report(
        went_well=WENT_WELL[session.theme - 1],
        observation=OBSERVED[session.theme - 1],
        agreement=AGREED[session.theme - 1],
        exercises=tuple((exercise.id, Done.DONE) for exercise in week.exercises[:2]),
        signs=signs,
        ladders=ladders,
        gas_participant=min(2, (number - 1) // 3),
        handout_given=True,
    )


def close(play: Play, services: Services, actor: Actor, current: date) -> None:
    """Close phase brain; the gap story plans the first relating session too late."""
    dossier = services.participants.dossier(play.people[actor.name])
    if dossier.trajectory is None:
        return
    offer = services.trajectories.close_brain_offer(dossier.trajectory.id)
    first = offer.first_relating
    if actor.story is Story.GAP:
        first = replace(first, day=current)
    services.trajectories.close_brain(dossier.trajectory.id, first)


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
            services.trajectories.complete(
                trajectory.id, current, services.trajectories.proposed_follow_ups(current)
            )

    play.at(current, time(17, 0), complete)


def facts_of(title: str, neutral: str, people: str, on: date, at: time) -> ContactFacts:
    """The facts of a contact in a new setting."""
    slot = Slot(on, at, 40)
    return ContactFacts(UUID(int=0), title, neutral, title.partition(" in ")[2], people, slot)


def contact(
    play: Play,
    actor: Actor,
    title: str,
    neutral: str,
    people: str,
    *,
    on: date,
    asked: date,
    at: time = time(12, 0),
    answers: dict[str, Answer | None] | None = None,
    planned: bool = False,
    outcome: Outcome | None = None,
) -> None:
    """Check a contact, plan it when asked, look back on its day when it has an outcome."""
    made: list[UUID] = []

    def check(services: Services) -> None:
        form = NewContact(play.people[actor.name], None, facts_of(title, neutral, people, on, at))
        made.append(services.contact.new(form).value)
        by_hand = [condition.code for condition in services.pack.conditions if not condition.computed]
        said = ((code, (answers or {}).get(code, Answer.YES)) for code in by_hand)
        services.contact.answers(made[0], [(code, answer) for code, answer in said if answer is not None])
        if planned:
            services.contact.plan(made[0])

    play.at(asked, time(17, 5), check)

    def look_back(services: Services) -> None:
        if outcome is not None:
            services.contact.look_back(made[0], outcome, "De eerste slok.", "Hielp inschenken.")

    play.at(on, time(17, 20), look_back)


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
