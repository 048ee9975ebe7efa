"""A dialog around one paper: the very pages that leave are shown before they are printed or saved (P9)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError
from desktop.language import LANGUAGES, current_language, translate, words
from desktop.services.document import DocumentChoices, Draft
from ui.desk import Desk
from ui.papers.document import Document, make_document, picture_of
from ui.papers.last_step import LastStep, Parting
from ui.papers.leaving import Deed
from ui.papers.preview import Preview
from ui.papers.way_out import WayOut
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.segmented import SegmentedChoice

if TYPE_CHECKING:
    from desktop.services.office import Services

OPTIONS_WIDTH = 260
PREVIEW_SIZE = (440, 430)
STACKED = 1.75


class PaperDialog(Dialog):
    """Choices on the left, the paper on the right, print and save at the foot.

    A subclass adds its choices to ``first`` (above the language) and ``choices`` (under it), and says which
    document it is and what was chosen. ``side`` is the width of the choices in pixels at 100 %; without
    ``languages`` the paper speaks the language of the window.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        parent: QWidget | None,
        *,
        width: int = 840,
        side: int = OPTIONS_WIDTH,
        languages: bool = True,
    ) -> None:
        super().__init__(title, parent, width=width)
        self.desk = desk
        self.way_out = WayOut(desk, self)
        self.last_step = LastStep(desk, self, self.way_out)
        self.document: Document | None = None
        self._draft: Draft | None = None
        self._asked = 0
        names = {"nl": translate("Papers", "Dutch"), "en": translate("Papers", "English")}
        self.language = SegmentedChoice(
            [(code, names[code]) for code in LANGUAGES],
            translate("Papers", "Language of the paper"),
            clearable=False,
        )
        self.language.set_value(current_language())
        self.first, self.choices = QVBoxLayout(), QVBoxLayout()
        self.leaving = label("", "caption", "ink2", wrap=True)
        self.preview = Preview(title)
        # Also while there is nothing to show yet.
        self.preview.area.setAccessibleName(title)
        self.printing = Button(translate("Papers", "Print"), "filled", "printer")
        self.saving = Button(translate("Papers", "Save PDF"), icon="save")
        self._set_out(side, languages)
        self.language.chosen.connect(lambda _value: self.draw())
        self.preview.wanted.connect(self._draw_page)
        self.saving.clicked.connect(lambda _checked=False: self.save())
        self.printing.clicked.connect(lambda _checked=False: self.print())
        self.way_out.troubled.connect(lambda _lead, sentence: self.show_problem(sentence))
        self.way_out.done.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.printing.click)

    def _set_out(self, width: int, languages: bool) -> None:
        holder = QWidget()
        side = QVBoxLayout(holder)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addLayout(self.first)
        language = Field(translate("Papers", "Language of the paper"), self.language)
        language.setVisible(languages)
        side.addWidget(language)
        side.addLayout(self.choices)
        side.addWidget(self.leaving)
        side.addStretch(1)
        self._side, self._wide = holder, current().px(width)
        self.preview.area.setMinimumSize(*PREVIEW_SIZE)
        way = QBoxLayout.Direction
        # Large letters leave no room beside each other: the paper stands under the choices.
        row = QBoxLayout(way.TopToBottom if current().scale >= STACKED else way.LeftToRight)
        row.setSpacing(16)
        row.addWidget(holder)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)
        self.add_button(Button(translate("Papers", "Close")), "safe")
        self._foot.addWidget(self.saving)
        self.add_button(self.printing, "deed")

    def open(self) -> None:
        """Show it, the choices as wide as the longest of them."""
        if current().scale < STACKED:
            self._side.setFixedWidth(max(self._wide, self._side.minimumSizeHint().width()))
        super().open()

    # --- what a subclass says ----------------------------------------------------------------

    def document_kind(self) -> str:
        """Which document it is, as the log knows it."""
        raise NotImplementedError

    def wanted(self) -> DocumentChoices:
        """What was chosen, for a document of the list."""
        raise NotImplementedError

    def maker(self) -> Callable[[Services], Draft]:
        """Reads the paper; called on the store worker."""
        kind, wanted = self.document_kind(), self.wanted()
        return lambda services: services.documents.draft(kind, wanted)

    # --- drawing -----------------------------------------------------------------------------

    def draw(self) -> None:
        """Make the paper anew; only the newest is shown."""
        self._asked += 1
        number = self._asked
        self.document = None
        self.preview.set_busy(True)
        self.desk.ask(self, self.maker(), lambda draft: self._draw(number, draft), self._not_drawn)

    def _draw(self, number: int, draft: Draft) -> None:
        if number == self._asked:
            make = partial(drawn, draft)
            self.desk.draw(self, make, lambda document: self._show(number, draft, document), self._not_drawn)

    def _show(self, number: int, draft: Draft, document: Document) -> None:
        if number == self._asked:
            self._draft, self.document = draft, document
            self.preview.set_busy(False)
            self.preview.show_document(document)

    def _not_drawn(self, error: OpmaatError) -> None:
        self.preview.set_busy(False)
        self.show_problem(words.error_text(error))

    def _draw_page(self, document: Document, page: int, size: QSize) -> None:
        self.desk.draw(self, lambda: picture_of(document, page, size), self.preview.show_picture)

    # --- leaving -----------------------------------------------------------------------------

    def save(self) -> None:
        """Ask where, and save the paper that is shown."""
        self._leave(Deed.SAVE)

    def print(self) -> None:
        """Ask for a printer, and print the paper that is shown."""
        self._leave(Deed.PRINT)

    def _leave(self, deed: Deed) -> None:
        if self.document is not None and self._draft is not None:
            self.last_step.leave(deed, Parting(self.document_kind(), self._draft, self.document))


def drawn(draft: Draft) -> Document:
    """Draw it, and count its pages. Paper worker only."""
    return make_document(draft.draw(), draft.file_name)
