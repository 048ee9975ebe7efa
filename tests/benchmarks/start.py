"""Process start to unlock window painted, against a bare PySide6 window with a table.

The table has words in its cells and fills the window from top to bottom.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.table import RUNS, Figure, interleaved

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem
app = QApplication(sys.argv)
window = QMainWindow()
table = QTableWidget(24, 6)
for row in range(24):
    for column in range(6):
        table.setItem(row, column, QTableWidgetItem(f"row {row}, column {column}"))
window.setCentralWidget(table)
window.resize(1366, 736)
window.show()
while not window.isActiveWindow() and not window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
window.grab()
print("painted", flush=True)
"""

OURS = """
import sys
from pathlib import Path
from desktop.services.preferences import load_preferences
from ui.application import Program, application
app = application()
program = Program(app, load_preferences(), Path(sys.argv[1]), keeps=False)
program.show()
while not program.window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
program.window.grab()
print("painted", flush=True)
import os
os._exit(0)
"""


def measure() -> Figure:
    """Both as whole processes, in turns; our store file exists, so that the unlock page is shown."""
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name:
        store = Path(name) / "bench.opmaat"
        make_store(store)
        cache = Path(name) / "bytecode"
        ours, floor = interleaved(
            lambda: until_painted(cache, OURS, str(store)), lambda: until_painted(cache, BARE)
        )
    return Figure("process start to unlock window painted / bare window", ours, floor, 1.3, RUNS)


def make_store(store: Path) -> None:
    """A store to unlock."""
    from desktop.services import office
    from desktop.services.settings import Settings

    office.create(store, "bench bench bench", None, Settings(counsellor="Bench"), practice=True).close()


def until_painted(cache: Path, script: str, *arguments: str) -> float:
    """Milliseconds from starting the process to its line "painted".

    Both find bytecode in ``cache``, as an installed program and every second start from source do; the round
    that warms up writes it. Without that, where the environment forbids Python to write bytecode, our side
    compiles its sources each time while Python's own library, which the floor uses, has long been compiled.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(cache)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        elapsed = (time.perf_counter() - started) * 1000
    assert line.strip() == "painted", line
    return elapsed
