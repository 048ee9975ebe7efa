"""Backups: verified copies of the open store (P5)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.services.workplace import Workplace
from desktop.storage import backups
from desktop.storage.backups import BackupInfo


@dataclass(frozen=True, slots=True)
class BackupService:
    """Make backups and say when the last one was made."""

    place: Workplace

    def folder(self) -> Path:
        """Where backups of this store are kept."""
        return backups.default_dir(self.place.store.path)

    def latest(self) -> BackupInfo | None:
        """The newest verified backup of this store."""
        return backups.latest(self.folder(), self.place.store.store_id)

    def make(self) -> BackupInfo:
        """Make a verified backup now."""
        path = backups.make_backup(self.place.store, self.folder())
        return backups.info(path)

    def make_if_due(self) -> BackupInfo | None:
        """Make the backup of the day when there is none of today yet; after the first save and at close."""
        latest = self.latest()
        today = self.place.clock.today()
        if latest is not None and latest.made_at.date() >= today:
            return None
        return self.make()
