"""A new measurement: which questionnaire, for which moment, on screen or from paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.measurements import ImportedText
from desktop.domain.measures import Moment
from desktop.language import current_language, dates, translate, words
from desktop.reports.progress_words import listed, said
from desktop.services.measures_view import Measures, Offer
from ui.dialogs.measure_words import text_for
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Combo, DateField, Field, Radio
from ui.widgets.labels import IconLabel, label


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen; ``text`` is the imported one, when there is one."""

    offer: Offer
    moment: Moment
    day: date
    text: ImportedText | None


class NewMeasureDialog(Dialog):
    """Chooses; what follows is opened by whoever listens."""

    on_screen = Signal(object)
    """A :class:`Chosen`."""
    from_paper = Signal(object)
    import_wanted = Signal()

    def __init__(self, measures: Measures, parent: QWidget | None) -> None:
        super().__init__(translate("NewMeasure", "New measurement"), parent, width=640)
        self._measures = measures
        self.group = QButtonGroup(self)
        self.choices: list[Radio] = []
        self.moment = Combo([], translate("NewMeasure", "Moment"))
        self.day = DateField(translate("NewMeasure", "Date"))
        self.day.set_date_value(measures.today)
        self.when = IconLabel("info", "", "ink2")
        self.when.set_wrap(True)
        self.text_line = IconLabel("file-text", "", "ink2")
        self.text_line.set_wrap(True)
        self.why = IconLabel("lock", "", "ink")
        self.why.set_wrap(True)
        self.bring_text = Button(translate("NewMeasure", "Import text…"), "quiet", icon="upload", small=True)
        self.paper = Button(translate("NewMeasure", "Enter from paper"), icon="keyboard")
        self.screen_button = Button(translate("NewMeasure", "Ask on screen"), "filled", icon="maximize")
        self.cancel = Button(translate("NewMeasure", "Not now"))
        self._fill()
        self._connect()
        self._choose(self._first())

    def _fill(self) -> None:
        choices = QVBoxLayout()
        choices.setSpacing(0)
        choices.addWidget(label(translate("NewMeasure", "Questionnaire"), "body_strong"))
        for number, offer in enumerate(self._measures.offers):
            radio = Radio(offer_words(offer))
            self.group.addButton(radio, number)
            self.choices.append(radio)
            choices.addWidget(radio)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(Field(translate("NewMeasure", "Moment"), self.moment), 1)
        fields.addWidget(Field(translate("NewMeasure", "Date"), self.day), 1)
        text_row = QHBoxLayout()
        text_row.setSpacing(12)
        text_row.addWidget(self.text_line, 1)
        text_row.addWidget(self.bring_text)
        self.body.addLayout(choices)
        self.body.addLayout(fields)
        self.body.addWidget(self.when)
        self.body.addLayout(text_row)
        self.body.addWidget(self.why)
        self.body.addStretch(1)
        self.add_button(self.screen_button, "deed")
        self._foot.insertWidget(0, self.paper)
        self.add_button(self.cancel, "safe")
        self.screen_button.setDefault(False)

    def _connect(self) -> None:
        self.group.idClicked.connect(self._choose)
        self.moment.chosen.connect(lambda _value: self._say_blocked())
        self.bring_text.clicked.connect(lambda _checked=False: self._leave(self.import_wanted.emit))
        self.paper.clicked.connect(lambda _checked=False: self._go_on(on_screen=False))
        self.screen_button.clicked.connect(lambda _checked=False: self._go_on(on_screen=True))

    def _first(self) -> int:
        """What is due comes first, then what can be measured now."""
        offers = self._measures.offers
        due = [place for place, offer in enumerate(offers) if offer.due is not None]
        now = [place for place, offer in enumerate(offers) if offer.now is not None]
        free = [place for place, offer in enumerate(offers) if offer.moments]
        return next(iter((*due, *now, *free)), 0)

    def offer(self) -> Offer:
        """The questionnaire that is chosen."""
        return self._measures.offers[max(self.group.checkedId(), 0)]

    def _choose(self, number: int) -> None:
        self.choices[number].setChecked(True)
        if not self.isVisible():
            self.choices[number].setFocus()
        offer = self.offer()
        self.moment.set_options([(one.value, words.capital(words.moment(one))) for one in offer.moments])
        wanted = offer.due or offer.now
        if wanted is not None:
            self.moment.set_value(wanted.value)
        self.when.set("info", when_words(offer), "ink2")
        text = text_for(offer.texts, current_language())
        self.text_line.set("file-text", text_words(text), "ink2")
        self._say_blocked()

    def _say_blocked(self) -> None:
        """Which of the two ways are open, and why not."""
        offer = self.offer()
        taken = "" if offer.moments else taken_words(self._measures)
        reason = taken or screen_objection(offer, self.moment.value())
        self.paper.set_blocked(taken)
        self.screen_button.set_blocked(reason)
        self.why.set("lock", reason, "ink2")
        self.why.setVisible(bool(reason))

    def _go_on(self, *, on_screen: bool) -> None:
        chosen = self.chosen()
        signal = self.on_screen if on_screen else self.from_paper
        self._leave(lambda: signal.emit(chosen))

    def chosen(self) -> Chosen:
        """What is chosen now."""
        offer = self.offer()
        text = text_for(offer.texts, current_language())
        return Chosen(offer, Moment(self.moment.value()), self.day.date_value(), text)

    def _leave(self, tell: Callable[[], None]) -> None:
        # The next dialog opens over the page, not over this one.
        self.accept()
        tell()


def offer_words(offer: Offer) -> str:
    """ "WHO-5 welbevinden – nu aan de beurt (week 4)"."""
    name = said(offer.instrument.name)
    if offer.due is not None:
        due = translate("NewMeasure", "{name} – due now ({moment})")
        return due.format(name=name, moment=words.moment(offer.due))
    return name


def when_words(offer: Offer) -> str:
    """At which moments it is asked, and why not every week."""
    instrument = offer.instrument
    moments = listed([words.moment(one) for one in instrument.moments])
    asked = translate("NewMeasure", "Asked at: {moments}.").format(moments=moments)
    return asked if instrument.weekly else f"{asked} {said(instrument.weekly_reason)}"


def text_words(text: ImportedText | None) -> str:
    """Which text is there and who confirmed the conditions, or that there is none."""
    if text is None:
        return translate(
            "NewMeasure",
            "The official text was not imported. Entering from paper is possible: the text is on it.",
        )
    confirmed = translate("NewMeasure", "Text {edition}; conditions of use confirmed by {name} on {day}.")
    return confirmed.format(
        edition=text.text.version,
        name=text.confirmed_by,
        day=dates.with_year(text.confirmed_at.astimezone().date()),
    )


def screen_objection(offer: Offer, moment: str) -> str:
    """Why it is not asked on screen; empty when it may be."""
    if not offer.texts:
        return translate("NewMeasure", "On screen needs the official text: import it.")
    if offer.now is None:
        return translate("NewMeasure", "On screen is for a measurement taken now: this one is not asked now.")
    if offer.now.value != moment:
        asked = translate("NewMeasure", "On screen is for a measurement taken now: choose ‘{moment}’.")
        return asked.format(moment=words.moment(offer.now))
    return ""


def taken_words(measures: Measures) -> str:
    """Why there is no moment to measure for."""
    if not measures.has_trajectory:
        return translate("NewMeasure", "Measuring begins once the eight weeks are planned.")
    return translate(
        "NewMeasure", "Every moment of this questionnaire was measured. You can correct one in the list."
    )
