"""Putting a backup back: first what will be different, then the deed; the old file stays beside it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, WrongPassword
from desktop.language import dates, translate, words
from desktop.services.backups import Difference, Looker, Prepared, difference, put_in_place
from desktop.storage.contents import Contents
from ui.desk import Desk, FileChange
from ui.dialogs.saving import SavingDialog
from ui.recovery.throttle import Throttle
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, PasswordEdit
from ui.widgets.labels import IconLabel, label
from ui.widgets.progress import BusyBar

NAMES = 6
"""As many names are written out; the rest is counted."""


class RestoreDialog(SavingDialog):
    """Looks ``backup`` through, compares it with the open file, and asks."""

    def __init__(self, parent: QWidget, desk: Desk, backup: Path) -> None:
        super().__init__(translate("RestoreBackup", "Restore a backup"), parent, width=600)
        self.desk, self._backup = desk, backup
        self._looker: Looker | None = None
        self._throttle = Throttle(desk.services.place.store.path)
        self.busy = BusyBar(translate("RestoreBackup", "The backup is being looked through…"))
        self.lines: list[IconLabel] = []
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.edit = PasswordEdit(translate("RestoreBackup", "Password of the backup"))
        self.password = Field(
            translate("RestoreBackup", "Password of the backup"),
            self.edit,
            translate("RestoreBackup", "It opens with the password of the day on which it was made."),
        )
        self.safe = label(
            translate(
                "RestoreBackup",
                "Your file as it is now stays beside it, with today’s date in its name, and is backed up "
                "first. Then Opmaat locks; you go on with your current password.",
            ),
            role="ink2",
            wrap=True,
        )
        self.deed = Button(translate("RestoreBackup", "Restore"), icon="rotate-ccw")
        self.cancel = Button(translate("RestoreBackup", "Not now"), "filled")
        self._arrange()
        self.deed.clicked.connect(lambda _checked=False: self._act())
        self._begin()

    def _arrange(self) -> None:
        self.body.addWidget(label(self._backup.name, "body_strong", wrap=True))
        self.body.addWidget(self.busy)
        self.body.addLayout(self._facts)
        self.body.addWidget(self.password)
        self.body.addWidget(self.safe)
        self.add_button(self.deed, "deed")
        self.add_button(self.cancel, "safe")
        self._stay_safe()
        for one in (self.password, self.safe):
            one.hide()

    def _stay_safe(self) -> None:
        """Going back in time is a deed with a cost: Enter stays with the safe answer."""
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    # --- looking ------------------------------------------------------------------------------

    def _begin(self) -> None:
        self.deed.set_blocked(translate("RestoreBackup", "The backup is being looked through."))
        self.desk.ask(self, lambda services: services.backups.looker(), self._look, self._refused)

    def _look(self, looker: Looker) -> None:
        self._looker = looker
        self.busy.show()
        self.desk.draw(self, lambda: looker.contents(self._backup), self._compare, self._refused)

    def _compare(self, then: Contents) -> None:
        self.desk.ask(
            self, lambda services: difference(services.backups.now(), then), self._show, self._refused
        )

    def _show(self, found: Difference) -> None:
        self.busy.hide()
        self.password.hide()
        self.clear_problem()
        for icon, text in lines(found):
            line = IconLabel(icon, text, "warn" if icon == "triangle-alert" else "ink", "body")
            line.set_wrap(True)
            self.lines.append(line)
            self._facts.addWidget(line)
        self.safe.show()
        self.deed.setText(translate("RestoreBackup", "Restore"))
        self.deed.set_blocked("")
        self._stay_safe()

    def _refused(self, error: OpmaatError) -> None:
        self._saving = False
        self.busy.hide()
        if isinstance(error, WrongPassword):
            self._ask_password()
            return
        self.deed.set_blocked(translate("RestoreBackup", "This backup cannot be restored."))
        self.show_problem(words.error_text(error))

    # --- another password ---------------------------------------------------------------------

    def _ask_password(self) -> None:
        self.password.show()
        self.deed.setText(translate("RestoreBackup", "Look"))
        self.deed.set_blocked("")
        self.deed.setDefault(True)
        self.edit.setFocus()

    def _try_password(self) -> None:
        looker, text = self._looker, self.edit.text()
        refusal = self._throttle.refusal()
        if not text or refusal or looker is None:
            self.password.set_error(refusal or translate("RestoreBackup", "Type the password of the backup."))
            self.edit.setFocus()
            return
        self.password.set_error("")
        self.busy.show()
        self.deed.set_blocked(translate("RestoreBackup", "The backup is being looked through."))
        self.desk.draw(
            self, lambda: looker.with_password(self._backup, text), self._knows, self._wrong_password
        )

    def _knows(self, looker: Looker) -> None:
        self._throttle.right()
        self._look(looker)

    def _wrong_password(self, error: OpmaatError) -> None:
        if not isinstance(error, WrongPassword):
            self._refused(error)
            return
        self.busy.hide()
        said = translate("RestoreBackup", "This is not the password of this backup.")
        self.password.set_error(self._throttle.wrong(said))
        self.deed.set_blocked("")
        self.edit.setFocus()
        self.edit.selectAll()

    # --- the deed -----------------------------------------------------------------------------

    def _act(self) -> None:
        if self._saving or self.deed.is_blocked:
            return
        if self.password.isVisible():
            self._try_password()
            return
        looker = self._looker
        self._saving = True
        self.busy.set_text(translate("RestoreBackup", "The backup is being prepared and checked…"))
        self.busy.show()
        self.deed.set_blocked(translate("RestoreBackup", "The backup is being prepared."))
        self.desk.ask(
            self,
            lambda services: services.backups.prepare(self._backup, looker),
            self._replace,
            self._refused,
        )

    def _replace(self, prepared: Prepared) -> None:
        self._saving = False
        mark = translate("RestoreBackup", "before restoring")
        clock = self.desk.services.place.clock
        said = translate("RestoreBackup", "The backup is restored. Your previous file stays beside it.")
        change = FileChange(lambda: put_in_place(prepared, mark, clock=clock), said)
        desk = self.desk
        self.accept()
        desk.replacing.emit(change)


def lines(found: Difference) -> list[tuple[str, str]]:
    """What will be different, one sentence a line, with an icon."""
    people = translate("RestoreBackup", "%n participant(s) in this backup.", "", found.participants)
    said = [("users", people)]
    if found.nothing:
        said.append(("circle-check", translate("RestoreBackup", "It holds the same as your current file.")))
    if found.missing:
        text = translate("RestoreBackup", "%n participant(s) are not in it: {names}.", "", len(found.missing))
        said.append(("triangle-alert", text.format(names=names(found.missing))))
    if found.sessions:
        text = translate("RestoreBackup", "%n visit(s) held after it will be missing.", "", found.sessions)
        said.append(("triangle-alert", f"{text} {last_visit(found)}".rstrip()))
    if found.changed:
        text = translate("RestoreBackup", "%n visit(s) or meeting(s) will be different.", "", found.changed)
        said.append(("arrow-up-down", text))
    if found.returning:
        text = translate("RestoreBackup", "%n participant(s) come back: {names}.", "", len(found.returning))
        said.append(("undo-2", text.format(names=names(found.returning))))
    return said


def last_visit(found: Difference) -> str:
    """When the last visit was that will be missing; empty when it has no day."""
    if found.last_day is None:
        return ""
    return translate("RestoreBackup", "The last one was on {day}.").format(day=dates.day(found.last_day))


def names(found: tuple[str, ...]) -> str:
    """The first names of a list, and how many more."""
    if len(found) <= NAMES:
        return ", ".join(found)
    more = translate("RestoreBackup", "and %n more", "", len(found) - NAMES)
    return f"{', '.join(found[:NAMES])} {more}"
