"""Fields and inputs: errors beside the field, names, rows that click, the wheel, days and times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.language import set_language
from tests.ui.ear import Heard
from ui.theme import Theme, apply_theme, current
from ui.widgets.fields import (
    Check,
    Combo,
    DateField,
    Field,
    PasswordEdit,
    Radio,
    SearchEdit,
    Spin,
    TimeField,
    line_edit,
    text_edit,
)

MODES = (("light", "Licht"), ("dark", "Donker"), ("system", "Zoals de computer"))


HELD: list[QWidget] = []
"""Holders of the widgets of a test: qtbot itself holds them weakly."""


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 400) -> None:
    """Show widgets below each other in a window of their own."""
    holder = QWidget()
    HELD[:] = [holder]
    column = QVBoxLayout(holder)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(holder)
    holder.resize(width, holder.sizeHint().height())
    holder.show()
    with qtbot.waitActive(holder):
        pass


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(what)


# Field


def test_the_error_stands_in_place_of_the_hint_and_is_read_aloud(qtbot: QtBot) -> None:
    field = Field("Geboortejaar", line_edit(), hint="Alleen het jaar.")
    shown(qtbot, field)
    assert spoken(field.editor) == "Geboortejaar"
    assert spoken(field.editor, QAccessible.Text.Description) == "Alleen het jaar."
    field.set_error("Dit jaar ligt in de toekomst.")
    assert field.error == "Dit jaar ligt in de toekomst."
    assert spoken(field.editor, QAccessible.Text.Description) == "Dit jaar ligt in de toekomst."
    field.set_error("")
    assert field.error == ""
    assert spoken(field.editor, QAccessible.Text.Description) == "Alleen het jaar."


def test_an_error_is_seen_in_colour_and_icon(qtbot: QtBot) -> None:
    field = Field("Geboortejaar", line_edit())
    shown(qtbot, field)
    middle = field.editor.height() // 2
    before = field.editor.grab().toImage().pixelColor(0, middle)
    field.set_error("Vul een jaar in.")
    after = field.editor.grab().toImage().pixelColor(0, middle)
    assert before != after == current().colour("error")
    assert field._icon.isVisible()
    assert not field._icon.pixmap().isNull()


def test_the_label_is_plain_text_and_the_buddy_of_its_editor(qtbot: QtBot) -> None:
    field = Field("Naam <b>vet</b>", line_edit())
    shown(qtbot, field)
    assert field.label.buddy() is field.editor
    assert field.label.textFormat() is Qt.TextFormat.PlainText


def test_an_editor_keeps_a_name_of_its_own(qtbot: QtBot) -> None:
    field = Field("Wachtwoord", PasswordEdit("Nieuw wachtwoord"))
    qtbot.addWidget(field)
    assert spoken(field.editor) == "Nieuw wachtwoord"


def test_a_field_that_may_stay_empty_says_so(qtbot: QtBot) -> None:
    field = Field("Organisatie", line_edit(), optional=True)
    qtbot.addWidget(field)
    assert "mag leeg blijven" in [label.text() for label in field.findChildren(QLabel)]


# Combo


def test_a_combo_says_its_field_and_its_value(qtbot: QtBot) -> None:
    combo = Combo(MODES, "Licht en donker")
    field = Field("Uiterlijk", combo)
    shown(qtbot, field)
    assert combo.accessibleName() == "Uiterlijk: Licht"
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.accessibleName() == "Uiterlijk: Donker"
    # On Linux Qt reads the value and takes the name from the label that is the buddy.
    assert field.label.buddy() is combo
    assert spoken(combo) in ("Donker", "Uiterlijk: Donker")
    assert spoken(combo, QAccessible.Text.Value) == "Donker"


def test_only_a_user_chooses(qtbot: QtBot) -> None:
    combo = Combo(MODES, "Licht en donker")
    shown(qtbot, combo)
    heard: list[str] = []
    combo.chosen.connect(heard.append)
    combo.set_value("system")
    assert heard == []
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert heard == ["dark"]
    assert combo.value() == "dark"


def test_other_options_keep_the_value_when_it_is_still_there(qtbot: QtBot) -> None:
    combo = Combo(MODES, "Licht en donker")
    qtbot.addWidget(combo)
    combo.set_value("dark")
    combo.set_options((("dark", "Donker"), ("contrast", "Contrast")))
    assert combo.value() == "dark"
    combo.set_options((("contrast", "Contrast"),))
    assert combo.value() == "contrast"
    assert combo.accessibleName() == "Licht en donker: Contrast"
    combo.set_options(())
    assert combo.value() == ""


def moved_combo() -> tuple[QWidget, Callable[[], object]]:
    combo = Combo(MODES, "Licht en donker")
    combo.set_value("dark")
    return combo, combo.value


def moved_date() -> tuple[QWidget, Callable[[], object]]:
    field = DateField("Dag")
    field.set_date_value(date(2026, 11, 24))
    return field, field.date_value


def moved_time() -> tuple[QWidget, Callable[[], object]]:
    field = TimeField("Tijd")
    field.set_time_value(time(10, 0))
    return field, field.time_value


def moved_spin() -> tuple[QWidget, Callable[[], object]]:
    spin = Spin(15, 240, " min", "Duur")
    spin.setValue(60)
    return spin, spin.value


@pytest.mark.parametrize("make", [moved_combo, moved_date, moved_time, moved_spin])
def test_the_wheel_scrolls_the_page_until_the_field_has_the_keyboard(
    qtbot: QtBot, make: Callable[[], tuple[QWidget, Callable[[], object]]]
) -> None:
    """The wheel is turned as the screen reports it, so that Qt's own focus rules take part."""
    widget, value = make()
    other, inner, area = QLineEdit(), QWidget(), QScrollArea()
    column = QVBoxLayout(inner)
    column.addWidget(other)
    column.addWidget(widget)
    inner.setMinimumHeight(2000)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    with qtbot.waitActive(area):
        pass
    area.ensureWidgetVisible(widget)
    other.setFocus()
    before, scrolled = value(), area.verticalScrollBar().value()

    def turn() -> None:
        place = widget.mapTo(area, QPoint(20, widget.height() // 2))
        QTest.wheelEvent(area.windowHandle(), QPointF(place), QPoint(0, -120))

    turn()
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > scrolled)
    assert value() == before
    assert not widget.hasFocus()
    area.ensureWidgetVisible(widget)
    widget.setFocus()
    turn()
    qtbot.waitUntil(lambda: value() != before)


# Rows that click


@pytest.mark.parametrize("kind", [Check, Radio])
def test_the_whole_row_clicks(qtbot: QtBot, kind: type[Check] | type[Radio]) -> None:
    box = kind("Ja")
    shown(qtbot, box, width=500)
    assert box.height() >= 32
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 3, 3))
    assert box.isChecked()


