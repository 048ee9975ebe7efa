"""Which sections are in: free text apart, off each time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.document import Section
from ui.pages.reports.grouping import group
from ui.widgets.emptying import empty
from ui.widgets.fields import Check


class PartChoice(QWidget):
    """A tick for each section of a kind."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.checks: dict[str, Check] = {}
        self._sections: tuple[Section, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Begin with the sections of another kind, each as it usually is."""
        empty(self._column)
        self._sections = tuple(sections)
        self.checks = {section.id: self._check(section) for section in sections}
        plain = [self.checks[one.id] for one in sections if not one.free_text]
        typed = [self.checks[one.id] for one in sections if one.free_text]
        if plain:
            self._column.addWidget(group(translate("ReportsPage", "Parts"), *plain))
        if typed:
            off = translate("ReportsPage", "off each time")
            self._column.addWidget(group(translate("ReportsPage", "Own text"), *typed, note=off))
        self.setVisible(bool(sections))

    def _check(self, section: Section) -> Check:
        check = Check(section.label())
        check.setChecked(section.on and not section.free_text)
        check.toggled.connect(lambda _on: self.changed.emit())
        return check

    def start_over(self) -> None:
        """Each as it usually is; free text is off."""
        for section in self._sections:
            check = self.checks[section.id]
            check.blockSignals(True)
            check.setChecked(section.on and not section.free_text)
            check.blockSignals(False)

    def leave_text_out(self) -> None:
        """What somebody typed goes along once: for the next time it is asked for again."""
        if self.has_free_text:
            for section in self._sections:
                if section.free_text:
                    self.checks[section.id].setChecked(False)

    def follow_name(self, named: bool) -> None:
        """Show what can only be in with the name."""
        for section in self._sections:
            if section.needs_name:
                self.checks[section.id].setVisible(named)

    def value(self) -> frozenset[str]:
        """The ids that are in."""
        return frozenset(one for one, check in self.checks.items() if check.isChecked())

    @property
    def has_free_text(self) -> bool:
        """Whether words that somebody typed are in."""
        return any(one.free_text and self.checks[one.id].isChecked() for one in self._sections)
