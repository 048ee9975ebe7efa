"""The left side of the first start: the logo, what the program is, the three steps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.language import translate
from ui.theme import current
from ui.widgets.labels import IconLabel, label
from ui.widgets.logo import Wordmark
from ui.widgets.page import scroll
from ui.widgets.step_list import ListedStep, StepList

WIDE, NARROW = 400, 320
LARGE = 1.4


class SidePanel(QFrame):
    """400 wide; the steps are in sight from the moment that it is for real."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(WIDE)
        self._large = current().scale >= LARGE
        # The longest word of a step and the bar of the scroll area stand beside it in large letters.
        self._left = 20 if self._large else 40
        self.steps = StepList()
        self.tagline = label(
            translate("FirstStart", "Eight weeks at the table. First the brain, then the other."),
            role="ink2",
            wrap=True,
        )
        self.tagline.setMaximumWidth(current().px(288))
        self.promise = IconLabel(
            "hard-drive",
            translate("FirstStart", "Everything stays on this laptop, encrypted. Opmaat uses no internet."),
            "ink2",
        )
        self.promise.set_wrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(self._left, 48, 16, 16)
        column.setSpacing(0)
        column.addWidget(Wordmark())
        column.addSpacing(20)
        column.addWidget(self.tagline)
        column.addSpacing(40)
        column.addWidget(self.steps)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(self._left, 8, 32, 48)
        foot.addWidget(self.promise)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll(upper, translate("FirstStart", "Steps")), 1)
        whole.addLayout(foot)

    def show_step(self, at: int, first_fact: str) -> None:
        """Show where we are: 1-3; 0 shows no steps. ``first_fact``: what was chosen in the first."""
        self.steps.setVisible(at > 0)
        # With large letters there is no room for both.
        self.tagline.setVisible(at == 0 or not self._large)
        self.promise.setVisible(at == 0 or current().scale < 1.7)
        steps = (
            ListedStep(
                translate("FirstStart", "Language and name"),
                first_fact or translate("FirstStart", "Who works with this file"),
            ),
            ListedStep(
                translate("FirstStart", "Password and recovery code"),
                translate("FirstStart", "Only you can get in. We have no spare key."),
            ),
            ListedStep(
                translate("FirstStart", "Begin"),
                translate("FirstStart", "Look it over, then your file is made"),
            ),
        )
        listed: tuple[ListedStep, ...] = steps
        if self._large:
            # Only of the step that one is at: the steps stand there whole, without a bar.
            listed = tuple(one if n == at else replace(one, fact="") for n, one in enumerate(steps, 1))
        name = translate("FirstStart", "Step {at} of {steps}: {name}")
        self.steps.show_steps(
            listed, at, name.format(at=at, steps=len(steps), name=steps[at - 1].name) if at else ""
        )
