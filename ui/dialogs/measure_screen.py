"""A questionnaire on screen, for the participant at the table."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import OpmaatError
from desktop.domain.measurements import ImportedText, Way
from desktop.domain.measures import Instrument
from desktop.language import translate
from desktop.services.measuring import NewMeasurement, Taken
from ui.desk import Desk
from ui.dialogs.measure_new import Chosen
from ui.dialogs.measure_words import answer_keys, answer_words, item_words, typed_keys
from ui.table.asked_page import Asked, AskedPage
from ui.table.asking import AskingDialog
from ui.widgets.answer_tile import AnswerTile


class MeasureScreen(AskingDialog):
    """Every answer is kept at once; when it is closed halfway, what was answered waits."""

    taken = Signal(object)
    """A :class:`Taken`."""

    def __init__(self, desk: Desk, chosen: Chosen, participant_id: UUID, parent: QWidget | None) -> None:
        self._chosen, self._participant_id = chosen, participant_id
        instrument, draft = chosen.offer.instrument, chosen.offer.draft
        self._words = item_words(instrument, chosen.text)
        self._answers: list[str | None] = [None] * len(instrument.items)
        if draft is not None:
            self._answers = list(draft.answers)
        self._recording = False
        title = translate("MeasureScreen", "Questionnaire")
        super().__init__(desk, title, _page(instrument, chosen.text), len(self._answers), parent)
        self.begin(min(draft.at, len(self._answers) - 1) if draft is not None else 0)

    @property
    def answers(self) -> tuple[str | None, ...]:
        """What was answered so far, in the order of the form."""
        return tuple(self._answers)

    def asked(self, at: int) -> Asked:
        """The item at this place of the form."""
        number = self._chosen.offer.instrument.items[at].number
        return Asked(at, self.total, self._words[number], self._answers[at])

    def given(self, at: int, code: str) -> None:
        """Take the answer; it is kept when the next item comes."""
        self._answers[at] = code

    def moved(self) -> None:
        """Keep what was answered so far."""
        form, at = self._form(), self.at
        if any(answer is not None for answer in form.answers):
            self.desk.do(self, lambda s: s.measuring.keep(form, at))

    def ended(self) -> None:
        """Record the measurement."""
        if self._recording:
            return
        self._recording = True
        form = self._form()
        self.desk.do(self, lambda s: s.measuring.take(form), self._recorded, self._not_recorded)

    def _form(self) -> NewMeasurement:
        text, chosen = self._chosen.text, self._chosen
        return NewMeasurement(
            participant_id=self._participant_id,
            instrument=chosen.offer.instrument.id,
            moment=chosen.moment,
            day=chosen.day,
            answers=self.answers,
            way=Way.SCREEN,
            text_id=text.id if text else None,
        )

    def _recorded(self, taken: Taken) -> None:
        self._recording = False
        self.thank()
        self.taken.emit(taken)

    def _not_recorded(self, error: OpmaatError) -> None:
        self._recording = False
        self.trouble(error)

    def pause(self) -> None:
        """Stop for now, but not while the measurement is being recorded."""
        if not self._recording:
            super().pause()


def _page(instrument: Instrument, text: ImportedText | None) -> AskedPage:
    keys, shown = answer_keys(instrument), answer_words(instrument, text)
    return AskedPage(
        {code: AnswerTile(keys.get(code, ""), shown[code]) for code in instrument.codes},
        {key.casefold(): code for key, code in typed_keys(instrument).items() if code},
        back=translate("MeasureScreen", "Question before"),
        skip=translate("MeasureScreen", "Skip this question"),
        introduction=text.text.introduction if text else "",
    )
