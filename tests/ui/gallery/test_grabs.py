"""Every widget in every state looks as it did when somebody looked at it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.gallery.grabs import (
    FOLDER,
    GRABS,
    LEFT_OUT,
    MADE_WITH,
    Grab,
    as_picture,
    differences,
    keep,
    own_platform,
)
from tests.ui.gallery.renew import RENEW
from ui.gallery.sections import SECTIONS, build
from ui.theme import Theme, apply_theme


def painted(grab: Grab, qapp: QApplication, qtbot: QtBot) -> Image.Image:
    apply_theme(qapp, Theme(grab.mode, grab.letters / 100))
    section = build(grab.section)
    qtbot.addWidget(section)
    with qtbot.waitActive(section):
        section.show()
    return as_picture(section.grab().toImage())


@pytest.mark.parametrize("grab", GRABS, ids=lambda grab: grab.path.stem)
def test_it_looks_as_it_did(grab: Grab, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    if RENEW in os.environ:
        keep(grab, painted(grab, qapp, qtbot))
        MADE_WITH.write_text(own_platform() + "\n", "utf-8")
    elif (recorded := MADE_WITH.read_text("utf-8").strip()) != own_platform():
        pytest.skip(f"the grabs were made with {recorded}; this is {own_platform()}")
    now = painted(grab, qapp, qtbot)
    with Image.open(grab.path) as before:
        found = differences(now, before)
    now.save(tmp_path / grab.path.name)
    assert not found, f"look at {tmp_path / grab.path.name} beside the grab: {found[:5]}"


def test_the_grabs_are_those_that_are_kept() -> None:
    assert {path.name for path in FOLDER.glob("*.png")} == {grab.path.name for grab in GRABS}
    assert {grab.section for grab in GRABS} == set(SECTIONS) - LEFT_OUT
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 1_000_000


def test_a_difference_is_seen() -> None:
    sheet = Image.new("RGB", (200, 100), "#F5F0E8")
    other = sheet.copy()
    assert differences(sheet, other) == []
    ImageDraw.Draw(other).line((43, 43, 58, 58), fill="#1E1B17", width=2)
    assert len(differences(sheet, other)) == 1, "the stroke of one icon"
    assert differences(sheet, Image.new("RGB", (200, 100), "#FCFAF5")), "another paper"
    assert differences(sheet, Image.new("RGB", (200, 101), "#F5F0E8")) == ["is (200, 100), was (200, 101)"]
