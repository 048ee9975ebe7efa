"""The session form: the record of one visit."""

from ui.pages.session.page import SessionPage

__all__ = ["SessionPage"]
