"""A working day of signals does not bring the interpreter down (a fault of PySide6 under Python 3.11)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
DAY_OF_SIGNALS = """
import sys
from PySide6.QtCore import QObject, Signal
from ui.theme import none_guard

getattr(none_guard, sys.argv[1])()

class Bell(QObject):
    rung = Signal(bool)

bell = Bell()
bell.rung.connect(lambda loud: None)
for number in range(int(sys.argv[2])):
    bell.rung.emit(number % 2 == 0)
none_guard.keep_none()
print("still here")
"""


@pytest.mark.parametrize(("guard", "signals"), [("keep_none_at_first", 20_000), ("keep_none", 30_000)])
def test_signals_with_yes_or_no_can_go_on(guard: str, signals: int) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", DAY_OF_SIGNALS, guard, str(signals)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "still here\n"), ran.stderr
