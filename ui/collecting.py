"""Cyclic garbage is collected on the UI thread only.

Python collects on whichever thread happens to allocate. When that is a worker, and a cycle holds a
widget, Qt objects are destroyed on a foreign thread and the program stops with a segmentation fault.

Importing this module ends Python's own collecting, and it comes before Qt: while Qt's bindings are read in,
Python would go through them time and again, a twentieth of the start.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

gc.disable()

EACH_MS = 500
"""How often the UI thread looks whether a collection is due."""
AT_MOST = 2_000_000
"""So many new objects are let be while a worker makes a list: what it makes is all in use."""


def collect_on_ui_thread(app: QApplication) -> None:
    """Take collecting over from Python, for as long as ``app`` lives; call it on the UI thread."""
    from PySide6.QtCore import QTimer

    timer = QTimer(app)
    timer.timeout.connect(lambda: collect_when_calm(app))
    timer.start(EACH_MS)


def collect_when_calm(app: QApplication) -> None:
    """Collect what is due, unless a worker of a window is at something: it would have to wait for that."""
    at_work = any(getattr(window, "busy", False) for window in app.topLevelWidgets())
    if not at_work or gc.get_count()[0] > AT_MOST:
        collect_what_is_due()


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python itself would."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, passed in enumerate(due) if passed))
