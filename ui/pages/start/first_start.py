"""The first start: real or practice; language and name, password and recovery code, begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import current_language, translate
from desktop.services import first_start
from desktop.services.first_start import Start
from desktop.services.preferences import Preferences
from ui.pages.start.begin_step import BeginStep
from ui.pages.start.choice import LANGUAGE_NAMES, ChoiceStep
from ui.pages.start.draft import Draft, keep_draft, take_draft
from ui.pages.start.name_step import NameStep
from ui.pages.start.practice_step import PracticeStep
from ui.pages.start.secret_step import SecretStep
from ui.pages.start.side import NARROW, WIDE, SidePanel
from ui.pages.start.step import Step
from ui.tasks import Worker
from ui.theme import current
from ui.widgets.bars import BarKind, MessageBar
from ui.widgets.buttons import Button
from ui.widgets.cards import hairline
from ui.widgets.labels import label
from ui.widgets.page import scroll

NARROW_WINDOW = 1180
CHOICE, NAME, SECRET, BEGIN, PRACTICE = range(5)


class FirstStartPage(QWidget):
    """Everything that is typed stays until the file is made; Back loses nothing."""

    ready = Signal(object)
    """The Services of the file that was made or opened."""
    language_chosen = Signal(str)
    """Another language; the window, and this page in it, is built anew."""

    def __init__(self, worker: Worker, preferences: Preferences, store_path: Path) -> None:
        super().__init__()
        self.setObjectName("firstStart")
        self._worker, self._path = worker, store_path
        self.preferences = preferences
        self.side = SidePanel()
        self.choice = ChoiceStep()
        self.name = NameStep()
        self.secret = SecretStep(worker, store_path)
        self.begin = BeginStep()
        self.practice = PracticeStep(worker, first_start.practice_path(store_path))
        self.steps: tuple[Step, ...] = (self.choice, self.name, self.secret, self.begin, self.practice)
        self.stack = QStackedWidget()
        self.back_button = Button(translate("FirstStart", "Back"), icon="arrow-left")
        self.next_button = Button(translate("FirstStart", "Next"), "filled")
        self.begin_button = Button(translate("FirstStart", "Begin"), "filled", "check")
        self.reason = label("", "caption", "ink2", wrap=True)
        self.foot = QWidget()
        self._lay_out()
        self._connect()
        draft = take_draft()
        self.name.put(draft)
        self._go(NAME if draft.named else CHOICE)

    def _lay_out(self) -> None:
        for step in self.steps:
            self.stack.addWidget(scroll(step, step.title.text()))
        deeds = QWidget()
        deeds.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(deeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back_button)
        row.addWidget(self.reason, 1)
        row.addWidget(self.next_button)
        row.addWidget(self.begin_button)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(64, 0, 64, 0)
        foot.setSpacing(0)
        foot.addWidget(hairline())
        foot.addWidget(deeds, 1)
        self.foot.setFixedHeight(current().px(72))
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.side)
        whole.addLayout(right, 1)

    def tell(self, kind: BarKind, text: str) -> None:
        """Say above the step what is the matter with where the file is to lie."""
        self._right.insertWidget(0, MessageBar(kind, "", text))

    def _connect(self) -> None:
        self.choice.real.connect(lambda: self._go(NAME))
        self.choice.practice.connect(self._go_practise)
        self.choice.language_chosen.connect(lambda code: self._speak(code, named=False))
        self.name.language_chosen.connect(lambda code: self._speak(code, named=True))
        self.practice.ready.connect(self.ready)
        self.practice.busy_changed.connect(self._hold)
        for step in self.steps:
            step.changed.connect(self._show_reason)
            step.finished.connect(self._next)
        self.back_button.clicked.connect(lambda _checked=False: self._back())
        for button in (self.next_button, self.begin_button):
            button.clicked.connect(lambda _checked=False: self._next())
        self.next_button.refused.connect(lambda _reason: self.steps[self.at].show_faults())

    @property
    def at(self) -> int:
        """Which screen is in sight: ``CHOICE`` … ``PRACTICE``."""
        return self.stack.currentIndex()

    def _go(self, at: int) -> None:
        self.stack.setCurrentIndex(at)
        self.foot.setVisible(at != CHOICE)
        self.next_button.setVisible(at in {NAME, SECRET})
        self.begin_button.setVisible(at == BEGIN)
        self.side.show_step(at if at in {NAME, SECRET, BEGIN} else 0, self._first_fact() if at > NAME else "")
        if at == SECRET:
            self.secret.pair.own_words = (*self.name.counsellor().split(), self.name.organisation_name())
        elif at == BEGIN:
            self.begin.show_summary(self._summary())
        self._show_reason()
        self._focus_first()

    def _focus_first(self) -> None:
        target = self.begin_button if self.at == BEGIN else self.steps[self.at].first_focus()
        if target is not None:
            target.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus on the first field once there is a window around it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_first)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1180 wide, or with large letters, what stood beside goes under."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_WINDOW
        self.side.setFixedWidth(NARROW if narrow else WIDE)
        stacked = narrow or current().scale >= 1.25
        self.secret.set_stacked(stacked)
        self.choice.set_stacked(narrow or current().scale >= 1.4)

    def _go_practise(self) -> None:
        self._go(PRACTICE)
        self.practice.enter()

    def _back(self) -> None:
        self._go({NAME: CHOICE, SECRET: NAME, BEGIN: SECRET, PRACTICE: CHOICE}[self.at])

    def _next(self) -> None:
        step = self.steps[self.at]
        if step.reason():
            step.show_faults()
        elif self.at == BEGIN:
            self._begin()
        elif self.at in {NAME, SECRET}:
            self._go(self.at + 1)

    def _show_reason(self) -> None:
        reason = self.steps[self.at].reason()
        self.next_button.set_blocked(reason if self.at in {NAME, SECRET} else "")
        self.reason.setText(reason)

    def _first_fact(self) -> str:
        return f"{LANGUAGE_NAMES[current_language()]} · {self.name.counsellor()}"

    def _summary(self) -> tuple[tuple[str, str], ...]:
        organisation = self.name.organisation_name()
        lines = (
            (translate("FirstStart", "Counsellor"), self.name.counsellor()),
            (translate("FirstStart", "Organisation"), organisation),
            (translate("FirstStart", "Language"), LANGUAGE_NAMES[current_language()]),
            (
                translate("FirstStart", "Password"),
                translate("FirstStart", "{strength}; only you know it").format(
                    strength=self.secret.pair.strength_word()
                ),
            ),
            (translate("FirstStart", "Recovery code"), translate("FirstStart", "kept, and typed back")),
            (translate("FirstStart", "File"), str(self._path)),
        )
        return tuple(line for line in lines if line[1])

    def _speak(self, language: str, *, named: bool) -> None:
        keep_draft(
            Draft(self.name.counsellor(), self.name.organisation_name(), self.name.retention.value(), named)
        )
        self.language_chosen.emit(language)

    def _hold(self, busy: bool) -> None:
        for button in (self.back_button, self.next_button, self.begin_button):
            button.setEnabled(not busy)

    def _begin(self) -> None:
        start = Start(
            self._path,
            self.name.counsellor(),
            self.name.organisation_name(),
            self.secret.pair.password(),
            self.secret.code,
            self.name.retention_years(),
            self.secret.sheet_left,
        )
        self._hold(True)
        self.begin.show_busy(True)
        self._worker.submit(self, lambda: first_start.begin(start), self._begun, self._not_begun)

    def _begun(self, services: object) -> None:
        self.begin.show_busy(False)
        self.secret.pair.clear()
        self.ready.emit(services)

    def _not_begun(self, error: OpmaatError) -> None:
        self.begin.show_busy(False)
        self._hold(False)
        self.begin.show_trouble(error)
        self.begin_button.setFocus()
