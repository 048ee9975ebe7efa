"""The copies in reach of a file that does not open, each looked through with what was typed (P5, P6)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.language import dates, translate
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label

if TYPE_CHECKING:
    from desktop.domain.errors import OpmaatError
    from desktop.services.backups import Verified
    from desktop.services.rescue import Copy

MOST = 3
"""Copies that are looked through by themselves; an older one is looked through when it is put back."""


class CopyList(Card):
    """A line for each of the newest copies: when it was made, what it holds, whether it is sound."""

    def __init__(self, copies: tuple[Copy, ...]) -> None:
        super().__init__()
        self.body.setSpacing(6)
        self.body.addWidget(label(translate("Trouble", "The backups that are in reach"), "body_strong"))
        self.lines: dict[Path, IconLabel] = {}
        self._made = {copy.path: _moment(copy) for copy in copies[:MOST]}
        for path, made in self._made.items():
            waits = translate("Trouble", "{when}: waits to be looked through").format(when=made)
            line = self.lines[path] = IconLabel("circle", waits, "ink2", "body")
            line.set_wrap(True)
            self.body.addWidget(line)
        if len(copies) > MOST:
            older = translate("Trouble", "And %n older one(s).", "", len(copies) - MOST)
            self.body.addWidget(label(older, "caption", "ink2"))

    def learn(self, path: Path, found: Verified | OpmaatError) -> None:
        """Say what came of looking one through."""
        line = self.lines.get(path)
        if line is not None:
            icon, said, role = result_of(found)
            line.set(icon, f"{self._made[path]}: {said}", role)


def result_of(found: Verified | OpmaatError) -> tuple[str, str, str]:
    """Icon, words and colour for what came of looking a copy through."""
    if not isinstance(found, Exception):
        people = translate("Trouble", "%n participant(s)", "", found.participants)
        visits = translate("Trouble", "%n visit(s)", "", found.sessions)
        sound = translate("Trouble", "{people}, {visits}; looked through, good")
        return "circle-check", sound.format(people=people, visits=visits), "good"
    if found.code == "wrong_password":
        return "lock", translate("Trouble", "opens with another password"), "ink2"
    said = {
        "newer_version": translate("Trouble", "of a newer Opmaat"),
        "not_found": translate("Trouble", "not there any more"),
        "no_space": translate("Trouble", "no room to look it through"),
        "no_permission": translate("Trouble", "no permission to look it through"),
    }.get(found.code, translate("Trouble", "damaged"))
    return "triangle-alert", said, "warn"


def _moment(copy: Copy) -> str:
    local = copy.made_at.astimezone()
    return f"{dates.day(local.date())}, {dates.clock(local)}"


def when(copy: Copy) -> str:
    """ "vandaag 09:12": when a copy was made."""
    return dates.ago(copy.made_at, SYSTEM_CLOCK.now().astimezone())
