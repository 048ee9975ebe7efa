"""The card on which a file is opened: a password, or the recovery code."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current, restyle
from ui.theme.early import SECRET_INPUT, set_early
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label
from ui.widgets.text_inputs import PasswordEdit, line_edit

PASSWORD, RECOVERY_CODE = "password", "recovery_code"


class UnderField(QWidget):
    """What may have to be said under the field."""

    def __init__(self) -> None:
        super().__init__()
        self.error = IconLabel("circle-alert", "", "error")
        self.caps = IconLabel("arrow-big-up-dash", translate("Unlock", "Caps Lock is on"), "ink2")
        self.hint = label(
            translate("Unlock", "Eight groups of four. Capitals and spaces make no difference."),
            "caption",
            "ink2",
            wrap=True,
        )
        self.practice = IconLabel("sprout", "", "practice")
        for one in (self.error, self.practice):
            one.set_wrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        lines: tuple[QWidget, ...] = (self.error, self.caps, self.hint, self.practice)
        for line in lines:
            column.addWidget(line)
            line.hide()


class UnlockForm(Card):
    """One field and one button. ``asked`` with the kind (``PASSWORD`` or ``RECOVERY_CODE``) and the text."""

    asked = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.kind = PASSWORD
        self.name = label(translate("Unlock", "Password"), "body_strong")
        self.password_edit = PasswordEdit(translate("Unlock", "Password"))
        self._edits: list[QLineEdit] = [self.password_edit]
        self.open_button = Button(translate("Unlock", "Open"), "filled", "lock-open")
        self._under = QVBoxLayout()
        self._error = ""
        self._caps_on = False
        self._lay_out()
        self._connect()
        self._show_under()

    def _lay_out(self) -> None:
        theme = current()
        self.open_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A line is kept free for what may have to be said, so that the button stays where it is.
        room = QWidget()
        room.setMinimumHeight(theme.px(26))
        room.setLayout(self._under)
        self._under.setContentsMargins(0, 0, 0, 0)
        self.setFixedWidth(theme.px(400))
        self.body.setContentsMargins(24, 22, 24, 24)
        self.body.setSpacing(6)
        self.body.addWidget(self.name)
        self.body.addWidget(self.password_edit)
        self.body.addWidget(room)
        self.body.addWidget(self.open_button)

    def _connect(self) -> None:
        self.password_edit.caps_changed.connect(self._notice_caps)
        self._listen(self.password_edit)
        self.open_button.clicked.connect(lambda _checked=False: self._ask())

    def _listen(self, edit: QLineEdit) -> None:
        edit.returnPressed.connect(self._ask)
        edit.textEdited.connect(lambda _text: self.show_error(""))

    @cached_property
    def code_edit(self) -> QLineEdit:
        """The field for the recovery code, made when it is asked for; the first page does without."""
        edit = line_edit(name=translate("Unlock", "Recovery code"), max_length=120)
        set_early(edit, "inputMethodHints", SECRET_INPUT)
        self._listen(edit)
        self._edits.append(edit)
        self.body.insertWidget(self.body.indexOf(self.password_edit) + 1, edit)
        QWidget.setTabOrder(self.password_edit, edit)
        return edit

    def ask_for(self, kind: str) -> None:
        """Ask for the password or for the recovery code."""
        self.kind = kind
        by_code = kind == RECOVERY_CODE
        shown = self.edit()
        for edit in self._edits:
            edit.setVisible(edit is shown)
        self.name.setText(
            translate("Unlock", "Recovery code") if by_code else translate("Unlock", "Password")
        )
        self.name.setBuddy(shown)
        self.show_error("")
        shown.setFocus()

    def edit(self) -> QLineEdit:
        """Return the field in sight."""
        return self.code_edit if self.kind == RECOVERY_CODE else self.password_edit

    @cached_property
    def said(self) -> UnderField:
        """What is said under the field, made when there is something to say."""
        lines = UnderField()
        self._under.addWidget(lines)
        lines.show()
        return lines

    def show_practice(self, password: str) -> None:
        """Say that this is practice, with its password."""
        text = translate("Unlock", "Practice file. The password is ‘{password}’.")
        self.said.practice.set("sprout", text.format(password=password), "practice")
        self.said.practice.show()

    def show_error(self, text: str) -> None:
        """Say under the field that it was not right; empty takes it away."""
        self._error = text
        for edit in self._edits:
            edit.setAccessibleDescription(text)
            if bool(edit.property("error")) != bool(text):
                edit.setProperty("error", bool(text))
                restyle(edit)
        self._show_under()

    def show_busy(self, busy: bool) -> None:
        """Hold the form while the file is being opened; the keyboard stays where it is."""
        if busy:
            # A button that goes off hands the keyboard on, to a link that opens another file.
            self.edit().setFocus()
        for edit in self._edits:
            edit.setReadOnly(busy)
        self.open_button.setEnabled(not busy)
        self.open_button.setText(translate("Unlock", "Opening…") if busy else translate("Unlock", "Open"))

    def again(self, error: str) -> None:
        """It was not right: say so, and let it be typed over."""
        from ui.widgets.speaking import announce

        self.show_error(error)
        edit = self.edit()
        announce(edit, error, urgent=True)
        edit.setFocus()
        edit.selectAll()

    def _notice_caps(self, on: bool) -> None:
        self._caps_on = on
        self._show_under()
        if on:
            from ui.widgets.speaking import announce

            announce(self.edit(), self.said.caps.text())

    def _show_under(self) -> None:
        by_code = self.kind == RECOVERY_CODE
        if not (self._error or self._caps_on or by_code or self._under.count()):
            return
        self.said.error.set("circle-alert", self._error, "error")
        self.said.error.setVisible(bool(self._error))
        self.said.caps.setVisible(self._caps_on and not by_code)
        self.said.hint.setVisible(by_code and not self._error)

    def _ask(self) -> None:
        if not self.open_button.isEnabled():
            return
        by_code = self.kind == RECOVERY_CODE
        text = self.edit().text()
        if text:
            self.asked.emit(self.kind, text)
        else:
            self.again(
                translate("Unlock", "Type your recovery code.")
                if by_code
                else translate("Unlock", "Type your password.")
            )
