"""Paint every page of the real window into files: for the demo, the README and for looking at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.domain.next_step import StepKind
from desktop.services.preferences import Preferences

if TYPE_CHECKING:
    from desktop.cli.arguments import WindowRequest
    from desktop.services.office import Services
    from ui.main_window import MainWindow

SIZE = (1366, 736)
"""The client area of a 1366x768 laptop below its title strip."""

STOPS = frozenset({"today", "participants", "week", "session", "contact", "reports", "settings"})
"""Pages with a stop of their own in the tour."""


def take_pictures(app: QApplication, request: WindowRequest, preferences: Preferences) -> int:
    """Open the store of the request, go along the pages, write PNGs; returns the exit code."""
    from desktop.cli.secrets import read_secret
    from desktop.domain.clock import SYSTEM_CLOCK, FixedClock
    from desktop.services import office
    from desktop.services.practice_stage import practice_now
    from ui.application import Program

    folder = request.pictures
    if folder is None or request.store is None or request.password_file is None:
        return 2
    clock = FixedClock(practice_now(request.date)) if request.date else SYSTEM_CLOCK
    services = office.unlock(request.store, password=read_secret(request.password_file), clock=clock)
    # Nothing of a picture session is kept: not its size, not its place.
    program = Program(app, preferences._replace(mode="light", windows={}), request.store, keeps=False)
    window = program.window
    window.resize(*SIZE)
    window.show()
    window.start()
    settle(window)
    window.grab().save(str(folder / "00-unlock.png"))
    window.enter_at(services, None)
    for name, go in tour(window, services):
        go()
        settle(window)
        window.grab().save(str(folder / f"{name}.png"))
    window.close()
    return 0


def tour(window: MainWindow, services: Services) -> Iterator[tuple[str, Callable[[], None]]]:
    """The stops: every page, and the form and checklist of someone who has one open."""
    desk = window.desk
    if desk is None:
        return

    def stop(page: str, target: UUID | None = None, detail: str = "") -> Callable[[], None]:
        return lambda: desk.go(page, target, detail)

    rows = services.participants.overview()
    chosen = {row.step.kind: row for row in reversed(rows)}
    yield "01-today", stop("today")
    writing = chosen.get(StepKind.WRITE_REPORT)
    person = writing or (rows[0] if rows else None)
    yield "02-participants", stop("participants", person.id if person else None)
    yield "03-week", stop("week")
    if writing is not None:
        yield "04-report", stop("session", writing.step.target)
    yield "05-contact", stop("contact")
    checking = chosen.get(StepKind.FILL_CONDITIONS)
    if checking is not None:
        yield "06-checklist", stop("contact", checking.step.target)
    yield "07-reports", stop("reports", person.id if person else None)
    yield "08-settings", stop("settings")
    for page in others(window):
        yield f"09-{page}", stop(page)


def others(window: MainWindow) -> tuple[str, ...]:
    """Pages that have no stop of their own above."""
    workspace = window.workspace
    return tuple(page for page in workspace.places if page not in STOPS) if workspace is not None else ()


def settle(window: MainWindow) -> None:
    """Let the workers finish and every event be handled, so that the page is what a user sees."""
    loop = QEventLoop()
    for _ in range(3):
        while window.busy:
            # Waiting, not asking again and again: the worker needs the interpreter meanwhile.
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
