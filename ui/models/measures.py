"""Measurements of one participant as tables: start and now with what may be said of them, and all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.measurements import Comparison, Measurement, Point, Series
from desktop.domain.measures import Instrument, Moment
from desktop.language import dates, translate, words
from desktop.reports.progress_words import said
from desktop.services.measures_view import LadderCourse, Measures
from ui.theme import current

Index = QModelIndex | QPersistentModelIndex

NAME, START, NOW, DIFFERENCE = range(4)
DAY, INSTRUMENT, MOMENT, SCORE, WAY = range(5)
ICONS = {
    Comparison.WITHIN: "equal",
    Comparison.INCOMPLETE: "minus",
    Comparison.NO_THRESHOLD: "minus",
    Comparison.OTHER_VERSION: "minus",
    Comparison.ONE_ONLY: "minus",
}
MINUS = "−"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Line:
    """One measure: its numbers, and below them what may be said of the change."""

    name: str
    start: str
    now: str
    difference: str
    comparison: Comparison
    verdict: str
    icon: str


def signed(number: int | None) -> str:
    """ "+3", "−2", "0"; a dash when there is no difference to show."""
    if number is None:
        return "–"
    return f"{number:+d}".replace("-", MINUS) if number else "0"


def lines_of(measures: Measures) -> tuple[Line, ...]:
    """One line for each ladder that was used and each instrument."""
    ladders = [ladder_line(ladder) for ladder in measures.ladders if ladder.values]
    return (*ladders, *(series_line(row) for row in measures.series))


def ladder_line(ladder: LadderCourse) -> Line:
    """The numbers of one ladder."""
    values = ladder.values
    more = len(values) > 1
    difference = values[-1] - values[0] if more else None
    return Line(
        name=said(ladder.label),
        start=str(values[0]),
        now=str(values[-1]) if more else "–",
        difference=signed(difference),
        comparison=ladder.comparison,
        verdict=words.comparison(ladder.comparison),
        icon=_icon(ladder.comparison, difference),
    )


def series_line(row: Series) -> Line:
    """The numbers of one instrument; the threshold stands beside the verdict."""
    verdict = words.comparison(row.comparison)
    threshold = row.instrument.threshold
    if threshold is not None and row.comparison in (Comparison.WITHIN, Comparison.BEYOND):
        verdict = f"{verdict} ({threshold.beyond_from})"
    first = row.start.measurement.moment
    begun = first is Moment.START
    if not begun and row.now is not None:
        since = translate("MeasuresTable", "{verdict}, since {moment}")
        verdict = since.format(verdict=verdict, moment=words.moment(first))
    last = row.now or (None if begun else row.start)
    return Line(
        name=said(row.instrument.name),
        start=score_text(row.start) if begun else "–",
        now=score_text(last) if last else "–",
        difference=signed(row.difference),
        comparison=row.comparison,
        verdict=verdict,
        icon=_icon(row.comparison, row.difference),
    )


def score_text(point: Point) -> str:
    """The total; a dash when it is not given."""
    total = point.score.total if point.score else None
    return "–" if total is None else str(total)


def full_score(point: Point, instrument: Instrument) -> str:
    """ "6 (emotioneel 3, sociaal 3)", or why there is no score."""
    score = point.score
    if score is None:
        return words.comparison(Comparison.OTHER_VERSION)
    if score.total is None:
        missing = len(score.missing)
        return translate("MeasuresTable", "no score: %n answer(s) missing", "", missing)
    parts = [
        f"{said(subscale.name)} {value}"
        for subscale, (_, value) in zip(instrument.subscales, score.subscales, strict=True)
        if value is not None
    ]
    total = str(score.total)
    shown = f"{total} ({', '.join(parts)})" if parts else total
    if score.missing:
        gaps = translate("MeasuresTable", "%n not answered", "", len(score.missing))
        return f"{shown}, {gaps}"
    return shown


def _icon(comparison: Comparison, difference: int | None) -> str:
    if comparison is Comparison.BEYOND:
        return "move-up-right" if (difference or 0) > 0 else "move-down-right"
    return ICONS[comparison]


class SummaryTable(QAbstractTableModel):
    """Two rows a measure: the numbers, and across all columns what may be said of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._running = True

    def set_measures(self, measures: Measures) -> None:
        """Show the measures of a participant."""
        self.beginResetModel()
        self._lines = lines_of(measures)
        self._running = measures.running
        self.endResetModel()

    def is_verdict(self, row: int) -> bool:
        """Whether this row is the sentence below the numbers."""
        return row % 2 == 1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Two a measure."""
        return 0 if parent.isValid() else 2 * len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        now, end = translate("MeasuresTable", "now"), translate("MeasuresTable", "end")
        return (
            translate("MeasuresTable", "Measure"),
            translate("MeasuresTable", "start"),
            now if self._running else end,
            translate("MeasuresTable", "diff."),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, icon and weight of a cell."""
        if not index.isValid():
            return None
        line = self._lines[index.row() // 2]
        if self.is_verdict(index.row()):
            return _verdict_data(line, role) if index.column() == NAME else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (line.name, line.start, line.now, line.difference)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != NAME:
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole and index.column() == NOW:
            return current().font("body_strong")
        return None


def _verdict_data(line: Line, role: int) -> object:
    beyond = line.comparison is Comparison.BEYOND
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return line.verdict
    if role == Qt.ItemDataRole.DecorationRole:
        return line.icon, "ink" if beyond else "ink2"
    if role == Qt.ItemDataRole.ForegroundRole:
        return "ink" if beyond else "ink2"
    if role == Qt.ItemDataRole.FontRole:
        font = current().font("caption")
        font.setBold(beyond)
        return font
    return None


class HistoryTable(QAbstractTableModel):
    """Every measurement, the newest on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._instruments: dict[str, Instrument] = {}

    def set_points(self, points: Sequence[Point], instruments: Sequence[Instrument]) -> None:
        """Show these measurements."""
        self.beginResetModel()
        self._points = tuple(points)
        self._instruments = {instrument.id: instrument for instrument in instruments}
        self.endResetModel()

    def measurement(self, row: int) -> Measurement:
        """The measurement of a row."""
        return self._points[row].measurement

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """One a measurement."""
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Five."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Words over the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("MeasuresTable", "Date"),
                translate("MeasuresTable", "Questionnaire"),
                translate("MeasuresTable", "Moment"),
                translate("MeasuresTable", "Score"),
                translate("MeasuresTable", "How"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words of a cell."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._points[index.row()], index.column())
        return None

    def _text(self, point: Point, column: int) -> str:
        measurement = point.measurement
        instrument = self._instruments[measurement.instrument]
        return (
            dates.short_day(measurement.day),
            said(instrument.name),
            words.capital(words.moment(measurement.moment)),
            full_score(point, instrument),
            words.capital(words.way(measurement.way)),
        )[column]
