"""Everything on both pages that takes the keyboard has a name, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.errors import Damaged
from desktop.language import set_language
from desktop.services.preferences import Preferences
from desktop.services.rescue import Rescue
from ui.pages.start import FirstStartPage, UnlockPage
from ui.pages.start.backup_password import BackupPasswordDialog
from ui.pages.start.trouble import TroublePage
from ui.tasks import Worker


def nameless(page: QWidget) -> list[str]:
    found = []
    for widget in page.findChildren(QWidget):
        if (
            widget.isHidden()
            or widget.focusPolicy() is Qt.FocusPolicy.NoFocus
            or widget.objectName().startswith("qt_")
        ):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
def test_everything_has_a_name(qtbot: QtBot, worker: Worker, home: Path, language: str) -> None:
    set_language(language)
    path = home / "Opmaat.opmaat"
    trouble = TroublePage(path, Damaged(path=str(path), part="store"))
    trouble.show_rescue(Rescue())
    unlock = UnlockPage(worker, path)
    pages = (
        FirstStartPage(worker, Preferences(language=language), path),
        unlock,
        trouble,
        BackupPasswordDialog(unlock, path),
    )
    for page in pages:
        qtbot.addWidget(page)
        assert nameless(page) == []
