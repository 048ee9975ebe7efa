"""The small chart: its words keep clear of the line between brain and relationships."""

from __future__ import annotations

from itertools import product

import pytest

from desktop.reports.chart import LadderSeries, ladder_chart
from desktop.reports.drawing import Label, Stroke

WIDE, HIGH = 264.0, 130.0
LETTER = 0.52
"""Mean width of a letter of the face, in its size."""


def span(label: Label) -> tuple[float, float]:
    wide = LETTER * label.size * len(label.text)
    return {
        "start": (label.x, label.x + wide),
        "middle": (label.x - wide / 2, label.x + wide / 2),
        "end": (label.x - wide, label.x),
    }[label.anchor]


@pytest.mark.parametrize("last", range(1, 9))
@pytest.mark.parametrize("value", [0, 4, 10])
def test_start_and_now_stand_clear_of_the_bar(last: int, value: int) -> None:
    points = ((last, value),) if last == 3 else ((1, 5), (last, value)) if last > 1 else ((1, value),)
    for shown in (points, ((1, 5), *points) if last == 3 else points):
        drawn = ladder_chart(LadderSeries(shown, 8, 4, 3), WIDE, HIGH, "now {value}", "start {value}")
        (bar,) = (c for c in drawn.commands if isinstance(c, Stroke) and c.colour == "rule")
        x = bar.points[0][0]
        words = [c for c in drawn.commands if isinstance(c, Label) and c.text.startswith(("now", "start"))]
        assert words
        for label in words:
            left, right = span(label)
            assert not left < x < right, (label, x)
            assert left >= 0
            assert right <= WIDE


@pytest.mark.parametrize("before", range(11))
@pytest.mark.parametrize("high", [84.0, HIGH])
def test_no_dashes_run_through_start_and_now(before: int, high: float) -> None:
    for first, last in product(range(11), range(11)):
        series = LadderSeries(((1, first), (7, before), (8, last)), 8, 4, 3)
        drawn = ladder_chart(series, WIDE, high, "now {value}", "start {value}")
        lines = [c for c in drawn.commands if isinstance(c, Stroke) and c.colour == "rule_writing"]
        words = [c for c in drawn.commands if isinstance(c, Label) and c.text.startswith(("now", "start"))]
        for label in words:
            top = label.y - 0.66 * label.size
            assert top >= 0
            assert not any(top < line.points[0][1] < label.y for line in lines), (first, last, label)
