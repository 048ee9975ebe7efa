"""The week: when do I see whom."""

from ui.pages.week.page import WeekPage

__all__ = ["WeekPage"]
