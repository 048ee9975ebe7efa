"""F1: the help of where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.desk import Desk

PROPERTY = "help"
"""A page or dialog names its text in this property of its widget."""


def topic_of(widget: QWidget | None) -> str:
    """The text of the nearest widget around ``widget`` that names one; empty when none does."""
    while widget is not None:
        if isinstance(named := widget.property(PROPERTY), str) and named:
            return named
        widget = widget.parentWidget()
    return ""


def open_help(
    parent: QWidget,
    topic: str,
    desk: Desk | None = None,
    take_tour: Callable[[], None] | None = None,
) -> None:
    """Open the help at a text, or turn the one that is open to it."""
    from ui.help.window import HelpWindow

    shown = [one for one in parent.findChildren(HelpWindow) if one.isVisible()]
    if shown:
        shown[0].show_topic(topic)
        shown[0].raise_()
        shown[0].activateWindow()
        return

    def print_paper(key: str, above: QWidget) -> None:
        from ui.help.paper import OfficePaperDialog

        if desk is not None and not desk.left:
            OfficePaperDialog(desk, key, above).open()

    HelpWindow(parent, topic, print_paper if desk is not None else None, take_tour).show_beside()
