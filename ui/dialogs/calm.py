"""What the user sees when the program itself has a fault: calm, short, without anybody's data."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.language import translate
from desktop.version import VERSION
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import label


class CalmMessage(Dialog):
    """Says that what was saved is saved, and gives the technical place to copy."""

    def __init__(self, kind: str, place: str) -> None:
        title = translate("CalmMessage", "Something went wrong in the program")
        super().__init__(title, QApplication.activeWindow())
        self.place_text = f"Opmaat {VERSION} · {kind} · {place}" if place else f"Opmaat {VERSION} · {kind}"
        saved = translate(
            "CalmMessage",
            "What was saved, is saved. You can go on working; if it happens again, "
            "close Opmaat and open it once more.",
        )
        self.body.addWidget(label(saved, wrap=True))
        report = translate(
            "CalmMessage", "Pass this line on to whoever helps you with Opmaat. It holds no one’s data."
        )
        self.body.addWidget(label(report, role="ink2", wrap=True))
        self.place = label(self.place_text, "caption", "ink2", wrap=True)
        self.body.addWidget(self.place)
        self.copy_button = Button(translate("CalmMessage", "Copy line"), icon="copy")
        self.copy_button.clicked.connect(self._copy)
        self.close_button = Button(translate("CalmMessage", "Go on"), kind="filled")
        self.close_button.clicked.connect(self.accept)
        self.add_button(self.copy_button, "deed")
        self.add_button(self.close_button, "deed")

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.place_text)
        self.copy_button.setText(translate("CalmMessage", "Copied"))


def show_calm_message(kind: str, place: str) -> None:
    """Show one calm dialog for a bug of ours.

    ``kind`` is the name of the exception, ``place`` file and line; neither may hold what somebody
    typed. While one is in sight no second is shown: a fault in painting would stack them.
    """
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, CalmMessage))
    if any(one.isVisible() for one in shown):
        return
    CalmMessage(kind, place).open()
