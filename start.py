"""Start Opmaat from its source folder, on a machine that has nothing but Python.

    python3 start.py                  open the window (without a screen: write the practice caseload)
    python3 start.py test [ARGS]      every check and test; ARGS go to pytest
    python3 start.py bench [ARGS]     the benchmark table
    python3 start.py installer        build the program and its packages, and try them
    python3 start.py COMMAND [ARGS]   any command of ``opmaat``: demo, check, backup, report, version, ...

The first start makes ``.venv`` beside this file (or in the folder that OPMAAT_VENV names) and installs the
pinned requirements there. Later starts read one small stamp and go straight on to the program.

This file keeps to the grammar of Python 3.6, so that an older Python still reads it and can say what is
wrong. What it then calls, in ``installer/from_source``, is Python 3.11. Both are standard library only.
"""

import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
NEWER = ("python3.13", "python3.12", "python3.11")


def newer_python() -> str:
    """Name of a Python on this computer that is new enough and runs; empty when there is none."""
    for name in NEWER:
        found = shutil.which(name)
        null = subprocess.DEVNULL
        if found and subprocess.call([found, "--version"], stdin=null, stdout=null, stderr=null) == 0:
            return name
    return ""


def too_old(have: str) -> str:
    """What to do about a Python that is too old, in Dutch and in English (the choice comes later)."""
    need = ".".join(str(part) for part in OLDEST)
    newer = newer_python()
    place = "https://www.python.org/downloads/"
    dutch = f"Typ: {newer} start.py" if newer else f"Installeer een nieuwere ({place}) en start opnieuw."
    english = f"Type: {newer} start.py" if newer else f"Install a newer one ({place}) and start again."
    return (
        f"Opmaat heeft Python {need} of nieuwer nodig. Dit is Python {have}. {dutch}\n"
        f"Opmaat needs Python {need} or newer. This is Python {have}. {english}"
    )


def main() -> int:
    """Check the Python that runs this, then hand over; gives the exit code."""
    if sys.version_info[:2] < OLDEST:
        print(too_old(".".join(str(part) for part in sys.version_info[:3])), file=sys.stderr)
        return 1
    root = Path(__file__).resolve().parent
    sys.path.insert(0, str(root / "installer"))
    from from_source.program import run

    return run(root, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
