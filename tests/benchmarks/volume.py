"""10,000 participants with 80,000 sessions: the form, the list, search and saving.

Form: opening it in a store of 10,000 against one of 100. Stall: the longest pause of the thread of the
window while the list is scrolled, filtered and searched key by key, and while the palette is opened and
typed in, against the 50 ms that a hand notices.
Search: against the bare FTS5 query in the same file. Saving, as the form does it: against a bare commit of
the very statements that write its rows, in a copy of the file that follows along. Which statements, a second
copy tells: tracing costs time and would be counted as ours.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from unittest.mock import patch
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from sqlcipher3.dbapi2 import Connection

from desktop.domain.clock import FixedClock
from desktop.domain.sessions import Report
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice_stage import practice_now
from desktop.services.preferences import Preferences
from desktop.storage import engine
from desktop.storage.repositories.search import match_query
from tests.benchmarks.bulk import PASSWORD, TODAY, make_store
from tests.benchmarks.first_page import SIZE, derived_once
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from ui.main_window import MainWindow
from ui.models.listing import Order, Standing
from ui.pages.participants import ParticipantsPage
from ui.palette import Palette
from ui.pictures import settle

MANY, FEW = 10_000, 100
NOTICED_MS = 50.0
"""A pause that a hand on keys or wheel notices."""
SOUGHT = "koffie wandel"
TYPED = "bakker-0"


def measure() -> Sequence[Figure]:
    """All figures, on one big and one small store."""
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name, derived_once():
        big, small = Path(name) / "big.opmaat", Path(name) / "small.opmaat"
        planned = make_store(big, MANY)
        few = make_store(small, FEW)
        with opened(big) as window, opened(small) as other:
            figures = [opening(window, planned[0], other, few[0]), stalls(window), palette_stalls(window)]
        with unlocked(big) as services:
            figures.append(searching(services, big))
        figures.append(saving(big, planned[1]))
    return figures


@contextmanager
def opened(store: Path) -> Iterator[MainWindow]:
    """A window on a store, at its first page."""
    from ui.application import Program, application

    services = office.unlock(store, password=PASSWORD, clock=FixedClock(practice_now(TODAY)))
    # Held on to: a program that is gone would not complete the looks of its window.
    program = Program(application(), Preferences(), store, keeps=False)
    window = program.window
    window.resize(*SIZE)
    window.show()
    window.enter_at(services, None)
    settle(window)
    yield window
    kept, _ = window.let_go()
    if kept is not None:
        kept.close()
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opening(window: MainWindow, session: UUID, other: MainWindow, few: UUID) -> Figure:
    """From the list to the form, filled and painted, and back."""

    def once(shown: MainWindow, target: UUID) -> float:
        assert shown.desk is not None
        desk = shown.desk
        desk.go("settings")
        settle(shown)

        def go() -> None:
            desk.go("session", target)
            settle(shown)
            shown.grab()

        return timed(go)

    ours, floor = interleaved(lambda: once(window, session), lambda: once(other, few))
    return Figure("session form: 10,000 participants / 100", ours, floor, 1.3, RUNS)


class StallMeter(QTimer):
    """The longest time between two turns of the event loop, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now

    def during(self, actions: Sequence[Callable[[], object]], window: MainWindow) -> float:
        """Run the actions as events of the loop, one when the one before has been dealt with."""
        settle(window)
        self.longest_ms, self._last = 0.0, time.perf_counter()
        self.start(0)
        for action in actions:
            QTimer.singleShot(0, action)
            QTest.qWait(1)
            while window.busy:
                QTest.qWait(1)
        self._tick()
        self.stop()
        return self.longest_ms


def stalls(window: MainWindow) -> Figure:
    """Scroll, filter and search per keystroke in the list of 10,000."""
    assert window.desk is not None
    assert window.workspace is not None
    window.desk.go("participants")
    settle(window)
    page = window.workspace.page("participants")
    assert isinstance(page, ParticipantsPage)
    meter = StallMeter()
    actions = list_actions(page)
    meter.during(actions, window)
    longest = statistics.median(meter.during(actions, window) for _ in range(RUNS))
    return Figure("list of 10,000: longest pause / 50 ms", longest, NOTICED_MS, 1.0, RUNS)


