"""How the three columns of the form stand: beside each other where there is room, else under each other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.language import translate
from ui.pages.session.marks import Marks
from ui.pages.session.prompts import Prompts
from ui.pages.session.story import Story
from ui.pages.session.versions import Versions
from ui.theme import current
from ui.widgets.page import scroll

STORY, MARKS, PROMPTS, GAP, SIDES = 360, 500, 232, 12, 40
"""Widths of the columns, between them, and of both margins; in pixels at 100 %."""
FOLD_FROM = 1.25
"""Letter size from which the prompts stand behind a button."""


class FormBody(QWidget):
    """Story, marks and prompts; ``folded`` tells whether the prompts are behind the button."""

    folded = Signal(bool)

    def __init__(self, story: Story, marks: Marks, prompts: Prompts, versions: Versions) -> None:
        super().__init__()
        self.story, self.marks, self.prompts, self.versions = story, marks, prompts, versions
        self._columns = 0
        self._prompts_wanted = False
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(24, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(16)
        self.area = scroll(content, translate("SessionPage", "Report"))
        self._side = QWidget()
        self._side_row = QHBoxLayout(self._side)
        self._side_row.setContentsMargins(0, 0, 8, 0)
        self.side_area = scroll(self._side, translate("SessionPage", "Questions that help"))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self.side_area)
        self.side_area.setFixedWidth(current().px(PROMPTS) + 24)
        self.arrange(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the number of columns that fits."""
        super().resizeEvent(event)
        self.arrange(self.fitting_columns(self.width()))

    def fitting_columns(self, width: int) -> int:
        """How many columns fit in ``width`` pixels."""
        px, scale = current().px, current().scale
        parts = (self.story, self.marks)
        least = sum(part.minimumSizeHint().width() for part in parts)
        two = max(px(STORY + MARKS), least) + GAP + SIDES
        if scale < FOLD_FROM and width >= two + px(PROMPTS) + 8:
            return 3
        return 2 if scale < 1.4 and width >= two else 1

    @property
    def columns(self) -> int:
        """How many columns stand beside each other."""
        return self._columns

    def arrange(self, columns: int) -> None:
        """Put the parts in place for 3, 2 or 1 columns."""
        if columns == self._columns:
            return
        self._columns = columns
        for part in (self.story, self.marks, self.prompts, self.versions):
            self._grid.removeWidget(part)
        self._side_row.removeWidget(self.prompts)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.story, 1, 0)
        self._grid.addWidget(self.marks, *((2, 0) if columns == 1 else (1, 1)), top)
        self._grid.addWidget(self.versions, 3, 0, 1, 1 if columns == 1 else 2, top)
        self._grid.setRowStretch(1, 0 if columns == 1 else 1)
        self._grid.setRowStretch(4, 1 if columns == 1 else 0)
        self._grid.setColumnStretch(0, STORY)
        self._grid.setColumnStretch(1, 0 if columns == 1 else MARKS)
        self.side_area.setVisible(columns == 3)
        self.prompts.set_side_by_side(columns != 3)
        if columns == 3:
            self._side_row.addWidget(self.prompts, 0, top)
            self.prompts.show()
        else:
            self._grid.addWidget(self.prompts, 0, 0, 1, 1 if columns == 1 else 2)
            self.prompts.setVisible(self._prompts_wanted)
        self.folded.emit(columns != 3)

    def show_prompts(self, wanted: bool) -> None:
        """Unfold or fold the prompts where they stand behind the button."""
        self._prompts_wanted = wanted
        if self._columns != 3:
            self.prompts.setVisible(wanted)
            if wanted:
                self.area.verticalScrollBar().setValue(0)
