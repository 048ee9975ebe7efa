"""The neutral page between the table and the counsellor's own screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.language import translate
from ui.desk import Desk
from ui.table.gate import PasswordGate
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.ground import Ground
from ui.widgets.labels import label

MARGIN = 64
LARGE = 1.5
"""Letter size above which the title is smaller and there is less white."""


class TableCover(Ground):
    """Kind words, nobody's name, and the password before anything else is shown."""

    lifted = Signal()
    returning = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("window")
        self.title = label(translate("TableCover", "Done for today"), title_style(), wrap=True)
        self.text = label(
            translate(
                "TableCover", "Thank you for looking at it together. You can give the screen back now."
            ),
            "table_label",
            "ink2",
            wrap=True,
        )
        self.back_to_table = Button(translate("TableCover", "Back to the table"))
        self.open_button = Button(translate("TableCover", "To my screen"), "filled", "lock-open")
        self.gate = PasswordGate(desk, self.open_button, self)
        self._lay_out()
        self.back_to_table.clicked.connect(lambda _checked=False: self.returning.emit())
        self.gate.lifted.connect(self.lifted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        small = current().scale > LARGE
        margin = MARGIN // 2 if small else MARGIN
        column.setContentsMargins(MARGIN, margin, MARGIN, margin)
        column.setSpacing(8 if small else 16)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(8 if small else 24)
        column.addWidget(self.gate.field, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.open_button)
        row.addWidget(self.back_to_table)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def begin(self) -> None:
        """Show the page anew: the field is empty and has the keyboard."""
        self.gate.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the table: it shows nothing that was not in sight."""
        if event.key() == Qt.Key.Key_Escape:
            self.returning.emit()
        else:
            super().keyPressEvent(event)


def title_style() -> str:
    """The type style of the title at this size of letters."""
    return "table_label" if current().scale > LARGE else "table_question"
