"""One document for many participants: who, how, where to; then how far it is and what did not come."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import Rejected
from desktop.domain.folding import folded
from desktop.language import translate, words
from desktop.services.batch import (
    BatchOrder,
    BatchResult,
    Failure,
    Subject,
    Wrong,
    free_folder,
    typed_left_out,
)
from desktop.services.document import DocumentChoices, DocumentKind
from desktop.services.documents import LONGEST_RECIPIENT
from desktop.services.drawing_room import DrawingRoom
from desktop.services.participants import ListedParticipant
from ui.desk import Desk
from ui.pages.reports.batch_run import BatchRun
from ui.pages.reports.secret import PasswordChoice
from ui.papers.printing import AskPath, ask_for_path
from ui.papers.way_out import WayOut
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Field, Radio, line_edit
from ui.widgets.labels import label
from ui.widgets.progress import BusyBar

LIST_HEIGHT = 220


@dataclass(frozen=True, slots=True)
class Wanted:
    """What stood on the page when many were asked for."""

    kind: DocumentKind
    choices: DocumentChoices
    people: tuple[ListedParticipant, ...]


class BatchDialog(Dialog):
    """Asks, runs, and tells what came of it. Closing it stops what is running."""

    def __init__(self, desk: Desk, wanted: Wanted, parent: QWidget | None) -> None:
        title = translate("BatchDialog", "{document}, for more participants")
        super().__init__(title.format(document=wanted.kind.title()), parent, width=560)
        self.desk = desk
        self.wanted = replace(wanted, choices=typed_left_out(wanted.kind, wanted.choices))
        self.run: BatchRun | None = None
        # Its processes get ready while the questions are answered.
        self.room = DrawingRoom()
        self.way_out = WayOut(desk, self)
        self.ask_folder: AskPath = partial(ask_for_folder, self)
        self.ask_path: AskPath = partial(ask_for_path, self)
        self.people = people_list(wanted.people)
        self.apart = Radio(translate("BatchDialog", "A PDF for each, in a new folder"))
        self.together = Radio(translate("BatchDialog", "Everything in one PDF"))
        self.recipient = line_edit(max_length=LONGEST_RECIPIENT)
        self.secret = PasswordChoice()
        self.busy = BusyBar("", cancellable=True)
        self.told = label("", wrap=True)
        self.failures = QListWidget()
        self.start = Button(translate("BatchDialog", "Make them…"), "filled", "files")
        self.safe = Button(translate("BatchDialog", "Close"))
        self._furnish()
        self._connect()
        self._count()

    def _furnish(self) -> None:
        self.asking, self.making = self._questions(), column_of(self.busy)
        self.failures.setAccessibleName(translate("BatchDialog", "Not made, and why"))
        self.failures.setWordWrap(True)
        self.failures.setMinimumHeight(current().px(160))
        self.telling = column_of(self.told, self.failures)
        for step in (self.asking, self.making, self.telling):
            self.body.addWidget(step, 1)
            step.setVisible(step is self.asking)
        self.add_button(self.safe, "safe")
        self.add_button(self.start, "deed")

    def _questions(self) -> QWidget:
        self.how = label(how_text(self.wanted), "caption", "ink2", wrap=True)
        self.all = Button(translate("BatchDialog", "Choose everybody"), "quiet", small=True)
        self.none = Button(translate("BatchDialog", "Choose nobody"), "quiet", small=True)
        row = QHBoxLayout()
        row.addWidget(label(translate("BatchDialog", "For whom"), "body_strong"))
        row.addStretch(1)
        row.addWidget(self.all)
        row.addWidget(self.none)
        self._where = QButtonGroup(self)
        for radio in (self.apart, self.together):
            self._where.addButton(radio)
        self.apart.setChecked(True)
        hint = translate("BatchDialog", "Such as: my supervisor. It is kept in your file.")
        to = Field(translate("BatchDialog", "To whom do they go?"), self.recipient, hint, optional=True)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.how)
        column.addLayout(row)
        for widget in (self.people, self.apart, self.together, to, self.secret):
            column.addWidget(widget)
        column.addStretch(1)
        return whole

    def _connect(self) -> None:
        self.people.itemChanged.connect(lambda _item: self._count())
        self.all.clicked.connect(lambda _checked=False: self._choose(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda _checked=False: self._choose(Qt.CheckState.Unchecked))
        self.start.clicked.connect(lambda _checked=False: self.begin())
        self.busy.cancelled.connect(self.stop)
        self.finished.connect(lambda _result: self.stop())
        self.desk.leaving.connect(self.stop)
        self.destroyed.connect(self.room.close)

    # --- asking

    def chosen(self) -> tuple[Subject, ...]:
        """Who is ticked, in the order of the list."""
        ticked = (self.people.item(row) for row in range(self.people.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in ticked
            if item.checkState() is Qt.CheckState.Checked
        )

    def _choose(self, state: Qt.CheckState) -> None:
        self.people.blockSignals(True)
        for row in range(self.people.count()):
            self.people.item(row).setCheckState(state)
        self.people.blockSignals(False)
        self._count()

    def _count(self) -> None:
        count = len(self.chosen())
        self.start.setText(translate("BatchDialog", "Make %n document(s)…", "", count))
        self.start.set_blocked("" if count else translate("BatchDialog", "Choose somebody first."))

    def begin(self) -> None:
        """Ask where to, and make them."""
        if not self.secret.check():
            return
        day = self.desk.services.place.clock.today().isoformat()
        name = f"opmaat-{'-'.join(re.findall('[a-z0-9]+', folded(self.wanted.kind.title())))}-{day}"
        if self.together.isChecked():
            self.ask_path(str(self.way_out.folder / f"{name}.pdf"), self.make)
        else:
            self.ask_folder(
                str(self.way_out.folder), lambda parent: self._in_folder(free_folder(parent, name))
            )

    def _in_folder(self, folder: Path) -> None:
        try:
            folder.mkdir()
        except OSError:
            self.show_problem(translate("BatchDialog", "No folder can be made there. Choose another place."))
            return
        self.make(folder)

    # --- making

    def make(self, target: Path) -> None:
        """Make them; ``target`` is the new folder or the file."""
        self.clear_problem()
        order = BatchOrder(
            self.wanted.kind,
            self.wanted.choices,
            self.chosen(),
            target,
            self.together.isChecked(),
            self.secret.value(),
            self.recipient.text(),
        )
        self.busy.set_text(translate("BatchDialog", "The documents are being made."))
        self.busy.cancel_button.setEnabled(True)
        self._turn_to(self.making)
        self.start.hide()
        self.safe.hide()
        self.busy.cancel_button.setFocus()
        run = self.run = BatchRun(self.desk, order, self.room, self)
        run.progressed.connect(self.busy.set_progress)
        run.merging.connect(self._merging)
        run.finished.connect(partial(self._tell, target))
        self.way_out.remember(replace(self.way_out.habits, folder=str(target.parent)))
        run.start()

    def _turn_to(self, step: QWidget) -> None:
        """Show one of the three steps; what is hidden asks for no room."""
        for one in (self.asking, self.making, self.telling):
            one.setVisible(one is step)

    def _merging(self) -> None:
        self.busy.set_text(translate("BatchDialog", "Everything is drawn. One PDF is being made of it."))
        self.busy.set_progress(0, 0)

    def stop(self) -> None:
        """Stop what is running, and the processes; what is on the disk stays there."""
        if self.run is not None:
            self.run.stop()
        self.room.close()

    def _tell(self, target: Path, result: BatchResult) -> None:
        self.run = None
        self.told.setText(result_text(result, target))
        self.failures.clear()
        for failure in result.failures:
            self.failures.addItem(f"{failure.subject.name} ({failure.subject.code}): {why_text(failure)}")
        self.failures.setVisible(bool(result.failures))
        self._turn_to(self.telling)
        self.setAccessibleDescription(self.told.text())
        self.safe.show()
        self.safe.setDefault(True)
        self.safe.setFocus()


def people_list(people: Sequence[ListedParticipant]) -> QListWidget:
    """Everybody with a tick; who has not begun starts without one."""
    found = QListWidget()
    found.setAccessibleName(translate("BatchDialog", "For whom"))
    found.setMinimumHeight(current().px(LIST_HEIGHT))
    for row in people:
        item = QListWidgetItem(f"{row.name} ({row.code})")
        item.setData(Qt.ItemDataRole.UserRole, Subject(row.id, row.code, row.name))
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if row.state is not None else Qt.CheckState.Unchecked)
        found.addItem(item)
    if found.count():
        found.setCurrentRow(0)
    return found


def column_of(*widgets: QWidget) -> QWidget:
    """Widgets under each other, at the top."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return holder


