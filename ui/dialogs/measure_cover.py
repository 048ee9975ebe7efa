"""The neutral page between the participant at the table and the counsellor's own screen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from ui.desk import Desk
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit
from ui.widgets.labels import label

MARGIN = 64
FIELD = 420


class CoverPage(QWidget):
    """Kind words, nobody's name, and the password before anything else is shown."""

    lifted = Signal()
    go_on = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asking = False
        theme = current()
        self.title = label("", "table_question", wrap=True)
        self.text = label("", "table_label", "ink2", wrap=True)
        self.on = Button(translate("MeasureCover", "Go on with the questions"), "filled")
        self.password = PasswordEdit(translate("MeasureCover", "Password of the counsellor"))
        self.field = Field(
            translate("MeasureCover", "For the counsellor: your password"),
            self.password,
            practice_hint() if desk.services.is_practice else "",
        )
        self.field.setFixedWidth(theme.px(FIELD))
        self.back = Button(translate("MeasureCover", "Back to my screen"))
        self._lay_out()
        self.on.clicked.connect(lambda _checked=False: self.go_on.emit())
        self.back.clicked.connect(lambda _checked=False: self._lift())
        self.password.returnPressed.connect(self._lift)

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
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.field, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_pause(self) -> None:
        """Stopped halfway: what was answered is kept."""
        self.title.setText(translate("MeasureCover", "A pause"))
        self.text.setText(
            translate("MeasureCover", "Your answers are kept. You can go on now, or another time.")
        )
        self.on.show()
        self._empty()
        self.on.setFocus(Qt.FocusReason.TabFocusReason)

    def show_thanks(self) -> None:
        """The last question was answered."""
        self.title.setText(translate("MeasureCover", "Thank you"))
        self.text.setText(
            translate("MeasureCover", "That was the last question. You can give the screen back now.")
        )
        self.on.hide()
        self._empty()
        self.password.setFocus(Qt.FocusReason.TabFocusReason)

    def show_trouble(self, text: str) -> None:
        """The answers could not be recorded; they are kept."""
        self.show_pause()
        self.text.setText(text)

    def _empty(self) -> None:
        self.password.clear()
        self.field.set_error("")

    def _lift(self) -> None:
        if self._asking:
            return
        self._asking = True
        given = self.password.text()
        self._desk.ask(self, lambda s: s.security.verify(given), self._right, self._wrong)

    def _right(self, _none: None) -> None:
        self._asking = False
        self.password.clear()
        self.lifted.emit()

    def _wrong(self, error: OpmaatError) -> None:
        self._asking = False
        self.field.set_error(words.error_text(error))
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.TabFocusReason)


def practice_hint() -> str:
    """In a practice file the password is no secret."""
    from desktop.services.practice import PASSWORD

    return translate("MeasureCover", "Practice file: ‘{password}’.").format(password=PASSWORD)
