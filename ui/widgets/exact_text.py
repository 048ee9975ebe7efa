"""A text as a program writes it: letters of one width, lines unbroken, to read and copy."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from ui.theme import current

_SIZE = 13
"""Pixels at 100 % letters."""


def exact_text(name: str, text: str = "") -> QPlainTextEdit:
    """A view of ``text`` that Tab leaves; ``name`` is what a screen reader calls it."""
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(current().px(_SIZE))
    view.setFont(font)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    return view
