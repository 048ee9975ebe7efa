"""The command palette (Ctrl+K): any participant, page, action or setting by typing."""

from ui.palette.view import Palette

__all__ = ["Palette"]
