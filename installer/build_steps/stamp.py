"""Which version a build is: number, commit and the date of that commit, so that it can be made again."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.version import VERSION


@dataclass(frozen=True, slots=True)
class Stamp:
    """``epoch``: seconds since 1970, the one clock of a build; ``commit`` ends in ``+`` when files differ."""

    version: str
    commit: str
    epoch: int

    @property
    def date(self) -> str:
        """The day of the commit, UTC."""
        return datetime.fromtimestamp(self.epoch, UTC).date().isoformat()

    def write(self, target: Path) -> None:
        """Write what the program says of itself."""
        said = {"commit": self.commit, "date": self.date}
        target.write_text(json.dumps(said) + "\n", encoding="utf-8")


def stamp_of(root: Path) -> Stamp:
    """The stamp of the sources in ``root``; SOURCE_DATE_EPOCH goes before the date of the commit."""
    commit = _git(root, "rev-parse", "--short=12", "HEAD") or "unknown"
    if commit != "unknown" and _git(root, "status", "--porcelain", "--untracked-files=no"):
        commit += "+"
    given = os.environ.get("SOURCE_DATE_EPOCH") or _git(root, "log", "-1", "--format=%ct") or "0"
    return Stamp(VERSION, commit, int(given))


def _git(root: Path, *arguments: str) -> str:
    command = ["git", "-C", str(root), *arguments]
    try:
        return subprocess.run(command, check=False, capture_output=True, text=True).stdout.strip()
    except OSError:
        return ""  # a source without git: the number is all there is
