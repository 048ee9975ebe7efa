"""The tab Metingen: ladders and questionnaires as charts and as a table, and the way to measure."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from desktop.language import translate, words
from desktop.reports.progress_words import said
from desktop.services.measures_view import Measures, Offer
from ui.desk import Desk
from ui.dialogs.measure_show import remarks
from ui.models.measures import HistoryTable, SummaryTable, signed
from ui.pages.participants.measures_acts import MeasuresActs
from ui.pages.participants.measures_charts import (
    ChartCard,
    error_sentence,
    instrument_cells,
    ladder_cells,
    legend,
    threshold_sentences,
)
from ui.pages.participants.measures_tables import MeasurementsTable, PairTable
from ui.pages.participants.reading_tab import ReadingTab, stand_beside
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, EmptyState
from ui.widgets.emptying import empty
from ui.widgets.fill import let_wrap
from ui.widgets.labels import IconLabel, label

SIDE = 278
BESIDE = 770
"""Least width at 100 % at which the tables stand beside the charts."""


class MeasuresSide(QWidget):
    """Beside the charts: the numbers, the own goal, what is due, and the buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.model = SummaryTable(self)
        self.table = PairTable(self.model)
        self.card = Card()
        self.card.body.setContentsMargins(0, 0, 0, 0)
        self.card.body.addWidget(self.table)
        self.goal_title = label(translate("MeasuresTab", "Own goal"), "body_strong", "ink2")
        self.goal = label("", "own_words", wrap=True)
        self.goal_score = label("", "caption", "ink2", wrap=True)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.new = Button(translate("MeasuresTab", "New measurement"), icon="ruler")
        self.texts = Button(translate("MeasuresTab", "Texts of questionnaires…"), "quiet", icon="upload")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.card)
        column.addSpacing(8)
        column.addWidget(self.new)
        column.addSpacing(8)
        column.addLayout(self.lines)
        column.addSpacing(8)
        column.addWidget(self.goal_title)
        column.addWidget(self.goal)
        column.addWidget(self.goal_score)
        column.addSpacing(8)
        column.addWidget(self.texts)
        column.addStretch(1)

    def show_measures(self, measures: Measures) -> None:
        """Show the numbers of a participant."""
        self.model.set_measures(measures)
        self.card.setVisible(self.model.rowCount() > 0)
        self.table.fit()
        self.goal.setText(f"‘{measures.goal}’")
        scores = goal_line(measures)
        self.goal_score.setText(scores)
        for part in (self.goal_title, self.goal):
            part.setVisible(bool(measures.goal))
        self.goal_score.setVisible(bool(measures.goal and scores))


