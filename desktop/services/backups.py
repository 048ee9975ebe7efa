"""Backups: verified copies of the open store (P5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services.workplace import Workplace
from desktop.storage import backups


@dataclass(frozen=True, slots=True)
class BackupService:
    """Make backups and say when the last one was made."""

    place: Workplace

    def folder(self) -> Path:
        """Where backups of this store are kept."""
        return backups.default_dir(self.place.store.path)

    def latest(self) -> datetime | None:
        """When the newest verified backup of this store was made (UTC); ``None``: there is none."""
        newest = backups.latest(self.folder(), backups.key_file_id(self.place.store))
        return newest.made_at if newest else None

    def make_in(self, folder: Path | None = None) -> Path:
        """Make a verified backup now, in a folder of the user's choice or the usual one."""
        return backups.make_backup(self.place.store, folder, clock=self.place.clock)

    def make_if_due(self, *, closing: bool = False) -> datetime | None:
        """Make the backup of the day when it is due: after the first save of a day and at closing.

        Gives the moment of the newest backup when one was made, else ``None``.
        """
        made = backups.make_day_backup(self.place.store, clock=self.place.clock, closing=closing)
        return self.latest() if made else None
