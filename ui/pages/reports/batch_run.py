"""Many documents at once: the store worker reads, processes draw and write."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import OpmaatError
from desktop.services.batch import (
    BatchOrder,
    BatchResult,
    Failure,
    Subject,
    Wrong,
    batch_file_name,
    read_many,
)
from desktop.services.document import Draft, Way
from desktop.services.drawing_room import DrawingRoom
from desktop.services.saving import disk_error, draw_to, remove_parts
from desktop.version import VERSION
from ui.desk import Desk

CHUNK = 6
"""Read at a time: between two chunks the store answers whoever else asks."""
LOGGED = 24
"""Written down in the log at a time: less than a second of drawing. Each time the disk is waited for."""
WHOLE = -1
"""Stands for the one file that is made of all."""
AHEAD = 30
"""Documents that are read but not drawn yet, at most."""


@dataclass(frozen=True, slots=True)
class _Made:
    """One document is ready, or not."""

    place: int
    subject: Subject
    draft: Draft
    pdf: bytes
    fault: str


class BatchRun(QObject):
    """Runs one order in a room, which is closed after it. The window stays free; stopping acts at once."""

    progressed = Signal(int, int)
    merging = Signal()
    """Everything is drawn: one file is made of it."""
    finished = Signal(object)
    """A ``BatchResult``."""
    _made = Signal(object)

    def __init__(
        self, desk: Desk, order: BatchOrder, room: DrawingRoom, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.order = order
        self.room = room
        self._waiting = deque(enumerate(order.people))
        self._under_way = 0
        self._reading = False
        self._done = 0
        self._ended = False
        self._parts: dict[int, tuple[Subject, Draft, bytes]] = {}
        self._failures: list[tuple[int, Failure]] = []
        self._written: list[Draft] = []
        self._settled: set[int] = set()
        """Places of those of whom it is known what came of it."""
        self._writing: dict[int, tuple[Path, Draft]] = {}
        self._count = 0
        self._merging = False
        self._before: tuple[int, int] | None = None
        """What stood at the place of the one file when it was begun."""
        self._made.connect(self._take)
        desk.leaving.connect(self.stop)

    def start(self) -> None:
        """Begin; nobody at all is done at once."""
        self.progressed.emit(0, len(self.order.people))
        self._go_on()

    # --- reading

    def _go_on(self) -> None:
        if self._ended or self._reading:
            return
        if self._waiting:
            if self._under_way < AHEAD:
                self._read()
        elif not self._under_way:
            self._all_drawn()

    def _read(self) -> None:
        some = [self._waiting.popleft() for _ in range(min(CHUNK, len(self._waiting)))]
        self._reading = True
        order = self.order
        self.desk.ask(
            self,
            lambda services: read_many(services.place, order, [subject for _place, subject in some]),
            lambda found: self._draw([place for place, _subject in some], found),
            lambda error: self._end(trouble=error),
        )

    def _draw(self, places: list[int], found: list[tuple[Subject, Draft | Failure]]) -> None:
        self._reading = False
        if self._ended:
            return
        for place, (subject, draft) in zip(places, found, strict=True):
            if isinstance(draft, Failure):
                self._fail(place, draft)
                continue
            self._under_way += 1
            self.room.draw(self._call(place, subject, draft), partial(self._drawn, place, subject, draft))
        self._go_on()

    def _call(self, place: int, subject: Subject, draft: Draft) -> Callable[[], bytes]:
        if self.order.one_file:
            return draft.draw
        target = self.order.target / batch_file_name(draft, subject)
        self._writing[place] = (target, draft)
        return partial(draw_to, target, draft.draw)

    def _drawn(self, place: int, subject: Subject, draft: Draft, pdf: bytes, fault: str) -> None:
        """On a thread of the room: hand it to the thread of the window."""
        self._made.emit(_Made(place, subject, draft, pdf, fault))

    # --- on the thread of the window

    def _take(self, made: _Made) -> None:
        if self._ended:
            return
        self._under_way -= 1
        trouble = disk_error(made.fault, self.order.target)
        if trouble is not None or made.place == WHOLE:
            self._end(trouble=trouble or (OpmaatError() if made.fault else None))
            return
        self._writing.pop(made.place, None)
        if made.fault:
            self._fail(made.place, Failure(made.subject, Wrong.NOT_DRAWN))
        else:
            self._keep(made)
        self._go_on()

    def _keep(self, made: _Made) -> None:
        self._count += 1
        self._settled.add(made.place)
        if self.order.one_file:
            self._parts[made.place] = (made.subject, made.draft, made.pdf)
        else:
            self._written.append(made.draft)
            self._log_some()
        # Last: whoever hears of it may stop the run.
        self._step()

    def _fail(self, place: int, failure: Failure) -> None:
        self._failures.append((place, failure))
        self._settled.add(place)
        self._step()

    def _step(self) -> None:
        self._done += 1
        self.progressed.emit(self._done, len(self.order.people))

    def _log_some(self, *, rest: bool = False) -> None:
        """Write down what is on the disk by now, a few at a time: the log is never far behind (P12)."""
        if not self._written or (len(self._written) < LOGGED and not rest):
            return
        drafts, self._written = self._written, []
        order = self.order
        self.desk.do(
            self,
            lambda services: services.documents.exported(order.kind.id, drafts, Way.BATCH, order.recipient),
            undoable=False,
        )

    def _all_drawn(self) -> None:
        if not self.order.one_file or not self._parts:
            self._end()
            return
        self.merging.emit()
        self._merging, self._before = True, standing_at(self.order.target)
        self._under_way += 1
        parts = [(subject.code, pdf) for _place, (subject, _draft, pdf) in sorted(self._parts.items())]
        subject, draft, _pdf = self._parts[min(self._parts)]
        today, order = self.desk.services.place.clock.today(), self.order
        # Away from the thread of the window: it imports what puts PDFs together.
        self.desk.draw(
            self,
            lambda: merging(order, parts, today),
            lambda call: self.room.draw(call, partial(self._drawn, WHOLE, subject, draft)),
        )

    # --- the end

    def stop(self) -> None:
        """End now: the processes are gone when this returns; what was written stays, and is logged."""
        self._end(stopped=True)

    def _end(self, *, stopped: bool = False, trouble: OpmaatError | None = None) -> None:
        if self._ended:
            return
        self._ended = True
        self.room.close()
        self._look_at_the_disk()
        self._log_some(rest=True)
        if trouble is not None:
            self._failures += [
                (place, Failure(subject, Wrong.NOT_REACHED))
                for place, subject in enumerate(self.order.people)
                if place not in self._settled
            ]
        failures = tuple(failure for _place, failure in sorted(self._failures, key=lambda one: one[0]))
        self.finished.emit(BatchResult(self._count, len(self.order.people), failures, stopped, trouble))

    def _look_at_the_disk(self) -> None:
        """What was being written when the processes ended is there whole, or is taken away."""
        if self.order.one_file:
            self._writing = {}
            remove_parts(self.order.target)
            # Of one file nothing is there before all of it is.
            there = self._merging and standing_at(self.order.target) != self._before
            self._count = len(self._parts) if there else 0
            self._written = [draft for _subject, draft, _pdf in self._parts.values()] if there else []
            self._settled -= set() if there else set(self._parts)
            return
        for place, (target, draft) in self._writing.items():
            remove_parts(target)
            if target.exists():
                self._count += 1
                self._settled.add(place)
                self._written.append(draft)


def merging(order: BatchOrder, parts: list[tuple[str, bytes]], today: date) -> Callable[[], bytes]:
    """How the one file is made, for a process of the room."""
    from desktop.reports.merge import merged_pdf
    from desktop.reports.writer import Info

    info = Info(order.kind.title(), order.choices.language, f"Opmaat {VERSION}", today)
    return partial(draw_to, order.target, partial(merged_pdf, parts, info, order.password))


def standing_at(target: Path) -> tuple[int, int] | None:
    """Which file stands there; ``None``: none."""
    try:
        found = target.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns
