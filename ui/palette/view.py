"""The palette over the page: a field, the lines that fit, the keys at its foot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop.domain.changes import ChangeSet
from desktop.language import translate
from ui.desk import Destination
from ui.palette.entries import PASSING, Entry, Group, entry, fixed_entries
from ui.palette.finding import PERSON, Finder, People, listed
from ui.palette.rows import ENTRY_ROLE, RowDelegate, Rows
from ui.theme import current
from ui.widgets.cards import hairline
from ui.widgets.fields import SearchEdit
from ui.widgets.labels import KeyHint, label
from ui.widgets.speaking import announce

if TYPE_CHECKING:
    from desktop.services.office import Services
    from desktop.services.searching import Hit
    from ui.desk import Desk
    from ui.workspace import Workspace

WIDTH, TOP, MOST_ROWS = 640, 96, 9
NOTES_FROM, NOTES, PAUSE_MS = 3, 4, 150
"""Letters from which the notes are searched, most hits, and how long typing rests before it."""


class Palette(QFrame):
    """Opened by Ctrl+K; gone by Esc, a click beside it, or when something is done."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace, self._desk = workspace, workspace.desk
        self._people: People | None = None
        self._fixed = Finder(())
        self._before: QWidget | None = None
        self.setAccessibleName(translate("Palette", "Search and do"))
        self.card = QFrame(self)
        self.card.setObjectName("card")
        self.search = SearchEdit(
            translate("Palette", "Participant, page, action or setting"),
            translate("Palette", "Search and do"),
            "Esc",
        )
        self.rows = Rows(self)
        self.view = QListView()
        self.nothing = label(
            translate("Palette", "Nothing found. Type the first letters of a name, a page or an action."),
            "body",
            "ink2",
            wrap=True,
        )
        self._notes_soon = QTimer(self)
        self._notes_soon.setSingleShot(True)
        self._notes_soon.setInterval(PAUSE_MS)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.view.setModel(self.rows)
        self.view.setItemDelegate(RowDelegate(self.view))
        self.view.setAccessibleName(translate("Palette", "Found"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setMouseTracking(True)
        self.search.setFrame(False)
        self.search.setMinimumHeight(current().px(40))
        self.nothing.setContentsMargins(16, 12, 16, 12)
        field = QHBoxLayout()
        field.setContentsMargins(8, 8, 8, 8)
        field.addWidget(self.search)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(hairline())
        column.addWidget(self.nothing)
        column.addWidget(self.view)
        column.addWidget(hairline())
        column.addLayout(self._foot())

    @staticmethod
    def _foot() -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 16, 6)
        foot.setSpacing(8)
        for keys, words in (
            ("↑ ↓", translate("Palette", "choose")),
            ("Enter", translate("Palette", "do")),
            ("Esc", translate("Palette", "close")),
        ):
            foot.addWidget(KeyHint(keys))
            foot.addWidget(label(words, "caption", "ink2"))
            foot.addSpacing(8)
        foot.addStretch(1)
        return foot

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typed())
        self.search.installEventFilter(self)
        self._notes_soon.timeout.connect(self._ask_notes)
        self.view.clicked.connect(self._do)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.selectionModel().currentChanged.connect(lambda now, _before: self._say(now))
        self._desk.changed.connect(self._after_change)

    # Open and close

    def open(self) -> None:
        """Show it at once; the participants come from the worker."""
        self._before = self._workspace.window().focusWidget()
        self._fixed = Finder(fixed_entries(self._workspace))
        if self._people is None:
            self._desk.ask(self, _read_people(self._desk), self._got_people)
        self.search.clear()
        self.setGeometry(self._workspace.rect())
        self.raise_()
        self.show()
        self._typed()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Put it away; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        self._notes_soon.stop()
        self.hide()
        # Nothing of a participant stays in a window that is not seen.
        self._fixed = Finder(())
        self.search.clear()
        self.rows.show((), recent=False)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def forget_people(self) -> None:
        """Read the names anew the next time it is opened."""
        self._people = None

    def _after_change(self, changes: ChangeSet) -> None:
        if changes.touches("participant"):
            self.forget_people()

    def _got_people(self, people: People) -> None:
        self._people = people
        if self.isVisible():
            self._typed()

    # Finding

    def _typed(self) -> None:
        text = self.search.text()
        finders: list[Finder | People] = [self._fixed]
        if self._people is not None:
            finders.append(self._people)
        self._show(listed(finders, text, self._workspace.used), recent=not text.strip())
        if len(text.strip()) >= NOTES_FROM and self.isVisible():
            self._notes_soon.start()
        else:
            self._notes_soon.stop()

    def _show(self, entries: list[Entry], *, recent: bool) -> None:
        self.rows.show(entries, recent=recent)
        asked = bool(self.search.text().strip())
        nothing = asked and not entries
        if nothing and not self.nothing.isVisible():
            announce(self.nothing, self.nothing.text())
        self.nothing.setVisible(nothing)
        self.view.setVisible(bool(entries))
        if entries:
            self.view.setCurrentIndex(self.rows.index(0))
        self._place()

    def _ask_notes(self) -> None:
        text = self.search.text()
        self._desk.ask(
            self, lambda services: services.search.notes(text, NOTES), partial(self._found_notes, text)
        )

    def _found_notes(self, text: str, hits: tuple[Hit, ...]) -> None:
        if not self.isVisible() or text != self.search.text() or not hits:
            return
        shown = [self.rows.index(row).data(ENTRY_ROLE) for row in range(self.rows.rowCount())]
        at = self.view.currentIndex().row()
        self._show(
            [*(one for one in shown if one.group is not Group.NOTE), *map(self._note, hits)], recent=False
        )
        self.view.setCurrentIndex(self.rows.index(max(at, 0)))

    def _note(self, hit: Hit) -> Entry:
        words = "".join(text for text, _sought in hit.excerpt).replace("\n", " ")
        where = Destination("participants", hit.participant_id)
        if hit.kind == "session":
            where = Destination("session", hit.subject_id)
        elif hit.kind == "contact":
            where = Destination("contact", hit.subject_id)
        key = f"note:{hit.subject_id}"
        return entry(
            key, Group.NOTE, "file-text", f"‘{words}’", lambda: self._desk.going.emit(where), detail=hit.name
        )

    # Doing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard: arrows choose, Enter does, Esc and Tab stay inside."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
        if key in steps:
            count = self.rows.rowCount()
            if count:
                row = min(max(self.view.currentIndex().row() + steps[Qt.Key(key)], 0), count - 1)
                self.view.setCurrentIndex(self.rows.index(row))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.view.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            # Tab would go to the page underneath.
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _do(self, index: QModelIndex) -> None:
        chosen = index.data(ENTRY_ROLE) if index.isValid() else None
        if not isinstance(chosen, Entry):
            return
        if chosen.group not in PASSING:
            self._workspace.use(chosen.key)
        self.leave()
        chosen.act()

    def _say(self, index: QModelIndex) -> None:
        spoken = str(index.data() or "") if index.isValid() else ""
        self.search.setAccessibleDescription(spoken)
        if spoken and self.isVisible():
            announce(self.search, spoken)

    # Where it stands

    def _place(self) -> None:
        theme = current()
        width = min(theme.px(WIDTH), self.width() - 48)
        top = min(theme.px(TOP), self.height() // 8)
        rows = sum(self.view.sizeHintForRow(row) for row in range(self.rows.rowCount()))
        around = theme.px(40) + 16 + theme.px(34) + 4
        self.view.setFixedHeight(max(min(rows, self.height() - top - around - 24), 1))
        self.card.setFixedWidth(width)
        self.card.adjustSize()
        self.card.move((self.width() - width) // 2, top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page underneath steps back."""
        QPainter(self).fillRect(self.rect(), current().colour("scrim"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()


def _read_people(desk: Desk) -> Callable[[Services], People]:
    """Read and fold every name, on the worker."""

    def person(person_id: str, code: str, name: str) -> Entry:
        where = Destination("participants", UUID(person_id))
        key = f"{PERSON}{person_id}"
        return entry(key, Group.PERSON, "user", name, lambda: desk.going.emit(where), detail=code)

    def read(services: Services) -> People:
        rows = services.participants.names()
        return People(((str(id_), code, " ".join(name.split())) for id_, code, name in rows), person)

    return read
