"""What a window must offer to the eye: whole words, room for a finger, contrast; findings as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.ui.accessibility import described, is_frame, shown
from ui.widgets.filter_choice import FilterChoice
from ui.widgets.labels import ElidedLabel
from ui.widgets.own_ring import OwnRing
from ui.widgets.text_link import TextLink

SLACK = 1
"""Pixels that rounding of letter widths may take."""
RING_ROOM = 6
TARGET, INLINE_TARGET = 32, 22
"""Least height at 100 % of what is pressed; a deed within a line is as high as the line (WCAG 2.5.8)."""
FEW_ROWS = 12
"""Rows of a list that are looked at: they are alike."""
READABLE = 4.5
"""WCAG 1.4.3."""
EDGE_LOSS = 0.88
"""A thin letter of a few pixels nowhere has its full colour: this share of the contrast is left at least."""


# Room


def cut_off(window: QWidget) -> list[str]:
    """Words that do not fit in what shows them, and parts that stand outside of what holds them."""
    found = []
    for widget in shown(window):
        found += [f"cut off: {described(widget)}: {why}" for why in lacks(widget)]
        if outside(widget):
            found.append(f"stands outside: {described(widget)}")
    return found


def lacks(widget: QWidget) -> Iterator[str]:
    """How much room the words of one widget are short of."""
    if isinstance(widget, QLabel):
        yield from label_lacks(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton | TextLink):
        if widget.text():
            yield from short(widget.sizeHint().width(), widget.width(), "wide")
            yield from short(widget.fontMetrics().height(), widget.height(), "high")
    elif isinstance(widget, QComboBox):
        yield from combo_lacks(widget)
    elif isinstance(widget, QTableView):
        yield from heads_lack(widget)
    elif paints_itself(widget):
        least = widget.minimumSizeHint()
        yield from short(least.width(), widget.width(), "wide")
        yield from short(least.height(), widget.height(), "high")
    elif isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > SLACK:
        yield f"scrolls sideways by {widget.horizontalScrollBar().maximum()}"


def paints_itself(widget: QWidget) -> bool:
    """One of ours without parts: words and marks that it paints, in the least size that it asks."""
    own = type(widget).__module__.startswith("ui.") and "paintEvent" in vars(type(widget))
    return own and widget.layout() is None and not isinstance(widget, QAbstractScrollArea)


def label_lacks(label: QLabel) -> Iterator[str]:
    """An elided label has its words whole in the tooltip, and is meant to give way."""
    if not label.text() or isinstance(label, ElidedLabel):
        return
    if label.wordWrap():
        yield from short(longest_word(label), label.contentsRect().width(), "wide")
        yield from short(label.heightForWidth(label.width()), label.height() + 1, "high")
    else:
        hint = label.sizeHint()
        yield from short(hint.width(), label.width(), "wide")
        yield from short(hint.height(), label.height() + 2, "high")


def longest_word(label: QLabel) -> int:
    """Where Qt may break a line: at white space, and after a hyphen or a slash."""
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in re.split(r"[\s/–-]+", label.text())), default=0)


def combo_lacks(combo: QComboBox) -> Iterator[str]:
    if isinstance(combo, FilterChoice):
        # Paints its words itself.
        yield from short(combo.sizeHint().width(), combo.width(), "wide")
        return
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    yield from short(combo.fontMetrics().horizontalAdvance(combo.currentText()), room.width(), "wide")


def heads_lack(table: QTableView) -> Iterator[str]:
    """The heads of columns in sight."""
    head = table.horizontalHeader()
    if not head.isVisibleTo(table) or table.model() is None:
        return
    for column in range(head.count()):
        if head.isSectionHidden(column):
            continue
        needed = head.sectionSizeFromContents(column).width()
        for why in short(needed - head_slack(head), head.sectionSize(column), "wide"):
            yield f"{table.model().headerData(column, Qt.Orientation.Horizontal)!r} {why}"


def head_slack(head: QHeaderView) -> int:
    """Room at the right of a head that may stay out: words alone must fit."""
    return int(head.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, head)) * 2


def short(needed: int, given: int, what: str) -> Iterator[str]:
    if needed > given + SLACK:
        yield f"{needed} {what} needed, {given} given"


def outside(widget: QWidget) -> bool:
    """Whether a part of a widget can never be seen: its parent is smaller and does not scroll."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or is_frame(widget) or not widget.height() or not widget.width():
        return False
    holder = parent.parentWidget()
    if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
        return False
    if isinstance(parent, QComboBox | QLineEdit | QTabBar | QAbstractScrollArea):
        return False
    # The room for a ring that one widget keeps around itself may be that of its neighbour as well.
    slack = RING_ROOM if isinstance(widget, OwnRing) else SLACK
    room = parent.rect().adjusted(-slack, -slack, slack, slack)
    return not room.contains(widget.geometry())


