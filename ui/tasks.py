"""Work away from the UI thread: one worker for the store, one for paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import shiboken6
from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot

from desktop.language import current_language, speaking

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from desktop.domain.errors import OpmaatError


class _Report(NamedTuple):
    """What came of one call, on its way back to the UI thread."""

    owner: QObject
    then: Callable[[Any], None]
    failed: Callable[[OpmaatError], None]
    value: Any = None
    error: BaseException | None = None


class Worker(QObject):
    """One thread that does its calls in order; results arrive on the thread of this object.

    An :class:`OpmaatError` goes to ``failed``; any other exception is a bug and is raised again on
    the UI thread, where the crash dialog (or the test) sees it. When ``owner`` is gone by then,
    nobody is told: its window was closed.
    """

    _arrived = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._pool: ThreadPoolExecutor | None = None
        self._pending = 0
        self.finished = False

    @property
    def busy(self) -> bool:
        """Whether a call is under way or its result not yet delivered."""
        return self._pending > 0

    def submit(
        self,
        owner: QObject,
        call: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[OpmaatError], None],
    ) -> None:
        """Run ``call`` on the worker; ``then`` or ``failed`` follow on the UI thread.

        A finished worker, or one that is gone, takes no call: a late answer of a closing window may
        still ask for more.
        """
        if self.finished or not shiboken6.isValid(self):
            return
        language = current_language()

        def work() -> object:
            with speaking(language):
                return call()

        def report(future: Future[Any]) -> None:
            error = future.exception()
            value = None if error else future.result()
            # The window may be gone when a call ends during quitting.
            if shiboken6.isValid(self):
                self._arrived.emit(_Report(owner, then, failed, value, error))

        self._pending += 1
        self._running_pool().submit(work).add_done_callback(report)

    def _running_pool(self) -> ThreadPoolExecutor:
        # Not before the first call: the unlock page is painted before there is one (ui.theme.early).
        from concurrent.futures import ThreadPoolExecutor

        if self._pool is None:
            # Queued: a call that is done at once would else report before ``submit`` has returned.
            self._arrived.connect(self._deliver, QtCore.Qt.ConnectionType.QueuedConnection)
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=self._name)
        return self._pool

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        from desktop.domain.errors import OpmaatError

        self._pending -= 1
        if not shiboken6.isValid(report.owner):
            return
        if report.error is None:
            report.then(report.value)
        elif isinstance(report.error, OpmaatError):
            report.failed(report.error)
        else:
            raise report.error

    def finish(self) -> None:
        """Let running work end and take no more; blocks until the thread is done."""
        self.finished = True
        if self._pool is not None:
            self._pool.shutdown(wait=True)
