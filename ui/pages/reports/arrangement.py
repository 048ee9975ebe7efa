"""Where the three parts stand: three columns, two, or three tabs at the largest letters."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import translate
from ui.pages.reports.choices import ChoicePanel
from ui.pages.reports.options import OptionsPanel
from ui.theme import current
from ui.widgets.page import Tabs

WIDE = 1180 - 168
"""Narrowest page (window less rail) for three columns, at 100 % letters."""
TABS_FROM = 1.75
LEFT, RIGHT, WIDEST = 300, 304, 460
"""The options may be wider than usual, for long words."""


class Arrangement(QWidget):
    """Documents left, preview, options right; below ``WIDE`` the options stand under the documents."""

    def __init__(self, left: ChoicePanel, middle: QWidget, right: OptionsPanel) -> None:
        super().__init__()
        self._left, self._middle, self._right = left, middle, right
        self._reading = False
        self._wide: bool | None = None
        self.tabs: Tabs | None = None
        if current().scale >= TABS_FROM:
            self._make_tabs()
        else:
            self.grid = QGridLayout(self)
            self.grid.setContentsMargins(0, 0, 0, 0)
            self.grid.setSpacing(0)
            self.grid.setColumnStretch(1, 1)
            self._right.outgrown.connect(self._widen)
            self.fit(WIDE)

    def _make_tabs(self) -> None:
        pages = QStackedWidget()
        for part in (self._left, self._middle, self._right):
            pages.addWidget(part)
        names = (
            translate("ReportsPage", "Document"),
            translate("ReportsPage", "Preview"),
            translate("ReportsPage", "Choices"),
        )
        self.tabs = Tabs(names, translate("ReportsPage", "Parts of this page"))
        self.tabs.currentChanged.connect(pages.setCurrentIndex)
        self.tabs.setCurrentIndex(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(pages, 1)

    def set_reading(self, reading: bool) -> None:
        """The page is enlarged: the list of documents gives its room."""
        self._reading = reading
        if self.tabs is None:
            self._left.setVisible(not (reading and self._wide))

    def _widen(self) -> None:
        """Give the options the room of their longest words; they keep it: the preview stands still."""
        theme, right = current(), self._right
        before = right.width() if self._wide is not None and right.isVisible() else 0
        least = min(max(right.least_width, before), theme.px(WIDEST))
        right.setFixedWidth(max(theme.px(RIGHT), least))

    def fit(self, width: int) -> None:
        """Choose the columns for this width."""
        wide = width >= current().px(WIDE)
        if self.tabs is not None or wide == self._wide:
            return
        self._wide = wide
        left, middle, right = self._left, self._middle, self._right
        for part in (left, middle, right):
            self.grid.removeWidget(part)
        theme = current()
        left.setFixedWidth(theme.px(LEFT if wide else RIGHT))
        self._widen()
        if wide:
            self.grid.addWidget(left, 0, 0, 2, 1)
            self.grid.addWidget(middle, 0, 1, 2, 1)
            self.grid.addWidget(right, 0, 2, 2, 1)
        else:
            self.grid.addWidget(left, 0, 0)
            self.grid.addWidget(right, 1, 0)
            self.grid.addWidget(middle, 0, 1, 2, 1)
        self.grid.setRowStretch(0, 1 if wide else 0)
        self.grid.setRowStretch(1, 1)
        left.set_compact(not wide)
        right.set_edge("left" if wide else "right")
        self.set_reading(self._reading)
