"""A box or a choice that is on or off, as a screen reader gets it: to switch it is to click it.

Qt's own deed "Toggle", which Orca, Narrator and voice control use, changes the look of a button and clicks
nothing: whatever waits for the click would never hear of it.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ui.widgets.speaking import spoken_by


class SpokenTick(QAccessibleWidget):
    """What Qt says of such a button, with one deed that is a click."""

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.object())

    def role(self) -> QAccessible.Role:
        """A box, one of a choice, or, when it is never on, a mere button."""
        if not self._button.isCheckable():
            return QAccessible.Role.Button
        alone = QAccessible.Role.CheckBox
        return QAccessible.Role.RadioButton if self._button.autoExclusive() else alone

    def text(self, t: QAccessible.Text) -> str:
        """Its words, when no other name was given to it."""
        said = super().text(t)
        if t is QAccessible.Text.Name and not self._button.accessibleName():
            return self._button.text().replace("&&", "\0").replace("&", "").replace("\0", "&") or said
        return said

    def state(self) -> QAccessible.State:
        """Whether it is on."""
        state = super().state()
        state.checkable, state.checked = self._button.isCheckable(), self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        """Switch or press, and take the keyboard."""
        deeds = QAccessibleActionInterface
        switch = deeds.toggleAction() if self._button.isCheckable() else deeds.pressAction()
        return [*([switch] if self._button.isEnabled() else []), *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's own name
        """Click, as a hand would."""
        if actionName in (
            QAccessibleActionInterface.toggleAction(),
            QAccessibleActionInterface.pressAction(),
        ):
            self._button.click()
        else:
            super().doAction(actionName)


def _only_switched(button: QWidget) -> QAccessibleInterface | None:
    """A button with a menu or a default is better told by Qt."""
    switched = isinstance(button, QAbstractButton) and button.isCheckable()
    return SpokenTick(button) if switched else None


def switched_by_click(kind: type[QWidget]) -> None:
    """Have a kind of buttons that paint themselves, and may be on or off, switched by a click."""
    spoken_by(kind, SpokenTick)


def begin_switching() -> None:
    """The kinds that Qt itself knows."""
    for box in (QCheckBox, QRadioButton):
        spoken_by(box, SpokenTick)
    for button in (QPushButton, QToolButton):
        spoken_by(button, _only_switched)
