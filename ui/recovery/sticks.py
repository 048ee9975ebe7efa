"""The sticks that are in this computer now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from desktop.services.removable import is_removable


@dataclass(frozen=True, slots=True)
class Stick:
    """A removable drive that can be written."""

    folder: Path
    name: str


def sticks() -> tuple[Stick, ...]:
    """Return the removable drives in reach, in order of name; no drive of the computer itself."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if not volume.isValid() or not volume.isReady() or volume.isReadOnly() or volume.isRoot():
            continue
        root = volume.rootPath()
        if is_removable(root, bytes(volume.device().data()).decode("utf-8", "replace")):
            found.append(Stick(Path(root), volume.displayName() or root))
    return tuple(sorted(found, key=lambda stick: stick.name))
