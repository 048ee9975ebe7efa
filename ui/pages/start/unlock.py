"""The unlock page: no name, no file name, one field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.storage.paths import BACKUP_SUFFIX, STORE_SUFFIX, default_backup_dir, default_store_path
from ui.pages.start.unlock_form import PASSWORD, RECOVERY_CODE, UnlockForm
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.logo import Logo
from ui.widgets.page import centred, scroll

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop.domain.errors import OpmaatError
    from desktop.services.office import Services
    from desktop.services.rescue import Saved
    from desktop.services.tries import Tries
    from ui.pages.start.backup_password import BackupPasswordDialog
    from ui.pages.start.new_password import NewPasswordDialog
    from ui.pages.start.opening import Opening, Secret
    from ui.pages.start.saved import SavedDialog
    from ui.pages.start.trouble import TroublePage
    from ui.widgets.bars import BarKind, MessageBar

TOLD_WIDE = 400
_UNTIL_PAINTED_MS = 100


class UnlockPage(QWidget):
    """Opens the file at ``path`` on the worker; what keeps it shut is shown in the same place."""

    unlocked = Signal(object)
    """The open Services."""
    other_file = Signal(object)
    """The path of another file to unlock."""
    begin_new = Signal(object)
    """The path at which to start a new file."""

    def __init__(self, worker: Worker, path: Path) -> None:
        super().__init__()
        self.setObjectName("unlock")
        self._worker, self._path = worker, path
        self._asked = (PASSWORD, "")
        self.form = UnlockForm()
        self.greeting = label(greeting(datetime.now().astimezone().time()), "title")
        self.asking = label("", role="ink2")
        self.forgotten = Button("", "quiet", "key-round")
        self.other = Button(translate("Unlock", "Open another file"), "quiet", "folder-open")
        self._above = QVBoxLayout()
        self.said: MessageBar | None = None
        self.trouble: TroublePage | None = None
        self.dialog: QFileDialog | NewPasswordDialog | BackupPasswordDialog | SavedDialog | None = None
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._ask_for(PASSWORD)
        # Reading the key file may take long on a slow disk; nothing waits for it, the painting least.
        QTimer.singleShot(_UNTIL_PAINTED_MS, self, self._ask_practice)
        # Once there is a window around it.
        QTimer.singleShot(0, self, self._focus_first)

    @cached_property
    def tries(self) -> Tries:
        """Wrong passwords for this file so far; imported with the first of them, as all that opens is."""
        from desktop.services.tries import Tries

        return Tries(self._path)

    @cached_property
    def real(self) -> Button:
        """The way to the counsellor's own file, on the page of a practice file only."""
        button = Button(translate("Unlock", "To my own file"), "quiet", "file-lock")
        button.clicked.connect(lambda _checked=False: self._go_real())
        return button

    @cached_property
    def _opening(self) -> Opening:
        from ui.pages.start.opening import Opening

        return Opening(self._path)

    @property
    def _secret(self) -> Secret:
        from ui.pages.start.opening import Secret

        return Secret(*self._asked)

    def _lay_out(self) -> None:
        door = QWidget()
        column = QVBoxLayout(door)
        # Optically in the middle: 32 above it; the scrolling sheet keeps 16 free at the right.
        column.setContentsMargins(24 + 16, 24, 24, 24 + 64)
        column.setSpacing(0)
        column.addStretch(1)
        column.addLayout(centred(Logo(64)))
        column.addSpacing(16)
        column.addLayout(centred(self.greeting))
        column.addSpacing(4)
        column.addLayout(centred(self.asking))
        column.addSpacing(24)
        column.addLayout(self._above)
        column.addLayout(centred(self.form))
        column.addSpacing(16)
        for button in (self.forgotten, self.other):
            column.addLayout(centred(button))
        column.addStretch(1)
        self._column = column
        self.stack.addWidget(scroll(door, translate("Unlock", "Unlock")))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def _connect(self) -> None:
        self.form.asked.connect(self._open)
        self.forgotten.clicked.connect(lambda _checked=False: self._swap())
        self.other.clicked.connect(lambda _checked=False: self.choose_file())

    def tell(self, kind: BarKind, text: str) -> None:
        """Say above the field what was done to the file, or where it lies; one thing at a time."""
        from ui.widgets.bars import MessageBar

        if self.said is not None:
            return

        self.said = MessageBar(kind, "", text)
        self.said.setFixedWidth(current().px(TOLD_WIDE))
        self._above.setContentsMargins(0, 0, 0, 24)
        self._above.addLayout(centred(self.said))
        self.said.show()

    def _focus_first(self) -> None:
        if self.trouble is None:
            self.form.edit().setFocus()

    def _ask_for(self, kind: str) -> None:
        by_code = kind == RECOVERY_CODE
        self.form.ask_for(kind)
        self.asking.setText(
            translate("Unlock", "Type the recovery code from your paper")
            if by_code
            else translate("Unlock", "Type your password to go on")
        )
        self.forgotten.setText(
            translate("Unlock", "Back to the password")
            if by_code
            else translate("Unlock", "Forgotten your password: use the recovery code")
        )

    def _swap(self) -> None:
        self._ask_for(PASSWORD if self.form.kind == RECOVERY_CODE else RECOVERY_CODE)

    def _ask_practice(self) -> None:
        if self._worker.finished:
            return
        from ui.pages.start.opening import is_practice

        path = self._path
        self._worker.submit(self, lambda: is_practice(path), self._learn_practice, lambda _error: None)

    def _learn_practice(self, practice: bool) -> None:
        if practice:
            from ui.pages.start.opening import practice_password

            self.forgotten.hide()
            self._column.insertLayout(self._column.count() - 1, centred(self.real))
            self.real.show()
            self._worker.submit(self, practice_password, self.form.show_practice, lambda _error: None)

    def _go_real(self) -> None:
        real = self._path.with_name(default_store_path().name)
        (self.other_file if real.exists() else self.begin_new).emit(real)

    # --- opening ------------------------------------------------------------------------------

    def _open(self, kind: str, text: str) -> None:
        wait = self.tries.wait() if kind == PASSWORD else 0
        if wait:
            self.form.again(_wait_sentence(wait))
            return
        self._asked = (kind, text)
        self.form.show_error("")
        self.form.show_busy(True)
        secret = self._secret
        self._worker.submit(self, lambda: self._opening.open(secret), self._opened, self._refused)

    def _opened(self, services: Services) -> None:
        self.form.show_busy(False)
        if self._asked[0] == PASSWORD:
            self._enter(services)
            return
        from ui.pages.start.new_password import NewPasswordDialog

        dialog = self.dialog = NewPasswordDialog(self, self._worker, services, self._asked[1])
        dialog.finished.connect(lambda _result: self._enter(services))
        dialog.open()

    def _enter(self, services: Services) -> None:
        self.tries.right()
        self._asked = (PASSWORD, "")
        self.form.password_edit.clear()
        self.form.code_edit.clear()
        self.unlocked.emit(services)

    def _refused(self, error: OpmaatError) -> None:
        from desktop.domain.errors import WrongPassword
        from desktop.language import words

        self.form.show_busy(False)
        if not isinstance(error, WrongPassword):
            self._show_trouble(error)
            return
        self._leave_trouble()
        if self._asked[0] == PASSWORD:
            wait = self.tries.wrong()
            said = translate("Unlock", "This password is not right.")
            self.form.again(f"{said} {_wait_sentence(wait)}" if wait else said)
        else:
            # A code is too long to be guessed, and stays the way back at once.
            self.form.again(words.error_text(error))

    # --- trouble ------------------------------------------------------------------------------

    def _show_trouble(self, error: OpmaatError) -> None:
        self._leave_trouble()
        from ui.pages.start.trouble import TroublePage

        if error.code == "in_use":
            from ui.first_window import call_forward

            call_forward(self._path)
        page = self.trouble = TroublePage(self._path, error)
        page.retry.connect(lambda: self._open(*self._asked))
        page.choose_file.connect(self.choose_file)
        page.choose_backup.connect(self.choose_backup)
        page.look.connect(lambda backup: self._look_through(page, backup))
        page.restore.connect(self._restore)
        page.salvage.connect(self._salvage)
        page.put_back_key.connect(self._put_back_key)
        page.helpdesk.connect(self._print_helpdesk)
        page.back.connect(self._leave_trouble)
        self.stack.addWidget(scroll(page, page.title.text()))
        self.stack.setCurrentIndex(1)
        page.first_focus().setFocus()
        self._worker.submit(page, self._opening.rescue, page.show_rescue, page.show_trouble)

    def _look_through(self, page: TroublePage, backup: Path) -> None:
        secret = self._secret
        self._worker.submit(
            page,
            lambda: self._opening.looked_through(backup, secret),
            lambda found: page.learn(backup, found),
            lambda error: page.learn(backup, error),
        )

    def _leave_trouble(self) -> None:
        if self.trouble is None:
            return
        self.trouble = None
        old = self.stack.widget(1)
        self.stack.setCurrentIndex(0)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self.form.edit().setFocus()

    def _restore(self, backup: Path) -> None:
        self._restore_with(backup, self._secret)

    def _restore_with(self, backup: Path, secret: Secret) -> None:
        page = self.trouble
        if page is None:
            return
        page.show_busy(True)

        from desktop.domain.errors import WrongPassword

        def refused(error: OpmaatError) -> None:
            if isinstance(error, WrongPassword):
                page.show_busy(False)
                if secret is not self._secret:
                    self.tries.wrong()
                self._ask_backup_password(backup)
            else:
                page.show_trouble(error)

        mark = translate("Trouble", "damaged")
        self._worker.submit(self, lambda: self._opening.restored(backup, secret, mark), self._enter, refused)

    def _salvage(self, backup: Path) -> None:
        page = self.trouble
        if page is None:
            return
        page.show_busy(True)
        secret, mark = self._secret, translate("Trouble", "damaged")
        self._worker.submit(
            self, lambda: self._opening.salvaged(backup, secret, mark), self._saved, page.show_trouble
        )

    def _saved(self, saved: Saved) -> None:
        from ui.pages.start.saved import SavedDialog

        dialog = self.dialog = SavedDialog(self, saved.newer, saved.older, saved.lost)
        dialog.finished.connect(lambda _result: self._enter(saved.services))
        dialog.open()

    def _ask_backup_password(self, backup: Path) -> None:
        from ui.pages.start.backup_password import BackupPasswordDialog
        from ui.pages.start.opening import Secret

        dialog = self.dialog = BackupPasswordDialog(self, self._path)
        dialog.given.connect(lambda text: self._restore_with(backup, Secret(PASSWORD, text)))
        dialog.open()

    def _put_back_key(self, copy: Path) -> None:
        page = self.trouble
        if page is None:
            return
        page.show_busy(True)
        secret, mark = self._secret, translate("Trouble", "set aside")
        self._worker.submit(
            self, lambda: self._opening.with_key_copy(copy, secret, mark), self._opened, self._refused
        )

    def _print_helpdesk(self) -> None:
        page = self.trouble
        if page is None:
            return
        from ui.pages.start.helpdesk import HelpdeskPrint

        HelpdeskPrint(page, self._worker, self._path).ask()

    # --- choosing files -----------------------------------------------------------------------

    def choose_file(self) -> None:
        """Let another file be chosen."""
        self._choose(
            translate("Unlock", "Open another file"),
            self._path.parent,
            translate("Unlock", "Opmaat files (*{suffix})").format(suffix=STORE_SUFFIX),
            self.other_file.emit,
        )

    def choose_backup(self) -> None:
        """Let a backup be chosen, from the usual folder or a stick."""
        folder = default_backup_dir(self._path)
        self._choose(
            translate("Trouble", "Choose a backup"),
            folder if folder.is_dir() else self._path.parent,
            translate("Trouble", "Backups (*{suffix})").format(suffix=BACKUP_SUFFIX),
            self._restore,
        )

    def _choose(self, title: str, folder: Path, kinds: str, then: Callable[[Path], object]) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self.dialog = QFileDialog(self, title, str(folder), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(lambda _result: dialog.deleteLater())
        dialog.open()


def _wait_sentence(seconds: int) -> str:
    from ui.waiting import wait_sentence

    return wait_sentence(seconds)


def greeting(now: time) -> str:
    """A greeting that fits the hour."""
    if 5 <= now.hour < 12:
        return translate("Unlock", "Good morning")
    if 12 <= now.hour < 18:
        return translate("Unlock", "Good afternoon")
    return translate("Unlock", "Good evening")
