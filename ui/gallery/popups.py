"""What opens over a page for a moment: menu, list of a choice, calendar; drawn here as a part of the page."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate, QLocale, QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QListView, QMenu, QWidget

from ui.gallery.specimens import row, specimen
from ui.theme import current, dress_calendar
from ui.widgets.menus import entry

OPTIONS = ("Alles tot nu", "Dit traject", "De laatste vier weken", "Een eigen periode")
SHOWN = QDate(2026, 11, 24)


def _menu(active: int) -> QMenu:
    menu = QMenu()
    # A part of the page: a menu of its own would close at the next click.
    menu.setWindowFlags(Qt.WindowType.Widget)
    lines = [entry(menu, text) for text in ("Druk bezoekblad…", "Verzet bezoek…", "Bezoek afzeggen…")]
    menu.addSeparator()
    lines.append(entry(menu, "Stop traject…"))
    lines[1].setEnabled(False)
    ticked = entry(menu, "Toon afgezegd")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.setActiveAction(lines[active])
    menu.setFixedSize(menu.sizeHint())
    return menu


def _options() -> QListView:
    view = QListView()
    view.setAccessibleName("Periode")
    model = QStringListModel(OPTIONS, view)
    view.setModel(model)
    view.setCurrentIndex(model.index(1))
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setFixedHeight(view.sizeHintForRow(0) * len(OPTIONS) + 2)
    return view


def _calendar() -> QCalendarWidget:
    calendar = QCalendarWidget()
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setLocale(QLocale(QLocale.Language.Dutch))
    calendar.setSelectedDate(SHOWN)
    calendar.setAccessibleName("Kalender")
    dress_calendar(calendar)
    calendar.setFixedSize(calendar.sizeHint())
    return calendar


def popups() -> Iterator[QWidget]:
    """Each with one line chosen; in the menu also one that is off and one with a tick."""
    yield row(
        specimen("menu", _menu(0)),
        specimen("lijst van een keuze", _options(), 260),
        specimen("kalender", _calendar(), 0 if current().scale > 1 else 420),
    )
