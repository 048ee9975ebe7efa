"""The pages before a store is open: the first start, and unlocking."""

from __future__ import annotations

from ui.pages.start.first_start import FirstStartPage
from ui.pages.start.unlock import UnlockPage

__all__ = ["FirstStartPage", "UnlockPage"]
