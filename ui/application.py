"""Start the window: application, theme, language, crash message."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import LANGUAGES, current_language, set_language
from desktop.services.preferences import Preferences, load_preferences
from desktop.storage.paths import default_store_path, lock_path
from ui.collecting import collect_on_ui_thread
from ui.plain_imports import import_plainly

# Qt's bindings read the source text of every module imported after them: what needs no Qt comes first.
# isort: split
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.faults import FaultDesk

if TYPE_CHECKING:
    from desktop.cli.arguments import WindowRequest
    from ui.main_window import MainWindow


class Program:
    """The running program: one application, one window, built anew when its looks change."""

    def __init__(
        self, app: QApplication, preferences: Preferences, store_path: Path, *, keeps: bool = True
    ) -> None:
        self.app = app
        self.keeps = keeps
        self._follows = False
        self.store_path = store_path
        self.window = self._build(preferences)
        app.commitDataRequest.connect(self._end_session)

    def _end_session(self, _manager: object) -> None:
        self.window.end_session()

    def end(self) -> None:
        """The system wants it gone: text to safety, store closed, place and size kept; no question."""
        self.window.end_session()
        self.window.close()
        self.app.quit()

    def _follow_system(self) -> None:
        """The system turned light or dark: the window follows at once, with everything that is in it."""
        from ui.theme import Theme, apply_theme, current, system_mode

        theme, mode = current(), system_mode(self.app)
        if self.window.preferences.mode == "system" and theme.mode != mode:
            apply_theme(self.app, Theme(mode, theme.scale))

    def _build(self, preferences: Preferences) -> MainWindow:
        # Imported once the application has taken over collecting: imports make Python collect often.
        from ui.main_window import MainWindow
        from ui.theme import Theme, apply_first, system_mode

        set_language(preferences.language)
        mode = system_mode(self.app) if preferences.mode == "system" else preferences.mode
        apply_first(self.app, Theme(mode=mode, scale=preferences.letters / 100))
        window = MainWindow(preferences, self.store_path, keeps=self.keeps)
        window.preferences_changed.connect(self.rebuild)
        window.dressing.connect(self._complete)
        return window

    def _complete(self) -> None:
        """What the unlock page does without: our style, Qt's own words and dates, the icon."""
        from ui.finish import speak_qt, window_icon
        from ui.no_traces import keep_no_folders
        from ui.theme import complete_theme
        from ui.widgets.speaking import begin_speaking
        from ui.widgets.spoken_tick import begin_switching

        complete_theme(self.app)
        keep_no_folders(self.app)
        if not self._follows:
            self._follows = True
            begin_switching()
            begin_speaking()
            self.app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())
        speak_qt(self.app, current_language())
        # Widgets took the locale of the system, which those inside them would take over.
        self.window.unsetLocale()
        if self.app.windowIcon().isNull():
            self.app.setWindowIcon(window_icon())

    def show(self) -> None:
        """Show the window with its first page."""
        self.window.start()
        self.window.show()

    def rebuild(self, preferences: Preferences) -> None:
        """Build the window anew in another language, mode or letter size; an open store stays open."""
        old = self.window
        focus = focus_place(old)
        (services, place), geometry = old.let_go(), old.saveGeometry()
        # What was asked of the store is done before the new window reads.
        old.store_worker.finish()
        self.store_path = old.store_path
        self.window = self._build(preferences)
        self.window.restoreGeometry(geometry)
        if services is None:
            self.window.start()
        else:
            self.window.enter_at(services, place)
        self.window.show()
        focus_at(self.window, focus)
        old.close()
        old.deleteLater()


def focus_place(window: QWidget) -> tuple[type[QWidget], int] | None:
    """Where the keyboard is: the how manieth of its kind in sight; ``None`` when it is nowhere."""
    focused = window.focusWidget()
    alike = _in_sight(window, type(focused)) if focused in _in_sight(window, QWidget) else []
    return (type(focused), alike.index(focused)) if alike else None


def focus_at(window: QWidget, place: tuple[type[QWidget], int] | None) -> None:
    """Give the keyboard to the same widget of a window that was built anew, where it is there."""
    if place is None:
        return
    kind, at = place
    alike = _in_sight(window, kind)
    if at < len(alike):
        alike[at].setFocus()


def _in_sight(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def run_window(request: WindowRequest) -> int:
    """Open the window (or paint its pages when pictures were asked) and return the exit code."""
    app = application()
    preferences = load_preferences()
    language = os.environ.get("OPMAAT_LANGUAGE", preferences.language)
    preferences = preferences._replace(language=language if language in LANGUAGES else "nl")
    if request.gallery:
        from ui.gallery.window import show_gallery

        return show_gallery(app, preferences, request.pictures)
    if request.pictures is not None:
        from ui.pictures import take_pictures

        return take_pictures(app, request, preferences)
    store = request.store or last_store(preferences)
    if open_elsewhere(store):
        return 0
    program = Program(app, preferences, store)
    faults = FaultDesk(app)
    faults.begin()
    program.show()
    if request.until_painted:
        return painted(program)
    from ui.ending import Ending

    ending = Ending(program.end, app)
    ending.begin()
    code = app.exec()
    ending.end()
    return code


def painted(program: Program) -> int:
    """Wait until the first page was painted, say so, and stop."""
    while not program.window.windowHandle().isExposed():
        program.app.processEvents()
    program.app.processEvents()
    program.window.grab()
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    program.window.close()
    return 0


def open_elsewhere(store: Path) -> bool:
    """Whether a window of this user has ``store`` open; it has come forward then."""
    if not lock_path(store).exists():
        return False  # the usual start: no local socket is looked for
    from ui.first_window import call_forward

    return call_forward(store)


def application() -> QApplication:
    """The application object; made before the first widget."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    import_plainly()
    # Fusion from the start: naming it later makes Qt's bindings build all of QStyle before the first page.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    collect_on_ui_thread(app)
    from ui.theme.none_guard import keep_none_at_first

    keep_none_at_first()
    app.setApplicationName("Opmaat")
    QGuiApplication.setDesktopFileName("opmaat")
    return app


def last_store(preferences: Preferences) -> Path:
    """The file that was open last, when it is still there; else the default place."""
    last = Path(preferences.last_store) if preferences.last_store else None
    return last if last is not None and last.exists() else default_store_path()
