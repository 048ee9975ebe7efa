"""Language, light or dark, letter size: they belong to this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.language import translate
from desktop.services.preferences import SCALES, Preferences
from ui.pages.settings.form import SectionForm
from ui.widgets.fields import Combo, Field


class LooksForm(SectionForm):
    """Every choice is shown at once and kept for the next start."""

    def __init__(self, preferences: Preferences, keep: Callable[[Preferences], None]) -> None:
        super().__init__(
            translate("SettingsPage", "Language and looks"),
            translate("SettingsPage", "For this computer. Each choice is shown at once."),
        )
        self._preferences = preferences
        self._keep = keep
        self.language = Combo(
            (("nl", "Nederlands"), ("en", "English")), translate("SettingsPage", "Language")
        )
        self.mode = Combo(
            (
                ("system", translate("SettingsPage", "As the computer does")),
                ("light", translate("SettingsPage", "Light")),
                ("dark", translate("SettingsPage", "Dark")),
                ("contrast", translate("SettingsPage", "High contrast, light")),
                ("contrast_dark", translate("SettingsPage", "High contrast, dark")),
            ),
            translate("SettingsPage", "Light and dark"),
        )
        self.letters = Combo(
            [(str(scale), f"{scale} %") for scale in SCALES], translate("SettingsPage", "Letter size")
        )
        self.language.set_value(preferences.language)
        self.mode.set_value(preferences.mode)
        self.letters.set_value(str(preferences.letters))
        self.language.chosen.connect(lambda value: self._choose(language=value))
        self.mode.chosen.connect(lambda value: self._choose(mode=value))
        self.letters.chosen.connect(lambda value: self._choose(letters=int(value)))
        self.add(Field(translate("SettingsPage", "Language"), self.language), 320)
        self.add(Field(translate("SettingsPage", "Light and dark"), self.mode), 320)
        self.add(Field(translate("SettingsPage", "Letter size"), self.letters), 320)

    def _choose(self, **change: str | int) -> None:
        self._preferences = replace(self._preferences, **change)  # type: ignore[arg-type]
        self._keep(self._preferences)
