"""A paper of the office, shown before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.language import current_language, translate
from desktop.services.document import Draft
from desktop.services.office import Services
from desktop.services.office_papers import drawing, file_name
from ui.desk import Desk
from ui.help.texts import read
from ui.papers.dialog import PaperDialog


class OfficePaperDialog(PaperDialog):
    """An example that the organisation fills in; nothing about anybody stands on it."""

    def __init__(self, desk: Desk, paper: str, parent: QWidget | None) -> None:
        super().__init__(desk, read("papers", paper, current_language()).title, parent, width=860, side=240)
        self._paper = paper
        self.leaving.setText(translate("Help", "On it: nothing about a participant."))
        self.draw()

    def document_kind(self) -> str:
        """The paper by its key."""
        return self._paper

    def maker(self) -> Callable[[Services], Draft]:
        """The paper in the chosen language."""
        key, language = self._paper, self.language.value()
        return lambda services: Draft(drawing(services.place, key, language), file_name(key))
