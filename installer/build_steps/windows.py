"""The Windows installer: Inno Setup on the built program. Written out; not run here."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from build_steps.program import run
from build_steps.stamp import Stamp


def make_packages(root: Path, program: Path, stamp: Stamp, out: Path) -> list[Path]:
    """``Opmaat-VERSION-windows-setup.exe`` in ``out``; SystemExit when Inno Setup is not there."""
    compiler = shutil.which("iscc") or str(
        Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")) / "Inno Setup 6" / "ISCC.exe"
    )
    if not Path(compiler).exists():
        msg = "Inno Setup 6 is not installed (ISCC.exe); see RELEASING.md"
        raise SystemExit(msg)
    given = {"Version": stamp.version, "Program": program, "Made": out / "made", "Out": out}
    script = root / "installer" / "windows" / "opmaat.iss"
    run([compiler, "/Q", *(f"/D{name}={value}" for name, value in given.items()), str(script)])
    return [out / f"Opmaat-{stamp.version}-windows-setup.exe"]
