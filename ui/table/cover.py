"""The neutral page between the table and the counsellor's own screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.errors import OpmaatError, WrongPassword
from desktop.language import translate, words
from desktop.services.tries import Tries
from ui.desk import Desk
from ui.theme import current
from ui.waiting import wait_sentence
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit
from ui.widgets.ground import Ground
from ui.widgets.labels import label

MARGIN = 64
FIELD = 400
LARGE = 1.5
"""Letter size above which the title is smaller and there is less white."""


class TableCover(Ground):
    """Kind words, nobody's name, and the password before anything else is shown."""

    lifted = Signal()
    returning = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("window")
        self._desk = desk
        self._asking = False
        self.tries = Tries(desk.services.place.store.path)
        self.title = label(translate("TableCover", "Done for today"), title_style(), wrap=True)
        self.text = label(
            translate("TableCover", "Thank you for looking along. You can give the screen back now."),
            "table_label",
            "ink2",
            wrap=True,
        )
        self.back_to_table = Button(translate("TableCover", "Back to the table"))
        self.password = PasswordEdit(translate("TableCover", "Password of the counsellor"))
        self.field = Field(translate("TableCover", "For the counsellor: your password"), self.password)
        self.field.setFixedWidth(current().px(FIELD))
        self.open_button = Button(translate("TableCover", "To my screen"), "filled", "lock-open")
        self._lay_out()
        self.back_to_table.clicked.connect(lambda _checked=False: self.returning.emit())
        self.open_button.clicked.connect(lambda _checked=False: self._lift())
        self.password.returnPressed.connect(self._lift)
        self.password.textEdited.connect(lambda _text: self.field.set_error(""))

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
        column.addWidget(self.field, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.open_button)
        row.addWidget(self.back_to_table)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    def begin(self) -> None:
        """Show the page anew: the field is empty and has the keyboard."""
        self.password.clear()
        self.field.set_error("")
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift(self) -> None:
        if self._asking:
            return
        given = self.password.text()
        if not given:
            self.field.set_error(translate("TableCover", "Type your password."))
            return
        wait = self.tries.wait()
        if wait:
            self._say(wait_sentence(wait))
            return
        self._asking = True
        self._desk.ask(self, lambda s: s.security.verify(given), self._right, self._wrong)

    def _right(self, _none: None) -> None:
        self._asking = False
        self.tries.right()
        self.password.clear()
        self.lifted.emit()

    def _wrong(self, error: OpmaatError) -> None:
        self._asking = False
        wrong = isinstance(error, WrongPassword)
        said = translate("TableCover", "This password is not right.") if wrong else words.error_text(error)
        wait = self.tries.wrong() if wrong else 0
        self._say(f"{said} {wait_sentence(wait)}" if wait else said)

    def _say(self, said: str) -> None:
        self.field.set_error(said)
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the table: it shows nothing that was not in sight."""
        if event.key() == Qt.Key.Key_Escape:
            self.returning.emit()
        else:
            super().keyPressEvent(event)


def title_style() -> str:
    """The type style of the title at this size of letters."""
    return "table_label" if current().scale > LARGE else "table_question"
