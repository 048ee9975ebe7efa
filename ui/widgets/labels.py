"""Words on the screen. Always plain text: what somebody typed is never read as markup."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import words
from ui.theme import Theme, current
from ui.theme.early import PLAIN_TEXT, set_early

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.domain.trajectory import Phase

_PHASES = {
    "brain": ("opmaat-brein", "brein"),
    "relating": ("opmaat-relaties", "relaties"),
}
"""Shape and colour role of each phase; with the word these always stand together."""


class Label(QLabel):
    """Plain text in a type style and a colour role of the theme."""

    def __init__(
        self,
        text: str,
        style: str = "body",
        role: str = "ink",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style_name = style
        self._role = role
        set_early(self, "textFormat", PLAIN_TEXT)
        # Text last: each change after it would measure it again.
        self.dress()
        self.setWordWrap(wrap)
        self.setText(text)

    @property
    def role(self) -> str:
        """Colour role of the text."""
        return self._role

    def set_role(self, role: str) -> None:
        """Colour the text by another role."""
        if role != self._role:
            self._role = role
            self.dress()

    def set_style(self, style: str) -> None:
        """Set the text in another type style."""
        self._style_name = style
        self.dress()

    def dress(self) -> None:
        """Take font and colour from the theme."""
        theme = current()
        self.setFont(theme.font(self._style_name))
        self.setPalette(_palette(theme, self._role))


@lru_cache(maxsize=256)
def _palette(theme: Theme, role: str) -> QPalette:
    """Only the colours of the words; a widget takes every other one from around it."""
    palette = QPalette()
    colour = theme.colour(role)
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    palette.setColor(QPalette.ColorRole.Text, colour)
    return palette


def label(
    text: str, style: str = "body", role: str = "ink", wrap: bool = False, parent: QWidget | None = None
) -> Label:
    """Make a label of plain text; ``style`` and ``role`` are names of the theme's tokens.

    Give the ``parent`` where it is known: Qt looks at style, font and palette again at every change of it.
    """
    return Label(text, style, role, wrap, parent)


class ElidedLabel(Label):
    """One line that ends in “…” when there is no room; the tooltip and the accessible name are whole."""

    def __init__(self, text: str, style: str = "body", role: str = "ink") -> None:
        super().__init__(text, style, role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show ``text``; line breaks become spaces."""
        super().setText(" ".join(text.split()))
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters; the rest gives way."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def shown_text(self) -> str:
        """What stands on the screen at this width."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), QtCore.Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text that fits."""
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment().value, self.shown_text())


class _Icon(QLabel):
    """A picture of one icon beside a word; it has no name of its own."""

    def __init__(self, size: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._size = size
        self._icon = ""
        self._role = "ink"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, role: str) -> None:
        self._icon, self._role = icon, role
        theme = current()
        size = theme.px(self._size)
        self.setPixmap(theme.pixmap(icon, role, size, self.devicePixelRatioF()))

    def dress(self) -> None:
        """Take the icon again from the theme, as sharp as the screen."""
        if self._icon:
            self.show_icon(self._icon, self._role)


class IconLabel(QWidget):
    """An icon and a word in one colour: colour is never the only sign."""

    def __init__(
        self,
        icon: str,
        text: str,
        role: str = "ink",
        style: str = "caption",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = _Icon(16 if style == "caption" else 18, self)
        self._words = label("", style, role, parent=self)
        self.icon_name = ""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current().px(6))
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._picture)
        layout.addLayout(self._beside)
        layout.addWidget(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(icon, text, role)

    def set(self, icon: str, text: str, role: str = "ink") -> None:
        """Show another icon, word and colour role."""
        self.icon_name = icon
        self._picture.show_icon(icon, role)
        self._words.set_role(role)
        self._words.setText(text)
        self.setAccessibleName(text)

    def set_wrap(self, wrap: bool) -> None:
        """Let a long text run on over more lines, with the icon at the first."""
        from PySide6.QtCore import Qt

        self._words.setWordWrap(wrap)
        upright = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | upright)
        if not wrap:
            self._beside.takeAt(1)
        elif self._beside.count() == 1:
            self._beside.addStretch(1)
        vertical = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the word beside the icon."""
        return self._words.text()


class PhaseLabel(IconLabel):
    """Shape, hue and word of a phase together (M2, M3)."""

    def __init__(self, phase: Phase, style: str = "body_strong", parent: QWidget | None = None) -> None:
        icon, role = _PHASES[phase]
        super().__init__(icon, words.phase(phase), role, style, parent)

    def set_phase(self, phase: Phase) -> None:
        """Show another phase."""
        icon, role = _PHASES[phase]
        self.set(icon, words.phase(phase), role)


class KeyHint(Label):
    """The keys that do the same as the button beside it."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "caption", "ink2")
        self.setObjectName("key")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
