"""The shape of a section: title, one sentence, fields, a button. Words come from the registry."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.pages.settings.registry import section_of, setting_of
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.page import bring_to


class SectionForm(QWidget):
    """A column of at most 640 px with title and sentence on top; ``settings`` has each setting's widget."""

    def __init__(self, section: str) -> None:
        super().__init__()
        known = section_of(section)
        self.settings: dict[str, QWidget] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(40, 16, 24, 24)
        self.column = QVBoxLayout()
        self.column.setSpacing(12)
        whole.addLayout(self.column)
        whole.addStretch(1)
        self.column.addWidget(label(known.title, "title"))
        self.column.addWidget(label(known.sentence, "body", "ink2", wrap=True))
        self.column.addSpacing(8)

    def add(self, widget: QWidget, width: int = 520) -> None:
        """Add a widget, left aligned, at most ``width`` wide."""
        widget.setMaximumWidth(current().px(width))
        # In a row of its own: a column would ask its height at a width that it never gets, and words that
        # wrap would be cut off.
        row = QHBoxLayout()
        row.addWidget(widget, 1000)
        row.addStretch(1)
        self.column.addLayout(row)

    def field(self, key: str, editor: QWidget, width: int = 520, *, optional: bool = False) -> Field:
        """Add the field of a setting: its title above ``editor``, what it does below."""
        known = setting_of(key)
        field = Field(known.title, editor, known.sentence, optional)
        self.mark(key, editor)
        self.add(field, width)
        return field

    def button_of(self, key: str, icon: str, deed: str, width: int = 320) -> Button:
        """Add a button that is a setting by itself, with what it does below."""
        button = Button(deed, icon=icon)
        sentence = setting_of(key).sentence
        button.setAccessibleDescription(sentence)
        self.mark(key, button)
        self.add(button, width)
        self.add(label(sentence, "caption", "ink2", wrap=True))
        self.column.addSpacing(4)
        return button

    def mark(self, key: str, widget: QWidget) -> None:
        """Say which widget sets this when it is not the editor of a field: a button, the first of a row."""
        setting_of(key)
        self.settings[key] = widget

    def focus_setting(self, key: str) -> None:
        """Give the keyboard to a setting and bring it in sight."""
        if key in self.settings:
            bring_to(self.settings[key])

    def refresh(self) -> None:
        """Read again through the desk and show; forms that read the file override this."""
