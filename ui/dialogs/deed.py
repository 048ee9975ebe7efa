"""The shape of a dialog that does one thing: explain, ask, do, and say why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.errors import OpmaatError, Problem, Rejected
from desktop.language import translate, words
from desktop.services.office import Services
from desktop.services.workplace import Done
from ui.desk import Desk
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.page import bring_to
from ui.widgets.tall_sheet import TallSheet

WHY_WIDTH = 240


class DeedDialog(Dialog):
    """One filled button with the deed; ``erase``: one that Enter does not press; ``tall``: one that
    scrolls where letters are large or the screen is low.

    What the rules refuse is shown beside its field, else on top.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        deed: str,
        parent: QWidget | None,
        width: int = 560,
        *,
        erase: bool = False,
        tall: bool = False,
    ) -> None:
        super().__init__(title, parent, width)
        if tall:
            sheet = TallSheet(title, self.minimumWidth() - 48)
            self.body.addWidget(sheet, 1)
            self.body = sheet.body
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self.deed = Button(deed, "erase", "trash-2") if erase else Button(deed, "filled")
        self.safe = Button(translate("DeedDialog", "Not now"))
        self.add_button(self.deed, "deed")
        self.add_button(self.safe, "safe")
        self.deed.clicked.connect(lambda _checked=False: self.perform())
        # Where Enter begins a new line, Ctrl+Enter does the deed, as on the session form.
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.deed.click)
        self.why = label("", "caption", "ink2", wrap=True)
        self.why.setMaximumWidth(current().px(WHY_WIDTH))
        self.why.hide()
        self._left.addWidget(self.why)

    def block(self, reason: str, *, shown: bool = True) -> None:
        """Hold the deed back; the reason stands beside the button unless the dialog says it elsewhere."""
        self.deed.set_blocked(reason)
        self.why.setText(reason)
        # In a row with buttons a label that wraps would be as narrow as its longest word.
        wide = self.why.fontMetrics().horizontalAdvance(reason) + 4
        self.why.setMinimumWidth(min(wide, current().px(WHY_WIDTH)))
        self.why.setVisible(bool(reason) and shown)

    def perform(self) -> None:
        """Do it; dialogs override this and call :meth:`submit`."""

    def submit(
        self,
        call: Callable[[Services], Done[Any]],
        said: str,
        then: Callable[[Any], None] | None = None,
        *,
        undoable: bool = True,
    ) -> None:
        """Write through the desk; close when it is done, stay open with the reasons when it is not."""
        for field in self.fields.values():
            field.set_error("")
        self.clear_problem()
        self.deed.setEnabled(False)

        def finished(value: Any) -> None:  # noqa: ANN401 - each deed gives something else
            if then is not None:
                then(value)
            self.accept()

        self.desk.do(self, call, finished, self._refused, said=said, undoable=undoable)

    def _refused(self, error: OpmaatError) -> None:
        self.deed.setEnabled(True)
        if isinstance(error, Rejected):
            self.show_problems(error.problems)
        else:
            self.show_problem(words.error_text(error))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Put each reason beside its field; the ones without a field stand on top."""
        loose = []
        first: Field | None = None
        for problem in problems:
            field = self.fields.get(problem.field)
            if field is None:
                loose.append(words.problem_text(problem))
                continue
            field.set_error(words.problem_text(problem))
            first = first or field
        if loose:
            self.show_problem(" ".join(dict.fromkeys(loose)))
        if first is not None:
            bring_to(first.editor)


def say(dialog: Dialog, text: str, role: str = "ink") -> None:
    """Add a paragraph to a dialog."""
    dialog.body.addWidget(label(text, "body", role, wrap=True))


def reason_list(problems: Sequence[Problem]) -> QWidget:
    """Every reason why not, one line each."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for text in dict.fromkeys(words.problem_text(problem) for problem in problems):
        column.addLayout(icon_line("circle-alert", text, "ink"))
    return holder


def icon_line(icon: str, text: str, role: str) -> QHBoxLayout:
    """An icon with a sentence that wraps beside it."""
    theme = current()
    row = QHBoxLayout()
    row.setSpacing(8)
    picture = QLabel()
    size = theme.px(18)
    picture.setPixmap(theme.pixmap(icon, role, size, picture.devicePixelRatioF()))
    picture.setFixedSize(size, theme.px(22))
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    sentence = label(text, "body", role, wrap=True)
    row.addWidget(sentence, 1)
    return row
