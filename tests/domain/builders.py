"""Small makers of domain objects, with the default method's shape but none of its texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from desktop.domain.clearance import ContactContext
from desktop.domain.contact import (
    Answer,
    ConditionAnswer,
    Contact,
    ContactFacts,
    LookBack,
    Outcome,
    Review,
    ReviewConclusion,
)
from desktop.domain.pack import Condition, Exercise, Ladder, MethodPack, PackWeek, SignText, Thresholds
from desktop.domain.participants import ConsultDecision, OwnWish, Participant, ParticipantDetails
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Report, Session, SessionState
from desktop.domain.signs import brain_opening
from desktop.domain.trajectory import FollowUp, Phase, Trajectory, TrajectoryState
from desktop.domain.week import Slot

START = date(2026, 9, 1)
"""A Tuesday; the eight sessions of the default case run weekly from here."""

TODAY = date(2026, 10, 6)

SIGNS = ("looks_around", "laughs", "tells_good_moment", "curious", "tried", "at_ease", "kind")

_CONDITIONS = (
    ("R1", True, ("date",)),
    ("R2", True, ("phase",)),
    ("R3", True, ("date", "people")),
    ("R4", False, ("date",)),
    ("S1", True, ("place", "date")),
    ("S2", True, ("place", "date")),
    ("S3", True, ("place", "date")),
    ("S4", False, ("place", "date")),
    ("S5", False, ("place", "date")),
    ("P1", True, ("people",)),
    ("P2", True, ("people",)),
    ("P3", False, ("people",)),
    ("P4", False, ("people",)),
    ("G1", True, ("date", "people")),
    ("G2", True, ("date", "people")),
    ("G3", True, ("date", "people")),
    ("G4", False, ("date", "people")),
    ("N1", False, ("date", "people")),
    ("N2", True, ("date", "people")),
    ("N3", False, ("date", "people")),
)

REOPENS = {code: aspects for code, _, aspects in _CONDITIONS}
HARD = tuple(code for code, hard, _ in _CONDITIONS if hard)
BY_HAND = tuple(code for code, _, _ in _CONDITIONS if code != "R2")


def uid(number: int) -> UUID:
    """A UUID that is easy to tell apart."""
    return UUID(int=number)


def make_pack(thresholds: Thresholds | None = None) -> MethodPack:
    """The default method without texts."""
    text = {"nl": "x", "en": "x"}
    weeks = tuple(
        PackWeek(
            number,
            Phase.BRAIN if number <= 3 else Phase.RELATING,
            text,
            text,
            text,
            "none",
            text,
            (Exercise(f"w{number}", text, text, ("activities",)),),
        )
        for number in range(1, 9)
    )
    conditions = tuple(
        Condition(code, "participant", hard, text, text, text, text, aspects, computed=code == "R2")
        for code, hard, aspects in _CONDITIONS
    )
    return MethodPack(
        id="default",
        version="1",
        name=text,
        thresholds=thresholds or Thresholds(),
        weeks=weeks,
        conditions=conditions,
        signs=tuple(SignText(sign, text) for sign in SIGNS),
        ladders=tuple(Ladder(f"l{n}", text, text) for n in range(4)),
        prompts=(),
        prompt_pairs=(),
        consult_list=(),
        concern_steps=(),
    )


PACK = make_pack()


def slot(day: date, hour: int = 10, minutes: int = 60) -> Slot:
    """A slot at the whole hour."""
    return Slot(day, time(hour), minutes)


def moment(day: date, hour: int = 12) -> datetime:
    """A moment in UTC."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def make_trajectory(
    closed: date | None = None, state: TrajectoryState = TrajectoryState.RUNNING
) -> Trajectory:
    """A trajectory that started on ``START``."""
    return Trajectory(uid(1), uid(2), "default", "1", START, state, START, brain_closed_on=closed)


def make_sessions(brain: int = 3, total: int = 8) -> tuple[Session, ...]:
    """Weekly planned sessions from ``START``."""
    return tuple(
        Session(uid(100 + n), uid(1), n, phase, theme, slot(START + timedelta(weeks=n - 1)))
        for n, (phase, theme) in enumerate(theme_sequence(brain, total), start=1)
    )


def held(session: Session, signs: int | None = 3, *, fixed: bool = True, to_please: bool = False) -> Session:
    """The session as held, with so many signs."""
    seen = None if signs is None else frozenset(SIGNS[:signs])
    return replace(
        session,
        state=SessionState.HELD,
        report=replace(session.report, signs=seen, to_please=to_please),
        fixed_at=moment(session.slot.day) if fixed and session.slot else None,
    )


def with_held(sessions: tuple[Session, ...], *signs: int | None) -> tuple[Session, ...]:
    """The first sessions as held and fixed, each with its count of signs."""
    done = tuple(held(s, n) for s, n in zip(sessions, signs, strict=False))
    return (*done, *sessions[len(signs) :])


def make_contact(day: date = TODAY, number: int = 500, setting: int = 900) -> Contact:
    """A contact without answers."""
    facts = ContactFacts(uid(setting), "Koffie", "samen koken", "Buurthuis", "gastvrouw", slot(day, 14))
    return Contact(uid(number), uid(2), uid(1), facts)


def answered(
    contact: Contact, *codes: str, answer: Answer = Answer.YES, phase: Phase = Phase.RELATING
) -> Contact:
    """The contact with answers under its present versions; all 19 by default."""
    given = tuple(
        ConditionAnswer(code, answer, moment(START), contact.versions, phase) for code in codes or BY_HAND
    )
    return replace(contact, answers=(*contact.answers, *given))


def looked_back(contact: Contact, outcome: Outcome, day: date | None = None, hour: int = 15) -> Contact:
    """The contact as planned and looked back on, on its own day or another."""
    on = day or contact.facts.slot.day
    return replace(contact, planned_at=moment(START), look_back=LookBack(outcome, moment(on, hour)))


def review(setting: int | None, day: date, hour: int = 18) -> Review:
    """A review of a setting, or of the phase."""
    target = None if setting is None else uid(setting)
    return Review(uid(700), uid(2), target, ReviewConclusion.ADAPT_SETTING, "", moment(day, hour))


def make_context(
    *contacts: Contact,
    trajectory: Trajectory | None = None,
    sessions: tuple[Session, ...] | None = None,
    reviews: tuple[Review, ...] = (),
    today: date = TODAY,
) -> ContactContext:
    """A participant in phase relating whose brain opened, unless told otherwise."""
    opened = with_held(make_sessions(), 3, 3, 3) if sessions is None else sessions
    return ContactContext(
        pack=PACK,
        trajectory=trajectory or make_trajectory(closed=START + timedelta(days=15)),
        opening=brain_opening(opened, PACK.thresholds),
        contacts=contacts,
        reviews=reviews,
        today=today,
    )


def make_participant(**details: object) -> Participant:
    """A participant ready to start."""
    ready = ParticipantDetails(
        name="Anna de Vries", own_wish=OwnWish.YES, consult_decision=ConsultDecision.START
    )
    return Participant(uid(2), "K7-41", replace(ready, **details), revision=1)  # type: ignore[arg-type]


FOLLOW_UPS = (FollowUp(4, START + timedelta(weeks=12)), FollowUp(12, START + timedelta(weeks=20)))

EMPTY_REPORT = Report()
