"""Quiet buttons in the head of a page."""

from __future__ import annotations

from ui.theme import current
from ui.widgets.buttons import Button, IconButton

LARGE = 1.25


def quiet_action(words: str, icon: str) -> Button | IconButton:
    """A quiet button; with large letters only its icon, so that the head of the page stays whole."""
    return IconButton(icon, words) if current().scale >= LARGE else Button(words, "quiet", icon)
