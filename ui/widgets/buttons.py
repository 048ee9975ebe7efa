"""Buttons: four kinds, one size, and a way of being off that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6 import QtCore
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import current, restyle
from ui.widgets.key_words import key_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Kind = Literal["plain", "filled", "quiet", "erase"]

_ICON_ROLES: dict[str, str] = {"filled": "on_accent", "quiet": "accent", "erase": "error", "plain": "ink"}

ICON_ROOM = 4
"""Pixels at 100 % between icon and word, on top of the four that Qt leaves."""

SHORT_FROM = 1.75
"""Letter size from which a long word gives way to a shorter one."""


class Button(QPushButton):
    """A button that names its deed. One filled button a page; erasing is never the default.

    Off means blocked with a reason: the button keeps its place in the tab order, shows a lock and
    answers a click with ``refused(reason)`` instead of ``clicked``.
    """

    refused = Signal(str)

    def __init__(
        self,
        text: str,
        kind: Kind = "plain",
        icon: str = "",
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind: Kind = kind
        self._icon_name = icon
        self._reason = ""
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setProperty("blocked", False)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.dress()

    @property
    def is_blocked(self) -> bool:
        """Whether a click is refused."""
        return bool(self._reason)

    @property
    def reason(self) -> str:
        """Why a click is refused; empty when it is not."""
        return self._reason

    def set_blocked(self, reason: str) -> None:
        """Refuse clicks for ``reason``, a sentence that stands beside the button; "" frees it."""
        if reason == self._reason:
            return
        self._reason = reason
        self.blockSignals(False)
        self.setProperty("blocked", bool(reason))
        self.setAccessibleDescription(reason)
        self.setToolTip(reason)
        restyle(self)
        self.dress()

    def setEnabled(self, enabled: bool) -> None:
        """The icon goes pale with the word: white on a light ground would be a ghost."""
        super().setEnabled(enabled)
        self.dress()

    def set_icon(self, name: str) -> None:
        """Show another icon; "" shows none."""
        self._icon_name = name
        self.dress()

    def nextCheckState(self) -> None:
        """Every way of clicking passes here just before ``clicked``: the one place to refuse it."""
        if not self._reason:
            super().nextCheckState()
            return
        from ui.widgets.speaking import announce

        self.blockSignals(False)
        announce(self, self._reason)
        self.refused.emit(self._reason)
        # Qt emits released and clicked as soon as this returns; only silence stops it.
        self.blockSignals(True)
        QTimer.singleShot(0, self, self._speak_again)

    def _speak_again(self) -> None:
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, never the default one somewhere else."""
        if event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def dress(self) -> None:
        """Take the icon from the theme, in its size and as sharp as the screen."""
        theme, ratio = current(), self.devicePixelRatioF()
        name, role = ("lock", "ink2") if self._reason else (self._icon_name, _ICON_ROLES[self.kind])
        if not self.isEnabled():
            role = "ink2"
        size = theme.px(18)
        room = theme.px(ICON_ROOM)
        self.setIconSize(QSize(size + room, size))
        # A style sheet cannot move the word away from the icon: nothing is painted in between.
        self.setIcon(QIcon(theme.pixmap(name, role, size, ratio, room)) if name else QIcon())


def brief(whole: str, short: str, kind: Kind = "plain", icon: str = "") -> Button:
    """A button with the ``short`` words in the largest letters; by ear and in its tooltip they are whole."""
    if current().scale < SHORT_FROM:
        return Button(whole, kind, icon)
    button = Button(short, kind, icon)
    button.setAccessibleName(whole)
    button.setToolTip(whole)
    return button


class IconButton(QToolButton):
    """An icon without a word: only for ellipsis, chevrons, back, eye, close and new participant."""

    def __init__(self, icon: str, name: str, shortcut: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setProperty("kind", "icon")
        self.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        self.set_name(name, shortcut)
        self.dress()

    def set_name(self, name: str, shortcut: str = "") -> None:
        """Say what the button does; ``shortcut`` is shown only, the page makes it work."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key_words(shortcut)})" if shortcut else name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self.dress()

    def setEnabled(self, enabled: bool) -> None:
        """Off, the icon goes pale with its outline."""
        super().setEnabled(enabled)
        self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button as well as the space bar."""
        if event.key() in {QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            event.accept()
            return
        super().keyPressEvent(event)

    def dress(self) -> None:
        """Take the icon from the theme, in its size and as sharp as the screen."""
        theme = current()
        size = theme.px(20)
        self.setIconSize(QSize(size, size))
        self.setIcon(theme.icon(self._icon_name, "ink" if self.isEnabled() else "ink2", size))
