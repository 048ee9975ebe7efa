"""Painting of the small parts the style draws itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from ui.theme.theme import Theme
from ui.theme.tokens import tokens

_State = QStyle.StateFlag


def _has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


def _border_role(option: QStyleOption) -> str:
    return "edge" if _has(option, _State.State_Enabled) else "line"


def check_box(painter: QPainter, theme: Theme, option: QStyleOption) -> None:
    """A box: white with an edge, or accent with a tick; a dash when only part is chosen."""
    rect = QRectF(option.rect)
    on = _has(option, _State.State_On)
    part = _has(option, _State.State_NoChange)
    enabled = _has(option, _State.State_Enabled)
    filled = on or part
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = theme.border / 2
    if filled:
        fill = "accent" if enabled else "ink2"
        border = fill
    else:
        fill = _rest_fill(option)
        border = _border_role(option)
    painter.setBrush(theme.colour(fill))
    painter.setPen(QPen(theme.colour(border), theme.border))
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), 4, 4)
    painter.restore()
    if filled:
        role = "on_accent" if enabled else "surface"
        chevron(painter, theme, option.rect, "check" if on else "minus", role)


def radio_button(painter: QPainter, theme: Theme, option: QStyleOption) -> None:
    """A circle: white with an edge, or an accent ring around an accent dot."""
    rect = QRectF(option.rect)
    on = _has(option, _State.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chosen = "accent" if _has(option, _State.State_Enabled) else "ink2"
    width = 2 if on else theme.border
    painter.setBrush(theme.colour("field" if on else _rest_fill(option)))
    painter.setPen(QPen(theme.colour(chosen if on else _border_role(option)), width))
    painter.drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    if on:
        gap = rect.width() / 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(chosen))
        painter.drawEllipse(rect.adjusted(gap, gap, -gap, -gap))
    painter.restore()


def _rest_fill(option: QStyleOption) -> str:
    if not _has(option, _State.State_Enabled):
        return "surface"
    return "hover" if _has(option, _State.State_MouseOver) else "field"


def arrow(painter: QPainter, theme: Theme, option: QStyleOption, name: str) -> None:
    """An arrow where Fusion has its little triangle."""
    chevron(painter, theme, option.rect, name, "ink2")


def chevron(painter: QPainter, theme: Theme, rect: QRect, name: str, role: str) -> None:
    """An icon of 16 (or as much as fits) in the middle of ``rect``."""
    size = min(theme.px(16), rect.width(), rect.height())
    if size <= 0:
        return
    device = painter.device()
    pixmap = theme.pixmap(name, role, size, device.devicePixelRatio())
    left = rect.left() + (rect.width() - size) // 2
    top = rect.top() + (rect.height() - size) // 2
    painter.drawPixmap(QPoint(left, top), pixmap)


def field(painter: QPainter, theme: Theme, option: QStyleOption, widget: QWidget | None) -> None:
    """The box of a combo or spin box, like that of a line edit: a thicker line when focused."""
    error = widget is not None and widget.property("error") is True
    focused = _has(option, _State.State_HasFocus) or (widget is not None and widget.hasFocus())
    enabled = _has(option, _State.State_Enabled)
    width = theme.border + (1 if error or focused else 0)
    role = "error" if error else "focus" if focused else "edge" if enabled else "line"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("field" if enabled else "surface"))
    painter.setPen(QPen(theme.colour(role), width))
    radius = tokens().radius["control"] - width / 2
    half = width / 2
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius)
    painter.restore()
