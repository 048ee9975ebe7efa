"""A dialog that stays open while the store is writing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtGui import QKeySequence, QShortcut

from desktop.domain.errors import OpmaatError, Problem, Rejected
from desktop.language import words
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog


class SavingDialog(Dialog):
    """Set ``_saving`` when writing begins; until it is answered neither Esc nor a second press counts."""

    _saving = False

    def add_button(self, button: Button, role: Literal["deed", "safe"]) -> None:
        """Where Enter begins a new line, Ctrl+Enter does the deed, as on the session form."""
        super().add_button(button, role)
        if role == "deed":
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                QShortcut(QKeySequence(keys), self, button.click)

    def say_refused(self, error: OpmaatError, at_fields: Callable[[tuple[Problem, ...]], list[str]]) -> None:
        """Say why it is not saved; ``at_fields`` gives back the sentences that have no field."""
        self._saving = False
        if not isinstance(error, Rejected):
            self.show_problem(words.error_text(error))
            return
        rest = at_fields(error.problems)
        if rest:
            self.show_problem(" ".join(rest))
        else:
            self.clear_problem()

    def reject(self) -> None:
        """Esc closes, but not while the store is writing."""
        if not self._saving:
            super().reject()
