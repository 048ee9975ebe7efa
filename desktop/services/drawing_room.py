"""Processes that draw documents beside the window: for many at once."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import queue
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

log = logging.getLogger(__name__)

WORKERS = 2
"""More wins nothing where the store is read in one thread, and costs memory."""

Drawn = Callable[[bytes, str], None]
"""Gets the document, or the kind of fault that kept it from being drawn."""


class DrawingRoom:
    """Worker processes with a thread beside each, which waits for it and hands on what it made.

    They are started anew (``spawn``), so that neither the store nor its key is in them, and import
    ``desktop.reports`` only. They end with :meth:`close`, with this process, and with the room.
    """

    def __init__(self, workers: int = WORKERS) -> None:
        self._waiting: queue.SimpleQueue[tuple[bytes, Drawn] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._processes: list[SpawnProcess] = []
        self._closed = False
        self._threads = [
            threading.Thread(target=self._work, name=f"opmaat-drawing-{number}", daemon=True)
            for number in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def processes(self) -> tuple[int, ...]:
        """The process ids that are alive."""
        with self._lock:
            return tuple(p.pid for p in self._processes if p.pid is not None and p.is_alive())

    def draw(self, call: Callable[[], bytes], then: Drawn) -> None:
        """Have ``call`` done; ``then`` follows on a thread of the room, unless the room is closed first."""
        self._waiting.put((pickle.dumps(call), then))

    def close(self) -> None:
        """End the processes at once, whatever they are doing; what they had not made yet is not made."""
        with self._lock:
            self._closed = True
            processes, self._processes = self._processes, []
        for process in processes:
            process.kill()
        for _ in self._threads:
            self._waiting.put(None)
        for process in processes:
            process.join()
        for thread in self._threads:
            # What a thread is handing on it hands on whole, such as a file that is being written.
            if thread is not threading.current_thread():
                thread.join()

    def _work(self) -> None:
        """One thread: give the next call to its process, wait, hand on."""
        calls: Connection | None = None
        while (job := self._waiting.get()) is not None and not self._closed:
            packed, then = job
            calls = calls or self._start()
            if calls is None:
                return
            try:
                calls.send_bytes(packed)
                made, fault = calls.recv()
            except (EOFError, OSError):
                # The process is gone: ended by us, or by the system for want of memory.
                calls.close()
                calls, made, fault = None, b"", "ended"
            if not self._closed:
                then(made, fault)
        if calls is not None:
            calls.close()

    def _start(self) -> Connection | None:
        """Start a process; ``None`` when the room was closed meanwhile."""
        from desktop.reports.worker import serve

        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=serve, args=(theirs,), name="opmaat-drawing", daemon=True)
        with self._lock:
            if self._closed:
                return None
            process.start()
            self._processes.append(process)
        # Only the process holds its end, so that it sees when ours is gone.
        theirs.close()
        return ours
