"""Third persons are written down by role, never by name: a gentle hint where a word looks like a name."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;]\s*|\n\s*)$")
_TITLES = frozenset({"mevrouw", "meneer", "mw", "dhr", "mrs", "mr", "ms", "miss", "tante", "ome", "oom"})
"""After these a word with a capital is a name, wherever it stands."""
_NO_NAMES = (
    "ik u gp huisarts nederlands nederlandse engels dutch english maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag monday tuesday wednesday thursday friday saturday sunday"
)
_COMMON = (
    "aisha ali anna anne ans annie ahmed bart bep bert bram carla cees corrie daan dirk els emma esther "
    "fatima frans gerda gerrit greet hanneke hans hassan henk ineke jan jannie jantje jeroen joke johan "
    "karin kees klaas lies linda lucas maria marie marijke mark mohamed mohammed nel nico omar paul peter "
    "piet ria rob ruud saskia sjaak sophie thea theo tineke tom toos truus wil willem wim yusuf"
)
_ROLES = frozenset(_NO_NAMES.split())
GIVEN_NAMES = frozenset(_COMMON.split())
"""Given names that are common here; the list helps where a name stands first in the field."""


def words_like_a_person(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` that look like somebody's name, each once, as they stand there.

    A word with a capital inside the sentence, a common given name, or what follows "mevrouw". It is a hint
    for the counsellor and never keeps anything from being saved: it misses names and takes some places
    for one.
    """
    found: dict[str, None] = {}
    previous = ""
    for match in _WORD.finditer(text):
        word = match.group()
        plain = word.casefold()
        first = _SENTENCE_START.search(text, 0, match.start()) is not None
        capital = word[0].isupper() and not word.isupper()
        titled = previous in _TITLES and word[0].isupper()
        if (
            plain not in _ROLES
            and plain not in _TITLES
            and (titled or (capital and (not first or plain in GIVEN_NAMES)))
        ):
            found.setdefault(word)
        previous = plain
    return tuple(found)
