"""The real program in this process: its application, and Qt kept from losing ``None``."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.application import application


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes no application of its own: ours is."""
    application()
    return QApplication