def bars_within_bars(window: QWidget) -> list[str]:
    """A sheet that scrolls within one that scrolls: the wheel moves the one or the other."""
    return [
        f"scrolls within what scrolls: {described(area)}"
        for area in shown(window)
        if isinstance(area, QScrollArea)
        and area.focusPolicy() is Qt.FocusPolicy.NoFocus
        and scrolls(area)
        and any(scrolls(one) for one in around(area))
    ]


def scrolls(area: QAbstractScrollArea) -> bool:
    """Up and down, for more than what rounding takes."""
    return area.verticalScrollBar().maximum() > SLACK


def around(area: QWidget) -> Iterator[QAbstractScrollArea]:
    """What an area stands in, from the inside outwards."""
    parent = area.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            yield parent
        parent = parent.parentWidget()


# Fingers


def small_targets(window: QWidget, scale: float = 1.0) -> list[str]:
    """What is pressed and is smaller than a finger or a shaking hand needs."""
    found = []
    for widget in shown(window):
        if not isinstance(widget, QAbstractButton | QComboBox | QLineEdit) or is_inner(widget):
            continue
        least = round((INLINE_TARGET if isinstance(widget, TextLink) else TARGET) * scale) - SLACK
        if min(widget.width(), widget.height()) < least:
            found.append(f"small: {described(widget)} is {widget.width()}x{widget.height()}")
    return found + low_rows(window, scale)


def low_rows(window: QWidget, scale: float = 1.0) -> list[str]:
    """Rows of a list or table that are lower than a finger or a shaking hand needs."""
    found = []
    for view in shown(window):
        if not isinstance(view, QListView | QTableView):
            continue
        if view.selectionMode() is QAbstractItemView.SelectionMode.NoSelection:
            continue  # only read
        rows = (view.model().index(row, 0) for row in range(min(view.model().rowCount(), FEW_ROWS)))
        high = [view.visualRect(row).height() for row in rows if row.flags() & Qt.ItemFlag.ItemIsSelectable]
        if any(0 < one < round(TARGET * scale) - SLACK for one in high):
            found.append(f"low: a row of {described(view)} is {min(high)}")
    return found


def is_inner(widget: QWidget) -> bool:
    """A part that Qt put inside a field or a bar: the whole is the target."""
    return is_frame(widget) or isinstance(
        widget.parentWidget(), QComboBox | QLineEdit | QTabBar | QHeaderView
    )


# Contrast


def pale(window: QWidget) -> list[str]:
    """Words whose pixels do not stand out from what is behind them."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    found = []
    for widget in shown(window):
        if not has_words(widget) or not widget.isEnabled():
            continue
        box = in_sight(window, widget)
        if box.width() < 8 or box.height() < widget.fontMetrics().height():
            continue
        scaled = QRect(box.topLeft() * ratio, box.size() * ratio)
        measured = stands_out(picture.copy(scaled))
        if measured < READABLE * EDGE_LOSS:
            found.append(f"pale ({measured:.2f}): {described(widget)}")
    return found


def has_words(widget: QWidget) -> bool:
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return any(letter.isalnum() for letter in str(words))


def in_sight(window: QWidget, widget: QWidget) -> QRect:
    """The part of a widget that the picture of the window shows."""
    box = widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(window, box.topLeft()), box.size())


def stands_out(picture: QImage) -> float:
    """Contrast of the commonest colour with the one that differs from it most."""
    size = (picture.width(), picture.height())
    pixels = Image.frombytes("RGB", size, bytes(picture.constBits()), "raw", "BGRX", picture.bytesPerLine())
    # PIL types a colour as any of its kinds.
    colours = [(count, bytes(colour)) for count, colour in pixels.getcolors(size[0] * size[1]) or []]  # type: ignore[arg-type]
    if len(colours) < 2:
        return 21.0
    ground = luminance(max(colours)[1])
    return max(ratio_of(ground, luminance(colour)) for _, colour in colours)


@cache
def luminance(colour: bytes) -> float:
    """Relative luminance of red, green, blue (WCAG 2.2)."""
    red, green, blue = (part / 255 for part in colour)
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in (red, green, blue)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio_of(one: float, other: float) -> float:
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)
