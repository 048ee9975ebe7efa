"""Step 1: the language and who works with the file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.retention import SUGGESTED_YEARS
from desktop.language import current_language, dates, translate, words
from ui.pages.start.choice import LANGUAGE_NAMES
from ui.pages.start.draft import Draft
from ui.pages.start.step import Step
from ui.theme import current
from ui.widgets.fields import Field, line_edit
from ui.widgets.labels import label
from ui.widgets.segmented import RING, SegmentedChoice

NAME_LENGTH = 80


class NameStep(Step):
    """The language changes at once; the window is then built anew around what was typed."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("FirstStart", "Language and name"))
        self.language = SegmentedChoice(
            tuple(LANGUAGE_NAMES.items()), translate("FirstStart", "Language"), clearable=False
        )
        self.language.set_value(current_language())
        self.language.chosen.connect(self._choose)
        self.name_edit = line_edit(name=translate("FirstStart", "Your name"), max_length=NAME_LENGTH)
        self.organisation_edit = line_edit(
            name=translate("FirstStart", "Organisation"), max_length=NAME_LENGTH
        )
        self.name = Field(
            translate("FirstStart", "Your name"),
            self.name_edit,
            translate("FirstStart", "Shown on your reports, as the counsellor."),
        )
        self.organisation = Field(
            translate("FirstStart", "Organisation"), self.organisation_edit, optional=True
        )
        self.retention = SegmentedChoice(
            [(str(years), dates.years(years)) for years in SUGGESTED_YEARS],
            translate("FirstStart", "How long does your organisation keep files?"),
        )
        self.retention_field = Field(
            translate("FirstStart", "How long does your organisation keep files?"),
            self.retention,
            translate(
                "FirstStart",
                "After the end of guidance. Not sure? Leave it open: Opmaat asks again. Every other number "
                "of years is in Settings.",
            ),
            optional=True,
        )
        self.name_edit.textChanged.connect(self._typed)
        self.name_edit.returnPressed.connect(self._on_from_name)
        self.organisation_edit.returnPressed.connect(self.finished)
        self._lay_out()

    def _lay_out(self) -> None:
        # The choice has room for its ring around it: all the rest goes that much further in.
        margins = self.body.contentsMargins()
        margins.setLeft(margins.left() - RING)
        self.body.setContentsMargins(margins)
        spoken = label(translate("FirstStart", "Language"), "body_strong")
        for one in (self.title, spoken):
            one.setContentsMargins(RING, 0, 0, 0)
        form = QWidget()
        form.setMaximumWidth(current().px(416) + RING)
        column = QVBoxLayout(form)
        column.setContentsMargins(RING, 0, 0, 0)
        column.setSpacing(4)
        self.body.addWidget(spoken)
        self.body.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(16)
        column.addWidget(self.name)
        column.addSpacing(16)
        column.addWidget(self.organisation)
        column.addSpacing(16)
        column.addWidget(self.retention_field)
        self.body.addWidget(form)
        self.body.addStretch(1)

    def put(self, draft: Draft) -> None:
        """Fill in what was typed before."""
        self.name_edit.setText(draft.counsellor)
        self.organisation_edit.setText(draft.organisation)
        self.retention.set_value(draft.retention)

    def counsellor(self) -> str:
        """Return the name, without the spaces around it."""
        return self.name_edit.text().strip()

    def organisation_name(self) -> str:
        """Return the organisation; may be empty."""
        return self.organisation_edit.text().strip()

    def retention_years(self) -> int | None:
        """Return the term that was chosen; ``None``: none yet."""
        return int(self.retention.value()) if self.retention.value() else None

    def _choose(self, language: str) -> None:
        if language != current_language():
            self.language_chosen.emit(language)

    def _typed(self) -> None:
        self.name.set_error("")
        self.changed.emit()

    def _on_from_name(self) -> None:
        if self.reason():
            self.show_faults()
        else:
            self.organisation_edit.setFocus()

    def reason(self) -> str:
        """Why there is no going on yet."""
        return "" if self.counsellor() else translate("FirstStart", "Fill in your name first")

    def first_focus(self) -> QWidget:
        """Return the field of the name."""
        return self.name_edit

    def show_faults(self) -> None:
        """Ask for the name beside its field."""
        if not self.counsellor():
            self.name.set_error(words.problem_text(Problem("counsellor", "required")))
            self.name_edit.setFocus()
