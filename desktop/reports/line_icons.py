"""The line icons of the window on paper: outlines of SVG files as strokes for a drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from math import acos, ceil, cos, hypot, pi, sin, sqrt
from xml.etree import ElementTree as ET

from desktop.reports.drawing import Circle, Command, Drawing, Point, Stroke

_GRID = 24.0
_TOKEN = re.compile(r"[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?")
_COUNTS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "a": 7, "z": 0}
_FLAG = re.compile(r"[01]")
_STEPS = 10
"""Straight pieces of a curve; at the size of a letter nobody sees them."""


@cache
def line_icon(name: str, size: float, colour: str, width: float) -> Drawing:
    """Return the icon ``name`` of ``resources/icons``, ``size`` points high, in a colour role.

    Raises ``FileNotFoundError`` for an icon that there is not.
    """
    text = resources.files("resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    scale = size / _GRID
    commands: list[Command] = []
    for node in ET.fromstring(text):  # noqa: S314 - a file of the program itself
        tag = node.tag.rpartition("}")[2]
        if tag == "circle":
            x, y, radius = (float(node.get(key, "0")) * scale for key in ("cx", "cy", "r"))
            commands.append(Circle(x, y, radius, "", colour, width))
        elif tag == "path":
            for line in outline(node.get("d", "")):
                scaled = tuple((x * scale, y * scale) for x, y in line)
                commands.append(Stroke(scaled, colour, width))
        elif tag == "rect":
            x, y, wide, high = (float(node.get(key, "0")) * scale for key in ("x", "y", "width", "height"))
            corners = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y))
            commands.append(Stroke(corners, colour, width))
    return Drawing(size, size, tuple(commands))


def outline(path: str) -> list[list[Point]]:
    """Return the lines of an SVG path (M L H V C S A Z, small and capital), curves as straight pieces."""
    lines: list[list[Point]] = []
    at: Point = (0.0, 0.0)
    handle = at
    for letter, numbers in _segments(path):
        kind, own = letter.lower(), letter.islower()
        base = at if own else (0.0, 0.0)
        if kind == "z":
            lines[-1].append(lines[-1][0])
            at = lines[-1][0]
        elif kind == "m":
            at = (base[0] + numbers[0], base[1] + numbers[1])
            lines.append([at])
        elif kind in "hv":
            at = (base[0] + numbers[0], at[1]) if kind == "h" else (at[0], base[1] + numbers[0])
            lines[-1].append(at)
        elif kind == "a":
            end = (base[0] + numbers[5], base[1] + numbers[6])
            lines[-1] += _arc(at, end, numbers)
            at = end
        else:
            points = [(base[0] + x, base[1] + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
            if kind == "s":
                points.insert(0, handle)
            if kind in "cs":
                lines[-1] += _curve((at, *points))
                handle = (2 * points[2][0] - points[1][0], 2 * points[2][1] - points[1][1])
            else:
                lines[-1] += points[-1:]
            at = points[-1]
        if kind not in "cs":
            handle = at
    return lines


def _segments(path: str) -> Iterator[tuple[str, list[float]]]:
    """Every letter with its numbers; the flags of an arc may stand together without a space."""
    place, letter = 0, ""
    while match := _TOKEN.search(path, place):
        if match.group().isalpha():
            letter, place = match.group(), match.end()
            if letter in "zZ":
                yield letter, []
            continue
        numbers: list[float] = []
        for index in range(_COUNTS[letter.lower()]):
            pattern = _FLAG if letter in "aA" and index in {3, 4} else _TOKEN
            found = pattern.search(path, place)
            if found is None:
                return
            numbers.append(float(found.group()))
            place = found.end()
        yield letter, numbers
        letter = {"m": "l", "M": "L"}.get(letter, letter)


def _curve(points: tuple[Point, ...]) -> list[Point]:
    found: list[Point] = []
    for step in range(1, _STEPS + 1):
        t = step / _STEPS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
        y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
        found.append((x, y))
    return found


def _arc(start: Point, end: Point, numbers: list[float]) -> list[Point]:
    """From two ends and a radius to a centre (SVG 1.1, F.6.5), for circles: both radii are one."""
    radius, large, sweep = numbers[0], numbers[3] > 0, numbers[4] > 0
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    half = hypot(dx, dy)
    if not half or not radius:
        return [end]
    radius = max(radius, half)
    factor = sqrt(max(radius * radius - half * half, 0.0)) / half * (-1 if large == sweep else 1)
    x, y = factor * dy, -factor * dx
    centre = (x + (start[0] + end[0]) / 2, y + (start[1] + end[1]) / 2)
    first = _angle(start, centre, radius)
    turn = _angle(end, centre, radius) - first
    if sweep and turn < 0:
        turn += 2 * pi
    if not sweep and turn > 0:
        turn -= 2 * pi
    steps = max(2, ceil(abs(turn) / (pi / 14)))
    return [
        (
            centre[0] + radius * cos(first + turn * i / steps),
            centre[1] + radius * sin(first + turn * i / steps),
        )
        for i in range(1, steps + 1)
    ]


def _angle(point: Point, centre: Point, radius: float) -> float:
    across = max(-1.0, min(1.0, (point[0] - centre[0]) / radius))
    return acos(across) * (1 if point[1] >= centre[1] else -1)
