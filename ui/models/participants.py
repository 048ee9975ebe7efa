"""The participant list as a model: rows in words, search as you type, filters, order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop.domain.next_step import NextStep, StepKind
from desktop.domain.trajectory import Phase
from desktop.domain.warnings import WarningKind
from desktop.domain.week import Slot
from desktop.language import dates, translate, words
from desktop.services.participants import ListedParticipant
from ui.models.listing import OPEN_STATES, Listing, Order, Standing, listing
from ui.models.matching import typed
from ui.step import step_icon

Index = QModelIndex | QPersistentModelIndex

PERSON_ROLE = Qt.ItemDataRole.UserRole + 1
"""The :class:`ListedParticipant` of a row."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The :class:`RowWords` of a row."""

ASKS_FIRST = (StepKind.CALL_BACK, StepKind.LOOK_BACK)
"""Steps for which a participant waits: they are named before a warning."""


PHASE_MARK = {
    Phase.BRAIN: ("opmaat-brein", "brein"),
    Phase.RELATING: ("opmaat-relaties", "relaties"),
}
"""Shape and colour role of a phase; its word always stands beside it."""


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
        StepKind.FINISH_INTAKE: translate("ParticipantList", "intake"),
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


class ParticipantList(QStringListModel):
    """The participants as they are searched, filtered and ordered.

    A proxy of Qt's own calls back into Python for each row and each comparison: 0.3 s a keystroke with
    10,000 participants; and a list view asks how many rows there are twice for each row. So the numbers
    of the rows that are shown are kept here, and Qt counts them itself: each has an empty string.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = listing((), date.min)
        self._standing, self._phase, self._order = Standing.OPEN, "", Order.NAME
        self._sought: tuple[str, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._words: dict[int, RowWords] = {}

    def set_listing(self, found: Listing) -> None:
        """Show these participants."""
        self.listing = found
        # Words are made when a row comes in sight: a list of a thousand opens at once.
        self._words = {}
        self._show(self._found())

    @property
    def rows(self) -> tuple[ListedParticipant, ...]:
        """Everyone, by name, whatever is sought."""
        return self.listing.rows

    def choose(self, standing: Standing, phase: str, order: Order) -> None:
        """Filter on state and on phase (a :class:`Phase` value, or empty for both); order the rows."""
        if (standing, phase, order) != (self._standing, self._phase, self._order):
            self._standing, self._phase, self._order = standing, phase, order
            self._again()

    def search(self, text: str) -> None:
        """Keep the rows in which every typed word stands, in the name or the code."""
        sought = tuple(typed(text).split())
        if sought != self._sought:
            self._sought = sought
            self._again()

    def _again(self) -> None:
        found = self._found()
        if found != self._shown:
            self._show(found)

    def _show(self, found: tuple[int, ...]) -> None:
        self._shown = found
        self.setStringList([""] * len(found))

    def _found(self) -> tuple[int, ...]:
        if self._sought:
            return self.listing.with_words(self._sought, self._order)
        return self.listing.standing(self._standing, self._phase, self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, words, the participant itself, and the whole row for a screen reader."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        number = self._shown[index.row()]
        row = self.rows[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == PERSON_ROLE:
            return row
        if role == ROW_ROLE:
            return self._row_words(number)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._row_words(number).spoken
        return None

    def _row_words(self, number: int) -> RowWords:
        found = self._words.get(number)
        if found is None:
            found = self._words[number] = row_words(self.rows[number], self.listing.today)
        return found

    def row_of(self, participant_id: UUID) -> int:
        """The row of a participant in this order; -1 when the filters hide them."""
        number = self.listing.numbers.get(participant_id)
        return -1 if number is None or number not in self._shown else self._shown.index(number)

    def person(self, row: int) -> ListedParticipant | None:
        """The participant in a row, or ``None`` when there is no such row."""
        return self.rows[self._shown[row]] if 0 <= row < len(self._shown) else None
