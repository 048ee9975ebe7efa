"""The theme: one mode and one letter size, from which every colour, size, font and icon follows."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QFont, QIcon, QPixmap

from ui.theme.drawing import icon_pixmap, make_font, make_icon
from ui.theme.tokens import CONTRAST_MODES, MODES, tokens


class Theme:
    """A look: ``mode`` is one of ``MODES``; ``scale`` multiplies letters and controls (1.0 to 2.0).

    A value, never changed; no dataclass, which the first page would have to wait for.
    """

    __slots__ = ("mode", "scale")

    def __init__(self, mode: str = "light", scale: float = 1.0) -> None:
        """Refuse a mode that has no colours."""
        if mode not in MODES:
            msg = f"unknown mode: {mode}"
            raise ValueError(msg)
        self.mode: Final = mode
        self.scale: Final = scale

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Theme) and (self.mode, self.scale) == (other.mode, other.scale)

    def __hash__(self) -> int:
        return hash((self.mode, self.scale))

    def __repr__(self) -> str:
        return f"Theme(mode={self.mode!r}, scale={self.scale!r})"

    @property
    def contrast(self) -> bool:
        """Whether this is one of the two high-contrast modes."""
        return self.mode in CONTRAST_MODES

    @property
    def border(self) -> int:
        """Width in pixels of an ordinary border; does not grow with the letters."""
        extra = tokens().line["contrast_extra"] if self.contrast else 0
        return int(tokens().line["edge"] + extra)

    def hex(self, role: str) -> str:
        """Return the colour of ``role`` as ``#RRGGBB``; ``KeyError`` when there is no such role."""
        return tokens().colours[self.mode][role][:7]

    def colour(self, role: str) -> QColor:
        """Return the colour of ``role``, with its transparency where it has one (scrim)."""
        text = tokens().colours[self.mode][role]
        colour = QColor(text[:7])
        if len(text) > 7:
            colour.setAlpha(int(text[7:], 16))
        return colour

    def mixed(self, ground: str, over: str, share: float) -> QColor:
        """Return the colour of ``ground`` with a ``share`` (0 to 1) of another one through it."""
        low, high = self.colour(ground), self.colour(over)
        red, green, blue = (
            round(a * (1 - share) + b * share)
            for a, b in (
                (low.red(), high.red()),
                (low.green(), high.green()),
                (low.blue(), high.blue()),
            )
        )
        return QColor(red, green, blue)

    def px(self, n: float) -> int:
        """Return a length that grows with the letters, in whole pixels."""
        return round(n * self.scale)

    def font(self, name: str) -> QFont:
        """Return the font of a text style of the tokens, such as ``body`` or ``table_title``."""
        style = tokens().type[name]
        return make_font(style, self.px(style.px))

    def line_height(self, name: str) -> int:
        """Return the line height of a text style in pixels."""
        return self.px(tokens().type[name].line)

    def icon(self, name: str, role: str = "ink", size: int = 20, chosen_role: str = "") -> QIcon:
        """Return an icon of ``size`` pixels (pass ``px(20)`` to let it grow) in a role's colour.

        ``chosen_role`` colours it while its button is checked; empty means the same role.
        """
        return make_icon(name, self.hex(role), size, self.hex(chosen_role or role))

    def pixmap(
        self, name: str, role: str = "ink", size: int = 20, dpr: float = 1.0, room: int = 0
    ) -> QPixmap:
        """Return an icon as a pixmap of ``size`` logical pixels at device pixel ratio ``dpr``.

        ``room`` logical pixels of nothing follow it at the right.
        """
        return icon_pixmap(name, self.hex(role), size, dpr, room)
