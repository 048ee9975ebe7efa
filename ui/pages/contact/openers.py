"""What opens over the contact page besides its forms: sheets, history, the table, known settings."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.contact import Setting
from desktop.language import translate
from desktop.services.contact import ContactCheck
from desktop.services.contact_papers import ContactSheet
from ui.dialogs.contact_history import ContactHistory
from ui.dialogs.contact_sheets import ContactSheetsDialog
from ui.dialogs.contact_table import ContactAtTable
from ui.dialogs.setting_form import SettingDialog

if TYPE_CHECKING:
    from ui.pages.contact.page import ContactPage

LIBRARY = "settings"


class Openers:
    """Connects the buttons of the parts of the page with what they open."""

    def __init__(self, page: ContactPage) -> None:
        self._page, self._desk = page, page.desk
        overview, checklist, library = page.overview, page.checklist, page.library
        overview.library.connect(lambda: self._desk.go("contact", None, LIBRARY))
        overview.printed.connect(lambda: self.sheets(None))
        checklist.printed.connect(lambda: self.sheets(checklist.check))
        checklist.history.connect(self.history)
        checklist.together.connect(self.together)
        library.back.connect(self._desk.back)
        library.added.connect(lambda: self._setting(None))
        library.changed.connect(self._setting)
        library.removed.connect(self._remove)
        library.begun.connect(lambda setting: page.begin(None, setting))

    def sheets(self, check: ContactCheck | None, kind: ContactSheet | None = None) -> None:
        """Choose a sheet, see it, print or save it."""
        ContactSheetsDialog(self._desk, check, self._page, kind).open()

    def kind_sheet(self) -> None:
        """ "Het ligt niet aan u", after a contact that fell short (M7)."""
        self.sheets(self._page.checklist.check, ContactSheet.NOT_YOUR_FAULT)

    def history(self) -> None:
        """Every answer with its time, and what happened to the contact (M6)."""
        check = self._page.checklist.check
        if check is None:
            return
        self._desk.ask(
            self._page,
            lambda s: s.contact.history(check.contact.id),
            lambda lines: ContactHistory(check, lines, check.pack, self._page).open(),
        )

    def together(self) -> None:
        """The conditions at the table, one a screen."""
        check = self._page.checklist.check
        if check is not None:
            dialog = ContactAtTable(self._desk, check, self._page)
            dialog.finished.connect(lambda _result: self._page.refresh())
            dialog.open()

    def _setting(self, setting: Setting | None) -> None:
        dialog = SettingDialog(self._desk, self._page, setting)
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, setting_id: UUID) -> None:
        self._page.library.keep_at(setting_id)

    def _remove(self, setting: Setting) -> None:
        said = translate("ContactPage", "‘{name}’ is off the list. Meetings there stay.")
        self._desk.do(
            self._page,
            lambda s: s.contact.library.remove(setting.id),
            said=said.format(name=setting.name),
        )
