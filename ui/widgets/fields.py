"""A field: label above, editor, hint or error under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.inputs import (
    Check,
    Combo,
    DateField,
    Radio,
    SearchEdit,
    Spin,
    TextEdit,
    TimeField,
    text_edit,
)
from ui.widgets.labels import label as text_label
from ui.widgets.speaking import announce
from ui.widgets.text_inputs import PasswordEdit, line_edit
from ui.widgets.wrap import WrapLayout

__all__ = [
    "Check",
    "Combo",
    "DateField",
    "Field",
    "PasswordEdit",
    "Radio",
    "SearchEdit",
    "Spin",
    "TextEdit",
    "TimeField",
    "line_edit",
    "text_edit",
]


FIELD_GAP = 4
"""Pixels between label, box and what stands under it."""


class Field(QWidget):
    """One labelled editor. An error takes the place of the hint and is the editor's description."""

    def __init__(self, label: str, editor: QWidget, hint: str = "", optional: bool = False) -> None:
        super().__init__()
        self.editor = editor
        self._hint = hint
        self.label = text_label(label, "body_strong")
        self.label.setBuddy(editor)
        if isinstance(editor, Combo):
            editor.set_name(label)
        elif not editor.accessibleName():
            editor.setAccessibleName(label)
        self.label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._under = text_label("", "caption", "ink2", wrap=True)
        self._under.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._lay_out(optional)
        self.set_error("")

    def _lay_out(self, optional: bool) -> None:
        # Where both do not fit beside each other the second stands under the first.
        upper = WrapLayout(None, 8)
        upper.addWidget(self.label)
        if optional:
            upper.addWidget(text_label(translate("Field", "may stay empty"), "caption", "ink2"))
        lower = QHBoxLayout()
        lower.setSpacing(6)
        lower.addWidget(self._icon)
        lower.addWidget(self._under, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(FIELD_GAP)
        whole.addLayout(upper)
        whole.addWidget(self.editor)
        whole.addLayout(lower)
        # Takes what a taller neighbour leaves over, and asks for nothing itself.
        policy = QSizePolicy.Policy
        whole.addSpacerItem(QSpacerItem(0, 0, policy.Minimum, policy.Preferred))
        if self.editor.sizePolicy().verticalPolicy() is policy.Fixed:
            whole.setStretch(whole.count() - 1, 1)

    @property
    def error(self) -> str:
        """The sentence that stands under the field; empty when there is none."""
        return self._under.text() if self.editor.property("error") else ""

    def set_hint(self, text: str) -> None:
        """Say something else under the field; an error that stands there stays."""
        error = self.error
        self._hint = text
        self.set_error(error)

    def set_error(self, text: str) -> None:
        """Show what is wrong under the field and have it said; empty takes it away."""
        theme, before = current(), self.error
        self.editor.setProperty("error", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        shown = text or self._hint
        self._under.setText(shown)
        self._under.setVisible(bool(shown))
        self._under.set_role("error" if text else "ink2")
        self._icon.setVisible(bool(text))
        if text:
            self._icon.setPixmap(
                theme.pixmap("circle-alert", "error", theme.px(16), self.devicePixelRatioF())
            )
        self.editor.setAccessibleDescription(shown)
        if text and text != before and self.isVisible():
            announce(self.editor, f"{self.label.text().replace('&', '')}: {text}")
