"""Small JSON files of this device beside the stores, such as the preferences. Never anything about a person.

They must be known while a store is shut, and the first of them before the first page is painted.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.storage.paths import settings_dir


def read(name: str) -> dict[str, Any]:
    """Return what the file holds; one that is missing, unreadable or odd holds nothing and is left alone."""
    try:
        data = json.loads((settings_dir() / name).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def write(name: str, content: Mapping[str, object]) -> None:
    """Write a new file and rename; a disk that is full or read-only keeps the old one and stops nobody."""
    folder = settings_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{name}.new"
        new.write_text(json.dumps(content, indent=1), "utf-8")
        new.replace(folder / name)
    except OSError:
        return


def key_of(store: Path) -> str:
    """Return under what a store stands in such a file: a digest of its path, which may name somebody."""
    from hashlib import sha256

    return sha256(str(store.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
