"""What can be done on the tab Metingen: each act opens its dialog over the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.measurements import Measurement, Point
from desktop.language import current_language
from desktop.services.measures_view import Measures, Offer
from ui.desk import Desk
from ui.dialogs.measure_new import Chosen, NewMeasureDialog
from ui.dialogs.measure_paper import PaperDialog, correction_of
from ui.dialogs.measure_screen import MeasureScreen
from ui.dialogs.measure_show import MeasurementDialog
from ui.dialogs.measure_text import ImportTextDialog
from ui.dialogs.measure_words import text_for


class MeasuresActs(QObject):
    """Opens one dialog after the other; ``closed`` when the tab should look again."""

    closed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: QDialog | None = None

    def new(self, measures: Measures) -> None:
        """Choose what is measured."""
        dialog = NewMeasureDialog(measures, self._window.window())
        dialog.on_screen.connect(lambda chosen: self.on_screen(measures, chosen))
        dialog.from_paper.connect(lambda chosen: self._from_paper(measures, chosen))
        dialog.import_wanted.connect(self.texts)
        self._open(dialog)

    def go_on(self, measures: Measures, offer: Offer) -> None:
        """Continue a form on the screen that waits."""
        text = text_for(offer.texts, current_language())
        if offer.draft is not None and text is not None:
            self.on_screen(measures, Chosen(offer, offer.draft.moment, measures.today, text))

    def on_screen(self, measures: Measures, chosen: Chosen) -> None:
        """Give the screen to the participant; a form of another moment that waits is not taken for it."""
        draft = chosen.offer.draft
        if draft is not None and draft.moment is not chosen.moment:
            chosen = replace(chosen, offer=replace(chosen.offer, draft=None))
        # What is taken on screen is taken today.
        chosen = replace(chosen, day=measures.today)
        self._open(MeasureScreen(self._desk, chosen, measures.participant_id, self._window.window()))

    def _from_paper(self, measures: Measures, chosen: Chosen) -> None:
        self._open(PaperDialog(self._desk, chosen, measures.participant_id, self._window.window()))

    def texts(self) -> None:
        """Import a text, or remove one."""
        self._open(ImportTextDialog(self._desk, self._window.window()))

    def show(self, measures: Measures, measurement: Measurement) -> None:
        """Show one measurement."""
        point = _point_of(measures, measurement)
        offer = next(one for one in measures.offers if one.instrument.id == measurement.instrument)
        dialog = MeasurementDialog(self._desk, offer, point, self._window.window())
        dialog.correct_wanted.connect(lambda: self._correct(measures, offer, measurement))
        self._open(dialog)

    def _correct(self, measures: Measures, offer: Offer, measurement: Measurement) -> None:
        chosen = correction_of(measurement, offer, current_language())
        self._open(
            PaperDialog(self._desk, chosen, measures.participant_id, self._window.window(), measurement)
        )

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _result: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: QDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        self.closed.emit()


def _point_of(measures: Measures, measurement: Measurement) -> Point:
    return next(point for point in measures.history if point.measurement == measurement)
