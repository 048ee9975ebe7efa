"""The version of the program; ``pyproject.toml`` reads the same number from here."""

from __future__ import annotations

import json
from importlib.resources import files

VERSION = "0.1.0"
STAMP = "build.json"
"""Put beside the resources by a build; from source there is none."""


def build_stamp() -> dict[str, str]:
    """What a built program was made from: ``commit`` and ``date`` (of that commit); empty from source."""
    try:
        found = json.loads(files("resources").joinpath(STAMP).read_text(encoding="utf-8"))
    except OSError:
        return {}
    return {str(key): str(value) for key, value in found.items()}


def version_line() -> str:
    """``Opmaat 0.1.0 (1a2b3c4d5e6f, 2026-11-22)``; from source the number alone."""
    stamp = build_stamp()
    inside = ", ".join(stamp[key] for key in ("commit", "date") if stamp.get(key))
    return f"Opmaat {VERSION} ({inside})" if inside else f"Opmaat {VERSION}"
