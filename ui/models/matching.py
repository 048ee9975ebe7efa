"""Finding by typing: every typed word begins a word of what is found; accents and case do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+")
_APART = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d"})


def folded(text: str) -> tuple[str, ...]:
    """The words of ``text`` in lower case and without accents; "K7-41" gives "k7" and "41"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_APART))
    return tuple(_WORD.findall("".join(char for char in decomposed if not unicodedata.combining(char))))


def rank(sought: Sequence[str], title: Sequence[str], more: Sequence[str] = ()) -> int | None:
    """How well folded words fit what was sought: lower is better, ``None`` when they do not.

    0 the title begins with all that was sought, in its order; 1 every word begins a word of the title;
    2 some are only found in ``more``.
    """
    if all(one.startswith(wanted) for one, wanted in zip(title, sought, strict=False)) and len(sought) <= len(
        title
    ):
        return 0
    outside = [wanted for wanted in sought if not any(one.startswith(wanted) for one in title)]
    if not outside:
        return 1
    if all(any(one.startswith(wanted) for one in more) for wanted in outside):
        return 2
    return None
