"""What is said at the door: how long the next try of a password waits, and where the file lies."""

from __future__ import annotations

from math import ceil

from desktop.language import translate
from desktop.services.cloud import NETWORK

MINUTE = 60


def wait_sentence(seconds: int) -> str:
    """Say it in seconds, above a minute in minutes, rounded up."""
    if seconds <= MINUTE:
        return translate("Waiting", "Wait %n second(s) before the next try.", "", seconds)
    return translate("Waiting", "Wait %n minute(s) before the next try.", "", ceil(seconds / MINUTE))


def cloud_sentence(name: str) -> str:
    """What is the matter with a file that ``name`` copies away, and what to do."""
    if name == NETWORK:
        return translate(
            "Waiting",
            "This file lies on another computer. It can get damaged when the connection drops. "
            "Move it, with its key file, to this computer; backups may stay there.",
        )
    return translate(
        "Waiting",
        "This file lies in {name}, which copies it while you write. It can get damaged. "
        "Move it, with its key file, to another folder; backups may stay there.",
    ).format(name=name)
