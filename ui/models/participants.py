"""The participant list as a model: rows in words, search as you type, filters, order."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.trajectory import Phase, TrajectoryState
from desktop.domain.warnings import WarningKind
from desktop.domain.week import Slot
from desktop.language import dates, translate, words
from desktop.services.participants import ListedParticipant
from ui.step import step_icon

Index = QModelIndex | QPersistentModelIndex

PERSON_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`ListedParticipant` of a row."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The :class:`RowWords` of a row."""

OPEN_STATES = (TrajectoryState.RUNNING, TrajectoryState.PAUSED)
ASKS_FIRST = (StepKind.CALL_BACK, StepKind.LOOK_BACK)
"""Steps for which a participant waits: they are named before a warning."""


PHASE_MARK = {
    Phase.BRAIN: ("opmaat-brein", "brein"),
    Phase.RELATING: ("opmaat-relaties", "relaties"),
}
"""Shape and colour role of a phase; its word always stands beside it."""


class Standing(StrEnum):
    """Which participants are listed, by the state of their newest trajectory."""

    OPEN = "open"
    ALL = "all"
    NOT_STARTED = "not_started"
    COMPLETED = "completed"
    STOPPED = "stopped"


class Order(StrEnum):
    """In which order they stand."""

    NAME = "name"
    NEXT_VISIT = "next_visit"
    WEEK = "week"
    FIRST = "first"


@dataclass(frozen=True, slots=True)
class RowWords:
    """What one row says, in words that are read aloud too. ``phase`` is ``None`` before the start."""

    name: str
    week: str
    phase: Phase | None
    state: str
    visit: str
    visit_shorter: tuple[str, ...]
    """The visit in ever fewer words, for a row with little room."""
    note_icon: str
    note: str
    note_role: str

    @property
    def spoken(self) -> str:
        """The whole row as one line."""
        phase = words.phase(self.phase) if self.phase is not None else ""
        parts = (self.name, self.week, phase, self.state, self.visit, self.note)
        return ", ".join(part for part in parts if part)


def row_words(row: ListedParticipant, today: date) -> RowWords:
    """Put one participant into words."""
    running = row.state in OPEN_STATES
    week = ""
    if running:
        week = translate("ParticipantList", "week {week}/{total}").format(
            week=row.week, total=row.weeks_total
        )
    elif row.state is not None:
        week = words.trajectory_state(row.state)
    icon, note, role = note_of(row)
    return RowWords(
        name=row.name,
        week=week,
        phase=row.phase if running else None,
        state="" if row.state is not None else words.trajectory_state(None),
        visit=visit_words(row.next_slot, today) if running else "",
        visit_shorter=shorter_visit(row.next_slot, today) if running else (),
        note_icon=icon,
        note=note,
        note_role=role,
    )


def visit_words(slot: Slot | None, today: date) -> str:
    """The next visit, near days by name: "vandaag 10:00", "di 1 dec, 09:00", "geen datum"."""
    if slot is None:
        return translate("ParticipantList", "no date")
    at = dates.clock(slot.start)
    if slot.day - today in (timedelta(0), timedelta(days=1)):
        return f"{dates.days_ago(slot.day, today)} {at}"
    return f"{dates.short_day(slot.day)}, {at}"


def shorter_visit(slot: Slot | None, today: date) -> tuple[str, ...]:
    """The next visit without its time, then without its weekday."""
    if slot is None:
        return ()
    if slot.day - today in (timedelta(0), timedelta(days=1)):
        return (dates.days_ago(slot.day, today),)
    day = dates.short_day(slot.day)
    return day, day.partition(" ")[2]


def note_of(row: ListedParticipant) -> tuple[str, str, str]:
    """The one note of a row: icon, words and colour role; empty words when nothing asks attention."""
    told = [w for w in row.warnings if w.kind is not WarningKind.CONTACT_WITHOUT_CLEARANCE]
    if told and row.step.kind not in ASKS_FIRST:
        warning = told[0]
        if warning.kind is WarningKind.SILENT:
            return "calendar-x", words.warning_short(warning), "ink"
        return "triangle-alert", words.warning_short(warning), "warn"
    note = step_note(row.step)
    return (step_icon(row.step), note, "ink") if note else ("", "", "ink")


def step_note(step: NextStep) -> str:
    """The next step in one or two words; empty for what asks nothing now."""
    return {
        StepKind.CALL_BACK: translate("ParticipantList", "call back"),
        StepKind.LOOK_BACK: translate("ParticipantList", "look back"),
        StepKind.WRITE_REPORT: translate("ParticipantList", "report open"),
        StepKind.FINISH_INTAKE: translate("ParticipantList", "first meeting"),
        StepKind.REVIEW_PHASE: translate("ParticipantList", "review phase"),
        StepKind.REVIEW_SETTING: translate("ParticipantList", "review setting"),
        StepKind.PLAN_TRAJECTORY: translate("ParticipantList", "ready to plan"),
        StepKind.CLOSE_GAP: translate("ParticipantList", "gap"),
        StepKind.CLOSE_BRAIN: translate("ParticipantList", "brain opens"),
        StepKind.CONTINUE_BRAIN: translate("ParticipantList", "brain goes on"),
        StepKind.PLAN_SESSION: translate("ParticipantList", "plan a visit"),
        StepKind.FILL_CONDITIONS: translate("ParticipantList", "conditions"),
        StepKind.PLAN_CONTACT: translate("ParticipantList", "contact cleared"),
        StepKind.COMPLETE: translate("ParticipantList", "complete"),
        StepKind.FOLLOW_UP: translate("ParticipantList", "follow-up"),
        StepKind.RESUME: translate("ParticipantList", "paused"),
    }.get(step.kind, "")


