"""How the window looks: tokens, theme, palette, style sheet and style."""

from __future__ import annotations

from ui.theme.apply import (
    apply_first,
    apply_theme,
    complete_theme,
    current,
    dress_calendar,
    restyle,
    system_mode,
)
from ui.theme.theme import Theme

__all__ = [
    "Theme",
    "apply_first",
    "apply_theme",
    "complete_theme",
    "current",
    "dress_calendar",
    "restyle",
    "system_mode",
]
