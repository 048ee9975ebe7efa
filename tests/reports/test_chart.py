"""The small chart: its words keep clear of the line between brain and relationships."""

from __future__ import annotations

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
