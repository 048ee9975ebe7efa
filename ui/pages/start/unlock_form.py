"""The card on which a file is opened: a password, or the recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current, restyle
from ui.theme.early import SECRET_INPUT, set_early
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.text_inputs import PasswordEdit, line_edit

PASSWORD, RECOVERY_CODE = "password", "recovery_code"


class UnlockForm(Card):
    """One field and one button. ``asked`` with the kind (``PASSWORD`` or ``RECOVERY_CODE``) and the text."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.kind = PASSWORD
        self.name = label(translate("Unlock", "Password"), "body_strong")
        self.password_edit = PasswordEdit(translate("Unlock", "Password"))
        self.code_edit = line_edit(name=translate("Unlock", "Recovery code"), max_length=120)
        set_early(self.code_edit, "inputMethodHints", SECRET_INPUT)
        self.edits = QStackedWidget()
        self.open_button = Button(translate("Unlock", "Open"), "filled", "lock-open")
        self.error = IconLabel("circle-alert", "", "error")
        self.caps = IconLabel("arrow-big-up-dash", translate("Unlock", "Caps Lock is on"), "ink2")
        self.hint = label(
            translate("Unlock", "Eight groups of four. Capitals and spaces make no difference."),
            "caption",
            "ink2",
            wrap=True,
        )
        self.practice = IconLabel("sprout", "", "practice")
        self._caps_on = False
        self._lay_out()
        self._connect()
        self._show_under()

    def _lay_out(self) -> None:
        theme = current()
        self.edits.addWidget(self.password_edit)
        self.edits.addWidget(self.code_edit)
        self.edits.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for one in (self.error, self.practice):
            one.set_wrap(True)
        # A line is kept free for what may have to be said, so that the button stays where it is.
        under = QWidget()
        under.setMinimumHeight(theme.px(26))
        words = QVBoxLayout(under)
        words.setContentsMargins(0, 4, 0, 4)
        words.setSpacing(4)
        lines: tuple[QWidget, ...] = (self.error, self.caps, self.hint, self.practice)
        for line in lines:
            words.addWidget(line)
        self.setFixedWidth(theme.px(400))
        self.body.setContentsMargins(24, 22, 24, 24)
        self.body.setSpacing(6)
        self.body.addWidget(self.name)
        self.body.addWidget(self.edits)
        self.body.addWidget(under)
        self.body.addWidget(self.open_button)
        self.practice.hide()

    def _connect(self) -> None:
        self.password_edit.caps_changed.connect(self._notice_caps)
        for edit in (self.password_edit, self.code_edit):
            edit.returnPressed.connect(self._ask)
            edit.textEdited.connect(lambda _text: self.show_error(""))
        self.open_button.clicked.connect(lambda _checked=False: self._ask())

    def ask_for(self, kind: str) -> None:
        """Ask for the password or for the recovery code."""
        self.kind = kind
        by_code = kind == RECOVERY_CODE
        self.edits.setCurrentIndex(int(by_code))
        self.name.setText(
            translate("Unlock", "Recovery code") if by_code else translate("Unlock", "Password")
        )
        self.name.setBuddy(self.edit())
        self.show_error("")
        self.edit().setFocus()

    def edit(self) -> QWidget:
        """Return the field in sight."""
        return self.code_edit if self.kind == RECOVERY_CODE else self.password_edit

    def show_practice(self, password: str) -> None:
        """Say that this is practice, with its password."""
        self.practice.set(
            "sprout",
            translate("Unlock", "Practice file. The password is ‘{password}’.").format(password=password),
            "practice",
        )
        self.practice.show()

    def show_error(self, text: str) -> None:
        """Say under the field that it was not right; empty takes it away."""
        self.error.set("circle-alert", text, "error")
        for edit in (self.password_edit, self.code_edit):
            edit.setAccessibleDescription(text)
            if bool(edit.property("error")) != bool(text):
                edit.setProperty("error", bool(text))
                restyle(edit)
        self._show_under()

    def show_busy(self, busy: bool) -> None:
        """Hold the form while the file is being opened."""
        self.password_edit.setEnabled(not busy)
        self.code_edit.setEnabled(not busy)
        self.open_button.setEnabled(not busy)
        self.open_button.setText(translate("Unlock", "Opening…") if busy else translate("Unlock", "Open"))

    def again(self, error: str) -> None:
        """It was not right: say so, and let it be typed over."""
        self.show_error(error)
        edit = self.code_edit if self.kind == RECOVERY_CODE else self.password_edit
        edit.setFocus()
        edit.selectAll()

    def _notice_caps(self, on: bool) -> None:
        self._caps_on = on
        self._show_under()

    def _show_under(self) -> None:
        self.error.setVisible(bool(self.error.text()))
        self.caps.setVisible(self._caps_on and self.kind == PASSWORD)
        self.hint.setVisible(self.kind == RECOVERY_CODE and not self.error.text())

    def _ask(self) -> None:
        by_code = self.kind == RECOVERY_CODE
        text = self.code_edit.text() if by_code else self.password_edit.text()
        if text:
            self.asked.emit(self.kind, text)
        else:
            self.again(
                translate("Unlock", "Type your recovery code.")
                if by_code
                else translate("Unlock", "Type your password.")
            )
