"""What comes back every week or every so many weeks, such as a team meeting."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.diary import MAX_LABEL, FixedBlock
from desktop.domain.errors import OpmaatError, Rejected
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES
from desktop.language import dates, translate, words
from desktop.services.absences import NEW, RepairHit
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.entry_list import EntryList
from ui.dialogs.repair_rows import RepairRows
from ui.theme import current
from ui.widgets.cards import hairline
from ui.widgets.fields import Check, Combo, DateField, Field, Spin, TimeField, line_edit
from ui.widgets.page import scroll

PAUSE_MS = 200
EVERY_MOST = 8
"""Weeks between two at most."""


class FixedBlocksDialog(DeedDialog):
    """Word, weekday, time, length, how often and until when; below it what it hits."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title, deed = translate("FixedBlocks", "Fixed blocks"), translate("FixedBlocks", "Save block")
        super().__init__(desk, title, deed, parent, 720)
        self.editing: FixedBlock | None = None
        self._asked = 0
        self._known: tuple[FixedBlock, ...] = ()
        self.label = line_edit(max_length=MAX_LABEL)
        self.first = DateField(translate("FixedBlocks", "First time"))
        self.start = TimeField(translate("FixedBlocks", "Time"))
        self.minutes = Spin(
            MIN_MINUTES,
            MAX_MINUTES,
            translate("FixedBlocks", " min"),
            translate("FixedBlocks", "Length in minutes"),
        )
        self.minutes.setSingleStep(15)
        self.every = Combo(every_options(), translate("FixedBlocks", "How often"))
        self.ends = Check(translate("FixedBlocks", "It ends on"))
        self.last = DateField(translate("FixedBlocks", "Last day"))
        self.rows = RepairRows(desk.pack.thresholds.gap_days)
        self.entries = EntryList(translate("FixedBlocks", "Put in before"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._set_out()
        self._begin()
        self._connect()
        self._read_entries()

    def _set_out(self) -> None:
        hint = translate("FixedBlocks", "For example ‘team meeting’. No names.")
        day = Field(translate("FixedBlocks", "First time"), self.first)
        self.fields = {
            "label": Field(translate("FixedBlocks", "What is it"), self.label, hint),
            "first": day,
            "weekday": day,
            "start": Field(translate("FixedBlocks", "Time"), self.start),
            "minutes": Field(translate("FixedBlocks", "Length"), self.minutes),
            "every": Field(translate("FixedBlocks", "How often"), self.every),
            "last": Field(translate("FixedBlocks", "Last day"), self.last),
        }
        self.body.addWidget(self.fields["label"])
        row = QHBoxLayout()
        row.setSpacing(12)
        for key, stretch in (("first", 4), ("start", 2), ("minutes", 2), ("every", 3)):
            row.addWidget(self.fields[key], stretch)
        self.body.addLayout(row)
        until = QHBoxLayout()
        until.setSpacing(12)
        until.addWidget(self.ends)
        until.addWidget(self.fields["last"])
        until.addStretch(1)
        self.body.addLayout(until)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.rows)
        column.addWidget(hairline())
        column.addWidget(self.entries)
        column.addStretch(1)
        area = scroll(inside, translate("FixedBlocks", "What it hits, and what was put in before"))
        area.setMinimumHeight(min(current().px(190), 260))
        self.body.addWidget(area, 1)

    def _begin(self) -> None:
        self.editing = None
        today = self.desk.services.place.clock.today()
        self.label.setText("")
        self.first.set_date_value(today)
        self.start.set_time_value(time(9, 0))
        self.minutes.setValue(60)
        self.every.set_value("1")
        self._show_end(None, today)
        self.deed.setText(translate("FixedBlocks", "Save block"))
        self.label.setFocus()
        self.block("")

    def _show_end(self, last: date | None, fallback: date) -> None:
        self.ends.setChecked(last is not None)
        self.last.set_date_value(last or fallback)
        self.fields["last"].setVisible(last is not None)

    def _connect(self) -> None:
        self.label.textChanged.connect(lambda _text: self._rest.start())
        self.first.dateChanged.connect(lambda _day: self._rest.start())
        self.start.timeChanged.connect(lambda _time: self._rest.start())
        self.minutes.valueChanged.connect(lambda _value: self._rest.start())
        self.every.chosen.connect(lambda _value: self._rest.start())
        self.ends.toggled.connect(self._toggle_end)
        self.last.dateChanged.connect(lambda _day: self._rest.start())
        self._rest.timeout.connect(self.look)
        self.entries.changing.connect(self._edit)
        self.entries.removing.connect(self._remove)

    def _toggle_end(self, ends: bool) -> None:
        self.fields["last"].setVisible(ends)
        self._rest.start()
        self.refit()

    def value(self) -> FixedBlock:
        """What stands in the fields; its weekday is that of the first time."""
        known, first = self.editing, self.first.date_value()
        return FixedBlock(
            id=known.id if known else NEW,
            label=self.label.text().strip(),
            weekday=first.isoweekday(),
            start=self.start.time_value(),
            minutes=self.minutes.value(),
            first=first,
            last=self.last.date_value() if self.ends.isChecked() else None,
            every=int(self.every.value()),
            revision=known.revision if known else 1,
        )

    def look(self) -> None:
        """Ask what it hits; only the newest answer is shown. Without a word there is nothing to ask."""
        self._rest.stop()
        block = self.value()
        if not block.label:
            return
        self._asked += 1
        number = self._asked

        def show(hits: tuple[RepairHit, ...]) -> None:
            if number == self._asked:
                for field in self.fields.values():
                    field.set_error("")
                self.clear_problem()
                self.rows.show_hits(hits)
                self.refit()

        def refuse(error: OpmaatError) -> None:
            if number == self._asked:
                self._not_looked_up(error)

        self.desk.ask(self, lambda s: s.absence.repair_preview_block(block), show, refuse)

    def _not_looked_up(self, error: OpmaatError) -> None:
        self.rows.show_hits(())
        if isinstance(error, Rejected):
            self.show_problems(error.problems)
        else:
            self.show_problem(words.error_text(error))

    def perform(self) -> None:
        """Save the block and what was decided, all in one."""
        block, repairs = self.value(), self.rows.placements()
        said = translate("FixedBlocks", "Saved: {block}.").format(block=entry_text(block))
        if self.editing is None:
            self.submit(lambda s: s.absence.put_block(block, repairs), said)
        else:
            self.submit(lambda s: s.absence.change_block(block, repairs), said)

    def _read_entries(self) -> None:
        self.desk.ask(self, lambda s: s.absence.fixed_blocks(), self._show_entries)

    def _show_entries(self, known: tuple[FixedBlock, ...]) -> None:
        self._known = known
        self.entries.show_entries([(one.id, entry_text(one)) for one in known])
        self.refit()

    def _edit(self, key: UUID) -> None:
        known = next(one for one in self._known if one.id == key)
        self.editing = known
        self.label.setText(known.label)
        self.first.set_date_value(known.first)
        self.start.set_time_value(known.start)
        self.minutes.setValue(known.minutes)
        self.every.set_value(str(known.every))
        self._show_end(known.last, known.first)
        self.deed.setText(translate("FixedBlocks", "Save change"))
        self.label.setFocus()
        self.look()

    def _remove(self, key: UUID) -> None:
        known = next(one for one in self._known if one.id == key)

        def removed() -> None:
            self._read_entries()
            if self.editing is not None and self.editing.id == key:
                self._begin()
            self.label.setFocus()

        self.desk.do(
            self,
            lambda s: s.absence.remove_block(key),
            lambda _none: removed(),
            lambda error: self.show_problem(words.error_text(error)),
            said=translate("FixedBlocks", "Removed: {block}.").format(block=entry_text(known)),
        )


def every_options() -> list[tuple[str, str]]:
    """How often, in words."""
    each = translate("FixedBlocks", "every week")
    return [("1", each)] + [
        (str(n), translate("FixedBlocks", "every %n week(s)", "", n)) for n in range(2, EVERY_MOST + 1)
    ]


def entry_text(block: FixedBlock) -> str:
    """ "teamoverleg: maandag 11:00, 60 minuten, elke 2 weken"."""
    every = dict(every_options()).get(str(block.every), "")
    parts = [
        f"{dates.weekday_name(block.weekday)} {dates.clock(block.start)}",
        dates.minutes(block.minutes),
        every,
    ]
    if block.last is not None:
        parts.append(translate("FixedBlocks", "until {day}").format(day=dates.day(block.last)))
    return f"{block.label}: {', '.join(parts)}"
