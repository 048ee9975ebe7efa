"""Every page of the workspace with its word and icon; the only module that knows them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.language import translate
from ui.pages.contact import ContactPage
from ui.pages.participants import ParticipantsPage
from ui.pages.reports import ReportsPage
from ui.pages.session import SessionPage
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.pages.week import WeekPage
from ui.workspace import Place

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def places(window: MainWindow) -> dict[str, Place]:
    """The pages in the order of the rail."""
    return {
        "today": Place(translate("Places", "Today"), "sun", TodayPage),
        "participants": Place(translate("Places", "Participants"), "users", ParticipantsPage),
        "week": Place(translate("Places", "Week"), "calendar-days", WeekPage),
        "contact": Place(translate("Places", "Contact"), "handshake", ContactPage),
        "reports": Place(translate("Places", "Reports"), "file-text", ReportsPage),
        "session": Place("", "", SessionPage),
        "settings": Place(
            translate("Places", "Settings"),
            "settings",
            lambda desk: SettingsPage(desk, lambda: window.preferences, window.keep, window.lock),
        ),
    }
