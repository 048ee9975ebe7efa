"""Which document: on the left. Only what exists is shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from desktop.language import translate
from ui.theme import current
from ui.widgets.ground import Ground
from ui.widgets.labels import IconLabel, label

BAR = 3
ICON = 20


class DocumentItem(QAbstractButton):
    """One document: icon and word; the chosen one has tint, bar and weight."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setMinimumHeight(current().px(40))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a row, or as the words when they wrap."""
        theme = current()
        width = max(self.width(), theme.px(200))
        high = self._words(width).height()
        return QSize(theme.px(200), max(theme.px(40), high + theme.px(18)))

    def _words(self, width: int) -> QRect:
        theme = current()
        left = theme.px(16 + ICON + 12)
        room = QRect(left, 0, width - left - theme.px(12), 1000)
        self.setFont(theme.font("body_strong" if self.isChecked() else "body"))
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint, bar, icon, words."""
        theme, painter = current(), QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme.colour("selected"))
            painter.fillRect(0, 0, BAR, self.height(), theme.colour("accent"))
            if theme.contrast:
                painter.setPen(theme.colour("accent"))
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.colour("hover"))
        size = theme.px(ICON)
        icon = theme.pixmap(self._icon_name, "accent" if self.isChecked() else "ink2", size)
        painter.drawPixmap(theme.px(16), (self.height() - size) // 2, size, size, icon)
        words = self._words(self.width())
        words.moveTop((self.height() - words.height()) // 2)
        words.setRight(self.width())
        painter.setFont(self.font())
        painter.setPen(theme.colour("ink"))
        painter.drawText(words, Qt.TextFlag.TextWordWrap.value, self.text())


class ChoicePanel(Ground):
    """Title, and the documents in groups."""

    def __init__(self) -> None:
        super().__init__("surface", "right")
        self.progress = DocumentItem("file-text", translate("ReportsPage", "Progress for the supervisor"))
        self.progress.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(8)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = label(translate("ReportsPage", "Reports"), "title")
        self._group = label(translate("ReportsPage", "About one participant"), "caption", "ink2")
        self._what = label(
            translate(
                "ReportsPage",
                "One page that shows whether the way of working is followed: order, gaps, conditions, "
                "what came of each contact, and what you want to ask.",
            ),
            "caption",
            "ink2",
            wrap=True,
        )
        self._seen = IconLabel("eye", translate("ReportsPage", "What you see is what you save."), "ink2")
        for widget in (title, self._group, self._what, self._seen):
            widget.setContentsMargins(16, 0, 16, 0)
        column.addWidget(title)
        column.addWidget(self._group)
        column.addWidget(self.progress)
        column.addWidget(self._what)
        column.addWidget(self._seen)

    def set_compact(self, compact: bool) -> None:
        """Only title and documents: the options need the room below."""
        for widget in (self._group, self._what, self._seen):
            widget.setVisible(not compact)
