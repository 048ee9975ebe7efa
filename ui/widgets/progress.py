"""Work that takes a while, shown without blinking."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from desktop.language import translate
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.labels import label
from ui.widgets.speaking import announce


class BusyBar(QFrame):
    """What is being done, how far it is, and a way to stop when stopping is safe."""

    cancelled = Signal()

    def __init__(self, text: str, cancellable: bool = False) -> None:
        super().__init__()
        self._text = label(text, wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(current().px(8))
        self.progress.setMinimumWidth(current().px(160))
        self.cancel_button = Button(translate("BusyBar", "Stop"), small=True)
        if not cancellable:
            self.cancel_button.hide()
        self.cancel_button.clicked.connect(self._cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.progress)
        layout.addWidget(self.cancel_button)
        self.set_text(text)
        self.set_progress(0, 0)

    def text(self) -> str:
        """Return what the bar says."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Say what is being done now."""
        if text != self._text.text() and self.isVisible():
            announce(self, text)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.progress.setAccessibleName(text)

    def set_progress(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` steps; a total of 0 means that nobody knows how long it takes."""
        self.progress.setRange(0, max(total, 0))
        self.progress.setValue(min(done, total) if total > 0 else -1)
        if total > 0:
            whole = translate("BusyBar", "{done} of {total}").format(done=min(done, total), total=total)
            self.progress.setAccessibleDescription(whole)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what is being done when it begins."""
        super().showEvent(event)
        announce(self)

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.cancelled.emit()
