"""One numbered part of the card: boxes to tick, words before a line, own lines."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.card import LONGEST_LINE, OWN_SENTENCE, CardAnswer, blanks
from desktop.domain.pack import CardItem
from desktop.language import translate
from ui.theme import current
from ui.widgets.fields import Check, Field
from ui.widgets.labels import label
from ui.widgets.text_inputs import line_edit


class CardPart(QWidget):
    """Shows what was kept or proposed; ``answer`` gives what stands there now."""

    def __init__(self, number: int, item: CardItem, kept: CardAnswer, language: str) -> None:
        super().__init__()
        self._item = item
        self.checks: list[Check] = []
        self.field_edits: list[QLineEdit] = []
        self.line_edits: list[QLineEdit] = []
        self.blank: QLineEdit | None = None
        self.own: QLineEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        title = item.title[language].replace("___", "…")
        self._column.addWidget(label(f"{number}. {title}", "body_strong", wrap=True))
        if item.text and item.id != OWN_SENTENCE and "{" not in item.text[language]:
            self._column.addWidget(label(item.text[language], "body", "ink2", wrap=True))
        self._add_blank(kept, language)
        self._add_fields(kept, language)
        self._add_options(kept, language)
        self._add_lines(title, kept)
        self._add_own(title, kept, language)
        if not self.asks:
            said = translate("CardPart", "Stands on the card with the numbers to call; nothing to fill in.")
            self._column.addWidget(label(said, "caption", "ink2", wrap=True))

    @property
    def asks(self) -> bool:
        """Whether there is anything to fill in."""
        return bool(self.checks or self.field_edits or self.line_edits or self.blank or self.own)

    def _add_blank(self, kept: CardAnswer, language: str) -> None:
        if blanks(self._item, language):
            self.blank = line_edit(name=translate("CardPart", "Number of weeks"), max_length=3)
            self.blank.setText(kept.blank)
            self.blank.setFixedWidth(current().px(80))
            self._column.addWidget(Field(translate("CardPart", "Number of weeks"), self.blank))

    def _add_fields(self, kept: CardAnswer, language: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for index, words in enumerate(self._item.fields):
            edit = line_edit(name=words[language], max_length=LONGEST_LINE)
            edit.setText(kept.fields[index] if index < len(kept.fields) else "")
            self.field_edits.append(edit)
            row.addWidget(Field(words[language], edit), 1)
        self._column.addLayout(row)

    def _add_options(self, kept: CardAnswer, language: str) -> None:
        for index, option in enumerate(self._item.options):
            check = Check(option[language])
            check.setChecked(index in kept.ticked)
            self.checks.append(check)
        if self._item.fields:
            row = QHBoxLayout()
            row.setSpacing(16)
            for check in self.checks:
                row.addWidget(check)
            row.addStretch(1)
            self._column.addLayout(row)
        else:
            for check in self.checks:
                self._column.addWidget(check)

    def _add_lines(self, title: str, kept: CardAnswer) -> None:
        for index in range(self._item.write_lines):
            name = translate("CardPart", "{title}: own words {number}").format(title=title, number=index + 1)
            edit = line_edit(translate("CardPart", "In own words"), name, LONGEST_LINE)
            edit.setText(kept.lines[index] if index < len(kept.lines) else "")
            self.line_edits.append(edit)
            self._column.addWidget(edit)

    def _add_own(self, title: str, kept: CardAnswer, language: str) -> None:
        if self._item.id == OWN_SENTENCE and self._item.text:
            self.own = line_edit(self._item.text[language], title, LONGEST_LINE)
            self.own.setText(kept.own)
            self._column.addWidget(self.own)

    def take_keyboard(self) -> None:
        """Begin here."""
        first = next(iter([*self.checks, *self.field_edits, *self.line_edits]), None)
        if first is not None:
            first.setFocus()

    def answer(self) -> CardAnswer:
        """What stands here now."""
        return CardAnswer(
            ticked=frozenset(index for index, check in enumerate(self.checks) if check.isChecked()),
            fields=tuple(edit.text() for edit in self.field_edits),
            lines=tuple(edit.text() for edit in self.line_edits),
            blank=self.blank.text() if self.blank else "",
            own=self.own.text() if self.own else "",
        )
