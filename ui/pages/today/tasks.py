"""Everything that is open, one row each, with the button and the digit that go where it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import current_language, translate, words
from desktop.services.today import OpenTask
from ui.step import step_icon
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.cards import Card, hairline
from ui.widgets.labels import KeyHint, label

SHOWN_AT_ONCE = 8
"""Tasks that fit beside the visits without scrolling; the button below shows as many more."""
DIGITS = 9
"""So many tasks have a key of their own."""
NO_HINTS_FROM = 1.5
"""Letters so large that the key hints give way (``design.md`` 4)."""


class TaskCard(Card):
    """What is open, heaviest first; ``acted`` with the task whose button or digit was pressed."""

    acted = Signal(object)

    def __init__(self, tasks: Sequence[OpenTask], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tuple(tasks)
        self._rows = 0
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._head(len(tasks)))
        self.more = Button("", "quiet", "chevron-down", parent=self)
        self.more.clicked.connect(self._show_more)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_more()

    def act_on(self, number: int) -> None:
        """Do what the button of row ``number`` does, counted from 1; a number without a row does nothing."""
        if 1 <= number <= self._rows:
            self.acted.emit(self._tasks[number - 1])

    def _show_more(self) -> None:
        """Put the next rows in: a long list is read from the top, and each row costs time to make."""
        upto = min(self._rows + SHOWN_AT_ONCE, len(self._tasks))
        for number in range(self._rows, upto):
            place = self.body.count() - 1
            self.body.insertWidget(place, hairline(self))
            self.body.insertWidget(place + 1, self._row(number + 1, self._tasks[number]))
        self._rows = upto
        rest = len(self._tasks) - upto
        self.more.setVisible(rest > 0)
        self.more.setText(translate("TodayPage", "Show more, %n still", "", rest))

    def _head(self, count: int) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(label(translate("TodayPage", "Still open"), "heading", parent=head))
        counted = translate("TodayPage", "{count}, most important first").format(count=count)
        row.addWidget(label(counted, "body", "ink2", parent=head))
        row.addStretch(1)
        return head

    def _row(self, number: int, task: OpenTask) -> QWidget:
        theme = current()
        title, reason = task_text(task)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        icon = label("", "caption", parent=line)
        name = step_icon(task.step)
        size = theme.px(20)
        icon.setPixmap(theme.pixmap(name, "warn" if name == "triangle-alert" else "ink", size))
        icon.setFixedWidth(size + 4)
        marks = QVBoxLayout()
        marks.setSpacing(4)
        marks.addStretch(1)
        marks.addWidget(icon)
        row.addLayout(marks)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(label(f"{task.name}: {title}", "body_strong", wrap=True, parent=line))
        if reason:
            texts.addWidget(label(reason, "caption", "ink2", wrap=True, parent=line))
        row.addLayout(texts, 1)
        button = Button(words.next_step_action(task.step), parent=line)
        button.setAccessibleName(f"{words.next_step_action(task.step)}, {task.name}")
        button.clicked.connect(lambda: self.acted.emit(task))
        row.addWidget(button)
        if number <= DIGITS:
            button.setAccessibleDescription(translate("TodayPage", "Key {key}").format(key=number))
            if theme.scale < NO_HINTS_FROM:
                hint = KeyHint(str(number))
                hint.setParent(line)
                marks.addWidget(hint)
        marks.addStretch(1)
        return line


def task_text(task: OpenTask) -> tuple[str, str]:
    """Title and reason of one row."""
    title, reason = words.next_step_text(task.step)
    if task.condition is not None:
        return words.condition_task(
            task.condition.kind, task.condition.condition, task.condition.label
        ), reason
    if task.instrument is not None:
        return title, task.instrument[current_language()]
    return title, reason
