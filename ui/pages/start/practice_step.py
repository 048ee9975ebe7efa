"""Practice: a file full of invented people, with its password in sight."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.domain.errors import OpmaatError, WrongPassword
from desktop.language import translate, words
from desktop.services import first_start
from ui.pages.start.step import Step
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.dialogs import Question
from ui.widgets.labels import IconLabel, label
from ui.widgets.progress import BusyBar
from ui.widgets.wrap import wrapped_row


class PracticeStep(Step):
    """Makes the practice file, or opens the one that is there."""

    ready = Signal(object)
    """The open Services of the practice file."""
    busy_changed = Signal(bool)

    def __init__(self, worker: Worker, path: Path) -> None:
        super().__init__(translate("FirstStart", "Practise"))
        self._worker, self._path = worker, path
        self.busy = BusyBar("")
        self.trouble = MessageBar("error", "", "", translate("FirstStart", "Try again"))
        self.told = label("", wrap=True)
        self.password = label("", "heading", wrap=True)
        self.open_button = Button(translate("FirstStart", "Open the practice file"), "filled", "lock-open")
        self.anew_button = Button(translate("FirstStart", "Make a new one…"), icon="rotate-ccw")
        self._card = Card()
        self._lay_out()
        self.open_button.clicked.connect(lambda _checked=False: self._open())
        self.anew_button.clicked.connect(lambda _checked=False: self._ask_anew())
        self._again = self.make
        self.trouble.acted.connect(self._try_again)

    def _lay_out(self) -> None:
        wide = current().px(640)
        self._card.body.setContentsMargins(24, 20, 24, 20)
        self._card.body.addWidget(IconLabel("key-round", translate("FirstStart", "Password"), "ink2", "body"))
        self._card.body.addWidget(self.password)
        self._card.body.addWidget(
            label(
                translate(
                    "FirstStart",
                    "Practice has no secrets: the password also stands on the page where you open the file.",
                ),
                "caption",
                "ink2",
                wrap=True,
            )
        )
        self.password.setAccessibleName(translate("FirstStart", "Password"))
        self.password.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for one in (self.told, self._card, self.busy, self.trouble):
            one.setMaximumWidth(wide)
        self.body.addWidget(self.told)
        self.body.addSpacing(16)
        self.body.addWidget(self.busy)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._card)
        self.body.addSpacing(20)
        self.body.addWidget(wrapped_row(self.open_button, self.anew_button))
        self.body.addStretch(1)

    def enter(self) -> None:
        """Come here: offer the practice file that is there, or make one at once."""
        if self._path.exists():
            self._show(
                translate(
                    "FirstStart",
                    "There is a practice file already. Go on with it, or make a new one around today.",
                )
            )
        else:
            self.make()

    def first_focus(self) -> QWidget:
        """Return the button that opens."""
        return self.open_button

    def make(self) -> None:
        """Make a practice file around today, in place of an earlier one."""
        path, today = self._path, SYSTEM_CLOCK.today()
        self._again = self.make
        self._wait(
            translate(
                "FirstStart", "A week full of invented people is being written. This takes a few seconds."
            )
        )
        self._worker.submit(
            self, lambda: first_start.make_practice(path, today), lambda _none: self._made(), self._troubled
        )

    def _made(self) -> None:
        self._show(
            translate(
                "FirstStart",
                "Your practice file is ready. Try anything: nobody in it exists, and nothing can break.",
            )
        )

    def _show(self, told: str) -> None:
        self.told.setText(told)
        self._worker.submit(self, first_start.practice_password, self._show_password, self._troubled)

    def _show_password(self, password: str) -> None:
        self.password.setText(password)
        self.password.setAccessibleDescription(password)
        self._settle(ready=True)
        self.open_button.setFocus()

    def _try_again(self) -> None:
        self._again()

    def _ask_anew(self) -> None:
        question = Question(
            self,
            translate("FirstStart", "Make a new practice file?"),
            translate("FirstStart", "What you did in the practice file until now goes away."),
            translate("FirstStart", "Make a new one"),
            translate("FirstStart", "Keep this one"),
        )
        question.decided.connect(lambda yes: self.make() if yes else None)
        question.open()

    def _open(self) -> None:
        path = self._path
        self._again = self._open
        self._wait(translate("FirstStart", "The practice file is being opened…"))
        self._worker.submit(self, lambda: first_start.open_practice(path), self._opened, self._troubled)

    def _opened(self, services: object) -> None:
        self._settle(ready=True)
        self.ready.emit(services)

    def _wait(self, sentence: str) -> None:
        self.busy.set_text(sentence)
        self.told.setText("")
        self._settle(ready=False)
        self.trouble.hide()
        self.busy.show()
        self.busy_changed.emit(True)

    def _settle(self, *, ready: bool) -> None:
        self.busy.hide()
        self.trouble.hide()
        self.told.setVisible(ready)
        for one in (self._card, self.open_button, self.anew_button):
            one.setVisible(ready)
        self.busy_changed.emit(False)

    def _troubled(self, error: OpmaatError) -> None:
        self._settle(ready=False)
        text, retry = words.error_text(error), translate("FirstStart", "Try again")
        own_password = isinstance(error, WrongPassword)
        if own_password:
            text = translate("FirstStart", "This practice file has a password of its own. Make a new one.")
            retry = ""
        self.anew_button.setVisible(own_password)
        self.trouble.set_message(translate("FirstStart", "The practice file is not open."), text, retry)
        self.trouble.show()
        (self.anew_button if own_password else self.trouble.button).setFocus()
