"""File dialogs leave no list of folders behind: tried in a process with a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHOOSE = """
import sys
from pathlib import Path
from ui.application import application
from PySide6.QtWidgets import QFileDialog
app = application()
if sys.argv[2] == "kept out":
    from ui.no_traces import keep_no_folders
    keep_no_folders(app)
dialog = QFileDialog(None, "x", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.setFileMode(QFileDialog.FileMode.Directory)
dialog.show()
app.processEvents()
dialog.reject()
app.processEvents()
import shiboken6
shiboken6.delete(dialog)
"""


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="Qt writes into the registry there")
@pytest.mark.parametrize(("way", "told"), [("kept out", False), ("as Qt does", True)])
def test_a_folder_with_a_name_is_written_nowhere(tmp_path: Path, way: str, *, told: bool) -> None:
    home, folder = tmp_path / "home", tmp_path / "Zonneveld"
    home.mkdir()
    folder.mkdir()
    inside = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(
        [sys.executable, "-c", CHOOSE, str(folder), way],
        cwd=ROOT,
        env={**os.environ, **inside},
        check=True,
        timeout=60,
        capture_output=True,
    )
    written = [file for file in home.rglob("*") if file.is_file() and b"Zonneveld" in file.read_bytes()]
    assert bool(written) is told
