"""Days off and sick leave: put in, and at once decide for every appointment that falls in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.diary import MAX_LABEL, Absence, AbsenceKind
from desktop.language import dates, translate, words
from desktop.services.absences import NEW, RepairHit
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.dialogs.agenda_entry import AgendaEntryDialog, EntryWords
from ui.theme import current
from ui.widgets.fields import Combo, DateField, Field, line_edit


class AbsencesDialog(AgendaEntryDialog[Absence]):
    """From, to, kind and label; below it what falls in it, and what was put in before."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        super().__init__(desk, _words(), parent)
        self._day = max(day, desk.services.place.clock.today())
        self.first = DateField(translate("Absences", "From"))
        self.last = DateField(translate("Absences", "Up to and including"))
        self.kind = Combo(
            [(kind.value, words.capital(words.absence_kind(kind))) for kind in AbsenceKind],
            translate("Absences", "Why"),
        )
        self.label = line_edit(max_length=MAX_LABEL)
        self._set_out()
        self.first.dateChanged.connect(lambda _day: self._keep_order())
        self.last.dateChanged.connect(lambda _day: self.rest.start())
        self.begin()
        self.read_entries()

    def _set_out(self) -> None:
        self.fields = {
            "first": Field(translate("Absences", "From"), self.first),
            "last": Field(translate("Absences", "Up to and including"), self.last),
            "kind": Field(translate("Absences", "Why"), self.kind),
            "label": Field(
                translate("Absences", "Word in the week"),
                self.label,
                translate("Absences", "Stands in the week, for example ‘holiday’. No names."),
                optional=True,
            ),
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        for key in ("first", "last", "kind"):
            row.addWidget(self.fields[key], 1)
        self.body.addLayout(row)
        self.body.addWidget(self.fields["label"])
        self.body.addWidget(self.area(min(current().px(250), 320)), 1)

    def empty(self) -> None:
        """A day off, today or on the day that the week shows."""
        self.first.set_date_value(self._day)
        self.last.set_date_value(self._day)
        self.kind.set_value(AbsenceKind.DAY_OFF.value)
        self.label.setText("")
        self.first.setFocus()
        self.look()

    def fill(self, known: Absence) -> None:
        """Show one that was put in before."""
        self.first.set_date_value(known.first)
        self.last.set_date_value(known.last)
        self.kind.set_value(known.kind.value)
        self.label.setText(known.label)
        self.first.setFocus()

    def _keep_order(self) -> None:
        """The last day follows a first day that passes it."""
        if self.last.date_value() < self.first.date_value():
            self.last.set_date_value(self.first.date_value())
        self.rest.start()

    def absence(self) -> Absence:
        """What stands in the fields."""
        known = self.editing
        return Absence(
            known.id if known else NEW,
            AbsenceKind(self.kind.value()),
            self.first.date_value(),
            self.last.date_value(),
            self.label.text().strip(),
            known.revision if known else 1,
        )

    def preview(self) -> Callable[[Services], tuple[RepairHit, ...]]:
        """Ask what falls in these days."""
        absence = self.absence()
        return lambda s: s.absence.repair_preview(absence)

    def waits(self, looking: bool) -> None:
        """Nothing is saved before what falls in it was seen."""
        self.block(
            translate("Absences", "One moment: your appointments are being looked up.") if looking else "",
            shown=False,
        )

    def perform(self) -> None:
        """Save the absence and what was decided, all in one."""
        if self.rest.isActive():
            self.look()
            return
        absence, repairs = self.absence(), self.rows.placements()
        said = translate("Absences", "Absence saved: {days}.").format(days=days_text(absence))
        if repairs:
            said += " " + translate("Absences", "%n visit(s) got another date.", "", len(repairs))
        if self.editing is None:
            self.submit(lambda s: s.absence.put_absence(absence, repairs), said)
        else:
            self.submit(lambda s: s.absence.change_absence(absence, repairs), said)

    def read(self, services: Services) -> tuple[Absence, ...]:
        """Absences that are not over yet."""
        today = services.place.clock.today()
        return tuple(one for one in services.absence.absences() if one.last >= today)

    def line(self, known: Absence) -> str:
        """One absence in a line."""
        return entry_text(known)

    def take_out(self, key: UUID) -> Callable[[Services], Done[None]]:
        """Take an absence out."""
        return lambda s: s.absence.remove_absence(key)

    def taken_out(self, known: Absence) -> str:
        """Say that it is out."""
        said = translate("Absences", "Absence removed: {days}. What was moved stays where it is.")
        return said.format(days=days_text(known))


def _words() -> EntryWords:
    return EntryWords(
        title=translate("Absences", "Absence"),
        save=translate("Absences", "Save absence"),
        change=translate("Absences", "Save change"),
        before=translate("Absences", "Entered before"),
        area=translate("Absences", "What falls in it, and what was entered before"),
    )


def days_text(absence: Absence) -> str:
    """ "ma 30 november" or "ma 30 november tot en met vr 4 december"."""
    first, last = dates.day(absence.first), dates.day(absence.last)
    if absence.last - absence.first < timedelta(days=1):
        return first
    return translate("Absences", "{first} to {last}").format(first=first, last=last)


def entry_text(absence: Absence) -> str:
    """ "ma 30 november tot en met vr 4 december, vrij: herfstvakantie"."""
    text = f"{days_text(absence)}, {words.absence_kind(absence.kind)}"
    return f"{text}: {absence.label}" if absence.label else text
