"""What do I hand over? A document, its choices, the very pages, and the two ways out."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NotFound, OpmaatError, Rejected
from desktop.language import translate, words
from desktop.services.document import About, Item
from desktop.services.kinds import KINDS, kind_of
from desktop.services.participants import ListedParticipant
from desktop.services.reporting import NamePlace
from ui.desk import Desk, Destination
from ui.page import Page
from ui.pages.reports.arrangement import Arrangement
from ui.pages.reports.bars import NameBar, slipped_text
from ui.pages.reports.choices import ChoicePanel
from ui.pages.reports.options import OptionsPanel
from ui.pages.reports.reading import Reading, Shown, make, read, read_items, warm_up
from ui.papers.document import Document, picture_of
from ui.papers.last_step import LastStep, Parting
from ui.papers.leaving import Deed, leaving_text
from ui.papers.preview import Preview
from ui.papers.way_out import WayOut
from ui.widgets.bars import MessageBar
from ui.widgets.cards import EmptyState
from ui.widgets.ground import Ground

DEBOUNCE_MS = 40
"""Choices that follow each other faster than this are read once."""


class ReportsPage(Page):
    """Every change of a choice reads, draws and shows again; only the newest answer is shown."""

    reads = ("participant", "trajectory", "session", "contact", "review", "card", "measurement")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.way_out = WayOut(desk, self)
        self.last_step = LastStep(desk, self, self.way_out)
        self.kind = KINDS[0]
        self.choice_panel = ChoicePanel(KINDS)
        self.preview = Preview()
        self.options = OptionsPanel(desk)
        self.name_bar = NameBar()
        self.trouble_bar = MessageBar("error", "", "", dismissible=True)
        self.hint = EmptyState("", translate("ReportsPage", "To this participant"), "user")
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DEBOUNCE_MS)
        self._people: tuple[ListedParticipant, ...] = ()
        self._target: UUID | None = None
        self._newest = 0
        self._shown: Shown | None = None
        self._wish: Deed | None = None
        self._lay_out()
        self._connect()
        self.options.show_kind(self.kind)
        self.choice_panel.show_batch(self.kind)
        desk.draw(self, warm_up, lambda _none: None)

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
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.arrangement)

    def _connect(self) -> None:
        self.timer.timeout.connect(self._read)
        self.options.changed.connect(self._read_soon)
        self.options.person_chosen.connect(self._other_person)
        self.options.question.refused.connect(self._forget_wish)
        self.options.saving.clicked.connect(lambda _checked=False: self.wish(Deed.SAVE))
        self.options.printing.clicked.connect(lambda _checked=False: self.wish(Deed.PRINT))
        self.choice_panel.chosen.connect(self._other_kind)
        self.choice_panel.batch_wanted.connect(self.open_batch)
        self.preview.wanted.connect(self._draw_page)
        self.preview.enlarged.connect(self.arrangement.set_reading)
        self.way_out.troubled.connect(self._show_trouble)
        self.way_out.done.connect(self.options.parts.leave_text_out)
        self.name_bar.acted.connect(self._change_names)
        self.hint.acted.connect(lambda: self.desk.go("participants", self.options.participant()))

    # --- coming and going

    def arrive(self, destination: Destination) -> None:
        """Begin without name and free text; ``target`` is the participant, ``detail`` the document."""
        self._target = destination.target
        self._stale = False
        self._forget_wish()
        self.trouble_bar.hide()
        self.options.arrive()
        wanted = destination.detail or ("progress" if destination.target else "")
        if wanted in self.choice_panel.items and wanted != self.kind.id:
            self.choice_panel.show_chosen(wanted)
            self._show_kind(wanted)
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The document and the participant that are shown."""
        return Destination("reports", self.options.participant(), self.kind.id)

    def first_focus(self) -> QWidget | None:
        """About whom; of a document about nobody, the list."""
        if self.kind.about in {About.ONE, About.ONE_OR_BLANK}:
            return self.options.person
        return self.choice_panel.items[self.kind.id]

    def search_field(self) -> QWidget | None:
        """Which document."""
        return self.choice_panel.search

    def may_leave(self) -> bool:
        """The question is saved on the way out."""
        self.options.question.leave()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Three columns, or two."""
        super().resizeEvent(event)
        self.arrangement.fit(self.width())

    # --- choosing

    def _other_kind(self, kind_id: str) -> None:
        if kind_id != self.kind.id:
            self._show_kind(kind_id)
            self._fill_people()

    def _show_kind(self, kind_id: str) -> None:
        self.options.question.leave()
        self.kind = kind_of(kind_id)
        self._forget_wish()
        self.options.show_kind(self.kind)
        self.choice_panel.show_batch(self.kind)

    def refresh(self) -> None:
        """Read who there is, then the document again."""
        self._newest += 1
        self.desk.ask(self, lambda services: services.participants.overview(), self._show_people)

    def _show_people(self, rows: tuple[ListedParticipant, ...]) -> None:
        # Who has begun stands first: about them there is something to say.
        self._people = tuple(sorted(rows, key=lambda row: row.state is None))
        self._fill_people()

    def _fill_people(self) -> None:
        self.options.show_people(self._people)
        target, self._target = self._target, None
        if target is not None:
            self.options.choose(target if any(row.id == target for row in self._people) else None)
        self._other_person()

    def _other_person(self) -> None:
        """Which visits or contacts there are, before the document itself is read."""
        self._newest += 1
        if self.kind.items is None:
            self._read()
            return
        kind, participant, number = self.kind, self.options.participant(), self._newest
        self.desk.ask(
            self,
            lambda services: read_items(services, kind, participant),
            lambda items: self._show_items(number, items),
            lambda error: self._unread(number, error),
        )

    def _show_items(self, number: int, items: tuple[Item, ...]) -> None:
        if number == self._newest:
            self.options.show_items(items)
            self._read()

    # --- reading and drawing

    def _read_soon(self) -> None:
        self._newest += 1
        self.timer.start()

    def _read(self) -> None:
        self.timer.stop()
        self._newest += 1
        self.trouble_bar.hide()
        number, kind, choices = self._newest, self.kind, self.options.choices()
        if self.options.lacks_somebody:
            reason = translate("ReportsPage", "Choose for whom first.")
            if not self._people:
                reason = translate("ReportsPage", "There are no participants yet.")
            self._show_nothing(reason, reason)
            return
        if self._shown is not None and self._shown.reading.choices.participant != choices.participant:
            # What is on the screen belongs to somebody else.
            self.preview.clear()
        self.preview.set_busy(True)
        self.desk.ask(
            self,
            lambda services: read(services, kind, choices),
            lambda reading: self._draw(number, reading),
            lambda error: self._unread(number, error),
        )

    def _draw(self, number: int, reading: Reading) -> None:
        if number != self._newest:
            return
        if reading.trajectory is not None and reading.draft.participant is not None:
            self.options.question.show_question(
                reading.trajectory, reading.question, reading.draft.participant
            )

        def draw() -> Document | None:
            if number != self._newest:
                return None  # a newer choice is waiting behind this one
            return make(reading)

        self.desk.draw(self, draw, lambda document: self._show(number, document, reading))

    def _unread(self, number: int, error: OpmaatError) -> None:
        if number != self._newest:
            return
        if isinstance(error, Rejected):
            why = " ".join(words.problem_text(problem) for problem in error.problems)
        elif isinstance(error, NotFound):
            why = words.error_text(error)
        else:
            why = translate("ReportsPage", "This document cannot be made now.")
            self.desk.troubled.emit(error)
        self._show_nothing(why, translate("ReportsPage", "There is nothing to hand over yet."))

    def _show_nothing(self, why: str, reason: str) -> None:
        self._shown = None
        self._forget_wish()
        self.preview.set_busy(False)
        self.preview.clear()
        self.name_bar.hide()
        name = next((row.name for row in self._people if row.id == self.options.participant()), "")
        self.hint.set_sentence(f"{name}: {why}" if name else why)
        self.hint.button.setText(
            translate("ReportsPage", "To this participant")
            if name
            else translate("ReportsPage", "To the participants")
        )
        self.middle.setCurrentWidget(self.hint)
        self.options.show_nothing(reason)

    def _show(self, number: int, document: Document | None, reading: Reading) -> None:
        if document is None or number != self._newest:
            return
        self._shown = Shown(number, document, reading)
        self.preview.set_busy(False)
        self.middle.setCurrentWidget(self.preview)
        self.preview.show_document(document)
        self.options.show_parts(reading.parts)
        self.options.show_leaving(leaving_text(reading.draft), reading.draft.code)
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
        if deed is Deed.SAVE and not self.options.secret.check():
            return
        if self.options.question.flush() or self.shown is None or self._shown is None:
            self._wish = deed
            return
        self.trouble_bar.hide()
        shown, draft = self._shown, self._shown.reading.draft
        parting = Parting(
            shown.reading.kind.id,
            draft,
            shown.document,
            self.options.secret.value() if deed is Deed.SAVE else "",
            slipped_text(draft.slipped) if draft.slipped else "",
        )
        self.last_step.leave(deed, parting)

    def open_batch(self) -> None:
        """The same document for many, as it is chosen now."""
        from ui.pages.reports.batch_dialog import BatchDialog, Wanted

        BatchDialog(self.desk, Wanted(self.kind, self.options.choices(), self._people), self.window()).open()

    def _forget_wish(self) -> None:
        self._wish = None

    def _change_names(self) -> None:
        """Go to where the first word stands that looks like a name."""
        if self._shown is None:
            return
        draft = self._shown.reading.draft
        found = {one.place: one.word for one in reversed(draft.slipped)}
        if NamePlace.QUESTION in found:
            self.options.question.show_word(found[NamePlace.QUESTION])
        elif NamePlace.NOTES in found:
            typed = (self.options.parts.checks[s.id] for s in self.kind.sections if s.free_text)
            next((check for check in typed if check.isChecked()), self.options.saving).setFocus()
        elif NamePlace.GOAL in found:
            self.desk.go("participants", draft.participant)
        else:
            self.desk.go("contact")

    def _show_trouble(self, lead: str, sentence: str) -> None:
        self.trouble_bar.set_message(lead, sentence)
        self.trouble_bar.show()
