"""kill -9 while the real program types, thirty times: two seconds lost at most, all of it recovered (P1)."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.drafts import DraftKind
from desktop.services.drafts import Subject
from desktop.services.office import check
from desktop.services.practice import PASSWORD
from tests.ui.stores import copied, played_once, unlocked

ROOT = Path(__file__).parents[2]
STORES, ROUNDS = 3, 10
"""Three programs on three stores at a time, each killed ten times."""
MOST_LOST = 2.0
"""Seconds of typing."""
LONGEST = 3.2

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork and no kill -9")

Round = dict[str, Any]


def killed_rounds(path: Path, session: str, dice: random.Random) -> list[Round]:
    """Kill the program ``ROUNDS`` times while it types in the form of one session."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.typing_zygote"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        rounds = []
        for number in range(ROUNDS):
            # Now and then what came back becomes the report first, so that "old" is not empty.
            leave = int(number % 4 == 2)
            process.stdin.write(f"{session} {dice.uniform(0.05, LONGEST):.3f} {leave} {path}\n")
            process.stdin.flush()
            rounds.append(json.loads(process.stdout.readline()))
        process.stdin.close()
        return rounds


def least_kept(one: Round) -> int:
    """Letters that were in the field two seconds before the kill, or when typing began."""
    old_enough = [typed for at, typed in one["letters"] if at <= one["killed_at"] - MOST_LOST]
    return max(old_enough, default=len(one["form"]))


def typed_text(one: Round) -> str:
    """What stood in the field at the kill: the letters are known, so no text has to be sent."""
    text, number = str(one["form"]), 0
    most = one["letters"][-1][1]
    while len(text) < most:
        text += f"{number} "
        number += 1
    return text


def test_no_more_than_two_seconds_are_lost(tmp_path: Path) -> None:
    played = played_once(tmp_path / "played")
    dice = random.Random(30)
    paths = [copied(played, tmp_path / str(number)) for number in range(STORES)]
    services = unlocked(paths[0])
    person = next(row for row in services.participants.overview() if "Anneke" in row.name)
    session = next(s for s in services.participants.dossier(person.id).sessions if s.number == 3)
    services.close()
    seeds = [random.Random(dice.random()) for _ in paths]
    with ThreadPoolExecutor(STORES) as pool:
        runs = list(pool.map(lambda path, seed: killed_rounds(path, str(session.id), seed), paths, seeds))

    recovered, long_enough = 0, 0
    for path, rounds in zip(paths, runs, strict=True):
        assert all(one["letters"] for one in rounds)
        for before, after in pairwise(rounds):
            back = after.get("offered", after["form"])
            assert after["form"] == back
            assert typed_text(before).startswith(back)
            assert len(back) >= least_kept(before), (before["killed_at"], before["letters"][-1])
            if "offered" in after:
                assert after["title"] == "Herstel je werk?"
                recovered += 1
            else:
                # Killed within the first second of a text that was the report already.
                assert back == before["form"]
            long_enough += len(back) > len(before["form"])
        services = unlocked(path)
        found = services.drafts.find(Subject(DraftKind.REPORT, session.id))
        last = rounds[-1]
        kept = found.content["went_well"] if found else session.report.went_well
        assert typed_text(last).startswith(kept)
        assert len(kept) >= least_kept(last)
        services.close()
        assert check(path, password=PASSWORD).sound
    # Enough of the kills came after a second of typing, so that there was something to bring back.
    assert recovered >= STORES * ROUNDS // 2
    assert long_enough >= STORES * ROUNDS // 3
