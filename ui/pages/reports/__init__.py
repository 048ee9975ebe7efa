"""Rapporten: documents that leave the program, seen before they leave."""

from ui.pages.reports.page import ReportsPage

__all__ = ["ReportsPage"]