class MeasuresTab(ReadingTab):
    """Curves, history, and what is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.measures: Measures | None = None
        self.acts = MeasuresActs(desk, self)
        self.charts, self.instruments = ChartCard(), ChartCard()
        self.side = MeasuresSide()
        self.history_model = HistoryTable(self)
        self.history = MeasurementsTable(self.history_model)
        self._history_card = Card()
        self.empty = EmptyState(
            translate(
                "MeasuresTab",
                "No ladder or questionnaire was filled in yet. Ladders are in the report of each visit.",
            )
        )
        let_wrap(self.empty)
        self._notes, self._sources = QVBoxLayout(), QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._history_card.body.setContentsMargins(0, 0, 0, 0)
        self._history_card.body.addWidget(self.history)
        self._notes.setSpacing(8)
        self._sources.setSpacing(6)
        left = QVBoxLayout()
        left.setSpacing(12)
        for widget in (self.charts, self.empty):
            left.addWidget(widget)
        left.addLayout(self._notes)
        left.addWidget(self.instruments)
        left.addLayout(self._sources)
        left.addStretch(1)
        holder = QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(left)
        self._columns.setSpacing(24)
        self._columns.addWidget(holder, 1)
        self._columns.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(self._columns)
        whole.addWidget(self._history_card)
        whole.addStretch(1)

    def _connect(self) -> None:
        self.side.new.clicked.connect(lambda _checked=False: self.new())
        self.side.texts.clicked.connect(lambda _checked=False: self.acts.texts())
        self.history.chosen.connect(self._choose)
        self.acts.closed.connect(self.read)

    # Reading

    def forget(self) -> None:
        """Until the answer comes, nothing can be measured."""
        self.measures = None

    def ask(self, wanted: UUID) -> None:
        """Ask for the measurements of the participant."""
        self._desk.ask(self, lambda s: s.measuring.overview(wanted), self._show)

    def _show(self, measures: Measures) -> None:
        if measures.participant_id != self._participant:
            return
        self.measures = measures
        ladders, instruments = ladder_cells(measures), instrument_cells(measures)
        self.charts.show_cells(ladders)
        self.charts.setVisible(bool(ladders))
        self.instruments.show_cells(instruments)
        self.instruments.setVisible(bool(instruments))
        self.empty.setVisible(not ladders and not measures.history)
        self._show_notes(measures, bool(ladders))
        self.history_model.set_points(measures.history, [offer.instrument for offer in measures.offers])
        self.history.fit()
        self._history_card.setVisible(bool(measures.history))
        self.side.show_measures(measures)
        self._show_lines(measures)

    def _show_notes(self, measures: Measures, ladders: bool) -> None:
        empty(self._notes)
        empty(self._sources)
        if ladders:
            self._notes.addWidget(legend(measures))
            self._notes.addWidget(error_sentence(measures))
        for text in threshold_sentences(measures):
            line = IconLabel("info", text, "ink2")
            line.set_wrap(True)
            self._sources.addWidget(line)

    def _show_lines(self, measures: Measures) -> None:
        empty(self.side.lines)
        for icon, text in remark_lines(measures):
            line = IconLabel(icon, text, "ink", "body")
            line.set_wrap(True)
            self.side.lines.addWidget(line)
        for offer in measures.offers:
            name = said(offer.instrument.name)
            if offer.due is not None:
                due = translate("MeasuresTab", "{name}: measurement due ({moment})")
                line = IconLabel("ruler", due.format(name=name, moment=words.moment(offer.due)), "ink")
                line.set_wrap(True)
                self.side.lines.addWidget(line)
            if offer.draft is not None and offer.texts:
                self.side.lines.addWidget(self._waiting(measures, offer, name))

    def _waiting(self, measures: Measures, offer: Offer, name: str) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        given = sum(answer is not None for answer in offer.draft.answers) if offer.draft else 0
        total = len(offer.instrument.items)
        text = translate("MeasuresTab", "{name}: stopped at {given} of {total}").format(
            name=name, given=given, total=total
        )
        line = IconLabel("clock", text, "ink")
        line.set_wrap(True)
        go_on = Button(translate("MeasuresTab", "Go on"), small=True)
        go_on.setAccessibleName(translate("MeasuresTab", "Go on with {name}").format(name=name))
        drop = Button(translate("MeasuresTab", "Throw away"), "quiet", small=True)
        drop.setAccessibleName(translate("MeasuresTab", "Throw away {name}").format(name=name))
        go_on.clicked.connect(lambda _checked=False: self.acts.go_on(measures, offer))
        drop.clicked.connect(lambda _checked=False: self._drop(offer))
        grid.addWidget(line, 0, 0, 1, 3)
        grid.addWidget(go_on, 1, 0)
        grid.addWidget(drop, 1, 1)
        grid.setColumnStretch(2, 1)
        return row

    def _drop(self, offer: Offer) -> None:
        wanted = self._participant
        if wanted is not None:
            self._desk.do(
                self,
                lambda s: s.measuring.drop(wanted, offer.instrument.id),
                lambda _none: self.read(),
                said=translate("MeasuresTab", "The questionnaire that waited is thrown away."),
            )

    # Acting

    def new(self) -> None:
        """Measure something."""
        if self.measures is not None:
            self.acts.new(self.measures)

    def _choose(self, index: QModelIndex) -> None:
        if self.measures is not None:
            self.acts.show(self.measures, self.history_model.measurement(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The right column goes under the charts when there is no room beside them."""
        super().resizeEvent(event)
        stand_beside(self, self._columns, self.side, BESIDE, SIDE)


def remark_lines(measures: Measures) -> list[tuple[str, str]]:
    """What goes with the last score of each instrument, such as talking it over; never a diagnosis."""
    return [
        (icon, f"{said(row.instrument.name)}: {text}")
        for row in measures.series
        for icon, text in remarks(row.points[-1], row.instrument)
    ]


def goal_line(measures: Measures) -> str:
    """ "0 → +1, eigen score"; one score alone is only itself."""
    scores = [signed(score) for _, score in measures.goal_scores]
    if not scores:
        return ""
    shown = scores[0] if len(scores) == 1 else f"{scores[0]} → {scores[-1]}"
    return translate("MeasuresTab", "{scores}, own score").format(scores=shown)
