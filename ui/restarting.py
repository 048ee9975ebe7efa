"""The program begins anew: locked, closed, and started once more on the same file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from desktop.cli.demo import own_command

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def restart(window: MainWindow) -> None:
    """Bring to safety what was typed, lock, close, and start a process of its own."""
    if window.services is None:
        _begin_again(window)
    else:
        window.lock(lambda: _begin_again(window))


def _begin_again(window: MainWindow) -> None:
    if not window.close():
        return
    if window.first_window is not None:
        # The new window must not find this one and leave it the work.
        window.first_window.close()
    program, *arguments = own_command()
    # From source the packages lie beside each other; a built program needs no folder.
    root = Path(__file__).resolve().parents[1]
    folder = str(root) if root.is_dir() else ""
    QProcess.startDetached(program, [*arguments, "--store", str(window.store_path)], folder)
