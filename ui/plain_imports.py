"""Importing stays Python's own.

Qt's bindings put an import of their own in its place, for ``from __feature__ import``, which nothing here
uses. It reads the source text of every module that comes after: a twentieth of the start, and of each page.
This module is imported before Qt, to know what was there.
"""

from __future__ import annotations

import builtins
from typing import Final

_OF_PYTHON: Final = builtins.__import__


def import_plainly() -> None:
    """Give Python its import back; safe to call again."""
    builtins.__import__ = _OF_PYTHON
