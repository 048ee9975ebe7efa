"""One measurement: what was answered, its scores, and the ways to correct it or put it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.measurements import Comparison, Point
from desktop.domain.measures import STRAIGHT_LINING, Instrument, notes_for
from desktop.language import current_language, dates, translate, words
from desktop.reports.progress_words import said
from desktop.services.measures_view import Offer
from ui.desk import Desk
from ui.dialogs.measure_words import answer_words, item_words, text_for
from ui.models.measures import full_score
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll

MOST_IN_SIGHT = 330


class MeasurementDialog(Dialog):
    """Shows; a correction is a new measurement, and the old one stays in the store."""

    correct_wanted = Signal()

    def __init__(self, desk: Desk, offer: Offer, point: Point, parent: QWidget | None) -> None:
        instrument, measurement = offer.instrument, point.measurement
        super().__init__(said(instrument.name), parent, width=640)
        self._desk, self._point = desk, point
        facts = [
            words.capital(words.moment(measurement.moment)),
            dates.with_year(measurement.day),
            words.way(measurement.way),
        ]
        if measurement.text_version:
            edition = translate("ShowMeasure", "text {edition}")
            facts.append(edition.format(edition=measurement.text_version))
        self.body.addWidget(label(" · ".join(facts), "caption", "ink2", wrap=True))
        shown = translate("ShowMeasure", "Score: {score}").format(score=full_score(point, instrument))
        self.score = label(shown, "body_strong", wrap=True)
        self.body.addWidget(self.score)
        for icon, text in remarks(point, instrument):
            line = IconLabel(icon, text, "ink")
            line.set_wrap(True)
            self.body.addWidget(line)
        answers = answer_grid(offer, point)
        area = scroll(answers, translate("ShowMeasure", "Answers"))
        area.setMinimumHeight(min(answers.sizeHint().height() + 4, current().px(MOST_IN_SIGHT)))
        self.body.addWidget(area, 1)
        self.correct = Button(translate("ShowMeasure", "Correct…"), icon="pencil")
        self.remove = Button(translate("ShowMeasure", "Put in the bin"), icon="trash-2")
        self.close_button = Button(translate("ShowMeasure", "Close"), "filled")
        if point.score is None:
            self.correct.set_blocked(words.comparison(Comparison.OTHER_VERSION))
        self._left.addWidget(self.remove)
        self._left.addWidget(self.correct)
        self.add_button(self.close_button, "safe")
        self.correct.clicked.connect(lambda _checked=False: self._correct())
        self.remove.clicked.connect(lambda _checked=False: self._remove())
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _correct(self) -> None:
        self.accept()
        self.correct_wanted.emit()

    def _remove(self) -> None:
        measurement_id = self._point.measurement.id
        self._desk.do(
            self,
            lambda s: s.measuring.remove(measurement_id),
            lambda _none: self.accept(),
            said=translate("ShowMeasure", "The measurement is in the bin."),
        )


def remarks(point: Point, instrument: Instrument) -> list[tuple[str, str]]:
    """What goes with a score: talking it over, the same answer everywhere, gaps; no name for a person."""
    result = point.score
    if result is None:
        return []
    found = [("info", said(note.text)) for note in notes_for(instrument, result)]
    if STRAIGHT_LINING in result.warnings:
        text = translate("ShowMeasure", "Every answer is the same. Look at it together before you use it.")
        found.append(("circle-help", text))
    if result.missing and result.total is not None:
        text = translate("ShowMeasure", "Not filled in completely: this score is not compared.")
        found.append(("minus", text))
    return found


def answer_grid(offer: Offer, point: Point) -> QWidget:
    """Item by item what was answered."""
    measurement, instrument = point.measurement, offer.instrument
    text = text_for(offer.texts, current_language())
    answers, items = answer_words(instrument, text), item_words(instrument, text)
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 4, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    fits = len(measurement.answers) == len(instrument.items)
    numbers = [item.number for item in instrument.items] if fits else range(1, len(measurement.answers) + 1)
    for row, (number, answer) in enumerate(zip(numbers, measurement.answers, strict=True)):
        grid.addWidget(label(f"{number}.", "body", "ink2"), row, 0, Qt.AlignmentFlag.AlignTop)
        given = words.not_filled_in() if answer is None else answers.get(answer, answer)
        shown = items.get(number, "")
        grid.addWidget(label(shown or given, "body", wrap=True), row, 1)
        if shown:
            grid.addWidget(label(given, "body_strong"), row, 2, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(measurement.answers), 1)
    return holder
