"""What the palette knows without asking the store: pages, actions, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from desktop.language import translate
from ui.desk import Desk, Destination
from ui.models.matching import folded
from ui.page import Page
from ui.pages.settings.registry import sections, settings
from ui.widgets.key_words import key_words

if TYPE_CHECKING:
    from ui.workspace import Workspace


class Group(IntEnum):
    """In which order the groups stand."""

    RECENT = 0
    HERE = 1
    ACTION = 2
    PERSON = 3
    PAGE = 4
    SETTING = 5
    NOTE = 6


PASSING = (Group.HERE, Group.NOTE)
"""What is not remembered as used: it belongs to what is open now."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette. ``key`` says what it is and names nobody: "page:week", "person:<uuid>"."""

    key: str
    group: Group
    icon: str
    title: str
    act: Callable[[], object]
    detail: str = ""
    """A few words behind the title."""
    shortcut: str = ""
    words: tuple[str, ...] = ()
    """The title, folded for finding."""
    more: tuple[str, ...] = ()
    """Other folded words under which it is found."""


def group_words(group: Group) -> str:
    """The heading of a group."""
    return {
        Group.RECENT: translate("Palette", "Used last"),
        Group.HERE: translate("Palette", "On this page"),
        Group.ACTION: translate("Palette", "Do"),
        Group.PERSON: translate("Palette", "Participants"),
        Group.PAGE: translate("Palette", "Pages"),
        Group.SETTING: translate("Palette", "Settings"),
        Group.NOTE: translate("Palette", "In notes"),
    }[group]


def entry(
    key: str,
    group: Group,
    icon: str,
    title: str,
    act: Callable[[], object],
    *,
    detail: str = "",
    shortcut: str = "",
    more: str = "",
) -> Entry:
    """An entry with its words folded."""
    return Entry(
        key, group, icon, title, act, detail, shortcut, folded(title), folded(f"{more} {detail} {shortcut}")
    )


def fixed_entries(workspace: Workspace) -> tuple[Entry, ...]:
    """Every page, action and setting, in the language of now."""
    return (
        *_here(workspace),
        *_actions(workspace),
        *_dialogs(workspace),
        *_pages(workspace),
        *_settings(workspace.desk),
    )


def _here(workspace: Workspace) -> Iterable[Entry]:
    page = workspace.stack.currentWidget()
    if not isinstance(page, Page):
        return
    offers = {(title, ""): act for title, act in page.offers()}
    # The words of a menu line and of a button may be the same: one line then.
    offers = {**{what: act for what, act in _buttons(page) if what not in offers}, **offers}
    for number, ((title, detail), act) in enumerate(offers.items()):
        yield entry(f"here:{number}", Group.HERE, "chevron-right", title, act, detail=detail)


def _buttons(page: Page) -> Iterable[tuple[tuple[str, str], Callable[[], object]]]:
    """Whatever can be pressed on the page: its words, and what a screen reader has beside them.

    The name of somebody goes in the second place: who types it wants that participant first.
    """
    for button in page.findChildren(QAbstractButton):
        reached = button.focusPolicy() is not Qt.FocusPolicy.NoFocus and button.isVisibleTo(page)
        if not reached or not button.isEnabled() or button.isCheckable() or button.property("blocked"):
            continue
        text = button.text().replace("&", "").removesuffix("…")
        spoken = button.accessibleName().removesuffix("…")
        title = text or spoken
        if title:
            yield (title, spoken.removeprefix(title).strip(" ,:")), partial(_press, button)


def _press(button: QAbstractButton) -> None:
    # What the page shows may have changed meanwhile.
    if isValid(button):
        button.click()


def _pages(workspace: Workspace) -> Iterable[Entry]:
    on_rail = [(key, place) for key, place in workspace.rail_places()]
    for number, (key, place) in enumerate(on_rail, start=1):
        yield entry(
            f"page:{key}",
            Group.PAGE,
            place.icon,
            place.word,
            _go(workspace.desk, Destination(key)),
            shortcut=f"Ctrl+{number}" if number <= 5 else "",
        )


