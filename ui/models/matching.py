"""Finding by typing: every typed word begins a word of what is found; accents and case do not matter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain import folding

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans("ıøØłŁđĐ", "ioolldd") | str.maketrans({"æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe"})
"""Letters that have no accent to lose, and how somebody types them who has no such key."""


def typed(text: str) -> str:
    """A text as a search compares it: no case, no accents ("Yıldız Ørsted" is "yildiz orsted")."""
    # An ASCII name has none of them, and there are thousands.
    return folding.folded(text if text.isascii() else text.translate(_LETTERS))


def folded(text: str) -> tuple[str, ...]:
    """The words of ``text`` as they are typed; "K7-41" gives "k7" and "41"."""
    return tuple(_WORD.findall(typed(text)))


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
