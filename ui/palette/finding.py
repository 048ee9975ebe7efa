"""Finding among the entries: word prefixes by bisection, for ten thousand people as quick as for ten."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nsmallest

from ui.models.matching import folded, rank
from ui.palette.entries import Entry, Group

PERSON = "person:"
"""With the id of a participant: the key of a person's entry."""
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


class Words:
    """Distinct words in order, each with who has it: all who have a word that begins so, by two bisections.

    Kept as text and numbers: Python goes through every other kind of object when it collects.
    """

    def __init__(self, held: Mapping[str, Iterable[int]]) -> None:
        self._words = sorted(held)
        self._who = array("L")
        self._begins = array("L", [0])
        for word in self._words:
            self._who.extend(held[word])
            self._begins.append(len(self._who))

    def beginning(self, letters: str) -> set[int]:
        """Who has a word that begins with ``letters``."""
        first = bisect_left(self._words, letters)
        last = bisect_left(self._words, letters + _AFTER_ALL)
        return set(self._who[self._begins[first] : self._begins[last]])


class People:
    """Ten thousand names: a letter that all of them have holds the window no longer than one of few.

    ``make`` makes the entry of a participant out of id, code and name, when it is shown.
    """

    def __init__(self, rows: Iterable[tuple[str, str, str]], make: Callable[[str, str, str], Entry]) -> None:
        self._make = make
        self._ids: list[str] = []
        self._codes: list[str] = []
        self._names: list[str] = []
        self._titles: list[str] = []
        in_names: defaultdict[str, list[int]] = defaultdict(list)
        in_codes: defaultdict[str, list[int]] = defaultdict(list)
        for at, (id_, code, name) in enumerate(rows):
            self._ids.append(id_)
            self._codes.append(code)
            self._names.append(name)
            title = folded(name)
            self._titles.append(" ".join(title))
            for word in title:
                in_names[word].append(at)
            for word in folded(code):
                in_codes[word].append(at)
        self._in_names, self._in_codes = Words(in_names), Words(in_codes)
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
        ranked = self._ranked(sought)
        lately = [self._at[id_] for key in recent if (id_ := key.removeprefix(PERSON)) in self._at]
        shown = [(fit, at) for at in lately for fit, fits in enumerate(ranked) if at in fits][:MOST]
        for fit, fits in enumerate(ranked):
            others = nsmallest(MOST - len(shown), fits.difference(lately))
            shown += [(fit, at) for at in others]
        best = next(((fit, min(fits)) for fit, fits in enumerate(ranked) if fits), None)
        if best is not None and best not in shown:
            shown.append(best)
        return [(fit, self._entry(at)) for fit, at in shown]

    def _ranked(self, sought: Sequence[str]) -> tuple[set[int], set[int], set[int]]:
        """Who fits, by how well: what ``rank`` says of one, said of all of them at once."""
        by_name = [self._in_names.beginning(word) for word in sought]
        titled = set.intersection(*by_name)
        coded = (self._in_codes.beginning(word) for word in sought)
        found = set.intersection(*(name | code for name, code in zip(by_name, coded, strict=True)))
        in_order = re.compile(r"\S* ".join(re.escape(word) for word in sought))
        begins = {at for at in titled if in_order.match(self._titles[at])}
        return begins, titled - begins, found - titled

    def _entry(self, at: int) -> Entry:
        return self._make(self._ids[at], self._codes[at], self._names[at])


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
