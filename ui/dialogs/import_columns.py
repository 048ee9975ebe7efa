"""What each column of a sheet is: its word, what stands in it, and a choice."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.importing import ImportField, Table
from desktop.language import translate
from ui.models.import_rows import field_word
from ui.theme import current
from ui.widgets.emptying import empty
from ui.widgets.fields import Combo
from ui.widgets.labels import label

SAMPLES = 2
SAMPLE_LENGTH = 34
CHOICE = 220


class ImportColumns(QWidget):
    """One line a column; a field that is chosen twice moves to the last choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[int, Combo] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_table(self, table: Table, columns: Mapping[int, ImportField]) -> None:
        """Show the columns of a sheet with what they are taken for."""
        empty(self._grid)
        self.choices = {}
        for row, column in enumerate(column for column in range(len(table.header)) if _used(table, column)):
            word = table.header[column] or translate("ImportColumns", "column {number}").format(
                number=column + 1
            )
            choice = Combo(_options(), translate("ImportColumns", "{word} is").format(word=word))
            choice.setFixedWidth(current().px(CHOICE))
            choice.set_value(columns[column].value if column in columns else "")
            choice.chosen.connect(lambda value, column=column: self._choose(column, value))
            self.choices[column] = choice
            self._grid.addWidget(label(_short(word), "body_strong"), row, 0)
            self._grid.addWidget(label(_samples(table, column), "body", "ink2"), row, 1)
            self._grid.addWidget(choice, row, 2, Qt.AlignmentFlag.AlignRight)

    def columns(self) -> dict[int, ImportField]:
        """What is chosen; columns that are not read are left out."""
        return {
            column: ImportField(choice.value()) for column, choice in self.choices.items() if choice.value()
        }

    def _choose(self, column: int, value: str) -> None:
        for other, choice in self.choices.items():
            if other != column and value and choice.value() == value:
                choice.set_value("")
        self.changed.emit()


def _options() -> list[tuple[str, str]]:
    return [
        ("", translate("ImportColumns", "is not read")),
        *((field.value, field_word(field)) for field in ImportField),
    ]


def _used(table: Table, column: int) -> bool:
    return bool(table.header[column]) or any(row[column] for row in table.rows)


def _samples(table: Table, column: int) -> str:
    found = islice((text for row in table.rows if (text := " ".join(row[column].split()))), SAMPLES)
    return _short(", ".join(dict.fromkeys(found)))


def _short(text: str) -> str:
    return text if len(text) <= SAMPLE_LENGTH else f"{text[: SAMPLE_LENGTH - 1]}…"
