"""The list on the left: search, filters, order, rows, count."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.trajectory import Phase
from desktop.language import translate, words
from desktop.services.searching import Hit
from ui.models.listing import Listing, Order, Standing
from ui.models.participants import ParticipantList
from ui.pages.participants.hits import Hits
from ui.pages.participants.row import ParticipantDelegate
from ui.theme import current
from ui.widgets.buttons import IconButton
from ui.widgets.cards import EmptyState, hairline
from ui.widgets.fields import SearchEdit
from ui.widgets.fill import let_wrap
from ui.widgets.filter_choice import FilterChoice
from ui.widgets.labels import label
from ui.widgets.row_list import RowList
from ui.widgets.speaking import announce
from ui.widgets.wrap import WrapLayout

WIDTH = 296


class PeopleView(RowList):
    """The rows; up and down choose, Enter goes into the dossier."""

    entered_row = Signal()
    left_downwards = Signal()

    def __init__(self) -> None:
        super().__init__(translate("ParticipantList", "Participants"))
        self.setItemDelegate(ParticipantDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; down from the last row leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        if event.key() == Qt.Key.Key_Down and self.currentIndex().row() == self.model().rowCount() - 1:
            self.left_downwards.emit()
            return
        super().keyPressEvent(event)


class ParticipantPane(QFrame):
    """Who they are; ``chosen`` names the one whose dossier has to be shown."""

    chosen = Signal(object)
    entered = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    moved = Signal()
    """Which rows are shown, or which is chosen, changed."""
    sought = Signal(str)
    """What has to be looked up in the notes; empty: nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidePanel")
        self.people = ParticipantList(self)
        self._wanted: UUID | None = None
        self.new_button = IconButton("user-plus", translate("ParticipantList", "New participant"), "Ctrl+N")
        self.import_button = IconButton("upload", translate("ParticipantList", "Import from Excel"))
        self.search = SearchEdit(translate("ParticipantList", "Search names and notes"))
        self.standing = FilterChoice(_standings(), translate("ParticipantList", "Show"), "filter")
        self.phase = FilterChoice(_phases(), translate("ParticipantList", "Phase"))
        self.order = FilterChoice(_orders(), translate("ParticipantList", "Order"), "arrow-up-down")
        self.view = PeopleView()
        self.view.setModel(self.people)
        self.empty = EmptyState("")
        let_wrap(self.empty)
        self.hits = Hits()
        self.count = label("", "caption", "ink2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(translate("ParticipantList", "Participants"), "title"), 1)
        head.addWidget(self.import_button)
        head.addWidget(self.new_button)
        upper = QVBoxLayout()
        upper.setContentsMargins(16, 16, 16, 8)
        upper.setSpacing(8)
        upper.addLayout(head)
        upper.addWidget(self.search)
        upper.addWidget(self._filters())
        self._list = QWidget()
        self._stack = QStackedLayout(self._list)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(hairline())
        column.addWidget(self._list, 1)
        column.addWidget(self.hits, 1)
        column.addWidget(hairline())
        column.addLayout(foot)
        self.setMinimumWidth(max(current().px(WIDTH), head.sizeHint().width() + 32))

    def _filters(self) -> QWidget:
        holder = QWidget()
        row = WrapLayout(holder, 4)
        for box in (self.standing, self.phase, self.order):
            row.addWidget(box)
        return holder

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with a line at its right."""
        theme = current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(self.width() - theme.border, 0, theme.border, self.height(), theme.colour("line"))

    def _connect(self) -> None:
        self.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.import_button.clicked.connect(lambda _checked=False: self.import_wanted.emit())
        self.search.textChanged.connect(self._search)
        for box in (self.standing, self.phase, self.order):
            box.chosen.connect(lambda _value: self._filter())
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.entered_row.connect(self.entered)
        self.search.returnPressed.connect(self._enter_from_search)
        self.empty.acted.connect(self.show_everyone)
        self.view.left_downwards.connect(self.hits.take_focus)
        self.hits.view.left_upwards.connect(self._back_from_hits)

    def sizeHint(self) -> QSize:
        """296 wide at 100 % letters."""
        return QSize(current().px(WIDTH), 400)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down from the search field goes to the rows."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            if self.people.rowCount() == 0:
                self.hits.take_focus()
                return
            first = self.people.person(0)
            if first is not None and self.place()[0] == 0:
                # Whose dossier is open was not found: the first of those who were takes its place.
                self.show_person(first.id)
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _back_from_hits(self) -> None:
        target = self.view if self.people.rowCount() else self.search
        target.setFocus(Qt.FocusReason.BacktabFocusReason)

    def set_listing(self, found: Listing) -> None:
        """Show these participants; who was chosen stays chosen."""
        self.people.set_listing(found)
        counted = (
            translate("ParticipantList", "%n running now", "", found.running),
            translate("ParticipantList", "%n completed", "", found.completed),
        )
        self.count.setText(" · ".join(counted))
        self._after_rows()

    @property
    def wanted(self) -> UUID | None:
        """Whose dossier is open."""
        return self._wanted

    def show_person(self, participant_id: UUID) -> None:
        """Choose a participant, taking filters away when they hide them."""
        self._wanted = participant_id
        if self.people.row_of(participant_id) < 0 and participant_id in self.people.listing.numbers:
            self.show_everyone()
        self._select()
        self.chosen.emit(participant_id)

    def show_everyone(self) -> None:
        """Take search and filters away."""
        self.search.clear()
        self.standing.set_value(Standing.ALL.value)
        self.phase.set_value("")
        self._filter()

    def step(self, by: int) -> None:
        """Choose the participant before (-1) or after (1) the one that is open."""
        row = self.place()[0] - 1 + by
        person = self.people.person(row)
        if person is not None:
            self.show_person(person.id)

    def place(self) -> tuple[int, int]:
        """Which of how many is open: (1, 14); 0 when the filters hide it."""
        row = self.people.row_of(self._wanted) if self._wanted is not None else -1
        return row + 1, self.people.rowCount()

    def _search(self, text: str) -> None:
        self._filter()
        self.sought.emit(text.strip())

    def show_hits(self, hits: Sequence[Hit], limit: int) -> None:
        """Show what was found in the notes below who was found by name, and have it counted aloud."""
        self.hits.show_hits(hits, limit)
        if self.search.text().strip() and self.search.hasFocus():
            people = translate("ParticipantList", "%n participant(s)", "", self.people.rowCount())
            notes = translate("ParticipantList", "%n note(s)", "", len(hits))
            announce(self.search, f"{people}, {notes}")
        nobody = self.people.rowCount() == 0
        # Nobody of that name is no news beside a note that holds the word.
        self._list.setVisible(not (nobody and hits))

    def _filter(self) -> None:
        self.people.search(self.search.text())
        self.people.choose(
            Standing(self.standing.value()), self.phase.value(), Order(self.order.value() or "name")
        )
        self._after_rows()

    def _after_rows(self) -> None:
        nobody = self.people.rowCount() == 0
        self._stack.setCurrentWidget(self.empty if nobody else self.view)
        if nobody:
            self.empty.set_sentence(self._why_empty())
            searching = bool(self.search.text()) or self.standing.value() != Standing.ALL.value
            self.empty.button.setText(translate("ParticipantList", "Show everyone"))
            self.empty.button.setVisible(bool(self.people.rows) and searching)
        self._select()
        self.moved.emit()

    def _why_empty(self) -> str:
        if not self.people.rows:
            return translate("ParticipantList", "Nobody here yet. Add the first participant with Ctrl+N.")
        if self.search.text():
            return translate("ParticipantList", "Nobody has this name or code, and no note these words.")
        return translate("ParticipantList", "Nobody is shown with this filter.")

    def _select(self) -> None:
        row = self.people.row_of(self._wanted) if self._wanted is not None else -1
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        if row < 0:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self.people.index(row, 0))
        selection.blockSignals(False)
        self.view.viewport().update()
        if row >= 0:
            self.view.scrollTo(self.people.index(row, 0))

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        person = self.people.person(index.row()) if index.isValid() else None
        if person is not None and person.id != self._wanted:
            self._wanted = person.id
            self.chosen.emit(person.id)
            self.moved.emit()

    def _enter_from_search(self) -> None:
        """Enter in the search field takes the first one found."""
        person = self.people.person(0)
        if person is not None:
            self.show_person(person.id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.hits.take_focus()


def _standings() -> tuple[tuple[str, str], ...]:
    return (
        (Standing.OPEN.value, translate("ParticipantList", "Open now")),
        (Standing.ALL.value, translate("ParticipantList", "All")),
        (Standing.NOT_STARTED.value, translate("ParticipantList", "Not begun yet")),
        (Standing.COMPLETED.value, translate("ParticipantList", "Completed")),
        (Standing.STOPPED.value, translate("ParticipantList", "Stopped")),
    )


def _phases() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("ParticipantList", "All phases")),
        *((phase.value, words.capital(words.phase(phase))) for phase in Phase),
    )


def _orders() -> tuple[tuple[str, str], ...]:
    return (
        (Order.NAME.value, translate("ParticipantList", "Name")),
        (Order.NEXT_VISIT.value, translate("ParticipantList", "Next visit")),
        (Order.WEEK.value, translate("ParticipantList", "Week")),
        (Order.FIRST.value, translate("ParticipantList", "What comes first")),
    )
