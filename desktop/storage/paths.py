"""Where Opmaat's files live, and what the siblings of a store are called.

``OPMAAT_DATA_DIR`` moves everything (tests, a portable copy). The Windows and macOS folders come from
platformdirs and were not run here. On Linux its rule (XDG Base Directory) stands here as well, and a test
holds the two equal: importing platformdirs would hold up the first page.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

STORE_SUFFIX = ".opmaat"
BACKUP_SUFFIX = ".opmaatbackup"
_APP = "Opmaat"
_OVERRIDE = "OPMAAT_DATA_DIR"
_ON_LINUX: bool = sys.platform == "linux"


def data_dir() -> Path:
    """Return the folder of the user's own store; it need not exist yet."""
    override = os.environ.get(_OVERRIDE)
    if override:
        return Path(override)
    if _ON_LINUX:
        return _xdg("XDG_DATA_HOME", "~/.local/share")
    import platformdirs

    return Path(platformdirs.user_data_dir(_APP, appauthor=False, roaming=False))


def settings_dir() -> Path:
    """Return the folder of settings that say nothing about anyone (window size, last folder)."""
    override = os.environ.get(_OVERRIDE)
    if override:
        return Path(override) / "settings"
    if _ON_LINUX:
        return _xdg("XDG_CONFIG_HOME", "~/.config")
    import platformdirs

    return Path(platformdirs.user_config_dir(_APP, appauthor=False, roaming=False))


def _xdg(variable: str, usual: str) -> Path:
    return Path(os.environ.get(variable, "").strip() or Path(usual).expanduser(), _APP)


def default_store_path(*, practice: bool = False) -> Path:
    """Return where the window keeps the real store, or the practice store beside it."""
    return data_dir() / (f"Oefenen{STORE_SUFFIX}" if practice else f"{_APP}{STORE_SUFFIX}")


def store_stem(store: Path) -> str:
    """Return ``NAME`` of ``NAME.opmaat``."""
    return store.name.removesuffix(STORE_SUFFIX)


def key_path(store: Path) -> Path:
    """Return the sibling that holds the wrapped data key: ``NAME.opmaat-key``."""
    return store.with_name(store.name + "-key")


def next_key_path(store: Path) -> Path:
    """Return where the key file of a new data key stands ready: ``NAME.opmaat-key-next``."""
    return store.with_name(store.name + "-key-next")


def lock_path(store: Path) -> Path:
    """Return the sibling on which the OS lock is held: ``NAME.opmaat-lock``."""
    return store.with_name(store.name + "-lock")


def leftovers(store: Path) -> tuple[Path, ...]:
    """Return the names that SQLite may have left beside a store (WAL, shared memory, journal)."""
    return tuple(store.with_name(store.name + end) for end in ("-wal", "-shm", "-journal"))


def default_backup_dir(store: Path) -> Path:
    """Return the folder for this store's backups, beside the store."""
    return store.absolute().parent / "backups"
