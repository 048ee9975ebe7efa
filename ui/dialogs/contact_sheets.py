"""The sheets around a contact: the very sheet is shown before it is printed or saved (P9)."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.language import translate
from desktop.services.contact import ContactCheck
from desktop.services.contact_papers import ContactSheet
from desktop.services.document import DocumentChoices
from ui.desk import Desk
from ui.papers.dialog import PaperDialog
from ui.widgets.fields import Check, Radio


def sheet_words(kind: ContactSheet) -> str:
    """What a sheet is called."""
    return {
        ContactSheet.CHECKLIST: translate("ContactSheets", "Conditions, as they stand"),
        ContactSheet.BLANK: translate("ContactSheets", "Conditions, blank to fill in together"),
        ContactSheet.WHY_NOT_YET: translate("ContactSheets", "Why not yet: for those around"),
        ContactSheet.NOT_YOUR_FAULT: translate("ContactSheets", "It is not you: for the participant"),
    }[kind]


class ContactSheetsDialog(PaperDialog):
    """Which sheet, in which language, with or without a name; on the right how it looks."""

    def __init__(
        self,
        desk: Desk,
        check: ContactCheck | None,
        parent: QWidget | None,
        kind: ContactSheet | None = None,
    ) -> None:
        super().__init__(desk, translate("ContactSheets", "Print"), parent, width=880, side=320)
        self._contact_id = check.contact.id if check else None
        kinds = [one for one in ContactSheet if check is not None or one is not ContactSheet.CHECKLIST]
        self.kinds = {one: Radio(sheet_words(one)) for one in kinds}
        self.kinds[kind if kind in self.kinds and kind is not None else kinds[0]].setChecked(True)
        self.named = Check(translate("ContactSheets", "With name, place and people"))
        self.printing.setText(translate("ContactSheets", "Print the sheet"))
        self.first.setSpacing(4)
        self._group = QButtonGroup(self)
        for radio in self.kinds.values():
            self._group.addButton(radio)
            self.first.addWidget(radio)
            radio.toggled.connect(lambda on: self.draw() if on else None)
        self.choices.addWidget(self.named)
        self.named.toggled.connect(lambda _on: self.draw())
        self.draw()
        self.kinds[self.chosen()].setFocus()

    def chosen(self) -> ContactSheet:
        """The sheet that is shown."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    @property
    def _is_named(self) -> bool:
        return self.chosen() is ContactSheet.CHECKLIST and self.named.isChecked()

    def draw(self) -> None:
        """Say what stands on the sheet, and make it anew."""
        self.named.setVisible(self.chosen() is ContactSheet.CHECKLIST)
        self.leaving.setText(leaving_text(self.chosen(), self._is_named))
        super().draw()

    def document_kind(self) -> str:
        """Filled or blank, the conditions are one document."""
        chosen = self.chosen()
        return (ContactSheet.CHECKLIST if chosen is ContactSheet.BLANK else chosen).value

    def wanted(self) -> DocumentChoices:
        """The sheet as it was chosen; only a filled one is about somebody."""
        filled = self.chosen() is ContactSheet.CHECKLIST
        item = str(self._contact_id) if filled else ""
        return DocumentChoices(item=item, named=self._is_named, language=self.language.value())


def leaving_text(kind: ContactSheet, named: bool) -> str:
    """What stands on the paper, so that nothing leaves unseen."""
    if kind is not ContactSheet.CHECKLIST:
        return translate("ContactSheets", "On it: nothing about a participant.")
    if named:
        return translate("ContactSheets", "On it: name, place and people. Keep this sheet with you.")
    return translate("ContactSheets", "On it: code, neutral label, date and answers. No names.")
