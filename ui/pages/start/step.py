"""What every step of the first start is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import current
from ui.widgets.labels import label


class Step(QWidget):
    """One screen of the first start: a title with a form under it."""

    changed = Signal()
    """:meth:`reason` may be another one."""
    finished = Signal()
    """Enter in the last field: on to the next step when nothing keeps it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = label(title, "title", wrap=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(64, current().px(40), 48, 24)
        self.body.setSpacing(0)
        self.body.addWidget(self.title)
        self.body.addSpacing(24)

    def reason(self) -> str:
        """Why there is no going on yet, for beside the button; empty: go on."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Return the field that has to be filled first."""
        return None

    def show_faults(self) -> None:
        """Say beside the fields what is wrong; the step cannot be left like this."""
