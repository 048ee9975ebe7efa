"""Unlock to first page painted with 1,000 participants, after key derivation.

The floor reads the same tables through bare sqlcipher3 and paints as many plain labels as the first
page shows, without the program around it.
"""

from __future__ import annotations

import random
import tempfile
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.clock import FixedClock
from desktop.domain.ids import new_code
from desktop.domain.participants import ConsultDecision, OwnWish, Participant, ParticipantDetails
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Report, Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import Slot
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice import practice_now
from desktop.services.preferences import Preferences
from desktop.services.settings import Settings
from tests.benchmarks.table import RUNS, Figure, interleaved, timed

PARTICIPANTS = 1000
TODAY = date(2026, 11, 24)
TABLES = ("participants", "trajectories", "sessions", "reports", "contacts", "condition_answers", "reviews")


def measure() -> Figure:
    """Our first page against bare queries and labels on the same store."""
    from ui.application import Program, application
    from ui.pictures import settle

    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name:
        store = Path(name) / "bench.opmaat"
        services = filled_store(store)
        app = application()
        program = Program(app, Preferences(), store, keeps=False)
        window = program.window
        window.show()
        shown = len(services.today.day().tasks[:20]) + len(services.today.day().visits)

        def ours() -> float:
            def enter() -> None:
                window.enter_at(services, None)
                settle(window)
                window.grab()

            return timed(enter)

        ours_ms, floor_ms = interleaved(ours, lambda: timed(lambda: bare(app, services, shown)))
        window.close()
    return Figure("unlock to first page, 1,000 participants / bare", ours_ms, floor_ms, 3.0, RUNS)


def bare(app: QApplication, services: Services, rows: int) -> None:
    """The same queries through the bare driver, and a plain page of labels."""
    with services.place.store.raw_connection() as connection:
        for table in TABLES:
            connection.execute(f"SELECT * FROM {table}").fetchall()
    page = QWidget()
    column = QVBoxLayout(page)
    for row in range(rows):
        for text in ("title", "reason", "button", "name", "week"):
            column.addWidget(QLabel(f"{text} {row}"))
    area = QScrollArea()
    area.setWidget(page)
    area.resize(1366, 736)
    area.show()
    app.processEvents()
    area.grab()
    area.close()


def filled_store(path: Path) -> Services:
    """1,000 participants in the middle of their eight weeks, written in one unit of work."""
    rng = random.Random(11)
    clock = FixedClock(practice_now(TODAY))
    services = office.create(
        path, "bench bench bench", None, Settings(counsellor="Bench"), practice=True, clock=clock, rng=rng
    )
    taken: set[str] = set()
    with services.place.write("bench", undoable=False) as unit:
        for number in range(PARTICIPANTS):
            code = new_code(rng, frozenset(taken))
            taken.add(code)
            details = ParticipantDetails(
                name=f"Deelnemer {number:04d}",
                own_wish=OwnWish.YES,
                consult_on=TODAY,
                consult_decision=ConsultDecision.START,
            )
            person = Participant(services.place.new_id(), code, details, 1)
            unit.participants.add(person)
            started = TODAY - timedelta(weeks=rng.randint(0, 7), days=rng.randint(0, 4))
            trajectory = Trajectory(
                services.place.new_id(),
                person.id,
                services.pack.id,
                services.pack.version,
                started,
                TrajectoryState.RUNNING,
                started,
                brain_closed_on=started + timedelta(weeks=2),
            )
            unit.trajectories.add(trajectory)
            for session in sessions_of(services, trajectory, rng):
                unit.sessions.add(session)
    return services


def sessions_of(services: Services, trajectory: Trajectory, rng: random.Random) -> list[Session]:
    """Eight sessions; those in the past are held with a fixed report."""
    made = []
    signs = [sign.id for sign in services.pack.signs]
    now = services.place.clock.now()
    for number, (phase, theme) in enumerate(theme_sequence(3, 8), start=1):
        day = trajectory.started_on + timedelta(weeks=number - 1)
        held = day < TODAY
        report = (
            Report(went_well="Ging goed. " * 10, signs=frozenset(rng.sample(signs, 3))) if held else Report()
        )
        made.append(
            Session(
                services.place.new_id(),
                trajectory.id,
                number,
                phase,
                theme,
                Slot(day, time(9 + rng.randint(0, 7), 0)),
                SessionState.HELD if held else SessionState.PLANNED,
                report=report,
                fixed_at=now if held else None,
            )
        )
    return made
