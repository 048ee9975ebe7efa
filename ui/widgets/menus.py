"""Lines in a menu."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def entry(menu: QMenu, text: str) -> QAction:
    """Put a line at the end of a menu.

    Made here and not by ``menu.addAction(text)``: of what Qt makes itself, the bindings do not hear that it
    went with its page, and the next one at the same address is then taken for the one that is gone.
    """
    made = QAction(text, menu)
    menu.addAction(made)
    return made
