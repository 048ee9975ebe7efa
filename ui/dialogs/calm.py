"""What the user sees when the program itself has a fault: calm, short, without anybody's data."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.language import translate
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.exact_text import exact_text
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_REPORT_HIGH = 150


class CalmMessage(Dialog):
    """Says what was kept, shows the report before it can be copied, and offers to lock or to start anew."""

    def __init__(self, report: str) -> None:
        title = translate("CalmMessage", "Something went wrong in the program")
        super().__init__(title, QApplication.activeWindow(), width=640)
        self.report_text = report
        saved = translate(
            "CalmMessage",
            "What was saved is safe. What you were typing in a form is kept as well, up to the last two "
            "seconds; Opmaat offers it to you the next time.",
        )
        self.body.addWidget(label(saved, wrap=True))
        advice = translate(
            "CalmMessage",
            "You can go on working. If something looks odd or it happens again, restart Opmaat.",
        )
        self.body.addWidget(label(advice, wrap=True))
        told = translate(
            "CalmMessage",
            "This report is for whoever helps you with Opmaat. It says where in the program it happened, and "
            "holds no one’s data. Nothing is sent.",
        )
        self.body.addWidget(label(told, role="ink2", wrap=True))
        self.report = exact_text(translate("CalmMessage", "Report"), report)
        self.report.setFixedHeight(current().px(_REPORT_HIGH))
        self.body.addWidget(self.report)
        self._add_buttons()

    def _add_buttons(self) -> None:
        self.copy_button = Button(translate("CalmMessage", "Copy report"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self._left.addWidget(self.copy_button)
        self.close_button = Button(translate("CalmMessage", "Go on"), kind="filled")
        self.lock_button = Button(translate("CalmMessage", "Lock"), icon="lock")
        self.restart_button = Button(translate("CalmMessage", "Restart"))
        window = _window()
        for button in (self.lock_button, self.restart_button):
            self.add_button(button, "deed")
            button.setVisible(window is not None)
        self.add_button(self.close_button, "deed")
        self.close_button.clicked.connect(self.accept)
        if window is not None:
            self.lock_button.setVisible(window.services is not None)
            self.lock_button.clicked.connect(lambda: self._then(window.lock))
            self.restart_button.clicked.connect(lambda: self._then(lambda: _restart(window)))

    def _then(self, act: Callable[[], None]) -> None:
        self.accept()
        act()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report_text)
        self.copy_button.setText(translate("CalmMessage", "Copied"))


def _window() -> MainWindow | None:
    """The main window; without one in sight there is nothing to lock."""
    from ui.main_window import MainWindow

    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            return window
    return None


def _restart(window: MainWindow) -> None:
    from ui.restarting import restart

    restart(window)


def show_calm_message(report: str) -> None:
    """Show one calm dialog for a bug of ours.

    ``report`` holds places and codes (``desktop.domain.faults``), never what somebody typed. While one is
    in sight no second is shown: a fault in painting would stack them.
    """
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, CalmMessage))
    if any(one.isVisible() for one in shown):
        return
    CalmMessage(report).open()
