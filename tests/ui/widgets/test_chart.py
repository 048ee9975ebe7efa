"""The small chart on the screen, and the large answers at the table."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import ui
from desktop.reports.chart import LadderSeries
from ui.theme import Theme, apply_theme, current
from ui.widgets.answer_tile import AnswerTile
from ui.widgets.chart import LegendMark, SeriesChart

LADDER = LadderSeries(((1, 3), (2, None), (3, 4), (4, 6)), 8, 4, 3)
WELL = LadderSeries(((1, 28), (2, 52)), 2, 24, 0, top=100, names=("begin", "week 4"))
ALONE = LadderSeries(((1, 5),), 1, None, 0, low=3, top=9, names=("begin",))
JUDGING = ("error", "good", "warn")


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


@pytest.mark.parametrize("series", [LADDER, WELL, ALONE], ids=["ladder", "instrument", "one"])
@pytest.mark.parametrize("theme", [Theme(), Theme("dark"), Theme("contrast", 1.5)], ids=str)
def test_line_and_band_in_the_colours_of_the_theme(
    qtbot: QtBot, qapp: QApplication, series: LadderSeries, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    chart = SeriesChart(series, "Grafiek")
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    seen = colours(chart.grab().toImage())
    assert current().hex("accent").lower() in seen
    assert (current().hex("band").lower() in seen) == (series.threshold is not None)
    for role in JUDGING:
        assert current().hex(role).lower() not in seen
    assert chart.accessibleName() == "Grafiek"


def test_it_grows_with_the_letters(qtbot: QtBot, qapp: QApplication) -> None:
    chart = SeriesChart(LADDER, "Grafiek")
    qtbot.addWidget(chart)
    before = chart.sizeHint()
    apply_theme(qapp, Theme(scale=1.5))
    assert chart.sizeHint().height() == round(before.height() * 1.5)


@pytest.mark.parametrize("kind", ["band", "start", "now", "bar"])
def test_every_sign_of_the_legend_shows_something(qtbot: QtBot, kind: str) -> None:
    mark = LegendMark(kind)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    image = mark.grab().toImage()
    assert (
        len({image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}) > 1
    )


def test_an_answer_is_chosen_by_enter_and_click_and_tells_arrows(qtbot: QtBot) -> None:
    tile = AnswerTile("3", "geregeld & vaak")
    qtbot.addWidget(tile)
    tile.show()
    assert tile.accessibleName() == "geregeld & vaak"
    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, Qt.Key.Key_Return)
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tile.arrowed) as told:
        QTest.keyClick(tile, Qt.Key.Key_Up)
    assert told.args == [Qt.Key.Key_Up]


def test_long_words_make_an_answer_higher_not_wider(qtbot: QtBot) -> None:
    short, long = AnswerTile("1", "nooit"), AnswerTile("2", "een heel lang antwoord, " * 8)
    for tile in (short, long):
        qtbot.addWidget(tile)
    assert long.heightForWidth(400) > short.heightForWidth(400) == short.sizeHint().height()


def test_whatever_draws_a_series_is_a_chart_to_a_screen_reader(qtbot: QtBot) -> None:
    """Found by walking the program: the walk of all pages then asks of each chart where its numbers are."""
    for module in walk_packages(ui.__path__, "ui."):
        if not module.name.startswith("ui.gallery"):
            import_module(module.name)
    waiting: list[type[QWidget]] = [QWidget]
    drawing = set()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        source = getattr(kind, "paintEvent", None)
        code = getattr(source, "__code__", None)
        if kind.__module__.startswith("ui.") and code is not None:
            drawn = {name for name in code.co_names if name.endswith(("_chart", "chart", "_graph", "_plot"))}
            named = re.search(r"(Chart|Graph|Plot)$", kind.__name__)
            if drawn or named:
                drawing.add(kind)
    assert drawing == {SeriesChart}, "a new kind is told to screen readers as a chart, and then named here"
    chart = SeriesChart(LadderSeries(((0, 3), (1, 4)), 8, 4, 3), "Grafiek van Levendig")
    qtbot.addWidget(chart)
    assert QAccessible.queryAccessibleInterface(chart).role() is QAccessible.Role.Chart
