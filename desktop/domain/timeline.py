"""Everything that happened with one participant, in order of time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.contact import Contact, Review
from desktop.domain.measurements import Measurement
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import DEFAULT_ZONE, Slot


class Happening(StrEnum):
    """What happened; the words are neutral, nobody fails (M9)."""

    STARTED = "started"
    HELD = "held"
    CANCELLED = "cancelled"
    MOVED = "moved"
    BRAIN_CLOSED = "brain_closed"
    PAUSED = "paused"
    STOPPED = "stopped"
    COMPLETED = "completed"
    CARD_FILLED = "card_filled"
    FOLLOWED_UP = "followed_up"
    CONTACT_PLANNED = "contact_planned"
    CLEARANCE_LOST = "clearance_lost"
    LOOKED_BACK = "looked_back"
    CALLED_BACK = "called_back"
    REVIEWED = "reviewed"
    MEASURED = "measured"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened. ``code`` is what belongs to the event (who cancelled, outcome,
    conclusion, instrument), ``text`` what was written about it, ``number`` the week.
    """

    day: date
    event: Happening
    kind: str
    """``session``, ``contact``, ``trajectory``, ``review`` or ``measurement``."""
    subject_id: UUID
    number: int | None = None
    title: str = ""
    code: str = ""
    text: str = ""
    slot: Slot | None = None
    """Where a session went to; ``None``: it lost its date."""
    unplanned: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A session got another date."""

    session_id: UUID
    at: datetime
    before: Slot | None
    after: Slot | None


@dataclass(frozen=True, slots=True)
class ContactEvent:
    """A line of the history of a contact: ``planned`` and ``clearance_lost`` are told here (M6)."""

    contact_id: UUID
    at: datetime
    code: str


@dataclass(frozen=True, slots=True)
class Past:
    """What a timeline is made from."""

    trajectories: Sequence[Trajectory]
    sessions: Sequence[Session]
    moves: Sequence[Move]
    contacts: Sequence[Contact]
    contact_events: Sequence[ContactEvent]
    reviews: Sequence[Review]
    measurements: Sequence[Measurement]


def timeline(past: Past, zone: str = DEFAULT_ZONE) -> tuple[TimelineEntry, ...]:
    """Return everything that happened, the newest first; what is only planned has not happened yet."""
    local = ZoneInfo(zone)
    corrected = {taken.corrects for taken in past.measurements}
    found = [
        *_of_trajectories(past.trajectories),
        *_of_sessions(past.sessions),
        *_of_moves(past.moves, past.sessions, local),
        *_of_contacts(past.contacts, past.contact_events, local),
        *(
            TimelineEntry(
                review.recorded_at.astimezone(local).date(),
                Happening.REVIEWED,
                "review",
                review.id,
                code=review.conclusion.value,
                text=review.note,
            )
            for review in past.reviews
        ),
        *(
            TimelineEntry(taken.day, Happening.MEASURED, "measurement", taken.id, code=taken.instrument)
            for taken in past.measurements
            if taken.id not in corrected
        ),
    ]
    order = {event: place for place, event in enumerate(Happening)}

    def moment(entry: TimelineEntry) -> tuple[date, int, int, str]:
        return entry.day, order[entry.event], entry.number or 0, str(entry.subject_id)

    return tuple(sorted(found, key=moment, reverse=True))


def _of_trajectories(trajectories: Iterable[Trajectory]) -> Iterator[TimelineEntry]:
    ends = {
        TrajectoryState.PAUSED: Happening.PAUSED,
        TrajectoryState.STOPPED: Happening.STOPPED,
        TrajectoryState.COMPLETED: Happening.COMPLETED,
    }
    for one in trajectories:

        def entry(day: date, event: Happening, code: str = "", one: Trajectory = one) -> TimelineEntry:
            return TimelineEntry(day, event, "trajectory", one.id, code=code)

        yield entry(one.started_on, Happening.STARTED)
        if one.brain_closed_on:
            yield entry(one.brain_closed_on, Happening.BRAIN_CLOSED)
        if one.card_filled_on:
            yield entry(one.card_filled_on, Happening.CARD_FILLED)
        if one.state in ends:
            yield entry(one.state_since, ends[one.state], one.stop_reason.value if one.stop_reason else "")
        for follow_up in one.follow_ups:
            if follow_up.done:
                yield entry(follow_up.on, Happening.FOLLOWED_UP, str(follow_up.weeks_after))


def _of_sessions(sessions: Iterable[Session]) -> Iterator[TimelineEntry]:
    for one in sessions:
        if one.slot is None or one.state is SessionState.PLANNED:
            continue
        held = one.state is SessionState.HELD
        if not held and one.cancelled_by is None:
            # Nobody cancelled it: it went with the end of its trajectory, which is told.
            continue
        yield TimelineEntry(
            one.slot.day,
            Happening.HELD if held else Happening.CANCELLED,
            "session",
            one.id,
            number=one.number,
            code="" if held or one.cancelled_by is None else one.cancelled_by.value,
            text=one.report.went_well if held else "",
        )


def _of_moves(moves: Iterable[Move], sessions: Iterable[Session], local: ZoneInfo) -> Iterator[TimelineEntry]:
    numbers = {one.id: one.number for one in sessions}
    for move in moves:
        # Getting a first date is planning, not moving.
        if move.before is not None and move.session_id in numbers:
            yield TimelineEntry(
                move.at.astimezone(local).date(),
                Happening.MOVED,
                "session",
                move.session_id,
                number=numbers[move.session_id],
                slot=move.after,
            )


def _of_contacts(
    contacts: Iterable[Contact], events: Iterable[ContactEvent], local: ZoneInfo
) -> Iterator[TimelineEntry]:
    by_id = {one.id: one for one in contacts}
    codes = {"planned": Happening.CONTACT_PLANNED, "clearance_lost": Happening.CLEARANCE_LOST}
    for line in events:
        if line.code in codes and line.contact_id in by_id:
            title = by_id[line.contact_id].facts.title
            day = line.at.astimezone(local).date()
            yield TimelineEntry(day, codes[line.code], "contact", line.contact_id, title=title)
    for one in by_id.values():
        back = one.look_back
        if back is None:
            continue
        yield TimelineEntry(
            one.facts.slot.day,
            Happening.LOOKED_BACK,
            "contact",
            one.id,
            title=one.facts.title,
            code=back.outcome.value,
            text=back.finest_moment,
            unplanned=one.unplanned,
        )
        if back.called_back_on:
            yield TimelineEntry(
                back.called_back_on, Happening.CALLED_BACK, "contact", one.id, title=one.facts.title
            )
