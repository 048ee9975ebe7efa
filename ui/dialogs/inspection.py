"""The inspection package: look it over, then say how and to whom it leaves (P10)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.errors import Problem
from desktop.domain.inspection import LeaveReason, LeftOut, Passage, PassageKind
from desktop.domain.privacy import Sharing
from desktop.language import current_language, dates, privacy_words, translate
from desktop.language.file_words import label_of
from desktop.services.inspecting import Delivery, InspectionChoices, Package, ReviewView
from desktop.services.security import password_strength
from ui.desk import Desk
from ui.dialogs.deed import DeedDialog
from ui.dialogs.inspection_leaving import LeavingPage
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card
from ui.widgets.emptying import empty
from ui.widgets.fields import Check, Combo
from ui.widgets.labels import label
from ui.widgets.page import scroll

AskFolder = Callable[[Callable[[Path], None]], None]
KEEP = "keep"
WIDE = 840
LIST_HEIGHT = 330
SHOWN = 400


class PassageCard(Card):
    """One passage with its choice; a concern asks for an answer, the rest stays in unless taken out."""

    def __init__(self, passage: Passage) -> None:
        super().__init__()
        self.passage = passage
        self.body.setSpacing(4)
        self.body.addWidget(label(where_of(passage), "body_strong", wrap=True))
        text = passage.text if len(passage.text) <= SHOWN else f"{passage.text[:SHOWN]}…"
        self.body.addWidget(label(f"“{text}”", "body", wrap=True))
        if passage.words:
            noticed = translate("InspectionDialog", "Noticed: {words}").format(words=", ".join(passage.words))
            self.body.addWidget(label(noticed, "caption", "ink2", wrap=True))
        asks = passage.kind is PassageKind.CONCERN
        options = [("", translate("InspectionDialog", "Choose…"))] if asks else []
        options.append((KEEP, translate("InspectionDialog", "Keep in")))
        for reason in LeaveReason:
            leave = translate("InspectionDialog", "Leave out: {reason}")
            options.append((reason.value, leave.format(reason=privacy_words.leave_reason(reason))))
        self.choice = Combo(options, where_of(passage))
        self.body.addWidget(self.choice)

    def left_out(self) -> LeftOut | None:
        """What was decided; ``None``: it stays in, or nothing was chosen yet."""
        value = self.choice.value()
        return None if value in ("", KEEP) else LeftOut(self.passage.place, LeaveReason(value))


class InspectionDialog(DeedDialog):
    """First the passages, then “this is what leaves”."""

    def __init__(self, desk: Desk, participant_id: UUID, parent: QWidget | None) -> None:
        super().__init__(
            desk,
            translate("InspectionDialog", "Inspection package"),
            translate("InspectionDialog", "Next"),
            parent,
            width=WIDE,
        )
        self.ask_folder: AskFolder = self._ask_folder
        self._id = participant_id
        self._name = ""
        self.cards: list[PassageCard] = []
        self.with_note = Check(
            translate("InspectionDialog", "Add my own working note; it is no part of the file")
        )
        self.with_note.hide()
        self.pages = QStackedWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.intro = label("", "body", wrap=True)
        self.pages.addWidget(self._review_page())
        self.leaving = LeavingPage(desk)
        self.fields = self.leaving.fields
        self.pages.addWidget(self.leaving)
        self.body.addWidget(self.pages, 1)
        self.back = Button(translate("InspectionDialog", "Back to the passages"), "quiet", "arrow-left")
        self.back.clicked.connect(lambda _checked=False: self._to_passages())
        self.back.hide()
        self._left.insertWidget(0, self.back)
        self.leaving.ready.connect(self._can_leave)
        self.block(translate("InspectionDialog", "Reading…"))
        self.with_note.toggled.connect(lambda _on: self._read())
        self._read()

    def _review_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        holder = QWidget()
        holder.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 8, 0)
        area = scroll(holder, translate("InspectionDialog", "Passages to look over"))
        # On a low screen, or with large letters, what stands below it needs its room too.
        low = self.screen().availableGeometry().height() // 3
        area.setMinimumHeight(min(current().px(LIST_HEIGHT), low))
        column.addWidget(self.intro)
        column.addWidget(area, 1)
        column.addWidget(self.with_note)
        return page

    # --- looking over

    def _read(self) -> None:
        with_note = self.with_note.isChecked()
        self.desk.ask(self, lambda s: s.inspecting.review(self._id, with_note=with_note), self._show)

    def _show(self, view: ReviewView) -> None:
        self._name = view.name
        decided = {card.passage.place: card.choice.value() for card in self.cards}
        self.title_label.setText(
            translate("InspectionDialog", "Inspection package of {name}").format(name=view.name)
        )
        if view.has_note:
            self.with_note.show()
        empty(self._list)
        self.cards = [PassageCard(passage) for passage in view.passages]
        for card in self.cards:
            self._list.addWidget(card)
            card.choice.set_value(decided.get(card.passage.place, card.choice.value()))
            card.choice.chosen.connect(lambda _value: self._judge())
        self._list.addStretch(1)
        self.intro.setText(
            translate(
                "InspectionDialog",
                "Everything in the file goes along. Look these passages over first: may the participant, and "
                "whoever lives with them, read this? Is it about somebody else?",
            )
            if self.cards
            else translate(
                "InspectionDialog",
                "Everything in the file goes along. No concern and nobody else was found in it; still read "
                "it through before you hand it over.",
            )
        )
        self._judge()

    def _judge(self) -> None:
        open_ones = sum(card.choice.value() == "" for card in self.cards)
        self.block(
            translate("InspectionDialog", "Choose for %n concern(s) first.", "", open_ones)
            if open_ones
            else ""
        )

    def choices(self) -> InspectionChoices:
        """What was decided."""
        left = tuple(one for card in self.cards if (one := card.left_out()) is not None)
        return InspectionChoices(self.with_note.isChecked(), left, current_language())

    # --- leaving

    def perform(self) -> None:
        """On to the last step, or out of the program."""
        if self.pages.currentIndex() == 0:
            self._to_leaving()
            return
        leaving = self.leaving
        self.fields["password"].set_error("")
        zipped = leaving.delivery.value() == Delivery.ZIP.value
        problem = password_strength(leaving.password.text()).problem if zipped else ""
        if problem:
            self.show_problems((Problem("password", problem),))
        elif leaving.package is not None:
            self.ask_folder(partial(self._hand_over, leaving.package))

    def _to_leaving(self) -> None:
        chosen = self.choices()
        parts = [translate("InspectionDialog", "a PDF to read and a JSON file for another program")]
        if chosen.with_note:
            parts.append(translate("InspectionDialog", "with your working note"))
        if chosen.left_out:
            count = len(chosen.left_out)
            parts.append(translate("InspectionDialog", "%n passage(s) left out", "", count))
        everything = translate("InspectionDialog", "Everything about {name}: {parts}.")
        self.leaving.leaves.setText(everything.format(name=self._name, parts=", ".join(parts)))
        self.pages.setCurrentIndex(1)
        self.back.show()
        self.deed.setText(translate("InspectionDialog", "Choose a folder…"))
        self.block(translate("InspectionDialog", "The package is being made…"))
        show = partial(self.leaving.show_package, self.leaving.expect())
        self.desk.ask(
            self,
            lambda s: s.inspecting.package(self._id, chosen),
            show,
            self._refused,
        )
        self.leaving.password.setFocus()

    def _to_passages(self) -> None:
        self.leaving.expect()
        self.pages.setCurrentIndex(0)
        self.back.hide()
        self.clear_problem()
        self.deed.setText(translate("InspectionDialog", "Next"))
        self._judge()
        self.deed.setFocus()

    def _can_leave(self) -> None:
        self.block("")

    def _hand_over(self, package: Package, folder: Path) -> None:
        leaving = self.leaving
        delivery, sharing = Delivery(leaving.delivery.value()), Sharing(leaving.recipient.text().strip())
        password = leaving.password.text()
        self.submit(
            lambda s: s.inspecting.hand_over(self._id, package, folder, delivery, sharing, password),
            translate("InspectionDialog", "Saved in {folder}.").format(folder=folder.name),
            undoable=False,
        )

    def _ask_folder(self, then: Callable[[Path], None]) -> None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("InspectionDialog", "Where to"), start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()


def where_of(passage: Passage) -> str:
    """Where a passage stands: why it is shown, what it is, and when."""
    parts = [
        privacy_words.passage_kind(passage.kind),
        label_of(passage.place.table, passage.place.column) or passage.place.column,
    ]
    if passage.number:
        parts.append(translate("InspectionDialog", "week {number}").format(number=passage.number))
    elif passage.title:
        parts.append(passage.title)
    if passage.day:
        parts.append(dates.with_year(passage.day))
    return " · ".join(parts)
