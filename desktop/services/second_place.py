"""The second place of the backups, a stick or a share: where it is, and when it was last there (P5).

It belongs to this computer and must be known while the store is shut, so it stands with the preferences,
under a digest of the path of the store. Nothing about a person is in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.services import device_files

FILE = "second_places.json"


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """A folder outside this computer, and how it is called; ``last``: the newest backup there (UTC)."""

    folder: Path
    name: str
    last: datetime | None = None

    @property
    def present(self) -> bool:
        """Whether the folder is there now."""
        try:
            return self.folder.is_dir()
        except OSError:
            return False


def second_place(store: Path) -> SecondPlace | None:
    """Return the second place of the store at ``store``; what cannot be read counts as none."""
    kept = device_files.read(FILE).get(device_files.key_of(store))
    if not isinstance(kept, dict):
        return None
    folder, name, last = kept.get("folder"), kept.get("name"), kept.get("last")
    if not isinstance(folder, str) or not folder or not isinstance(name, str):
        return None
    try:
        seen = datetime.fromisoformat(last) if isinstance(last, str) else None
    except ValueError:
        seen = None
    return SecondPlace(Path(folder), name, seen if seen is not None and seen.tzinfo is not None else None)


def keep_second_place(store: Path, place: SecondPlace | None) -> None:
    """Keep another second place, or none; a disk that is full or read-only keeps the old one."""
    everything, key = device_files.read(FILE), device_files.key_of(store)
    everything.pop(key, None)
    if place is not None:
        last = place.last.isoformat() if place.last else None
        everything[key] = {"folder": str(place.folder), "name": place.name, "last": last}
    device_files.write(FILE, everything)
