"""A known setting: what the counsellor knows of a place to meet; people by role."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.domain.contact import ContactSize, Setting
from desktop.domain.errors import OpmaatError, Problem
from desktop.language import translate, words
from desktop.services.setting_library import SettingForm
from ui.desk import Desk
from ui.dialogs.contact_form import ContactForm
from ui.dialogs.contact_words import name_hint, size_choices
from ui.dialogs.saving import SavingDialog
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Field, line_edit
from ui.widgets.labels import label
from ui.widgets.page import bring_to
from ui.widgets.segmented import SegmentedChoice

LONGEST = 120


class SettingDialog(SavingDialog):
    """A new setting, or one that is there."""

    saved = Signal(object)
    """The id of the setting."""

    def __init__(self, desk: Desk, parent: QWidget | None, setting: Setting | None = None) -> None:
        title = (
            translate("SettingForm", "Change the setting")
            if setting
            else translate("SettingForm", "New setting")
        )
        super().__init__(title, parent, width=640)
        self._desk = desk
        self._id: UUID | None = setting.id if setting else None
        known = setting or Setting(UUID(int=0), "", "")
        self.texts: dict[str, QLineEdit] = {}
        for name in ("name", "neutral_label", "place", "people", "activity", "asks"):
            self.texts[name] = line_edit(max_length=LONGEST)
            self.texts[name].setText(getattr(known, name))
        self.how_many = SegmentedChoice(size_choices(), translate("SettingForm", "How many others"))
        self.how_many.set_value(known.size.value if known.size else "")
        self.fields = self._fields()
        self.hint = label("", "caption", "ink2", wrap=True)
        self.save = Button(translate("SettingForm", "Save"), "filled")
        self._arrange()
        self.add_button(Button(translate("SettingForm", "Not now")), "safe")
        self.add_button(self.save, "deed")
        self.save.clicked.connect(self._save)
        for edit in self.texts.values():
            edit.textChanged.connect(lambda _text: self._hint())
        self._hint()
        self.texts["name"].setFocus()

    def _fields(self) -> dict[str, Field]:
        texts = self.texts
        return {
            "name": Field(
                translate("SettingForm", "Name"),
                texts["name"],
                translate("SettingForm", "what you call it: ‘soup at the greenhouse’"),
            ),
            "place": Field(translate("SettingForm", "Place"), texts["place"], optional=True),
            "people": Field(
                translate("SettingForm", "Who is there"),
                texts["people"],
                translate("SettingForm", "role, no name: ‘host and one other’"),
                optional=True,
            ),
            "size": Field(translate("SettingForm", "How many others"), self.how_many, optional=True),
            "activity": Field(
                translate("SettingForm", "What you do there"), texts["activity"], optional=True
            ),
            "asks": Field(
                translate("SettingForm", "What it asks of someone"),
                texts["asks"],
                translate("SettingForm", "for example: half an hour of sitting, a song along"),
                optional=True,
            ),
            "neutral_label": Field(
                translate("SettingForm", "In reports"),
                texts["neutral_label"],
                translate("SettingForm", "neutral, no club or person: ‘eating together’"),
            ),
        }

    def _arrange(self) -> None:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        pairs = [("name", "place"), ("people", "size"), ("activity", "asks"), ("neutral_label", "")]
        narrow = current().scale >= 1.4
        for row, pair in enumerate(pairs):
            for column, name in enumerate(name for name in pair if name):
                place = (row * 2 + column, 0) if narrow else (row, column)
                grid.addWidget(self.fields[name], *place)
        for column in range(1 if narrow else 2):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(ContactForm.roomy(holder))
        self.body.addWidget(self.hint)

    def _hint(self) -> None:
        found = [name_hint(self.texts[name].text()) for name in ("name", "people", "neutral_label")]
        said = next((hint for hint in found if hint), "")
        if said != self.hint.text():
            self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def form(self) -> SettingForm:
        """What was filled in."""
        size = ContactSize(self.how_many.value()) if self.how_many.value() else None
        return SettingForm(**{name: edit.text() for name, edit in self.texts.items()}, size=size)

    def _save(self) -> None:
        if self._saving:
            return
        self._saving = True
        form, known = self.form(), self._id
        if known is None:
            said = translate("SettingForm", "The setting is on the list.")
            self._desk.do(self, lambda s: s.contact.library.add(form), self._done, self._refused, said=said)
            return
        said = translate("SettingForm", "The setting is changed.")
        self._desk.do(
            self,
            lambda s: s.contact.library.change(known, form),
            lambda _none: self._done(known),
            self._refused,
            said=said,
        )

    def _done(self, setting_id: UUID) -> None:
        self._saving = False
        self.saved.emit(setting_id)
        self.accept()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self._at_fields)

    def _at_fields(self, problems: tuple[Problem, ...]) -> list[str]:
        for field in self.fields.values():
            field.set_error("")
        wrong, rest = [], []
        for problem in problems:
            if problem.field in self.fields:
                self.fields[problem.field].set_error(words.problem_text(problem))
                wrong.append(self.fields[problem.field].editor)
            else:
                rest.append(words.problem_text(problem))
        if wrong:
            bring_to(wrong[0])
        return rest
