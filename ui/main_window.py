"""The window: a frame around the start pages or the workspace, the practice band, the lock."""

from __future__ import annotations

from binascii import a2b_base64
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.services.preferences import Preferences, save_preferences
from ui.scrolled import scroll_again, scrolled
from ui.tasks import Worker
from ui.widgets.emptying import empty

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from desktop.domain.errors import OpmaatError
    from desktop.services.office import Services
    from desktop.services.table import TableView
    from ui.at_table import AtTable
    from ui.desk import Desk, Destination, FileChange
    from ui.first_window import FirstWindow
    from ui.idle_lock import IdleLock
    from ui.pages.start import UnlockPage
    from ui.workspace import Place, Workspace

_UNTIL_PAINTED_MS = 100


class MainWindow(QMainWindow):
    """Frame only: what is open decides what it holds."""

    preferences_changed = Signal(object)
    """Language, colours or letter size changed: the window is built anew."""
    opened = Signal()
    """A store is open and the workspace shows its first page."""
    locked = Signal()
    dressing = Signal()
    """The unlock page is painted, or another page is about to be built: complete the looks."""

    def __init__(self, preferences: Preferences, store_path: Path, *, keeps: bool = True) -> None:
        super().__init__()
        self.preferences = preferences
        self._keeps = keeps
        self._dressed = False
        self.desk: Desk | None = None
        self.store_path = store_path
        self.workspace: Workspace | None = None
        self.services: Services | None = None
        self.table: AtTable | None = None
        self.idle_lock: IdleLock | None = None
        self.first_window: FirstWindow | None = None
        self._place: Destination | None = None
        self._far: tuple[int, ...] = ()
        self._used = preferences.windows.get("palette", "").split()
        self.store_worker = Worker("opmaat-store", self)
        self.paper_worker = Worker("opmaat-paper", self)
        self.setWindowTitle("Opmaat")
        self.setMinimumSize(1024, 600)
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setCentralWidget(self._holder)
        self._restore_geometry()

    def _restore_geometry(self) -> None:
        kept = self.preferences.windows.get("main", "")
        if not kept or not self.restoreGeometry(a2b_base64(kept)):
            self.resize(1366, 736)

    @property
    def busy(self) -> bool:
        """Whether a worker has something under way."""
        return self.store_worker.busy or self.paper_worker.busy

    def start(self) -> None:
        """Show the first start when there is no store yet, else the unlock page."""
        if self.store_path.exists():
            self.show_unlock()
        else:
            self.show_first_start()

    def show_first_start(self) -> None:
        """First start: real or practice, language, name, password, recovery code."""
        from ui.pages.start import FirstStartPage

        self._dress()
        # A new file begins at Today, whatever was open in another one.
        kept = {key: value for key, value in self.preferences.windows.items() if key != "page"}
        self.preferences = self.preferences._replace(windows=kept)
        page = FirstStartPage(self.store_worker, self.preferences, self.store_path)
        page.ready.connect(self.enter)
        page.language_chosen.connect(self._choose_language)
        self._hold(page)
        self.warm_up()

    def show_unlock(self) -> UnlockPage:
        """The unlock page: nothing on it that says whose file it is."""
        from ui.pages.start import UnlockPage

        page = UnlockPage(self.store_worker, self.store_path)
        page.unlocked.connect(self.enter)
        page.other_file.connect(self.open_other)
        page.begin_new.connect(self.begin_other)
        self._hold(page)
        self.warm_up()
        return page

    def open_other(self, path: Path) -> None:
        """Unlock another file."""
        self.store_path, self._place = path, None
        self.show_unlock()

    def begin_other(self, path: Path) -> None:
        """Start a new file beside the ones that are there."""
        self.store_path, self._place = path, None
        self.show_first_start()

    def warm_up(self) -> None:
        """Complete the looks and import the heavy parts while the user types, once the page is painted.

        Importing holds the interpreter, so that the first painting would have to wait for it.
        """
        QTimer.singleShot(_UNTIL_PAINTED_MS, self, self._painted)

    def come_forward(self) -> None:
        """Somebody started Opmaat once more on this file."""
        self.setWindowState(self.windowState() & ~QtCore.Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _painted(self) -> None:
        self._dress()
        from ui.warming import import_in_background

        import_in_background()
        self._warn_of_cloud()

    def _warn_of_cloud(self) -> None:
        """A file that is copied away while it is written can get damaged: say so at the door."""
        from desktop.services.cloud import synchroniser
        from ui.waiting import cloud_sentence

        name = synchroniser(self.store_path)
        last = self._column.itemAt(self._column.count() - 1)
        tell = getattr(last.widget() if last is not None else None, "tell", None)
        if name and tell is not None:
            tell("warn", cloud_sentence(name))

    def show_help(self) -> None:
        """F1: the text of the page; before the file is open, how to get in. At the table there is no help."""
        if self.workspace is not None:
            self.workspace.show_help()
        elif self.table is None:
            from ui.help import open_help

            open_help(self, "lock" if self.store_path.exists() else "welcome")

    def help_over(self, dialog: QWidget) -> None:
        """F1 in a dialog: the text of the page under it."""
        from ui.help.opening import open_help, topic_of

        open_help(dialog, topic_of(dialog))

    def _dress(self) -> None:
        # Once: other looks build another window, and every widget hears of a new translator.
        if not self._dressed:
            self._dressed = True
            self._listen_for_help()
            self.dressing.emit()

    def _listen_for_help(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        key = QShortcut(QKeySequence("F1"), self)
        key.activated.connect(self.show_help)

    def _choose_language(self, language: str) -> None:
        self.keep(self.preferences._replace(language=language))

    def keep(self, preferences: Preferences) -> None:
        """Keep preferences; a change of looks builds the window anew."""
        before, self.preferences = self.preferences, preferences
        self._save()
        looks = ("language", "mode", "letters")
        if any(getattr(before, name) != getattr(preferences, name) for name in looks):
            self.preferences_changed.emit(preferences)

    def _save(self) -> None:
        if self._keeps:
            save_preferences(self.preferences)

    def enter(self, services: Services, *, offering: bool = True) -> None:
        """A store is open: build the workspace and show the page where the user was.

        With ``offering``, drafts that wait are offered after that.
        """
        self._dress()
        from ui.desk import Desk
        from ui.places import places

        self.services = services
        self.store_path = services.place.store.path
        self.keep(self.preferences._replace(last_store=str(self.store_path)))
        self.desk = Desk(services, self.store_worker, self.paper_worker, self)
        self.desk.replacing.connect(self.change_file)
        self.workspace = self._furnish(self.desk, places(self))
        self.opened.emit()
        self._guard()
        if offering:
            from ui.recovering import Recovering

            Recovering(self.desk, self).offer()
            self._guide()

    def _guide(self) -> None:
        """The first time that practice data is open, somebody is shown around."""
        workspace, known = self.workspace, self.preferences.windows
        if workspace is None or not self._keeps or "tour" in known:
            return
        if workspace.desk.services.is_practice:
            self.preferences = self.preferences._replace(windows={**known, "tour": "seen"})
            self._save()
            workspace.begin_tour()

    def _guard(self) -> None:
        from ui.idle_lock import IdleLock
        from ui.session_watch import SessionWatch

        if self.idle_lock is None:
            self.idle_lock = IdleLock(self)
            watch = SessionWatch(self)
            watch.leaving.connect(self.lock)
            self.locked.connect(watch.locked)
            watch.begin()
        from ui.first_window import FirstWindow

        if self.first_window is not None:
            self.first_window.close()
        self.first_window = FirstWindow(self.store_path, self)
        self.first_window.called.connect(self.come_forward)
        self.idle_lock.begin()

    def here(self) -> Destination | None:
        """Where the user is, or was before locking."""
        return self.workspace.here if self.workspace is not None else self._place

    def enter_at(self, services: Services, place: Destination | None) -> None:
        """Take over an open store from a window that is built anew."""
        self._place = place
        self.enter(services, offering=False)

    def _furnish(self, desk: Desk, known: Mapping[str, Place]) -> Workspace:
        from ui.desk import Destination
        from ui.workspace import Workspace

        workspace = Workspace(desk, known)
        workspace.locking.connect(self.lock)
        workspace.tabling.connect(self._to_table)
        workspace.columns = dict(self.preferences.windows)
        workspace.used = list(self._used)
        workspace.using.connect(self._remember_used)
        self._hold(workspace, practice=desk.services.is_practice)
        desk.ask(workspace, lambda services: services.settings.read(), self._show_counsellor)
        workspace.read_backup_state()
        workspace.go(self._place or Destination(self._last_page(workspace)))
        scroll_again(desk, workspace.stack.currentWidget(), self._far if self._place else ())
        return workspace

    def _last_page(self, workspace: Workspace) -> str:
        """The page on the rail that was open when the program ended; Today at first."""
        known = [key for key, _place in workspace.rail_places()]
        kept = self.preferences.windows.get("page", "")
        return kept if kept in known else known[0]

    def _remember_place(self) -> None:
        """Keep size, columns and page; a page on the rail is the one that opens next time."""
        windows = {**self.preferences.windows, "main": bytes(self.saveGeometry().toBase64().data()).decode()}
        if self.workspace is not None:
            windows |= self.workspace.columns_now()
            here = self.workspace.here
            if here is not None:
                windows["page"] = here.page
        self.preferences = self.preferences._replace(windows=windows)

    def _remember_used(self) -> None:
        # On disk goes what names nobody: a page, an action, a setting. Whom, is known until the program ends.
        if self.workspace is not None:
            self._used = list(self.workspace.used)
            kept = " ".join(key for key in self._used if not key.startswith("person:"))
            windows = {**self.preferences.windows, "palette": kept}
            self.preferences = self.preferences._replace(windows=windows)

    def _show_counsellor(self, settings: object) -> None:
        name = getattr(settings, "counsellor", "")
        self.setWindowTitle(f"Opmaat – {name}" if name else "Opmaat")

    def _hold(self, page: QWidget, practice: bool = False) -> None:
        empty(self._column)
        if practice:
            from ui.practice_band import practice_band

            self._column.addWidget(practice_band())
        self._column.addWidget(page, 1)
        page.show()

    def _to_table(self, wanted: Destination) -> None:
        from ui.at_table import ask_for_table

        ask_for_table(self, wanted)

    def sit_down(self, view: TableView) -> None:
        """One participant at the table: everything else of the window goes, as in locking."""
        from ui.at_table import AtTable
        from ui.closing import close_dialogs, forget_clipboard

        if self.workspace is None:
            return
        close_dialogs()
        forget_clipboard()
        services, self._place = self.let_go()
        if services is None or self._place is None:
            return
        self.services = services
        self.setWindowTitle("Opmaat")
        self.table = AtTable(self, view, services, self._place)
        self.table.ended.connect(self._stood_up)
        self._hold(self.table.stack, practice=services.is_practice)
        self.table.show()

    def _stood_up(self) -> None:
        self.table = None

    def lock(self, then: Callable[[], None] | None = None) -> None:
        """Lock: running work ends, windows empty, store and key are dropped, unlock page (P3).

        A page with something unsaved saves it first, or asks and is not locked.
        """
        services = self._empty()
        if services is None:
            return
        self.show_unlock()
        from ui.closing import lock_up

        self.store_worker.submit(
            self, lambda: lock_up(services), lambda _none: self._after_lock(then), self._lock_failed
        )

    def _empty(self) -> Services | None:
        """Take everything out of the window that shows or holds something of the file."""
        from ui.closing import close_dialogs, forget_clipboard, may_lock

        if self.services is None or not may_lock(self.workspace):
            return None
        close_dialogs()
        forget_clipboard()
        services, self._place = self.let_go()
        if services is not None:
            self.setWindowTitle("Opmaat")
        return services

    def change_file(self, change: FileChange) -> None:
        """Lock, do something to the closed file, and say on the unlock page what came of it."""
        services = self._empty()
        if services is None:
            return
        from ui.closing import lock_up

        page = self.show_unlock()

        def act() -> None:
            lock_up(services)
            change.act()

        def done(_none: object) -> None:
            page.tell("good", change.said)
            self._after_lock(None)

        def failed(error: OpmaatError) -> None:
            from desktop.language import words

            page.tell("error", words.error_text(error))
            self._after_lock(None)

        self.store_worker.submit(page, act, done, failed)

    def let_go(self) -> tuple[Services | None, Destination | None]:
        """Hand over the open store and where the user was; from here on the pages reach nothing.

        What they asked for before still runs on the worker, in order.
        """
        services, place = self.services, self.here()
        if self.workspace is not None:
            self._far = scrolled(self.workspace.stack.currentWidget())
        if self.table is not None:
            self.table.end()
        if self.desk is not None:
            self.desk.leave()
            self.desk.deleteLater()
        self.workspace = self.services = self.desk = None
        return services, place

    def _after_lock(self, then: Callable[[], None] | None) -> None:
        self.locked.emit()
        if then is not None:
            then()

    def _lock_failed(self, error: OpmaatError) -> None:
        raise error

    def end_session(self) -> None:
        """The computer is about to log out: text to safety, store closed and key gone before this returns.

        The window stays, locked: somebody may call the logging out off.
        """
        if self.services is None:
            return
        self._remember_place()
        self._save()
        self.lock()
        waiting = QtCore.QEventLoop()
        while self.store_worker.busy:
            waiting.processEvents(QtCore.QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep size and place, make the backup of the day, drop the key, and go."""
        if self.workspace is not None and not self.workspace.may_leave():
            event.ignore()
            return
        if self.table is not None:
            self.table.end()
        self._remember_place()
        self._save()
        services, self._place = self.let_go()
        if services is not None:
            from ui.closing import close_quietly

            self.store_worker.submit(
                self, lambda: close_quietly(services), lambda _none: None, self._lock_failed
            )
        self.store_worker.finish()
        self.paper_worker.finish()
        super().closeEvent(event)
