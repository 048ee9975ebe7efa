"""Older backups brought under the password and recovery code of today, one by one; it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate
from ui.desk import Desk
from ui.dialogs.saving import SavingDialog
from ui.widgets.buttons import Button
from ui.widgets.labels import IconLabel, label
from ui.widgets.progress import BusyBar


class RewrapDialog(SavingDialog):
    """Each backup is written and read back whole before it takes the place of the old one."""

    def __init__(self, parent: QWidget, desk: Desk, backups: Sequence[Path]) -> None:
        super().__init__(translate("RewrapBackups", "Update older backups"), parent, width=520)
        self.desk = desk
        self._todo = list(backups)
        self._total, self._done, self._not = len(backups), 0, 0
        self._rewrap: Callable[[Path], bool] | None = None
        said = translate(
            "RewrapBackups", "%n backup(s) open with an older password or code.", "", self._total
        )
        after = translate(
            "RewrapBackups",
            "After this they open with your current password and code. Copies on a stick that is not in "
            "the computer now keep the old ones.",
        )
        self.text = label(f"{said} {after}", role="ink2", wrap=True)
        self.busy = BusyBar(translate("RewrapBackups", "Backups are being written anew…"), True)
        self.outcome = IconLabel("circle-check", "", "good", "body")
        self.outcome.set_wrap(True)
        self.deed = Button(translate("RewrapBackups", "Update"), "filled", "key-round")
        self.close_button = Button(translate("RewrapBackups", "Not now"))
        for one in (self.text, self.busy, self.outcome):
            self.body.addWidget(one)
        self.add_button(self.deed, "deed")
        self.add_button(self.close_button, "safe")
        self.busy.hide()
        self.outcome.hide()
        self.busy.cancelled.connect(self._todo.clear)
        self.deed.clicked.connect(lambda _checked=False: self._begin())
        self.deed.setFocus()

    def _begin(self) -> None:
        if self._saving:
            return
        self._saving = True
        self.deed.set_blocked(translate("RewrapBackups", "Backups are being written anew."))
        self.busy.show()
        self.desk.ask(self, lambda services: services.security.rewrapper(), self._with, self._stopped)

    def _with(self, rewrap: Callable[[Path], bool]) -> None:
        self._rewrap = rewrap
        self._next()

    def _next(self) -> None:
        rewrap = self._rewrap
        self.busy.set_progress(self._done + self._not, self._total)
        if not self._todo or rewrap is None:
            self._over()
            return
        path = self._todo.pop(0)
        self.desk.draw(self, lambda: rewrap(path), self._one, lambda _error: self._one(False))

    def _one(self, done: bool) -> None:
        self._done += int(done)
        self._not += int(not done)
        self._next()

    def _stopped(self, _error: OpmaatError) -> None:
        self._todo.clear()
        self._over()

    def _over(self) -> None:
        self._saving = False
        self.busy.hide()
        left = self._total - self._done
        said = translate("RewrapBackups", "%n backup(s) updated.", "", self._done)
        if left:
            rest = translate("RewrapBackups", "%n backup(s) stayed as they were.", "", left)
            said = f"{said} {rest}"
        self.outcome.set("triangle-alert" if left else "circle-check", said, "warn" if left else "good")
        self.outcome.show()
        self.deed.hide()
        self.close_button.setText(translate("RewrapBackups", "Close"))
        self.close_button.setFocus()
