"""How long the next try of a password waits, in words."""

from __future__ import annotations

from math import ceil

from desktop.language import translate

MINUTE = 60


def wait_sentence(seconds: int) -> str:
    """Say it in seconds, above a minute in minutes, rounded up."""
    if seconds <= MINUTE:
        return translate("Waiting", "Wait %n second(s) before the next try.", "", seconds)
    return translate("Waiting", "Wait %n minute(s) before the next try.", "", ceil(seconds / MINUTE))
