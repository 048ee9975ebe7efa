"""Which document: on the left, by who reads it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.document import DocumentKind, ForWhom
from ui.pages.reports.document_item import DocumentItem
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.fields import Combo, SearchEdit
from ui.widgets.ground import Ground
from ui.widgets.labels import Label, label
from ui.widgets.page import scroll


class ChoicePanel(Ground):
    """Title, search, the documents in groups, and many at once; compact it is one choice from a list."""

    chosen = Signal(str)
    """Id of the kind."""
    batch_wanted = Signal()

    def __init__(self, kinds: Sequence[DocumentKind]) -> None:
        super().__init__("surface", "right")
        self.items: dict[str, DocumentItem] = {}
        self._heads: list[tuple[Label, list[DocumentItem]]] = []
        self.search = SearchEdit(translate("ReportsPage", "Search a document"))
        self.short = Combo([(kind.id, kind.title()) for kind in kinds], translate("ReportsPage", "Document"))
        self.nothing = label(translate("ReportsPage", "No document with these words."), "caption", "ink2")
        self.elsewhere = label(elsewhere_text(), "caption", "ink2", wrap=True)
        self.batch = Button(translate("ReportsPage", "For all participants…"), icon="files")
        self._list = self._grouped(kinds)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._take_first)
        self.short.chosen.connect(self._choose)
        self.batch.clicked.connect(lambda _checked=False: self.batch_wanted.emit())
        self.show_chosen(kinds[0].id)
        self.set_compact(False)

    def _grouped(self, kinds: Sequence[DocumentKind]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for group in ForWhom:
            found = [kind for kind in kinds if kind.for_whom is group]
            if not found:
                continue
            head = label(group_name(group), "caption", "ink2")
            head.setContentsMargins(16, 10, 16, 4)
            column.addWidget(head)
            items = [self._item(kind) for kind in found]
            for item in items:
                column.addWidget(item)
            self._heads.append((head, items))
        self.nothing.setContentsMargins(16, 12, 16, 4)
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.elsewhere.setContentsMargins(16, 16, 16, 4)
        column.addWidget(self.elsewhere)
        column.addStretch(1)
        return whole

    def _item(self, kind: DocumentKind) -> DocumentItem:
        item = self.items[kind.id] = DocumentItem(kind.icon, kind.title(), kind.line())
        item.toggled.connect(lambda on, kind_id=kind.id: self._choose(kind_id) if on else None)
        return item

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, current().border, 16)
        column.setSpacing(8)
        title = label(translate("ReportsPage", "Reports"), "title")
        title.setContentsMargins(16, 0, 16, 0)
        column.addWidget(title)
        self._search_row = padded(self.search)
        self._short_row = padded(self.short)
        column.addWidget(self._search_row)
        column.addWidget(self._short_row)
        self._area = scroll(self._list, translate("ReportsPage", "Documents"))
        column.addWidget(self._area, 1)
        column.addWidget(padded(self.batch))

    def _choose(self, kind_id: str) -> None:
        self.show_chosen(kind_id)
        self.chosen.emit(kind_id)

    def show_chosen(self, kind_id: str) -> None:
        """Show which one is chosen, without ``chosen``."""
        item = self.items[kind_id]
        if not item.isChecked():
            item.blockSignals(True)
            item.setChecked(True)
            item.blockSignals(False)
            for one in self.items.values():
                one.measure()
        self.short.set_value(kind_id)
        self._area.ensureWidgetVisible(item, 0, 0)

    def show_batch(self, kind: DocumentKind) -> None:
        """Many at once: only of documents about one participant."""
        self.batch.set_blocked(
            ""
            if kind.in_batch
            else translate("ReportsPage", "This document is not about one participant: one is enough.")
        )

    def _filter(self, words: str) -> None:
        for head, items in self._heads:
            for item in items:
                item.setVisible(item.matches(words))
            head.setVisible(any(item.matches(words) for item in items))
        self.nothing.setVisible(not any(item.matches(words) for item in self.items.values()))

    def _take_first(self) -> None:
        first = next((item for item in self.items.values() if item.matches(self.search.text())), None)
        if first is not None:
            first.setChecked(True)
            first.setFocus()

    def set_compact(self, compact: bool) -> None:
        """One choice from a list: the options need the room below."""
        for widget in (self._search_row, self._area):
            widget.setVisible(not compact)
        self._short_row.setVisible(compact)


def elsewhere_text() -> str:
    """Where the papers are made that belong to a deed: looked over first, or made once."""
    return translate(
        "ReportsPage",
        "You make the inspection package at a participant, under ‘Inspection and data’. The certificate "
        "of erasure and the sheet with the recovery code are in Settings.",
    )


def padded(widget: QWidget) -> QWidget:
    """A widget with the margins of the panel."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(16, 0, 16, 0)
    column.addWidget(widget)
    return row


def group_name(group: ForWhom) -> str:
    """Who reads it."""
    return {
        ForWhom.SUPERVISOR: translate("ReportsPage", "For the supervisor"),
        ForWhom.PARTICIPANT: translate("ReportsPage", "For the participant"),
        ForWhom.FAMILY: translate("ReportsPage", "For those around"),
        ForWhom.ORGANISATION: translate("ReportsPage", "For the organisation"),
        ForWhom.MYSELF: translate("ReportsPage", "For yourself"),
    }[group]
