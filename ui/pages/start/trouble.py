"""The file does not open: what is safe comes first, then what to do; nothing here erases."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import translate, words
from desktop.services.rescue import Copy, Rescue
from ui.pages.start.copies import MOST, CopyList, when
from ui.pages.start.troubles import NEEDS_COPY, NEEDS_KEY, code_of, safe_text, title_of
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.page import bring_to
from ui.widgets.progress import BusyBar

if TYPE_CHECKING:
    from desktop.services.backups import Verified

WIDE = 744
UNFIT = frozenset({"damaged", "newer_version", "not_found"})
"""What a copy can have that makes it no way out."""


@dataclass(frozen=True, slots=True)
class _Way:
    """One way out: what it does, and its button."""

    icon: str
    title: str
    fact: str
    button: str


class WayRow(Card):
    """A card with one way out."""

    def __init__(self, way: _Way, *, first: bool) -> None:
        super().__init__()
        theme = current()
        size = theme.px(24)
        picture = QLabel()
        picture.setPixmap(
            theme.pixmap(way.icon, "accent" if first else "ink2", size, self.devicePixelRatioF())
        )
        picture.setFixedWidth(size)
        self.title = label(way.title, "name", wrap=True)
        self.button = Button(way.button, "filled" if first else "plain")
        self.button.setAccessibleDescription(f"{way.title}. {way.fact}")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(label(way.fact, role="ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        self.body.setContentsMargins(16, 10, 16, 10)
        self.body.addLayout(row)


class TroublePage(QWidget):
    """One kind of trouble with one file. It only shows and asks; the unlock page does."""

    retry = Signal()
    choose_file = Signal()
    choose_backup = Signal()
    restore = Signal(object)
    """The path of a backup to put back beside the file."""
    salvage = Signal(object)
    """The path of the backup that gives what the file does not."""
    put_back_key = Signal(object)
    """The path of the copy of the key file to put back."""
    look = Signal(object)
    """The path of a backup to look through; answered with :meth:`learn`."""
    helpdesk = Signal()
    """Print what stands here for the helpdesk."""
    back = Signal()
    """Back to the password."""

    def __init__(self, path: Path, error: OpmaatError) -> None:
        super().__init__()
        self.code = code_of(error)
        self._path = path
        self.title = label(title_of(self.code), "title", wrap=True)
        self.said = label(words.error_text(error), wrap=True)
        self.safe = MessageBar("good", *safe_text(self.code))
        self.trouble = MessageBar("error", "", "")
        self.told = MessageBar("info", "", "")
        self.busy = BusyBar(translate("Trouble", "The backup is being restored and checked…"))
        self.back_button = Button(translate("Trouble", "Back to the password"), "quiet", "arrow-left")
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.rows: list[WayRow] = []
        self.copies: CopyList | None = None
        self._rescue: Rescue | None = None
        self._unlooked: list[Path] = []
        self._unfit: set[Path] = set()
        self._ways = QVBoxLayout()
        self._ways.setSpacing(16)
        self._listed = QVBoxLayout()
        self._lay_out()
        self.trouble.hide()
        self.told.hide()
        self.busy.hide()
        self.show_rescue(None)

    def _lay_out(self) -> None:
        theme = current()
        icon = QLabel()
        size = theme.px(40)
        icon.setPixmap(theme.pixmap("file-warning", "warn", size, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.title)
        texts.addWidget(self.said)
        head.addLayout(texts, 1)
        middle = QWidget()
        middle.setMaximumWidth(theme.px(WIDE))
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(20)
        said = QVBoxLayout()
        said.setSpacing(12)
        for one in (self.safe, self.trouble, self.told, self.busy):
            said.addWidget(one)
        column.addLayout(said)
        column.addSpacing(24)
        column.addLayout(self._listed)
        column.addLayout(self._ways)
        column.addSpacing(20)
        column.addWidget(label(f"{self._path.name}  ·  {self.code}", "caption", "ink2", wrap=True))
        column.addSpacing(8)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        # The scrolling sheet keeps 16 free at the right: as much at the left keeps the middle in the middle.
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24 + 16, 56, 24, 24)
        whole.addLayout(row)
        whole.addStretch(1)

    def show_rescue(self, rescue: Rescue | None) -> None:
        """Show the ways out with the copies that are in reach; ``None``: nobody looked yet."""
        self.safe.set_message(*safe_text(self.code))
        if any(row.button.hasFocus() for row in self.rows):
            # From a button that goes the keyboard would wander on, and the page scroll with it.
            self.back_button.setFocus()
        empty(self._ways)
        self.rows = []
        if rescue is not None:
            self._add_copies(rescue)
        self._add_general()
        if rescue is not None and rescue is not self._rescue:
            self._rescue = rescue
            self._list_copies(rescue)
        # The new rows can only take the focus once the layout has shown them.
        QTimer.singleShot(0, self, self._focus_first)

    def _add_copies(self, rescue: Rescue) -> None:
        if self.code in NEEDS_KEY and rescue.key_copy is not None:
            self._add_key_copy(rescue.key_copy)
        if self.code in NEEDS_COPY:
            # With the key back nothing is lost: going back to a backup is no first choice then.
            whole = bool(self.rows)
            fit = tuple(copy for copy in rescue.backups if copy.path not in self._unfit)
            if not whole:
                self._say_backups(fit)
            self._add_backups(() if whole else fit)
            if self.code == "damaged" and fit:
                self._add_salvage(fit[0])

    def _list_copies(self, rescue: Rescue) -> None:
        """Name the copies, and have the newest looked through one by one."""
        key_is_back = self.code in NEEDS_KEY and rescue.key_copy is not None
        if self.code not in NEEDS_COPY or key_is_back or not rescue.backups:
            return
        self.copies = CopyList(rescue.backups)
        self._listed.addWidget(self.copies)
        self._listed.addSpacing(16)
        self._unlooked = [copy.path for copy in rescue.backups[:MOST]]
        self._look_on()

    def _look_on(self) -> None:
        if self._unlooked:
            self.look.emit(self._unlooked[0])

    def learn(self, path: Path, found: Verified | OpmaatError) -> None:
        """What came of looking a backup through: one that is damaged is offered no longer."""
        if self.copies is not None:
            self.copies.learn(path, found)
        if path in self._unlooked:
            self._unlooked.remove(path)
        newest = self._newest_fit()
        if isinstance(found, OpmaatError) and found.code in UNFIT:
            self._unfit.add(path)
            if newest == path and self._rescue is not None and self.busy.isHidden():
                self.show_rescue(self._rescue)
        self._look_on()

    def _newest_fit(self) -> Path | None:
        backups = self._rescue.backups if self._rescue is not None else ()
        return next((copy.path for copy in backups if copy.path not in self._unfit), None)

    def _focus_first(self) -> None:
        if self.isVisible():
            bring_to(self.rows[0].button)

    def first_focus(self) -> QWidget:
        """Return the button of the first way out."""
        return self.rows[0].button

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while a backup is being put back."""
        self.busy.setVisible(busy)
        self.trouble.hide()
        self.told.hide()
        for button in (*(row.button for row in self.rows), self.back_button):
            button.setEnabled(not busy)

    def show_trouble(self, error: OpmaatError) -> None:
        """Say why that did not work; the ways out stay."""
        self.show_busy(False)
        self.trouble.set_message(translate("Trouble", "That did not work."), words.error_text(error))
        self.trouble.show()
        self.rows[0].button.setFocus()

    def tell(self, text: str) -> None:
        """Say what was done; the ways out stay."""
        self.trouble.hide()
        self.told.set_message("", text)
        self.told.show()

    def _say_backups(self, copies: tuple[Copy, ...]) -> None:
        if not copies:
            lead, text = safe_text(self.code)
            none = translate(
                "Trouble", "There is no backup beside this file; perhaps there is one on a stick."
            )
            self.safe.set_message(lead, f"{text} {none}")
            return
        self.safe.set_message(
            translate("Trouble", "There is a backup of {when}.").format(when=when(copies[0])),
            translate("Trouble", "What you wrote after that is not in it. Your old file stays beside it."),
        )

    def _add(self, way: _Way) -> Button:
        row = WayRow(way, first=not self.rows)
        self.rows.append(row)
        self._ways.addWidget(row)
        return row.button

    def _add_key_copy(self, copy: Copy) -> None:
        button = self._add(
            _Way(
                "key-round",
                translate("Trouble", "Restore the key file"),
                translate("Trouble", "The copy of {when}. Nothing is lost by it.").format(when=when(copy)),
                translate("Trouble", "Restore"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.put_back_key.emit(copy.path))

    def _add_backups(self, copies: tuple[Copy, ...]) -> None:
        if copies:
            newest = copies[0]
            button = self._add(
                _Way(
                    "rotate-ccw",
                    translate("Trouble", "Go on with the backup of {when}").format(when=when(newest)),
                    translate("Trouble", "Your old file is set aside, with today’s date in its name."),
                    translate("Trouble", "Restore"),
                )
            )
            button.clicked.connect(lambda _checked=False: self.restore.emit(newest.path))
        fact = (
            translate("Trouble", "%n backup(s) on this laptop, and what is on your stick.", "", len(copies))
            if copies
            else translate("Trouble", "On a stick, or in another folder.")
        )
        button = self._add(
            _Way(
                "history",
                translate("Trouble", "Choose a backup"),
                fact,
                translate("Trouble", "Choose…"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.choose_backup.emit())

    def _add_salvage(self, newest: Copy) -> None:
        button = self._add(
            _Way(
                "life-buoy",
                translate("Trouble", "Rescue what can still be read"),
                translate("Trouble", "The rest comes from the backup; you see what was lost."),
                translate("Trouble", "Rescue…"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.salvage.emit(newest.path))

    def _add_general(self) -> None:
        # An older Opmaat stays too old, however often one tries.
        if self.code == "newer_version":
            self._add_other()
            self._add_retry()
        else:
            self._add_retry()
            self._add_other()
        # Open elsewhere is nothing to call about.
        if self.code != "in_use":
            self._add_helpdesk()

    def _add_helpdesk(self) -> None:
        button = self._add(
            _Way(
                "printer",
                translate("Trouble", "Print this sheet for the helpdesk"),
                translate("Trouble", "Without names or texts of participants."),
                translate("Trouble", "Print…"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.helpdesk.emit())

    def _add_retry(self) -> None:
        button = self._add(
            _Way(
                "lock-open",
                translate("Trouble", "Open it once more"),
                translate("Trouble", "When you have mended it, or closed it elsewhere."),
                translate("Trouble", "Try again"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.retry.emit())

    def _add_other(self) -> None:
        button = self._add(
            _Way(
                "folder-open",
                translate("Trouble", "Open another file"),
                translate("Trouble", "This one stays as it is."),
                translate("Trouble", "Choose…"),
            )
        )
        button.clicked.connect(lambda _checked=False: self.choose_file.emit())
