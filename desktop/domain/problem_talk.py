"""Does a note turn on the problem only (M8)? A hint in passing: local, explainable, kept nowhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

_SENTENCE_ENDS = re.compile(r"[.!?;\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class ProblemWords:
    """Words of a method pack that name what is hard; a star at the end of one takes every ending."""

    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Per language."""
    threshold: int = 2
    """How many different ones make a note turn on the problem."""

    def of(self, language: str) -> tuple[str, ...]:
        """Return the words in one language; empty when the pack has none."""
        return self.words.get(language, ())


def problem_hint(text: str, words: Sequence[str], threshold: int) -> tuple[str, ...]:
    """Return the words, as typed, for which a note seems to turn on the problem only; empty: no hint.

    That is so when every sentence holds one of ``words`` and at least ``threshold`` different ones stand
    in the whole. One sentence about something else is enough for none.
    """
    found: dict[str, str] = {}
    for sentence in _SENTENCE_ENDS.split(text):
        typed = _WORD.findall(sentence)
        if not typed:
            continue
        hits = [(entry, word) for word in typed for entry in words if _means(entry, word)]
        if not hits:
            return ()
        for entry, word in hits:
            found.setdefault(entry, word.casefold())
    return tuple(found.values()) if len(found) >= max(threshold, 1) else ()


def _means(entry: str, word: str) -> bool:
    entry, word = entry.casefold(), word.casefold()
    return word.startswith(entry[:-1]) if entry.endswith("*") else word == entry
