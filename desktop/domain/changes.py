"""What a unit of work touched, so that open pages know what to read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The rows a service call changed, as pairs of a kind (``"participant"``, ``"session"``, …) and an id.

    Sets join with ``|``; an empty set is falsy, so that a page can skip a reading that changes nothing.
    """

    entries: frozenset[tuple[str, UUID]] = frozenset()

    def touches(self, *kinds: str) -> bool:
        """Tell whether a row of any of ``kinds`` changed."""
        return any(kind in kinds for kind, _ in self.entries)

    def ids(self, kind: str) -> frozenset[UUID]:
        """Return the ids of the changed rows of one kind."""
        return frozenset(row for entry, row in self.entries if entry == kind)

    def __or__(self, other: ChangeSet) -> ChangeSet:
        return ChangeSet(self.entries | other.entries)

    def __bool__(self) -> bool:
        return bool(self.entries)


EMPTY: Final = ChangeSet()
"""Nothing changed."""
