"""The foot of the form: concern, what is saved, later on, done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language import dates, translate
from ui.theme import current
from ui.widgets.buttons import SHORT_FROM, Button, brief
from ui.widgets.labels import IconLabel, KeyHint, label
from ui.widgets.page import Footer

REASON_ABOVE_FROM = 1.25
"""Letter size from which what is said stands above the buttons instead of beside them."""


class SessionFoot(QWidget):
    """Always in sight, also where the form scrolls."""

    concern_asked = Signal()
    note_asked = Signal()
    later = Signal()
    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.concern = Button("", icon="life-buoy")
        self.note = brief(
            translate("SessionPage", "Working note…"),
            translate("SessionPage", "Note…"),
            "quiet",
            "notebook-pen",
        )
        self.note.setToolTip(translate("SessionPage", "Own working note, no part of the file"))
        self.jump_key = KeyHint("F6")
        self.jump = label(translate("SessionPage", "next part"), "caption", "ink2")
        self.kept = IconLabel("save", "", "ink2")
        self.kept.hide()
        self.later_button = Button(translate("SessionPage", "Go on later"))
        self.ready_button = Button(translate("SessionPage", "Done"), "filled", "check")
        self.key = KeyHint("Ctrl+Enter")
        self.reason = IconLabel("lock", "", "ink2")
        self.reason.set_wrap(True)
        self.reason.setMaximumWidth(current().px(380))
        self.reason.hide()
        self.concern.clicked.connect(lambda _checked=False: self.concern_asked.emit())
        self.note.clicked.connect(lambda _checked=False: self.note_asked.emit())
        self.later_button.clicked.connect(lambda _checked=False: self.later.emit())
        self.ready_button.clicked.connect(lambda _checked=False: self.ready.emit())
        self._lay_out()
        self.show_concern(False)

    def _lay_out(self) -> None:
        footer = Footer()
        above = current().scale >= REASON_ABOVE_FROM
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 4)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if above:
            self.reason.setMaximumWidth(current().px(640))
            row.addWidget(self.kept)
            row.addWidget(self.reason)
            whole.addLayout(row)
        whole.addWidget(footer)
        self.concern_key = KeyHint("Alt+9")
        footer.left.addWidget(self.concern)
        footer.left.addWidget(self.concern_key)
        # Once it stands in the foot: shown before, it would flash as a window of its own.
        self.concern_key.setVisible(not above)
        footer.left.addWidget(self.note)
        for hint in (self.jump_key, self.jump):
            footer.left.addWidget(hint)
            hint.setVisible(current().scale < REASON_ABOVE_FROM)
        if not above:
            footer.right.addWidget(self.kept)
            self.reason.setMinimumWidth(current().px(300))
            footer.right.addWidget(self.reason, 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self.later_button, self.ready_button, self.key):
            footer.right.addWidget(widget)
        self._show_key()

    def show_concern(self, filled: bool) -> None:
        """Say whether a concern was written down."""
        plain, there = translate("SessionPage", "Concern…"), translate("SessionPage", "Concern (filled in)…")
        if current().scale < SHORT_FROM:
            self.concern.setText(there if filled else plain)
            return
        # No room for the words in brackets: the tick says them to the eye.
        self.concern.setText(plain)
        self.concern.set_icon("check" if filled else "life-buoy")
        self.concern.setAccessibleName(there if filled else plain)
        self.concern.setToolTip(there if filled else "")

    def show_kept(self, at: datetime | None) -> None:
        """ "Concept bewaard om 11:14"; a moment in UTC, said by this computer's clock."""
        self.kept.setVisible(at is not None)
        if at is not None:
            text = translate("SessionPage", "Draft saved at {time}")
            self.kept.set("save", text.format(time=dates.clock(at.astimezone())), "ink2")

    def set_blocked(self, reason: str) -> None:
        """Block "Klaar" with its reason beside it; empty frees it."""
        self.ready_button.set_blocked(reason)
        self.reason.set("lock", reason, "ink2")
        self.reason.setVisible(bool(reason))
        self._show_key()
        roomy = current().scale < REASON_ABOVE_FROM and not reason
        for hint in (self.jump_key, self.jump):
            hint.setVisible(roomy)

    def set_ready_shown(self, shown: bool) -> None:
        """A fixed report that nobody adds to has nothing to finish."""
        self.ready_button.setVisible(shown)
        self._show_key()

    def _show_key(self) -> None:
        """The largest letters need its room; the help of the page names it."""
        there = not self.ready_button.isHidden() and not self.ready_button.is_blocked
        self.key.setVisible(there and current().scale < SHORT_FROM)
