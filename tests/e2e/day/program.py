"""The real program with a user before it, in a process and a home of its own: morning or afternoon.

Says on stdout, one line of JSON each, what the test has to know; a user who gets stuck says where.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from datetime import UTC
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.__main__ import main as start_program
from desktop.domain.clock import SystemClock
from desktop.services.documents import PaperHabits
from tests.e2e.day.afternoon import afternoon
from tests.e2e.day.morning import morning
from tests.e2e.eight_weeks import MovableClock
from tests.e2e.user import User
from tests.e2e.waiting import Waiting
from ui.application import Program, application
from ui.main_window import MainWindow
from ui.papers import way_out

PARTS = {"morning": morning, "afternoon": afternoon}
STUCK = 3
"""Exit code of a user who does not find what must be there."""
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Running:
    """The program that was started, by whichever window is in sight."""

    @property
    def window(self) -> MainWindow:
        windows = (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        return next(one for one in windows if one.isVisible())


def say(**what: Any) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def play(part: str, clock: MovableClock) -> None:
    user = User(cast("QtBot", Waiting()), cast("Program", Running()))
    try:
        PARTS[part](user, clock, say)
    except BaseException:  # noqa: BLE001 - the program would show its calm message and go on
        say(stuck=traceback.format_exc(), words=user.words(), fields=user.fields())
        os._exit(STUCK)


def print_to_files(folder: Path) -> list[QPrinter]:
    """Whoever asks for a printer gets one that puts its paper in a file; gives those that were asked for."""
    asked: list[QPrinter] = []

    def hand_over(_parent: QWidget, _habits: PaperHabits, then: Callable[[QPrinter], None]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(folder / f"papier-{len(asked)}.pdf"))
        asked.append(printer)
        then(printer)

    setattr(way_out, "ask_for_printer", hand_over)  # noqa: B010
    return asked


def watch_writing() -> set[str]:
    """Every path that Python opens for writing from here on."""
    written: set[str] = set()

    def opened(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str | bytes) and arguments[2] & _WRITING:
            written.add(os.fsdecode(arguments[0]))

    sys.addaudithook(opened)
    return written


def main() -> int:
    clock = MovableClock()
    setattr(SystemClock, "now", lambda _self: clock.moment.astimezone(UTC))  # noqa: B010
    setattr(SystemClock, "today", lambda _self: clock.moment.date())  # noqa: B010
    written = watch_writing()
    printed = print_to_files(Path.home() / "Papier")
    application()
    QTimer.singleShot(0, lambda: play(sys.argv[1], clock))
    code = start_program([])
    say(written=sorted(written), jobs=[printer.docName() for printer in printed])
    return code


if __name__ == "__main__":
    sys.exit(main())
