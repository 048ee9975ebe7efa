"""Name, organisation, whom to tell at a visit with a risk, the order of names."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.participants import NameOrder
from desktop.language import translate
from desktop.services.settings import EmergencyContact, Settings
from ui.desk import Desk
from ui.pages.settings.kept_form import KeptForm
from ui.widgets.fields import Combo, line_edit


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
            "counsellor.emergency_phone", line_edit(max_length=40), optional=True
        )
        self.name_order = Combo(
            (
                (NameOrder.SURNAME.value, translate("SettingsPage", "V: Vries, de")),
                (NameOrder.PARTICLE.value, translate("SettingsPage", "D: de Vries")),
            ),
            translate("SettingsPage", "Order of names"),
        )
        self.field("counsellor.name_order", self.name_order, 360)
        self.problem_fields = {"counsellor": self.name}
        self.add(self.save, 160)

    def show_in_fields(self, settings: Settings) -> None:
        """Fill in the lines, choose the order."""
        for field, text in (
            (self.name, settings.counsellor),
            (self.organisation, settings.organisation),
            (self.emergency_name, settings.emergency.name),
            (self.emergency_phone, settings.emergency.phone),
        ):
            field.editor.setProperty("text", text)
        self.name_order.set_value(settings.name_order.value)

    def entered(self, settings: Settings) -> Settings:
        """``settings`` with the lines as typed and the order as chosen."""
        name, organisation, emergency_name, emergency_phone = (
            str(field.editor.property("text")).strip()
            for field in (self.name, self.organisation, self.emergency_name, self.emergency_phone)
        )
        return replace(
            settings,
            counsellor=name,
            organisation=organisation,
            emergency=EmergencyContact(emergency_name, emergency_phone),
            name_order=NameOrder(self.name_order.value()),
        )
