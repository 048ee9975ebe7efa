"""Small drawings as a list of commands, without ReportLab: paper paints them now, a window can too.

Coordinates are points from the top left corner of the drawing; colours are roles, never values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Dash = Sequence[float]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """An open line through two or more points."""

    points: tuple[Point, ...]
    colour: str
    width: float
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle; ``fill`` and ``stroke`` are colour roles, empty for none."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: Dash = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    radius: float = 0.0
    line: float = 1.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed shape of straight lines and Bézier curves: each step is 1 or 3 points."""

    start: Point
    steps: tuple[tuple[Point, ...], ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``anchor`` is ``start``, ``middle`` or ``end`` at ``x`` on the baseline ``y``."""

    x: float
    y: float
    text: str
    size: float
    anchor: str = "start"
    bold: bool = False
    colour: str = "ink"


Command = Stroke | Circle | Box | Shape | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished drawing with its size in points."""

    width: float
    height: float
    commands: tuple[Command, ...]
