"""What was typed before the window was built anew in another language; in memory only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

_PROPERTY = "opmaatFirstStart"


@dataclass(frozen=True, slots=True)
class Draft:
    """The first step as it was."""

    counsellor: str = ""
    organisation: str = ""
    retention: str = ""
    """Years, as they were chosen; empty: not yet."""
    named: bool = False
    """Whether the step with the name was in sight, and not the choice before it."""


def keep_draft(draft: Draft) -> None:
    """Keep ``draft`` for the page that is built next."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_PROPERTY, draft)


def take_draft() -> Draft:
    """Return the kept draft once, and forget it."""
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    if app is not None:
        app.setProperty(_PROPERTY, None)
    return found if isinstance(found, Draft) else Draft()
