"""Deelnemers: the list and the dossier."""

from ui.pages.participants.page import ParticipantsPage

__all__ = ["ParticipantsPage"]
