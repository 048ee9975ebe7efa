"""Something put in the agenda that may fall on appointments: fields, what it hits, what was put in before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import words
from desktop.services.absences import RepairHit
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.entry_list import EntryList
from ui.dialogs.repair_rows import RepairRows
from ui.widgets.cards import hairline
from ui.widgets.page import scroll

PAUSE_MS = 150
"""How long the fields have to rest before the store is asked, in milliseconds."""


class Kept(Protocol):
    """What was put in before."""

    @property
    def id(self) -> UUID:
        """Its key."""


K = TypeVar("K", bound=Kept)


@dataclass(frozen=True, slots=True)
class EntryWords:
    """The words of one kind of entry."""

    title: str
    save: str
    change: str
    before: str
    area: str


class AgendaEntryDialog(DeedDialog, Generic[K]):
    """One is put in, changed or taken out; every appointment that it hits gets its own decision.

    What the fields are, and how they are read and kept, is said by who derives from it.
    """

    def __init__(self, desk: Desk, said: EntryWords, parent: QWidget | None) -> None:
        super().__init__(desk, said.title, said.save, parent, 720)
        self.words = said
        self.editing: K | None = None
        self._asked = 0
        self._known: tuple[K, ...] = ()
        self.rows = RepairRows()
        self.entries = EntryList(said.before)
        self.rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.rest.timeout.connect(self.look)
        self.entries.changing.connect(self._edit)
        self.entries.removing.connect(self._remove)

    def area(self, height: int) -> QWidget:
        """What it hits above what was put in before, at least so high."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.rows)
        column.addWidget(hairline())
        column.addWidget(self.entries)
        column.addStretch(1)
        area = scroll(inside, self.words.area)
        area.setMinimumHeight(height)
        return area

    # What a kind of entry says of itself

    def empty(self) -> None:
        """Fill the fields for a new one and bring the keyboard to the first."""
        raise NotImplementedError

    def fill(self, known: K) -> None:
        """Fill the fields with one that was put in before."""
        raise NotImplementedError

    def line(self, known: K) -> str:
        """One in a line."""
        raise NotImplementedError

    def preview(self) -> Callable[[Services], tuple[RepairHit, ...]] | None:
        """Ask what the fields hit; ``None``: there is nothing to ask yet."""
        raise NotImplementedError

    def read(self, services: Services) -> tuple[K, ...]:
        """What was put in before."""
        raise NotImplementedError

    def take_out(self, key: UUID) -> Callable[[Services], Done[None]]:
        """The call that takes one out."""
        raise NotImplementedError

    def taken_out(self, known: K) -> str:
        """What is said once it is out."""
        raise NotImplementedError

    # What it hits

    def look(self) -> None:
        """Ask what the fields hit; only the newest answer is shown."""
        self.rest.stop()
        call = self.preview()
        if call is None:
            return
        self._asked += 1
        number = self._asked
        self.waits(True)

        def show(hits: tuple[RepairHit, ...]) -> None:
            if number == self._asked:
                self.show_hits(hits)

        def refuse(error: OpmaatError) -> None:
            if number == self._asked:
                self._not_looked_up(error)

        self.desk.ask(self, call, show, refuse)

    def waits(self, looking: bool) -> None:
        """Whether saving has to wait for what is being looked up."""

    def show_hits(self, hits: Sequence[RepairHit]) -> None:
        """Show what is hit, each with its proposal."""
        for field in self.fields.values():
            field.set_error("")
        self.clear_problem()
        self.waits(False)
        self.rows.show_hits(hits)

    def _not_looked_up(self, error: OpmaatError) -> None:
        self.rows.show_hits(())
        self.waits(False)
        if isinstance(error, Rejected):
            self.show_problems(error.problems)
        else:
            self.show_problem(words.error_text(error))

    # What was put in before

    def begin(self) -> None:
        """Begin a new one."""
        self.editing = None
        self.deed.setText(self.words.save)
        self.empty()

    def read_entries(self) -> None:
        """Read what was put in before."""
        self.desk.ask(self, self.read, self._show_entries)

    def _show_entries(self, known: tuple[K, ...]) -> None:
        self._known = known
        self.entries.show_entries([(one.id, self.line(one)) for one in known])

    def _edit(self, key: UUID) -> None:
        self.editing = next(one for one in self._known if one.id == key)
        self.deed.setText(self.words.change)
        self.fill(self.editing)
        self.look()

    def _remove(self, key: UUID) -> None:
        known = next(one for one in self._known if one.id == key)
        self.desk.do(
            self,
            self.take_out(key),
            lambda _none: self._removed(key),
            lambda error: self.show_problem(words.error_text(error)),
            said=self.taken_out(known),
        )

    def _removed(self, key: UUID) -> None:
        self.read_entries()
        if self.editing is not None and self.editing.id == key:
            self.begin()
        else:
            self.look()
        next(iter(self.fields.values())).editor.setFocus()
