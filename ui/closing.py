"""What goes when the program locks or ends: dialogs, the clipboard, the open store (P3)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip

from desktop.domain.errors import OpmaatError

if TYPE_CHECKING:
    from desktop.services.office import Services
    from ui.workspace import Workspace


def may_lock(workspace: Workspace | None) -> bool:
    """Whether the page that is open can be locked now; a fault in it is told, and keeps no door open."""
    try:
        return workspace is None or workspace.may_lock()
    except Exception as error:  # noqa: BLE001 - every fault of a page, whichever it is
        sys.excepthook(type(error), error, error.__traceback__)
        return True


def lock_up(services: Services) -> None:
    """Forget what could be taken back, and close; the key goes whatever the disk says."""
    try:
        services.history.forget()
    except OpmaatError:
        # Undo is tied to one opening of the file: what stays behind can never be taken back.
        pass
    finally:
        services.close()


def close_dialogs() -> None:
    """Close every list, menu, tooltip and dialog, on whichever screen it stands: they show names too."""
    QToolTip.hideText()
    for window in QApplication.topLevelWidgets():
        if not window.isVisible() or isinstance(window, QMainWindow):
            continue
        if isinstance(window, QDialog):
            window.reject()
        # One that is being saved stays open for its answer; out of sight it must be all the same.
        window.hide()


def forget_clipboard() -> None:
    """Empty the clipboard when what it holds was copied here."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def close_quietly(services: Services) -> None:
    """Make the backup of the day when it is due, and close; a full disk must not keep the window open."""
    try:
        services.backups.make_if_due(closing=True)
    except OpmaatError:
        # The status line showed the age of the last backup; closing has to go on.
        pass
    finally:
        services.close()
