"""Words in a text that may be about somebody else: to look at before a file is handed over.

GDPR article 15(4): inspection may not harm the rights of others. It is a help, not a proof: the
counsellor reads and decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from desktop.domain.names import words_like_names

_RELATIONS: Final = frozenset(
    """
    dochter zoon kind kinderen kleinkind kleinkinderen kleinzoon kleindochter man vrouw echtgenoot echtgenote
    partner vriend vriendin vrienden ex moeder vader ouders broer zus zussen broers schoonzus zwager
    schoonzoon schoondochter neef nicht oom tante opa oma buurvrouw buurman buren overbuurvrouw overbuurman
    huisgenoot huisarts dokter verpleegkundige thuiszorg pastor dominee imam vrijwilliger maatje mantelzorger
    daughter son child children grandchild husband wife spouse friend friends mother father parents brother
    sister nephew niece cousin uncle aunt neighbour neighbours housemate doctor nurse volunteer carer
    """.split()  # noqa: SIM905 - a list of sixty quoted words reads worse
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_START: Final = re.compile(r"(?:^|[.!?:;\n“‘\"(]\s*)$")


def third_persons(text: str, own_names: Iterable[str] = ()) -> tuple[str, ...]:
    """Return words of ``text`` that may point at somebody else, as they stand there, each once.

    Words for relations ("dochter", "buurvrouw"), and words with a capital that do not begin a sentence
    and are not one of ``own_names``.
    """
    own = {word.casefold() for word in words_like_names(text, own_names)}
    found: dict[str, str] = {}
    for match in _WORD.finditer(text):
        word = match.group()
        plain = word.casefold()
        named = word[0].isupper() and not word.isupper() and not _START.search(text[: match.start()])
        if plain not in own and (plain in _RELATIONS or (named and plain not in _CALENDAR)):
            found.setdefault(plain, word)
    return tuple(found.values())


_CALENDAR: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december pasen pinksteren kerst kerstmis sinterklaas nederland
    nederlands nederlandse engels engelse opmaat i
    """.split()  # noqa: SIM905
)
"""Words with a capital that name nobody; days and months have one in English only."""
