"""Ask for a file with the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def choose_file(owner: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> QFileDialog:
    """Open the dialog in the user's documents and hand the chosen file to ``then``; it closes by itself."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # A folder that is not there would stand as the name of a file.
    start = documents if Path(documents).is_dir() else str(Path.home())
    chooser = QFileDialog(owner, title.removesuffix("…"), start, kinds)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.fileSelected.connect(lambda chosen: then(Path(chosen)))
    chooser.finished.connect(lambda _result: chooser.deleteLater())
    chooser.open()
    return chooser
