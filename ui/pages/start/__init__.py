"""The pages before a store is open: the first start, and unlocking; each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.pages.start.first_start import FirstStartPage
    from ui.pages.start.unlock import UnlockPage

__all__ = ["FirstStartPage", "UnlockPage"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Import a page: unlocking must not wait for the pages of the first start."""
        modules = {"FirstStartPage": "first_start", "UnlockPage": "unlock"}
        if name in modules:
            return getattr(import_module(f"{__name__}.{modules[name]}"), name)
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