class ParticipantList(QAbstractListModel):
    """Every participant, in order of name; the view sees it through :class:`ParticipantFilter`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ListedParticipant, ...] = ()
        self._words: list[RowWords | None] = []
        self._today = date.min
        self.searched: list[str] = []
        self._numbers: dict[UUID, int] = {}

    def set_rows(self, rows: Sequence[ListedParticipant], today: date) -> None:
        """Show these participants."""
        self.beginResetModel()
        self._rows, self._today = tuple(rows), today
        # Words are made when a row comes in sight: a list of a thousand opens at once.
        self._words = [None] * len(self._rows)
        self.searched = [f"{folded(row.name)} {row.code.casefold()} {plain(row.code)}" for row in self._rows]
        self._numbers = {row.id: number for number, row in enumerate(self._rows)}
        self.endResetModel()

    def number_of(self, participant_id: UUID) -> int | None:
        """The place of a participant among everyone."""
        return self._numbers.get(participant_id)

    @property
    def rows(self) -> tuple[ListedParticipant, ...]:
        """Everyone, by name."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row a participant."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, words, the participant itself, and the whole row for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == PERSON_ROLE:
            return row
        if role == ROW_ROLE:
            return self._row_words(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._row_words(index.row()).spoken
        return None

    def _row_words(self, number: int) -> RowWords:
        found = self._words[number]
        if found is None:
            found = self._words[number] = row_words(self._rows[number], self._today)
        return found


class ParticipantFilter(QAbstractListModel):
    """The list as it is searched, filtered and ordered.

    A proxy of Qt's own calls back into Python for each row and each comparison: 0.3 s a keystroke with
    10,000 participants. This keeps the numbers of the rows that are shown.
    """

    def __init__(self, source: ParticipantList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._standing, self._phase, self._order = Standing.OPEN, "", Order.NAME
        self._words: tuple[str, ...] = ()
        self._shown: list[int] = []
        self._steps = {kind: number for number, kind in enumerate(StepKind)}
        source.modelAboutToBeReset.connect(self.beginResetModel)
        source.modelReset.connect(self._reset)

    def _reset(self) -> None:
        self._shown = self._found()
        self.endResetModel()

    def choose(self, standing: Standing, phase: str, order: Order) -> None:
        """Filter on state and on phase (a :class:`Phase` value, or empty for both); order the rows."""
        if (standing, phase, order) != (self._standing, self._phase, self._order):
            self._standing, self._phase, self._order = standing, phase, order
            self._again()

    def search(self, text: str) -> None:
        """Keep the rows in which every typed word stands, in the name or the code."""
        sought = tuple(folded(text).split())
        if sought != self._words:
            self._words = sought
            self._again()

    def _again(self) -> None:
        """Show what is found now; whoever is chosen and still listed stays chosen."""
        found = self._found()
        if found == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        known = self.persistentIndexList()
        numbers = [self._shown[index.row()] for index in known]
        self._shown = found
        place = {number: row for row, number in enumerate(found)} if known else {}
        moved = [self.index(place[n], 0) if n in place else QModelIndex() for n in numbers]
        self.changePersistentIndexList(known, moved)
        self.layoutChanged.emit()

    def _found(self) -> list[int]:
        """Numbers of the rows to show, in order. A search looks through everyone, whatever the state."""
        rows = self._source.rows
        if self._words:
            found = [
                number
                for number, text in enumerate(self._source.searched)
                if all(word in text for word in self._words)
            ]
        else:
            found = [number for number, row in enumerate(rows) if self._accepts(row)]
        if self._order is not Order.NAME:
            found.sort(key=self._key)
        return found

    def _accepts(self, row: ListedParticipant) -> bool:
        if self._phase and (row.state not in OPEN_STATES or row.phase.value != self._phase):
            return False
        return _has_standing(row, self._standing)

    def _key(self, number: int) -> tuple[object, int]:
        """The chosen order; equals stand by name, which is the order of the source."""
        row = self._source.rows[number]
        if self._order is Order.NEXT_VISIT:
            slot = row.next_slot
            return ((slot is None, slot.starts_at() if slot else None), number)
        if self._order is Order.WEEK:
            return (row.week if row.state in OPEN_STATES else 99, number)
        return (self._steps[row.step.kind], number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One row for each participant that is found."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the whole list says of this participant."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        return self._source.data(self._source.index(self._shown[index.row()], 0), role)

    def row_of(self, participant_id: UUID) -> int:
        """The row of a participant in this order; -1 when the filters hide them."""
        number = self._source.number_of(participant_id)
        return -1 if number is None or number not in self._shown else self._shown.index(number)

    def person(self, row: int) -> ListedParticipant | None:
        """The participant in a row, or ``None`` when there is no such row."""
        return self._source.rows[self._shown[row]] if 0 <= row < len(self._shown) else None


def _has_standing(row: ListedParticipant, standing: Standing) -> bool:
    match standing:
        case Standing.ALL:
            return True
        case Standing.OPEN:
            # Who was added and has no plan yet asks for it: hidden, they would be forgotten.
            return row.state is None or row.state in OPEN_STATES
        case Standing.NOT_STARTED:
            return row.state is None
        case Standing.COMPLETED:
            return row.state is TrajectoryState.COMPLETED
        case Standing.STOPPED:
            return row.state is TrajectoryState.STOPPED


def folded(text: str) -> str:
    """A text as a search compares it: without accents and case ("Yıldız" is found by "yildiz")."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i").replace("ø", "o"))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def plain(code: str) -> str:
    """A code as someone types it in a hurry: "k741"."""
    return code.casefold().replace("-", "")
