"""Public holidays, days off, fixed blocks."""

from __future__ import annotations

from dataclasses import replace

from desktop.language import translate
from desktop.services.settings import Settings
from ui.desk import Desk
from ui.pages.settings.kept_form import KeptForm
from ui.widgets.fields import Combo


class AbsenceForm(KeptForm):
    """Days and hours on which nobody is visited; the dialogs are those of the week."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "absence")
        self.country = Combo(_countries(), translate("SettingsPage", "Public holidays of"))
        self.problem_fields = {"holidays_country": self.field("absence.country", self.country, 320)}
        self.add(self.save, 160)
        self.column.addSpacing(16)
        self.days = self.button_of("absence.days", "calendar-x", translate("SettingsPage", "Enter absence…"))
        self.blocks = self.button_of("absence.blocks", "clock", translate("SettingsPage", "Fixed blocks…"))
        self.days.clicked.connect(lambda _checked=False: self._open_absences())
        self.blocks.clicked.connect(lambda _checked=False: self._open_blocks())

    def _open_absences(self) -> None:
        from ui.dialogs.absences import AbsencesDialog

        AbsencesDialog(self.desk, self.desk.services.place.clock.today(), self).open()

    def _open_blocks(self) -> None:
        from ui.dialogs.fixed_blocks import FixedBlocksDialog

        FixedBlocksDialog(self.desk, self).open()

    def show_in_fields(self, settings: Settings) -> None:
        """Choose the country; one that is not in the list stands in it by its code."""
        code = settings.holidays_country
        if code not in dict(_countries()):
            self.country.set_options([*_countries(), (code, code)])
        self.country.set_value(code)

    def entered(self, settings: Settings) -> Settings:
        """``settings`` with the chosen country."""
        return replace(settings, holidays_country=self.country.value())


def _countries() -> list[tuple[str, str]]:
    """Where counsellors who speak Dutch or English work; ISO 3166 codes."""
    return [
        ("NL", translate("SettingsPage", "the Netherlands")),
        ("BE", translate("SettingsPage", "Belgium")),
        ("DE", translate("SettingsPage", "Germany")),
        ("GB", translate("SettingsPage", "the United Kingdom")),
        ("IE", translate("SettingsPage", "Ireland")),
        ("", translate("SettingsPage", "no country")),
    ]