def how_text(wanted: Wanted) -> str:
    """How each will look, and what never goes along."""
    named = wanted.choices.named
    parts = [
        translate("BatchDialog", "As chosen on the page, with the name.")
        if named
        else translate("BatchDialog", "As chosen on the page, without names; file names hold codes."),
        translate("BatchDialog", "Own text never goes along with many at once."),
    ]
    if wanted.kind.items is not None:
        parts.append(translate("BatchDialog", "Each is the one that comes next, with everything on it."))
    if not named:
        parts.append(translate("BatchDialog", "Where a word looks like a name, that one is not made."))
    return " ".join(parts)


def why_text(failure: Failure) -> str:
    """Why nothing was made of somebody."""
    if failure.why is Wrong.NAME_IN_IT:
        found = ", ".join(f"‘{word}’" for word in failure.words)
        sentence = translate("BatchDialog", "{words} looks like a name. Look at this one by itself.")
        return sentence.format(words=found)
    if failure.why is Wrong.CONSENT:
        return translate("BatchDialog", "No consent for this. Share it by itself: then you can say why.")
    if failure.why is Wrong.NOT_DRAWN:
        return translate("BatchDialog", "It could not be drawn. Try this one by itself.")
    if failure.why is Wrong.NOT_REACHED:
        return translate("BatchDialog", "Not made any more: above is why.")
    if isinstance(failure.why, Rejected):
        return " ".join(words.problem_text(problem) for problem in failure.why.problems)
    return words.error_text(failure.why)


def result_text(result: BatchResult, target: Path) -> str:
    """How many there are, where they are, and why not all."""
    made = translate("BatchDialog", "%n document(s) made.", "", result.made)
    parts = [made]
    if result.made:
        parts.append(translate("BatchDialog", "They are in ‘{place}’.").format(place=target.name))
    if result.trouble is not None:
        parts.append(words.error_text(result.trouble))
    elif result.stopped:
        rest = result.total - result.made - len(result.failures)
        parts.append(translate("BatchDialog", "Stopped: %n was (were) not made yet.", "", rest))
    if result.failures:
        parts.append(translate("BatchDialog", "Not made: %n, see below.", "", len(result.failures)))
    return " ".join(parts)


def ask_for_folder(parent: QWidget, begin: str, then: Callable[[Path], None]) -> None:
    """Open the folder dialog of the system beside the window."""
    title = translate("BatchDialog", "In which folder?")
    dialog = QFileDialog(parent.window(), title, begin)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()
