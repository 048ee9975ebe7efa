"""Small parts of the form: a note with its caption, a title of a group, a row of a choice."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.fields import TextEdit, line_edit
from ui.widgets.labels import ElidedLabel, IconLabel, KeyHint, Label, label
from ui.widgets.speaking import announce
from ui.widgets.text_link import TextLink

HINTS_UNTIL = 1.5
"""Letter size from which key hints are left out (design, "key hint")."""
MOST = 16_777_215
"""Qt's word for no limit to a size."""


def box_mark(number: int) -> KeyHint:
    """The number that this part has on the visit sheet; Ctrl+G and the number jump there."""
    mark = KeyHint(str(number))
    mark.setToolTip(
        translate("SessionPage", "Box {number} of the visit sheet (Ctrl+G, {number})").format(number=number)
    )
    return mark


def group_title(text: str, caption: str = "", box: int = 0) -> tuple[QHBoxLayout, Label, ElidedLabel]:
    """A strong title with a caption beside it, and both; the row can take more on the right.

    Where there is no room the caption gives way: it must not push the column over its neighbour.

    ``box`` is its number on the visit sheet (0: none).
    """
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if box and current().scale < HINTS_UNTIL:
        row.addWidget(box_mark(box))
    title = label(text, "body_strong")
    row.addWidget(title)
    side = ElidedLabel(caption, "caption", "ink2")
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


class QuietHint(QWidget):
    """A line that may be closed: it blocks nothing and is kept nowhere."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = IconLabel("sprout", "", "ink2", "caption")
        self.words.set_wrap(True)
        self.close_button = IconButton("x", translate("SessionPage", "Close this hint"))
        self.close_button.setProperty("kind", "quiet")
        self.close_button.clicked.connect(lambda _checked=False: self._dismiss())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it says nothing."""
        return self.words.text()

    def say(self, text: str) -> None:
        """Say something; empty goes away."""
        if text != self.text:
            self.words.set("sprout", text, "ink2")
            self.setVisible(bool(text))

    def _dismiss(self) -> None:
        self.say("")
        self.dismissed.emit()


class Note(QWidget):
    """Free text with its title, what stood here last time to take over, and what there is to say under it."""

    changed = Signal()
    hint_dismissed = Signal()

    def __init__(
        self, title: str, caption: str = "", *, rows: int = 3, role: str = "fact", box: int = 0
    ) -> None:
        super().__init__()
        self.editor: TextEdit | QLineEdit = (
            line_edit(name=title) if rows == 1 else GrowingText(rows, role, title)
        )
        self.editor.textChanged.connect(lambda *_: self.changed.emit())
        self._previous = ""
        row, words, _side = group_title(title, caption, box)
        words.setBuddy(self.editor)
        self.take = TextLink(translate("SessionPage", "Take over"))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+D in the text is its key
        self.take.clicked.connect(lambda _checked=False: self.take_over())
        self.take.hide()
        self.editor.installEventFilter(self)
        row.addWidget(self.take)
        self.hint = QuietHint()
        self.hint.dismissed.connect(self.hint_dismissed)
        self._wrong = IconLabel("circle-alert", "", "error")
        self._wrong.set_wrap(True)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.editor, 1)
        column.addWidget(self._wrong)
        column.addWidget(self.hint)
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
        self._show_previous()
        self._repolish()

    def set_previous(self, text: str) -> None:
        """What stood here last time: shown while the field is empty, and taken over by Ctrl+D."""
        self._previous = text.strip()
        self._show_previous()

    def _show_previous(self) -> None:
        there = bool(self._previous) and not self.editor.isReadOnly()
        short = " ".join(self._previous.split())
        said = translate("SessionPage", "Last time: {text}").format(text=short) if there else ""
        self.take.setVisible(there)
        self.take.setToolTip(f"{said} (Ctrl+D)" if there else "")
        self.take.setAccessibleDescription(said)
        self.editor.setPlaceholderText(said)
        self._describe()

    def take_over(self) -> None:
        """Put last time's text at the cursor; Ctrl+Z in the field takes it back."""
        if not self._previous or self.editor.isReadOnly():
            return
        if isinstance(self.editor, TextEdit):
            self.editor.textCursor().insertText(self._previous)
        else:
            self.editor.insert(" ".join(self._previous.split()))
        self.editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key that takes over stands beside the text while the cursor is in it."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.editor:
            words = translate("SessionPage", "Take over")
            here = event.type() is QEvent.Type.FocusIn
            self.take.setText(f"{words} (Ctrl+D)" if here else words)
            self.take.updateGeometry()
        return super().eventFilter(watched, event)

    def _describe(self) -> None:
        shown = self.editor.placeholderText()
        keys = translate("SessionPage", "Ctrl+D takes it over.")
        self.editor.setAccessibleDescription(self.error or (f"{shown.rstrip('.')}. {keys}" if shown else ""))

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
        if text and self.isVisible():
            announce(self.editor, f"{self.editor.accessibleName()}: {text}")
        self.editor.setProperty("error", bool(text))
        self._describe()
        self._repolish()

    def _repolish(self) -> None:
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
