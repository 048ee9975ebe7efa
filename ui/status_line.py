"""The status line: keys on the left, the state of the backup on the right (P5)."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.language import dates, translate
from ui.theme import current
from ui.widgets.labels import IconLabel, label

APART = "    "
"""Between two keys."""
GAP = 16


class StatusLine(QFrame):
    """28 px at the foot of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setFixedHeight(current().px(28))
        self._words = translate("StatusLine", "F1 help with this page    Ctrl+K search and do    Ctrl+Z undo")
        self.keys = label(self._words, "caption", "ink2")
        self.notice = label("", "caption", "ink")
        self.notice.hide()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 0)
        self._layout.addWidget(self.keys)
        self._layout.addWidget(self.notice)
        self._layout.addStretch(1)
        self.backup: IconLabel | None = None

    def show_notice(self, text: str) -> None:
        """Say something that passes, in place of the keys; empty: the keys are back."""
        if text != self.notice.text():
            self.notice.setText(text)
            self.notice.setVisible(bool(text))
            self.keys.setVisible(not text)

    def show_backup(self, made_at: datetime | None, now: datetime) -> None:
        """Show when the last backup was made; older than a day or none is said in words."""
        if self.backup is not None:
            self.backup.deleteLater()
        self.backup = backup_label(made_at, now)
        self._layout.addWidget(self.backup)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other keys."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """With large letters the last keys give way: all of them stand in the help."""
        beside = self.backup.sizeHint().width() + GAP if self.backup is not None else 0
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - beside
        keys, metrics = self._words.split(APART), self.keys.fontMetrics()
        while len(keys) > 1 and metrics.horizontalAdvance(APART.join(keys)) > room:
            keys.pop()
        self.keys.setText(APART.join(keys))


def backup_label(made_at: datetime | None, now: datetime) -> IconLabel:
    """Icon and words for the age of the last backup."""
    if made_at is None:
        return IconLabel("info", translate("StatusLine", "Backup: follows after the first change"), "ink2")
    local, here = made_at.astimezone(), now.astimezone()
    text = translate("StatusLine", "Backup: {when}").format(when=dates.ago(local, here))
    fresh = (here.date() - local.date()).days <= 1
    return IconLabel("circle-check" if fresh else "triangle-alert", text, "good" if fresh else "warn")
