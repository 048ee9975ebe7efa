"""Language, light or dark, letter size: they belong to this computer."""

from __future__ import annotations

from collections.abc import Callable

from desktop.language import translate
from desktop.services.preferences import SCALES, Preferences
from ui.pages.settings.form import SectionForm
from ui.widgets.fields import Combo


class LooksForm(SectionForm):
    """Every choice is shown at once and kept for the next start."""

    def __init__(self, preferences: Callable[[], Preferences], keep: Callable[[Preferences], None]) -> None:
        super().__init__("looks")
        self._preferences = preferences
        self._keep = keep
        known = preferences()
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
        self.language.set_value(known.language)
        self.mode.set_value(known.mode)
        self.letters.set_value(str(known.letters))
        self.language.chosen.connect(lambda value: self._choose(language=value))
        self.mode.chosen.connect(lambda value: self._choose(mode=value))
        self.letters.chosen.connect(lambda value: self._choose(letters=int(value)))
        self.field("looks.language", self.language, 420)
        self.field("looks.mode", self.mode, 420)
        self.field("looks.letters", self.letters, 420)

    def _choose(self, **change: str | int) -> None:
        self._keep(self._preferences()._replace(**change))  # type: ignore[arg-type]
