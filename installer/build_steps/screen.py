"""A screen that nobody looks at, with hands on its keyboard and mouse: as a person meets the program."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1366x768x24"
PATIENCE = 180.0
"""Seconds that the program may take to come to rest; a busy machine is slow, a dead program never ready."""
LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
screen = app.primaryScreen()
sys.exit(0 if screen is not None and screen.grabWindow(0).save(sys.argv[1]) else 1)
"""


class Screen:
    """One X display with a window manager."""

    def __init__(self, display: str) -> None:
        self.display = display

    def keys(self, *names: str) -> None:
        """Press keys or chords, by the names that X gives them."""
        self._do("key", "--delay", "150", *names)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "60", text)

    def click(self, x: int, y: int) -> None:
        """Click with the mouse."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def wait_for_window(self) -> None:
        """Wait until a window of Opmaat is in sight."""
        self._do("search", "--sync", "--onlyvisible", "--class", "opmaat")

    def look(self, target: Path) -> Path:
        """Keep what is on the screen as a PNG."""
        environment = dict(os.environ, DISPLAY=self.display, QT_QPA_PLATFORM="xcb")
        subprocess.run([sys.executable, "-c", LOOK, str(target)], check=True, env=environment)
        return target

    def _do(self, *arguments: str) -> None:
        environment = dict(os.environ, DISPLAY=self.display)
        subprocess.run(
            ["xdotool", *arguments], check=True, env=environment, stdout=subprocess.DEVNULL, timeout=PATIENCE
        )
        time.sleep(0.3)


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen for as long as the block lasts, on a number that the server chooses."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as said:
            display = f":{said.readline().strip()}"
        environment = dict(os.environ, DISPLAY=display)
        nowhere = subprocess.DEVNULL
        with subprocess.Popen(["openbox"], env=environment, stdout=nowhere, stderr=nowhere) as manager:
            try:
                time.sleep(1)
                yield Screen(display)
            finally:
                manager.terminate()
                server.terminate()


def rest(name: str) -> None:
    """Wait until no process of the program works any more: then what is on the screen stays there."""
    deadline = time.monotonic() + PATIENCE
    before, calm = -1, 0
    while calm < 3:
        if time.monotonic() > deadline:
            msg = f"{name} did not come to rest in {PATIENCE:.0f} s"
            raise SystemExit(msg)
        time.sleep(0.5)
        now = ticks(name)
        calm = calm + 1 if now - before <= 2 and now >= 0 else 0
        before = now


def ticks(name: str) -> int:
    """Hundredths of seconds of processor time that all processes of this name took so far; -1 without any."""
    total = -1
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            text = (folder / "stat").read_text()
        except OSError:
            continue  # it ended meanwhile
        called, rest_ = text.split("(", 1)[1].rsplit(")", 1)
        if called == name:
            fields = rest_.split()
            total = max(total, 0) + int(fields[11]) + int(fields[12])
    return total
