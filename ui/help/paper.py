"""A paper of the office, shown before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import EMPTY
from desktop.language import current_language, translate
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.help.texts import LARGE, read
from ui.papers.dialog import PaperDialog


class OfficePaperDialog(PaperDialog):
    """An example that the organisation fills in; nothing about anybody stands on it, so nothing is logged."""

    def __init__(self, desk: Desk, paper: str, parent: QWidget | None) -> None:
        super().__init__(desk, read("papers", paper, current_language()).title, parent, width=860, side=240)
        self._paper = paper
        self.leaving.setText(translate("Help", "On it: nothing about a participant."))
        self.draw()

    def maker(self) -> Callable[[Services], tuple[bytes, str]]:
        """The paper in the chosen language."""
        key, language = self._paper, self.language.value()

        def make(services: Services) -> tuple[bytes, str]:
            from desktop.reports.plain import plain_pdf
            from desktop.services.papers import paper_source

            source = paper_source(services.pack, services.place.clock.today())
            text = read("papers", key, language).text
            return plain_pdf(
                text, source, language, large=key in LARGE
            ), f"opmaat-{key.replace('_', '-')}.pdf"

        return make

    def logger(self) -> Callable[[Services], Done[None]]:
        """Nothing about anybody leaves."""
        return lambda _services: Done(None, EMPTY)
