"""A date for everything that waits, proposed at once: take them all, or leave some out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import dates, translate, words
from desktop.services.placing import Placement
from desktop.services.tray import PlaceProposal
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.fields import Check
from ui.widgets.labels import IconLabel, label
from ui.widgets.page import scroll


class ProposalRow(QWidget):
    """One visit with its proposed moment; ticked: it is planned."""

    def __init__(self, proposal: PlaceProposal) -> None:
        super().__init__()
        self.proposal = proposal
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.check = Check(proposal_text(proposal))
        self.check.setChecked(proposal.slot is not None)
        column.addWidget(self.check)
        if proposal.slot is None:
            self.check.hide()
            none = translate("PlaceAll", "{who}: nothing free in the coming weeks. Choose it yourself.")
            column.addWidget(_line("triangle-alert", none.format(who=who(proposal))))
        elif proposal.gap is not None:
            column.addWidget(_line("triangle-alert", words.long_gap_text(proposal.gap)))

    def placement(self) -> Placement | None:
        """What is sent when it is ticked; an extra visit needs its reason."""
        reason = "" if self.proposal.waiting.item else translate("PlaceAll", "No next visit was planned")
        return self.proposal.placement(reason) if self.check.isChecked() else None


def _line(icon: str, text: str) -> IconLabel:
    line = IconLabel(icon, text, "warn", "body")
    line.set_wrap(True)
    return line


def who(proposal: PlaceProposal) -> str:
    """ "H. Smit, week 3", or the name and that it is a next visit."""
    item = proposal.waiting.item
    if item is None:
        return translate("PlaceAll", "{name}, next visit").format(name=proposal.waiting.name)
    text = translate("PlaceAll", "{name}, week {number}")
    return text.format(name=proposal.waiting.name, number=item.session.number)


def proposal_text(proposal: PlaceProposal) -> str:
    """ "H. Smit, week 3: di 1 december, 10:00"."""
    if proposal.slot is None:
        return who(proposal)
    return f"{who(proposal)}: {dates.day_time(proposal.slot)}"


class PlaceAllDialog(DeedDialog):
    """All are ticked at first; one deed plans them, one undo takes them all back."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title = translate("PlaceAll", "Proposed dates")
        super().__init__(desk, title, translate("PlaceAll", "Plan"), parent, 600)
        self.rows: list[ProposalRow] = []
        self.text = label(
            translate(
                "PlaceAll",
                "Each gets the nearest free moment. Untick what you want to plan otherwise.",
            ),
            role="ink2",
            wrap=True,
        )
        self.body.addWidget(self.text)
        self.card = Card()
        self.card.body.setContentsMargins(12, 8, 12, 8)
        self.card.body.setSpacing(4)
        self.area = scroll(self.card, translate("PlaceAll", "Proposed dates"))
        self.area.setMinimumHeight(current().px(220))
        self.body.addWidget(self.area, 1)
        self.block(translate("PlaceAll", "One moment: free moments are being looked up."), shown=False)
        desk.ask(self, lambda s: s.planning.place_all_preview(), self.show_proposals, self._unread)

    def _unread(self, error: OpmaatError) -> None:
        self.show_problem(words.error_text(error))

    def show_proposals(self, proposals: Sequence[PlaceProposal]) -> None:
        """Show a line for each."""
        self.rows = [ProposalRow(proposal) for proposal in proposals]
        for row in self.rows:
            self.card.body.addWidget(row)
            row.check.toggled.connect(lambda _on: self._count())
        self.card.body.addStretch(1)
        if self.rows:
            self.rows[0].check.setFocus()
        else:
            self.text.setText(translate("PlaceAll", "Nothing waits for a date."))
            self.area.hide()
            self.deed.hide()
        self._count()

    def placements(self) -> tuple[Placement, ...]:
        """What is ticked."""
        found = (row.placement() for row in self.rows)
        return tuple(placement for placement in found if placement is not None)

    def _count(self) -> None:
        count = len(self.placements())
        self.deed.setText(translate("PlaceAll", "Plan %n visit(s)", "", count))
        self.block("" if count else translate("PlaceAll", "Tick at least one."), shown=bool(self.rows))

    def perform(self) -> None:
        """Plan what is ticked, all or none."""
        chosen = self.placements()
        said = translate("PlaceAll", "%n visit(s) planned.", "", len(chosen))
        self.submit(lambda s: s.planning.place_all(chosen), said)
