"""The last step before a document about somebody leaves: what is in it, and to whom it goes (P9)."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.language import translate
from desktop.services.document import Draft
from desktop.services.documents import LONGEST_RECIPIENT
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field, line_edit
from ui.widgets.labels import IconLabel, label


class Deed(Enum):
    """The ways out."""

    SAVE = "save"
    PRINT = "print"


class LeavingDialog(Dialog):
    """Names what leaves; one line says to whom. With words like a name, the safe answer is first."""

    agreed = Signal(str)
    """It may leave; to whom, as it was filled in."""

    def __init__(
        self, draft: Draft, deed: Deed, parent: QWidget | None, *, warning: str = "", protected: bool = False
    ) -> None:
        super().__init__(translate("Papers", "This leaves"), parent, width=480)
        self.words = label(leaving_text(draft), wrap=True)
        self.body.addWidget(self.words)
        for icon, text in remarks(draft, deed, protected=protected):
            line = IconLabel(icon, text)
            line.set_wrap(True)
            self.body.addWidget(line)
        self.warning = MessageBar("warn", translate("Papers", "Please note."), warning)
        self.warning.setVisible(bool(warning))
        self.body.addWidget(self.warning)
        self.recipient = line_edit(max_length=LONGEST_RECIPIENT)
        hint = translate("Papers", "Such as: my supervisor. It is kept in your file, not on the document.")
        self.body.addWidget(
            Field(translate("Papers", "To whom does it go?"), self.recipient, hint, optional=True)
        )
        self.safe = Button(translate("Papers", "Not now"), "filled" if warning else "plain")
        self.deed = Button(deed_words(deed, anyway=bool(warning)), "plain" if warning else "filled")
        self.add_button(self.deed, "deed")
        self.add_button(self.safe, "safe")
        self.deed.clicked.connect(lambda _checked=False: self._agree())
        if warning:
            self.deed.setDefault(False)
            self.safe.setDefault(True)
            self.safe.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.recipient.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleDescription(self.words.text())

    def _agree(self) -> None:
        recipient = self.recipient.text()
        self.accept()
        self.agreed.emit(recipient)


def remarks(draft: Draft, deed: Deed, *, protected: bool) -> list[tuple[str, str]]:
    """What else is good to know, as (icon, sentence)."""
    found = []
    if draft.named:
        found.append(("user", translate("Papers", "The name is in it.")))
    elif draft.code:
        found.append(
            ("shield-check", translate("Papers", "Without a name it is still about somebody: keep it safe."))
        )
    if protected and deed is Deed.SAVE:
        found.append(("file-lock", translate("Papers", "The PDF opens only with the password.")))
    return found


def deed_words(deed: Deed, *, anyway: bool) -> str:
    """What the button does."""
    if anyway:
        return (
            translate("Papers", "Save anyway") if deed is Deed.SAVE else translate("Papers", "Print anyway")
        )
    return translate("Papers", "Save PDF…") if deed is Deed.SAVE else translate("Papers", "Print…")


def leaving_text(draft: Draft) -> str:
    """Name everything that is in it, and then what is not."""
    # "No name" beside a word that looks like one would be untrue.
    lacks = "" if draft.slipped else draft.lacks
    if not draft.holds:
        return lacks
    sentence = translate("Papers", "This goes along: {parts}. {not_in_it}")
    return sentence.format(parts=", ".join(draft.holds), not_in_it=lacks).strip()
