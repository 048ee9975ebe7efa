"""``opmaat gallery``: hidden, opens without a file, shows every section in every look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.widgets
from desktop.cli import run, wants_window
from tests.ui import eyes
from tests.ui.accessibility import nameless
from ui.application import run_window
from ui.gallery import controls, foundation, parts, popups
from ui.gallery.sections import SECTIONS
from ui.gallery.window import Gallery
from ui.theme import current
from ui.theme.tokens import MODES

NO_LOOK = {
    "OwnRing",
    "TallSheet",
    "Unfolded",
    "WrapLayout",
    "GivesHelp",
    "LeadText",
    "Ladder",
    "SpokenLadder",
    "SpokenTick",
}
"""What others are made of or arranges them: nothing to see by itself."""


def test_the_command_opens_a_window_and_is_not_in_the_list(capsys: pytest.CaptureFixture[str]) -> None:
    request = wants_window(["gallery"])
    assert request is not None
    assert request.gallery
    assert request.store is None
    assert wants_window(["gallery", "--help"]) is None
    with pytest.raises(SystemExit) as ended:
        run(["--help"])
    assert ended.value.code == 0
    assert "gallery" not in capsys.readouterr().out


def test_it_paints_every_section_in_every_mode(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPMAAT_DATA_DIR", str(tmp_path / "data"))
    one = next(iter(SECTIONS))
    monkeypatch.setattr("ui.gallery.window.SECTIONS", {one: SECTIONS[one]})
    request = wants_window(["gallery", "--pictures", str(tmp_path / "out")])
    assert request is not None
    assert run_window(request) == 0
    assert {path.stem for path in (tmp_path / "out").iterdir()} == {f"{one}-{mode}" for mode in MODES}


def test_the_window_goes_through_sections_and_looks(qtbot: QtBot, qapp: QApplication) -> None:
    window = Gallery()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    for key in SECTIONS:
        assert window.key == key
        assert nameless(window.nav) == []
        assert [one for one in eyes.cut_off(window) if "ElidedLabel" not in one] == [], key
        QTest.keyClick(window.nav, Qt.Key.Key_Down)
    window.modes.chosen.emit("contrast_dark")
    assert current().mode == "contrast_dark"
    window.letters.chosen.emit("200")
    assert (current().mode, current().scale) == ("contrast_dark", 2.0)
    assert window.modes.value() == "contrast_dark"
    assert window.letters.value() == "200"


def test_it_shows_every_widget_that_pages_are_built_of() -> None:
    folder = Path(ui.widgets.__path__[0])
    kinds = set(
        re.findall(r"^class ([A-Z]\w+)", "\n".join(p.read_text("utf-8") for p in folder.glob("*.py")), re.M)
    )
    written = "\n".join(
        Path(str(module.__file__)).read_text("utf-8") for module in (controls, foundation, parts, popups)
    )
    bases = {"Label", "Ground", "RowList", "HairlineDelegate", "NavDelegate", "ListedStep", "PathStep"}
    missing = {kind for kind in kinds - NO_LOOK - bases if not re.search(rf"\b{kind}\b", written)}
    assert missing == set(), f"show them in ui/gallery: {missing}"
