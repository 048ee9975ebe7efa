"""Logo and house colour on documents, numbers to call, and the smallest number in an overview."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from desktop.domain.errors import OpmaatError, Rejected
from desktop.domain.paper_look import is_colour
from desktop.domain.suppression import HIGHEST_MINIMUM, LOWEST_MINIMUM
from desktop.language import translate, words
from desktop.services.papers import LONGEST_NUMBER, PaperSettings
from ui.desk import Desk
from ui.dialogs.choose_file import choose_file
from ui.pages.settings.form import SectionForm
from ui.theme import Theme, current
from ui.theme.drawing import plain_pixmap
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, Spin, line_edit
from ui.widgets.labels import label
from ui.widgets.page import bring_to
from ui.widgets.wrap import wrapped_row

_LOGO_HEIGHT = 48
_SAMPLE = 28


class PapersForm(SectionForm):
    """Everything is kept at once with "Save", and shows on the next document."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("papers")
        self.desk = desk
        self._read = PaperSettings()
        self._logo = b""
        self._filled = False
        self.shown_logo = label("", "body", "ink2")
        self.choose = Button(translate("SettingsPage", "Choose a logo…"), icon="upload")
        self.choose.clicked.connect(lambda _checked=False: self._choose())
        self.remove = Button(translate("SettingsPage", "Remove"), "quiet", "x")
        self.remove.clicked.connect(lambda _checked=False: self._show_logo(b""))
        self.logo = self.field("papers.logo", wrapped_row(self.shown_logo, self.choose, self.remove))
        self.mark("papers.logo", self.choose)
        self.colour_line = line_edit(max_length=7)
        self.colour_line.setPlaceholderText(Theme().hex("accent"))
        self.colour_line.textChanged.connect(self._show_colour)
        self.sample = label("", "body")
        self.colour = self.field("papers.colour", wrapped_row(self.colour_line, self.sample), optional=True)
        self.mark("papers.colour", self.colour_line)
        self.colour_line.setAccessibleName(self.colour.editor.accessibleName())
        self.phone = self._number("papers.phone")
        self.emergency = self._number("papers.emergency")
        self.crisis = self._number("papers.crisis_line")
        self.minimum = Spin(
            LOWEST_MINIMUM,
            HIGHEST_MINIMUM,
            translate("SettingsPage", " persons"),
            translate("SettingsPage", "Smallest number in an overview"),
        )
        self.field("papers.minimum", wrapped_row(self.minimum))
        self.mark("papers.minimum", self.minimum)
        self.save = Button(translate("SettingsPage", "Save"), "filled", "save")
        self.save.clicked.connect(lambda _checked=False: self._save())
        self.add(self.save, 160)
        self.problem_fields = {
            "logo": self.logo,
            "colour": self.colour,
            "phone": self.phone,
            "emergency": self.emergency,
            "crisis_line": self.crisis,
        }

    def _number(self, key: str) -> Field:
        return self.field(key, line_edit(max_length=LONGEST_NUMBER), optional=True)

    def refresh(self) -> None:
        """Read the settings."""
        self.desk.ask(self, lambda services: services.papers.read(), self.show_settings)

    def show_settings(self, settings: PaperSettings) -> None:
        """Fill the form, unless someone has filled in something that is not saved yet."""
        if self._filled and self.entered() != self._read:
            return
        self._read, self._filled = settings, True
        self.colour_line.setText(settings.colour)
        for field, text in (
            (self.phone, settings.phone),
            (self.emergency, settings.emergency),
            (self.crisis, settings.crisis_line),
        ):
            field.editor.setProperty("text", text)
        self.minimum.setValue(settings.cell_minimum)
        self._show_colour(settings.colour)
        self._show_logo(settings.logo)

    def entered(self) -> PaperSettings:
        """What stands in the form."""
        phone, emergency, crisis = (
            str(field.editor.property("text")).strip() for field in (self.phone, self.emergency, self.crisis)
        )
        colour = self.colour_line.text().strip().upper()
        return PaperSettings(colour, self._logo, phone, emergency, crisis, self.minimum.value())

    def _show_colour(self, text: str) -> None:
        """A sample of the colour beside the field; nothing while it is none."""
        side = current().px(_SAMPLE)
        known = is_colour(text.strip())
        self.sample.setPixmap(plain_pixmap(text.strip() if known else "", side * 2, side))
        self.sample.setAccessibleName(text.strip() if known else "")

    def _show_logo(self, data: bytes) -> None:
        self._logo = data
        self.logo.set_error("")
        self.remove.setVisible(bool(data))
        picture = QPixmap()
        if data and picture.loadFromData(data):
            high = current().px(_LOGO_HEIGHT)
            smooth = Qt.TransformationMode.SmoothTransformation
            self.shown_logo.setPixmap(picture.scaledToHeight(min(high, picture.height()), smooth))
            self.shown_logo.setAccessibleName(translate("SettingsPage", "The logo as it will be printed"))
            return
        self.shown_logo.setText(translate("SettingsPage", "None: the mark of Opmaat is used."))
        self.shown_logo.setAccessibleName("")

    def _choose(self) -> None:
        kinds = translate("SettingsPage", "Pictures (*.png *.jpg *.jpeg)")
        self.chooser = choose_file(self, translate("SettingsPage", "Choose a logo"), kinds, self.take)

    def take(self, path: Path) -> None:
        """Make a picture ready and show it; it is kept with "Save"."""
        self.desk.ask(self, lambda services: services.papers.logo_from(path), self._show_logo, self._no_logo)

    def _no_logo(self, error: Exception) -> None:
        if isinstance(error, Rejected):
            self.logo.set_error(words.problem_text(error.problems[0]))
        else:
            self.logo.set_error(translate("SettingsPage", "This file cannot be read. Choose another one."))
        bring_to(self.choose)

    def _save(self) -> None:
        for field in self.problem_fields.values():
            field.set_error("")
        wanted = self.entered()
        said = translate("SettingsPage", "Settings saved. They show on the next document.")
        self.desk.do(
            self,
            lambda services: services.papers.change(wanted),
            lambda _none: self._saved(wanted),
            self._refused,
            said=said,
        )

    def _saved(self, settings: PaperSettings) -> None:
        usual = PaperSettings()
        self._read = replace(
            settings,
            emergency=settings.emergency or usual.emergency,
            crisis_line=settings.crisis_line or usual.crisis_line,
        )
        self.emergency.editor.setProperty("text", self._read.emergency)
        self.crisis.editor.setProperty("text", self._read.crisis_line)

    def _refused(self, error: OpmaatError) -> None:
        known = error.problems if isinstance(error, Rejected) else ()
        wrong = [(self.problem_fields[one.field], one) for one in known if one.field in self.problem_fields]
        if not wrong:
            self.desk.troubled.emit(error)
            return
        for field, problem in wrong:
            field.set_error(words.problem_text(problem))
        first = wrong[0][0]
        bring_to(self.colour_line if first is self.colour else first.editor)
