"""Reports of 500 participants: two drawing processes against one process that reads, draws and writes.

Measured from the click on "Make" to the last file. As in the program the processes start when the dialog
opens, two seconds before: nobody answers its questions faster. The one process has drawn before, too.
Stall: the longest pause of the thread of the window meanwhile, against the 50 ms that a hand notices.
Stopping: until the processes are gone.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer

from desktop.domain.clock import FixedClock
from desktop.services import office
from desktop.services.batch import BatchOrder, BatchResult, Subject, batch_file_name, read_many
from desktop.services.document import DocumentChoices, Draft, Way
from desktop.services.drawing_room import DrawingRoom
from desktop.services.kinds import kind_of
from desktop.services.office import Services
from desktop.services.practice_stage import practice_now
from desktop.services.saving import save_document
from tests.benchmarks.bulk import PASSWORD, TODAY, make_store
from tests.benchmarks.first_page import derived_once
from tests.benchmarks.table import Figure, timed
from ui.desk import Desk
from ui.pages.reports.batch_run import BatchRun
from ui.tasks import Worker

PEOPLE = 500
ROUNDS = 7
NOTICED_MS = 50.0
TICK_MS = 5
ASKED_S = 2.0
"""How long the dialog is open at least before documents are made."""


def measure() -> Sequence[Figure]:
    """All figures, on one store."""
    from ui.application import application
    from ui.theme.none_guard import keep_none

    application()
    keep_none()
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name, derived_once():
        folder = Path(name)
        make_store(folder / "batch.opmaat", PEOPLE)
        services = office.unlock(
            folder / "batch.opmaat", password=PASSWORD, clock=FixedClock(practice_now(TODAY))
        )
        try:
            return figures(services, folder)
        finally:
            services.close()


def figures(services: Services, folder: Path) -> list[Figure]:
    """Rounds in turns, so that a busy moment hits both."""
    people = tuple(Subject(row.id, row.code, row.name) for row in services.participants.overview())
    one_ms, two_ms, stalls = [], [], []
    in_one_process(services, order(people[:20], fresh(folder)))
    for _ in range(ROUNDS):
        one_ms.append(timed(lambda: in_one_process(services, order(people, fresh(folder)))))
        took, stall = in_two(services, order(people, fresh(folder)))
        two_ms.append(took)
        stalls.append(stall)
    stops = [stopping(services, order(people, fresh(folder))) for _ in range(ROUNDS)]
    ours, floor = statistics.median(two_ms), statistics.median(one_ms)
    return [
        Figure(f"batch: {PEOPLE} reports / one process", ours, floor, 1.4, ROUNDS, faster_is_ratio=True),
        Figure(
            "batch: longest pause of the window / 50 ms", statistics.median(stalls), NOTICED_MS, 1.0, ROUNDS
        ),
        Figure("batch: stopping / one second", statistics.median(stops), 1000.0, 1.0, ROUNDS),
    ]


def order(people: Sequence[Subject], folder: Path) -> BatchOrder:
    """The progress reports of these people."""
    return BatchOrder(kind_of("progress"), DocumentChoices(), tuple(people), folder)


def fresh(folder: Path) -> Path:
    """An empty folder."""
    made = folder / "uit"
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    return made


def in_one_process(services: Services, wanted: BatchOrder) -> None:
    """The floor: read, draw, write and log, one after the other."""
    drafts = []
    for subject, draft in read_many(services.place, wanted, wanted.people):
        assert isinstance(draft, Draft)
        save_document(wanted.target / batch_file_name(draft, subject), draft.draw())
        drafts.append(draft)
    services.documents.exported(wanted.kind.id, drafts, Way.BATCH)


def opened() -> DrawingRoom:
    """The room of a dialog whose questions were answered."""
    room = DrawingRoom()
    time.sleep(ASKED_S)
    return room


class Meter(QObject):
    """The longest time between two ticks of the thread of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - TICK_MS)
        self._last = now


def running(
    services: Services, wanted: BatchOrder, room: DrawingRoom, begin: Callable[[BatchRun], None]
) -> BatchResult:
    """Run an order on a desk of its own until it ends."""
    workers = Worker("store"), Worker("paper")
    desk = Desk(services, *workers)
    run = BatchRun(desk, wanted, room, desk)
    results: list[BatchResult] = []
    loop = QEventLoop()
    run.finished.connect(results.append)
    run.finished.connect(lambda _result: QTimer.singleShot(0, loop.quit))
    begin(run)
    run.start()
    loop.exec()
    for worker in workers:
        worker.finish()
    return results[0]


def in_two(services: Services, wanted: BatchOrder) -> tuple[float, float]:
    """Milliseconds that it takes, and the longest pause of the window."""
    meters: list[Meter] = []
    results: list[BatchResult] = []
    room = opened()
    took = timed(lambda: results.append(running(services, wanted, room, lambda _: meters.append(Meter()))))
    assert results[0].made == len(wanted.people), results[0]
    assert len(list(wanted.target.iterdir())) == len(wanted.people)
    return took, meters[0].longest


def stopping(services: Services, wanted: BatchOrder) -> float:
    """Milliseconds from asking to stop until every process is gone."""
    took: list[float] = []

    def begin(run: BatchRun) -> None:
        def stop_at(done: int, _total: int) -> None:
            if done == 40:
                took.append(timed(run.stop))
                assert run.room.processes == ()

        run.progressed.connect(stop_at)

    result = running(services, wanted, opened(), begin)
    assert result.stopped
    return took[0]
