"""Where a contact stands, from idea to looked back; and the letters that answer."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.contact import Answer, ContactState
from desktop.language import translate, words
from ui.theme import current
from ui.widgets.answer_choice import answer_keys
from ui.widgets.cards import hairline
from ui.widgets.labels import IconLabel, KeyHint, label

ORDER = (
    ContactState.IDEA,
    ContactState.CHECKING,
    ContactState.CLEARED,
    ContactState.PLANNED,
    ContactState.HELD,
    ContactState.LOOKED_BACK,
)


class StepsLine(QWidget):
    """Idee → Nakijken → Vrijgegeven → Gepland → Gehouden → Teruggekeken."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current().px(8))
        self._labels: list[IconLabel] = []
        self._lines: list[QFrame] = []
        self._short = IconLabel("circle-dot", "", "ink", "body_strong")
        self._state = ContactState.IDEA
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(current().px(32))

    def show_state(self, state: ContactState, *, skipped: bool = False) -> None:
        """Mark where it stands; ``skipped``: it happened without being checked and planned (M5)."""
        self._state = state
        self._empty()
        now = ORDER.index(state) if state in ORDER else -1
        for number, step in enumerate(ORDER):
            done = number < now and not (skipped and step is not ContactState.HELD)
            if number:
                self._add_line()
            self._add(step, done=done or state is step is ContactState.LOOKED_BACK, now=number == now)
        self._row.addWidget(self._short)
        self._row.addStretch(1)
        word = words.capital(words.contact_state(state))
        aside = state is ContactState.SET_ASIDE
        of = translate("ContactPage", "{state}, step {number} of {total}")
        self._short.set(
            "archive" if aside else "circle-dot",
            word if aside else of.format(state=word, number=now + 1, total=len(ORDER)),
        )
        self.setAccessibleName(self._short.text())
        self._fit()

    def _empty(self) -> None:
        while self._row.takeAt(0) is not None:
            pass
        for old in (*self._labels, *self._lines):
            old.hide()
            old.deleteLater()
        self._labels, self._lines = [], []

    def _add_line(self) -> None:
        line = hairline()
        line.setFixedWidth(current().px(24))
        self._lines.append(line)
        self._row.addWidget(line)

    def _add(self, step: ContactState, *, done: bool, now: bool) -> None:
        icon = "circle-check" if done else "circle-dot" if now else "circle"
        style = "body_strong" if now else "body"
        word = words.capital(words.contact_state(step))
        shown = IconLabel(icon, word, "ink" if now else "ink2", style)
        self._labels.append(shown)
        self._row.addWidget(shown)

    def _whole_width(self) -> int:
        parts = [*self._labels, *self._lines]
        return sum(part.sizeHint().width() for part in self._labels) + (
            len(self._lines) * current().px(24) + len(parts) * self._row.spacing()
        )

    def _fit(self) -> None:
        whole = self._whole_width() <= self.width() and self._state in ORDER
        for part in (*self._labels, *self._lines):
            part.setVisible(whole)
        self._short.setVisible(not whole)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._whole_width(), current().px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Too narrow for all: only where it stands now."""
        super().resizeEvent(event)
        self._fit()


class KeyLegend(QWidget):
    """J ja, N nee, W weet niet, arrows: left out with very large letters."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().px(8))
        for letter, value in answer_keys().items():
            row.addWidget(KeyHint(letter.upper()))
            row.addWidget(label(words.answer(Answer(value)), "caption", "ink2"))
            row.addSpacing(current().px(4))
        row.addWidget(KeyHint("↑ ↓"))
        row.addWidget(label(translate("ContactPage", "next"), "caption", "ink2"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
