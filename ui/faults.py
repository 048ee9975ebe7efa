"""Where faults of the program come in: from any thread, from Qt, from the log; nobody's data goes further.

Nothing here is imported before the first fault that the first page can be painted without.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.domain.faults import Fault

log = logging.getLogger(__name__)


class CodesToScreen(logging.StreamHandler):  # type: ignore[type-arg]
    """The log on the stream for errors, through the filter; there is no log file."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of the log, without anybody's data."""
        from desktop.domain.faults import CodesOnly

        return CodesOnly().format(record)


class FaultDesk(QObject):
    """Takes every exception that nobody caught; the dialog is shown on the thread of this object."""

    _met = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._met.connect(self._show, QtCore.Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Take over what Python, its threads, Qt and the log would write by themselves."""
        sys.excepthook = self.caught
        threading.excepthook = self.caught_in_thread
        QtCore.qInstallMessageHandler(qt_said)
        logging.getLogger().addHandler(CodesToScreen())

    def caught(
        self, kind: type[BaseException], error: BaseException, _traceback: TracebackType | None = None
    ) -> None:
        """A bug of ours: log its place without contents, and say calmly that what was saved is saved."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        from desktop.domain.faults import faults_of, report_text

        faults = faults_of(error)
        log.error("unexpected fault\n" + report_text((), faults))
        self._met.emit(faults)

    def caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        """The same, in a thread that is no worker of ours."""
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value)

    @Slot(object)
    def _show(self, faults: tuple[Fault, ...]) -> None:
        from desktop.domain.faults import report_text
        from ui.dialogs.calm import show_calm_message

        show_calm_message(report_text(about(), faults))


def about() -> tuple[str, ...]:
    """What runs: version, system, Python and Qt; nothing of the user or of where it is kept."""
    import platform

    from desktop.version import version_line

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return version_line(), system, f"Python {platform.python_version()}, Qt {QtCore.qVersion()}"


def qt_said(kind: QtCore.QtMsgType, context: QtCore.QMessageLogContext, _text: str) -> None:
    """What Qt has to say goes to the log by its category: its words may hold a path or a text."""
    levels = {"QtDebugMsg": logging.DEBUG, "QtInfoMsg": logging.INFO, "QtCriticalMsg": logging.ERROR}
    category = getattr(context, "category", None) or "default"
    log.log(
        levels.get(kind.name, logging.WARNING), "qt %s, line %d", str(category).lower(), context.line or 0
    )
