"""The gentle hint when a note turns on the problem only (M8): local, explained, closed with one click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.domain.pack import MethodPack
from desktop.domain.problem_talk import problem_hint
from desktop.language import current_language, translate
from ui.pages.session.parts import Note

HINT_AFTER_MS = 900
WATCHED = ("went_well", "observation", "interpretation")
"""An agreement is a plan, and a concern has to name what is wrong (M12)."""


class Hints(QObject):
    """Looks at the notes of one form. What was closed stays closed for that note; nothing is stored."""

    def __init__(self, notes: Mapping[str, Note], pack: MethodPack) -> None:
        super().__init__()
        self._notes = {key: notes[key] for key in WATCHED}
        self.take_pack(pack)
        self._closed: set[str] = set()
        for key, note in self._notes.items():
            note.hint_dismissed.connect(lambda key=key: self._closed.add(key))

    def take_pack(self, pack: MethodPack) -> None:
        """Look for the words of this pack."""
        self._words, self._threshold = pack.problem_words.of(current_language()), pack.problem_words.threshold

    def forget(self) -> None:
        """Another visit: what was closed counted for that one."""
        self._closed.clear()

    def look(self) -> None:
        """Show or take away the hint at each note."""
        for key, note in self._notes.items():
            shown = key not in self._closed and not note.editor.isReadOnly()
            found = problem_hint(note.text(), self._words, self._threshold) if shown else ()
            note.hint.say(hint_words(found))


def hint_words(found: tuple[str, ...]) -> str:
    """Why, and what to ask instead; empty for no hint."""
    if not found:
        return ""
    text = translate(
        "SessionPage", "Only what is hard is written here, because: {words}. What helped, however small?"
    )
    return text.format(words=", ".join(f"‘{word}’" for word in found))
