"""One column of the checklist: groups of conditions on a sheet, unfolded as far as there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.language import translate, words
from ui.pages.contact.row import LINE, ConditionRow
from ui.theme import current
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, label

HEAD = 32
FOLDED_RANK = 9
"""Rows of this rank stay folded: they are in order."""


class GroupHead(QWidget):
    """ "Plek", how many are open hard and how many are yes."""

    def __init__(self, group: str, rows: Sequence[ConditionRow]) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self.open_hard = IconLabel("triangle-alert", "", "warn")
        self.counted = label("", "caption", "ink2")
        self.title = label(words.condition_group(group), "body_strong")
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(current().px(10))
        line.addWidget(self.title)
        line.addStretch(1)
        line.addWidget(self.open_hard)
        line.addWidget(self.counted)
        self.setFixedHeight(current().px(HEAD))

    def show_counts(self) -> None:
        """Count the rows again."""
        hard = sum(row.status.condition.hard and not row.counts for row in self._rows)
        self.open_hard.set("triangle-alert", translate("ContactPage", "%n hard open", "", hard), "warn")
        self.open_hard.setVisible(bool(hard))
        yes = sum(row.counts for row in self._rows)
        self.counted.setText(
            translate("ContactPage", "{yes} of {total} yes").format(yes=yes, total=len(self._rows))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the window, with a hairline below."""
        painter, theme = QPainter(self), current()
        painter.fillRect(self.rect().adjusted(1, 0, -1, 0), theme.colour("window"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


class Column(Card):
    """Some groups below each other."""

    resized = Signal()
    """Another width: reasons wrap in another way."""

    def __init__(self, groups: Sequence[tuple[str, Sequence[ConditionRow]]]) -> None:
        super().__init__()
        self.heads = [GroupHead(group, rows) for group, rows in groups]
        self.rows = [row for _, rows in groups for row in rows]
        self.body.setContentsMargins(1, 1, 1, 2)
        self.body.setSpacing(0)
        for head, (_, rows) in zip(self.heads, groups, strict=True):
            self.body.addWidget(head)
            for row in rows:
                self.body.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say when the width changed, as when a scroll bar comes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()

    def show_counts(self) -> None:
        """Count every group again."""
        for head in self.heads:
            head.show_counts()

    def unfold(self, room: int) -> None:
        """Open the reasons that matter most, class by class, as long as the column fits in ``room``.

        The row with the keyboard is always open. ``room`` in pixels; 0 means as much as it takes.
        """
        margins = self.body.contentsMargins()
        width = self.contentsRect().width() - margins.left() - margins.right()
        heights = {row: row.detail_height(width, advice=not room) for row in self.rows}
        used = self._folded_height() + sum(heights[row] for row in self.rows if row.rank() == 0)
        limit = 0
        for rank in range(1, FOLDED_RANK):
            used += sum(heights[row] for row in self.rows if row.rank() == rank)
            if room and used > room:
                break
            limit = rank
        for row in self.rows:
            row.set_open(row.rank() <= limit, width)

    def _folded_height(self) -> int:
        theme = current()
        heads, rows = len(self.heads) * theme.px(HEAD), len(self.rows) * theme.px(LINE)
        margins = self.body.contentsMargins()
        return heads + rows + margins.top() + margins.bottom() + 3