def _settings(desk: Desk) -> Iterable[Entry]:
    titles: dict[str, str] = {}
    icons: dict[str, str] = {}
    for section in sections():
        titles[section.key], icons[section.key] = section.title, section.icon
        act = _go(desk, Destination("settings", detail=section.key))
        key = f"setting:{section.key}"
        yield entry(key, Group.SETTING, section.icon, section.title, act, more=section.words)
    for one in settings():
        act = _go(desk, Destination("settings", detail=one.key))
        yield entry(
            f"setting:{one.key}",
            Group.SETTING,
            icons[one.section],
            one.title,
            act,
            detail=titles[one.section],
            more=one.words,
        )


def _actions(workspace: Workspace) -> Iterable[Entry]:
    desk = workspace.desk
    new = Destination("participants", detail="new")
    known = (
        ("new", "user-plus", translate("Palette", "New participant"), "Ctrl+N", _go(desk, new)),
        ("lock", "lock", translate("Palette", "Lock"), "Ctrl+L", workspace.locking.emit),
        ("undo", "undo-2", translate("Palette", "Undo the last action"), "Ctrl+Z", workspace.take_back),
        ("back", "arrow-left", translate("Palette", "Back to the page before"), "Alt+Left", workspace.back),
        ("table", "maximize", translate("Palette", "At the table"), "F8", workspace.to_table),
        ("help", "circle-help", translate("Palette", "Help with this page"), "F1", workspace.show_help),
        ("tour", "route", translate("Palette", "Guided tour"), "", workspace.begin_tour),
    )
    for key, icon, title, shortcut, act in known:
        yield entry(f"action:{key}", Group.ACTION, icon, title, act, shortcut=key_words(shortcut))
    taking = _go(desk, Destination("participants", detail="import"))
    title, more = (
        translate("Palette", "Import participants"),
        translate("Palette", "import Excel CSV sheet"),
    )
    yield entry("action:import", Group.ACTION, "upload", title, taking, more=more)
    library = _go(desk, Destination("contact", detail="settings"))
    title = translate("Palette", "Known settings for a meeting")
    yield entry("action:library", Group.ACTION, "map-pin", title, library)


def _dialogs(workspace: Workspace) -> Iterable[Entry]:
    """What opens over any page."""
    titles: Mapping[str, tuple[str, str, str]] = {
        "print": (
            "printer",
            translate("Palette", "Print my day or week"),
            translate("Palette", "paper agenda list"),
        ),
        "absence": (
            "calendar-x",
            translate("Palette", "Enter days off or sick leave"),
            translate("Palette", "vacation absence"),
        ),
        "blocks": (
            "clock",
            translate("Palette", "Enter a fixed block"),
            translate("Palette", "meeting every week"),
        ),
        "export": (
            "download",
            translate("Palette", "Save the calendar without names"),
            translate("Palette", "ics outlook export"),
        ),
        "busy": (
            "upload",
            translate("Palette", "Import your own calendar"),
            translate("Palette", "ics outlook import"),
        ),
    }
    for key, (icon, title, more) in titles.items():
        yield entry(f"action:{key}", Group.ACTION, icon, title, _opens(workspace, key), more=more)


def _opens(workspace: Workspace, key: str) -> Callable[[], None]:
    def open_it() -> None:
        desk = workspace.desk
        _dialog(key, desk, workspace)

    return open_it


def _dialog(key: str, desk: Desk, parent: QWidget) -> None:
    from ui.dialogs.absences import AbsencesDialog
    from ui.dialogs.busy_import import BusyImportDialog
    from ui.dialogs.calendar_export import CalendarExportDialog
    from ui.dialogs.fixed_blocks import FixedBlocksDialog
    from ui.dialogs.print_agenda import PrintAgendaDialog

    today = desk.services.place.clock.today()
    if key == "print":
        PrintAgendaDialog(desk, today, True, parent).open()
    elif key == "absence":
        AbsencesDialog(desk, today, parent).open()
    elif key == "blocks":
        FixedBlocksDialog(desk, parent).open()
    elif key == "export":
        CalendarExportDialog(desk, today, parent).open()
    else:
        BusyImportDialog(desk, parent).open()


def _go(desk: Desk, destination: Destination) -> Callable[[], None]:
    return lambda: desk.going.emit(destination)
