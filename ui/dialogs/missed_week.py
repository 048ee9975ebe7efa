"""A week that was missed: three ways to go on, each with what it does, before anything is saved (M1, M3)."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.domain.missed import MissedChoice
from desktop.domain.moving import RowPreview, Shift
from desktop.language import dates, translate, words
from desktop.services.moves import MissedOption, MissedView, MoveFrame
from ui.desk import Desk
from ui.dialogs.clash_words import clash_text, named_clash
from ui.dialogs.deed import DeedDialog
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.fields import Field, Radio, line_edit
from ui.widgets.labels import IconLabel, label

MAX_REASON = 200
SHOWN_DATES = 4
"""Dates that are named one by one; of more only the first and the last."""


class Way(Card):
    """One way to go on: its name, what it does, the dates, and what the method says of it."""

    def __init__(self, option: MissedOption, view: MissedView) -> None:
        super().__init__()
        self.option = option
        self.refused = ""
        self.radio = Radio(words.capital(words.missed_choice(option.choice)))
        self.body.setContentsMargins(12, 6, 12, 10)
        self.body.setSpacing(4)
        self.body.addWidget(self.radio)
        inside = QVBoxLayout()
        inside.setContentsMargins(current().px(28), 0, 0, 0)
        inside.setSpacing(4)
        self.body.addLayout(inside)
        inside.addWidget(label(words.missed_choice_meaning(option.choice), "caption", "ink2", wrap=True))
        self.lines = tuple(way_lines(option.preview, view))
        for icon, text, role in self.lines:
            line = IconLabel(icon, text, role, "body")
            line.set_wrap(True)
            inside.addWidget(line)
        problems = [words.problem_text(problem) for problem in option.preview.problems]
        self.refused = " ".join(dict.fromkeys(problems))
        said = " ".join((words.missed_choice_meaning(option.choice), *(text for _, text, _ in self.lines)))
        self.radio.setAccessibleDescription(said)


def way_lines(preview: RowPreview, view: MissedView) -> Sequence[tuple[str, str, str]]:
    """What a way does, each with icon and role: dates, clashes, the gap (M3), or why it cannot be."""
    if preview.problems:
        texts = dict.fromkeys(words.problem_text(problem) for problem in preview.problems)
        return [("x", text, "warn") for text in texts]
    lines = [("calendar-check", dates_text(preview.shifts, view.frame), "ink")] if preview.shifts else []
    lines += [("triangle-alert", text, "warn") for text in clash_texts(preview.shifts, view.frame)]
    limit = view.frame.context.thresholds.gap_days
    if preview.gap is None:
        good = translate(
            "MissedWeek", "The time between brain and relationships stays within %n day(s).", "", limit
        )
        lines.append(("check", good, "good"))
    else:
        lines.append(("triangle-alert", words.long_gap_text(preview.gap), "warn"))
    return lines


def dates_text(shifts: Sequence[Shift], frame: MoveFrame) -> str:
    """ "Week 4: di 1 december, 10:00; week 5: di 8 december, 10:00"."""
    shown = shifts if len(shifts) <= SHOWN_DATES else (shifts[0], shifts[-1])
    week = translate("MissedWeek", "week {number}: {moment}")
    parts = [week.format(number=s.session.number, moment=dates.day_time(s.slot)) for s in shown]
    joined = " … ".join(parts) if len(shown) < len(shifts) else "; ".join(parts)
    return words.capital(joined)


def clash_texts(shifts: Sequence[Shift], frame: MoveFrame) -> list[str]:
    """What the new dates meet, each with its week."""
    diary = frame.context.diary
    found = [
        translate("MissedWeek", "Week {number}: {objection}").format(
            number=shift.session.number, objection=clash_text(named_clash(clash, diary, frame.names))
        )
        for shift in shifts
        for clash in shift.clashes
    ]
    return list(dict.fromkeys(found))


class MissedWeekDialog(DeedDialog):
    """Choose with the arrows, Enter does it; undo brings the whole row back."""

    def __init__(self, desk: Desk, session_id: UUID, parent: QWidget | None) -> None:
        title = translate("MissedWeek", "Solve missed week")
        super().__init__(desk, title, translate("MissedWeek", "Do it this way"), parent, 600)
        self.session_id = session_id
        self.ways: list[Way] = []
        self.group = QButtonGroup(self)
        self._name = ""
        self.fact = label("", role="ink2", wrap=True)
        self.body.addWidget(self.fact)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.reason = line_edit(max_length=MAX_REASON)
        self.fields["reason"] = Field(
            translate("MissedWeek", "Why is one more visit needed?"),
            self.reason,
            translate("MissedWeek", "Stands in the report, so without names."),
        )
        self.fields["reason"].hide()
        self.body.addWidget(self.fields["reason"])
        self.body.addStretch(1)
        self.block(translate("MissedWeek", "One moment: the dates are being looked up."), shown=False)
        desk.ask(self, lambda s: s.planning.missed_choices(session_id), self.show_view, self._unread)

    def show_view(self, view: MissedView) -> None:
        """Show the three ways."""
        session = view.frame.context.session
        self._name = view.frame.name
        moment = dates.day_time(session.slot) if session.slot else translate("MissedWeek", "no date")
        fact = translate("MissedWeek", "{name}, week {number}: {moment}, {state}")
        self.fact.setText(
            fact.format(
                name=view.frame.name,
                number=session.number,
                moment=moment,
                state=words.session_state(session.state),
            )
        )
        for option in view.options:
            way = Way(option, view)
            self.ways.append(way)
            self.group.addButton(way.radio)
            self._list.addWidget(way)
            way.radio.toggled.connect(lambda _on: self._choose())
        first = next((way for way in self.ways if not way.refused), None)
        if first is not None:
            first.radio.setChecked(True)
            first.radio.setFocus()
        self._choose()

    def _unread(self, error: OpmaatError) -> None:
        self.show_problem(words.error_text(error))

    def chosen(self) -> Way | None:
        """The way that is chosen."""
        return next((way for way in self.ways if way.radio.isChecked()), None)

    def _choose(self) -> None:
        way = self.chosen()
        self.block(way.refused if way else translate("MissedWeek", "Choose a way first."), shown=way is None)
        repeats = way is not None and way.option.choice is MissedChoice.REPEAT and not way.refused
        if repeats and not self.reason.text():
            self.reason.setText(translate("MissedWeek", "Week missed, done again"))
        self.fields["reason"].setVisible(repeats)

    def perform(self) -> None:
        """Save the whole row at once."""
        way = self.chosen()
        if way is None:
            return
        choice, reason = way.option.choice, self.reason.text()
        said = translate("MissedWeek", "{name}: {choice}.").format(
            name=self._name, choice=words.missed_choice(choice)
        )
        self.submit(lambda s: s.planning.solve_missed(self.session_id, choice, reason), said)
