"""What a screen reader was told at once, in order: the words, and whether they may interrupt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from ui.widgets import speaking

Heard = tuple[str, bool]


class _Ear:
    """Stands where ``speaking`` reaches for Qt; hears, and passes on what it hears."""

    def __init__(self, hear: Callable[[Heard], None]) -> None:
        self._hear = hear

    def __getattr__(self, name: str) -> object:
        return getattr(QAccessible, name)

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802 - Qt's own name
        assert isinstance(event, QAccessibleAnnouncementEvent)
        urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
        self._hear((event.message(), urgent))
        QAccessible.updateAccessibility(event)


def listen(monkeypatch: pytest.MonkeyPatch) -> list[Heard]:
    """Listen from here on."""
    heard: list[Heard] = []
    monkeypatch.setattr(speaking, "QAccessible", _Ear(heard.append))
    return heard
