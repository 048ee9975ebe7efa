"""Search over all notes, with hits in context."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.workplace import Workplace
from desktop.storage.repositories.search import Hit

__all__ = ["Hit", "SearchService"]


@dataclass(frozen=True, slots=True)
class SearchService:
    """What a counsellor looks for."""

    place: Workplace

    def notes(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Texts about people that hold all ``words``, accents ignored; the newest first.

        Working notes and drafts are no part of the file and are not searched.
        """
        with self.place.store.read() as unit:
            return unit.search.find(words, limit)
