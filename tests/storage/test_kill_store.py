"""kill -9 at random moments: everything acknowledged is there, and every page is sound (P1, P8).

A hundred rounds here; ``python -m tests.proof.kill`` plays five hundred. This shows the end of the process,
not of the power: for that ``synchronous=FULL`` is asserted elsewhere.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.storage.kill_rounds import Rounds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork and no kill -9")

ROUNDS = {
    "rows": 50,
    "passwords": 15,
    "migrating": 6,
    "backups": 8,
    "restoring": 7,
    "renewing": 7,
    "erasing": 7,
}


@pytest.mark.parametrize("kind", ROUNDS)
def test_after_kill_nothing_acknowledged_is_lost_and_the_file_opens(kind: str, tmp_path: Path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    rounds = Rounds(folder, random.Random(kind))
    rounds.play(kind, ROUNDS[kind])
    assert rounds.counted == {kind: ROUNDS[kind]}
