"""The organisation's own conditions: choose a file, see what differs, take it into use (M5)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, PackBroken
from desktop.language import translate, words
from desktop.method.own import Difference
from desktop.reports.progress_words import said
from desktop.services.pack_choice import OwnPack, read_own
from ui.desk import Desk
from ui.dialogs.choose_file import choose_file
from ui.dialogs.deed import DeedDialog
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.emptying import empty
from ui.widgets.labels import label
from ui.widgets.page import scroll

HEIGHT = 260


class OwnConditionsDialog(DeedDialog):
    """Nothing changes before the button with the deed is pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("OwnConditions", "Your organisation’s own conditions"),
            translate("OwnConditions", "Use these conditions"),
            parent,
            width=720,
        )
        self.own: OwnPack | None = None
        self.chooser: QFileDialog | None = None
        self.pick = Button(translate("OwnConditions", "Choose file…"), icon="folder-open")
        self.undo = Button(translate("OwnConditions", "Back to the conditions of Opmaat"), "quiet")
        self.undo.hide()
        self.trouble = MessageBar("error", "", "")
        self.trouble.hide()
        self.facts = label("", "body_strong", wrap=True)
        self.facts.hide()
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(4)
        self._list.addStretch(1)
        self.area = scroll(holder, translate("OwnConditions", "What differs"))
        self.area.setMinimumHeight(current().px(HEIGHT))
        self.area.hide()
        self._furnish()
        self.pick.clicked.connect(lambda _checked=False: self.choose())
        self.undo.clicked.connect(lambda _checked=False: self._back())
        self.block(translate("OwnConditions", "First choose a file."))
        desk.ask(self, lambda s: s.packs.chosen(), lambda found: self._offer_undo(found is not None))
        self.pick.setFocus()

    def _furnish(self) -> None:
        explained = translate(
            "OwnConditions",
            "An organisation may word soft conditions in its own way, add some and leave some out. The hard "
            "ones stay. Trajectories that run keep the conditions they began with; what you take into use "
            "here counts for new ones, from the next time you unlock.",
        )
        self.body.addWidget(label(explained, "body", "ink2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.pick)
        row.addStretch(1)
        row.addWidget(self.undo)
        self.body.addLayout(row)
        for part in (self.trouble, self.facts):
            self.body.addWidget(part)
        self.body.addWidget(self.area, 1)

    def _offer_undo(self, own: bool) -> None:
        self.undo.setVisible(own)

    def choose(self) -> None:
        """Let a file be chosen."""
        kinds = translate("OwnConditions", "Conditions (*.toml)")
        self.chooser = choose_file(self, self.pick.text(), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what differs, or what is wrong with it and where."""
        self.desk.draw(self, lambda: read_own(path), self._show, self._broken)

    def _broken(self, error: OpmaatError) -> None:
        self.own = None
        self.facts.hide()
        self.area.hide()
        self.trouble.set_message(translate("OwnConditions", "Not read."), trouble_text(error))
        self.trouble.show()
        self.block(translate("OwnConditions", "First choose a file."))

    def _show(self, own: OwnPack) -> None:
        self.own = own
        self.trouble.hide()
        count = translate(
            "OwnConditions", "{name}, version {version}: %n difference(s).", "", len(own.differences)
        )
        self.facts.setText(count.format(name=said(own.pack.name), version=own.pack.version))
        empty(self._list)
        for one in own.differences:
            self._list.addWidget(label(difference_title(one), "body_strong", wrap=True))
            if one.kind == "changed":
                self._list.addWidget(label(f"– {said(one.before)}", "body", "ink2", wrap=True))
                self._list.addWidget(label(f"+ {said(one.after)}", "body", wrap=True))
        self._list.addStretch(1)
        self.facts.show()
        self.area.setVisible(bool(own.differences))
        self.block("")
        self.deed.setFocus()

    def perform(self) -> None:
        """Take the conditions into use."""
        own = self.own
        if own is not None:
            self.submit(
                lambda s: s.packs.accept(own),
                translate("OwnConditions", "In use from the next time you unlock."),
            )

    def _back(self) -> None:
        self.submit(
            lambda s: s.packs.back(),
            translate("OwnConditions", "The conditions of Opmaat, from the next time you unlock."),
        )


def difference_title(one: Difference) -> str:
    """ "S5 Klein en kort: vervalt", "R4 Haalbare verwachting: uitleg anders"."""
    name = f"{one.code} {said(one.before if one.kind != 'added' else one.after)}"
    if one.kind == "added":
        return translate("OwnConditions", "{name}: new").format(name=name)
    if one.kind == "dropped":
        return translate("OwnConditions", "{name}: left out").format(name=name)
    field = {
        "label": translate("OwnConditions", "name"),
        "reason": translate("OwnConditions", "why it matters"),
        "when_no": translate("OwnConditions", "what to do"),
        "for_participant": translate("OwnConditions", "words for the participant"),
    }[one.field]
    return translate("OwnConditions", "{code}, {field}:").format(code=one.code, field=field)


def trouble_text(error: OpmaatError) -> str:
    """What is wrong with the file, and at which word."""
    if not isinstance(error, PackBroken):
        return words.error_text(error)
    text = words.fault_text(str(error.params["fault"]))
    key = str(error.params["key"])
    where = translate("OwnConditions", "At ‘{key}’: {fault}.")
    return where.format(key=key, fault=text) if key else f"{words.capital(text)}."
