"""Keep a file beyond its term: until when, and why (P11)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.domain.retention import years_later
from desktop.language import translate
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog, say
from ui.widgets.fields import DateField, Field, text_edit


class KeepLongerDialog(DeedDialog):
    """A day and a reason; after that day the file is proposed again."""

    def __init__(self, desk: Desk, participant_id: UUID, name: str, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("KeepLonger", "Keep the file of {name} longer").format(name=name),
            translate("KeepLonger", "Keep longer"),
            parent,
        )
        self._id = participant_id
        say(
            self,
            translate(
                "KeepLonger",
                "Only when there is a reason, such as a complaint that is still being dealt with. The "
                "reason stands in the file.",
            ),
            "ink2",
        )
        self.until = DateField(translate("KeepLonger", "Until"))
        self.until.set_date_value(years_later(desk.services.place.clock.today(), 1))
        self.reason = text_edit(2, "fact", translate("KeepLonger", "Why"))
        self.fields = {
            "until": Field(translate("KeepLonger", "Until"), self.until),
            "reason": Field(translate("KeepLonger", "Why"), self.reason),
        }
        for field in self.fields.values():
            self.body.addWidget(field)
        self.reason.setFocus()

    def perform(self) -> None:
        """Keep it."""
        until, reason = self.until.date_value(), self.reason.text()
        self.submit(
            lambda s: s.retention.keep(self._id, until, reason), translate("KeepLonger", "Kept longer.")
        )
