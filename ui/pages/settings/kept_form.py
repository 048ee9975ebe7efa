"""What the sections share that keep their fields among the settings of the file."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.office import Services
from desktop.services.settings import Settings
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.pages.settings.form import SectionForm
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.page import bring_to


class KeptForm(SectionForm):
    """Fields and one button "Save"; what another section keeps meanwhile is left as it is."""

    def __init__(self, desk: Desk, section: str) -> None:
        super().__init__(section)
        self.desk = desk
        self.problem_fields: dict[str, Field] = {}
        """By the name of the field in a ``Problem``."""
        self._read = Settings()
        self._filled = False
        self.save = Button(translate("SettingsPage", "Save"), "filled", "save")
        self.save.clicked.connect(self._save)

    def show_in_fields(self, settings: Settings) -> None:
        """Fill the fields; sections override this."""
        raise NotImplementedError

    def entered(self, settings: Settings) -> Settings:
        """``settings`` with what stands in the fields of this section; sections override this."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read the settings."""
        self.desk.ask(self, lambda services: services.settings.read(), self.show_settings)

    def show_settings(self, settings: Settings) -> None:
        """Fill the form, unless someone has filled in something that is not saved yet."""
        if self._filled and self.entered(self._read) != self._read:
            return
        self._read = settings
        self._filled = True
        self.show_in_fields(settings)

    def _save(self) -> None:
        for field in self.problem_fields.values():
            field.set_error("")
        # The fields are read here, on the UI thread; the rest of the settings on the worker.
        mine, before = self.entered(self._read), self._read

        def change(services: Services) -> Done[Settings]:
            wanted = _merged(services.settings.read(), before, mine)
            return Done(wanted, services.settings.change(wanted).changes)

        said = translate("SettingsPage", "Settings saved.")
        self.desk.do(self, change, self._saved, self._refused, said=said)

    def _saved(self, settings: Settings) -> None:
        self._read = settings

    def _refused(self, error: OpmaatError) -> None:
        if not isinstance(error, Rejected):
            self.desk.troubled.emit(error)
            return
        wrong = [self.problem_fields.get(problem.field) for problem in error.problems]
        for field, problem in zip(wrong, error.problems, strict=True):
            if field is None:
                self.desk.troubled.emit(error)
                return
            field.set_error(words.problem_text(problem))
        if wrong and wrong[0] is not None:
            bring_to(self.first_wrong(wrong[0]))

    def first_wrong(self, field: Field) -> QWidget:
        """The widget that gets the keyboard when ``field`` is refused."""
        return field.editor


def _merged(now: Settings, before: Settings, mine: Settings) -> Settings:
    """``now`` with what differs between ``before`` and ``mine``."""
    changed = {
        one.name: getattr(mine, one.name)
        for one in fields(Settings)
        if getattr(mine, one.name) != getattr(before, one.name)
    }
    return replace(now, **changed)
