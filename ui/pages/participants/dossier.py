"""The dossier of one participant: head, warnings, next step, tabs."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.consent import refusals
from desktop.domain.next_step import StepKind
from desktop.language import translate, words
from desktop.services.participants import Dossier
from ui.desk import Desk
from ui.dialogs.sharing_reason import consent_sentence
from ui.pages.participants.contact_tab import ContactTab
from ui.pages.participants.details_tab import DetailsTab
from ui.pages.participants.head import DossierHead
from ui.pages.participants.measures_tab import MeasuresTab
from ui.pages.participants.sentences import note_bar, step_line, warning_bar
from ui.pages.participants.timeline_tab import TimelineTab
from ui.pages.participants.traject_tab import TrajectTab
from ui.step import step_icon
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.page import Tabs, scroll

MOST_BARS = 2
TABS = ("trajectory", "contacts", "measures", "timeline", "details")


class StepCard(Card):
    """The one thing to do next, with the only filled button of the page."""

    acted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel()
        self.title = label("", "body_strong", wrap=True)
        self.reason = label("", "caption", "ink2", wrap=True)
        self.button = Button("", "filled")
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.title)
        texts.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(16, 8, 8, 8)
        self.body.addLayout(row)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the next step of a participant."""
        theme = current()
        size = theme.px(20)
        ratio = self.devicePixelRatioF()
        self.picture.setPixmap(theme.pixmap(step_icon(dossier.step), "accent", size, ratio))
        self.title.setText(step_line(dossier.step))
        self.reason.setText(words.next_step_text(dossier.step)[1])
        self.button.setText(words.next_step_action(dossier.step))
        self.button.setVisible(dossier.step.kind is not StepKind.NOTHING)


class DossierView(QWidget):
    """Shows a dossier; ``acted`` names what a button or menu asks for."""

    acted = Signal(str)
    stepped = Signal()
    session_chosen = Signal(object)
    contact_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.head = DossierHead()
        self.step = StepCard()
        self.tabs = Tabs(
            [
                translate("Dossier", "Trajectory"),
                translate("Dossier", "Contact"),
                translate("Dossier", "Measures"),
                translate("Dossier", "Timeline"),
                translate("Dossier", "Details & privacy"),
            ],
            translate("Dossier", "Parts of the file"),
        )
        self.traject, self.contacts, self.details = TrajectTab(desk.pack), ContactTab(), DetailsTab()
        self.measures, self.timeline = MeasuresTab(desk), TimelineTab(desk)
        self._tab_widgets: tuple[QWidget, ...] = (
            self.traject,
            self.contacts,
            self.measures,
            self.timeline,
            self.details,
        )
        self.bars: list[MessageBar] = []
        self._bar_column = QVBoxLayout()
        self.area = self._lay_out()
        self._connect()

    def _lay_out(self) -> QScrollArea:
        self._bar_column.setSpacing(8)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 4, 8, 24)
        column.setSpacing(12)
        column.addLayout(self._bar_column)
        column.addWidget(self.step)
        column.addWidget(self.tabs)
        # Not a stack: the page scrolls as far as the chosen tab reaches.
        for tab in self._tab_widgets:
            column.addWidget(tab)
        column.addStretch(1)
        for tab in self._tab_widgets[1:]:
            tab.hide()
        area = scroll(content, translate("Dossier", "File of the participant"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(area, 1)
        return area

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.step.acted.connect(self.stepped)
        self.head.acted.connect(self.acted)
        self.traject.session_chosen.connect(self.session_chosen)
        self.traject.plan_wanted.connect(lambda: self.acted.emit("plan"))
        self.traject.extra_wanted.connect(lambda: self.acted.emit("extra"))
        self.traject.row_shown.connect(self._bring_in_sight)
        self.contacts.contact_chosen.connect(self.contact_chosen)
        self.contacts.new_wanted.connect(lambda: self.acted.emit("new_contact"))
        self.timeline.session_chosen.connect(self.session_chosen)
        self.timeline.contact_chosen.connect(self.contact_chosen)
        self.details.edit_wanted.connect(lambda: self.acted.emit("edit"))
        self.details.privacy_wanted.connect(lambda: self.acted.emit("privacy"))

    def show_dossier(self, dossier: Dossier, now: datetime) -> None:
        """Show a participant; the chosen tab stays."""
        self.head.show_dossier(dossier)
        self._show_bars(dossier)
        self.step.show_dossier(dossier)
        self.traject.show_dossier(dossier, now)
        self.contacts.show_dossier(dossier)
        self.measures.show_dossier(dossier)
        self.timeline.show_dossier(dossier)
        self.details.show_dossier(dossier)

    def show_tab(self, name: str) -> None:
        """Open a tab by its name."""
        self.tabs.setCurrentIndex(TABS.index(name))

    def _show_tab(self, index: int) -> None:
        for place, tab in enumerate(self._tab_widgets):
            tab.setVisible(place == index)
        self.area.verticalScrollBar().setValue(0)

    def _show_bars(self, dossier: Dossier) -> None:
        for bar in self.bars:
            bar.hide()
            bar.deleteLater()
        self.bars = []
        refused = refusals(dossier.participant.details)
        if refused:
            sentence = consent_sentence([words.consent_purpose(one.purpose) for one in refused])
            bar = MessageBar(
                "warn",
                translate("Dossier", "Consent."),
                sentence,
                translate("Dossier", "Look"),
            )
            bar.acted.connect(lambda: self.acted.emit("details"))
            self._bar_column.addWidget(bar)
            self.bars.append(bar)
        told = [
            *([note_bar()] if dossier.note_overdue else []),
            *(warning_bar(warning, dossier, dossier.pack.thresholds) for warning in dossier.warnings),
        ]
        for text, action, act in told[:MOST_BARS]:
            bar = MessageBar("warn", translate("Dossier", "Please note."), text, action)
            bar.acted.connect(lambda act=act: self.acted.emit(act))
            self._bar_column.addWidget(bar)
            self.bars.append(bar)

    def _bring_in_sight(self, rect: QRect) -> None:
        content = self.area.widget()
        if content is None:
            return
        corner = self.traject.mapTo(content, rect.topLeft())
        self.area.ensureVisible(corner.x(), corner.y() + rect.height() // 2, 0, rect.height())

    def focus_inside(self) -> None:
        """Enter in the list comes here: the next step first, else the tabs."""
        target = self.step.button if self.step.button.isVisible() else self.tabs
        target.setFocus(Qt.FocusReason.TabFocusReason)
