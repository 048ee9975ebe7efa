"""Is this setting good enough, and if not, what is missing?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.contact import Answer, ContactState
from desktop.domain.errors import NotFound, OpmaatError, Rejected
from desktop.language import dates, translate
from desktop.services.contact import ContactCheck, ListedContact
from desktop.services.setting_library import KnownSetting
from ui.desk import Desk, Destination
from ui.dialogs.contact_facts import Choices
from ui.dialogs.contact_form import ContactForm, read_choices
from ui.dialogs.look_back import LookBackDialog
from ui.dialogs.review import ReviewDialog
from ui.dialogs.unplanned_form import UnplannedForm
from ui.page import Page
from ui.pages.contact.checklist import Checklist
from ui.pages.contact.deeds import Deed
from ui.pages.contact.library import Library
from ui.pages.contact.openers import LIBRARY, Openers
from ui.pages.contact.overview import Overview
from ui.widgets.dialogs import Question

NEW, UNPLANNED = "new", "unplanned"


class ContactPage(Page):
    """The overview, or the checklist of one contact."""

    reads = ("contact", "participant", "trajectory", "session", "review", "setting")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.target: UUID | None = None
        self._detail = ""
        self.listing = False
        """Whether the known settings are shown."""
        self._arriving = False
        self._writing = 0
        self.overview, self.checklist, self.library = Overview(), Checklist(), Library()
        self.stack = QStackedWidget()
        for part in (self.overview, self.checklist, self.library):
            self.stack.addWidget(part)
        self.openers = Openers(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.overview.opened.connect(lambda contact_id: desk.go("contact", contact_id))
        self.overview.begun.connect(self.begin)
        self.overview.registered.connect(self.register)
        self.checklist.back.connect(desk.back)
        self.checklist.answered.connect(self._answer)
        self.checklist.acted.connect(self._act)
        self.checklist.put_down.connect(self.put_down)

    # Coming and reading

    def arrive(self, destination: Destination) -> None:
        """Show the checklist of the target, or the overview; the detail opens a dialog."""
        self.target, self._detail = destination.target, destination.detail
        self.listing = destination.target is None and destination.detail == LIBRARY
        self._arriving, self._stale = True, False
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The contact or the list that is shown."""
        return replace(destination, target=self.target, detail=LIBRARY if self.listing else "")

    def refresh(self) -> None:
        """Read again; while answers are under way the last of them does."""
        if self._writing:
            return
        target = self.target
        if self.listing:
            self.desk.ask(self, lambda services: services.contact.library.all(), self._show_library)
        elif target is None:
            self.desk.ask(self, lambda services: services.contact.overview(), self._show_overview)
        else:
            self.desk.ask(self, lambda services: services.contact.check(target), self._show_check, self._gone)

    def _gone(self, error: OpmaatError) -> None:
        """The contact is not there any more, as after taking it back: show the others."""
        if not isinstance(error, NotFound):
            self.desk.troubled.emit(error)
            return
        self.target, self._detail = None, ""
        self.refresh()

    def _show_overview(self, rows: tuple[ListedContact, ...]) -> None:
        if self.target is not None or self.listing:
            return
        self.overview.show_rows(rows)
        self.stack.setCurrentWidget(self.overview)
        if self._arriving:
            self._arriving = False
            self._focus(self.overview.focus_widget())
            self._open_detail()

    def _show_library(self, rows: tuple[KnownSetting, ...]) -> None:
        if not self.listing:
            return
        self.library.show_rows(rows)
        self.stack.setCurrentWidget(self.library)
        if self._arriving:
            self._arriving = False
            self._focus(self.library.focus_widget())

    def _show_check(self, check: ContactCheck) -> None:
        if self.target != check.contact.id or self._writing:
            return
        self.checklist.show_check(check)
        self.stack.setCurrentWidget(self.checklist)
        if self._arriving:
            self._arriving = False
            self._focus(self.checklist.focus_widget())
            self._open_detail()

    def _focus(self, widget: QWidget | None) -> None:
        if widget is not None and self.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_detail(self) -> None:
        detail, self._detail = self._detail, ""
        if detail == "look_back":
            self.look_back()
        elif detail == "call_back":
            self.call_back()
        elif detail == "review":
            self.review(phase=False)
        elif detail == "change":
            self.change()
        elif any(row.code == detail for row in self.checklist.rows):
            self.checklist.focus_row(detail)
        elif detail.startswith(f"{NEW}:"):
            self.begin(UUID(detail.partition(":")[2]))
        elif detail.startswith(f"{UNPLANNED}:"):
            self.register(UUID(detail.partition(":")[2]))
        elif detail == NEW:
            self.begin()

    def first_focus(self) -> QWidget | None:
        """The first open condition, or the table."""
        part = self.stack.currentWidget()
        return part.focus_widget() if isinstance(part, Overview | Checklist | Library) else None

    def search_field(self) -> QWidget | None:
        """The filter on participant."""
        return self.overview.person if self.target is None and not self.listing else None

    # Answering and acting

    def _answer(self, code: str, value: str) -> None:
        target = self.target
        if target is None or not value:
            return
        self._writing += 1
        self.desk.do(
            self,
            lambda services: services.contact.answer(target, code, Answer(value)),
            lambda _none: self._written(),
            self._not_written,
        )

    def _written(self) -> None:
        self._writing -= 1
        self.refresh()

    def _not_written(self, error: OpmaatError) -> None:
        self.desk.troubled.emit(error)
        self._written()

    def _act(self, deed: Deed) -> None:
        deeds: dict[Deed, Callable[[], None]] = {
            Deed.PLAN: self.plan,
            Deed.LOOK_BACK: self.look_back,
            Deed.CALLED_BACK: self._called_back,
            Deed.REVIEW: lambda: self.review(phase=False),
            Deed.REVIEW_PHASE: lambda: self.review(phase=True),
            Deed.RESTORE: lambda: self._set_aside(False),
            Deed.AGAIN: self._again,
            Deed.CHANGE: self.change,
            Deed.UNPLAN: self._unplan,
            Deed.SET_ASIDE: lambda: self._set_aside(True),
            Deed.DOSSIER: self._dossier,
            Deed.KIND_SHEET: self.openers.kind_sheet,
        }
        deeds[deed]()

    def plan(self) -> None:
        """Plan the contact; the guard answers, and every reason it gives is shown in the verdict (M5)."""
        target = self.target
        if target is None:
            return
        said = translate("ContactPage", "The meeting is planned.")
        self.desk.do(self, lambda s: s.contact.plan(target), failed=self._refused, said=said)

    def _refused(self, error: OpmaatError) -> None:
        if isinstance(error, Rejected):
            self.refresh()
        else:
            self.desk.troubled.emit(error)

    def _unplan(self) -> None:
        target = self.target
        if target is not None:
            said = translate("ContactPage", "The meeting is off the plan. That is always fine.")
            self.desk.do(self, lambda s: s.contact.unplan(target), said=said)

    def _set_aside(self, aside: bool) -> None:
        target = self.target
        if target is None:
            return
        said = (
            translate("ContactPage", "The meeting is set aside.")
            if aside
            else translate("ContactPage", "The meeting is back.")
        )
        self.desk.do(self, lambda s: s.contact.set_aside(target, aside), said=said)

    def _called_back(self) -> None:
        target = self.target
        if target is not None:
            said = translate("ContactPage", "The call is noted.")
            self.desk.do(self, lambda s: s.contact.called_back(target), said=said)

    def put_down(self, condition: str, on: bool) -> None:
        """Put something for a condition on Vandaag, or tick it."""
        target = self.target
        if target is not None:
            put, ticked = (
                translate("ContactPage", "It is on Today now."),
                translate("ContactPage", "Ticked off."),
            )
            self.desk.do(
                self, lambda s: s.contact.condition_task(target, condition, on), said=put if on else ticked
            )

    # Dialogs

    def begin(self, person: UUID | None = None, setting: UUID | None = None) -> None:
        """Ask for a new contact and go to its checklist."""
        self.desk.ask(
            self,
            read_choices,
            lambda choices: self._open_form(ContactForm(self.desk, self, choices, person, setting)),
        )

    def register(self, person: UUID | None = None) -> None:
        """Record a contact that took place without being checked first (M5)."""

        def show(choices: Choices) -> None:
            form = UnplannedForm(self.desk, self, choices, person)
            form.fell_short.connect(self.openers.kind_sheet)
            self._open_form(form)

        self.desk.ask(self, read_choices, show)

    def _open_form(self, form: ContactForm) -> None:
        form.saved.connect(lambda contact_id: self.desk.go("contact", contact_id))
        form.open()

    def _again(self) -> None:
        check = self.checklist.check
        if check is not None:
            self.begin(check.participant.id, check.contact.facts.setting_id)

    def change(self) -> None:
        """Change date, place, people or title of the open contact."""
        check = self.checklist.check
        if check is not None and self.target == check.contact.id:
            self.desk.ask(
                self,
                read_choices,
                lambda choices: ContactForm(self.desk, self, choices, check=check).open(),
            )

    def look_back(self) -> None:
        """Look back on the open contact, once it has been planned or held."""
        check = self.checklist.check
        if check is not None and check.state in (ContactState.PLANNED, ContactState.HELD):
            dialog = LookBackDialog(self.desk, self, check)
            dialog.fell_short.connect(self.openers.kind_sheet)
            dialog.open()

    def call_back(self) -> None:
        """Ask whether the participant was called after a disappointment (M7)."""
        check = self.checklist.check
        if check is None or check.call_back_by is None:
            return
        text = translate(
            "ContactPage",
            "‘{title}’ fell short. Call on {day} at the latest, ask how it is now, and say that it is down "
            "to the setting, not to the participant.",
        )
        question = Question(
            self,
            translate("ContactPage", "Call {name}").format(name=check.participant.name),
            text.format(title=check.contact.facts.title, day=dates.day(check.call_back_by)),
            translate("ContactPage", "Called back"),
            translate("ContactPage", "Not yet"),
        )
        question.decided.connect(lambda done: self._called_back() if done else None)
        question.open()

    def review(self, *, phase: bool) -> None:
        """Look again at the setting, or at the phase (M7)."""
        check = self.checklist.check
        if check is None:
            return
        ReviewDialog(self.desk, self, check.participant.id, None if phase else check.contact).open()

    def _dossier(self) -> None:
        check = self.checklist.check
        if check is not None:
            self.desk.go("participants", check.participant.id)
