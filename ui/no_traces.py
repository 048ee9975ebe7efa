"""Qt keeps no list of folders: file dialogs write where somebody was, and a folder may bear a name (P2)."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

_GROUP, _KEPT = "FileDialog", ("history", "lastVisited", "shortcuts")


def keep_no_folders(app: QApplication) -> None:
    """From here on Qt's own settings go nowhere; call it before the first file dialog.

    Where Qt takes no other place for them (Windows: the registry; macOS), the folders are taken out when
    the program ends. What the dialog of the system itself remembers is the system's.
    """
    if sys.platform in {"win32", "darwin"}:
        app.aboutToQuit.connect(forget_folders)
        return
    # A file cannot be made below a device: Qt finds nothing there, and leaves nothing.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def forget_folders() -> None:
    """Take the folders out of the settings that Qt's file dialogs share."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.beginGroup(_GROUP)
    for key in _KEPT:
        settings.remove(key)
