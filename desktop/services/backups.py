"""Backups: verified copies of the open store, in two places, and the way back (P5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from desktop.domain.errors import OpmaatError, Problem, Rejected
from desktop.services.second_place import SecondPlace, keep_second_place, second_place
from desktop.services.workplace import Workplace
from desktop.storage import backups, restoring
from desktop.storage.bundles import read_bundle
from desktop.storage.contents import Contents, SessionMark
from desktop.storage.data_keys import FORMER_FACT, former_keys
from desktop.storage.replacing import Prepared, put_in_place

__all__ = ["BackupRow", "BackupService", "Difference", "Looker", "Prepared", "Verified", "put_in_place"]


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in reach; ``made_at`` in UTC, ``size`` in bytes, ``second``: it lies in the second place."""

    path: Path
    made_at: datetime
    size: int
    second: bool = False


@dataclass(frozen=True, slots=True)
class Verified:
    """What a backup holds that was read from end to end and found sound."""

    participants: int
    sessions: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What will be different after a restore.

    ``missing`` and ``returning`` are names; ``sessions`` counts visits held after the backup, ``changed``
    sessions and contacts that are otherwise or not in it. ``last_day`` is the last day with such a visit.
    """

    missing: tuple[str, ...] = ()
    returning: tuple[str, ...] = ()
    sessions: int = 0
    changed: int = 0
    last_day: date | None = None
    participants: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the backup holds the very same."""
        return not (self.missing or self.returning or self.sessions or self.changed)


@dataclass(frozen=True, slots=True)
class Looker:
    """Looks backups through on any thread, while the store is being used; it holds keys, so keep it short."""

    path: Path
    keys: tuple[bytes, ...]

    def look(self, backup: Path) -> Verified:
        """Read one from end to end. Raises Damaged, NewerVersion, NotFound, WrongPassword (another key)."""
        found = self.contents(backup)
        return Verified(len(found.participants), len(found.sessions))

    def contents(self, backup: Path) -> Contents:
        """Do as ``look`` and return what to compare."""
        return restoring.contents_of(backup, self.path, self.keys)

    def with_password(self, backup: Path, password: str) -> Looker:
        """Return one that also opens what ``backup`` opens with. Raises WrongPassword."""
        return replace(self, keys=(*self.keys, restoring.key_of(backup, password=password)))


@dataclass(frozen=True, slots=True)
class BackupService:
    """Make, list, compare and put back."""

    place: Workplace

    def folder(self) -> Path:
        """Where backups of this store are kept."""
        return backups.default_dir(self.place.store.path)

    def latest(self) -> datetime | None:
        """When the newest verified backup of this store was made (UTC); ``None``: there is none."""
        newest = backups.latest(self.folder(), self._store_id())
        return newest.made_at if newest else None

    def rows(self) -> tuple[BackupRow, ...]:
        """The readable backups of this store in both places, newest first."""
        found = [BackupRow(i.path, i.made_at, i.size) for i in self._infos(self.folder())]
        second = self.second()
        if second is not None and second.present:
            found += [BackupRow(i.path, i.made_at, i.size, True) for i in self._infos(second.folder)]
        return tuple(sorted(found, key=lambda row: (row.made_at, not row.second), reverse=True))

    def make_in(self, folder: Path | None = None) -> Path:
        """Make a verified backup now, in a folder of the user's choice or the usual one."""
        return backups.make_backup(self.place.store, folder, clock=self.place.clock)

    def make_now(self) -> OpmaatError | None:
        """Make one, and copy it to the second place; return why that last did not go (``None``: fine)."""
        self.make_in()
        return self.copy_to_second()

    def make_if_due(self, *, closing: bool = False) -> datetime | None:
        """Make the backup of the day when it is due: after the first save of a day and at closing.

        Gives the moment of the newest backup when one was made, else ``None``. The second place follows
        when it is there.
        """
        made = backups.make_day_backup(self.place.store, clock=self.place.clock, closing=closing)
        self.copy_to_second()
        return self.latest() if made else None

    # --- the second place ---------------------------------------------------------------------

    def second(self) -> SecondPlace | None:
        """Where the second copies go; ``None``: nothing was chosen."""
        return second_place(self.place.store.path)

    def choose_second(self, folder: Path | None, name: str = "") -> OpmaatError | None:
        """Choose another second place (or none) and copy the newest backup there at once."""
        keep_second_place(self.place.store.path, SecondPlace(folder, name) if folder else None)
        return self.copy_to_second()

    def copy_to_second(self) -> OpmaatError | None:
        """Copy the newest backup to the second place when it is there, and thin the old ones.

        Returns what went wrong with it; an absent stick is no error.
        """
        second, newest = self.second(), next(iter(self._infos(self.folder())), None)
        if second is None or newest is None or not second.present:
            return None
        try:
            backups.copy_to(newest.path, second.folder)
            backups.thin(second.folder, self._store_id(), clock=self.place.clock)
        except OpmaatError as error:
            return error
        if second.last != newest.made_at:
            keep_second_place(self.place.store.path, replace(second, last=newest.made_at))
        return None

    # --- the way back -------------------------------------------------------------------------

    def looker(self) -> Looker:
        """What looks backups through on another thread."""
        store = self.place.store
        return Looker(store.path, (store.data_key, *former_keys(store.fact(FORMER_FACT))))

    def now(self) -> Contents:
        """What the store holds at this moment."""
        return backups.contents_now(self.place.store)

    def prepare(self, backup: Path, looker: Looker | None = None) -> Prepared:
        """Make a backup of today, and ``backup`` ready to take the place of this store.

        The store goes on unchanged until ``put_in_place``, which needs it closed. Raises as
        ``restoring.prepare_under`` and ``make_in`` do; Rejected for a backup of another store.
        """
        if read_bundle(backup)[0].store_id != self._store_id():
            raise Rejected(Problem("backup", "other_store"))
        self.make_in()
        keys = (looker or self.looker()).keys
        return restoring.prepare_under(
            backup, self.place.store.path, self._store_id(), keys, clock=self.place.clock
        )

    def _infos(self, folder: Path) -> tuple[backups.BackupInfo, ...]:
        return backups.list_backups(folder, self._store_id())

    def _store_id(self) -> UUID:
        return backups.key_file_id(self.place.store)


def difference(now: Contents, then: Contents) -> Difference:
    """Compare the store with a backup of it."""
    held = [mark for key, mark in now.sessions.items() if mark.held and not _held(then.sessions, key)]
    changed = sum(1 for key, mark in now.sessions.items() if then.sessions.get(key) != mark)
    changed += sum(1 for key, revision in now.contacts.items() if then.contacts.get(key) != revision)
    changed += len(then.sessions.keys() - now.sessions.keys())
    changed += len(then.contacts.keys() - now.contacts.keys())
    return Difference(
        missing=_names(now.participants, then.participants),
        returning=_names(then.participants, now.participants),
        sessions=len(held),
        changed=max(0, changed - len(held)),
        last_day=max((mark.day for mark in held if mark.day is not None), default=None),
        participants=len(then.participants),
    )


def _held(sessions: Mapping[str, SessionMark], key: str) -> bool:
    return key in sessions and sessions[key].held


def _names(there: Mapping[str, str], not_there: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(name for key, name in there.items() if key not in not_there))
