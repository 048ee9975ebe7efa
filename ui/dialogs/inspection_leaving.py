"""The last step of an inspection package: both files as they leave, how, and to whom (P9, P10)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import translate
from desktop.services.inspecting import Delivery, Package
from ui.papers.document import Document, make_document, picture_of
from ui.papers.preview import Preview
from ui.theme import current
from ui.widgets.exact_text import exact_text
from ui.widgets.fields import Combo, Field, PasswordEdit, line_edit
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from ui.desk import Desk

SIDE_WIDTH = 290
PREVIEW_SIZE = (420, 460)
AROUND = 260
"""What of the height of the screen the rest of the dialog needs."""
PDF, JSON = "pdf", "json"


class LeavingPage(QWidget):
    """What leaves beside the choices; ``ready`` when a package is shown, whose very bytes are saved."""

    ready = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.package: Package | None = None
        self._asked = 0
        self.leaves = label("", "body", wrap=True)
        self.preview = Preview(translate("InspectionDialog", "Inspection package"))
        self.json = exact_text(translate("InspectionDialog", "The JSON"))
        self.shown = SegmentedChoice(
            [
                (PDF, translate("InspectionDialog", "The PDF")),
                (JSON, translate("InspectionDialog", "The JSON")),
            ],
            translate("InspectionDialog", "Which file is shown"),
            clearable=False,
        )
        self.shown.set_value(PDF)
        self._build_fields()
        self._files = QStackedWidget()
        self._files.addWidget(self.preview)
        self._files.addWidget(self.json)
        room = self.screen().availableGeometry().height() - current().px(AROUND)
        self._files.setMinimumSize(PREVIEW_SIZE[0], min(PREVIEW_SIZE[1], room))
        self._lay_out()
        self.shown.chosen.connect(lambda value: self._files.setCurrentIndex(int(value == JSON)))
        self.delivery.chosen.connect(lambda _value: self._show_delivery())
        self.preview.wanted.connect(self._draw_page)

    def _build_fields(self) -> None:
        self.delivery = Combo(
            [
                (Delivery.ZIP.value, translate("InspectionDialog", "One zip with a password")),
                (Delivery.FOLDER.value, translate("InspectionDialog", "Two loose files")),
            ],
            translate("InspectionDialog", "How it leaves"),
        )
        self.delivery.set_value(Delivery.ZIP.value)
        self.password = PasswordEdit(translate("InspectionDialog", "Password of the zip"))
        self.recipient = line_edit(name=translate("InspectionDialog", "To whom"))
        self.fields = {
            "delivery": Field(translate("InspectionDialog", "How it leaves"), self.delivery),
            "password": Field(
                translate("InspectionDialog", "Password of the zip"),
                self.password,
                translate("InspectionDialog", "Pass it on by another way than the file itself."),
            ),
            "recipient": Field(
                translate("InspectionDialog", "To whom"),
                self.recipient,
                translate("InspectionDialog", "Stands in the file: what was given, and to whom."),
            ),
        }
        self.open_note = label(
            translate("InspectionDialog", "Anybody who gets hold of loose files can read them."),
            "caption",
            "warn",
            wrap=True,
        )
        self.open_note.hide()

    def _lay_out(self) -> None:
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(label(translate("InspectionDialog", "This is what leaves"), "body_strong"))
        side.addWidget(self.leaves)
        for field in self.fields.values():
            side.addWidget(field)
        side.addWidget(self.open_note)
        side.addStretch(1)
        holder.setFixedWidth(current().px(SIDE_WIDTH))
        beside = QVBoxLayout()
        beside.setSpacing(8)
        choice = QHBoxLayout()
        choice.addWidget(self.shown)
        choice.addStretch(1)
        beside.addLayout(choice)
        beside.addWidget(self._files, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(holder)
        row.addLayout(beside, 1)

    def _show_delivery(self) -> None:
        zipped = self.delivery.value() == Delivery.ZIP.value
        self.fields["password"].setVisible(zipped)
        self.open_note.setVisible(not zipped)

    def expect(self) -> int:
        """A package is being made: what was shown before is another one. Returns its number."""
        self._asked += 1
        self.package = None
        self.preview.clear()
        self.preview.set_busy(True)
        self.json.clear()
        return self._asked

    def show_package(self, number: int, package: Package) -> None:
        """Show both files of a package; :attr:`package` is it from the moment that it can be read.

        One with an older number is not shown: the choices are others by now.
        """
        make = partial(make_document, package.pdf, f"{package.file_name}.pdf")
        self._desk.draw(self, make, partial(self._show, number, package))

    def _show(self, number: int, package: Package, document: Document) -> None:
        if number != self._asked:
            return
        self.package = package
        self.preview.set_busy(False)
        self.preview.show_document(document)
        self.json.setPlainText(package.json.decode("utf-8", "replace"))
        self.ready.emit()

    def _draw_page(self, document: Document, page: int, size: QSize) -> None:
        self._desk.draw(self, lambda: picture_of(document, page, size), self.preview.show_picture)