def test_a_check_box_follows_the_space_bar(qtbot: QtBot) -> None:
    box = Check("Ja")
    shown(qtbot, box)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


# Days and times


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    chosen = str(request.param)
    set_language(chosen)
    QLocale.setDefault(QLocale({"nl": "nl_NL", "en": "en_GB"}[chosen]))
    yield chosen
    QLocale.setDefault(QLocale("nl_NL"))


def test_a_day_is_written_in_the_language_of_the_window(qtbot: QtBot, language: str) -> None:
    field = DateField("Dag")
    shown(qtbot, field)
    field.set_date_value(date(2026, 11, 24))
    written = field.text().lower()
    assert written == {"nl": "di 24 november 2026", "en": "tue 24 november 2026"}[language]
    calendar = field.calendarWidget()
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.locale().language() == QLocale().language()


def test_a_day_goes_in_and_comes_out(qtbot: QtBot, language: str) -> None:
    field = DateField("Dag")
    shown(qtbot, field)
    heard: list[object] = []
    field.set_date_value(date(2024, 2, 28))
    field.date_chosen.connect(heard.append)
    field.setFocus()
    field.setCurrentSection(DateField.Section.DaySection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.date_value() == date(2024, 2, 29)
    assert heard == [date(2024, 2, 29)]


def test_a_time_steps_by_hours_and_by_five_minutes(qtbot: QtBot, language: str) -> None:
    field = TimeField("Tijd")
    shown(qtbot, field)
    field.set_time_value(time(9, 30))
    assert field.text() == "09:30"
    field.setFocus()
    field.setCurrentSection(TimeField.Section.HourSection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.time_value() == time(10, 30)
    field.setCurrentSection(TimeField.Section.MinuteSection)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.time_value() == time(10, 35)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.time_value() == time(10, 30)


def test_a_time_can_be_typed(qtbot: QtBot) -> None:
    field = TimeField("Tijd")
    shown(qtbot, field)
    field.clearFocus()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "1345")
    assert field.time_value() == time(13, 45)


def test_a_time_is_one_tab_stop_that_begins_at_the_hour_from_both_sides(qtbot: QtBot) -> None:
    before, field, after = QLineEdit(), TimeField("Tijd"), QLineEdit()
    shown(qtbot, before, field, after)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    QTest.keyClicks(field, "0915")
    assert field.time_value() == time(9, 15)
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert before.hasFocus()


# Text


def test_tab_leaves_a_text_of_several_lines(qtbot: QtBot) -> None:
    text, after = text_edit(3, name="Wat gaat goed"), QLineEdit()
    shown(qtbot, text, after)
    text.setFocus()
    QTest.keyClicks(text, "Soep gekookt")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert text.text() == "Soep gekookt"


def test_the_eye_shows_and_hides_a_password(qtbot: QtBot) -> None:
    edit = PasswordEdit("Wachtwoord")
    shown(qtbot, edit)
    QTest.keyClicks(edit, "geheim")
    assert edit.displayText() != "geheim"
    assert edit.eye.toolTip() == "Toon wachtwoord"
    edit.eye.click()
    assert edit.displayText() == "geheim"
    assert edit.eye.toolTip() == "Verberg wachtwoord"


def test_the_eye_grows_with_the_letters(qapp: QApplication, qtbot: QtBot) -> None:
    for scale in (1.0, 2.0):
        apply_theme(qapp, Theme(scale=scale))
        edit = PasswordEdit("Wachtwoord")
        shown(qtbot, edit)
        assert edit.eye.iconSize().height() == 18 * scale
        assert edit.eye.height() == 32 * scale
        assert edit.rect().contains(edit.eye.geometry())


def test_capitals_without_shift_are_noticed(qtbot: QtBot) -> None:
    edit = PasswordEdit("Wachtwoord")
    shown(qtbot, edit)
    heard: list[bool] = []
    edit.caps_changed.connect(heard.append)

    def type_(text: str, *, shift: bool = False) -> None:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        key = Qt.Key(ord(text.upper()))
        QApplication.sendEvent(edit, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifier, text))

    type_("A", shift=True)
    type_("a")
    type_("1")
    assert heard == []
    type_("B")
    assert heard == [True]
    type_("b")
    assert heard == [True, False]
    type_("b", shift=True)
    assert heard == [True, False, True]


