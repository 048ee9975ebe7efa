"""Typing over from paper: every item in one compact form, a key an answer, under a minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.errors import OpmaatError, Problem
from desktop.domain.measurements import ImportedText, Measurement, Way
from desktop.domain.measures import STRAIGHT_LINING, Instrument, score
from desktop.language import translate, words
from desktop.reports.progress_words import said
from desktop.services.measures_view import Offer
from desktop.services.measuring import NewMeasurement, Taken
from ui.desk import Desk
from ui.dialogs.measure_new import Chosen
from ui.dialogs.measure_words import answer_keys, answer_words, item_words, text_for, typed_keys
from ui.dialogs.saving import SavingDialog
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.fields import DateField, Field
from ui.widgets.labels import label
from ui.widgets.page import scroll
from ui.widgets.segmented import SegmentedChoice

MOST_IN_SIGHT = 430
"""Height in pixels at 100 % from which the items scroll."""


class PaperForm(QWidget):
    """The items of an instrument below each other; each is one tab stop."""

    changed = Signal()
    finished = Signal()
    """The last item was answered with a key."""

    def __init__(self, instrument: Instrument, text: ImportedText | None) -> None:
        super().__init__()
        self.instrument = instrument
        self.rows: list[SegmentedChoice] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 4, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        options = list(answer_words(instrument, text).items())
        keys, items = typed_keys(instrument), item_words(instrument, text)
        # Long words of answers take a line of their own below the item.
        stacked = any(items.values()) or current().scale >= 1.4
        for place, item in enumerate(instrument.items):
            spoken = translate("MeasurePaper", "Item {number}").format(number=item.number)
            shown = items[item.number]
            choice = SegmentedChoice(
                options, f"{spoken}. {shown}" if shown else spoken, keys=keys, tick=False
            )
            words_of = label(f"{item.number}. {shown}" if shown else spoken, "body", wrap=bool(shown))
            line = 2 * place if stacked else place
            grid.addWidget(words_of, line, 0)
            at = (line + 1, 0) if stacked else (line, 1)
            grid.addWidget(choice, *at, Qt.AlignmentFlag.AlignLeft)
            self.rows.append(choice)
            choice.chosen.connect(lambda _value: self.changed.emit())
            choice.answered.connect(lambda place=place: self._next(place))
            choice.stepped.connect(lambda step, place=place: self.focus_row(place + step))
            if stacked:
                grid.setRowMinimumHeight(2 * place + 1, choice.sizeHint().height() + current().px(8))
        grid.setColumnStretch(0 if stacked else 2, 1)
        grid.setRowStretch(2 * len(self.rows), 1)

    def answers(self) -> tuple[str | None, ...]:
        """Answer codes in the order of the form."""
        return tuple(row.value() or None for row in self.rows)

    def set_answers(self, answers: Sequence[str | None]) -> None:
        """Show answers."""
        for row, answer in zip(self.rows, answers, strict=True):
            row.set_value(answer or "")
        self.changed.emit()

    def focus_row(self, place: int) -> None:
        """Bring the keyboard to an item."""
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _next(self, place: int) -> None:
        if place + 1 < len(self.rows):
            self.focus_row(place + 1)
        else:
            self.finished.emit()


def key_line(instrument: Instrument, text: ImportedText | None) -> str:
    """Which key is which answer: "1 ja! · 2 ja · …"."""
    keys, shown = answer_keys(instrument), answer_words(instrument, text)
    pairs = [keys[code] if keys[code] == shown[code] else f"{keys[code]} {shown[code]}" for code in keys]
    line = translate("MeasurePaper", "Keys: {keys}; - is not answered; arrows up and down move.")
    return line.format(keys=" · ".join(pairs))


class PaperDialog(SavingDialog):
    """A form from paper, or a correction of one that was recorded."""

    saved = Signal(object)
    """A :class:`Taken`."""

    def __init__(
        self,
        desk: Desk,
        chosen: Chosen,
        participant_id: UUID,
        parent: QWidget | None,
        corrects: Measurement | None = None,
    ) -> None:
        name = said(chosen.offer.instrument.name)
        title = translate("MeasurePaper", "From paper: {name}")
        if corrects is not None:
            title = translate("MeasurePaper", "Correct: {name}")
        super().__init__(title.format(name=name), parent, width=720)
        self._desk, self._chosen = desk, chosen
        self._participant_id, self._corrects = participant_id, corrects
        instrument = chosen.offer.instrument
        self.form = PaperForm(instrument, chosen.text)
        self.day = DateField(translate("MeasurePaper", "Date on the sheet"))
        self.day.set_date_value(chosen.day)
        self.day_field = Field(translate("MeasurePaper", "Date on the sheet"), self.day)
        self.keys = label(key_line(instrument, chosen.text), "caption", "ink2", wrap=True)
        self.hint = MessageBar("info", "", "")
        self.hint.hide()
        self.save = Button(translate("MeasurePaper", "Record"), "filled")
        self.cancel = Button(translate("MeasurePaper", "Not now"))
        self._furnish()
        self.form.changed.connect(self._look)
        self.form.finished.connect(lambda: self.save.setFocus(Qt.FocusReason.TabFocusReason))
        self.save.clicked.connect(lambda _checked=False: self._save())
        if corrects is not None:
            self.form.set_answers(corrects.answers)
        self.form.focus_row(0)

    def _furnish(self) -> None:
        moment = words.capital(words.moment(self._chosen.moment))
        self.body.addWidget(label(moment, "body_strong", "ink2"))
        self.body.addWidget(self.keys)
        area = scroll(self.form, translate("MeasurePaper", "Items of the questionnaire"))
        high = self.form.sizeHint().height()
        area.setMinimumHeight(min(high + 4, current().px(MOST_IN_SIGHT), self._room()))
        self.body.addWidget(area, 1)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.day_field)
        self.setTabOrder(self.form.rows[-1], self.day)
        self.add_button(self.save, "deed")
        self.add_button(self.cancel, "safe")

    def _room(self) -> int:
        """What is left for the items on this screen."""
        return max(self.screen().availableGeometry().height() - current().px(360), 160)

    def _look(self) -> None:
        """Say what is remarkable while it can still be looked at; nothing is refused for it."""
        instrument, answers = self.form.instrument, self.form.answers()
        result = score(instrument, answers)
        said_ = ""
        if STRAIGHT_LINING in result.warnings:
            said_ = translate("MeasurePaper", "Every answer is the same. Is that how it stands on the paper?")
        elif answers[-1] is not None and result.missing:
            said_ = missing_words(len(result.missing), scored=result.total is not None)
        lead = translate("MeasurePaper", "Look once more.")
        if said_:
            self.hint.set_message(lead, said_)
        self.hint.setVisible(bool(said_))

    def _save(self) -> None:
        if self._saving:
            return
        self._saving = True
        day, answers, corrects = self.day.date_value(), self.form.answers(), self._corrects
        if corrects is not None:
            self._desk.do(
                self,
                lambda s: s.measuring.correct(corrects.id, day, answers),
                self._done,
                self._refused,
                said=translate("MeasurePaper", "The measurement was corrected."),
            )
            return
        self._desk.do(
            self,
            lambda s: s.measuring.take(self._filled(day, answers)),
            self._done,
            self._refused,
            said=translate("MeasurePaper", "The measurement was recorded."),
        )

    def _filled(self, day: date, answers: tuple[str | None, ...]) -> NewMeasurement:
        text = self._chosen.text
        return NewMeasurement(
            participant_id=self._participant_id,
            instrument=self._chosen.offer.instrument.id,
            moment=self._chosen.moment,
            day=day,
            answers=answers,
            way=Way.PAPER,
            text_id=text.id if text else None,
        )

    def _done(self, taken: Taken) -> None:
        self._saving = False
        self.saved.emit(taken)
        self.accept()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self._at_fields)

    def _at_fields(self, problems: tuple[Problem, ...]) -> list[str]:
        self.day_field.set_error("")
        rest = []
        for problem in problems:
            if problem.field == "day":
                self.day_field.set_error(words.problem_text(problem))
            else:
                rest.append(words.problem_text(problem))
        return rest


def missing_words(count: int, *, scored: bool) -> str:
    """What it means that answers are missing."""
    if scored:
        return translate(
            "MeasurePaper", "%n answer(s) missing: a score is given, but never compared.", "", count
        )
    return translate("MeasurePaper", "%n answer(s) missing: no score can be given.", "", count)


def correction_of(measurement: Measurement, offer: Offer, language: str) -> Chosen:
    """What a correction starts from."""
    return Chosen(offer, measurement.moment, measurement.day, text_for(offer.texts, language))
