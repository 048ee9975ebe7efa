"""Asks once how long files are kept; there is no term until somebody chooses one (P11)."""

from __future__ import annotations

from desktop.language import translate
from ui.desk import Desk
from ui.theme import current
from ui.widgets.bars import MessageBar


def term_bar(desk: Desk) -> MessageBar:
    """A bar that goes to the setting; hidden until it is needed."""
    bar = MessageBar(
        "info",
        translate("TodayPage", "Retention period."),
        translate(
            "TodayPage", "How long does your organisation keep files? Opmaat has no answer of its own."
        ),
        translate("TodayPage", "Choose"),
    )
    theme = current()
    bar.setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(8))
    bar.acted.connect(lambda: desk.go("settings", detail="privacy.term"))
    bar.hide()
    return bar
