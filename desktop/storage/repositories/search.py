"""Search over everything that was written about people; accents and capitals make no difference."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from desktop.storage.repositories.rows import Rows

MIN_LENGTH: Final = 2
"""Shortest word that is searched for, in characters: one letter would find everything."""
_BEGIN, _END = "\x02", "\x03"
"""Marks around what was sought, in an excerpt of 14 words; nobody types them."""


class Hit(NamedTuple):
    """One text in which all words were found, as the store gives it: fifty of them at every keystroke."""

    owner: str
    """Key of the participant, in hexadecimal."""
    name: str
    code: str
    kind: str
    """``participant``, ``session``, ``contact``, ``review`` or ``trajectory``."""
    subject: str
    """Key of that, in hexadecimal."""
    field: str
    """Which of its texts."""
    day_text: str | None
    """ISO day of a session or contact that has one."""
    number: int | None
    """Of the session in its trajectory."""
    marked: str
    """A stretch of the text, with marks around what was sought."""

    @property
    def participant_id(self) -> UUID:
        """About whom it was written."""
        return UUID(self.owner)

    @property
    def subject_id(self) -> UUID:
        """Where it was written."""
        return UUID(self.subject)

    @property
    def day(self) -> date | None:
        """Day of the session or contact."""
        return date.fromisoformat(self.day_text) if self.day_text else None

    @property
    def excerpt(self) -> tuple[tuple[str, bool], ...]:
        """A stretch of the text, in pieces that are a word that was sought (true) or not."""
        return pieces(self.marked)


class Search:
    """Reads the full-text index; the store's triggers keep it."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def find(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Return at most ``limit`` texts that hold the beginnings of all ``words``, the newest first.

        Words shorter than ``MIN_LENGTH`` are left out; without any left, nothing is found.
        """
        query = match_query(words)
        if not query:
            return ()
        # From the driver's own cursor: SQLAlchemy's result costs a tenth of the whole search.
        cursor = self.rows.connection.connection.cursor()
        cursor.execute(_FIND, (query, limit))
        found = cursor.fetchall()
        cursor.close()
        return tuple(map(Hit._make, found))


def match_query(words: str) -> str:
    """Return what FTS5 is asked: every word quoted, as a beginning; empty when no word is long enough."""
    # Whatever is no letter or digit parts words here as it does in the index, so no sign is special.
    parted = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in words)
    return " ".join(f'"{word}"*' for word in parted.split() if len(word) >= MIN_LENGTH)


# By row and not by rank: ranking reads every hit first, 150-190 ms for a common word, this 0.6 ms.
# A key that is sought only for its own kind: of a text about a visit no contact is looked up.
_FIND: Final = (
    "SELECT n.participant_id, p.name, p.code, n.kind, n.subject_id, n.field, coalesce(s.day, c.day), "
    "s.number, snippet(note_index, 0, char(2), char(3), '…', 14) "
    "FROM note_index JOIN note_texts n ON n.id = note_index.rowid "
    "JOIN participants p ON p.id = n.participant_id AND p.deleted_at IS NULL "
    "LEFT JOIN sessions s ON s.id = CASE n.kind WHEN 'session' THEN n.subject_id END "
    "LEFT JOIN contacts c ON c.id = CASE n.kind WHEN 'contact' THEN n.subject_id END "
    "WHERE note_index MATCH ? AND s.deleted_at IS NULL "
    "ORDER BY note_index.rowid DESC LIMIT ?"
)


def pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """Split an excerpt with its marks into pieces and whether each was sought."""
    first, *others = text.split(_BEGIN)
    found = [(first, False)] if first else []
    for part in others:
        sought, _, rest = part.partition(_END)
        if sought:
            found.append((sought, True))
        if rest:
            found.append((rest, False))
    return tuple(found)
