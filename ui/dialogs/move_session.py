"""Give a session another day, time, length or place; what it meets is shown before it is saved."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Problem
from desktop.domain.sessions import Place
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES, ClashKind, Slot
from desktop.language import dates, translate, words
from desktop.services.moves import Movable, MoveView, NamedClash, look_at_move, movable
from ui.desk import Desk
from ui.dialogs.clash_words import clash_icon, clash_text
from ui.dialogs.saving import SavingDialog
from ui.widgets.buttons import Button
from ui.widgets.emptying import empty
from ui.widgets.fields import Combo, DateField, Field, Spin, TimeField
from ui.widgets.labels import IconLabel, label

PAUSE_MS = 120
"""How long the fields have to rest before the store is asked, in milliseconds."""


class MoveSessionDialog(SavingDialog):
    """Date, time, minutes, place; Enter or "Verzet" saves. Accepted when it was moved."""

    def __init__(
        self, desk: Desk, session_id: UUID, parent: QWidget | None, proposed: Slot | None = None
    ) -> None:
        super().__init__(translate("MoveSession", "Move visit"), parent, width=600)
        self._proposed = proposed
        self.desk = desk
        self.session_id = session_id
        self.read: Movable | None = None
        self.view: MoveView | None = None
        self._asked = 0
        self.fact = label("", role="ink2", wrap=True)
        self.day = DateField(translate("MoveSession", "Day"))
        self.start = TimeField(translate("MoveSession", "Start"))
        self.minutes = Spin(MIN_MINUTES, MAX_MINUTES, " min", translate("MoveSession", "Length"))
        self.minutes.setSingleStep(15)
        self.where = Combo([(p.value, words.place(p)) for p in Place], translate("MoveSession", "Place"))
        self.fields = {
            "day": Field(translate("MoveSession", "Day"), self.day),
            "start": Field(translate("MoveSession", "Start"), self.start),
            "minutes": Field(translate("MoveSession", "Length"), self.minutes),
            "place": Field(translate("MoveSession", "Place"), self.where),
        }
        self._said = QVBoxLayout()
        self._said.setSpacing(4)
        self.lines: list[IconLabel] = []
        self.save = Button(translate("MoveSession", "Move"), "filled", "calendar-check")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._set_out()
        self._connect()
        desk.ask(self, lambda services: movable(services.place, session_id), self.show_session)

    def _set_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        for key, stretch in (("day", 5), ("start", 2), ("minutes", 2), ("place", 3)):
            row.addWidget(self.fields[key], stretch)
        self.body.addWidget(self.fact)
        self.body.addLayout(row)
        self.body.addLayout(self._said)
        self.body.addStretch(1)
        self.add_button(Button(translate("MoveSession", "Back")), "safe")
        self.add_button(self.save, "deed")

    def _connect(self) -> None:
        self.day.dateChanged.connect(self._rest.start)
        self.start.timeChanged.connect(self._rest.start)
        self.minutes.valueChanged.connect(self._rest.start)
        self.where.currentIndexChanged.connect(self._rest.start)
        self._rest.timeout.connect(self.look)
        self.save.clicked.connect(self._save)

    def show_session(self, read: Movable) -> None:
        """Fill the fields with how it stands; a session without a date starts a week from now."""
        self.read = read
        session = read.session
        moment = dates.day_time(session.slot) if session.slot else translate("MoveSession", "no date yet")
        self.fact.setText(
            translate("MoveSession", "{name}, week {number}: {moment}").format(
                name=read.name, number=session.number, moment=moment
            )
        )
        if session.slot is None:
            self.title_label.setText(translate("MoveSession", "Plan visit"))
            self.save.setText(translate("MoveSession", "Plan"))
        slot = (
            self._proposed
            or session.slot
            or Slot(self.day.date_value() + timedelta(days=7), read.hours.start)
        )
        self.day.set_date_value(slot.day)
        self.start.set_time_value(slot.start)
        self.minutes.setValue(slot.minutes)
        self.where.set_value(session.place.value)
        self._rest.stop()
        self.look()
        self.day.setFocus()

    def slot(self) -> Slot:
        """The moment in the fields."""
        return Slot(self.day.date_value(), self.start.time_value(), self.minutes.value())

    def place(self) -> Place:
        """The place in the fields."""
        return Place(self.where.value())

    def look(self) -> None:
        """Ask what this moment would meet; only the newest answer is shown."""
        self._rest.stop()
        if self.read is None:
            return
        self._asked += 1
        asked, slot, place = self._asked, self.slot(), self.place()

        def show(view: MoveView) -> None:
            if asked == self._asked:
                self.show_view(view)

        self.desk.ask(self, lambda services: look_at_move(services.place, self.session_id, slot, place), show)

    def show_view(self, view: MoveView) -> None:
        """Problems beside the fields, the rest as lines with an icon."""
        self.view = view
        rest = self._at_fields(view.problems)
        if rest:
            self.show_problem(" ".join(rest))
        else:
            self.clear_problem()
        empty(self._said)
        self.lines = [IconLabel(icon, text, role, "body") for icon, text, role in self._sayings(view)]
        for line in self.lines:
            line.set_wrap(True)
            self._said.addWidget(line)

    def _sayings(self, view: MoveView) -> list[tuple[str, str, str]]:
        said = [(clash_icon(c.clash.kind), clash_text(c), "warn") for c in self._worth_saying(view)]
        if view.gap is not None:
            said.append(("triangle-alert", words.long_gap_text(view.gap), "warn"))
        if view.is_free:
            said.append(("check", translate("MoveSession", "This moment is free."), "good"))
        return said

    def _worth_saying(self, view: MoveView) -> list[NamedClash]:
        """That a day is past stands beside its field already."""
        told = any(problem.code == "date_past" for problem in view.problems)
        return [c for c in view.clashes if not (told and c.clash.kind is ClashKind.IN_THE_PAST)]

    def _at_fields(self, problems: tuple[Problem, ...]) -> list[str]:
        """Each first problem beside its field; gives back the sentences that have none."""
        texts = dict.fromkeys(self.fields, "")
        rest = []
        for problem in problems:
            text = words.problem_text(problem)
            if problem.field in texts:
                texts[problem.field] = texts[problem.field] or text
            else:
                rest.append(text)
        for key, field in self.fields.items():
            field.set_error(texts[key])
        return rest

    def _save(self) -> None:
        if self.read is None or self._saving:
            return
        slot, place = self.slot(), self.place()
        if (slot, place) == (self.read.session.slot, self.read.session.place):
            # Nothing is written, so there is nothing that undo could take back.
            self.reject()
            return
        self._saving = True
        said = translate("MoveSession", "{name} is now on {moment}.").format(
            name=self.read.name, moment=dates.day_time(slot)
        )
        self.desk.do(
            self,
            lambda services: services.planning.move(self.session_id, slot, place),
            lambda _none: self._done(),
            self._refused,
            said=said,
        )

    def _done(self) -> None:
        self._saving = False
        self.accept()

    def _refused(self, error: OpmaatError) -> None:
        self.say_refused(error, self._at_fields)