def test_the_key_of_the_search_field_steps_aside_for_what_is_typed(qtbot: QtBot) -> None:
    search = SearchEdit("Zoek")
    shown(qtbot, search)
    assert search._hint.isVisible()
    QTest.keyClicks(search, "Anneke")
    assert not search._hint.isVisible()
    search.clear()
    assert search._hint.isVisible()


def test_a_day_is_chosen_by_keyboard_over_the_end_of_a_month(qtbot: QtBot, language: str) -> None:
    field = DateField("Dag")
    shown(qtbot, field)
    field.set_date_value(date(2026, 12, 1))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.lineEdit().selectedText().strip() == "1"
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.date_value() == date(2026, 11, 30)
    assert field.lineEdit().selectedText().strip() == "30"
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert field.date_value() == date(2026, 12, 30)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.date_value() == date(2027, 1, 1)
    QTest.keyClicks(field, "23")
    assert field.date_value() == date(2027, 1, 23)


def test_an_error_beside_a_field_is_said_once_with_its_name(qtbot: QtBot, heard: list[Heard]) -> None:
    field = Field("Geb&oortejaar", line_edit("Geboortejaar"), hint="Vier cijfers.")
    field.set_error("Dit komt te vroeg.")
    shown(qtbot, field)
    assert heard == [], "what is not in sight is not said"
    field.set_error("Typ een jaar met vier cijfers.")
    field.set_error("Typ een jaar met vier cijfers.")
    assert heard == [("Geboortejaar: Typ een jaar met vier cijfers.", False)]
    field.set_error("")
    field.set_error("Typ een jaar met vier cijfers.")
    assert len(heard) == 2, "it stands there again"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_rows_of_lists_are_as_high_as_a_finger(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, Theme(scale=scale))
    combo, ticks = Combo((("all", "Alles tot nu"), ("week", "Deze week")), "Periode"), QListWidget()
    ticks.addItem("Els Bakker")
    for one in (combo, ticks):
        qtbot.addWidget(one)
    assert combo.view().sizeHintForRow(0) >= 32 * scale
    assert ticks.sizeHintForRow(0) >= 32 * scale
