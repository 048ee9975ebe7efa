"""The first painting of a real start: what is done after it cannot be seen, and keys are heard at once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
from desktop.services.preferences import Preferences
from ui.application import Program, application

app = application()
app.setCursorFlashTime(0)
looks = Preferences(mode=sys.argv[2], letters=int(sys.argv[3]))
program = Program(app, looks, Path(sys.argv[1]), keeps=False)
# On a busy machine the time after which the looks are completed may be over before the first painting.
program.window.blockSignals(True)
program.show()
while not program.window.windowHandle().isExposed():
    app.processEvents()
app.processEvents()
first = program.window.grab().toImage()
assert "ui.theme.style" not in sys.modules, "the first painting did not wait"

from PySide6.QtTest import QTest
from ui.pages.start import UnlockPage

field = program.window.findChild(UnlockPage).form.password_edit
QTest.keyClicks(app.focusWidget(), "abc")
print("typed:", field.text())
field.clear()
field.setModified(False)
program.window.blockSignals(False)
program.window.dressing.emit()
assert "ui.theme.style" in sys.modules
app.processEvents()
then = program.window.grab().toImage()
print("same:", first == then)
sys.stdout.flush()
import os
os._exit(0)
"""


@pytest.mark.parametrize(("mode", "letters"), [("light", 100), ("dark", 150), ("contrast", 200)])
def test_nothing_moves_after_the_first_painting(tmp_path: Path, mode: str, letters: int) -> None:
    """In a process of its own: the application of the tests wears everything from the start."""
    store = tmp_path / "Opmaat.opmaat"
    store.touch()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(store), mode, str(letters)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "OPMAAT_DATA_DIR": str(tmp_path)},
    )
    assert done.stdout.splitlines() == ["typed: abc", "same: True"]
