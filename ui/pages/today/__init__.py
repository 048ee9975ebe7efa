"""Vandaag: today's visits and what is still open."""

from ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
