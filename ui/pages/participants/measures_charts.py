"""The charts of the tab Metingen: ladders two by two, and each instrument that was used."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.measurements import Series
from desktop.language import translate, words
from desktop.reports.chart import LadderSeries
from desktop.reports.progress_words import said
from desktop.services.measures_view import LadderCourse, Measures
from ui.models.measures import score_text
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.chart import NARROWEST, LegendMark, SeriesChart
from ui.widgets.labels import IconLabel, label

GAP = 16


def ladder_series(ladder: LadderCourse, measures: Measures) -> LadderSeries:
    """What the chart of a ladder shows."""
    return LadderSeries(ladder.points, measures.weeks, measures.ladder_threshold, measures.bar_after)


def instrument_series(row: Series) -> LadderSeries:
    """What the chart of an instrument shows: the moments in order, as far as they have a score."""
    low, top = row.instrument.range
    totals = [point.score.total if point.score else None for point in row.points]
    names = tuple(words.moment(point.measurement.moment) for point in row.points)
    threshold = row.instrument.threshold.beyond_from if row.instrument.threshold else None
    points = tuple(enumerate(totals, start=1))
    return LadderSeries(points, len(points), threshold, 0, low, top, names)


class ChartCell(QWidget):
    """A name and its chart."""

    def __init__(self, name: str, series: LadderSeries, spoken: str) -> None:
        super().__init__()
        self.chart = SeriesChart(series, spoken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(name, "body_strong", wrap=True))
        column.addWidget(self.chart)
        column.addStretch(1)


class ChartCard(Card):
    """Charts beside each other where there is room, else below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[ChartCell] = []
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(8)
        self.body.addLayout(self._grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_cells(self, cells: list[ChartCell]) -> None:
        """Show these charts in place of the ones that are there."""
        for old in self.cells:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cells = cells
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column when two are too narrow to read."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() - 32
        wanted = 2 if room >= 2 * current().px(NARROWEST) + GAP else 1
        if wanted == self._columns:
            return
        self._columns = wanted
        for place, cell in enumerate(self.cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, place // wanted, place % wanted, Qt.AlignmentFlag.AlignTop)
            cell.show()
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < wanted else 0)


def ladder_cells(measures: Measures) -> list[ChartCell]:
    """A chart for each ladder that was used."""
    cells = []
    for ladder in measures.ladders:
        if not ladder.values:
            continue
        name = said(ladder.label)
        spoken = translate("MeasuresTab", "Chart of {name}; the numbers are in the table").format(name=name)
        cells.append(ChartCell(name, ladder_series(ladder, measures), spoken))
    return cells


def instrument_cells(measures: Measures) -> list[ChartCell]:
    """A chart for each instrument with at least one score."""
    cells = []
    for row in measures.series:
        series = instrument_series(row)
        if series.start is None:
            continue
        name = said(row.instrument.name)
        numbers = ", ".join(
            f"{words.moment(point.measurement.moment)} {score_text(point)}" for point in row.points
        )
        spoken = translate("MeasuresTab", "Chart of {name}: {numbers}").format(name=name, numbers=numbers)
        cells.append(ChartCell(name, series, spoken))
    return cells


def legend(measures: Measures) -> QWidget:
    """What the signs of the ladder charts mean; words that do not fit go to a second line."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(4, 0, 0, 0)
    grid.setHorizontalSpacing(current().px(18))
    grid.setVerticalSpacing(2)
    signs = [
        (
            "band",
            translate("MeasuresTab", "measurement error (start ± {points})").format(
                points=measures.ladder_threshold
            ),
        ),
        ("start", translate("MeasuresTab", "start")),
        ("now", translate("MeasuresTab", "now")),
        ("bar", translate("MeasuresTab", "brain | relationships")),
    ]
    across = 4 if current().scale < 1.4 else 2
    for place, (kind, text) in enumerate(signs):
        cell = QHBoxLayout()
        cell.setSpacing(6)
        cell.addWidget(LegendMark(kind))
        cell.addWidget(label(text, "caption", "ink2"))
        grid.addLayout(cell, place // across, place % across)
    grid.setColumnStretch(across, 1)
    return holder


def error_sentence(measures: Measures) -> IconLabel:
    """The fixed line about the ladders: an own scale, and an error that is an assumption."""
    text = translate(
        "MeasuresTab",
        "Own scale of this way of working, not scientifically tested. "
        "The measurement error of {points} is an assumption.",
    ).format(points=measures.ladder_threshold)
    line = IconLabel("info", text, "ink2")
    line.set_wrap(True)
    return line


def threshold_sentences(measures: Measures) -> list[str]:
    """Per instrument where its measurement error comes from, and whether that was published."""
    found = []
    for row in measures.series:
        threshold, name = row.instrument.threshold, said(row.instrument.name)
        if threshold is None:
            text = translate("MeasuresTab", "{name}: nobody published a measurement error for one person.")
            found.append(text.format(name=name))
            continue
        text = translate("MeasuresTab", "{name}: measurement error {points}, assumed. {source}.")
        if threshold.published:
            text = translate("MeasuresTab", "{name}: measurement error {points}, published. {source}.")
        found.append(text.format(name=name, points=threshold.beyond_from, source=said(threshold.source)))
    return found
