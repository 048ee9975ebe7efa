"""The neutral page of a row of questions: a pause, thanks, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from ui.desk import Desk
from ui.table.gate import PasswordGate
from ui.widgets.buttons import Button
from ui.widgets.labels import label

MARGIN = 64


class PauseCover(QWidget):
    """Kind words, nobody's name, and the password before anything else is shown."""

    lifted = Signal()
    go_on = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.title = label("", "table_question", wrap=True)
        self.text = label("", "table_label", "ink2", wrap=True)
        self.on = Button(translate("PauseCover", "Go on with the questions"), "filled")
        self.back = Button(translate("PauseCover", "Back to my screen"))
        self.gate = PasswordGate(desk, self.back, self)
        self._lay_out()
        self.on.clicked.connect(lambda _checked=False: self.go_on.emit())
        self.gate.lifted.connect(self.lifted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(16)
        column.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        column.addWidget(self.gate.field, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_pause(self) -> None:
        """Stopped halfway: what was answered is kept."""
        self.title.setText(translate("PauseCover", "A pause"))
        self.text.setText(
            translate("PauseCover", "Your answers are kept. You can go on now, or another time.")
        )
        self.on.show()
        self.gate.begin(focus=False)
        self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def show_thanks(self) -> None:
        """The last question was answered."""
        self.title.setText(translate("PauseCover", "Thank you"))
        self.text.setText(
            translate("PauseCover", "That was the last question. You can give the screen back now.")
        )
        self.on.hide()
        self.gate.begin()

    def show_trouble(self, text: str) -> None:
        """The answers could not be recorded; they are kept."""
        self.show_pause()
        self.text.setText(text)
