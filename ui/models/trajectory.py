"""The sessions of a trajectory as a table, with the bar line between brain and relating."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.pack import MethodPack
from desktop.domain.phases import Gap, latest_relating
from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.language import current_language, dates, translate, words
from ui.models.participants import PHASE_MARK
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex

WEEK, DAY, THEME, STANDING, SIGNS = range(5)
COLUMNS = 5
STYLES = ("body_strong", "body", "body", "caption", "caption")
"""Text style of each column."""
BAR_ROLE = Qt.ItemDataRole.UserRole + 1
"""On the row of the bar line: a :class:`BarWords`."""
SESSION_ROLE = Qt.ItemDataRole.UserRole + 2
"""The :class:`Session` of a row."""


@dataclass(frozen=True, slots=True)
class BarWords:
    """What the bar line says: that relating follows at once, and until when (M3)."""

    lead: str
    text: str


def standing_words(session: Session, now: datetime) -> tuple[str, str]:
    """Icon and words of how a session stands: "Gehouden", "Gepland, 10:00", "Verslag open"."""
    past = session.slot is not None and session.slot.ends_at() <= now
    if session.fixed_at is None and (session.state is SessionState.HELD or _is_over(session, past=past)):
        return "square-pen", translate("TrajectoryTable", "Report open")
    word = words.session_standing(
        session.state, past=past, fixed=session.fixed_at is not None, moves=session.moves
    )
    text = words.capital(word)
    if session.state is SessionState.CANCELLED:
        return "calendar-x", text
    if session.state is SessionState.HELD:
        return "check", text
    if session.slot is None:
        return "calendar-x", translate("TrajectoryTable", "No date yet")
    at = dates.clock(session.slot.start)
    return ("calendar-clock" if session.moves else "calendar-check"), f"{text}, {at}"


def _is_over(session: Session, *, past: bool) -> bool:
    return past and session.state is SessionState.PLANNED


def sign_words(session: Session, pack: MethodPack) -> str:
    """ "2 van 7", or a dash when not filled in; never zero for what nobody filled in."""
    if session.report.signs is None or session.state is not SessionState.HELD:
        return "–"
    return translate("TrajectoryTable", "{count} of {total}").format(
        count=len(session.report.signs), total=len(pack.signs)
    )


def bar_words(between: Gap | None, limit: int, last_brain: date | None) -> BarWords:
    """The bar line in words; ``limit`` in days is the pack's, ``last_brain`` may still be planned (M3)."""
    lead = translate("TrajectoryTable", "Relationships follow at once")
    if between is not None and not between.open:
        return BarWords(
            lead, translate("TrajectoryTable", "%n day(s) after the last brain visit", "", between.days)
        )
    counted = between.last_brain if between is not None else last_brain
    if counted is None:
        text = translate("TrajectoryTable", "at most %n day(s) after the last brain visit", "", limit)
        return BarWords(lead, text)
    latest = latest_relating(counted, limit)
    text = translate(
        "TrajectoryTable", "{day} at the latest, %n day(s) after the last brain visit", "", limit
    )
    return BarWords(lead, text.format(day=dates.day(latest)))


class TrajectoryTable(QAbstractTableModel):
    """Week, date, theme, standing, signs; one row says where the bar line falls."""

    def __init__(self, pack: MethodPack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._rows: list[Session | BarWords] = []
        self._now = datetime.min.replace(tzinfo=UTC)
        self.with_signs_in_standing = False
        """At large letters the signs stand behind the standing and have no column."""

    def set_sessions(
        self, sessions: Sequence[Session], between: Gap | None, now: datetime, pack: MethodPack
    ) -> None:
        """Show these sessions, in order of number; ``pack`` is the one their trajectory was started with."""
        self.beginResetModel()
        self._pack = pack
        self._now = now
        self._rows = []
        for session in sessions:
            before = self._rows[-1] if self._rows else None
            turning = isinstance(before, Session) and before.phase is Phase.BRAIN
            if turning and session.phase is Phase.RELATING:
                last_brain = before.slot.day if isinstance(before, Session) and before.slot else None
                self._rows.append(bar_words(between, self._pack.thresholds.gap_days, last_brain))
            self._rows.append(session)
        self.endResetModel()

    @property
    def bar_row(self) -> int:
        """The row of the bar line; -1 when there is none."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, BarWords)), -1)

    def current_row(self) -> int:
        """The row that asks for the hand now: the first session that is not fixed; -1: none."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Session) and row.fixed_at is None and row.state is not SessionState.CANCELLED:
                return number
        return -1

    def session(self, row: int) -> Session | None:
        """The session of a row, or ``None`` for the bar line."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Session) else None

    def row_of(self, session_id: UUID) -> int:
        """The row of a session; -1 when it is not there."""
        return next(
            (n for n, row in enumerate(self._rows) if isinstance(row, Session) and row.id == session_id), -1
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Sessions and the bar line."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Five, whatever is hidden."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The bar line cannot be chosen."""
        if index.isValid() and self.session(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("TrajectoryTable", "Week"),
                translate("TrajectoryTable", "Date"),
                translate("TrajectoryTable", "Theme"),
                translate("TrajectoryTable", "Standing"),
                translate("TrajectoryTable", "Signs"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, icon and session of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, BarWords):
            return self._bar_data(row, index.column(), role)
        return self._session_data(row, index.column(), role)

    def _session_data(self, session: Session, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(session, column)
        if role == SESSION_ROLE:
            return session
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(session, column)
        if role == Qt.ItemDataRole.FontRole:
            return current().font(STYLES[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(session, column)
        return None

    @staticmethod
    def _bar_data(bar: BarWords, column: int, role: int) -> object:
        if role == BAR_ROLE:
            return bar
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{bar.lead}, {bar.text}" if column == 0 and role in texts else None

    def _text(self, session: Session, column: int) -> str:
        if column == WEEK:
            return str(session.number)
        if column == DAY:
            return dates.short_day(session.slot.day) if session.slot else "–"
        if column == THEME:
            return self._theme(session)
        if column == SIGNS:
            return sign_words(session, self._pack)
        return self._standing(session)

    def _theme(self, session: Session) -> str:
        title = self._pack.week(session.theme).title[current_language()]
        if not session.extra:
            return title
        return translate("TrajectoryTable", "{title} (extra)").format(title=title)

    def _standing(self, session: Session) -> str:
        text = standing_words(session, self._now)[1]
        signs = sign_words(session, self._pack)
        if not self.with_signs_in_standing or signs == "–":
            return text
        return translate("TrajectoryTable", "{standing}, {signs} signs").format(standing=text, signs=signs)

    def _picture(self, session: Session, column: int) -> tuple[str, str] | None:
        if column == THEME:
            return PHASE_MARK[session.phase]
        if column == STANDING:
            return standing_words(session, self._now)[0], "ink2"
        return None

    def _spoken(self, session: Session, column: int) -> str:
        if column == WEEK:
            return translate("TrajectoryTable", "week {number}").format(number=session.number)
        if column == THEME:
            return f"{words.phase(session.phase)}: {self._theme(session)}"
        if column == SIGNS and session.report.signs is not None:
            return translate("TrajectoryTable", "{count} signs").format(count=sign_words(session, self._pack))
        return self._text(session, column)
