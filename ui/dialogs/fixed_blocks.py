"""What comes back every week or every so many weeks, such as a team meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.diary import MAX_LABEL, FixedBlock
from desktop.domain.week import MAX_MINUTES, MIN_MINUTES
from desktop.language import dates, translate
from desktop.services.absences import NEW, RepairHit
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.agenda_entry import AgendaEntryDialog, EntryWords
from ui.theme import current
from ui.widgets.fields import Check, Combo, DateField, Field, Spin, TimeField, line_edit

EVERY_MOST = 8
"""Weeks between two at most."""


class FixedBlocksDialog(AgendaEntryDialog[FixedBlock]):
    """Word, weekday, time, length, how often and until when; below it what it hits."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(desk, _words(), parent)
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
        self._set_out()
        self.begin()
        self._connect()
        self.read_entries()

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
        self.body.addWidget(self.area(min(current().px(190), 260)), 1)

    def _connect(self) -> None:
        self.label.textChanged.connect(lambda _text: self.rest.start())
        self.first.dateChanged.connect(lambda _day: self.rest.start())
        self.start.timeChanged.connect(lambda _time: self.rest.start())
        self.minutes.valueChanged.connect(lambda _value: self.rest.start())
        self.every.chosen.connect(lambda _value: self.rest.start())
        self.ends.toggled.connect(self._toggle_end)
        self.last.dateChanged.connect(lambda _day: self.rest.start())

    def empty(self) -> None:
        """An hour a week from today."""
        today = self.desk.services.place.clock.today()
        self.label.setText("")
        self.first.set_date_value(today)
        self.start.set_time_value(time(9, 0))
        self.minutes.setValue(60)
        self.every.set_value("1")
        self._show_end(None, today)
        self.label.setFocus()
        self.block("")

    def fill(self, known: FixedBlock) -> None:
        """Show one that was put in before."""
        self.label.setText(known.label)
        self.first.set_date_value(known.first)
        self.start.set_time_value(known.start)
        self.minutes.setValue(known.minutes)
        self.every.set_value(str(known.every))
        self._show_end(known.last, known.first)
        self.label.setFocus()

    def _show_end(self, last: date | None, fallback: date) -> None:
        self.ends.setChecked(last is not None)
        self.last.set_date_value(last or fallback)
        self.fields["last"].setVisible(last is not None)

    def _toggle_end(self, ends: bool) -> None:
        self.fields["last"].setVisible(ends)
        self.rest.start()

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

    def preview(self) -> Callable[[Services], tuple[RepairHit, ...]] | None:
        """Ask what it hits; without a word there is nothing to ask."""
        block = self.value()
        return (lambda s: s.absence.repair_preview_block(block)) if block.label else None

    def perform(self) -> None:
        """Save the block and what was decided, all in one."""
        block, repairs = self.value(), self.rows.placements()
        said = translate("FixedBlocks", "Saved: {block}.").format(block=entry_text(block))
        if self.editing is None:
            self.submit(lambda s: s.absence.put_block(block, repairs), said)
        else:
            self.submit(lambda s: s.absence.change_block(block, repairs), said)

    def read(self, services: Services) -> tuple[FixedBlock, ...]:
        """Every fixed block."""
        return services.absence.fixed_blocks()

    def line(self, known: FixedBlock) -> str:
        """One block in a line."""
        return entry_text(known)

    def take_out(self, key: UUID) -> Callable[[Services], Done[None]]:
        """Take a block out."""
        return lambda s: s.absence.remove_block(key)

    def taken_out(self, known: FixedBlock) -> str:
        """Say that it is out."""
        return translate("FixedBlocks", "Removed: {block}.").format(block=entry_text(known))


def _words() -> EntryWords:
    return EntryWords(
        title=translate("FixedBlocks", "Fixed blocks"),
        save=translate("FixedBlocks", "Save block"),
        change=translate("FixedBlocks", "Save change"),
        before=translate("FixedBlocks", "Entered before"),
        area=translate("FixedBlocks", "What it hits, and what was entered before"),
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
