"""``opmaat self-test``: from source, in a network without interfaces, and what it says of a fault."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli import self_test
from desktop.services.self_checks import Check, CheckFailed, Trial

ROOT = Path(__file__).parents[2]
NO_NETWORK = ["unshare", "--map-root-user", "--net"]


def alone() -> list[str]:
    """What stands before a command to run it without a network; empty where the system does not allow it."""
    try:
        allowed = subprocess.run([*NO_NETWORK, "true"], check=False, capture_output=True).returncode == 0
    except OSError:
        allowed = False
    return NO_NETWORK if allowed else []


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("OPMAAT_DATA_DIR", "DISPLAY")}
    return subprocess.run(
        [*alone(), sys.executable, "-m", "desktop", *arguments],
        check=False,
        cwd=ROOT,
        env=kept | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
    )


@pytest.mark.skipif(not alone(), reason="this system lets no one make a network namespace")
def test_everything_passes_without_a_network_and_outside_the_users_folders(tmp_path: Path) -> None:
    done = run(tmp_path, "self-test")
    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert lines[0].startswith("Opmaat ")
    assert re.fullmatch(r"Alle \d+ onderdelen zijn goed \(\d+\.\d s\)\.", lines[-1])
    assert all(line.startswith("goed  ") for line in lines[1:-1])
    said = "\n".join(lines)
    for part in (
        "versie 1 ",
        "versie 8 ",
        "nieuwer bestand",
        "document: Voortgang voor werkbegeleider:",
        "pakket voor inzage:",
        "gewist, met een bewijs:",
        "blad voor de helpdesk:",
        "01-today",
        "00-unlock",
    ):
        assert part in said
    assert not (tmp_path / "data").exists()


def test_every_page_has_its_picture() -> None:
    from ui.pictures import STOPS

    there = {entry.name for entry in (ROOT / "ui" / "pages").iterdir() if (entry / "__init__.py").exists()}
    assert there >= STOPS


def failing(trial: Trial) -> str:
    raise CheckFailed(trial.folder.name)


def broken(_trial: Trial) -> str:
    empty: dict[str, str] = {}
    return empty["iets"]


def calling(_trial: Trial) -> str:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
    return "connected"


@pytest.mark.parametrize(
    ("act", "words"), [(failing, "self-test"), (broken, "KeyError"), (calling, "uses no network")]
)
def test_a_check_that_does_not_pass_is_said_and_counts(
    act: Callable[[Trial], str],
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    checks: list[Check] = [("iets", act), ("anders", lambda _trial: "ja")]
    monkeypatch.setattr(self_test, "_checks", lambda _trial: iter(checks))
    from desktop.cli import run as run_command

    assert run_command(["self-test"]) == 1
    first, bad, good, last = capsys.readouterr().out.splitlines()
    assert first.startswith("Opmaat ")
    assert bad.startswith("NIET GOED")
    assert words in bad
    assert good.startswith("goed ")
    assert last.startswith("1 van de 2 onderdelen zijn niet goed")
    assert socket.gethostbyname("127.0.0.1") == "127.0.0.1", "the guard is for the self-test only"
