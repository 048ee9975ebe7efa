"""The unlock page is painted before the heavy parts are imported; they come while the user types."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "dataclasses",
    "hashlib",
    "platformdirs",
    "xml.etree.ElementTree",
    "PySide6.QtSvg",
    "desktop.domain.errors",
    "desktop.services.tries",
    "ui.pages.start.opening",
    "sqlalchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "argon2",
    "zxcvbn",
    "holidays",
    "reportlab",
    "pikepdf",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "concurrent.futures",
    "desktop.domain.participants",
    "desktop.services.first_start",
    "desktop.services.office",
    "desktop.language.terms",
    "ui.pages.start.first_start",
    "ui.desk",
    "ui.finish",
    "ui.theme.focus",
    "ui.theme.style",
    "ui.widgets.inputs",
    "ui.workspace",
)

SCRIPT = """
import builtins, enum, gc, os, sys, time
from pathlib import Path
made = set()
make = enum.EnumType.__new__
def noted(kind, name, *rest, **more):
    made.add("QEvent.Type" if "MouseButtonPress" in rest[1] else name)
    return make(kind, name, *rest, **more)
enum.EnumType.__new__ = noted
from desktop.services.preferences import Preferences
from ui.application import Program, application
app = application()
program = Program(app, Preferences(), Path(sys.argv[1]), keeps=False)
program.show()
program.window.grab()
print(",".join(sorted(sys.modules)))
print(",".join(sorted(made)))
until = time.monotonic() + 60
# Waiting for events, as the program does: spinning takes more of None than is held at first (none_guard).
from PySide6.QtCore import QEventLoop, QTimer
tick = QTimer()
tick.start(10)
while "ui.workspace" not in sys.modules and time.monotonic() < until:
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
print("warm" if "ui.workspace" in sys.modules else "cold")
print(builtins.__import__.__name__, gc.isenabled())
print(program.window.locale().name(), type(app.property("opmaatStyle")).__name__, app.windowIcon().isNull())
sys.stdout.flush()
os._exit(0)
"""


def test_unlock_page_comes_before_the_heavy_imports(tmp_path: Path) -> None:
    store = tmp_path / "a.opmaat"
    store.touch()
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(store)],
        cwd=Path(__file__).resolve().parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    modules, enums, warmth, importing, collects, locale, style, iconless = done.stdout.split()
    assert "ui.pages.start.unlock" in modules.split(",")
    assert sorted(set(modules.split(",")) & set(HEAVY)) == []
    # Those of the Qt namespace are built all together, by the first ``import Qt``: a tenth of the start.
    assert "EchoMode" in enums.split(",")
    assert {"AlignmentFlag", "TextFormat", "FocusPolicy"} & set(enums.split(",")) == set()
    # A painter, and an event that a widget looks at in Python: each brings classes and long lists of names.
    assert {"CompositionMode", "QEvent.Type"} & set(enums.split(",")) == set()
    assert warmth == "warm"
    # Python's own import, not that of Qt's bindings; and nothing is collected while modules come in.
    assert (importing, collects) == ("__import__", "False")
    assert (locale, style, iconless) == ("nl_NL", "OpmaatStyle", "False")
