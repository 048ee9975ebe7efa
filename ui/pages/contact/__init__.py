"""Contact: settings, the twenty conditions, planning, looking back."""

from ui.pages.contact.page import ContactPage

__all__ = ["ContactPage"]
