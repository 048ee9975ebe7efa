"""The start of the built program, against the start from source and a bare window, all in one run.

.venv/bin/python installer/build_steps/start_bench.py DIST
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.start import BARE, make_store  # noqa: E402
from tests.benchmarks.table import RUNS, Figure, interleaved, print_table  # noqa: E402


def main(out: Path) -> int:
    """Print both figures; a missed bound is said, and fails nothing (decisions of the project)."""
    program = str(out / "program" / "opmaat" / "opmaat")
    with tempfile.TemporaryDirectory(prefix="opmaat-bench-") as name:
        folder = Path(name)
        store = folder / "bench.opmaat"
        make_store(store)
        ours = ["--store", str(store), "--until-painted"]
        source = [sys.executable, "-m", "desktop", *ours]
        built_source = interleaved(lambda: painted(folder, [program, *ours]), lambda: painted(folder, source))
        bare = [sys.executable, "-c", BARE]
        built_bare = interleaved(lambda: painted(folder, [program, *ours]), lambda: painted(folder, bare))
    print_table(
        [
            Figure("built program, start to first page / from source", *built_source, 1.3, RUNS),
            Figure("built program, start to first page / bare window", *built_bare, 1.6, RUNS),
        ]
    )
    return 0


def painted(folder: Path, command: list[str]) -> float:
    """Milliseconds from starting a process to its line "painted"."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "OPMAAT_DATA_DIR": str(folder / "data"),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT) as process:
        line = process.stdout.readline() if process.stdout is not None else ""
        elapsed = (time.perf_counter() - began) * 1000
    if line.strip() != "painted":
        msg = f"{command[0]} painted nothing: {line}"
        raise SystemExit(msg)
    return elapsed


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).absolute()))
