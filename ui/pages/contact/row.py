"""One condition of the checklist: folded to one line, or open with its reason."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.conditions import ConditionStatus
from desktop.domain.contact import Answer
from desktop.language import words
from ui.pages.contact.sentences import details, pack_text, row_name
from ui.theme import current
from ui.widgets.answer_choice import AnswerChoice
from ui.widgets.labels import Label, label
from ui.widgets.segmented import RING

CODE_WIDTH, RIGHT_MARGIN, TEXT_LEFT = 34, 4, 12
LINE = 36


class Hardness(Label):
    """ "hard" in semi-bold, "zacht" quiet; both small."""

    def __init__(self, hard: bool) -> None:
        super().__init__(words.hardness(hard), "caption", "ink" if hard else "ink2")
        self._hard = hard
        self._embolden()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme gives another font, and takes the weight away."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._embolden()

    def _embolden(self) -> None:
        if self._hard:
            font = current().font("caption")
            font.setWeight(QFont.Weight.DemiBold)
            self.setFont(font)


class ConditionRow(QWidget):
    """Code, label, hard or soft, and the three answers; framed while the keyboard is here."""

    answered = Signal(str, str)
    """Condition code and answer."""
    stepped = Signal(int, bool)
    """Go up (-1) or down (+1); ``True`` after an answer by letter."""
    entered = Signal()
    """The keyboard came here or left: what is open changes."""

    def __init__(self, status: ConditionStatus) -> None:
        super().__init__()
        self.status = status
        self.code = status.condition.code
        self.open = False
        condition = status.condition
        self.choice = AnswerChoice(row_name(condition))
        self.choice.setParent(self)
        self._code = label(self.code, "caption", "ink2")
        self._label = label(pack_text(condition.label), "body")
        self._hard = Hardness(condition.hard)
        self._evidence: list[str] = []
        self.details = label("", "caption", "ink2", wrap=True)
        self._lay_out()
        self._connect()
        self.show_status(status, [])

    def _lay_out(self) -> None:
        theme = current()
        line = QWidget()
        line.setFixedHeight(theme.px(LINE))
        row = QHBoxLayout(line)
        row.setContentsMargins(TEXT_LEFT, 0, self.choice.sizeHint().width(), 0)
        row.setSpacing(0)
        self._code.setFixedWidth(theme.px(CODE_WIDTH))
        row.addWidget(self._code)
        row.addWidget(self._label)
        row.addSpacing(theme.px(6))
        row.addWidget(self._hard)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(line)
        whole.addWidget(self.details)
        self.details.setContentsMargins(TEXT_LEFT + theme.px(CODE_WIDTH), 0, TEXT_LEFT, theme.px(6))
        self.details.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _connect(self) -> None:
        self.choice.chosen.connect(lambda value: self.answered.emit(self.code, value))
        self.choice.answered.connect(lambda: self.stepped.emit(1, True))
        self.choice.stepped.connect(lambda step: self.stepped.emit(step, False))
        self.choice.installEventFilter(self)

    @property
    def counts(self) -> bool:
        """Whether it is met."""
        return self.status.is_yes

    def show_status(self, status: ConditionStatus, evidence: list[str]) -> None:
        """Show where the condition stands; ``evidence`` are sentences of the program."""
        self.status = status
        value = status.answer.value if status.current and status.answer is not None else ""
        if self.choice.value() != value:
            self.choice.set_value(value)
        self.choice.set_previous(status.previous.value if status.previous is not None else "")
        self._evidence = evidence
        self._label.set_style("body" if status.is_yes else "body_strong")

    def set_read_only(self, read_only: bool) -> None:
        """Whether the answer can be given here; a computed one never can."""
        self.choice.set_read_only(read_only or self.status.computed)

    def takes_answers(self) -> bool:
        """Whether the counsellor answers this one."""
        return not self.status.computed

    def rank(self) -> int:
        """How early the reason is shown where room is short: 0 with the focus, then what asks most."""
        status = self.status
        if self.has_focus():
            return 0
        if status.is_yes:
            return 9
        given = status.answer in (Answer.NO, Answer.UNKNOWN)
        if status.condition.hard:
            return 1 if given else 2 if status.reopened_by else 4
        return 3 if given or status.reopened_by else 5

    def has_focus(self) -> bool:
        """Whether the keyboard is in this row."""
        return self.choice.hasFocus()

    def take_focus(self) -> None:
        """Bring the keyboard here."""
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_open(self, open_: bool, width: int) -> None:
        """Show or fold the reason; the row is as high as it takes at this width."""
        self.open = open_
        self.details.setVisible(open_)
        self.setFixedHeight(current().px(LINE) + (self.details.heightForWidth(width) if open_ else 0))

    def detail_height(self, width: int, *, advice: bool) -> int:
        """Height in pixels that the reason takes at this width.

        ``advice``: what to do is said here too, because no verdict beside the rows says it.
        """
        text = "\n".join(details(self.status, self._evidence, advice=advice or self.has_focus()))
        if text != self.details.text():
            self.details.setText(text)
        return self.details.heightForWidth(width)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row brings the keyboard here."""
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answers at the right, the room for their ring outside the line."""
        super().resizeEvent(event)
        size = self.choice.sizeHint()
        top = (current().px(LINE) - size.height()) // 2
        self.choice.setGeometry(
            self.width() - size.width() - RIGHT_MARGIN + RING, top, size.width(), size.height()
        )
        self.choice.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the frame and say that the keyboard came or went."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            self.entered.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint and frame with the focus; a hairline below without it."""
        theme = current()
        painter = QPainter(self)
        if self.has_focus():
            painter.fillRect(self.rect(), theme.colour("selected"))
            focus = theme.colour("focus")
            for x, y, width, height in (
                (0, 0, self.width(), 2),
                (0, self.height() - 2, self.width(), 2),
                (0, 0, 2, self.height()),
                (self.width() - 2, 0, 2, self.height()),
            ):
                painter.fillRect(x, y, width, height, focus)
            return
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
