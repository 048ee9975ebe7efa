"""Cyclic garbage is collected on the UI thread only.

Python collects on whichever thread happens to allocate. When that is a worker, and a cycle holds a
widget, Qt objects are destroyed on a foreign thread and the program stops with a segmentation fault.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

EACH_MS = 500
"""How often the UI thread looks whether a collection is due."""


def collect_on_ui_thread(app: QApplication) -> None:
    """Take collecting over from Python, for as long as ``app`` lives; call it on the UI thread."""
    gc.disable()
    timer = QTimer(app)
    timer.timeout.connect(collect_what_is_due)
    timer.start(EACH_MS)


def collect_what_is_due() -> None:
    """Collect the oldest generation whose threshold is passed, as Python itself would."""
    due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, passed in enumerate(due) if passed))
