"""What every page of the main window is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import ChangeSet
from ui.desk import Desk, Destination


class Page(QWidget):
    """One place in the main window. It reads through the desk and shows; it holds no rule.

    ``reads`` names the kinds of rows the page shows; a ChangeSet that touches one of them makes an
    open page read again, a hidden one when it is next shown.
    """

    reads: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        desk.changed.connect(self._on_changed)

    def arrive(self, destination: Destination) -> None:
        """The page is shown for this destination; the default reads when something changed since."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read again through the desk and show; pages override this."""

    def whereabouts(self, destination: Destination) -> Destination:
        """Where locking, new looks and "back" return to: what is shown now, having come by ``destination``.

        An act in the destination is not done twice; a page whose detail is no act says so itself.
        """
        return replace(destination, detail="")

    def first_focus(self) -> QWidget | None:
        """The widget that gets the focus when the page opens (default: what Qt finds first)."""
        return None

    def may_leave(self) -> bool:
        """Whether the page can be left now; a form with unsaved text saves or asks first."""
        return True

    def may_lock(self) -> bool:
        """Whether the program can lock now; a form that keeps drafts brings its text to safety instead."""
        return self.may_leave()

    def search_field(self) -> QWidget | None:
        """Where Ctrl+F goes on this page."""
        return None

    def for_table(self) -> Destination | None:
        """Whom F8 puts at the table: ``target`` the participant, ``detail`` the session or nothing."""
        return None

    def offers(self) -> Sequence[tuple[str, Callable[[], object]]]:
        """What can be done with what the page shows now, in words and as an act: for the palette."""
        return ()

    def _on_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*self.reads):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
