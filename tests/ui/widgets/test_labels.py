"""Labels show what was typed as it was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.trajectory import Phase
from ui.theme import current
from ui.widgets.labels import ElidedLabel, IconLabel, KeyHint, PhaseLabel, label

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The offscreen screen says so about every window with a smallest size."""


NASTY = "<b>An</b> & <img src='file:///x'> ‘ĳs’"


def test_markup_in_a_label_stays_text(qtbot: QtBot) -> None:
    shown = label(NASTY)
    qtbot.addWidget(shown)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.text() == NASTY


@pytest.mark.parametrize(("style", "role"), [("title", "ink"), ("caption", "ink2"), ("body_strong", "warn")])
def test_style_and_role_come_from_the_theme(qtbot: QtBot, style: str, role: str) -> None:
    shown = label("Gat van 9 dagen", style, role)
    qtbot.addWidget(shown)
    shown.show()
    assert shown.palette().color(QPalette.ColorRole.WindowText) == current().colour(role)
    assert shown.font().pixelSize() == current().font(style).pixelSize()
    assert shown.font().weight() == current().font(style).weight()


def test_the_role_colours_the_pixels(qtbot: QtBot) -> None:
    shown = label("▇▇▇▇", "title", "error")
    qtbot.addWidget(shown)
    shown.show()
    image = shown.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(image.width())}
    assert current().colour("error").name() in colours


def test_a_new_role_replaces_the_old_one(qtbot: QtBot) -> None:
    shown = label("oranje", role="ink")
    qtbot.addWidget(shown)
    shown.set_role("warn")
    assert shown.palette().color(QPalette.ColorRole.WindowText) == current().colour("warn")


def test_icon_and_word_are_one_thing_for_a_screen_reader(qtbot: QtBot) -> None:
    shown = IconLabel("shield-check", "groen", "good")
    qtbot.addWidget(shown)
    assert shown.accessibleName() == "groen"
    shown.set("shield-alert", "oranje", "warn")
    assert (shown.accessibleName(), shown.text(), shown.icon_name) == ("oranje", "oranje", "shield-alert")


def test_a_phase_has_its_shape_its_hue_and_its_word(qtbot: QtBot) -> None:
    brain, relating = PhaseLabel(Phase.BRAIN), PhaseLabel(Phase.RELATING)
    qtbot.addWidget(brain)
    qtbot.addWidget(relating)
    assert (brain.icon_name, relating.icon_name) == ("opmaat-brein", "opmaat-relaties")
    assert brain.text() != relating.text()
    words = brain.findChildren(QLabel)[-1]
    assert words.palette().color(QPalette.ColorRole.WindowText) == current().colour("brein")
    brain.set_phase(Phase.RELATING)
    assert brain.text() == relating.text()


def test_an_elided_label_keeps_the_whole_text_at_hand(qtbot: QtBot) -> None:
    text = "A. van der Meer-Hoekstra en haar oudste zus uit Noordwijkerhout"
    shown = ElidedLabel(text, "body")
    qtbot.addWidget(shown)
    shown.resize(120, 24)
    shown.show()
    assert shown.shown_text().endswith("…")
    assert shown.toolTip() == shown.accessibleName() == text
    shown.resize(900, 24)
    assert shown.shown_text() == text


def test_an_elided_label_does_not_force_its_width(qtbot: QtBot) -> None:
    shown = ElidedLabel("Een lange naam " * 8)
    qtbot.addWidget(shown)
    assert shown.minimumSizeHint().width() < 120


def test_keys_have_their_own_frame(qtbot: QtBot) -> None:
    keys = KeyHint("Ctrl+F")
    qtbot.addWidget(keys)
    assert (keys.objectName(), keys.text()) == ("key", "Ctrl+F")
