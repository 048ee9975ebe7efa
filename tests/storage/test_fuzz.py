"""A few hundred harmed files against every parser: refused in words, and nothing is written elsewhere (P13).

``python -m tests.proof.fuzz`` plays twenty thousand.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.storage.fuzzing import Fuzz, written_below


def test_a_harmed_file_is_refused_or_read_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a" / "store"
    folder.mkdir(parents=True)
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(folder / "data"))
    fuzz = Fuzz(folder, random.Random(20261122))
    fuzz.play(350)
    fuzz.end_to_end(6)
    assert {name.partition("/")[0] for name in written_below(tmp_path)} == {"a"}
    assert {name.split("/")[0] for name in written_below(tmp_path / "a")} == {"store"}
    seen = {name.partition(":")[0] for name in fuzz.outcomes}
    assert seen >= set(fuzz.targets)
    # The samples are sound before they are harmed: what is harmed a little is read now and then.
    assert {f"{kind}: read" for kind in ("sheet", "columns", "calendar", "logo")} <= fuzz.outcomes.keys()
    assert sum(fuzz.outcomes.values()) == 356
