"""A title over choices that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.labels import label
from ui.widgets.segmented import RING, SegmentedChoice


def group(title: str, *widgets: QWidget, note: str = "") -> QWidget:
    """A title over widgets that belong together, with a remark beside it."""
    whole = QWidget()
    whole.setAccessibleName(title)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addSpacing(RING)
    head.addWidget(label(title, "body_strong"))
    head.addWidget(label(note, "caption", "ink2"))
    head.addStretch(1)
    column.addLayout(head)
    for widget in widgets:
        row = QHBoxLayout()
        # A segmented choice keeps room for its ring by itself: all outlines stand under the title.
        row.setContentsMargins(0 if isinstance(widget, SegmentedChoice) else RING, 0, 0, 0)
        row.addWidget(widget)
        if isinstance(widget, SegmentedChoice):
            row.addStretch(1)
        column.addLayout(row)
    return whole
