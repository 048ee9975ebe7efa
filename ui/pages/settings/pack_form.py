"""The method pack in use, and the organisation's own conditions."""

from __future__ import annotations

from desktop.language import translate
from desktop.reports.progress_words import said
from ui.desk import Desk
from ui.dialogs.setting_pack import OwnConditionsDialog
from ui.pages.settings.form import SectionForm
from ui.widgets.labels import label


class PackForm(SectionForm):
    """What new trajectories begin with."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("pack")
        self.desk = desk
        self.state = label("", "body_strong", wrap=True)
        self.add(self.state, 640)
        self.own = self.button_of(
            "pack.own", "list-checks", translate("SettingsPage", "Own conditions…"), 260
        )
        self.own.clicked.connect(lambda _checked=False: OwnConditionsDialog(desk, self).open())

    def refresh(self) -> None:
        """Say which pack is in use."""
        pack = self.desk.pack
        version = translate("SettingsPage", "{name}, version {version}")
        self.state.setText(version.format(name=said(pack.name), version=pack.version))
