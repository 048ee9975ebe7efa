"""A store of any size, made fast: the real schema and triggers, rows put in many at a time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from desktop.domain.clock import FixedClock
from desktop.domain.ids import new_uuid
from desktop.domain.participants import ConsultDecision, OwnWish, Participant, ParticipantDetails
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Report, Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import Slot
from desktop.services import office
from desktop.services.practice_stage import practice_now
from desktop.services.settings import Settings
from desktop.storage.repositories.reports import report_values
from desktop.storage.tables import participants, reports, sessions, trajectories
from desktop.storage.unit_of_work import Unit

TODAY = date(2026, 11, 24)
PASSWORD = "bench bench bench"
NAMES = ("Jansen", "De Vries", "Bakker", "Visser", "Smit", "Mulder", "Bos", "Vos", "Peters", "Hendriks")
WORDS = (
    *("koffie", "wandelen", "muziek", "tuin", "buurvrouw", "foto", "markt", "soep", "brief", "zon", "regen"),
    *("kleindochter", "fiets", "merel", "radio", "breien", "postbode", "bankje", "lied", "kaart", "trein"),
)
REPORT_WORDS = 10
SIGNS = frozenset({"laughs", "curious", "looks_around"})
VISITS = 12
"""Visits of today: a day has room for so many, however many people there are."""


def make_store(path: Path, people: int) -> list[UUID]:
    """Make a store of ``people`` with eight sessions each; returns the keys of planned sessions."""
    rng = random.Random(people)
    clock = FixedClock(practice_now(TODAY))
    settings = Settings(counsellor="Bench")
    services = office.create(path, PASSWORD, None, settings, practice=True, clock=clock, rng=rng)
    planned: list[UUID] = []
    rows: dict[sa.Table, list[dict[str, Any]]] = {
        table: [] for table in (participants, trajectories, sessions, reports)
    }
    with services.place.write("bench", undoable=False) as unit:
        services.place.keep_pack(unit)
        stamps = {
            "created_at": unit.now,
            "changed_at": unit.now,
            "revision": 1,
            "deleted_at": None,
            "author": "Bench",
            "device": "bench",
        }
        for number in range(people):
            person = a_person(rng, number)
            pack = (services.pack.id, services.pack.version)
            trajectory = a_trajectory(rng, person.id, pack, visit_today=number < VISITS)
            rows[participants].append({"id": person.id, **unit.participants.to_values(person), **stamps})
            rows[participants][-1]["code"] = person.code
            rows[trajectories].append(
                {"id": trajectory.id, **unit.trajectories.to_values(trajectory), **stamps}
            )
            for session in the_sessions(rng, trajectory):
                values = unit.sessions.to_values(session)
                owner = {"pack_id": trajectory.pack_id, "pack_version": trajectory.pack_version}
                rows[sessions].append({"id": session.id, **owner, **values, **stamps})
                if session.state is SessionState.PLANNED:
                    planned.append(session.id)
                else:
                    rows[reports].append({**a_report(rng, session), **stamps})
        put(unit, rows)
    services.close()
    return planned


def put(unit: Unit, rows: dict[sa.Table, list[dict[str, Any]]]) -> None:
    """All rows of a table at once."""
    for table, found in rows.items():
        for start in range(0, len(found), 10_000):
            unit.sessions.rows.connection.execute(sa.insert(table), found[start : start + 10_000])


def a_person(rng: random.Random, number: int) -> Participant:
    """Somebody ready to start."""
    details = ParticipantDetails(
        name=f"{rng.choice('ABCDEFGHJKLM')}. {NAMES[number % len(NAMES)]}-{number:05d}",
        own_wish=OwnWish.YES,
        consult_on=TODAY,
        consult_decision=ConsultDecision.START,
    )
    return Participant(new_uuid(rng), f"Z{number:05d}", details, 1)


def a_trajectory(rng: random.Random, person: UUID, pack: tuple[str, str], *, visit_today: bool) -> Trajectory:
    """Somewhere in the eight weeks."""
    started = TODAY - timedelta(weeks=rng.randint(1, 6), days=0 if visit_today else rng.randint(1, 6))
    closed = started + timedelta(weeks=2)
    return Trajectory(
        new_uuid(rng),
        person,
        *pack,
        started,
        TrajectoryState.RUNNING,
        started,
        brain_closed_on=closed,
    )


def the_sessions(rng: random.Random, trajectory: Trajectory) -> Iterator[Session]:
    """Eight, held where their day is past."""
    for number, (phase, theme) in enumerate(theme_sequence(3, 8), start=1):
        day = trajectory.started_on + timedelta(weeks=number - 1)
        held = day < TODAY
        yield Session(
            new_uuid(rng),
            trajectory.id,
            number,
            phase,
            theme,
            Slot(day, time(9 + rng.randint(0, 7), 0)),
            SessionState.HELD if held else SessionState.PLANNED,
            fixed_at=practice_now(day) if held else None,
        )


def a_report(rng: random.Random, session: Session) -> dict[str, Any]:
    """A few sentences about a held session."""
    text = " ".join(rng.choices(WORDS, k=REPORT_WORDS))
    report = Report(went_well=text, agreement=text[:20], signs=SIGNS)
    return {
        "id": new_uuid(rng),
        "session_id": session.id,
        "version": 1,
        "fixed_at": session.fixed_at,
        **report_values(report),
    }
