"""What is wrong with a date, in sentences: the same in every dialog that plans something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.week import Clash
from desktop.language import words
from ui.widgets.labels import IconLabel
from ui.widgets.speaking import announce


class ClashList(QWidget):
    """One line with icon and sentence per objection; nothing when the date is free."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._lines: list[IconLabel] = []
        self._sentences: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(name)
        self.hide()

    def show_clashes(self, clashes: Sequence[Clash]) -> None:
        """Show these objections; each sentence once."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = []
        before, self._sentences = self._sentences, clash_sentences(clashes)
        for sentence in self._sentences:
            line = IconLabel("triangle-alert", sentence, "warn")
            self._column.addWidget(line)
            self._lines.append(line)
        self.setAccessibleDescription(" ".join(self._sentences))
        self.setVisible(bool(self._lines))
        if self._sentences != before and self.isVisible():
            announce(self, " ".join(self._sentences))

    def sentences(self) -> tuple[str, ...]:
        """What is shown."""
        return self._sentences


def clash_sentences(clashes: Sequence[Clash]) -> tuple[str, ...]:
    """The objections in words, each once, in their order."""
    return tuple(dict.fromkeys(words.clash(clash.kind, clash.label) for clash in clashes))
