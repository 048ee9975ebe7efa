"""A practice caseload, played through the same services as the window.

The same day gives the same people, codes, ids and reports: everything random comes from a
generator seeded with the day, and every moment from a clock that the play sets.
"""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

from desktop.domain.diary import Absence, AbsenceKind, FixedBlock
from desktop.domain.errors import AlreadyExists
from desktop.domain.ids import new_uuid
from desktop.domain.participants import (
    Consent,
    ConsentPurpose,
    ConsultDecision,
    OwnWish,
    ParticipantDetails,
)
from desktop.domain.sessions import Done, Report, Session
from desktop.services import office
from desktop.services.absences import NEW
from desktop.services.office import Services
from desktop.services.practice_cast import (
    AGREED,
    CAST,
    DAY_OFF,
    OBSERVED,
    TEAM_MEETING,
    WENT_WELL,
    Actor,
    Story,
    When,
)
from desktop.services.practice_measures import measure
from desktop.services.practice_stage import (
    MORNING,
    Act,
    Play,
    PlayClock,
    local,
    practice_now,
    session_of,
)
from desktop.services.practice_stories import tell_story
from desktop.services.settings import EmergencyContact, Settings
from desktop.storage import opening
from desktop.storage.lock import lock_store
from desktop.storage.paths import key_path, leftovers

PASSWORD = "oefenen met opmaat"  # noqa: S105 - practice data has no secret, it says so itself
"""The password of every practice file; the window shows it."""
BRAIN_WEEKS = 3


PRACTICE_YEARS = 15
"""Retention term of the invented organisation."""


def play_practice(path: Path, day: date) -> Services:
    """Make a practice store for ``day`` and play the caseload in it; returns it open.

    Raises ``AlreadyExists`` when the file is there; about three seconds of work.
    """
    rng = random.Random(f"opmaat {day.isoformat()}")  # noqa: S311 - invented people, the same each time
    clock = PlayClock(local(day - timedelta(weeks=20), time(9, 0)))
    settings = Settings(
        counsellor="Marijke Veenstra",
        organisation="Welzijn De Brink",
        emergency=EmergencyContact("Kantoor De Brink", "010 000 00 00"),
    )
    services = office.create(path, PASSWORD, None, settings, practice=True, clock=clock, rng=rng)
    # Rows of history draw from a generator of their own, so that nothing else shifts.
    keys = random.Random(f"opmaat history {day.isoformat()}")  # noqa: S311 - likewise
    services.place.store.new_id = partial(new_uuid, keys)
    services.retention.choose(PRACTICE_YEARS)
    play = Play(day, rng)
    for index, actor in enumerate(CAST):
        cast(play, actor, index)
    play.at(day, MORNING, lambda services: fill_agenda(services, day))
    for event in sorted(play.events, key=lambda e: (e.moment, e.order)):
        clock.moment = event.moment
        event.act(services)
    clock.moment = practice_now(day)
    services.history.forget()
    return services


def fill_agenda(services: Services, day: date) -> None:
    """A team meeting every Thursday, and next Friday off: the visits of that day are there to be solved."""
    monday = day - timedelta(days=day.weekday())
    team = FixedBlock(NEW, TEAM_MEETING, 4, time(16, 45), 45, monday - timedelta(weeks=20))
    services.absence.put_block(team)
    friday = monday + timedelta(days=11)
    services.absence.put_absence(Absence(NEW, AbsenceKind.DAY_OFF, friday, friday, DAY_OFF))


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
        play.at(held_on, after(actor.at, 65), holding(play, actor, held))
        if held == BRAIN_WEEKS and enough_signs(actor):
            play.at(held_on, after(actor.at, 70), lambda services: close(play, services, actor, current))
    measure(play, actor, started)
    tell_story(play, actor, started, current)


def after(start: time, minutes: int) -> time:
    """So many minutes after a time of day: a report is written when the visit is over."""
    return (datetime.combine(date.min, start) + timedelta(minutes=minutes)).time()


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
        address=actor.address,
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
