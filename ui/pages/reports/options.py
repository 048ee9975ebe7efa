"""What goes into the document, and the two ways out: print and save."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import LANGUAGES, current_language, translate
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import ProgressChoices
from ui.desk import Desk
from ui.pages.reports.question import QuestionField
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import hairline
from ui.widgets.fields import Check, Combo, Radio
from ui.widgets.ground import Ground
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll
from ui.widgets.segmented import RING, SegmentedChoice

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}


class OptionsPanel(Ground):
    """Who, language, name, parts, question; what leaves; print and save."""

    person_chosen = Signal()
    changed = Signal()
    """Language, name or a part: the preview follows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("window", "left")
        self.person = Combo((), translate("ReportsPage", "For whom"))
        names = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
        self.language = SegmentedChoice(names, translate("ReportsPage", "Language"), clearable=False)
        self.by_code = Radio("")
        self.by_name = Radio(translate("ReportsPage", "With name"))
        self.went_well = Check(translate("ReportsPage", "What went well, seen, agreed"))
        self.view = Check(translate("ReportsPage", "My own view"))
        self.question = QuestionField(desk)
        self.leaving = label("", "caption", "ink2", wrap=True)
        self.reason = label("", "caption", "ink2", wrap=True)
        self.printing = Button(translate("ReportsPage", "Print"), "plain", "printer")
        self.saving = Button(translate("ReportsPage", "Save PDF"), "filled", "save")
        self._names = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.start_over()

    def _lay_out(self) -> None:
        for radio in (self.by_code, self.by_name):
            self._names.addButton(radio)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24 - RING, 12, 8, 8)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(group(translate("ReportsPage", "For whom"), self.person))
        column.addWidget(group(translate("ReportsPage", "Language"), self.language))
        column.addWidget(group(translate("ReportsPage", "Name"), self.by_code, self.by_name))
        off = translate("ReportsPage", "own text, off each time")
        parts = group(translate("ReportsPage", "Parts"), self.went_well, self.view, note=off)
        column.addWidget(parts)
        column.addWidget(self.question)
        never = IconLabel("shield-check", translate("ReportsPage", "A concern never stands in this report."))
        never.set("shield-check", never.text(), "ink2")
        never.set_wrap(True)
        column.addWidget(never)
        for widget in (self.question, never):
            widget.setContentsMargins(RING, 0, 0, 0)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(current().border, 0, current().border, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll(content, translate("ReportsPage", "Choices for the report")), 1)
        whole.addWidget(hairline())
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.leaving)
        column.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.printing)
        buttons.addStretch(1)
        buttons.addWidget(self.saving)
        column.addLayout(buttons)
        return foot

    def _connect(self) -> None:
        self.person.chosen.connect(lambda _value: self._other_person())
        self.language.chosen.connect(lambda _value: self.changed.emit())
        for button in (self.by_name, self.went_well, self.view):
            button.toggled.connect(lambda _on: self.changed.emit())

    def _other_person(self) -> None:
        self.start_over()
        self.person_chosen.emit()

    def start_over(self) -> None:
        """Pseudonymised and without free text: for each arrival and each participant anew."""
        self.blockSignals(True)
        self.by_code.setChecked(True)
        self.went_well.setChecked(False)
        self.view.setChecked(False)
        self.blockSignals(False)

    def arrive(self) -> None:
        """A new visit to the page: also the language begins again, as the window speaks."""
        self.start_over()
        self.language.set_value(current_language())

    def choices(self) -> ProgressChoices:
        """What is chosen now."""
        return ProgressChoices(self.by_name.isChecked(), self.went_well.isChecked(), self.view.isChecked())

    def participant(self) -> UUID | None:
        """Who is chosen now."""
        value = self.person.value()
        return UUID(value) if value else None

    def show_people(self, rows: Sequence[ListedParticipant]) -> None:
        """Fill the list; who was chosen stays chosen."""
        names = [row.name for row in rows]
        self.person.set_options(
            [
                (str(row.id), f"{row.name} ({row.code})" if names.count(row.name) > 1 else row.name)
                for row in rows
            ]
        )

    def choose(self, participant: UUID | None) -> None:
        """Choose somebody, or nobody."""
        if participant is None:
            self.person.setCurrentIndex(-1)
        else:
            self.person.set_value(str(participant))

    def show_code(self, code: str) -> None:
        """The code of who is chosen."""
        self.by_code.setText(translate("ReportsPage", "Without name, with code {code}").format(code=code))

    def show_leaving(self, text: str) -> None:
        """Say what leaves, and let it."""
        self.leaving.setText(text)
        self.leaving.setVisible(bool(text))
        self.set_blocked("")

    def show_nobody(self, reason: str) -> None:
        """Nobody is chosen."""
        self.by_code.setText(translate("ReportsPage", "Without name, with a code"))
        self.question.show_nobody()
        self.set_blocked(reason)

    def set_blocked(self, reason: str) -> None:
        """Say why nothing can leave now; empty: it can."""
        for button in (self.printing, self.saving):
            button.set_blocked(reason)
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        if reason:
            self.leaving.hide()


def group(title: str, *widgets: QWidget, note: str = "") -> QWidget:
    """A title over widgets that belong together, with a remark beside it."""
    whole = QWidget()
    whole.setAccessibleName(title)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addSpacing(RING)
    head.addWidget(label(title, "body_strong"))
    head.addWidget(label(note, "caption", "ink2"))
    head.addStretch(1)
    column.addLayout(head)
    for widget in widgets:
        row = QHBoxLayout()
        # A segmented choice keeps room for its ring by itself: all outlines stand under the title.
        row.setContentsMargins(0 if isinstance(widget, SegmentedChoice) else RING, 0, 0, 0)
        row.addWidget(widget)
        if isinstance(widget, SegmentedChoice):
            row.addStretch(1)
        column.addLayout(row)
    return whole
