"""Small parts of the form: a note with its caption, a title of a group, a row of a choice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.fields import TextEdit, line_edit
from ui.widgets.labels import IconLabel, Label, label

MOST = 16_777_215
"""Qt's word for no limit to a size."""


def group_title(text: str, caption: str = "") -> tuple[QHBoxLayout, Label, Label]:
    """A strong title with a caption beside it, and both; the row can take more on the right."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    title = label(text, "body_strong")
    row.addWidget(title)
    side = label(caption, "caption", "ink2")
    row.addWidget(side)
    row.addStretch(1)
    return row, title, side


class GrowingText(TextEdit):
    """At least ``rows`` lines high; a higher window gives more room to write in."""

    def __init__(self, rows: int, role: str, name: str) -> None:
        super().__init__(rows, role, name)
        self._least = self.height()
        self.setMinimumHeight(self._least)
        self.setMaximumHeight(MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """No higher than needed; the layout gives the rest."""
        return QSize(super().sizeHint().width(), self._least)

    def minimumSizeHint(self) -> QSize:
        """The lines asked for."""
        return QSize(super().minimumSizeHint().width(), self._least)


class Note(QWidget):
    """Free text with its title, a caption beside it and, when needed, what is wrong under it."""

    changed = Signal()

    def __init__(self, title: str, caption: str = "", rows: int = 3, role: str = "fact") -> None:
        super().__init__()
        self.editor: TextEdit | QLineEdit = (
            line_edit(name=title) if rows == 1 else GrowingText(rows, role, title)
        )
        self.editor.textChanged.connect(lambda *_: self.changed.emit())
        row, words, _side = group_title(title, caption)
        words.setBuddy(self.editor)
        self._wrong = IconLabel("circle-alert", "", "error")
        self._wrong.set_wrap(True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.editor, 1)
        column.addWidget(self._wrong)
        vertical = QSizePolicy.Policy.Fixed if rows == 1 else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)

    def text(self) -> str:
        """What was typed."""
        return self.editor.text()

    def set_text(self, text: str) -> None:
        """Show a text without a signal."""
        if text == self.text():
            return
        blocked = self.editor.blockSignals(True)
        if isinstance(self.editor, TextEdit):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(text)
        self.editor.blockSignals(blocked)

    def set_read_only(self, read_only: bool) -> None:
        """Show a text that is fixed."""
        self.editor.setReadOnly(read_only)
        self._repolish()

    @property
    def error(self) -> str:
        """What is said to be wrong; empty: nothing."""
        return self._wrong.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong with this text; empty takes it away."""
        if text == self.error:
            return
        self._wrong.set("circle-alert", text, "error")
        self._wrong.setVisible(bool(text))
        self.editor.setProperty("error", bool(text))
        self.editor.setAccessibleDescription(text)
        self._repolish()

    def _repolish(self) -> None:
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
