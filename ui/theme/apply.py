"""Put a theme on the application, and ask which one it wears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.drawing import load_first_fonts, load_fonts
from ui.theme.palette import palette
from ui.theme.qss import first_style_sheet, style_sheet
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QCalendarWidget

HALF = 128
"""A background darker than this, of 255, is that of a dark system."""

_THEME = "opmaatTheme"
_STYLE = "opmaatStyle"
_RING = "opmaatFocusRing"
_WATCHED = "opmaatWatched"


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application in ``theme``: style, palette, style sheet, font, focus ring.

    Windows built before keep the sizes they were built with; build them anew after a new scale.
    """
    app.setProperty(_THEME, theme)
    complete_theme(app)
    apply_first(app, theme)


def apply_first(app: QApplication, theme: Theme) -> None:
    """Dress the application as far as a page of words, text fields and push buttons goes.

    A style written in Python makes Qt's bindings wrap every kind of widget there is: a fifth of the
    time until the first page is painted. ``complete_theme`` follows before any other page is built.
    """
    load_first_fonts()
    before = app.property(_THEME)
    app.setProperty(_THEME, theme)
    complete = app.property(_STYLE) is not None
    if complete:
        complete_theme(app)
    app.setPalette(palette(theme))
    app.setFont(theme.font("body"))
    app.setStyleSheet(style_sheet(theme) if complete else first_style_sheet(theme))
    if before is not None:
        dress_again(app)


def dress_again(app: QApplication) -> None:
    """Let what was made before take fonts, colours and icons from the theme and the screen of now.

    What wears them has a method ``dress``. They hear it here and not from Qt, whose StyleChange comes to
    every widget that finds its place.
    """
    for widget in app.allWidgets():
        dress = getattr(widget, "dress", None)
        if dress is not None:
            dress()


def complete_theme(app: QApplication) -> None:
    """Add the style, the rest of the style sheet and the focus ring; safe to call again."""
    from ui.theme.focus import FocusRing
    from ui.theme.none_guard import keep_none
    from ui.theme.style import OpmaatStyle

    keep_none()
    load_fonts()
    theme = current()
    style = app.property(_STYLE)
    if isinstance(style, OpmaatStyle):
        style.theme = theme
    else:
        style = OpmaatStyle(theme)
        app.setProperty(_STYLE, style)
        app.setStyle(style)
    if app.styleSheet() == first_style_sheet(theme):
        app.setStyleSheet(style_sheet(theme))
    ring = app.findChild(QObject, _RING)
    if ring is None:
        ring = FocusRing(app)
        ring.setObjectName(_RING)
        app.focusChanged.connect(ring.follow)
        app.focusWindowChanged.connect(_watch_screen)
        _watch_screen(app.focusWindow())
        ring.follow(None, app.focusWidget())
    if isinstance(ring, FocusRing):
        ring.dress(theme)


def _watch_screen(window: QWindow | None) -> None:
    """A window that goes to another screen gets icons as sharp as that one."""
    app = QApplication.instance()
    if window is None or window.property(_WATCHED) or not isinstance(app, QApplication):
        return
    window.setProperty(_WATCHED, True)
    window.screenChanged.connect(lambda _screen: dress_again(app))


def current() -> Theme:
    """Return the theme the application wears; light at 100 % before any was put on."""
    app = QApplication.instance()
    theme = app.property(_THEME) if app is not None else None
    return theme if isinstance(theme, Theme) else Theme()


def system_mode(app: QApplication) -> str:
    """Return ``dark`` when the system asks for dark windows, else ``light``."""
    if app.property(_THEME) is None:
        # The palette is still the system's, and tells it without the enums of Qt (``early``).
        return "dark" if app.palette().window().color().lightness() < HALF else "light"
    return "dark" if app.styleHints().colorScheme() == QtCore.Qt.ColorScheme.Dark else "light"


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget of which a property (kind, error…) changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def dress_calendar(calendar: QCalendarWidget) -> None:
    """Show Saturday and Sunday of a month calendar in plain grey: Qt paints them red by itself."""
    # Qt makes a class when it is first asked for, which takes time: the unlock page has no calendar.
    from PySide6.QtGui import QTextCharFormat

    plain = QTextCharFormat()
    plain.setForeground(current().colour("ink2"))
    for day in (QtCore.Qt.DayOfWeek.Saturday, QtCore.Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
