"""Who are they and where do they stand? The list, and beside it the dossier of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import NotFound, OpmaatError
from desktop.language import translate
from desktop.services.office import Services
from desktop.services.participants import Dossier
from desktop.services.searching import Hit
from ui.desk import Desk, Destination
from ui.models.listing import Listing, listing
from ui.page import Page
from ui.pages.participants.acts import DossierActs
from ui.pages.participants.dossier import TABS, DossierView
from ui.pages.participants.head import menu_items
from ui.pages.participants.list_pane import ParticipantPane
from ui.step import IN_DOSSIER, go_to_step
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.cards import EmptyState
from ui.widgets.edge import Edge
from ui.widgets.fill import let_wrap
from ui.widgets.labels import KeyHint, label

HITS = 50
"""At most so many hits in the notes are shown."""
NARROW = 1180
"""Below this window width, or from 140 % letters on, the list folds behind its button."""
RAIL = 168
LEAST_DOSSIER = 700
"""What the dossier keeps, however wide the list is made."""

Opened = tuple[Dossier, datetime]


class ListBar(QWidget):
    """What stands above the dossier while the list is folded: Lijst, earlier, later, place, new."""

    def __init__(self) -> None:
        super().__init__()
        self.list_button = Button(translate("ParticipantsPage", "List"), icon="users")
        self.list_button.setToolTip(translate("ParticipantsPage", "Show the list (F9)"))
        self.earlier = IconButton("chevron-left", translate("ParticipantsPage", "Participant before"))
        self.later = IconButton("chevron-right", translate("ParticipantsPage", "Next participant"))
        self.place = label("", "body", "ink2")
        self.new_button = Button(translate("ParticipantsPage", "Participant"), icon="user-plus")
        self.new_button.setAccessibleName(translate("ParticipantsPage", "New participant"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 0)
        row.setSpacing(12)
        for widget in (self.list_button, KeyHint("F9"), self.earlier, self.later, self.place):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.new_button)


class ParticipantsPage(Page):
    """List and dossier; the list can fold away and is always one key off."""

    reads = (
        *("participant", "trajectory", "session", "contact", "review"),
        *("measurement", "instrument_text", "option"),
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.dossier: Dossier | None = None
        self._pending = ""
        self._logged: set[UUID] = set()
        self._sought = ""
        self._unfolded: bool | None = None
        """``None``: as the width asks; else what the user chose with F9."""
        self.pane = ParticipantPane()
        self.view = DossierView(desk)
        self.list_bar = ListBar()
        self.nobody = EmptyState(
            translate("ParticipantsPage", "Choose someone in the list, or add the first participant."),
            translate("ParticipantsPage", "New participant"),
            "user-plus",
        )
        let_wrap(self.nobody)
        self.acts = DossierActs(desk, self)
        self._right = QWidget(self)
        self.edge = Edge(
            translate("ParticipantsPage", "Width of the list"),
            translate("ParticipantsPage", "Drag for a wider list; double-click for the usual width"),
            self,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list_bar)
        # Nothing until the list is read: to say that there is nobody would be a guess.
        self._stack.addWidget(QWidget())
        self._stack.addWidget(self.nobody)
        self._stack.addWidget(self.view)
        column.addWidget(self._stack, 1)
        # Above the dossier when it lies over it, and first in the tab order.
        self.pane.setParent(self)
        self.pane.raise_()
        QWidget.setTabOrder(self.pane, self._right)

    def _connect(self) -> None:
        self.edge.moved.connect(self._place_parts)
        self.pane.chosen.connect(self._on_chosen)
        self.pane.entered.connect(self._enter)
        self.pane.moved.connect(self._show_place)
        self.pane.new_wanted.connect(self.acts.new_participant)
        self.pane.import_wanted.connect(self.acts.take_over)
        self.pane.sought.connect(self._look_up)
        self.pane.hits.chosen.connect(self._open_hit)
        self.nobody.acted.connect(self.acts.new_participant)
        self.list_bar.new_button.clicked.connect(lambda _checked=False: self.acts.new_participant())
        self.list_bar.list_button.clicked.connect(lambda _checked=False: self.fold_or_unfold())
        self.list_bar.earlier.clicked.connect(lambda _checked=False: self.pane.step(-1))
        self.list_bar.later.clicked.connect(lambda _checked=False: self.pane.step(1))
        self.acts.added.connect(self._on_added)
        self.acts.tab_wanted.connect(self.view.show_tab)
        self.acts.note_closed.connect(self.refresh)
        self.view.acted.connect(self.act)
        self.view.stepped.connect(self._go_to_step)
        self.view.session_chosen.connect(lambda session: self.desk.go("session", session))
        self.view.contact_chosen.connect(lambda contact: self.desk.go("contact", contact))
        for keys, act in (("F9", self.fold_or_unfold), ("Escape", self._close_overlay)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    # Arriving and reading

    def arrive(self, destination: Destination) -> None:
        """Show a participant, or a new form; ``detail`` is a tab or an act of the dossier."""
        self._stale = False
        without_dossier = {"new": self.acts.new_participant, "import": self.acts.take_over}
        if destination.detail in without_dossier:
            self.refresh()
            without_dossier[destination.detail]()
            return
        self._pending = destination.detail
        if destination.target is not None and destination.target != self.pane.wanted:
            self.dossier = None
            self.pane.show_person(destination.target)
        self.refresh()

    def whereabouts(self, destination: Destination) -> Destination:
        """The dossier and tab that are open now."""
        return Destination("participants", self.pane.wanted, TABS[self.view.tabs.currentIndex()])

    def refresh(self) -> None:
        """Read the list, and the open dossier with it."""
        self.desk.ask(self, _overview, self._show_overview)
        if self.pane.wanted is not None:
            self._read_dossier(self.pane.wanted)

    def _show_overview(self, found: Listing) -> None:
        self.pane.set_listing(found)
        if self.pane.wanted is None or self.pane.wanted not in found.numbers:
            first = self.pane.people.person(0)
            self.dossier = None
            if first is None:
                self._stack.setCurrentWidget(self.nobody)
            else:
                self.pane.show_person(first.id)
        elif self.pane.people.row_of(self.pane.wanted) < 0 and self._pending:
            self.pane.show_person(self.pane.wanted)
        self._show_place()

    # Search in the notes

    def _look_up(self, sought: str) -> None:
        """Ask the store; only the newest answer is shown."""
        self._sought = sought

        def show(hits: tuple[Hit, ...]) -> None:
            if sought == self._sought:
                self.pane.show_hits(hits, HITS)

        if sought:
            self.desk.ask(self, lambda services: services.search.notes(sought, HITS), show)
        else:
            self.pane.show_hits((), HITS)

    def _open_hit(self, hit: Hit) -> None:
        """A note of a visit or contact opens there, anything else in the dossier."""
        if hit.kind in {"session", "contact"}:
            self.desk.go(hit.kind, hit.subject_id)
        else:
            self.pane.show_person(hit.participant_id)

    def _on_chosen(self, participant_id: UUID) -> None:
        self._read_dossier(participant_id)

    def _read_dossier(self, participant_id: UUID) -> None:
        def read(services: Services) -> Opened:
            return services.participants.dossier(participant_id), services.place.clock.now()

        self.desk.ask(self, read, self._show_dossier, self._dossier_failed)

    def _dossier_failed(self, error: OpmaatError) -> None:
        # Someone who was just put in the bin is no news: the list chooses the next one.
        if not isinstance(error, NotFound):
            self.desk.troubled.emit(error)

    def _show_dossier(self, opened: Opened) -> None:
        dossier, now = opened
        if dossier.participant.id != self.pane.wanted:
            return
        self.dossier = dossier
        self.view.show_dossier(dossier, now)
        self._stack.setCurrentWidget(self.view)
        self._log(dossier.participant.id)
        pending, self._pending = self._pending, ""
        if pending in TABS:
            self.view.show_tab(pending)
        elif pending:
            self.act(pending)

    def _log(self, participant_id: UUID) -> None:
        """Once per dossier and unlock (P12): the page is made anew at every unlock."""
        if participant_id not in self._logged:
            self._logged.add(participant_id)
            self.desk.do(self, lambda services: services.participants.opened(participant_id))

    # Acting

    def act(self, name: str) -> None:
        """Do an act on the open dossier."""
        if self.dossier is not None:
            self.acts.do(name, self.dossier)

    def offers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """The menu of the open dossier, and its tabs."""
        if self.dossier is None:
            return ()
        # At the table is known to the palette on every page.
        acts = [(act, text) for act, text in menu_items(self.dossier) if act not in ("", "table")]
        tabs = self.view.tabs
        return (
            *((text.removesuffix("…"), partial(self.act, act)) for act, text in acts),
            *((tabs.tabText(at), partial(tabs.setCurrentIndex, at)) for at in range(tabs.count())),
        )

    def _go_to_step(self) -> None:
        if self.dossier is None:
            return
        step = self.dossier.step
        if step.kind in IN_DOSSIER:
            self.act(IN_DOSSIER[step.kind])
        else:
            go_to_step(self.desk, self.dossier.participant.id, step)

    def _on_added(self, participant_id: UUID) -> None:
        self.dossier = None
        self.pane.show_person(participant_id)
        self._pending = "trajectory"
        self.refresh()

    # Folding

    @property
    def narrow(self) -> bool:
        """Whether the list has no room beside the dossier."""
        return current().scale >= 1.4 or self.width() < NARROW - RAIL

    def fold_or_unfold(self) -> None:
        """F9: the list goes or comes; coming, it takes the focus."""
        self._unfolded = not self.pane.isVisibleTo(self)
        self._place_parts()
        if self._unfolded:
            self.pane.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.view.focus_inside()

    def _close_overlay(self) -> None:
        if self.narrow and self.pane.isVisibleTo(self):
            self.fold_or_unfold()

    def _enter(self) -> None:
        """Enter in the list: into the dossier; a list that lies over it goes away."""
        if self.narrow:
            self._unfolded = False
            self._place_parts()
        self.view.focus_inside()

    def _place_parts(self) -> None:
        shown = not self.narrow if self._unfolded is None else self._unfolded
        beside = shown and not self.narrow
        usual = self.pane.sizeHint().width()
        most = max(usual, self.width() - LEAST_DOSSIER)
        wide = min(max(self.edge.wanted, usual), most) if beside else min(usual, self.width())
        left = wide if beside else 0
        self.pane.setVisible(shown)
        self.pane.setGeometry(0, 0, wide, self.height())
        self._right.setGeometry(left, 0, self.width() - left, self.height())
        self.list_bar.setVisible(not beside)
        self.pane.raise_()
        self.edge.setVisible(beside)
        self.edge.stand_at(left, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give list and dossier their room."""
        super().resizeEvent(event)
        self._place_parts()

    def _show_place(self) -> None:
        place, total = self.pane.place()
        text = translate("ParticipantsPage", "{place} of {total}").format(place=place, total=total)
        self.list_bar.place.setText(text if place else "")
        self.list_bar.earlier.setEnabled(place > 1)
        self.list_bar.later.setEnabled(0 < place < total)

    # Focus

    def first_focus(self) -> QWidget | None:
        """The rows of the list; folded: the next step."""
        return self.pane.view if self.pane.isVisibleTo(self) else self.view.step.button

    def for_table(self) -> Destination | None:
        """Who is open."""
        found = self.dossier
        if found is None or not found.sessions:
            return None
        return Destination("table", found.participant.id)

    def search_field(self) -> QWidget | None:
        """The search field; a folded list opens for it."""
        if not self.pane.isVisibleTo(self):
            self._unfolded = True
            self._place_parts()
        return self.pane.search


def _overview(services: Services) -> Listing:
    return listing(services.participants.overview(), services.place.clock.today())
