"""What an absence or fixed block hits, one row each with what becomes of it: as proposed, or otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.repair import RepairReason
from desktop.language import dates, translate, words
from desktop.services.absences import RepairHit
from desktop.services.placing import Placement
from desktop.services.week import WeekSession
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import hairline
from ui.widgets.emptying import empty
from ui.widgets.fields import Combo
from ui.widgets.labels import IconLabel, label

ACCEPT, TRAY, STAY = "accept", "tray", "stay"


class RepairRow(QWidget):
    """One appointment that is hit: when and who, and the choice."""

    changed = Signal()

    def __init__(self, hit: RepairHit) -> None:
        super().__init__()
        self.hit = hit
        theme = current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        when, who = hit_texts(hit)
        grid.addWidget(label(who, "body_strong", wrap=True), 0, 0)
        grid.addWidget(label(when, "caption", "ink2"), 1, 0)
        self.choice = Combo(choices(hit), f"{who}, {when}")
        self.choice.setMinimumWidth(theme.px(280))
        grid.addWidget(self.choice, 0, 1, 2, 1)
        for number, (icon, text, role) in enumerate(remarks(hit), start=2):
            line = IconLabel(icon, text, role)
            line.set_wrap(True)
            grid.addWidget(line, number, 0, 1, 2)
        self.choice.chosen.connect(lambda _value: self.changed.emit())

    def take(self, value: str) -> None:
        """Choose for this row where it has that choice."""
        if self.choice.findData(value) >= 0:
            self.choice.set_value(value)

    def placements(self) -> tuple[Placement, ...]:
        """What is saved for this row."""
        value = self.choice.value()
        if value == ACCEPT:
            return self.hit.placements
        if value == TRAY and isinstance(self.hit.item, WeekSession):
            return (Placement(self.hit.item.session.id, None),)
        return ()


def hit_texts(hit: RepairHit) -> tuple[str, str]:
    """When it is now, and whose it is."""
    item = hit.item
    if isinstance(item, WeekSession):
        slot = item.session.slot
        who = translate("Repair", "{name}, week {number}").format(name=item.name, number=item.session.number)
    else:
        slot = item.contact.facts.slot
        who = translate("Repair", "{name}, guided meeting").format(name=item.name)
    return dates.day_time(slot) if slot else "", who


def choices(hit: RepairHit) -> list[tuple[str, str]]:
    """The proposal first, then the ways of your own."""
    stay = (STAY, translate("Repair", "leave it there"))
    proposal = hit.proposal
    if proposal is None or proposal.reason is RepairReason.NOT_OPEN:
        return [stay]
    tray = (TRAY, translate("Repair", "take the date off, plan later"))
    if proposal.reason is RepairReason.MOVES_ALONG:
        return [(ACCEPT, translate("Repair", "moves along with the earlier visit")), tray, stay]
    if proposal.slot is None:
        return [tray, stay]
    to = translate("Repair", "to {moment}").format(moment=dates.day_time(proposal.slot))
    return [(ACCEPT, to), tray, stay]


def remarks(hit: RepairHit) -> list[tuple[str, str, str]]:
    """Why this is proposed, and what it costs."""
    proposal = hit.proposal
    if proposal is None:
        text = translate(
            "Repair", "A meeting stays: its conditions hold for its own moment. Move it yourself."
        )
        return [("info", text, "ink2")]
    said = [("info", words.repair_reason(proposal.reason), "ink2")]
    if proposal.gap is not None:
        said.append(("triangle-alert", words.long_gap_text(proposal.gap), "warn"))
    return said


class RepairRows(QWidget):
    """All rows, with "accept all" above them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RepairRow] = []
        self.title = label("", "body_strong", wrap=True)
        self.all = Button(translate("Repair", "Accept all proposals"), icon="check", small=True)
        self.none = Button(translate("Repair", "Plan all of them later"), icon="calendar-x", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.all)
        buttons.addWidget(self.none)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(buttons)
        column.addLayout(self._list)
        column.addStretch(1)
        self.all.clicked.connect(lambda _checked=False: self._take(ACCEPT))
        self.none.clicked.connect(lambda _checked=False: self._take(TRAY))
        self.show_hits(())

    def show_hits(self, hits: Sequence[RepairHit]) -> None:
        """Show what is hit; a choice made before is kept where the same is hit again."""
        kept = {hit_texts(row.hit): row.choice.value() for row in self.rows}
        empty(self._list)
        self.rows = [RepairRow(hit) for hit in hits]
        for number, row in enumerate(self.rows):
            if number:
                self._list.addWidget(hairline())
            self._list.addWidget(row)
            row.take(kept.get(hit_texts(row.hit), ""))
            row.changed.connect(self.changed)
        count = len(self.rows)
        self.title.setText(
            translate("Repair", "%n appointment(s) fall in it:", "", count)
            if count
            else translate("Repair", "No appointment falls in it.")
        )
        several = count > 1
        self.all.setVisible(several)
        self.none.setVisible(several)

    def _take(self, value: str) -> None:
        for row in self.rows:
            row.take(value)
        self.changed.emit()

    def placements(self) -> tuple[Placement, ...]:
        """What is saved along, each thing once."""
        found = {p.id: p for row in self.rows for p in row.placements()}
        return tuple(found.values())
