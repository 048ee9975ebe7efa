"""What a screen reader is told: roles and deeds of widgets that paint themselves, and sentences at once.

Qt knows what its own widgets are; one that paints itself is to Qt a pane without meaning. Here a kind of
widget gets a role, and what can be done with it, in the tree that screen readers read.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Made = Callable[[QWidget], QAccessibleInterface | None]

_MADE: dict[str, Made] = {}


def begin_speaking() -> None:
    """Have Qt ask here what a widget is. Once, on the UI thread: modules may be imported on another."""
    QAccessible.installFactory(_interface)


def spoken_by(kind: type[QWidget], made: Made) -> None:
    """Let ``made`` make what screen readers get for each widget of a kind, ``None`` for what Qt itself says.

    Derived kinds follow.
    """
    _MADE[kind.__name__] = made


def spoken_as(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Give each widget of a kind a role; its name and description are as set on the widget."""
    spoken_by(kind, partial(_with_role, role))


def _with_role(role: QAccessible.Role, widget: QWidget) -> QAccessibleInterface:
    return QAccessibleWidget(widget, role)


def _interface(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks by the name of the class, then by that of each class it derives from."""
    made = _MADE.get(kind)
    return made(thing) if made is not None and isinstance(thing, QWidget) else None


def announce(widget: QWidget, text: str = "", *, urgent: bool = False) -> None:
    """Have a screen reader say ``text``, or the name of ``widget``; urgent words come before what it reads.

    An alert would be silent on Linux and a mere sound on Windows: this one is spoken everywhere.
    """
    said = text or widget.accessibleName()
    if not said:
        return
    event = QAccessibleAnnouncementEvent(widget, said)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
