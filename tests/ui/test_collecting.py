"""Cycles that hold widgets are never collected on a worker thread."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.collecting import collect_what_is_due
from ui.tasks import Worker


class Knot(QLabel):
    """A widget in a cycle: only the collector can free it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_python_does_not_collect_by_itself_while_a_window_may_exist(qapp: QApplication) -> None:
    assert not gc.isenabled()


def test_a_worker_that_makes_much_frees_no_widget_and_the_ui_thread_does(
    qtbot: QtBot, qapp: QApplication
) -> None:
    freed_on: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: freed_on.append(threading.get_ident()))
    del knot
    worker = Worker("test")
    done: list[int] = []
    worker.submit(worker, lambda: len([[n] for n in range(200_000)]), done.append, lambda error: None)
    qtbot.waitUntil(lambda: bool(done))
    collect_what_is_due()
    gc.collect()
    assert freed_on == [threading.get_ident()]
