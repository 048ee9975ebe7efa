"""Preferences of this device: looks and places, in plain JSON. Never anything about a person.

They are read before the first page is painted, which does without ``dataclasses``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.services import device_files

FILE = "preferences.json"
MODES = ("system", "light", "dark", "contrast", "contrast_dark")
SCALES = (100, 125, 150, 175, 200)


class Preferences(NamedTuple):
    """What must be known before a store is open. ``windows`` holds geometry and column states."""

    language: str = "nl"
    mode: str = "system"
    letters: int = 100
    """Letter size in percent."""
    last_store: str = ""
    windows: Mapping[str, str] = MappingProxyType({})


def load_preferences() -> Preferences:
    """Read the preferences; an unreadable or odd file gives the defaults and is left alone."""
    data = device_files.read(FILE)
    known: dict[str, Any] = {name: data[name] for name in Preferences._fields if name in data}
    windows = known.pop("windows", None)
    return _sound(Preferences(**known), windows if isinstance(windows, dict) else {})


def _sound(read: Preferences, kept: Mapping[object, object]) -> Preferences:
    default = Preferences()
    return Preferences(
        language=read.language if read.language in ("nl", "en") else default.language,
        mode=read.mode if read.mode in MODES else default.mode,
        letters=read.letters if read.letters in SCALES else default.letters,
        last_store=str(read.last_store),
        windows={str(k): v for k, v in kept.items() if isinstance(v, str)},
    )


def save_preferences(preferences: Preferences) -> None:
    """Write the preferences as a new file and rename; a failure is not worth stopping for."""
    device_files.write(FILE, {**preferences._asdict(), "windows": dict(preferences.windows)})
