"""The desk: how a page reaches the services, the other pages and the message bar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import OpmaatError
from ui.tasks import Worker

if TYPE_CHECKING:
    from uuid import UUID

    # Importing the services pulls in SQLAlchemy: not before the unlock page is painted.
    from desktop.domain.pack import MethodPack
    from desktop.services.office import Services
    from desktop.services.workplace import Done

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place in the program: a page, with what to show there.

    Pages: ``today``, ``participants``, ``week``, ``contact``, ``reports``, ``settings``, ``session``.
    ``target`` is the participant (participants, reports), session (session), contact (contact);
    ``detail`` a tab, an ISO day (week, today) or an act such as ``new``.
    """

    page: str
    target: UUID | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FileChange:
    """What is to happen to the closed file, on the worker, and what the unlock page says of it then."""

    act: Callable[[], object]
    said: str


class Desk(QObject):
    """What every page gets. Calls run on a worker; answers come back on the UI thread."""

    changed = Signal(object)
    """A ChangeSet: what open pages read again."""
    going = Signal(object)
    """A Destination."""
    returning = Signal()
    """Back to the page before."""
    said = Signal(str, bool)
    """A short "done" sentence and whether it can be undone."""
    troubled = Signal(object)
    """An OpmaatError that no form claimed."""
    replacing = Signal(object)
    """A FileChange: something that can only be done while the file is closed."""

    leaving = Signal()
    """The store is about to be let go of: what runs elsewhere for this desk ends now, and says so."""

    def __init__(
        self, services: Services, store_worker: Worker, paper_worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._store_worker = store_worker
        self._paper_worker = paper_worker
        self._left = False

    @property
    def pack(self) -> MethodPack:
        """The method pack in use: constants, no store work."""
        return self._services.pack

    @property
    def services(self) -> Services:
        """The services, for use inside calls that run on the worker."""
        return self._services

    @property
    def paper_worker(self) -> Worker:
        """The worker beside the store's, for parts that are also used before there is a desk."""
        return self._paper_worker

    def ask(
        self,
        owner: QObject,
        call: Callable[[Services], T],
        then: Callable[[T], None],
        failed: Callable[[OpmaatError], None] | None = None,
    ) -> None:
        """Read: run ``call(services)`` on the store worker and hand its answer to ``then``."""
        self._submit(self._store_worker, owner, lambda: call(self._services), then, failed)

    def do(
        self,
        owner: QObject,
        call: Callable[[Services], Done[T]],
        then: Callable[[T], None] | None = None,
        failed: Callable[[OpmaatError], None] | None = None,
        *,
        said: str = "",
        undoable: bool = True,
    ) -> None:
        """Write: run ``call``, tell every page what changed, then ``then``, then the message bar."""

        def finished(done: Done[Any]) -> None:
            self.changed.emit(done.changes)
            if then is not None:
                then(done.value)
            if said:
                self.said.emit(said, undoable)

        self._submit(self._store_worker, owner, lambda: call(self._services), finished, failed)

    def draw(
        self,
        owner: QObject,
        call: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[OpmaatError], None] | None = None,
    ) -> None:
        """Make a document on the paper worker, so that the store stays free."""
        self._submit(self._paper_worker, owner, call, then, failed)

    def _submit(
        self,
        worker: Worker,
        owner: QObject,
        call: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[OpmaatError], None] | None,
    ) -> None:
        def told(value: T) -> None:
            if not self._left:
                then(value)

        def refused(error: OpmaatError) -> None:
            if not self._left:
                (failed or self.troubled.emit)(error)

        if not self._left:
            worker.submit(owner, call, told, refused)

    def leave(self) -> None:
        """The store is about to be closed or handed over: take no call any more, tell no answer (P3).

        What was submitted before still runs, in order.
        """
        if not self._left:
            self.leaving.emit()
        self._left = True

    @property
    def left(self) -> bool:
        """Whether the store was let go."""
        return self._left

    def go(self, page: str, target: UUID | None = None, detail: str = "") -> None:
        """Go to another page."""
        self.going.emit(Destination(page, target, detail))

    def back(self) -> None:
        """Go back to the page before."""
        self.returning.emit()
