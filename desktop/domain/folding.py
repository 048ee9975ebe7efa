"""Text as it is compared: without case, accents and the shapes of an apostrophe."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return ``text`` in lower case, without accents, every apostrophe a straight one."""
    if text.isascii():
        # Most of what is folded, thousands of names at a time: nothing in it to take apart.
        return text.lower().replace("`", "'")
    straight = text.casefold().replace("’", "'").replace("‘", "'").replace("`", "'")
    plain = unicodedata.normalize("NFKD", straight)
    return "".join(char for char in plain if not unicodedata.combining(char))
