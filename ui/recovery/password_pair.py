"""A new password, typed twice, with its strength as people guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Problem
from desktop.language import translate, words
from desktop.services import first_start
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.fields import Field, PasswordEdit, line_edit
from ui.widgets.labels import IconLabel, label
from ui.widgets.speaking import announce
from ui.widgets.strength import StrengthBar

if TYPE_CHECKING:
    from desktop.services.security import PasswordStrength

PAUSE_MS = 120
"""Judging waits for a short pause in the typing."""


class PasswordPair(QWidget):
    """Two fields, a bar of four segments. ``changed`` when :meth:`reason` may be another one."""

    changed = Signal()
    finished = Signal()
    """Enter in the second field."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker
        self.own_words: tuple[str, ...] = ()
        self._asked = 0
        self._strength: PasswordStrength | None = None
        self.first_edit = PasswordEdit(translate("PasswordPair", "Password"))
        self.again_edit = line_edit(name=translate("PasswordPair", "Once more"))
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.first = Field(translate("PasswordPair", "Password"), self.first_edit)
        self.again = Field(translate("PasswordPair", "Once more"), self.again_edit)
        self.bar = StrengthBar(translate("PasswordPair", "Strength of the password"))
        self.hint = label(
            translate("PasswordPair", "Four loose words are strong and easy to remember."),
            "caption",
            "ink2",
            wrap=True,
        )
        self.caps = IconLabel("arrow-big-up-dash", translate("PasswordPair", "Caps Lock is on"), "ink2")
        self.caps.hide()
        self._tick = QAction(translate("PasswordPair", "The same"), self)
        self._tick.setIcon(current().icon("check", "good", current().px(18)))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first)
        column.addSpacing(8)
        column.addWidget(self.bar)
        column.addSpacing(4)
        column.addWidget(self.hint)
        column.addWidget(self.caps)
        column.addSpacing(12)
        column.addWidget(self.again)
        column.addStretch(1)

    def _connect(self) -> None:
        self.first_edit.textChanged.connect(self._typed)
        self.first_edit.editingFinished.connect(self._judge_first)
        self.first_edit.returnPressed.connect(self.again_edit.setFocus)
        self.first_edit.caps_changed.connect(self._notice_caps)
        self.again_edit.textChanged.connect(self._compare)
        self.again_edit.editingFinished.connect(self._judge_again)
        self.again_edit.returnPressed.connect(self.finished)
        self._pause.timeout.connect(self._ask)

    def password(self) -> str:
        """Return what was typed first."""
        return self.first_edit.text()

    def strength_word(self) -> str:
        """Return how strong it is, in a word."""
        return self.bar.word()

    def reason(self) -> str:
        """Why this will not do yet; empty: strong enough and twice the same."""
        if not self.password():
            return translate("PasswordPair", "Choose a password first")
        if self._strength is None:
            return translate("PasswordPair", "Looking how strong the password is")
        if self._strength.problem:
            return translate("PasswordPair", "This password is not strong enough yet")
        if not self.again_edit.text():
            return translate("PasswordPair", "Type the password once more")
        if self.again_edit.text() != self.password():
            return translate("PasswordPair", "The two passwords are not the same yet")
        return ""

    def wanting(self) -> QLineEdit | None:
        """Return the field that has to be filled or mended first."""
        if not self.reason():
            return None
        strong = self._strength is not None and not self._strength.problem
        return self.again_edit if strong and self.password() else self.first_edit

    def show_faults(self) -> None:
        """Say beside the fields what is wrong with them."""
        self._judge_first()
        self._judge_again()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first_edit.clear()
        self.again_edit.clear()

    def _typed(self) -> None:
        self._asked += 1
        self._strength = None
        self.first.set_error("")
        self.hint.show()
        if self.password():
            self._pause.start()
        else:
            self._pause.stop()
            self.bar.show_strength(0, "")
        self._compare()

    def _ask(self) -> None:
        asked, password, own = self._asked, self.password(), self.own_words

        def judged(strength: PasswordStrength) -> None:
            if asked == self._asked:
                self._show(strength)

        # Guessing takes longer the longer the password: not on the thread that paints.
        self._worker.submit(self, lambda: first_start.strength_of(password, own), judged, self._not_judged)

    def _not_judged(self, error: OpmaatError) -> None:
        self.first.set_error(words.error_text(error))

    def _notice_caps(self, on: bool) -> None:
        self.caps.setVisible(on)
        if on:
            announce(self.first_edit, self.caps.text())

    def _show(self, strength: PasswordStrength) -> None:
        self._strength = strength
        filled = max(1, strength.score) if self.password() else 0
        self.bar.show_strength(filled, strength_word(filled))
        if not self.first_edit.hasFocus():
            self._judge_first()
        self.changed.emit()

    def _judge_first(self) -> None:
        problem = self._strength.problem if self._strength is not None and self.password() else ""
        self.first.set_error(words.problem_text(Problem("password", problem)) if problem else "")
        self.hint.setVisible(not problem)

    def _judge_again(self) -> None:
        typed = self.again_edit.text()
        other = bool(typed) and typed != self.password()
        self.again.set_error(
            translate("PasswordPair", "These two are not the same. Type the password once more.")
            if other
            else ""
        )

    def _compare(self) -> None:
        same = bool(self.password()) and self.again_edit.text() == self.password()
        if same:
            self.again_edit.addAction(self._tick, QLineEdit.ActionPosition.TrailingPosition)
        else:
            self.again_edit.removeAction(self._tick)
        if same or not self.password().startswith(self.again_edit.text()):
            self._judge_again()
        self.changed.emit()


def strength_word(filled: int) -> str:
    """Return the word beside that many filled segments, 0-4."""
    return (
        "",
        translate("PasswordPair", "weak"),
        translate("PasswordPair", "fair"),
        translate("PasswordPair", "strong"),
        translate("PasswordPair", "very strong"),
    )[filled]
