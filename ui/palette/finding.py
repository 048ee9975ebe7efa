"""Finding among the entries: word prefixes by bisection, for ten thousand people as quick as for ten."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from heapq import nsmallest
from operator import itemgetter

from ui.models.matching import folded, rank
from ui.palette.entries import Entry, Group

PERSON = "person:"
"""With the id of a participant: the key of a person's entry."""
_TAB = "\t"
"""Between the parts of a line; no folded word holds one."""
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

    def known(self, key: str) -> Entry | None:
        """The entry of a key, when it is here."""
        return self.by_key.get(key)

    def find(self, typed: str, recent: Sequence[str] = ()) -> list[tuple[int, Entry]]:
        """Rank and entry of all that fits, in the order of the entries; nothing for nothing typed."""
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


class People:
    """Ten thousand names, kept as text: Python goes through every other kind of object when it collects.

    ``make`` makes the entry of a participant out of id, code and name, when it is shown.
    """

    def __init__(self, rows: Iterable[tuple[str, str, str]], make: Callable[[str, str, str], Entry]) -> None:
        self._make = make
        self._ids: list[str] = []
        self._lines: list[str] = []
        words: list[str] = []
        for at, (id_, code, name) in enumerate(rows):
            self._ids.append(id_)
            title, more = folded(name), folded(code)
            self._lines.append(_TAB.join((code, name, " ".join(title), " ".join(more))))
            words += [f"{word}{_TAB}{at}" for word in {*title, *more}]
        self._words = sorted(words)
        self._at = {id_: at for at, id_ in enumerate(self._ids)}

    def known(self, key: str) -> Entry | None:
        """The entry of a key such as "person:<id>", when there is such a participant."""
        at = self._at.get(key.removeprefix(PERSON)) if key.startswith(PERSON) else None
        return None if at is None else self._entry(at)

    def find(self, typed: str, recent: Sequence[str]) -> list[tuple[int, Entry]]:
        """Rank and entry of those who are shown for what is typed, and of who fits best."""
        sought = folded(typed)
        if not sought:
            return []
        longest = max(sought, key=len)
        first = bisect_left(self._words, longest)
        last = bisect_left(self._words, longest + _AFTER_ALL)
        place = {key.removeprefix(PERSON): at for at, key in enumerate(recent)}
        fits = []
        for at in sorted({int(line.rpartition(_TAB)[2]) for line in self._words[first:last]}):
            _code, _name, title, more = self._lines[at].split(_TAB)
            fit = rank(sought, title.split(), more.split())
            if fit is not None:
                fits.append((place.get(self._ids[at], len(place)), fit, at))
        best = min(fits, key=itemgetter(1), default=None)
        shown = nsmallest(MOST, fits)
        if best is not None and best not in shown:
            shown.append(best)
        return [(fit, self._entry(at)) for _place, fit, at in shown]

    def _entry(self, at: int) -> Entry:
        code, name, _title, _more = self._lines[at].split(_TAB)
        return self._make(self._ids[at], code, name)


def listed(finders: Sequence[Finder | People], typed: str, recent: Sequence[str]) -> list[Entry]:
    """What the palette shows: for nothing typed what was used last, else the best of each group.

    The group with the best fit comes first; within a group what was used last, then the better fit, then the
    order of the entries.
    """
    if not folded(typed):
        known = [finder.known(key) for key in recent for finder in finders]
        return [one for one in known if one is not None][:MOST]
    place = {key: at for at, key in enumerate(recent)}
    found = [(fit, one) for finder in finders for fit, one in finder.find(typed, recent)]
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
