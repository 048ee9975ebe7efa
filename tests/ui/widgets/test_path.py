"""The path of eight weeks: what each state looks like, where the bar line is, what is read aloud."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.domain.trajectory import Phase
from ui.theme import current
from ui.widgets.path import CENTRE_Y, PathStep, PathWidget

STATES = ("done", "done", "cancelled", "now", "coming", "coming", "coming", "coming")


def eight_steps(brain: int = 3) -> list[PathStep]:
    return [
        PathStep(n, Phase.BRAIN if n <= brain else Phase.RELATING, state, f"week {n}")
        for n, state in enumerate(STATES, start=1)
    ]


@pytest.fixture
def path(qtbot: QtBot) -> PathWidget:
    made = PathWidget()
    qtbot.addWidget(made)
    made.set_steps(eight_steps(), "week 4 van 8, relaties")
    made.resize(made.sizeHint())
    made.show()
    return made


def colour(role: str) -> str:
    return current().colour(role).name()


def at(path: PathWidget, image: QImage, x: float, dy: int = 0) -> str:
    return image.pixelColor(round(x), current().px(CENTRE_Y) + dy).name()


def test_it_says_where_someone_stands_and_takes_no_focus(path: PathWidget) -> None:
    interface = QAccessible.queryAccessibleInterface(path)
    assert interface.text(QAccessible.Text.Name) == "week 4 van 8, relaties"
    assert path.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_done_is_filled_and_coming_is_open(path: PathWidget) -> None:
    image, centres = path.grab().toImage(), path._centres()
    assert at(path, image, centres[0] - 8) == colour("brein")
    assert at(path, image, centres[7] - 8) != colour("relaties")


def test_now_is_the_step_with_a_ring(path: PathWidget) -> None:
    ink = [path._half_width(step) for step in eight_steps()]
    assert ink[3] > ink[4]


def test_the_bar_line_stands_between_brain_and_relating(path: PathWidget) -> None:
    image, centres = path.grab().toImage(), path._centres()
    border = (centres[2] + centres[3]) / 2
    found = {at(path, image, border + dx, 12) for dx in (-1, 0)}
    assert colour("ink") in found
    elsewhere = (centres[4] + centres[5]) / 2
    assert at(path, image, elsewhere, 12) != colour("ink")


@pytest.mark.parametrize(("brain", "border"), [(3, 3), (5, 5), (8, 0), (0, 0)])
def test_the_border_follows_the_phases(path: PathWidget, brain: int, border: int) -> None:
    path.set_steps(eight_steps(brain), "")
    assert path._bar_index() == border
    assert not path.grab().isNull()


def test_an_empty_path_paints_nothing(path: PathWidget) -> None:
    path.set_steps((), "")
    assert path.sizeHint().width() == 0
    assert not path.grab().isNull()


def test_steps_come_closer_in_a_narrow_place_and_stay_apart(path: PathWidget) -> None:
    wide = path._centres()
    path.resize(path.minimumSizeHint())
    narrow = path._centres()
    assert narrow[-1] < path.width() < wide[-1]
    assert all(right - left > 24 for left, right in pairwise(narrow))


def test_each_step_has_its_own_tooltip(path: PathWidget) -> None:
    for number in (1, 8):
        place = QPoint(round(path._centres()[number - 1]), CENTRE_Y)
        QApplication.sendEvent(path, QHelpEvent(QHelpEvent.Type.ToolTip, place, path.mapToGlobal(place)))
        assert QToolTip.text() == f"week {number}"
    QToolTip.hideText()
