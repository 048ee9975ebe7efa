"""Processes that draw documents beside the window: for many at once."""

from __future__ import annotations

import logging
import multiprocessing
import pickle
import queue
import threading
from collections import deque
from collections.abc import Callable, Collection
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess

log = logging.getLogger(__name__)

WORKERS = 2
"""More wins nothing where the store is read in one thread, and costs memory."""

DEEP = 2
"""Calls that a process has at a time: it never waits for the thread beside it."""
LARGE = 16_384
"""Bytes of a call that has the pipe to itself."""

Drawn = Callable[[bytes, str], None]
"""Gets the document, or the kind of fault that kept it from being drawn."""

Job = tuple[bytes, Drawn]
"""A call, packed, and who is told."""


class DrawingRoom:
    """Worker processes with a thread beside each, which waits for it and hands on what it made.

    They are started anew (``spawn``), so that neither the store nor its key is in them, and import
    ``desktop.reports`` only. They start with the room, which is opened where documents are about to be asked
    for, and end with :meth:`close` and with this process.
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
            # What a thread is handing on it hands on whole.
            if thread is not threading.current_thread():
                thread.join()

    def _work(self) -> None:
        """One thread: keep its process busy, and hand on what it made."""
        calls = self._start()
        under_way: deque[Job] = deque()
        while not self._closed:
            job = self._next(under_way)
            if job is not None:
                calls = calls or self._start()
            if calls is None:
                break
            try:
                if job is not None:
                    self._send(calls, job, under_way)
                if len(under_way) == DEEP or self._waiting.empty():
                    self._receive(calls, under_way)
            except (EOFError, OSError):
                # The process is gone: ended by us, or by the system for want of memory.
                calls.close()
                calls = None
                self._gone(under_way)
        if calls is not None:
            calls.close()

    def _next(self, under_way: Collection[Job]) -> Job | None:
        """The next call; ``None`` when the process has enough to do, or the room is closed."""
        if len(under_way) == DEEP:
            return None
        try:
            return self._waiting.get(block=not under_way)
        except queue.Empty:
            return None

    def _send(self, calls: Connection, job: Job, under_way: deque[Job]) -> None:
        # Were both sides writing much at once, each would wait for the other to read.
        while under_way and len(job[0]) > LARGE:
            self._receive(calls, under_way)
        under_way.append(job)
        calls.send_bytes(job[0])

    def _receive(self, calls: Connection, under_way: deque[Job]) -> None:
        made, fault = calls.recv()
        under_way.popleft()[1](made, fault)

    def _gone(self, under_way: deque[Job]) -> None:
        """Say of the first call that it was not done; the others are done by a new process."""
        if self._closed:
            return
        _packed, then = under_way.popleft()
        for job in under_way:
            self._waiting.put(job)
        under_way.clear()
        then(b"", "ended")

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
