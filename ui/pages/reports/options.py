"""What can be chosen about the document, and the two ways out: print and save."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import LANGUAGES, current_language, translate
from desktop.services.document import About, DocumentChoices, DocumentKind, Item, chosen_item
from desktop.services.participants import ListedParticipant
from ui.desk import Desk
from ui.pages.reports.grouping import group
from ui.pages.reports.item_parts import ItemParts
from ui.pages.reports.parts import PartChoice
from ui.pages.reports.question import QuestionField
from ui.pages.reports.secret import PasswordChoice
from ui.pages.reports.span import SpanChoice
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import hairline
from ui.widgets.fields import Combo, Field, Radio
from ui.widgets.ground import Ground
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll
from ui.widgets.segmented import RING, SegmentedChoice

LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English"}
BLANK = "blank"
BESIDE_BAR = 16
"""What a sheet keeps free beside its scroll bar, in pixels."""


class OptionsPanel(Ground):
    """Only what the kind takes is shown. Name and free text begin off, for each document and person."""

    person_chosen = Signal()
    changed = Signal()
    """Anything else: the preview follows."""
    outgrown = Signal()
    """What it shows takes more room than it has."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("window", "left")
        self.kind: DocumentKind | None = None
        self._items: tuple[Item, ...] = ()
        self.person = Combo((), translate("ReportsPage", "About whom"))
        self.item = Combo((), translate("ReportsPage", "Which one"))
        self.item_field = Field(translate("ReportsPage", "Which one"), self.item)
        self.item_parts = ItemParts()
        self.span = SpanChoice(desk.services.place.clock.today())
        names = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
        self.language = SegmentedChoice(names, translate("ReportsPage", "Language"), clearable=False)
        inks = [
            ("colour", translate("ReportsPage", "Colour")),
            ("grey", translate("ReportsPage", "Black-and-white")),
        ]
        self.ink = SegmentedChoice(inks, translate("ReportsPage", "Print in"), clearable=False)
        self.ink.set_value("colour")
        self.by_code = Radio(translate("ReportsPage", "Without name"))
        self.by_name = Radio(translate("ReportsPage", "With name"))
        self.parts = PartChoice()
        self.question = QuestionField(desk)
        self.secret = PasswordChoice()
        self.leaving = label("", "caption", "ink2", wrap=True)
        self.reason = label("", "caption", "ink2", wrap=True)
        self.printing = Button(translate("ReportsPage", "Print"), "plain", "printer")
        self.saving = Button(translate("ReportsPage", "Save PDF"), "filled", "save")
        self._names = QButtonGroup(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for radio in (self.by_code, self.by_name):
            self._names.addButton(radio)
        content = self._content = QWidget()
        content.installEventFilter(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(24 - RING, 12, 8, 8)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.person_group = group(translate("ReportsPage", "About whom"), self.person)
        self.name_group = group(translate("ReportsPage", "Name"), self.by_code, self.by_name)
        self.ink_group = group(translate("ReportsPage", "Print in"), self.ink)
        self.never = IconLabel(
            "shield-check", translate("ReportsPage", "A concern never comes into this report.")
        )
        self.never.set("shield-check", self.never.text(), "ink2")
        self.never.set_wrap(True)
        for widget in (
            self.person_group,
            self.item_field,
            self.item_parts,
            self.span,
            group(translate("ReportsPage", "Language"), self.language),
            self.name_group,
            self.parts,
            self.question,
            self.ink_group,
            self.secret,
            self.never,
        ):
            column.addWidget(widget)
        for widget in (self.item_field, self.span, self.question, self.secret, self.never):
            widget.setContentsMargins(RING, 0, 0, 0)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(current().border, 0, current().border, 0)
        whole.setSpacing(0)
        self._area = scroll(content, translate("ReportsPage", "Choices for the report"))
        whole.addWidget(self._area, 1)
        whole.addWidget(hairline())
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.leaving)
        column.addWidget(self.reason)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.printing)
        buttons.addStretch(1)
        buttons.addWidget(self.saving)
        column.addLayout(buttons)
        return foot

    @property
    def least_width(self) -> int:
        """Room for the longest choice with the scroll bar, and for both buttons."""
        bar = self._area.verticalScrollBar().sizeHint().width() + BESIDE_BAR
        least = max(self._content.minimumSizeHint().width() + bar, self._buttons.sizeHint().width() + 48)
        return least + 2 * current().border

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another document has other choices, with other words."""
        if event.type() is QEvent.Type.LayoutRequest and self.least_width > self.width():
            QTimer.singleShot(0, self, self.outgrown.emit)
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.person.chosen.connect(lambda _value: self._other_person())
        for choice in (self.language, self.ink):
            choice.chosen.connect(lambda _value: self.changed.emit())
        self.item.chosen.connect(lambda _value: self._other_item())
        self.by_name.toggled.connect(self._other_name)
        for part in (self.parts, self.item_parts, self.span):
            part.changed.connect(self.changed.emit)

    def _other_person(self) -> None:
        self.start_over()
        self.person_chosen.emit()

    def _other_item(self) -> None:
        self.item_parts.forget()
        self.changed.emit()

    def _other_name(self, named: bool) -> None:
        self.parts.follow_name(named)
        self.changed.emit()

    def show_kind(self, kind: DocumentKind) -> None:
        """Show what this kind takes; everything about names and free text begins anew."""
        self.kind = kind
        self.parts.show_sections(kind.sections)
        self.start_over()
        self.person_group.setVisible(kind.about in {About.ONE, About.ONE_OR_BLANK})
        self.span.show_span(kind.span)
        self.name_group.setVisible(kind.can_name)
        self.ink_group.setVisible(kind.can_be_grey)
        for widget in (self.question, self.never):
            widget.setVisible(kind.asks_supervisor)
        self._show_code("")
        self.show_items(())

    def start_over(self) -> None:
        """Pseudonymised, without free text and password: for each document and each participant anew."""
        self.blockSignals(True)
        self.by_code.setChecked(True)
        self.parts.start_over()
        self.parts.follow_name(named=False)
        self.secret.forget()
        self.item.setCurrentIndex(-1)
        self.item_parts.forget()
        self.blockSignals(False)

    def arrive(self) -> None:
        """A new visit to the page: period and language begin again, as the window speaks."""
        self.start_over()
        self.language.set_value(current_language())
        self.span.begin(self.question.desk.services.place.clock.today())

    def choices(self) -> DocumentChoices:
        """What is chosen now."""
        return DocumentChoices(
            participant=self.participant(),
            item=self.item.value(),
            parts=self.item_parts.value(),
            period=self.span.period(),
            sections=self.parts.value(),
            named=self.by_name.isChecked(),
            language=self.language.value(),
            colour=self.ink.value() != "grey" or self.kind is None or not self.kind.can_be_grey,
        )

    def participant(self) -> UUID | None:
        """Who is chosen now; nobody when the kind is about nobody, or a blank one is wanted."""
        if self.kind is None or self.kind.about not in {About.ONE, About.ONE_OR_BLANK}:
            return None
        value = self.person.value()
        return UUID(value) if value and value != BLANK else None

    @property
    def lacks_somebody(self) -> bool:
        """Whether somebody has to be chosen first."""
        return self.kind is not None and self.kind.about is About.ONE and self.participant() is None

    def show_people(self, rows: Sequence[ListedParticipant]) -> None:
        """Fill the list; who was chosen stays chosen."""
        names = [row.name for row in rows]
        people = [
            (str(row.id), f"{row.name} ({row.code})" if names.count(row.name) > 1 else row.name)
            for row in rows
        ]
        if self.kind is not None and self.kind.about is About.ONE_OR_BLANK:
            people.append((BLANK, translate("ReportsPage", "Nobody: a blank one")))
        self.person.set_options(people)

    def choose(self, participant: UUID | None) -> None:
        """Choose somebody, or nobody."""
        if participant is None:
            self.person.setCurrentIndex(-1)
        else:
            self.person.set_value(str(participant))

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Fill the list of visits, weeks or contacts; the likely one is chosen until the user says else."""
        wanted = self.item.value()
        self._items = items
        self.item_field.setVisible(bool(items))
        if self.kind is not None and self.kind.items_label is not None:
            self.item_field.label.setText(self.kind.items_label())
            self.item.set_name(self.kind.items_label())
        self.item.set_options([(one.id, one.label) for one in items])
        found = chosen_item(items, wanted)
        if found is not None:
            self.item.set_value(found.id)

    def show_parts(self, parts: tuple[Item, ...]) -> None:
        """Show which parts of the chosen item can be left out."""
        title = self.kind.parts_label() if self.kind is not None and self.kind.parts_label is not None else ""
        self.item_parts.show_parts(title, parts)

    def _show_code(self, code: str) -> None:
        text = translate("ReportsPage", "Without name, with code {code}").format(code=code)
        self.by_code.setText(text if code else translate("ReportsPage", "Without name"))

    def show_leaving(self, text: str, code: str) -> None:
        """Say what leaves, and let it."""
        self._show_code(code)
        self.leaving.setText(text)
        self.leaving.setVisible(bool(text))
        self.set_blocked("")

    def show_nothing(self, reason: str) -> None:
        """There is nothing that could leave."""
        self._show_code("")
        if self.kind is None or self.kind.asks_supervisor:
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
