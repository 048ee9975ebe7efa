"""Consent was refused or taken back: sharing asks why, and the log keeps the answer (P12)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.domain.errors import Problem
from desktop.domain.privacy import ShareReason, Sharing, validate_sharing
from desktop.language import dates, privacy_words, translate, words
from desktop.services.sharing import Refused
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, icon_line, say
from ui.widgets.fields import Field, Radio, line_edit


class SharingReasonDialog(DeedDialog):
    """``agreed`` with the reason and a note; closing it shares nothing."""

    agreed = Signal(object, str)

    def __init__(self, desk: Desk, refused: Sequence[Refused], parent: QWidget | None) -> None:
        title = translate("SharingReason", "Consent was refused")
        super().__init__(desk, title, translate("SharingReason", "Share all the same"), parent)
        self.safe.setText(translate("SharingReason", "Do not share"))
        for one in refused:
            for consent in one.consents:
                line = translate("SharingReason", "{name}: no to ‘{purpose}’, {day}").format(
                    name=one.name,
                    purpose=words.consent_purpose(consent.purpose),
                    day=dates.with_year(consent.on),
                )
                self.body.addLayout(icon_line("minus", line, "ink"))
        say(self, translate("SharingReason", "Why may it be shared this time? The log keeps your answer."))
        self.group = QButtonGroup(self)
        self.choices: dict[ShareReason, Radio] = {}
        for reason in ShareReason:
            choice = Radio(words.capital(privacy_words.share_reason(reason)))
            self.group.addButton(choice)
            self.choices[reason] = choice
            self.body.addWidget(choice)
        self.note = line_edit(name=translate("SharingReason", "In your own words"))
        self.fields["note"] = Field(
            translate("SharingReason", "In your own words"),
            self.note,
            translate("SharingReason", "Stands in the file of the participant, not in the log."),
            optional=True,
        )
        self.body.addWidget(self.fields["note"])
        self.group.buttonClicked.connect(lambda _button: self.block(""))
        self.block(translate("SharingReason", "First choose why."))
        self.choices[ShareReason.ASKED].setFocus()

    def reason(self) -> ShareReason | None:
        """What was chosen."""
        return next((reason for reason, choice in self.choices.items() if choice.isChecked()), None)

    def perform(self) -> None:
        """Agree, when something was chosen."""
        reason, note = self.reason(), self.note.text().strip()
        problems: Sequence[Problem] = validate_sharing(Sharing("", reason, note), reason_needed=True)
        self.fields["note"].set_error("")
        if problems:
            self.show_problems(problems)
            return
        self.agreed.emit(reason, note)
        self.accept()


def consent_sentence(purposes: Sequence[str]) -> str:
    """The sentence of the bar in a dossier."""
    listed = ", ".join(purposes)
    return translate("SharingReason", "No consent for: {purposes}.").format(purposes=listed)
