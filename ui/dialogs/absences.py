"""Days off and sick leave: put in, and at once decide for every appointment that falls in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.diary import MAX_LABEL, Absence, AbsenceKind
from desktop.domain.errors import OpmaatError, Rejected
from desktop.language import dates, translate, words
from desktop.services.absences import NEW, RepairHit
from desktop.services.office import Services
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.entry_list import EntryList
from ui.dialogs.repair_rows import RepairRows
from ui.theme import current
from ui.widgets.cards import hairline
from ui.widgets.fields import Combo, DateField, Field, line_edit
from ui.widgets.page import scroll

PAUSE_MS = 150
"""How long the fields have to rest before the store is asked, in milliseconds."""


class AbsencesDialog(DeedDialog):
    """From, to, kind and label; below it what falls in it, and what was put in before."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None) -> None:
        super().__init__(
            desk, translate("Absences", "Absence"), translate("Absences", "Save absence"), parent, 720
        )
        self.editing: Absence | None = None
        self._asked = 0
        self._day = max(day, desk.services.place.clock.today())
        self._known: tuple[Absence, ...] = ()
        self.first = DateField(translate("Absences", "From"))
        self.last = DateField(translate("Absences", "Up to and including"))
        self.kind = Combo(
            [(kind.value, words.capital(words.absence_kind(kind))) for kind in AbsenceKind],
            translate("Absences", "Why"),
        )
        self.label = line_edit(max_length=MAX_LABEL)
        self.rows = RepairRows(desk.pack.thresholds.gap_days)
        self.entries = EntryList(translate("Absences", "Put in before"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._set_out()
        self._connect()
        self._begin()
        self._read_entries()

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
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.rows)
        column.addWidget(hairline())
        column.addWidget(self.entries)
        column.addStretch(1)
        area = scroll(inside, translate("Absences", "What falls in it, and what was put in before"))
        area.setMinimumHeight(min(current().px(250), 320))
        self.body.addWidget(area, 1)

    def _connect(self) -> None:
        self.first.dateChanged.connect(lambda _day: self._keep_order())
        self.last.dateChanged.connect(lambda _day: self._rest.start())
        self._rest.timeout.connect(self.look)
        self.entries.changing.connect(self._edit)
        self.entries.removing.connect(self._remove)

    def _begin(self) -> None:
        self.editing = None
        self.first.set_date_value(self._day)
        self.last.set_date_value(self._day)
        self.kind.set_value(AbsenceKind.DAY_OFF.value)
        self.label.setText("")
        self.deed.setText(translate("Absences", "Save absence"))
        self.first.setFocus()
        self.look()

    def _keep_order(self) -> None:
        """The last day follows a first day that passes it."""
        if self.last.date_value() < self.first.date_value():
            self.last.set_date_value(self.first.date_value())
        self._rest.start()

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

    # --- what falls in it --------------------------------------------------------------------

    def look(self) -> None:
        """Ask what these days hit; only the newest answer is shown."""
        self._rest.stop()
        self._asked += 1
        number, absence = self._asked, self.absence()
        self.block(translate("Absences", "One moment: your appointments are being looked up."), shown=False)

        def show(hits: tuple[RepairHit, ...]) -> None:
            if number == self._asked:
                self.show_hits(hits)

        def refuse(error: OpmaatError) -> None:
            if number == self._asked:
                self._not_looked_up(error)

        self.desk.ask(self, lambda s: s.absence.repair_preview(absence), show, refuse)

    def show_hits(self, hits: Sequence[RepairHit]) -> None:
        """Show what falls in these days, each with its proposal."""
        for field in self.fields.values():
            field.set_error("")
        self.clear_problem()
        self.block("")
        self.rows.show_hits(hits)
        self.refit()

    def _not_looked_up(self, error: OpmaatError) -> None:
        self.rows.show_hits(())
        self.block("")
        if isinstance(error, Rejected):
            self.show_problems(error.problems)
        else:
            self.show_problem(words.error_text(error))

    # --- saving ------------------------------------------------------------------------------

    def perform(self) -> None:
        """Save the absence and what was decided, all in one."""
        if self._rest.isActive():
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

    # --- what was put in before --------------------------------------------------------------

    def _read_entries(self) -> None:
        today = self.desk.services.place.clock.today()

        def read(services: Services) -> tuple[Absence, ...]:
            return tuple(one for one in services.absence.absences() if one.last >= today)

        self.desk.ask(self, read, self._show_entries)

    def _show_entries(self, known: tuple[Absence, ...]) -> None:
        self._known = known
        self.entries.show_entries([(one.id, entry_text(one)) for one in known])
        self.refit()

    def _edit(self, key: UUID) -> None:
        known = next(one for one in self._known if one.id == key)
        self.editing = known
        self.first.set_date_value(known.first)
        self.last.set_date_value(known.last)
        self.kind.set_value(known.kind.value)
        self.label.setText(known.label)
        self.deed.setText(translate("Absences", "Save change"))
        self.first.setFocus()
        self.look()

    def _remove(self, key: UUID) -> None:
        known = next(one for one in self._known if one.id == key)
        said = translate("Absences", "Absence removed: {days}. What was moved stays where it is.")

        def removed() -> None:
            self._read_entries()
            if self.editing is not None and self.editing.id == key:
                self._begin()
            else:
                self.look()
                self.first.setFocus()

        self.desk.do(
            self,
            lambda s: s.absence.remove_absence(key),
            lambda _none: removed(),
            lambda error: self.show_problem(words.error_text(error)),
            said=said.format(days=days_text(known)),
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
