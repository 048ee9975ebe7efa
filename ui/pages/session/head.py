"""The head of the form: which visit, of whom, when, and whether it was held."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.sessions import Session, SessionState
from desktop.domain.trajectory import Phase
from desktop.language import dates, translate, words
from desktop.services.sessions import SessionForm
from ui.pages.session.more import MoreButton
from ui.theme import current
from ui.widgets.buttons import Button, IconButton
from ui.widgets.labels import ElidedLabel, PhaseLabel, label
from ui.widgets.segmented import SegmentedChoice

LARGE, LARGEST = 1.4, 1.75
HELD, MOVED, CANCELLED = "held", "moved", "cancelled"


class SessionHead(QWidget):
    """ "Verslag week 3 · Anneke de Vries · brein · di 24 november, 10:00–11:00, thuis" and the state."""

    back = Signal()
    state_chosen = Signal(str)
    """One of ``HELD``, ``MOVED``, ``CANCELLED``; the page shows the truth afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self.back_button = IconButton("arrow-left", translate("SessionPage", "Back"), "Alt+Left")
        self.title = label("", "title")
        self.name = ElidedLabel("", "name")
        self.phase = PhaseLabel(Phase.BRAIN)
        self.phase.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # With large letters it goes on in a second line rather than push the state out of sight.
        self.moment = label("", "body", "ink2", wrap=current().scale >= LARGE)
        self.prompts = Button(translate("SessionPage", "Questions that help"), icon="message-circle-question")
        self.prompts.setCheckable(True)
        self.more = MoreButton()
        self.state = SegmentedChoice(
            [
                (HELD, words.capital(words.session_state(SessionState.HELD))),
                (MOVED, words.capital(words.moved())),
                (CANCELLED, words.capital(words.session_state(SessionState.CANCELLED))),
            ],
            translate("SessionPage", "This visit is"),
            clearable=False,
        )
        self.back_button.clicked.connect(lambda _checked=False: self.back.emit())
        self.state.chosen.connect(self.state_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        who, what = QHBoxLayout(), QHBoxLayout()
        for row in (who, what):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
        who.addWidget(self.back_button)
        who.addWidget(self.title)
        who.addWidget(self.name, 1)
        who.addWidget(self.phase)
        who.addStretch(0)
        what.addWidget(self.moment, 1)
        # With the largest letters the second row holds the moment and the state only.
        (who if current().scale >= LARGEST else what).addWidget(self.prompts)
        what.addWidget(self.state)
        what.addWidget(self.more)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(24, 4, 20, 4)
        self._whole.setSpacing(4)
        self._whole.addLayout(who, 1)
        self._whole.addLayout(what)
        # Fixed would cap the moment at one line.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two rows where one is too narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = [self.back_button, self.title, self.phase, self.state, self.more]
        parts += [self.prompts] if not self.prompts.isHidden() else []
        words = self.moment.fontMetrics().horizontalAdvance(self.moment.text()) + self.name.maximumWidth()
        needed = sum(part.sizeHint().width() for part in parts) + words + 7 * 16 + 44
        fits = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._whole.direction():
            self._whole.setDirection(direction)

    def show_form(self, form: SessionForm) -> None:
        """Show which visit this is."""
        session = form.session
        usual, extra = (
            translate("SessionPage", "Report week {number}"),
            translate("SessionPage", "Report week {number}, extra"),
        )
        self.title.setText((extra if session.extra else usual).format(number=session.number))
        self.name.setText(form.participant.name)
        self.name.setMaximumWidth(self.name.fontMetrics().horizontalAdvance(form.participant.name) + 4)
        self.phase.set_phase(session.phase)
        self.more.set_sheet(session.theme)
        self.more.card.setVisible(session.theme == len(form.pack.weeks))
        self.moment.setText(moment_text(session))
        self.show_state(session)
        self._fit()

    def show_state(self, session: Session) -> None:
        """Show the truth about the state."""
        moved = MOVED if session.moves else ""
        values = {SessionState.HELD: HELD, SessionState.CANCELLED: CANCELLED, SessionState.PLANNED: moved}
        self.state.set_value(values[session.state])
        self.state.set_read_only(session.fixed_at is not None)


def moment_text(session: Session) -> str:
    """ "di 24 november, 10:00–11:00, thuis"."""
    place = words.place(session.place)
    if session.slot is None:
        return translate("SessionPage", "no date yet, {place}").format(place=place)
    return f"{dates.day(session.slot.day)}, {dates.time_range(session.slot)}, {place}"
