"""Twenty thousand harmed files against the parsers, two hundred restored end to end.

    python -m tests.proof.fuzz [COUNT] [END_TO_END]

Prints what came of each and the most memory that was used; stops at the first error that is no refusal.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

KIB = 1024
LIMIT_MB = 200


def main() -> int:
    """Play, print, and return 1 when anything was written elsewhere or the memory went above the limit."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    whole = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="opmaat-fuzz-") as name:
        folder = Path(name) / "store"
        folder.mkdir()
        os.environ["OPMAAT_DATA_DIR"] = str(folder / "data")
        from tests.storage.fuzzing import Fuzz, written_below

        fuzz = Fuzz(folder, random.Random(count))
        fuzz.play(count)
        fuzz.end_to_end(whole)
        outside = {one for one in written_below(Path(name)) if one.split("/")[0] != "store"}
    for outcome, number in sorted(fuzz.outcomes.items()):
        sys.stdout.write(f"{outcome:<28} {number:>6}\n")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KIB
    sys.stdout.write(f"{count + whole} in {time.monotonic() - started:.0f} s; most memory {most:.0f} MB\n")
    sys.stdout.write(f"written outside the folder of the store: {len(outside)}\n")
    return int(bool(outside) or most > LIMIT_MB)


if __name__ == "__main__":
    sys.exit(main())
