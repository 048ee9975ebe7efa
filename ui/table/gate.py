"""The password between the table and the counsellor's own screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain.errors import OpmaatError, WrongPassword
from desktop.language import translate, words
from desktop.services.tries import Tries
from ui.desk import Desk
from ui.theme import current
from ui.waiting import wait_sentence
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit

FIELD = 400


class PasswordGate(QObject):
    """A password field and the button that tries it; the page that has them lays them out.

    Wrong passwords wait as they do on the unlock page, over a restart too.
    """

    lifted = Signal()

    def __init__(self, desk: Desk, button: Button, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asking = False
        self.tries = Tries(desk.services.place.store.path)
        self.button = button
        self.password = PasswordEdit(translate("PasswordGate", "Password of the counsellor"))
        self.field = Field(
            translate("PasswordGate", "For the counsellor: your password"),
            self.password,
            practice_hint() if desk.services.is_practice else "",
        )
        self.field.setFixedWidth(current().px(FIELD))
        button.clicked.connect(lambda _checked=False: self._lift())
        self.password.returnPressed.connect(self._lift)
        self.password.textEdited.connect(lambda _text: self.field.set_error(""))

    def begin(self, *, focus: bool = True) -> None:
        """Show the field anew: empty, and with the keyboard."""
        self.password.clear()
        self.field.set_error("")
        if focus:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift(self) -> None:
        if self._asking:
            return
        given = self.password.text()
        if not given:
            self._say(translate("PasswordGate", "Type your password."))
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
        said = translate("PasswordGate", "This password is not right.") if wrong else words.error_text(error)
        wait = self.tries.wrong() if wrong else 0
        self._say(f"{said} {wait_sentence(wait)}" if wait else said)

    def _say(self, said: str) -> None:
        self.field.set_error(said)
        self.password.selectAll()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)


def practice_hint() -> str:
    """In a practice file the password is no secret."""
    from desktop.services.practice import PASSWORD

    return translate("PasswordGate", "Practice file: ‘{password}’.").format(password=PASSWORD)
