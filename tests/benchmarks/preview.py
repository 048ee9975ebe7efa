"""The live preview: from a choice on the Rapporten page until the new page stands on the screen.

Ours: colour or black-and-white is chosen by key; the store is read, the document drawn, opened, made into a
picture and painted. The wait that joins quick choices is in it. The floor draws the document alone, from
what was read before. Beside it, the same against the 300 ms of the issue.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from desktop.domain.clock import FixedClock
from desktop.services import office
from desktop.services.office import Services
from desktop.services.practice import PASSWORD, play_practice
from desktop.services.practice_stage import practice_now
from tests.benchmarks.first_page import TODAY, derived_once
from tests.benchmarks.table import RUNS, Figure, interleaved, timed
from ui.desk import Desk, Destination
from ui.pages.reports import ReportsPage
from ui.tasks import Worker

KINDS = ("progress", "caseload", "handout", "agenda_week")
NOTICED_MS = 300.0
MOST = 30.0
"""No issue names this bound: it shows when the way around the drawing grows."""
SIZE = (1198, 684)


def measure() -> Sequence[Figure]:
    """Two figures for each of the usual documents, in the practice week."""
    from ui.application import application
    from ui.theme.none_guard import keep_none

    application()
    keep_none()
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name, derived_once():
        store = Path(name) / "preview.opmaat"
        play_practice(store, TODAY).close()
        services = office.unlock(store, password=PASSWORD, clock=FixedClock(practice_now(TODAY)))
        try:
            return on_the_page(services)
        finally:
            services.close()


def on_the_page(services: Services) -> list[Figure]:
    """Measure with the real page and its workers."""
    workers = Worker("store"), Worker("paper")
    page = ReportsPage(Desk(services, *workers))
    page.resize(*SIZE)
    page.show()
    begun = next(row for row in services.participants.overview() if row.state is not None)
    page.arrive(Destination("reports", begun.id))
    until_shown(page)
    try:
        return [figure for kind in KINDS for figure in of_kind(page, kind)]
    finally:
        page.close()
        for worker in workers:
            worker.finish()


def of_kind(page: ReportsPage, kind: str) -> tuple[Figure, Figure]:
    """Choose in turns, and draw in turns."""
    page.choice_panel.items[kind].click()
    until_shown(page)
    ours, floor = interleaved(lambda: timed(lambda: choose(page)), lambda: timed(lambda: draw(page)))
    return (
        Figure(f"preview: {kind}, choice to new page / drawing it", ours, floor, MOST, RUNS),
        Figure(f"preview: {kind}, choice to new page / 300 ms", ours, NOTICED_MS, 1.0, RUNS),
    )


def choose(page: ReportsPage) -> None:
    """The other ink, until its page is painted."""
    ink = page.options.ink
    before = page.shown
    QTest.keyClick(ink, Qt.Key.Key_Right if ink.value() == "colour" else Qt.Key.Key_Left)
    assert page.shown is None
    until_shown(page)
    assert page.shown is not before


def draw(page: ReportsPage) -> None:
    """What is on the screen, drawn again."""
    assert page._shown is not None
    page._shown.reading.draft.draw()


def until_shown(page: ReportsPage) -> None:
    """Wait until the newest choices stand on the screen, painted."""
    preview, loop, timer = page.preview, QEventLoop(), QTimer()

    def look() -> None:
        if page.shown is not None and preview.document == page.shown and not preview._under_way:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(1)
    loop.exec()
    timer.stop()
    preview.sheet.repaint()
