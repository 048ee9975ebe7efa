"""Bars in the layout: icon, word, sentence and one action. They never float and never blink."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.language import translate
from ui.theme import current, restyle
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import Label
from ui.widgets.speaking import announce, spoken_as

BarKind = Literal["warn", "info", "good", "error"]

ICONS: dict[str, str] = {
    "warn": "triangle-alert",
    "info": "info",
    "good": "circle-check",
    "error": "circle-alert",
}
ROLES: dict[str, str] = {"warn": "warn", "info": "accent", "good": "good", "error": "error"}

UNDO_MS = 6000
"""How long the offer to undo stays, in milliseconds; Ctrl+Z goes on working after it."""


class LeadText(Label):
    """A strong first word in a colour role and a sentence after it, wrapping together."""

    def __init__(self, lead_role: str) -> None:
        self._lead = ""
        self._lead_role = lead_role
        super().__init__("", "body", "ink", wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_lead_role(self, role: str) -> None:
        """Colour the first word by another role."""
        self._lead_role = role
        self.update()

    def show_words(self, lead: str, text: str) -> None:
        """Show ``lead`` strong, ``text`` after it."""
        self._lead = lead
        self.setText(f"{lead} {text}".strip())

    def _laid_out(self, width: float) -> tuple[QTextLayout, float, float]:
        """Lay the words out; return the layout with its height and its natural width."""
        theme = current()
        layout = QTextLayout(self.text(), theme.font("body"))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        strong = QTextCharFormat()
        strong.setFont(theme.font("body_strong"))
        strong.setForeground(theme.colour(self._lead_role))
        lead = QTextLayout.FormatRange()
        lead.start, lead.length, lead.format = 0, len(self._lead), strong
        layout.setFormats([lead])
        layout.beginLayout()
        line_height, top, widest = float(theme.px(22)), 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, top + (line_height - line.height()) / 2))
            top += line_height
            widest = max(widest, line.naturalTextWidth())
        layout.endLayout()
        return layout, max(top, line_height), widest

    def hasHeightForWidth(self) -> bool:
        """Whether the height follows from the width: always, the sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels of the wrapped words."""
        return round(self._laid_out(max(width, 1))[1])

    def sizeHint(self) -> QSize:
        """One line when it fits in a readable length."""
        _, _, wide = self._laid_out(10_000.0)
        width = min(int(wide) + 2, current().px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """A narrow column; the words wrap."""
        return QSize(current().px(120), current().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, centred in height."""
        painter = QPainter(self)
        painter.setPen(current().colour("ink"))
        layout, height, _ = self._laid_out(self.width())
        layout.draw(painter, QPointF(0.0, max((self.height() - height) / 2, 0.0)))


class MessageBar(QFrame):
    """What is the matter and what to do about it; announced once when it comes in sight.

    ``acted`` when the action is chosen, ``dismissed`` when the bar is closed by hand (it hides itself).
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(
        self, kind: BarKind, lead: str, text: str, action: str = "", dismissible: bool = False
    ) -> None:
        super().__init__()
        self.kind: BarKind = kind
        self.setObjectName("bar")
        self.setProperty("kind", kind)
        self._icon = QLabel()
        self.words = LeadText("ink" if kind == "good" else ROLES[kind])
        self.button = Button("", kind="quiet" if kind in ("good", "info") else "plain", small=True)
        self.close_button = IconButton("x", translate("MessageBar", "Close this message"))
        if not dismissible:
            self.close_button.hide()
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        self.close_button.clicked.connect(self._dismiss)
        self._lay_out()
        self.set_message(lead, text, action)

    def _lay_out(self) -> None:
        theme = current()
        size = theme.px(20)
        self._icon.setPixmap(theme.pixmap(ICONS[self.kind], ROLES[self.kind], size, self.devicePixelRatioF()))
        self._icon.setFixedSize(size, size)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 6)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.close_button)
        self.setMinimumHeight(theme.px(48))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def text(self) -> str:
        """Return lead and sentence as they are read aloud."""
        return self.words.text()

    def set_message(self, lead: str, text: str, action: str = "") -> None:
        """Say something else and announce it; without ``action`` there is no button."""
        self.words.show_words(lead, text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.setAccessibleName(self.words.text())
        self.updateGeometry()
        if self.isVisible():
            announce(self, urgent=self.kind == "error")

    def set_kind(self, kind: BarKind) -> None:
        """Become another kind of bar."""
        self.kind = kind
        self.setProperty("kind", kind)
        theme = current()
        self._icon.setPixmap(theme.pixmap(ICONS[kind], ROLES[kind], theme.px(20), self.devicePixelRatioF()))
        self.words.set_lead_role("ink" if kind == "good" else ROLES[kind])
        restyle(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Announce the bar when it appears with words in it."""
        super().showEvent(event)
        if self.words.text():
            announce(self, urgent=self.kind == "error")

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()


class UndoBar(QFrame):
    """“Done.” at the foot of the page with the way back; gone after six seconds or at the next message."""

    undo = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._message = MessageBar("good", "", "")
        self._message.button.set_icon("undo-2")
        self._message.acted.connect(self._take_back)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_MS)
        self.timer.timeout.connect(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self._message)
        self.hide()

    @property
    def button(self) -> Button:
        """The button that takes the action back."""
        return self._message.button

    def text(self) -> str:
        """Return what the bar says."""
        return self._message.text()

    def show_message(self, text: str, undoable: bool) -> None:
        """Say that something is done; ``undoable`` offers the way back."""
        action = translate("UndoBar", "Undo") if undoable else ""
        self._say("good", translate("UndoBar", "Done."), text, action)

    def tell(self, text: str) -> None:
        """Say something that is no deed, such as that there is nothing to take back."""
        self._say("info", "", text, "")

    def _say(self, kind: BarKind, lead: str, text: str, action: str) -> None:
        self.hide()
        if kind != self._message.kind:
            self._message.set_kind(kind)
        self._message.set_message(lead, text, action)
        self.show()
        self.timer.start()

    def _leave(self) -> None:
        """Go, unless the user is just reaching for the button."""
        if self.underMouse() or self.button.hasFocus():
            self.timer.start()
        else:
            self.hide()

    def _take_back(self) -> None:
        self.timer.stop()
        self.hide()
        self.undo.emit()


spoken_as(MessageBar, QAccessible.Role.AlertMessage)
