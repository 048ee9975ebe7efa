"""Finding among the entries: word prefixes by bisection, for ten thousand people as quick as for ten."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ui.models.matching import folded, rank
from ui.palette.entries import Entry, Group

MOST = 5
"""Lines shown of one group."""
_AFTER_ALL = "\U0010ffff"


class Finder:
    """A prepared list of entries. Building it may happen on any thread; finding is quick."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self.by_key = {one.key: one for one in self.entries}
        pairs = {(word, at) for at, one in enumerate(self.entries) for word in (*one.words, *one.more)}
        self._pairs = sorted(pairs)

    def find(self, typed: str) -> list[tuple[int, Entry]]:
        """Rank and entry of all that fits, in no order; nothing for nothing typed."""
        sought = folded(typed)
        if not sought:
            return []
        longest = max(sought, key=len)
        first = bisect_left(self._pairs, (longest, -1))
        last = bisect_left(self._pairs, (longest + _AFTER_ALL, -1))
        found = []
        for at in sorted({at for _word, at in self._pairs[first:last]}):
            one = self.entries[at]
            fit = rank(sought, one.words, one.more)
            if fit is not None:
                found.append((fit, one))
        return found


def listed(finders: Sequence[Finder], typed: str, recent: Sequence[str]) -> list[Entry]:
    """What the palette shows: for nothing typed what was used last, else the best of each group.

    The group with the best fit comes first; within a group what was used last, then the better fit, then the
    order of the entries.
    """
    if not folded(typed):
        known = [finder.by_key[key] for key in recent for finder in finders if key in finder.by_key]
        return known[:MOST]
    place = {key: at for at, key in enumerate(recent)}
    found = [(fit, one) for finder in finders for fit, one in finder.find(typed)]
    groups: dict[Group, list[tuple[int, int, Entry]]] = {}
    for fit, one in found:
        mine = (fit, place.get(one.key, len(place)), one)
        groups.setdefault(one.group, []).append(mine)
    best = sorted(groups, key=lambda group: (min(fit for fit, _at, _one in groups[group]), group))
    shown: list[Entry] = []
    for group in best:
        ordered = sorted(groups[group], key=lambda line: (line[1], line[0]))
        shown += [one for _fit, _at, one in ordered[:MOST]]
    return shown
