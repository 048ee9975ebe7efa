"""The real program in this process: its application, and Qt kept from losing ``None``."""

from __future__ import annotations

from datetime import UTC

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.clock import SystemClock
from tests.e2e.eight_weeks import MovableClock
from ui.application import application


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes no application of its own: ours is."""
    application()
    return QApplication


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> MovableClock:
    """The clock of the program, where the test puts it."""
    moving = MovableClock()
    monkeypatch.setattr(SystemClock, "now", lambda _self: moving.moment.astimezone(UTC))
    monkeypatch.setattr(SystemClock, "today", lambda _self: moving.moment.date())
    return moving
