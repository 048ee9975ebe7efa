"""Paints the command lists of ``desktop.reports.drawing`` on the screen: one drawing for paper and window."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.reports.drawing import Box, Circle, Command, Label, Stroke
from ui.theme import current

ROLES = {"page": "surface", "rule": "ink", "rule_light": "line", "rule_writing": "edge"}
"""Colours of paper that have another name on the screen."""
PAPER_SIZE = 8.4
"""Points of a small label on paper; on the screen it is a caption."""


def factor() -> float:
    """How many pixels a point of a drawing takes, so that its labels are as large as captions."""
    return current().px(13) / PAPER_SIZE


def paint(painter: QPainter, commands: tuple[Command, ...]) -> None:
    """Paint commands; the painter is scaled by :func:`factor` already. Shapes are not used in charts."""
    for command in commands:
        match command:
            case Stroke():
                _stroke(painter, command)
            case Circle():
                _circle(painter, command)
            case Box():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(current().colour(_role(command.fill)))
                painter.drawRect(QRectF(command.x, command.y, command.width, command.height))
            case Label():
                _label(painter, command)
            case _:
                pass


def _role(name: str) -> str:
    return ROLES.get(name, name)


def _stroke(painter: QPainter, stroke: Stroke) -> None:
    extra = 0.6 if current().contrast else 0.0
    pen = QPen(current().colour(_role(stroke.colour)), stroke.width + extra)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dash:
        pen.setDashPattern([length / pen.widthF() for length in stroke.dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x, y) for x, y in stroke.points])


def _circle(painter: QPainter, circle: Circle) -> None:
    theme = current()
    painter.setBrush(theme.colour(_role(circle.fill)) if circle.fill else Qt.BrushStyle.NoBrush)
    if circle.stroke:
        painter.setPen(QPen(theme.colour(_role(circle.stroke)), circle.width))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(circle.x, circle.y), circle.radius, circle.radius)


def _label(painter: QPainter, label: Label) -> None:
    """Letters are set at their real size: a font scaled up from eight pixels looks rough."""
    scale = factor()
    font = current().font("caption")
    font.setPixelSize(max(round(label.size * scale), 1))
    font.setWeight(QFont.Weight.DemiBold if label.bold else QFont.Weight.Normal)
    width = QFontMetricsF(font).horizontalAdvance(label.text)
    shift = {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
    painter.save()
    painter.scale(1 / scale, 1 / scale)
    painter.setFont(font)
    painter.setPen(current().colour(_role(label.colour)))
    painter.drawText(QPointF(label.x * scale - shift, label.y * scale), label.text)
    painter.restore()


def sign(kind: str, width: float, height: float) -> tuple[Command, ...]:
    """Return one sign of a chart as it stands in the legend."""
    x, y = width / 2, height / 2
    if kind == "band":
        edges = (1.5, height - 1.5)
        lines = (Stroke(((0, edge), (width, edge)), "rule_writing", 0.7, (2.2, 2.2)) for edge in edges)
        return (Box(0, 1.5, width, height - 3, fill="band"), *lines)
    if kind == "bar":
        return (Stroke(((x, 0.5), (x, height - 0.5)), "rule", 1.4),)
    if kind == "start":
        return (Circle(x, y, 3.4, fill="page", stroke="accent", width=1.5),)
    return (Circle(x, y, 3.7, fill="accent"),)
