"""Five hundred rounds of kill -9 over writing, migrating, backing up, restoring, re-keying and erasing.

    python -m tests.proof.kill [ROUNDS]

Prints a line for each kind with the rounds played; stops at the first thing that does not hold.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.storage.kill_rounds import SECONDS, Rounds

WEIGHTS = {
    "rows": 8,
    "passwords": 3,
    "migrating": 2,
    "backups": 3,
    "restoring": 3,
    "renewing": 3,
    "erasing": 3,
}


def main() -> int:
    """Play the rounds, divided over the kinds by weight."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    weights = {kind: WEIGHTS.get(kind, 3) for kind in SECONDS}
    whole = sum(weights.values())
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="opmaat-kill-") as name:
        rounds = Rounds(Path(name), random.Random(total))
        for kind in SECONDS:
            rounds.play(kind, max(1, round(total * weights[kind] / whole)))
            sys.stdout.write(
                f"{kind:<10} {rounds.counted[kind]:>4} rounds, nothing lost, every file opened\n"
            )
            sys.stdout.flush()
    played = sum(rounds.counted.values())
    sys.stdout.write(f"{'in all':<10} {played:>4} rounds in {time.monotonic() - started:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
