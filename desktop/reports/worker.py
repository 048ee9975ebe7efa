"""A process that draws documents and nothing else: no store, no key, no window.

It gets calls, one at a time (a partial of a function in ``desktop.reports`` with a frozen view),
and gives back the bytes. Only this package and the words that it says are imported here.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
from collections.abc import Callable
from importlib import import_module
from multiprocessing.connection import Connection

from desktop.domain.errors import OpmaatError

POLITE = 5
"""How far it steps back for the window, on systems that know this."""


def serve(calls: Connection) -> None:
    """Draw what arrives, until the program at the other side is gone or ends this process.

    It starts before anything is asked: by then it has imported what documents need, and read the fonts.
    """
    # Ctrl+C in a terminal reaches every process; the program decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(POLITE)
    get_ready()
    with contextlib.suppress(EOFError, OSError):
        while True:
            calls.send(answer_to(calls.recv_bytes()))


def get_ready() -> None:
    """What each document would wait for the first time: a third of a second."""
    for part in ("blocks", "chart", "document", "table"):
        import_module(f"desktop.reports.{part}")
    from desktop.reports.style import load_fonts

    load_fonts()
    # All of this stays: what collects garbage between documents need not look through it each time.
    gc.freeze()


def answer_to(packed: bytes) -> tuple[bytes, str]:
    """The document, or the code of what kept it from being made: never with what was in it."""
    try:
        # Packed by our own program a moment ago, over a pipe that nobody else holds.
        draw: Callable[[], bytes] = pickle.loads(packed)  # noqa: S301
        return draw(), ""
    except OpmaatError as error:
        return b"", error.code
    except Exception as error:  # noqa: BLE001 - the outermost edge of the process: the fault is told there
        return b"", type(error).__name__
