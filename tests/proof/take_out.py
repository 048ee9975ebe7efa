"""Take out what keeps each promise, one piece at a time, and see a test of that promise fail.

    python -m tests.proof.take_out [PROMISE ...]

Works in a copy of the tree. Prints a line for each piece; ends with 1 when a test passes without it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.proof.mechanisms import Mechanism, mechanisms

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("desktop", "ui", "resources", "tests", "pyproject.toml", "start.py")


def main(wanted: list[str]) -> int:
    """Play every piece of the promises that are named, or of all."""
    held = 0
    with tempfile.TemporaryDirectory(prefix="opmaat-take-out-") as name:
        tree = Path(name)
        for part in PARTS:
            source = ROOT / part
            copy = shutil.copytree if source.is_dir() else shutil.copy2
            copy(source, tree / part)
        for one in mechanisms():
            if not wanted or one.promise in wanted:
                said = without(tree, one)
                held += not said
                sys.stdout.write(f"{one.promise:<4} {one.says}\n     {said or 'NOTHING FAILED'}\n")
                sys.stdout.flush()
    return 1 if held else 0


def without(tree: Path, one: Mechanism) -> str:
    """Run the tests of one piece in ``tree`` without it; return the first that failed, and why."""
    file = tree / one.file
    whole = file.read_text("utf-8")
    file.write_text(whole.replace(one.old, one.new), "utf-8")
    try:
        # The tests may start programs of their own: those have to be of this tree too.
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", *(f"tests/{t}" for t in one.tests)],
            cwd=tree,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(tree)},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        file.write_text(whole, "utf-8")
    if done.returncode != 1:
        return ""
    lines = done.stdout.splitlines()
    failed = next((line.split()[1] for line in lines if line.startswith("FAILED ")), "")
    why = next((line[1:].strip() for line in lines if line.startswith("E ")), "")
    return f"{failed.rpartition('::')[2]}: {why[:100]}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
