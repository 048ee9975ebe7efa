"""What do I hand over? Choices, the very document, and the two ways out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import translate
from desktop.services.office import Services
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import NamePlace, ProgressChoices, ProgressDraft, SlippedName
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.reports.arrangement import Arrangement
from ui.pages.reports.bars import Deed, NameBar
from ui.pages.reports.choices import ChoicePanel
from ui.pages.reports.drawing import make_progress
from ui.pages.reports.leaving import leaving_text
from ui.pages.reports.options import OptionsPanel
from ui.pages.reports.way_out import WayOut
from ui.papers.document import Document, picture_of
from ui.papers.preview import Preview
from ui.papers.printing import AskPath, AskPrinter, ask_for_path, ask_for_printer
from ui.widgets.bars import MessageBar
from ui.widgets.cards import EmptyState
from ui.widgets.ground import Ground
from ui.widgets.page import PageHead


@dataclass(frozen=True, slots=True)
class Reading:
    """What the store says for one set of choices."""

    trajectory: UUID
    question: str
    choices: ProgressChoices
    draft: ProgressDraft


@dataclass(frozen=True, slots=True)
class Shown:
    """What is on the screen: only this leaves (P9)."""

    number: int
    document: Document
    reading: Reading


class ReportsPage(Page):
    """Every change of a choice reads, draws and shows again; only the newest answer is shown."""

    reads = ("participant", "trajectory", "session", "contact", "review", "option")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ask_path: AskPath = partial(ask_for_path, self)
        self.ask_printer: AskPrinter = partial(ask_for_printer, self)
        self.way_out = WayOut(desk, self)
        self.choice_panel = ChoicePanel()
        self.preview = Preview()
        self.options = OptionsPanel(desk)
        self.name_bar = NameBar()
        self.trouble_bar = MessageBar("error", "", "", dismissible=True)
        self.hint = EmptyState("", translate("ReportsPage", "To this participant"), "user")
        self._target: UUID | None = None
        self._without: UUID | None = None
        self._newest = 0
        self._shown: Shown | None = None
        self._wish: Deed | None = None
        self._allowed: tuple[SlippedName, ...] = ()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.trouble_bar.hide()
        middle = Ground("rail")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.trouble_bar, self.name_bar):
            column.addWidget(bar)
        # In its place before it gets pages: a stack without a parent shows its first as a window.
        self.middle = QStackedLayout()
        column.addLayout(self.middle, 1)
        self.middle.addWidget(self.preview)
        self.middle.addWidget(self.hint)
        self.arrangement = Arrangement(self.choice_panel, middle, self.options)
        self.nobody, self.empty = nobody_yet()
        self.whole = QStackedLayout(self)
        self.whole.addWidget(self.arrangement)
        self.whole.addWidget(self.nobody)

    def _connect(self) -> None:
        self.options.changed.connect(self._read)
        self.options.person_chosen.connect(self._read)
        self.options.question.refused.connect(self._forget_wish)
        self.options.saving.clicked.connect(lambda _checked=False: self.wish(Deed.SAVE))
        self.options.printing.clicked.connect(lambda _checked=False: self.wish(Deed.PRINT))
        self.preview.wanted.connect(self._draw_page)
        self.preview.enlarged.connect(self.arrangement.set_reading)
        self.way_out.troubled.connect(self._show_trouble)
        self.name_bar.acted.connect(self._change_names)
        self.name_bar.anyway.connect(self._allow_names)
        self.empty.acted.connect(lambda: self.desk.go("participants"))
        self.hint.acted.connect(lambda: self.desk.go("participants", self._without))

    # --- coming and going

    def arrive(self, destination: Destination) -> None:
        """Begin pseudonymised and without free text; the target participant is chosen."""
        self._target = destination.target
        self._stale = False
        self._forget_wish()
        self.trouble_bar.hide()
        self.options.arrive()
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """For whom."""
        return self.options.person

    def may_leave(self) -> bool:
        """The question is saved on the way out."""
        self.options.question.leave()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, or two."""
        super().resizeEvent(event)
        self.arrangement.fit(self.width())

    # --- reading and drawing

    def refresh(self) -> None:
        """Read who there is, then the report again."""
        self._newest += 1
        self.desk.ask(self, lambda services: services.participants.overview(), self._show_people)

    def _show_people(self, rows: tuple[ListedParticipant, ...]) -> None:
        begun = [row for row in rows if row.state is not None]
        self.whole.setCurrentWidget(self.arrangement if begun else self.nobody)
        self.options.show_people(begun)
        target, self._target = self._target, None
        if target is not None:
            known = any(row.id == target for row in begun)
            self.options.choose(target if known else None)
            if not known:
                self._without = target
                self._show_hint(next((row.name for row in rows if row.id == target), ""))
        if begun:
            self._read()

    def _show_hint(self, name: str) -> None:
        sentence = translate(
            "ReportsPage",
            "No weeks are planned yet for {name}, so there is no report. "
            "Choose somebody else, or plan the trajectory first.",
        )
        self.hint.set_sentence(sentence.format(name=name or "…"))

    def _read(self) -> None:
        self._newest += 1
        self.trouble_bar.hide()
        participant, number = self.options.participant(), self._newest
        if participant is None:
            self._show_nothing()
            return
        if self._shown is not None and self._shown.document.about != participant:
            self.preview.clear()
        self.preview.set_busy(True)
        choices = self.options.choices()
        self.desk.ask(
            self,
            lambda services: read(services, participant, choices),
            lambda reading: self._draw(number, participant, reading),
            lambda error: self._unread(number, error),
        )

    def _draw(self, number: int, participant: UUID, reading: Reading) -> None:
        if number != self._newest:
            return
        self.options.show_code(reading.draft.report.code)
        self.options.question.show_question(reading.trajectory, reading.question, participant)
        language = self.options.language.value()

        def make() -> Document | None:
            if number != self._newest:
                return None  # a newer choice is waiting behind this one
            return make_progress(participant, reading.draft.report, language)

        self.desk.draw(self, make, lambda document: self._show(number, document, reading))

    def _unread(self, number: int, error: OpmaatError) -> None:
        if number != self._newest:
            return
        self._show_nothing()
        if not isinstance(error, Rejected):
            self.desk.troubled.emit(error)

    def _show_nothing(self) -> None:
        self._shown = None
        self._forget_wish()
        self.preview.set_busy(False)
        self.preview.clear()
        self.name_bar.hide()
        self.middle.setCurrentWidget(self.hint)
        self.options.show_nobody(translate("ReportsPage", "Choose for whom first."))

    def _show(self, number: int, document: Document | None, reading: Reading) -> None:
        if document is None or number != self._newest:
            return
        self._shown = Shown(number, document, reading)
        self.preview.set_busy(False)
        self.middle.setCurrentWidget(self.preview)
        self.preview.show_document(document)
        self.options.show_leaving(leaving_text(reading.draft.report, reading.choices))
        self.name_bar.show_names(reading.draft.slipped)
        wish, self._wish = self._wish, None
        if wish is not None:
            self.wish(wish)

    def _draw_page(self, document: Document, page: int, size: QSize) -> None:
        self.desk.draw(self, lambda: picture_of(document, page, size), self.preview.show_picture)

    # --- leaving

    @property
    def shown(self) -> Document | None:
        """The document on the screen, when it is what the choices ask for."""
        current = self._shown
        return current.document if current is not None and current.number == self._newest else None

    def wish(self, deed: Deed) -> None:
        """Save or print: at once, or as soon as the newest choices are on the screen."""
        if self.options.question.flush() or self.shown is None:
            self._wish = deed
            return
        slipped = self._shown.reading.draft.slipped if self._shown else ()
        if slipped and slipped != self._allowed:
            self.name_bar.ask(deed)
            return
        self._perform(deed, self.shown)

    def _perform(self, deed: Deed, document: Document) -> None:
        self.trouble_bar.hide()
        if deed is Deed.PRINT:
            self.way_out.print(document, self.ask_printer)
        else:
            self.way_out.save(document, self.ask_path)

    def _forget_wish(self) -> None:
        self._wish = None
        self._allowed = ()

    def _allow_names(self, deed: Deed) -> None:
        if self._shown is not None:
            self._allowed = self._shown.reading.draft.slipped
            self.name_bar.anyway_button.hide()
            self.wish(deed)

    def _change_names(self) -> None:
        """Go to where the first word stands that looks like the name."""
        if self._shown is None:
            return
        found = {one.place: one.word for one in reversed(self._shown.reading.draft.slipped)}
        if NamePlace.QUESTION in found:
            self.options.question.show_word(found[NamePlace.QUESTION])
        elif NamePlace.NOTES in found:
            (self.options.went_well if self.options.went_well.isChecked() else self.options.view).setFocus()
        elif NamePlace.GOAL in found:
            self.desk.go("participants", self._shown.document.about)
        else:
            self.desk.go("contact")

    def _show_trouble(self, lead: str, sentence: str) -> None:
        self.trouble_bar.set_message(lead, sentence)
        self.trouble_bar.show()


def nobody_yet() -> tuple[QWidget, EmptyState]:
    """The page before the first trajectory: what a report is, and where to begin."""
    empty = EmptyState(
        translate(
            "ReportsPage",
            "A progress report is about eight weeks with one participant. Nobody has begun yet.",
        ),
        translate("ReportsPage", "To the participants"),
        "users",
    )
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(PageHead(translate("ReportsPage", "Reports")))
    column.addWidget(empty, 1)
    return whole, empty


def read(services: Services, participant: UUID, choices: ProgressChoices) -> Reading:
    """Read one participant for the report; raises ``Rejected`` without a trajectory."""
    draft = services.reporting.draft(participant, choices)
    trajectory = services.participants.dossier(participant).trajectory
    if trajectory is None:  # gone between the two readings
        raise Rejected
    return Reading(trajectory.id, trajectory.supervisor_question, choices, draft)
