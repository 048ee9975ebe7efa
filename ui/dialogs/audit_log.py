"""The log in words: who did what, by participant and period, to read and to print (P12)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QGridLayout, QHeaderView, QWidget

from desktop.domain.audit_log import AuditAnswer, AuditGroup, AuditLine, AuditQuestion
from desktop.domain.period import Period
from desktop.language import privacy_words, translate, words
from desktop.language.file_words import moment_in_words
from desktop.services.document import DocumentChoices
from ui.desk import Desk
from ui.papers.dialog import PaperDialog
from ui.theme import current
from ui.widgets.bars import MessageBar
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.fields import Combo, Field
from ui.widgets.labels import label
from ui.widgets.tables import Table

TABLE_HEIGHT = 240
LARGE = 1.4
Index = QModelIndex | QPersistentModelIndex


class AuditModel(QAbstractTableModel):
    """When, about whom, what."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[AuditLine, ...] = ()
        self._heads = (
            translate("AuditDialog", "When"),
            translate("AuditDialog", "Participant"),
            translate("AuditDialog", "What"),
        )

    def show_lines(self, lines: tuple[AuditLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """Three."""
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        line = self.lines[index.row()]
        who = line.name or line.code or "–"
        return (moment_in_words(line.at.isoformat()), who, privacy_words.audit_text(line))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The words above a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class AuditDialog(Dialog):
    """Filters on top, lines below, print at the foot; says whether the log is whole."""

    def __init__(self, desk: Desk, participant_id: UUID | None, parent: QWidget | None) -> None:
        super().__init__(translate("AuditDialog", "Log: who did what"), parent, width=820)
        self._desk = desk
        self._opened: PaperDialog | None = None
        self.whole = MessageBar("info", "", "")
        self.whole.hide()
        self.person = Combo([("", translate("AuditDialog", "Everybody"))], translate("AuditDialog", "About"))
        self.period = Combo(_periods(), translate("AuditDialog", "Period"))
        self.group = Combo(
            [("", translate("AuditDialog", "Everything"))]
            + [(one.value, words.capital(privacy_words.audit_group(one))) for one in AuditGroup],
            translate("AuditDialog", "What"),
        )
        self._wanted = str(participant_id) if participant_id else ""
        self.model = AuditModel()
        self.table = Table(translate("AuditDialog", "Lines of the log"))
        self.table.setModel(self.model)
        self.count = label("", "caption", "ink2", wrap=True)
        self.printing = Button(translate("AuditDialog", "Print…"), "filled", "printer")
        self._set_out()
        for combo in (self.person, self.period, self.group):
            combo.chosen.connect(lambda _value: self.read())
        self.printing.clicked.connect(lambda _checked=False: self.print())
        desk.ask(self, lambda s: s.audit_log.people(), self._show_people)

    def _set_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        # Large letters: who in a row of its own.
        large = current().scale >= LARGE
        places = ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)) if large else ((0, 0), (0, 1), (0, 2))
        for place, (word, combo) in zip(
            places,
            (
                (translate("AuditDialog", "About"), self.person),
                (translate("AuditDialog", "Period"), self.period),
                (translate("AuditDialog", "What"), self.group),
            ),
            strict=True,
        ):
            grid.addWidget(Field(word, combo), *place)
        # A name with its code needs the most room.
        grid.setColumnStretch(0, 1)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(current().px(TABLE_HEIGHT))
        self.body.addWidget(self.whole)
        self.body.addLayout(grid)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.count)
        self.add_button(Button(translate("AuditDialog", "Close")), "safe")
        self.add_button(self.printing, "deed")

    def _show_people(self, people: tuple[tuple[UUID, str, str], ...]) -> None:
        everybody = ("", translate("AuditDialog", "Everybody"))
        self.person.set_options([everybody, *((str(row), f"{name} ({code})") for row, name, code in people)])
        self.person.set_value(self._wanted)
        self.read()

    def question(self) -> AuditQuestion:
        """What is asked for."""
        person, days, group = self.person.value(), self.period.value(), self.group.value()
        return AuditQuestion(
            UUID(person) if person else None,
            self._desk.services.place.clock.today() - timedelta(days=int(days)) if days else None,
            groups=frozenset({AuditGroup(group)} if group else ()),
        )

    def read(self) -> None:
        """Read the lines anew."""
        question = self.question()
        self._desk.ask(self, lambda s: s.audit_log.lines(question), self._show)

    def _show(self, answer: AuditAnswer) -> None:
        self.model.show_lines(answer.lines)
        counted = translate("AuditDialog", "%n line(s).", "", len(answer.lines))
        older = translate("AuditDialog", "Older lines are left out: choose a shorter period.")
        self.count.setText(f"{counted} {older}" if answer.more else counted)
        if answer.fault is None:
            self.whole.set_message("", translate("AuditDialog", "Checked line by line: the log is whole."))
        else:
            text = translate(
                "AuditDialog",
                "Line {number} was changed or is missing. Somebody was in the file outside Opmaat. Tell "
                "your organisation, and keep a backup from before.",
            )
            self.whole.hide()
            self.whole = self._alarm(text.format(number=answer.fault))
        self.whole.show()

    def _alarm(self, text: str) -> MessageBar:
        bar = MessageBar("error", translate("AuditDialog", "The log is not whole."), text)
        self.body.insertWidget(0, bar)
        return bar

    def print(self) -> None:
        """Show it as a paper."""
        question = self.question()
        self._opened = AuditPaperDialog(self._desk, question, self)
        self._opened.open()


class AuditPaperDialog(PaperDialog):
    """The log on paper, with codes in place of names."""

    def __init__(self, desk: Desk, question: AuditQuestion, parent: QWidget | None) -> None:
        super().__init__(desk, translate("AuditDialog", "Log on paper"), parent)
        self._question = question
        self.leaving.setText(translate("AuditDialog", "On it: codes, what was done and when. No names."))
        self.draw()
        self.language.setFocus()

    def document_kind(self) -> str:
        """As many pages as it takes."""
        return "audit"

    def wanted(self) -> DocumentChoices:
        """The same participant and period as on the screen."""
        period = Period(self._question.first, self._question.last)
        return DocumentChoices(self._question.participant_id, period=period, language=self.language.value())


def _periods() -> list[tuple[str, str]]:
    return [
        ("30", translate("AuditDialog", "The last month")),
        ("90", translate("AuditDialog", "The last three months")),
        ("365", translate("AuditDialog", "The last year")),
        ("", translate("AuditDialog", "From the beginning")),
    ]
