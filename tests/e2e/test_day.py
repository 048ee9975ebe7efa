"""A whole day of the real program; then every file that it left anywhere is searched (P2, P9, P13)."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from openpyxl import Workbook

from tests.e2e.day import words as said
from tests.e2e.search import found_in

ROOT = Path(__file__).parents[2]
GUARD = 900
"""Seconds after which a process that hangs is ended; nothing waits for them."""
DOCUMENTS, PAPER, STICK = Path("home", "Documenten"), Path("home", "Papier"), Path("stick")
OURS = {
    *(".opmaat", ".opmaat-wal", ".opmaat-shm", ".opmaat-lock", ".opmaat-key"),
    *(".opmaatbackup", ".opmaat-erased", ".json"),
    ".log",
}
"""Endings of everything that the program keeps for itself; the log is what it said on its stream."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a home of its own by XDG, and kill -9")


def furnished(place: Path) -> dict[str, str]:
    """A home with a sheet and a calendar of the user's, a temporary folder and a stick; the environment."""
    for folder in (DOCUMENTS / said.FOLDER, PAPER, STICK, Path("temporary")):
        (place / folder).mkdir(parents=True)
    book = Workbook()
    assert book.active is not None
    for row in (("Naam", "Telefoon", "Adres", "Doel"), *said.IMPORTED):
        book.active.append(row)
    book.save(place / DOCUMENTS / said.SHEET)
    event = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//NL", "BEGIN:VEVENT", "UID:1")
    times = ("DTSTAMP:20261101T090000Z", "DTSTART:20261104T100000Z", "DTEND:20261104T110000Z")
    lines = (*event, *times, f"SUMMARY:{said.APPOINTMENT}", "END:VEVENT", "END:VCALENDAR", "")
    (place / DOCUMENTS / said.CALENDAR).write_bytes("\r\n".join(lines).encode())
    home = place / "home"
    foreign = ("XDG_", "OPMAAT_", "DBUS_", "DISPLAY", "WAYLAND_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(place / "temporary"),
        "XDG_RUNTIME_DIR": str(place / "temporary"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_DATA_HOME": str(home / ".local" / "share"),
        "XDG_STATE_HOME": str(home / ".local" / "state"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TZ": "CET-1",
    }


def lived(part: str, environment: dict[str, str], log: Path) -> tuple[dict[str, Any], int]:
    """Let a part of the day happen; while somebody types, the power goes. What it said, and the code."""
    heard: dict[str, Any] = {}
    with (
        log.open("ab") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.day.program", part],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        guard = Timer(GUARD, process.kill)
        guard.start()
        for line in process.stdout:
            heard |= json.loads(line)
            if "typing" in heard:
                process.send_signal(signal.SIGKILL)
        guard.cancel()
        return heard, process.wait()


def files_below(place: Path) -> Iterator[Path]:
    """Every file, as its path below ``place``."""
    for path in sorted(place.rglob("*")):
        if stat.S_ISREG(path.lstat().st_mode):
            yield path.relative_to(place)


def leaks(place: Path, words: tuple[str, ...]) -> dict[str, set[str]]:
    """The words that stand in each file below ``place`` or in its name; files without any are left out."""
    found = {
        str(path): found_in((place / path).read_bytes(), words) | found_in(path.name.encode(), words)
        for path in files_below(place)
    }
    return {path: inside for path, inside in found.items() if inside}


def secrets(code: str) -> tuple[str, ...]:
    """Every word of the day, and the recovery code in each way of writing it."""
    return (*said.WORDS, *(code.replace(" ", between) for between in (" ", "", "-")), code[:19])


def may_hold(path: Path, words: tuple[str, ...]) -> set[str]:
    """All in what the user brought or printed, the goal in a report without names, nothing in the rest."""
    counsellor = {said.COUNSELLOR, "Veenstra"}
    if path.parent in (DOCUMENTS, PAPER):
        return set(words)
    if path.name == "wisbewijs.pdf":
        return counsellor
    if path.suffix == ".pdf" and path.is_relative_to(DOCUMENTS / said.FOLDER):
        own_name = {"Zonneveld", said.REPORT} if path.name == said.REPORT else set()
        return {said.GOAL, said.CONTACT[3]} | counsellor | own_name
    return set()


def look(place: Path, words: tuple[str, ...]) -> None:
    """Nothing is left but in what the user brought and what was meant to leave, and there no more."""
    found = leaks(place, words)
    assert str(DOCUMENTS / said.SHEET) in found, "the search finds what does stand there"
    too_much = {path: inside - may_hold(Path(path), words) for path, inside in found.items()}
    assert not any(too_much.values()), {path: inside for path, inside in too_much.items() if inside}
    kept = {path for path in files_below(place) if path.parts[:2] not in (DOCUMENTS.parts, PAPER.parts)}
    assert {path.suffix for path in kept} <= OURS, kept


def test_after_a_day_only_what_was_meant_to_leave_can_be_read(tmp_path: Path) -> None:
    place = tmp_path / "place"
    environment = furnished(place)
    log = place / "errors.log"
    heard, code = lived("morning", environment, log)
    assert "stuck" not in heard, heard["stuck"] + heard["words"]
    assert code == -signal.SIGKILL
    words = secrets(heard["code"])
    assert len(set(words)) >= 40
    look(place, words)
    assert list((place / "home" / ".local" / "share").rglob("*.opmaat-wal")), "it was open when it ended"

    heard, code = lived("afternoon", environment, log)
    assert "stuck" not in heard, heard["stuck"] + heard["words"]
    assert code == 0
    look(place, words)
    assert "ValueError" in heard["report"]
    for told in (heard["report"], *heard["jobs"], *heard["written"]):
        assert not found_in(told.encode(), said.WORDS) - {
            "Kortekaas",
            said.FOLDER,
            said.REPORT,
            "Zonneveld",
        }, told
    assert all(Path(path).is_relative_to(place) for path in heard["written"])
    assert not any(Path(path).is_relative_to(place / "temporary") for path in heard["written"])
    report = (place / DOCUMENTS / said.FOLDER / said.REPORT).read_bytes()
    assert said.GOAL in found_in(report, words), "and what was meant to leave did leave"
