"""The keys of the form, in one place: for the form itself and for its help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from desktop.language import translate

if TYPE_CHECKING:
    from ui.pages.session.page import SessionPage

NEXT_PART, PART_BEFORE = "F6", "Shift+F6"
TAKE_OVER = "Ctrl+D"
CONCERN = "Alt+9"
READY = ("Ctrl+Return", "Ctrl+Enter")


def keys() -> tuple[tuple[str, str], ...]:
    """Every key of the form with what it does, in the order of the form."""
    return (
        ("F6, Shift+F6", translate("SessionKeys", "to the next part, or the one before")),
        ("Ctrl+G, 1 … 9", translate("SessionKeys", "to the box with this number on the visit sheet")),
        ("Ctrl+D", translate("SessionKeys", "in a text: copy what was there last time")),
        ("1, 2, 3", translate("SessionKeys", "at an exercise: done, a bit, not; then on to the next")),
        ("− 0 + 2", translate("SessionKeys", "at the goal score: −1, 0, +1, +2")),
        ("Alt+1 … Alt+7", translate("SessionKeys", "the signs, from anywhere")),
        ("Alt+8", translate("SessionKeys", "the sheet is handed out")),
        ("Alt+9", translate("SessionKeys", "write down a concern")),
        ("0 … 9, T", translate("SessionKeys", "at a ladder: the number, T is 10; then on to the next")),
        ("Backspace", translate("SessionKeys", "takes an answer away")),
        ("Ctrl+Enter", translate("SessionKeys", "done; once more makes the report final")),
    )


def listen(page: SessionPage) -> None:
    """Make the keys of the form work; those of signs, sheet and answers stand at their widgets."""
    acts = {
        NEXT_PART: partial(page.parts.go, 1),
        PART_BEFORE: partial(page.parts.go, -1),
        TAKE_OVER: partial(_take_over, page),
        CONCERN: page.foot.concern.click,
        **{f"Ctrl+G, {box}": partial(page.parts.jump, box) for box in range(1, 10)},
        **dict.fromkeys(READY, page.foot.ready_button.click),
    }
    for keys_, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys_), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)


def _take_over(page: SessionPage) -> None:
    """In whichever text the cursor stands."""
    here = QApplication.focusWidget()
    for note in page.story.notes.values():
        if note.editor is here:
            note.take_over()
