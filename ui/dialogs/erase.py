"""Erase somebody for good: a question with the code typed, then the certificate (P11)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.privacy import EraseReason
from desktop.language import current_language, dates, privacy_words, translate, words
from desktop.services.document import Draft
from desktop.services.erasing import ErasedView, EraseOffer
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, icon_line, say
from ui.papers.dialog import PaperDialog
from ui.widgets.fields import Check, Combo, Field, line_edit
from ui.widgets.labels import label

if TYPE_CHECKING:
    from desktop.services.office import Services

MOST_BACKUPS = 4


class EraseDialog(DeedDialog):
    """``erased`` with the key of the erasure. There is no undo, so it asks for the code."""

    erased = Signal(object)

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("EraseDialog", "Erase for good"),
            translate("EraseDialog", "Erase for good"),
            parent,
            width=620,
            erase=True,
            tall=True,
        )
        self.safe.setText(translate("EraseDialog", "Keep the file"))
        self._id = participant_id
        self.reason = Combo(
            [("", translate("EraseDialog", "Choose…"))]
            + [(one.value, words.capital(privacy_words.erase_reason(one))) for one in EraseReason],
            translate("EraseDialog", "Why"),
        )
        self.code = line_edit(name=translate("EraseDialog", "Type the code"))
        self.clear_backups = Check(
            translate("EraseDialog", "Make a new backup now and clear those older ones away")
        )
        self.clear_backups.hide()
        self.clear_aside = Check(
            translate("EraseDialog", "Remove those files too; what was only in them is gone then")
        )
        self.clear_aside.hide()
        self.block(translate("EraseDialog", "First choose why, and type the code."))
        desk.ask(self, lambda services: services.erasing.offer(participant_id), self._show)

    def _show(self, offer: EraseOffer) -> None:
        self.title_label.setText(translate("EraseDialog", "Erase {name} for good?").format(name=offer.name))
        say(
            self,
            translate(
                "EraseDialog",
                "Everything about this participant goes: visits, reports and earlier versions, meetings, "
                "measurements, notes. This cannot be undone, and neither can what you did before it. Does "
                "somebody ask for their data? Then make the inspection package first.",
            ),
        )
        self._show_backups(offer)
        self._show_aside(offer)
        self.fields["reason"] = Field(translate("EraseDialog", "Why"), self.reason)
        hint = translate("EraseDialog", "This participant has code {code}.").format(code=offer.code)
        self.fields["code"] = Field(translate("EraseDialog", "Type the code"), self.code, hint)
        self.body.addWidget(self.fields["reason"])
        self.body.addWidget(self.fields["code"])
        self.reason.chosen.connect(lambda _value: self._judge())
        self.code.textChanged.connect(lambda _text: self._judge())
        self.reason.setFocus()

    def _show_backups(self, offer: EraseOffer) -> None:
        if not offer.backups:
            say(self, translate("EraseDialog", "No backup in reach holds this file."), "ink2")
            return
        self.body.addWidget(
            label(
                translate("EraseDialog", "%n backup(s) still hold(s) this file:", "", len(offer.backups)),
                "body_strong",
                wrap=True,
            )
        )
        for one in offer.backups[-MOST_BACKUPS:]:
            line = translate("EraseDialog", "of {day}, goes after {until}").format(
                day=dates.with_year(one.made_at.astimezone().date()), until=dates.with_year(one.until)
            )
            self.body.addLayout(icon_line("hard-drive", line, "ink"))
        more = len(offer.backups) - MOST_BACKUPS
        if more > 0:
            self.body.addWidget(
                label(translate("EraseDialog", "and %n older one(s)", "", more), "caption", "ink2")
            )
        note = translate(
            "EraseDialog",
            "Whoever puts such a backup back does not get the file back: Opmaat erases it again.",
        )
        self.body.addWidget(label(note, "caption", "ink2", wrap=True))
        # First on the sheet: shown before that, it would be a window of its own for a moment.
        self.body.addWidget(self.clear_backups)
        self.clear_backups.show()

    def _show_aside(self, offer: EraseOffer) -> None:
        if not offer.aside:
            return
        count = len(offer.aside)
        said = translate("EraseDialog", "%n file(s) that were set aside still hold(s) this file:", "", count)
        self.body.addWidget(label(said, "body_strong", wrap=True))
        for one in offer.aside[-MOST_BACKUPS:]:
            day = dates.with_year(one.at.astimezone().date())
            line = translate("EraseDialog", "set aside on {day}; it stays until you remove it")
            self.body.addLayout(icon_line("file-warning", line.format(day=day), "ink"))
        more = count - MOST_BACKUPS
        if more > 0:
            self.body.addWidget(
                label(translate("EraseDialog", "and %n older one(s)", "", more), "caption", "ink2")
            )
        # First on the sheet: shown before that, it would be a window of its own for a moment.
        self.body.addWidget(self.clear_aside)
        self.clear_aside.show()

    def _judge(self) -> None:
        ready = bool(self.reason.value()) and bool(self.code.text().strip())
        self.block("" if ready else translate("EraseDialog", "First choose why, and type the code."))

    def perform(self) -> None:
        """Erase."""
        if not self.reason.value():
            return
        code, reason = self.code.text(), EraseReason(self.reason.value())
        clear, aside = self.clear_backups.isChecked(), self.clear_aside.isChecked()

        def told(view: ErasedView) -> None:
            self.erased.emit(view.erasure.id)

        self.submit(
            lambda s: s.erasing.erase(self._id, code, reason, clear_backups=clear, clear_aside=aside),
            translate("EraseDialog", "Erased for good. The certificate is ready."),
            told,
            undoable=False,
        )


class CertificateDialog(PaperDialog):
    """The certificate, to print or to save."""

    def __init__(self, desk: Desk, erasure_id: UUID, parent: QWidget | None) -> None:
        super().__init__(desk, translate("EraseDialog", "Certificate of erasure"), parent)
        self._id = erasure_id
        self.leaving.setText(translate("EraseDialog", "On it: a mark, the day, backups. Not who."))
        self.draw()
        self.language.setFocus()

    def document_kind(self) -> str:
        """The certificate: the log says that it left, and of nobody."""
        return "erasure"

    def maker(self) -> Callable[[Services], Draft]:
        """One page."""
        return partial(_certificate, self._id, self.language.value() or current_language())


def _certificate(erasure_id: UUID, language: str, services: Services) -> Draft:
    pdf, name = services.erasing.certificate(erasure_id, language)
    return Draft(partial(bytes, pdf), name)


def erase_dialog(desk: Desk, participant_id: UUID, window: QWidget | None) -> EraseDialog:
    """The question, followed by the certificate when somebody was erased."""
    dialog = EraseDialog(desk, participant_id, window)
    # The question is gone by then, so nothing of it may be asked.
    dialog.erased.connect(lambda erasure: CertificateDialog(desk, erasure, window).open())
    return dialog
