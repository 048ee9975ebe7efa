"""What a window must offer to whoever works without a mouse or without eyes; findings as sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QRadioButton,
    QTabBar,
    QWidget,
)

MNEMONIC = re.compile(r"&([^&\s])")


def findings(window: QWidget) -> list[str]:
    """Everything that is wrong in what ``window`` shows now."""
    return [
        *nameless(window),
        *twice(window),
        *marked_up(window),
        *unreachable(window),
        *asked(window),
        *tableless(window),
    ]


def shown(window: QWidget) -> list[QWidget]:
    return [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))]


def takes_keyboard(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and widget.isEnabled() and widget.focusProxy() is None


def nameless(window: QWidget) -> list[str]:
    """Whatever takes the keyboard and has no name to be read aloud."""
    return [
        f"has no name: {described(widget)}"
        for widget in shown(window)
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not is_frame(widget)
        and not spoken_name(widget)
    ]


NAMED = (
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
)
"""Roles that say nothing without a name."""


def asked(window: QWidget) -> list[str]:
    """Ask all that a screen reader asks, of all there is: a wrong answer takes the whole program down."""
    found = []
    for interface in in_tree(QAccessible.queryAccessibleInterface(window)):
        for ask in (
            interface.actionInterface,
            interface.attributesInterface,
            interface.editableTextInterface,
            interface.selectionInterface,
            interface.tableCellInterface,
            interface.textInterface,
            interface.valueInterface,
        ):
            ask()
        name = interface.text(QAccessible.Text.Name).strip()
        if interface.role() in NAMED and not name and not interface.state().disabled:
            # What Qt keeps inside its own fields is reached through the field.
            thing = interface.object()
            if not (isinstance(thing, QWidget) and thing.focusPolicy() is Qt.FocusPolicy.NoFocus):
                found.append(f"has no name: {interface.role().name} {thing}")
    return found


def tableless(window: QWidget) -> list[str]:
    """Charts whose numbers can only be seen: neither their name nor a table beside them tells them."""
    shown_now = list(in_tree(QAccessible.queryAccessibleInterface(window)))
    said = [(one.role(), one.text(QAccessible.Text.Name)) for one in shown_now]
    cells = [name for role, name in said if role in (QAccessible.Role.Cell, QAccessible.Role.RowHeader)]
    return [
        f"chart without its numbers: {name}"
        for role, name in said
        if role is QAccessible.Role.Chart
        and not re.search(r"\d", name)
        and not any(len(cell) > 2 and cell in name for cell in cells)
    ]


def in_tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A thing and everything in it that is not hidden, in reading order."""
    if not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from in_tree(child)


def is_frame(widget: QWidget) -> bool:
    """A part of Qt's own inside a field that hands the keyboard on: it is never what is read."""
    return widget.objectName().startswith("qt_")


def spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        # Its interface gives the value; a name of its own has to say what it is the value of.
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip()


def twice(window: QWidget) -> list[str]:
    """Letters and shortcuts that would do two things at once."""
    letters: Counter[str] = Counter()
    for widget in shown(window):
        for text in texts_with_letter(widget):
            letters.update(letter.lower() for letter in MNEMONIC.findall(text.replace("&&", "")))
    keys = Counter(
        shortcut.key().toString()
        for widget in shown(window)
        for shortcut in widget.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if shortcut.isEnabled()
    )
    for letter in letters:
        keys[f"Alt+{letter.upper()}"] += letters[letter]
    return [f"{key} does {count} things" for key, count in keys.items() if count > 1]


def texts_with_letter(widget: QWidget) -> list[str]:
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return [widget.text()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(index) for index in range(widget.count())]
    return []


def marked_up(window: QWidget) -> list[str]:
    """Labels that would take what somebody typed for markup."""
    return [
        f"guesses at markup: {described(label)}"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and label.text()
    ]


def unreachable(window: QWidget) -> list[str]:
    """What should get the keyboard by Tab and never does, found by pressing Tab all the way round."""
    wanted = [widget for widget in shown(window) if takes_keyboard(widget) and not is_frame(widget)]
    seen = pressed_round(window, limit=3 * len(wanted) + 20)
    return [
        f"Tab never comes to: {described(widget)}"
        for widget in wanted
        if widget not in seen and not any(other in seen for other in one_stop(widget))
    ]


def pressed_round(window: QWidget, limit: int) -> list[QWidget]:
    seen: list[QWidget] = []
    first = QApplication.focusWidget()
    for _ in range(limit):
        focused = QApplication.focusWidget()
        QTest.keyClick(focused if focused is not None else window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None:
            continue
        if focused in seen and focused is not seen[-1]:
            break
        seen.append(focused)
    if first is not None and shiboken6.isValid(first):
        first.setFocus()
    return seen


def one_stop(widget: QWidget) -> list[QWidget]:
    """The others of a group that Tab enters once: arrows go on inside it."""
    if not isinstance(widget, QAbstractButton):
        return []
    # PySide6 types ``group`` as never None.
    group: QButtonGroup | None = widget.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    if not (widget.autoExclusive() or isinstance(widget, QRadioButton)):
        return []
    parent = widget.parentWidget()
    return [b for b in parent.findChildren(QAbstractButton) if b.autoExclusive()] if parent else []


def described(widget: QWidget) -> str:
    """Type and words of a widget with the types it stands in."""
    words = str(widget.property("text") or widget.property("placeholderText") or widget.accessibleName())
    line, parent = [type(widget).__name__], widget.parentWidget()
    while parent is not None and len(line) < 4:
        line.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{' in '.join(line)} {words[:60]!r}"
