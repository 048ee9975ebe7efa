"""The application in a theme: palette, style sheet, sizes of controls, focus ring."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.rail import RailButton, RailItem
from ui.theme import Theme, apply_theme, current, dress_calendar, restyle, system_mode
from ui.theme.focus import RingFrame, ring_target
from ui.theme.none_guard import PLENTY, keep_none
from ui.theme.palette import palette
from ui.theme.qss import style_sheet
from ui.theme.tokens import MODES, tokens


def button(kind: str, text: str = "Druk af", **more: bool) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("kind", kind)
    for name, value in more.items():
        made.setProperty(name, value)
    return made


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def share(image: QImage, colour: str) -> float:
    """How much of the picture has exactly this colour."""
    wanted = QColor(colour).rgb()
    hits = sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
    return hits / (image.width() * image.height())


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_sheet_takes_every_colour_from_the_tokens_of_its_mode(mode: str, scale: float) -> None:
    sheet = style_sheet(Theme(mode, scale))
    found = set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet))
    assert len(found) >= 5
    assert found <= {colour[:7] for colour in tokens().colours[mode].values()}
    assert "rgb" not in sheet
    assert "url(" not in sheet


def test_what_is_off_stays_readable() -> None:
    made = palette(Theme())
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert disabled == Theme().colour("ink2")


@pytest.mark.parametrize("mode", MODES)
def test_current_is_what_was_put_on(qapp: QApplication, mode: str) -> None:
    apply_theme(qapp, Theme(mode, 1.25))
    assert current() == Theme(mode, 1.25)
    assert qapp.palette().color(QPalette.ColorRole.Window) == Theme(mode).colour("window")
    assert qapp.font().pixelSize() == round(15 * 1.25)
    assert system_mode(qapp) in {"light", "dark"}


FIELDS: list[Callable[[], QWidget]] = [QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit]


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("mode", ["light", "contrast"])
def test_controls_have_the_heights_of_the_design(
    qapp: QApplication, qtbot: QtBot, mode: str, scale: float
) -> None:
    theme = Theme(mode, scale)
    apply_theme(qapp, theme)

    def height(widget: QWidget) -> int:
        qtbot.addWidget(widget)
        widget.ensurePolished()
        return max(widget.sizeHint().height(), widget.minimumHeight())

    for kind in ("filled", "plain", "quiet", "erase"):
        assert height(button(kind)) == theme.px(36)
        assert height(button(kind, small=True)) == theme.px(32)
    for make in FIELDS:
        assert height(make()) == theme.px(36)
    for box in (QCheckBox("Ja"), QRadioButton("Ja")):
        assert height(box) == theme.px(32)
    tabs = QTabBar()
    tabs.addTab("Traject")
    assert height(tabs) == theme.px(40)


def test_an_icon_button_is_square(qtbot: QtBot) -> None:
    made = QToolButton()
    made.setProperty("kind", "icon")
    qtbot.addWidget(made)
    made.ensurePolished()
    assert made.minimumSize().width() == made.minimumSize().height() == 36


def test_a_filled_button_is_accent_and_an_erasing_one_never_is(qtbot: QtBot) -> None:
    filled, erase = button("filled"), button("erase")
    for made in (filled, erase):
        qtbot.addWidget(made)
    assert share(picture(filled), Theme().hex("accent")) > 0.5
    assert share(picture(erase), Theme().hex("accent")) == 0
    assert share(picture(erase), Theme().hex("error")) > 0.02


def test_a_blocked_button_looks_off_after_restyling(qtbot: QtBot) -> None:
    made = button("filled")
    qtbot.addWidget(made)
    made.ensurePolished()
    made.setProperty("blocked", True)
    restyle(made)
    assert share(picture(made), Theme().hex("accent")) == 0
    assert made.isEnabled()


@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox])
def test_a_field_with_an_error_has_the_error_border(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    field = make()
    qtbot.addWidget(field)
    field.resize(160, 36)
    assert share(picture(field), Theme().hex("error")) == 0
    field.setProperty("error", True)
    restyle(field)
    assert share(picture(field), Theme().hex("error")) > 0.02


def test_a_tick_and_a_dot_are_painted_only_when_chosen(qtbot: QtBot) -> None:
    for box in (QCheckBox("Ja"), QRadioButton("Ja")):
        qtbot.addWidget(box)
        assert share(picture(box), Theme().hex("accent")) == 0
        box.setChecked(True)
        assert share(picture(box), Theme().hex("accent")) > 0.03


@pytest.mark.parametrize("mode", MODES)
def test_the_current_rail_item_has_sheet_and_bar(qapp: QApplication, qtbot: QtBot, mode: str) -> None:
    theme = Theme(mode)
    apply_theme(qapp, theme)
    item = RailButton(RailItem("today", "Vandaag", "sun"), "Vandaag (Ctrl+1)")
    qtbot.addWidget(item)
    item.resize(152, 40)
    assert share(picture(item), theme.hex("accent")) == 0
    item.setChecked(True)
    shown = picture(item)
    assert shown.pixelColor(4 if theme.contrast else 2, 20) == theme.colour("accent")
    assert share(shown, theme.hex("surface")) > 0.5
    # Where sheet and rail are one colour a frame shows it.
    assert (shown.pixelColor(76, 1) == theme.colour("ink")) is theme.contrast


@pytest.mark.parametrize("kind", ["warn", "info", "good", "error"])
def test_bars_get_a_border_in_contrast_modes_only(qapp: QApplication, qtbot: QtBot, kind: str) -> None:
    bar = QFrame()
    bar.setObjectName("bar")
    bar.setProperty("kind", kind)
    qtbot.addWidget(bar)
    bar.resize(200, 48)
    own = "accent" if kind == "info" else kind
    assert share(picture(bar), Theme().hex(own)) == 0
    apply_theme(qapp, Theme("contrast"))
    assert share(picture(bar), Theme("contrast").hex(own)) > 0.02


def shown_row(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    row = QHBoxLayout(window)
    for widget in widgets:
        row.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rings(window: QWidget) -> list[RingFrame]:
    return [frame for frame in window.findChildren(RingFrame) if frame.isVisible()]


def test_the_ring_follows_the_focus_also_after_a_click(qtbot: QtBot) -> None:
    one, other = button("filled"), button("plain")
    window = shown_row(qtbot, one, other, QLineEdit())
    one.setFocus()
    (ring,) = rings(window)
    assert ring.geometry() == one.geometry().adjusted(-4, -4, 4, 4)
    # The line is outermost, then the gap shows the window, then the button begins.
    shown = picture(window)
    middle = one.geometry().center()
    assert shown.pixelColor(one.x() - 3, middle.y()) == Theme().colour("focus")
    assert shown.pixelColor(one.x() - 1, middle.y()) == Theme().colour("window")
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    (ring,) = rings(window)
    assert ring.widget() is other


def test_a_field_has_its_border_and_no_ring(qtbot: QtBot) -> None:
    one, field = button("plain"), QLineEdit()
    window = shown_row(qtbot, one, field)
    one.setFocus()
    assert rings(window)
    before = field.geometry()
    field.setFocus()
    assert not rings(window)
    assert field.geometry() == before
    assert picture(field).pixelColor(1, 18) == Theme().colour("focus")


def test_the_ring_survives_its_window(qapp: QApplication, qtbot: QtBot) -> None:
    first = shown_row(qtbot, QPushButton("een"))
    first.findChildren(QPushButton)[0].setFocus()
    assert rings(first)
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    second = shown_row(qtbot, QPushButton("twee"))
    second.findChildren(QPushButton)[0].setFocus()
    assert rings(second)


def test_a_widget_says_itself_where_its_ring_goes(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    group = QWidget()
    QVBoxLayout(window).addWidget(group)
    inside, plain = QPushButton("ja", group), QWidget(group)
    assert ring_target(inside) is inside
    inside.setProperty("focusRing", "parent")
    assert ring_target(inside) is group
    inside.setProperty("focusRing", "none")
    assert ring_target(inside) is None
    assert ring_target(plain) is None
    plain.setProperty("focusRing", "own")
    assert ring_target(plain) is plain
    assert ring_target(None) is None


def test_weekends_in_the_month_are_not_red(qtbot: QtBot) -> None:
    calendar = QCalendarWidget()
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 24))
    dress_calendar(calendar)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        assert calendar.weekdayTextFormat(day).foreground().color() == Theme().colour("ink2")
    assert share(picture(calendar), "#FF0000") == 0


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_none_outlives_many_calls_of_qt() -> None:
    keep_none()
    before = sys.getrefcount(None)
    target = QObject()
    for _ in range(20_000):
        target.setObjectName("x")
    assert PLENTY // 2 < sys.getrefcount(None) <= before + 100
    keep_none()
    assert sys.getrefcount(None) < 2 * PLENTY
