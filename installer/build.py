"""Build Opmaat for the system that this runs on: the program, its packages and its bill of materials.

    python3 start.py installer            all of it: build, self-test, and (on Linux) install in a bare system
    .venv-build/bin/python installer/build.py [--out DIR] [--no-self-test] [--no-packages]

Runs in the environment of ``requirements-build.txt``. Linux is run here; Windows and macOS are written out
and not run here.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "installer")]

if TYPE_CHECKING:
    from build_steps.stamp import Stamp


def main() -> int:
    """Build; gives the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where it is built (default: dist)")
    parser.add_argument("--no-self-test", action="store_true", help="leave out the self-test of the program")
    parser.add_argument("--no-packages", action="store_true", help="the program only")
    chosen = parser.parse_args()
    out: Path = chosen.out.absolute()

    from build_steps.program import build_program, report, try_it
    from build_steps.stamp import stamp_of

    began = time.monotonic()
    stamp = stamp_of(ROOT)
    print(f"Opmaat {stamp.version}, commit {stamp.commit}, {stamp.date}", flush=True)
    program = build_program(ROOT, stamp, out)
    print(report(program), flush=True)
    if not chosen.no_self_test:
        try_it(program)
    made = [] if chosen.no_packages else packages(program, stamp, out)
    made += sorted(out.glob("*.cdx.json"))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}" for path in made]
    (out / "SHA256SUMS").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for path in made:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    print(f"built in {time.monotonic() - began:.0f} s", flush=True)
    return 0


def packages(program: Path, stamp: Stamp, out: Path) -> list[Path]:
    """The packages of this system, made from the built program."""
    if sys.platform.startswith("linux"):
        from build_steps.linux import make_packages
    elif sys.platform == "win32":
        from build_steps.windows import make_packages
    else:
        from build_steps.macos import make_packages
    return make_packages(ROOT, program, stamp, out)


if __name__ == "__main__":
    sys.exit(main())
