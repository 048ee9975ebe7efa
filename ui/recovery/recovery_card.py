"""The recovery code: shown once, printed, saved on a stick or written over; covered while typed back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu

from desktop.domain.clock import SYSTEM_CLOCK
from desktop.domain.errors import OpmaatError
from desktop.language import current_language, dates, translate, words
from desktop.services import first_start
from ui.recovery import sticks
from ui.recovery.sticks import Stick
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.code_box import CodeBox
from ui.widgets.labels import IconLabel, label
from ui.widgets.menus import entry


class RecoveryCard(Card):
    """Shows ``code``; it is written nowhere unless the user prints it or puts it on a stick."""

    shown_again = Signal()
    """The code is in sight again: what was typed of it does not count any more."""
    left = Signal()
    """The sheet was printed or saved: a file that is open writes that down."""

    def __init__(self, worker: Worker, code: str, store_path: Path) -> None:
        super().__init__()
        self._worker, self._code, self._store_path = worker, code, store_path
        self.box = CodeBox(
            code.split(),
            translate("FirstStart", "Your recovery code"),
            translate("FirstStart", "Your recovery code, covered"),
        )
        self.print_button = Button(translate("FirstStart", "Print the code"), icon="printer")
        self.stick_button = Button(translate("FirstStart", "Save on a stick"), "quiet", "save")
        self.show_button = Button(translate("FirstStart", "Show again"), "quiet", "eye")
        self.kept = IconLabel("check", "", "good", "body")
        self.trouble = IconLabel("info", "", "ink2")
        self.trouble.set_wrap(True)
        self._menu: QMenu | None = None
        self._lay_out()
        self._connect()
        self._say("")
        self._show_buttons()

    def _lay_out(self) -> None:
        head = IconLabel("key-round", translate("FirstStart", "Your recovery code"), "ink", "body_strong")
        self.body.addWidget(head)
        explained = translate(
            "FirstStart",
            "Forgotten your password? Then this is the only way back. "
            "Print the code or write it down, and do not keep it with the laptop.",
        )
        self.body.addWidget(label(explained, role="ink2", wrap=True))
        self.body.addSpacing(4)
        self.body.addWidget(self.box)
        self.body.addSpacing(4)
        self._deeds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._deeds.setSpacing(8)
        self._deeds.addWidget(self.print_button)
        self._deeds.addWidget(self.stick_button)
        self._deeds.addStretch(1)
        again = QHBoxLayout()
        again.addWidget(self.kept)
        again.addStretch(1)
        again.addWidget(self.show_button)
        self.body.addLayout(self._deeds)
        self.body.addLayout(again)
        self.body.addWidget(self.trouble)
        if current().scale >= 1.4:
            self._deeds.setDirection(QBoxLayout.Direction.TopToBottom)

    def _connect(self) -> None:
        self.print_button.clicked.connect(lambda _checked=False: self._print())
        self.stick_button.clicked.connect(lambda _checked=False: self._save())
        self.show_button.clicked.connect(lambda _checked=False: self._show_again())

    def cover(self) -> None:
        """Hide the code: it is being typed from paper."""
        if not self.box.covered:
            self.box.cover(True)
            self._say("")
            self._show_buttons()

    def _show_again(self) -> None:
        self.box.cover(False)
        self._show_buttons()
        self.shown_again.emit()

    def _show_buttons(self) -> None:
        covered = self.box.covered
        self.print_button.setVisible(not covered)
        self.stick_button.setVisible(not covered)
        self.show_button.setVisible(covered)
        self.kept.setVisible(bool(self.kept.text()))

    def _say(self, text: str) -> None:
        self.trouble.set("info", text, "ink2")
        self.trouble.setVisible(bool(text))

    def _keep(self, sentence: str) -> None:
        now = SYSTEM_CLOCK.now().astimezone()
        self._say("")
        self.kept.set("check", sentence.format(time=dates.clock(now)), "good")
        self._show_buttons()
        self.left.emit()

    def _draw(self, then: Callable[[bytes], None]) -> None:
        code, name, language = self._code, self._store_path.name, current_language()
        self._worker.submit(
            self, lambda: first_start.recovery_sheet(code, name, language), then, self._troubled
        )

    def _troubled(self, error: OpmaatError) -> None:
        self._say(words.error_text(error))

    def _print(self) -> None:
        from ui.recovery import printing

        if not printing.has_printer():
            self._say(
                translate("FirstStart", "No printer was found. Write the code down, or save it on a stick.")
            )
            return
        self._draw(self._ask_printer)

    def _ask_printer(self, pdf: bytes) -> None:
        from ui.recovery import printing

        title = translate("FirstStart", "Recovery code")
        printing.ask_and_print(
            self, pdf, title, lambda: self._keep(translate("FirstStart", "Printed at {time}"))
        )

    def _save(self) -> None:
        found = sticks.sticks()
        if not found:
            self._say(
                translate(
                    "FirstStart",
                    "There is no stick in this computer. Put one in and choose this again. "
                    "The code is never saved on the computer itself: that would leave the key in the door.",
                )
            )
        elif len(found) == 1:
            self._save_on(found[0])
        else:
            self._choose(found)

    def _choose(self, found: tuple[Stick, ...]) -> None:
        menu = self._menu = QMenu(self)
        menu.setAccessibleName(translate("FirstStart", "Which stick?"))
        for stick in found:
            line = entry(menu, stick.name.replace("&", "&&"))
            line.triggered.connect(lambda _checked=False, chosen=stick: self._save_on(chosen))
        menu.popup(self.stick_button.mapToGlobal(self.stick_button.rect().bottomLeft()))

    def _save_on(self, stick: Stick) -> None:
        code, label_, language = self._code, self._store_path.name, current_language()
        name = translate("FirstStart", "Opmaat recovery code")

        def save() -> Path:
            pdf = first_start.recovery_sheet(code, label_, language)
            return first_start.save_sheet(pdf, stick.folder, name)

        def saved(_path: Path) -> None:
            self._keep(translate("FirstStart", "On the stick since {time}"))

        self._worker.submit(self, save, saved, self._troubled)
