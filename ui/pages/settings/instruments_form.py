"""The questionnaires that Opmaat scores, and whose wording was imported."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from desktop.domain.measurements import ImportedText
from desktop.domain.measures import Instrument
from desktop.language import dates, translate
from desktop.reports.progress_words import said
from ui.desk import Desk
from ui.pages.settings.form import SectionForm
from ui.widgets.labels import Label, label


class InstrumentsForm(SectionForm):
    """A line for each questionnaire, and the dialog that imports wording."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("instruments")
        self.desk = desk
        self.states: dict[str, Label] = {}
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.column.addLayout(self.lines)
        self.column.addSpacing(8)
        self.texts = self.button_of(
            "instruments.texts", "upload", translate("SettingsPage", "Texts of questionnaires…")
        )
        self.texts.clicked.connect(lambda _checked=False: self._open())

    def _open(self) -> None:
        from ui.dialogs.measure_text import ImportTextDialog

        ImportTextDialog(self.desk, self).open()

    def refresh(self) -> None:
        """Read which texts are there."""
        self.desk.ask(
            self, lambda services: (services.measuring.instruments(), services.measuring.texts()), self._show
        )

    def _show(self, found: tuple[tuple[Instrument, ...], tuple[ImportedText, ...]]) -> None:
        instruments, texts = found
        for instrument in instruments:
            if instrument.id not in self.states:
                self.lines.addWidget(label(said(instrument.name), "body_strong", wrap=True))
                self.states[instrument.id] = label("", "caption", "ink2", wrap=True)
                self.lines.addWidget(self.states[instrument.id])
                self.lines.addSpacing(8)
            mine = [text for text in texts if text.text.instrument == instrument.id]
            self.states[instrument.id].setText(_state(mine))


def _state(texts: list[ImportedText]) -> str:
    """Which wordings of one questionnaire are there."""
    if not texts:
        return translate("SettingsPage", "No wording imported: fill it in on the official paper.")
    line = translate("SettingsPage", "Wording imported: {language}, edition {edition}, {day}.")
    return " ".join(
        line.format(
            language=one.text.language.upper(),
            edition=one.text.version,
            day=dates.with_year(one.confirmed_at.astimezone().date()),
        )
        for one in texts
    )
