"""All contacts by state, with a filter, and the two ways to begin one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.language import dates, translate, words
from desktop.services.contact import ListedContact
from ui.pages.contact.actions import quiet_action
from ui.pages.contact.overview_model import (
    COLUMNS,
    PERSON,
    STANDING,
    TITLE,
    WHEN,
    GroupLine,
    OverviewModel,
    is_open,
    lines_of,
    monday_of,
)
from ui.theme import current
from ui.widgets.buttons import Button, brief
from ui.widgets.cards import Card, EmptyState
from ui.widgets.fields import Check, Combo
from ui.widgets.page import PageHead
from ui.widgets.tables import HairlineDelegate, Table

Index = QModelIndex | QPersistentModelIndex
EVERYONE, EVERY_WEEK = "everyone", "every_week"
HEAD = 32
LARGE = 1.25


class GroupDelegate(HairlineDelegate):
    """Heads of states stand on the ground of the window."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if isinstance(model, OverviewModel) and isinstance(model.line(index.row()), GroupLine):
            painter.fillRect(option.rect, current().colour("window"))
        super().paint(painter, option, index)


class Overview(QWidget):
    """One table; Enter or a double click opens a contact."""

    opened = Signal(object)
    """The id of a contact."""
    begun = Signal()
    """A new contact."""
    registered = Signal()
    """An unplanned contact."""
    library = Signal()
    """The known settings."""
    printed = Signal()
    """A sheet on paper."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[ListedContact] = ()
        self._last: UUID | None = None
        self.head = PageHead(translate("ContactPage", "Contact"))
        self.unplanned = brief(
            translate("ContactPage", "Record an unplanned meeting…"),
            translate("ContactPage", "Unplanned…"),
            "quiet",
        )
        self.new = Button(translate("ContactPage", "New meeting…"), "filled", "plus")
        everyone = (EVERYONE, translate("ContactPage", "all participants"))
        self.person = Combo([everyone], translate("ContactPage", "Show meetings of"))
        self.week = Combo([every_week()], translate("ContactPage", "Show the week"))
        self.known = quiet_action(translate("ContactPage", "Known settings"), "map-pin")
        self.print = quiet_action(translate("ContactPage", "Print…"), "printer")
        self.only_open = Check(translate("ContactPage", "only what is open"))
        self.model = OverviewModel()
        self.table = Table(translate("ContactPage", "Meetings by state"))
        self.table.setItemDelegate(GroupDelegate(self.table))
        self.table.setModel(self.model)
        self.empty = EmptyState(
            translate(
                "ContactPage",
                "Here are the meetings that you prepare together: first check, then plan, then look back.",
            ),
            translate("ContactPage", "Prepare the first meeting…"),
        )
        self.nothing = EmptyState(
            translate("ContactPage", "Nothing is open here."), translate("ContactPage", "Show all meetings")
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.head.add_action(self.known)
        self.head.add_action(self.print)
        self.head.add_action(self.unplanned)
        self.head.add_action(self.new)
        self.filters = QWidget()
        filters = QHBoxLayout(self.filters)
        filters.setContentsMargins(24, 0, 24, 12)
        filters.setSpacing(16)
        self.person.setMinimumWidth(current().px(240))
        filters.addWidget(self.person)
        filters.addWidget(self.week)
        filters.addWidget(self.only_open)
        filters.addStretch(1)
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 2)
        card.body.addWidget(self.table)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 0, 24, 16)
        column.addWidget(card)
        self.stack = QStackedWidget()
        for page in (sheet, self.empty, self.nothing):
            self.stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.filters)
        whole.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._set_widths()
        self.table.chosen.connect(self._choose)
        self.new.clicked.connect(self.begun)
        self.empty.acted.connect(self.begun)
        self.nothing.acted.connect(self.show_all)
        self.unplanned.clicked.connect(self.registered)
        self.known.clicked.connect(lambda _checked=False: self.library.emit())
        self.print.clicked.connect(lambda _checked=False: self.printed.emit())
        self.person.chosen.connect(lambda _value: self._show())
        self.week.chosen.connect(lambda _value: self._show())
        self.only_open.toggled.connect(lambda _checked: self._show())

    def _set_widths(self) -> None:
        """Four quiet columns; with larger letters each as wide as its words, so that none is cut off."""
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        if current().scale >= LARGE:
            self._fit_large()
            return
        for column, width in ((TITLE, 0), (PERSON, 220), (WHEN, 150), (STANDING, 0)):
            header.setSectionResizeMode(column, mode.Interactive if width else mode.Stretch)
            if width:
                self.table.setColumnWidth(column, current().px(width))

    def _fit_large(self) -> None:
        """Larger letters: as wide as the words. Other widths are the user's own from then on, and stay."""
        if current().scale < LARGE:
            return
        header = self.table.horizontalHeader()
        for column in range(COLUMNS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        # Where they do not fit beside each other the table scrolls sideways, and nothing is cut off.
        header.setStretchLastSection(header.length() <= self.table.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may hold all columns, or no longer."""
        super().resizeEvent(event)
        self._fit_large()

    def _choose(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if isinstance(line, ListedContact):
            self._last = line.contact.id
            self.opened.emit(line.contact.id)

    def show_rows(self, rows: Sequence[ListedContact]) -> None:
        """Show the contacts, keeping filter and place."""
        self._rows = rows
        people = {row.participant.id: row.participant.name for row in rows}
        options = sorted(people.items(), key=lambda item: item[1].casefold())
        self.person.set_options(
            [
                (EVERYONE, translate("ContactPage", "all participants")),
                *((str(key), name) for key, name in options),
            ]
        )
        mondays = sorted({monday_of(row) for row in rows}, reverse=True)
        self.week.set_options(
            [every_week(), *((one.isoformat(), words.capital(dates.week_title(one))) for one in mondays)]
        )
        self._show()

    def show_all(self) -> None:
        """Take the filter away."""
        self.person.set_value(EVERYONE)
        self.week.set_value(EVERY_WEEK)
        self.only_open.setChecked(False)
        self._show()

    def _show(self) -> None:
        chosen = self.person.value()
        person = UUID(chosen) if chosen not in ("", EVERYONE) else None
        week = self.week.value()
        monday = date.fromisoformat(week) if week not in ("", EVERY_WEEK) else None
        lines = lines_of(self._rows, person, self.only_open.isChecked(), monday)
        self.model.show_lines(lines)
        self.table.clearSpans()
        for number, line in enumerate(lines):
            if isinstance(line, GroupLine):
                self.table.setSpan(number, 0, 1, COLUMNS)
                self.table.setRowHeight(number, current().px(HEAD))
        self._fit_large()
        row = self.model.row_of(self._last)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
        self.filters.setVisible(bool(self._rows))
        self.stack.setCurrentIndex(0 if lines else 2 if self._rows else 1)
        # One filled button a page: the empty state has its own.
        self.new.setVisible(bool(self._rows))
        count = sum(is_open(one) for one in self._rows)
        self.head.set_fact(translate("ContactPage", "%n open", "", count) if self._rows else "")

    def focus_widget(self) -> QWidget:
        """The table, or what there is to do first."""
        page = self.stack.currentIndex()
        return (self.table, self.empty.button, self.nothing.button)[page]


def every_week() -> tuple[str, str]:
    """The choice that leaves no week out."""
    return (EVERY_WEEK, translate("ContactPage", "all weeks"))
