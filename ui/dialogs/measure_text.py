"""Import the official text of a questionnaire: what it is, under which conditions, who confirms."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, PackBroken
from desktop.domain.measurements import ImportedText, InstrumentText
from desktop.domain.measures import Instrument
from desktop.language import current_language, dates, translate, words
from desktop.reports.progress_words import said
from desktop.services.office import Services
from ui.desk import Desk
from ui.dialogs.choose_file import choose_file
from ui.dialogs.deed import DeedDialog
from ui.papers.printing import ask_for_file
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.fields import Check, Field, line_edit
from ui.widgets.labels import label
from ui.widgets.menus import entry

LANGUAGES = {"nl": "Nederlands", "en": "English"}
Known = tuple[tuple[ImportedText, ...], tuple[Instrument, ...], str]


class ImportTextDialog(DeedDialog):
    """Choose a file, read the conditions, confirm; below it what was imported before."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("ImportText", "Texts of questionnaires"),
            translate("ImportText", "Import text"),
            parent,
            width=680,
        )
        self.text: InstrumentText | None = None
        self._instruments: dict[str, Instrument] = {}
        self.chooser: QFileDialog | None = None
        self.pick = Button(translate("ImportText", "Choose file…"), icon="folder-open")
        self.blank = Button(translate("ImportText", "Save an empty file…"), icon="download")
        self.menu = QMenu(self)
        self.menu.setAccessibleName(translate("ImportText", "Which questionnaire"))
        self.trouble = MessageBar("error", "", "")
        self.trouble.hide()
        self.facts = label("", "body", wrap=True)
        self.conditions = label("", "body", "ink2", wrap=True)
        self.sheet = Card()
        self.confirm = Check(
            translate("ImportText", "Our organisation may use this text under these conditions.")
        )
        self.name = line_edit()
        self.fields["confirmed_by"] = Field(translate("ImportText", "Who confirms this"), self.name)
        self._known = QVBoxLayout()
        self._furnish()
        self._connect()
        self._say_blocked()
        self._read_known()
        self.pick.setFocus()

    def _furnish(self) -> None:
        explained = translate(
            "ImportText",
            "Opmaat comes without the wording of questionnaires. If your organisation may use the official "
            "text, save an empty file, fill the text in and import it here.",
        )
        self.body.addWidget(label(explained, "body", "ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.pick)
        row.addWidget(self.blank)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.trouble)
        self.sheet.body.addWidget(self.facts)
        self.sheet.body.addWidget(label(translate("ImportText", "Conditions of use"), "body_strong"))
        self.sheet.body.addWidget(self.conditions)
        self.sheet.body.addWidget(self.confirm)
        self.sheet.body.addWidget(self.fields["confirmed_by"])
        self.sheet.hide()
        self.body.addWidget(self.sheet)
        self.body.addLayout(self._known)

    def _connect(self) -> None:
        self.pick.clicked.connect(lambda _checked=False: self.choose())
        self.blank.clicked.connect(
            lambda _checked=False: self.menu.popup(self.blank.mapToGlobal(self.blank.rect().bottomLeft()))
        )
        self.confirm.toggled.connect(lambda _on: self._say_blocked())

    def _say_blocked(self) -> None:
        if self.text is None:
            self.block(translate("ImportText", "First choose a file."))
        elif not self.confirm.isChecked():
            self.block(translate("ImportText", "First confirm the conditions of use."))
        else:
            self.block("")

    # The file

    def choose(self) -> None:
        """Let a file be chosen."""
        kinds = translate("ImportText", "Texts (*.toml)")
        self.chooser = choose_file(self, self.pick.text(), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read a file and show what it is, or what is wrong with it and where."""
        self.desk.ask(self, lambda s: s.measuring.read_text(path), self._show_text, self._broken)

    def _broken(self, error: OpmaatError) -> None:
        self.text = None
        self.sheet.hide()
        said_ = file_trouble(error) if isinstance(error, PackBroken) else words.error_text(error)
        self.trouble.set_message(translate("ImportText", "Not imported."), said_)
        self.trouble.show()
        self._say_blocked()

    def _show_text(self, text: InstrumentText) -> None:
        self.text = text
        self.trouble.hide()
        instrument = self._instruments[text.instrument]
        facts = translate(
            "ImportText", "{name}, {language}, edition {edition}: %n item(s).", "", len(text.items)
        )
        self.facts.setText(
            facts.format(name=said(instrument.name), language=LANGUAGES[text.language], edition=text.version)
        )
        lines = [
            said(instrument.permission),
            translate("ImportText", "Licence: {licence}.").format(licence=instrument.licence),
            translate("ImportText", "Source of the text: {source}.").format(source=text.source),
            translate("ImportText", "Permission of your organisation: {permission}.").format(
                permission=text.permission
            ),
        ]
        self.conditions.setText("\n".join(lines))
        self.confirm.setChecked(False)
        self.sheet.show()
        self._say_blocked()
        self.confirm.setFocus()

    def save_blank(self, instrument: Instrument) -> None:
        """Ask where an empty file for this questionnaire goes."""
        kinds = translate("ImportText", "Texts (*.toml)")
        suggested = f"opmaat-{instrument.id}-{current_language()}.toml"
        ask_for_file(
            self, self.blank.text(), kinds, suggested, lambda path: self.write_blank(path, instrument)
        )

    def write_blank(self, path: Path, instrument: Instrument) -> None:
        """Save an empty file and say where it is."""
        language = current_language()

        def write(services: Services) -> str:
            services.measuring.save_blank(path, instrument.id, language)
            return path.name

        self.desk.ask(self, write, self._blank_saved, self._broken)

    def _blank_saved(self, name: str) -> None:
        text = translate("ImportText", "Saved: {file}. Fill it in with a plain text editor.")
        self.desk.said.emit(text.format(file=name), False)

    def perform(self) -> None:
        """Keep the text with who confirmed."""
        text, name = self.text, self.name.text()
        if text is not None and self.confirm.isChecked():
            self.submit(
                lambda s: s.measuring.import_text(text, name), translate("ImportText", "Text imported.")
            )

    # What is there

    def _read_known(self) -> None:
        def read(services: Services) -> Known:
            measuring = services.measuring
            return measuring.texts(), measuring.instruments(), services.settings.read().counsellor

        self.desk.ask(self, read, self._show_known)

    def _show_known(self, known: Known) -> None:
        texts, instruments, counsellor = known
        self._instruments = {one.id: one for one in instruments}
        if not self.name.text():
            self.name.setText(counsellor)
        self.menu.clear()
        for one in instruments:
            act = entry(self.menu, said(one.name))
            act.triggered.connect(lambda _checked=False, one=one: self.save_blank(one))
        empty(self._known)
        if texts:
            self._known.addWidget(label(translate("ImportText", "Imported before"), "body_strong"))
        for text in texts:
            self._known.addWidget(self._known_row(text))

    def _known_row(self, imported: ImportedText) -> QWidget:
        text = imported.text
        instrument = self._instruments.get(text.instrument)
        name = said(instrument.name) if instrument else text.instrument
        line = translate("ImportText", "{name}, {language}, edition {edition}: confirmed by {who} on {day}")
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        shown = line.format(
            name=name,
            language=LANGUAGES.get(text.language, text.language),
            edition=text.version,
            who=imported.confirmed_by,
            day=dates.with_year(imported.confirmed_at.astimezone().date()),
        )
        inner.addWidget(label(shown, "caption", "ink2", wrap=True), 1)
        remove = Button(translate("ImportText", "Remove"), "quiet", small=True)
        remove.setAccessibleName(translate("ImportText", "Remove {name}").format(name=name))
        remove.clicked.connect(lambda _checked=False: self._remove(imported))
        inner.addWidget(remove)
        return row

    def _remove(self, imported: ImportedText) -> None:
        self.desk.do(
            self,
            lambda s: s.measuring.remove_text(imported.id),
            lambda _none: self._read_known(),
            said=translate("ImportText", "Text removed."),
        )


def file_trouble(error: PackBroken) -> str:
    """What is wrong with a file, and at which key."""
    file, key = str(error.params["file"]), str(error.params["key"])
    fault = words.fault_text(str(error.params["fault"]))
    if key:
        return translate("ImportText", "‘{file}’, at ‘{key}’: {fault}.").format(
            file=file, key=key, fault=fault
        )
    return translate("ImportText", "‘{file}’: {fault}.").format(file=file, fault=fault)
