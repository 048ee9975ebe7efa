"""Instellingen: the counsellor, looks, lock and backups."""

from ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
