"""The guided first visit: six stops, left at any time, taken again from the help."""

from ui.tour.card import Tour

__all__ = ["Tour"]