def list_actions(page: ParticipantsPage) -> list[Callable[[], object]]:
    """What a hand does in the list."""
    pane = page.pane
    bar = pane.view.verticalScrollBar()
    places = [bar.maximum() * step // 20 for step in range(21)]
    everyone, running = Standing.ALL, Standing.OPEN
    return [
        *(partial(bar.setValue, place) for place in places),
        *(partial(pane.people.choose, everyone, "", order) for order in Order),
        partial(pane.people.choose, running, "brain", Order.NAME),
        partial(pane.people.choose, running, "", Order.NAME),
        *(partial(QTest.keyClicks, pane.search, key) for key in TYPED),
        *(partial(QTest.keyClick, pane.search, Qt.Key.Key_Backspace) for _ in TYPED),
    ]


def palette_stalls(window: MainWindow) -> Figure:
    """Open the palette, with every name read anew, and type: a name, what many names begin with, a code."""
    workspace = window.workspace
    assert workspace is not None
    workspace.open_palette()
    settle(window)
    (palette,) = workspace.findChildren(Palette)
    palette.leave()
    meter = StallMeter()

    def typed(words: str) -> list[Callable[[], object]]:
        back = partial(QTest.keyClick, palette.search, Qt.Key.Key_Backspace)
        return [*(partial(QTest.keyClicks, palette.search, key) for key in words), *(back for _ in words)]

    def once() -> float:
        palette.forget_people()
        actions = [workspace.open_palette, *typed(TYPED), *typed("b"), *typed("k7-4"), palette.leave]
        return meter.during(actions, window)

    once()
    longest = statistics.median(once() for _ in range(RUNS))
    return Figure("palette, 10,000 names: longest pause / 50 ms", longest, NOTICED_MS, 1.0, RUNS)


@contextmanager
def unlocked(store: Path) -> Iterator[Services]:
    """Services on a store."""
    services = office.unlock(store, password=PASSWORD, clock=FixedClock(practice_now(TODAY)))
    yield services
    services.close()


@contextmanager
def traced(store: Path) -> Iterator[tuple[Services, list[str]]]:
    """Services on a store, and every statement that they send."""
    statements: list[str] = []
    real = engine.prepare

    def prepare(connection: Connection, **options: bool) -> Connection:
        real(connection, **options)
        connection.set_trace_callback(statements.append)
        return connection

    with patch.object(engine, "prepare", prepare), unlocked(store) as services:
        yield services, statements


def bare(store: Path, services: Services) -> Connection:
    """A connection of the same kind, with nothing of ours around it."""
    return engine.prepare(engine.connect(store, services.place.store.data_key, must_exist=True))


def copied(store: Path, name: str) -> Path:
    """A copy of a closed store, with its key."""
    copy = store.with_name(name)
    for part in store.parent.glob(f"{store.name}*"):
        shutil.copy(part, copy.with_name(copy.name + part.name.removeprefix(store.name)))
    return copy


def searching(services: Services, store: Path) -> Figure:
    """Our hits with name and date against the bare full-text query."""
    connection = bare(store, services)
    query = match_query(SOUGHT)
    sql = (
        "SELECT rowid, snippet(note_index, 0, char(2), char(3), '…', 14) FROM note_index "
        "WHERE note_index MATCH ? ORDER BY rowid DESC LIMIT 50"
    )
    ours, floor = interleaved(
        lambda: timed(lambda: services.search.notes(SOUGHT)),
        lambda: timed(lambda: connection.execute(sql, (query,)).fetchall()),
        runs=5 * RUNS,
    )
    connection.close()
    return Figure("search in 80,000 sessions / bare FTS5 query", ours, floor, 1.5, 5 * RUNS)


def saving(store: Path, session: UUID) -> Figure:
    """A report saved and acknowledged against the same rows written bare."""
    twin_path, bare_path = copied(store, "twin.opmaat"), copied(store, "bare.opmaat")
    written = ("INSERT", "UPDATE", "DELETE")
    with unlocked(store) as services, traced(twin_path) as (twin, statements):
        connection = bare(bare_path, services)

        def keep(kept_by: Services) -> float:
            form = kept_by.sessions.form(session).session
            count = form.revision
            report = Report(went_well=f"Bezoek {count}: koffie bij het raam.", agreement=f"Wandelen {count}")
            statements.clear()
            return timed(lambda: kept_by.sessions.keep(session, count, report, undoable=False))

        def floor() -> float:
            keep(twin)
            # A trigger is traced as one more time the statement that fired it.
            rows = [one for one in dict.fromkeys(statements) if one.startswith(written)]

            def commit() -> None:
                connection.execute("BEGIN IMMEDIATE")
                for statement in rows:
                    connection.execute(statement)
                connection.execute("COMMIT")

            return timed(commit)

        took = interleaved(lambda: keep(services), floor, runs=3 * RUNS)
        connection.close()
    return Figure("saving a report / bare commit of the same rows", *took, 2.0, 3 * RUNS)
