"""Name, organisation, whom to tell at a visit with a risk."""

from __future__ import annotations

from dataclasses import replace

from desktop.services.settings import EmergencyContact, Settings
from ui.desk import Desk
from ui.pages.settings.kept_form import KeptForm
from ui.widgets.fields import line_edit


class CounsellorForm(KeptForm):
    """Who works here, and for whom."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "counsellor")
        self.name = self.field("counsellor.name", line_edit(max_length=120))
        self.organisation = self.field("counsellor.organisation", line_edit(max_length=120), optional=True)
        self.emergency_name = self.field(
            "counsellor.emergency_name", line_edit(max_length=120), optional=True
        )
        self.emergency_phone = self.field(
            "counsellor.emergency_phone", line_edit(max_length=40), 360, optional=True
        )
        self.problem_fields = {"counsellor": self.name}
        self.add(self.save, 160)

    def show_in_fields(self, settings: Settings) -> None:
        """Fill in the four lines."""
        for field, text in (
            (self.name, settings.counsellor),
            (self.organisation, settings.organisation),
            (self.emergency_name, settings.emergency.name),
            (self.emergency_phone, settings.emergency.phone),
        ):
            field.editor.setProperty("text", text)

    def entered(self, settings: Settings) -> Settings:
        """``settings`` with the four lines as typed."""
        name, organisation, emergency_name, emergency_phone = (
            str(field.editor.property("text")).strip()
            for field in (self.name, self.organisation, self.emergency_name, self.emergency_phone)
        )
        return replace(
            settings,
            counsellor=name,
            organisation=organisation,
            emergency=EmergencyContact(emergency_name, emergency_phone),
        )
