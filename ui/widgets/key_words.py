"""Keys as the screen and the help write them: Ctrl+Links, in English Ctrl+Left."""

from __future__ import annotations

from desktop.language import translate


def key_words(keys: str) -> str:
    """Return "Ctrl+Left" in the language of now; what stands on every keyboard in English stays."""
    known = {
        "Left": translate("Keys", "Left"),
        "Right": translate("Keys", "Right"),
        "Up": translate("Keys", "Up"),
        "Down": translate("Keys", "Down"),
    }
    return "+".join(known.get(key, key) for key in keys.split("+"))
