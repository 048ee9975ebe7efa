"""An open store: units of work, undo, the facts of the file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

import sqlalchemy as sa

from desktop.domain.changes import ChangeSet
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Rejected
from desktop.storage import audit, undo
from desktop.storage.engine import KEPT, translate_errors
from desktop.storage.erasing import COMPACT_DUE_FACT, empty_pages
from desktop.storage.repositories import busy
from desktop.storage.repositories.rows import Rows
from desktop.storage.tables import store_facts
from desktop.storage.unit_of_work import Unit

PRACTICE_FACT: Final = "practice"
"""Key in ``store_facts``: ``"1"`` marks a store of practice data."""

_FACT: Final = sa.select(store_facts.c.value).where(store_facts.c.key == sa.bindparam("key"))

Settle = Callable[[Unit], None]
"""Called just before a writing unit commits, to let what rests on its facts follow."""


class _NotOurs(Exception):  # noqa: N818
    """Carries an error of the caller past the translation of the store's own errors."""


class Store:
    """One open store; used by one worker thread at a time.

    A unit inside a unit is a fault of the program and raises ``RuntimeError``: it would wait for itself.
    """

    def __init__(
        self,
        engine: sa.Engine,
        *,
        data_key: bytes,
        clock: Clock,
        device: str,
        on_close: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._readers = engine.execution_options(read=True)
        self._data_key = data_key
        self._clock = clock
        self._on_close = on_close
        self._session = uuid4()
        self.new_id: Callable[[], UUID] = uuid4
        """Gives a row of history its key; practice data draws its own, the same each time."""
        self._turn = threading.Lock()
        self._holder: int | None = None
        self._closed = False
        self.device = device[:200]
        with self._readers.connect() as connection:
            self._chain_key = audit.key_of_chain(connection, data_key)
            self.path = Path(connection.exec_driver_sql("PRAGMA database_list").fetchall()[0][2])
        self.is_practice = self.fact(PRACTICE_FACT) == "1"

    @property
    def data_key(self) -> bytes:
        """The key of the file, for a backup's own connection; it never leaves ``desktop.storage``."""
        return self._data_key

    @property
    def closed(self) -> bool:
        """Whether the store was closed; it stays so."""
        return self._closed

    def read(self) -> AbstractContextManager[Unit]:
        """Open a reading unit: one consistent picture; writing in it raises ``RuntimeError``."""
        return self._reading()

    def write(
        self, action: str, *, undoable: bool = True, settle: Settle | None = None
    ) -> AbstractContextManager[Unit]:
        """Open a writing unit: one transaction, one audit line per changed subject, one undo entry.

        ``action`` is the code in the audit line and of the undo entry. ``settle`` runs just before the
        commit. On any exception nothing at all is kept.
        """
        return self._writing(action, undoable=undoable, settle=settle)

    def undo(self, settle: Settle | None = None) -> tuple[str, ChangeSet]:
        """Take back the newest action and return its code with what changed.

        Raises :class:`Rejected`: ``nothing_to_undo``; or ``moved_on`` when a row of the action has been
        changed since, after which that action has left the stack.
        """
        moved_on = False
        with self._transaction(self._engine) as connection:
            entry = undo.newest(connection, self._session)
            if entry is None:
                raise Rejected(Problem("", "nothing_to_undo"))
            rows = self._rows(connection, writable=True)
            unit = Unit(rows)
            try:
                undo.take_back(rows, self._session, entry)
            except undo.MovedOn:
                undo.drop(connection, entry)
                moved_on = True
            else:
                self._finish(unit, f"undo:{entry.action}", settle)
        if moved_on:
            raise Rejected(Problem("", "moved_on"))
        return entry.action, unit.changes

    def undo_label(self) -> str | None:
        """Return the code of the action that :meth:`undo` would take back."""
        with self._transaction(self._readers) as connection:
            entry = undo.newest(connection, self._session)
        return None if entry is None else entry.action

    def clear_undo(self) -> None:
        """Forget every before-image, as locking does."""
        with self._transaction(self._engine) as connection:
            undo.clear(connection)
            busy.purge(connection)

    def verify_audit(self) -> int | None:
        """Return the number of the first audit line that was tampered with or is missing (P12)."""
        with self._transaction(self._readers) as connection:
            return audit.verify_chain(connection, self._data_key)

    def fact(self, key: str) -> str | None:
        """Return what is known about the file itself (store id, practice mark, wraps)."""
        with self._transaction(self._readers) as connection:
            value = connection.execute(_FACT, {"key": key}, execution_options=KEPT).scalar_one_or_none()
        return None if value is None else str(value)

    def set_fact(self, key: str, value: str) -> None:
        """Set a fact about the file; no undo and no audit line."""
        changed = sa.update(store_facts).where(store_facts.c.key == key).values(value=value)
        with self._transaction(self._engine) as connection:
            if connection.execute(changed).rowcount == 0:
                connection.execute(sa.insert(store_facts).values(key=key, value=value))
        if key == PRACTICE_FACT:
            self.is_practice = value == "1"

    def compact(self) -> None:
        """Empty the pages that erased rows left behind, in the file and in its WAL; where due.

        Call it after a unit in which somebody was erased, and at opening: the power may have gone between.
        """
        if self.fact(COMPACT_DUE_FACT) is None:
            return
        with self.raw_connection() as raw:
            empty_pages(raw)

    @contextmanager
    def raw_connection(self) -> Iterator[Any]:
        """Lend the bare sqlcipher3 connection, outside any transaction, for a backup."""
        with self._turn_taken(), translate_errors(self.path):
            pooled = self._engine.raw_connection()
            try:
                yield pooled.driver_connection
            finally:
                pooled.close()

    def close(self) -> None:
        """Close the file and let go of its lock; a second call does nothing."""
        if self._closed:
            return
        with self._turn_taken():
            self._closed = True
            self._engine.dispose()
        self._on_close()

    @contextmanager
    def _reading(self) -> Iterator[Unit]:
        with self._transaction(self._readers) as connection:
            yield Unit(self._rows(connection, writable=False))

    @contextmanager
    def _writing(self, action: str, *, undoable: bool, settle: Settle | None) -> Iterator[Unit]:
        with self._transaction(self._engine) as connection:
            rows = self._rows(connection, writable=True)
            unit = Unit(rows)
            yield unit
            self._finish(unit, action, settle)
            if undoable and rows.undoable:
                undo.push(rows, self._session, action)

    def _finish(self, unit: Unit, action: str, settle: Settle | None) -> None:
        if settle is not None:
            settle(unit)
        unit.conclude(action, self._chain_key)

    def _rows(self, connection: sa.Connection, *, writable: bool) -> Rows:
        return Rows(
            connection, now=self._clock.now(), device=self.device, new_id=self.new_id, writable=writable
        )

    @contextmanager
    def _transaction(self, engine: sa.Engine) -> Iterator[sa.Connection]:
        carried: OSError | None = None
        try:
            with self._turn_taken(), translate_errors(self.path), engine.begin() as connection:
                try:
                    yield connection
                except OSError as error:
                    # The store never raises these itself: it is about another file, not about this one.
                    carried = error
                    raise _NotOurs from error
        except _NotOurs:
            if carried is not None:
                raise carried from None

    @contextmanager
    def _turn_taken(self) -> Iterator[None]:
        me = threading.get_ident()
        if self._holder == me:
            msg = "a unit of work was opened inside another one"
            raise RuntimeError(msg)
        with self._turn:
            if self._closed:
                msg = "the store is closed"
                raise RuntimeError(msg)
            self._holder = me
            try:
                yield
            finally:
                self._holder = None
