"""Sheets of paper: card, hairline and the empty state."""

from __future__ import annotations

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import label


class Card(QFrame):
    """A sheet with a line around it and a paper edge below; put widgets into ``body``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.setSpacing(8)


def hairline(parent: QWidget | None = None) -> QFrame:
    """Make a horizontal line of one pixel that only parts; it carries no meaning."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setFixedHeight(current().border)
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


class EmptyState(QWidget):
    """One sentence on what would stand here and one button for what to do first."""

    acted = Signal()

    def __init__(self, sentence: str, button_text: str = "", icon: str = "") -> None:
        super().__init__()
        self.sentence = label(sentence, "body", "ink2", wrap=True)
        self.sentence.setMaximumWidth(current().px(480))
        self.button = Button(button_text, icon=icon)
        if not button_text:
            self.button.hide()
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, QtCore.Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def set_sentence(self, sentence: str) -> None:
        """Say something else, as when a search finds nothing."""
        self.sentence.setText(sentence)
