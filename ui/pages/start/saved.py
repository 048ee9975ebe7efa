"""What was brought back out of a damaged file, in numbers, before the file opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.language import translate
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import IconLabel, label


class SavedDialog(Dialog):
    """Counts participants, visits, reports and contacts; whatever closes it, the file opens after it."""

    def __init__(self, parent: QWidget, newer: int, older: int, lost: int) -> None:
        super().__init__(translate("Trouble", "What was rescued"), parent, width=520)
        self.lines = [IconLabel(icon, text, role, "body") for icon, text, role in lines(newer, older, lost)]
        counted = translate("Trouble", "Counted are participants, visits, reports and meetings.")
        for line in self.lines:
            line.set_wrap(True)
            self.body.addWidget(line)
        stays = translate("Trouble", "The damaged file stays beside this one, with today’s date in its name.")
        self.body.addWidget(label(f"{counted} {stays}", role="ink2", wrap=True))
        self.go_button = Button(translate("Trouble", "Open the file"), "filled", "lock-open")
        self.go_button.clicked.connect(self.accept)
        self.add_button(self.go_button, "deed")
        self.go_button.setFocus()


def lines(newer: int, older: int, lost: int) -> list[tuple[str, str, str]]:
    """Icon, sentence and colour for what was read, what came from the backup, and what is lost."""
    said = [
        (
            "circle-check",
            translate("Trouble", "%n newer than the backup, read from the damaged file.", "", newer),
            "good",
        )
    ]
    if older:
        text = translate("Trouble", "%n could not be read; they are here as the backup has them.", "", older)
        said.append(("history", text, "ink"))
    if lost:
        text = translate("Trouble", "%n are lost: not readable, and made after the backup.", "", lost)
        said.append(("triangle-alert", text, "warn"))
    else:
        said.append(("circle-check", translate("Trouble", "Nothing is known to be lost."), "good"))
    return said
