"""A ladder from 0 to 10 as a screen reader gets it: a slider whose number can be read and set."""

from __future__ import annotations

from typing import Protocol, cast, runtime_checkable

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import VoidPtr, getCppPointer

STEPS = 11


@runtime_checkable
class Ladder(Protocol):
    """What every ladder can do, however it is drawn."""

    @property
    def number(self) -> int | None:
        """The number, ``None`` when not filled in."""

    def choose(self, value: int | None) -> None:
        """Choose a number as a hand would; ``None`` clears."""


class SpokenLadder(QAccessibleWidget, QAccessibleValueInterface):
    """To a screen reader: a slider from 0 to 10; the name ends with the number and with last time's."""

    def __init__(self, ladder: QWidget) -> None:
        QAccessibleWidget.__init__(self, ladder, QAccessible.Role.Slider)
        QAccessibleValueInterface.__init__(self)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """The value can be read and set."""
        # A pointer in C++, and to the bindings whatever Python object there is: None would be one too, and
        # a screen reader that asks for what a ladder has not, its texts, would take the program down.
        if t != QAccessible.InterfaceType.ValueInterface:
            other: object = super().interface_cast(t)
            return cast("int", VoidPtr(0) if other is None else other)
        _widget, value = getCppPointer(self)
        return cast("int", VoidPtr(value))

    def currentValue(self) -> object:
        """The number, ``None`` when not filled in."""
        ladder = self.object()
        return ladder.number if isinstance(ladder, Ladder) else None

    def setCurrentValue(self, value: object) -> None:
        """Choose a number; one outside the ladder becomes its end."""
        ladder = self.object()
        if isinstance(ladder, Ladder) and isinstance(value, int | float):
            ladder.choose(min(max(round(value), 0), STEPS - 1))

    def maximumValue(self) -> object:
        """Ten."""
        return STEPS - 1

    def minimumValue(self) -> object:
        """Nothing."""
        return 0

    def minimumStepSize(self) -> object:
        """Whole numbers."""
        return 1
