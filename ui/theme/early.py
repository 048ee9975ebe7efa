"""Values of Qt's enums for what is made before the first painting.

The first use of any ``Qt.X`` lets PySide build every enum of that namespace, which is a tenth of the
whole start. A property takes the number as well; everywhere else the enums themselves are used.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

PLAIN_TEXT: Final = 0
"""``Qt.TextFormat.PlainText``."""
NO_FOCUS: Final = 0
"""``Qt.FocusPolicy.NoFocus``."""
NO_SCROLL_BAR: Final = 1
"""``Qt.ScrollBarPolicy.ScrollBarAlwaysOff``."""
SECRET_INPUT: Final = 0x42
"""``Qt.InputMethodHint``: sensitive data, no predictive text."""


def set_early(target: QObject, name: str, value: int) -> None:
    """Set an enum property that Qt itself declares, such as ``focusPolicy``, by its number."""
    target.setProperty(name, value)
