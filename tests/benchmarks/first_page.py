"""Unlock to first page painted with 1,000 participants, after key derivation.

Ours opens the file with its password (the derived key is remembered: derivation is meant to be slow),
builds the workspace, reads the day and paints it. The floor (``bare_page``) opens the same file through
bare sqlcipher3 with the same pragmas, sends the very SELECT statements that ours sent until then (traced)
and paints a plain page with the words and icons that ours has at that moment, in the same letters and
style, on as many labels and buttons: not with those of the cards below the fold, which ours makes after
painting.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from functools import cache
from importlib import resources
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QEventLoop, QIODevice, QObject
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from sqlcipher3.dbapi2 import Connection

from desktop.domain.clock import FixedClock
from desktop.domain.ids import new_code
from desktop.domain.participants import ConsultDecision, OwnWish, Participant, ParticipantDetails
from desktop.domain.phases import theme_sequence
from desktop.domain.sessions import Report, Session, SessionState
from desktop.domain.trajectory import Trajectory, TrajectoryState
from desktop.domain.week import Slot
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice_stage import practice_now
from desktop.services.preferences import Preferences
from desktop.services.settings import Settings
from desktop.storage import engine, keys
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from ui.application import Program, application
from ui.main_window import MainWindow
from ui.pages.today import TodayPage
from ui.pictures import settle

PARTICIPANTS = 1000
VISITS = 12
"""Visits of today."""
TODAY = date(2026, 11, 24)
PASSWORD = "bench bench bench"
SIZE = (1366, 736)
WARM_UP_MS = 300
"""How long the unlock page stands at least: less than anybody needs to type a password."""


def measure() -> Figure:
    """Our first page against bare queries and labels on the same store."""
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name, derived_once():
        store = Path(name) / "bench.opmaat"
        data_key = filled_store(store)
        program = Program(application(), Preferences(), store, keeps=False)
        window = program.window
        window.resize(*SIZE)
        window.show()
        statements = traced(lambda: enter(window, store))
        task = Path(name) / "task.json"
        task.write_text(json.dumps(bare_task(window, store, data_key, statements)), encoding="utf-8")
        lock(window)

        def ours() -> float:
            took = timed(lambda: enter(window, store))
            lock(window)
            return took

        with bare_process(task) as floor:
            ours_ms, floor_ms = interleaved(ours, floor)
        window.close()
    return Figure("unlock to first page, 1,000 participants / bare", ours_ms, floor_ms, 3.0, RUNS)


def enter(window: MainWindow, store: Path) -> None:
    """Open the store, enter the workspace, and wait until the day is painted on the first page."""
    window.enter_at(office.unlock(store, password=PASSWORD, clock=FixedClock(practice_now(TODAY))), None)
    assert window.workspace is not None
    page = window.workspace.page("today")
    assert isinstance(page, TodayPage)
    painted = Painted(page)
    page.installEventFilter(painted)
    while not painted.once:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.grab()


class Painted(QObject):
    """Watches until the page is painted with a day on it, and nothing is to be done before that."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__()
        self._page = page
        self.once = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note that it is being painted."""
        if event.type() == QEvent.Type.Paint and self._page.day is not None:
            self.once = True
        return False


def lock(window: MainWindow) -> None:
    """Back to the unlock page, untimed, until it stands as it does while somebody types the password.

    What is deleted later is deleted now: no event loop runs here that would do it, as it does in the program.
    """
    services, _ = window.let_go()
    window.show_unlock()
    if services is not None:
        services.close()
    QTest.qWait(WARM_UP_MS)
    settle(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def bare_task(window: MainWindow, store: Path, data_key: bytes, statements: list[str]) -> dict[str, object]:
    """What the floor has to do: the same file, statements and words."""
    return {
        "store": str(store),
        "pragmas": [f"PRAGMA key=\"x'{data_key.hex()}'\"", "PRAGMA cache_size=-65536"],
        "statements": statements,
        "labels": [looks_of(found) for found in window.findChildren(QLabel) if found.isVisibleTo(window)],
        "buttons": [
            looks_of(found) for found in window.findChildren(QAbstractButton) if found.isVisibleTo(window)
        ],
        "sheet": application().styleSheet(),
        "fonts": str(resources.files("resources") / "fonts"),
        "size": SIZE,
    }


def looks_of(widget: QLabel | QAbstractButton) -> dict[str, object]:
    """What one widget paints: words, letters, whether they wrap, the icon as PNG, what its style rests on."""
    if isinstance(widget, QLabel):
        picture, wraps = widget.pixmap(), widget.wordWrap()
    else:
        picture, wraps = widget.icon().pixmap(widget.iconSize()), False
    return {
        "text": widget.text(),
        "font": widget.font().toString(),
        "wraps": wraps,
        "icon": b64encode(as_png(picture)).decode(),
        "name": widget.objectName(),
        "kind": widget.property("kind"),
    }


def as_png(picture: QPixmap) -> bytes:
    """The bytes of a picture; none of an empty one."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.isNull():
        picture.save(buffer, "PNG")
    return bytes(data.data())


@contextmanager
def bare_process(task: Path) -> Iterator[Callable[[], float]]:
    """The floor in a process of its own; gives a function that runs it once."""
    command = [sys.executable, "-m", "tests.benchmarks.bare_page", str(task)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

        def once() -> float:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write("once\n")
            process.stdin.flush()
            return float(process.stdout.readline())

        yield once


def traced(call: Callable[[], None]) -> list[str]:
    """Every SELECT that ``call`` sends to a store, with its values, as SQLite saw it."""
    statements: list[str] = []
    real = engine.prepare

    def prepare(connection: Connection, **options: bool) -> Connection:
        real(connection, **options)
        connection.set_trace_callback(statements.append)
        return connection

    with patch.object(engine, "prepare", prepare):
        call()
    return [statement for statement in statements if statement.lstrip().upper().startswith("SELECT")]


@contextmanager
def derived_once() -> Iterator[None]:
    """Derive each key once."""
    with patch.object(keys, "_derive", cache(keys._derive)):
        yield


def filled_store(path: Path) -> bytes:
    """1,000 participants in the middle of their eight weeks, in one unit of work; returns the data key."""
    rng = random.Random(11)
    clock = FixedClock(practice_now(TODAY))
    services = office.create(
        path, PASSWORD, None, Settings(counsellor="Bench"), practice=True, clock=clock, rng=rng
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
            # A day has room for a dozen visits, however many people there are.
            days = 0 if number < VISITS else rng.randint(1, 6)
            started = TODAY - timedelta(weeks=rng.randint(0, 7), days=days)
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
    data_key = services.place.store.data_key
    services.close()
    return data_key


def sessions_of(services: Services, trajectory: Trajectory, rng: random.Random) -> list[Session]:
    """Eight sessions; those in the past are held with a fixed report."""
    made = []
    signs = [sign.id for sign in services.pack.signs]
    now = services.place.clock.now()
    for number, (phase, theme) in enumerate(theme_sequence(3, 8), start=1):
        day = trajectory.started_on + timedelta(weeks=number - 1)
        held = day < TODAY
        shown = frozenset(rng.sample(signs, 3))
        report = Report(went_well="Ging goed. " * 10, signs=shown) if held else Report()
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
